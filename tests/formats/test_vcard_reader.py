"""vCards from phones and programs of twenty years, good and broken, each file as such a program would leave it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from cardkeeper.formats import Result, vcard_reader
from cardkeeper.model import Address, Contact, Extra, Fact, Field, Name, Source

DATA = Path(__file__).parent / "data"


def read(name: str) -> Result:
    return vcard_reader.read((DATA / name).read_bytes())


def only(name: str) -> Contact:
    result = read(name)
    assert result.refusals == ()
    (contact,) = result.contacts
    return contact


def values(contact: Contact, field: Field) -> list[str]:
    return [fact.value for fact in contact.of(field)]


def card(*lines: str, version: str = "3.0") -> Contact:
    text = "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))
    (contact,) = vcard_reader.read(text.encode()).contacts
    return contact


def test_an_old_android_card_in_gbk_reads_whole_though_a_soft_break_is_missing() -> None:
    contact = only("android-21-gbk.vcf")
    assert contact.of(Field.NAME) == (Fact(Field.NAME, "王小明", name=Name("王", "小明"), source=Source.IMPORT),)
    assert values(contact, Field.COMPANY) == ["示例科技（上海）有限公司"]
    assert values(contact, Field.DEPARTMENT) == ["销售部"]
    assert values(contact, Field.NOTE) == ["第一行\n第二行，很长的一段说明"]
    assert [(fact.value, fact.kind) for fact in contact.of(Field.PHONE)] == [
        ("142-0000-0001", "mobile"),
        ("021-5550 0102", "fax"),
        ("400-555-0100", "other"),
    ]
    assert [(fact.value, fact.kind) for fact in contact.of(Field.MESSENGER)] == [("100001", "qq")]
    assert Extra("X-ANDROID-CUSTOM", "vnd.android.cursor.item/nickname;xm;1;;;;") in contact.extra


def test_gbk_that_nobody_declared_is_still_chinese_and_a_photo_ends_at_the_blank_line() -> None:
    contact = only("nokia-21-raw.vcf")
    assert contact.first(Field.NAME) == "李示例"
    assert contact.first(Field.TITLE) == "经理"
    (address,) = contact.of(Field.ADDRESS)
    assert address.value == "中国上海示例路 1 号 200000"
    assert address.address == Address("示例路 1 号", "上海", "", "200000", "中国")
    (photo,) = contact.photos
    assert photo.mime == "image/jpeg"
    assert photo.data.startswith(b"\xff\xd8\xff")
    assert len(photo.data) == 176


def test_western_letters_that_nobody_declared_do_not_become_chinese() -> None:
    assert only("latin-21.vcf").first(Field.NAME) == "José Müller"


def test_outlooks_utf_16_with_a_folded_label() -> None:
    contact = only("outlook-utf16.vcf")
    (name,) = contact.of(Field.NAME)
    assert (name.value, name.form, name.name) == ("陈示范", "zh", Name("陈", "示范"))
    (phone,) = contact.of(Field.PHONE)
    assert (phone.value, phone.extension, phone.printed) == ("(020) 5550 0103", "12", "(020) 5550 0103 转 12")
    assert values(contact, Field.ADDRESS) == ["中国 广东 广州示例大道 8 号"]
    assert contact.updated == datetime(2026, 3, 10, 9, 30, tzinfo=UTC)


def test_an_iphones_card_keeps_its_labels_and_puts_the_preferred_first() -> None:
    contact = only("apple-30.vcf")
    (name,) = contact.of(Field.NAME)
    assert name.name == Name("Doe", "Jane Quinn", "Dr.", "Jr.")
    assert (contact.first(Field.COMPANY), contact.first(Field.DEPARTMENT)) == ("Example, Inc.", "Sales; East")
    assert values(contact, Field.EMAIL) == ["jane@example.com", "jane@example.org"]
    assert [(fact.value, fact.kind, fact.extension) for fact in contact.of(Field.PHONE)] == [
        ("+14155550101", "mobile", ""),
        ("+14155550102", "", "7"),
        ("+14155550103", "fax", ""),
    ]
    assert values(contact, Field.ADDRESS) == ["1 Example Street, Suite 5, Springfield, IL 62701, USA"]
    assert [(fact.kind, fact.value) for fact in contact.of(Field.MESSENGER)] == [
        ("wechat", "jane_wx"),
        ("twitter", "http://social.example/jane"),
        ("skype", "jane.doe"),
    ]
    assert contact.first(Field.BIRTHDAY) == "--03-02"
    assert contact.categories == ("Friends", "Book, club")
    assert Extra("X-ABLABEL", "前台", "item2") in contact.extra


def test_a_version_4_card_gives_both_language_forms() -> None:
    contact = only("rfc-40.vcf")
    assert [(fact.value, fact.form, fact.name) for fact in contact.of(Field.NAME)] == [
        ("王小明", "zh", Name("王", "小明")),
        ("Ming Wang", "en", Name("Wang", "Ming")),
    ]
    assert [(fact.value, fact.kind, fact.extension) for fact in contact.of(Field.PHONE)] == [
        ("+8614200000001", "mobile", ""),
        ("+862155500101", "work", "801"),
    ]
    assert values(contact, Field.ADDRESS) == ['1 Example Rd, "Old Mill", London']
    assert contact.uid == "urn:uuid:11111111-2222-4333-8444-555555555555"
    assert Extra("X-NOTE-TO-SELF", r"kept\, as it is", "", (("X-P", ("a;b:c",)),)) in contact.extra


def test_a_picture_that_lies_elsewhere_is_never_opened() -> None:
    contact = only("rfc-40.vcf")
    assert Extra("PHOTO", "file:///etc/passwd") in contact.extra
    assert [len(photo.data) for photo in contact.photos] == [176]


def test_a_broken_card_spoils_no_other_and_every_loss_has_a_name() -> None:
    result = read("broken-between.vcf")
    names = [contact.first(Field.NAME) for contact in result.contacts]
    assert names == ["First Good", "Never Ended", "Half Broken", "Last Good"]
    assert [(refusal.number, refusal.name, refusal.code) for refusal in result.refusals] == [
        (0, "", "NotContact"),
        (2, "Never Ended", "CardCut"),
        (3, "Everybody", "CardIsGroup"),
        (4, "", "CardEmpty"),
        (5, "Half Broken", "LineBroken"),
        (5, "Half Broken", "PhotoBroken"),
    ]
    assert result.refusals[4].facts == {"line": 24}
    assert result.contacts[3].first(Field.NOTE) == "first line\nsecond line without a fold"


def test_a_card_inside_a_card_stays_inside_it() -> None:
    result = read("agent-21.vcf")
    assert [contact.first(Field.NAME) for contact in result.contacts] == ["Big Boss", "One Next"]
    (agent,) = result.contacts[0].extra
    assert agent.name == "AGENT"
    assert r"N:Friday\;Fred" in agent.value


def test_a_line_of_garbage_is_refused() -> None:
    result = read("garbage.vcf")
    assert (result.contacts, result.refusals[0].code) == ((), "NotContact")


@pytest.mark.parametrize(
    ("line", "number", "extension", "kind"),
    [
        ("TEL;TYPE=CELL,PREF:+86 142-0000-0001", "+8614200000001", "", "mobile"),
        ('TEL;TYPE="work,voice":021-5550 0101 转801', "021-5550 0101", "801", "work"),
        ("TEL;WORK;FAX:021-5550 0101 分机：12", "021-5550 0101", "12", "fax"),
        ("TEL;TYPE=HOME:+44 (0)20 7946 0001", "+44 (0)20 7946 0001", "", "home"),
        ("TEL;VALUE=uri:tel:+1-415-555-0101;ext=42", "+14155550101", "42", ""),
        ("TEL;TYPE=VOICE:+14155550101\\,42", "+14155550101", "42", "other"),
        ("TEL;TYPE=pager:12345", "12345", "", "pager"),
    ],
)
def test_numbers(line: str, number: str, extension: str, kind: str) -> None:
    (phone,) = card("FN:A B", line).of(Field.PHONE)
    assert (phone.value, phone.extension, phone.kind) == (number, extension, kind)


@pytest.mark.parametrize(
    ("line", "day"),
    [("BDAY:1985-03-02", "1985-03-02"), ("BDAY:19850302T000000Z", "1985-03-02"), ("BDAY:--0302", "--03-02")],
)
def test_birthdays(line: str, day: str) -> None:
    assert card("FN:A B", line).first(Field.BIRTHDAY) == day


def test_a_day_that_is_none_stays_as_it_came() -> None:
    assert Extra("BDAY", "1985-13-45") in card("FN:A B", "BDAY:1985-13-45").extra


def test_a_company_without_a_person_has_no_name() -> None:
    contact = card("FN:Example Ltd", "N:;;;;", "ORG:Example Ltd")
    assert (values(contact, Field.NAME), values(contact, Field.COMPANY)) == ([], ["Example Ltd"])


def test_a_name_in_parts_alone_is_put_together_the_way_it_is_said() -> None:
    assert card("N:王;小明;;;").first(Field.NAME) == "王小明"
    assert card("N:Doe;Jane;;;").first(Field.NAME) == "Jane Doe"


def test_unknown_properties_stay_as_they_came() -> None:
    contact = card("FN:A B", "item7.X-ODD;TYPE=a,b;X-P=1:one\\, two;three", "NICKNAME:")
    assert Extra("X-ODD", r"one\, two;three", "item7", (("TYPE", ("a", "b")), ("X-P", ("1",)))) in contact.extra


def test_a_line_too_long_is_left_out_and_the_rest_of_the_card_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cardkeeper.formats.content_lines.LINE_MOST", 1 << 16)
    data = b"BEGIN:VCARD\r\nFN:A B\r\nNOTE:" + b"x" * (1 << 17) + b"\r\nTEL:+14155550101\r\nEND:VCARD\r\n"
    result = vcard_reader.read(data)
    assert result.contacts[0].first(Field.PHONE) == "+14155550101"
    assert [(refusal.code, refusal.facts["line"]) for refusal in result.refusals] == [("LineTooLong", 3)]


def test_a_photo_too_large_is_left_out_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cardkeeper.formats.vcard_values.PHOTO_MOST", 1000)
    data = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A B\r\nPHOTO;ENCODING=b:" + b"A" * 4000 + b"\r\nEND:VCARD\r\n"
    result = vcard_reader.read(data)
    assert result.contacts[0].photos == ()
    assert [refusal.code for refusal in result.refusals] == ["PhotoTooLarge"]


def test_a_file_too_large_is_not_read_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cardkeeper.formats.vcard_reader.FILE_MOST", 10)
    result = vcard_reader.read(b"BEGIN:VCARD\r\nFN:A B\r\nEND:VCARD\r\n")
    assert (result.contacts, [refusal.code for refusal in result.refusals]) == ((), ["FileTooLarge"])
