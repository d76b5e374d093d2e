"""vCards that phones, Outlook and servers take."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest

from cardkeeper.formats import PRESETS, Format, WriteOptions
from cardkeeper.formats.vcard import VCARD3, VCARD4, VCARD21
from cardkeeper.model import Contact, Extra, Fact, Field, Name

ALL = WriteOptions(private=True)


def lines(one: Format, contact: Contact, options: WriteOptions = ALL) -> list[str]:
    return one.write([contact], options=options).decode().replace("\r\n ", "").split("\r\n")


def test_every_line_is_at_most_75_octets_and_no_character_is_cut(contact: Contact) -> None:
    for one in (VCARD3, VCARD4):
        rows = one.write([contact], options=ALL).split(b"\r\n")
        assert max(map(len, rows)) <= 75
        assert all(row.decode() == row.decode("utf-8", "replace") for row in rows)


def test_a_chinese_name_stands_without_a_blank(contact: Contact) -> None:
    spaced = dataclasses.replace(contact, facts=(Fact(Field.NAME, "王 小明", name=Name("王", "小明")),))
    assert "FN:王小明" in lines(VCARD3, spaced)
    assert "N:王;小明;;;" in lines(VCARD3, spaced)


def test_version_3_says_what_a_phone_shows(contact: Contact) -> None:
    written = lines(VCARD3, contact)
    for line in (
        "ORG;LANGUAGE=zh:示例科技（上海）有限公司;销售部",
        "TEL;TYPE=CELL;TYPE=PREF:+8614200000001",
        "TEL;TYPE=WORK;TYPE=VOICE:+862155500101 ext. 801",
        "X-SOCIALPROFILE;TYPE=wechat:ming_wx",
        "X-WECHAT:ming_wx",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-02",
        "UID:urn:uuid:11111111-2222-4333-8444-555555555555",
        "REV:20261122T080000Z",
        r"X-SPOUSE:Li\, Si",
    ):
        assert line in written


def test_version_4_marks_language_forms_as_alternatives(contact: Contact) -> None:
    written = lines(VCARD4, contact)
    for line in (
        "FN;LANGUAGE=zh;ALTID=1:王小明",
        "FN;LANGUAGE=en;ALTID=1:Dr. Ming Wang",
        "TEL;VALUE=uri;TYPE=work,voice:tel:+862155500101;ext=801",
        "TEL;TYPE=work,fax:021-5550 0102",
        "BDAY:--0302",
    ):
        assert line in written


def test_version_21_is_quoted_printable_for_outlook(contact: Contact) -> None:
    data = VCARD21.write([contact], options=WriteOptions(preset="outlook"))
    assert data.isascii()
    assert b"FN;LANGUAGE=zh;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B=E5=B0=8F=\r\n=E6=98=8E\r\n" in data
    assert b"TEL;WORK;VOICE:+862155500101 x801\r\n" in data
    assert b"\r\n\r\n" in data.partition(b"PHOTO;ENCODING=BASE64")[2]


def test_what_is_known_to_be_wrong_is_left_out(contact: Contact) -> None:
    for one in (VCARD3, VCARD4, VCARD21):
        assert b"14200000009" not in one.write([contact], options=ALL)


def test_a_card_for_others_holds_nothing_private(contact: Contact) -> None:
    text = VCARD3.write([contact], options=WriteOptions()).decode()
    for private in ("NOTE", "CATEGORIES", "X-CARDKEEPER-TIER", "X-CARDKEEPER-INDUSTRY", "X-CARDKEEPER-VERIFIED"):
        assert private not in text


def test_a_card_for_oneself_holds_tier_industry_and_the_last_confirmation(contact: Contact) -> None:
    written = lines(VCARD3, contact)
    assert r"CATEGORIES:朋友,a\, b,vip,it" in written
    assert "X-CARDKEEPER-TIER:vip" in written
    assert "X-CARDKEEPER-INDUSTRY:it" in written
    assert "X-CARDKEEPER-VERIFIED:2026-09-02" in written


@pytest.mark.parametrize(("form", "name", "other"), [("zh", "王小明", "Ming"), ("en", "Dr. Ming Wang", "示例")])
def test_one_language_form_alone(contact: Contact, form: str, name: str, other: str) -> None:
    text = VCARD3.write([contact], options=WriteOptions(form=form)).decode()
    assert f"FN;LANGUAGE={form}:{name}" in text
    assert other not in text
    assert "+8614200000001" in text


@pytest.mark.parametrize(("preset", "number"), [("iphone", r"\,801"), ("google", " ext. 801"), ("outlook", " x801")])
def test_each_program_gets_the_extension_it_dials(contact: Contact, preset: str, number: str) -> None:
    one = {"vcard3": VCARD3, "vcard21": VCARD21}[PRESETS[preset].format]
    text = one.write([contact], options=WriteOptions(preset=preset)).decode()
    assert f":+862155500101{number}\r\n" in text


def test_photos_and_notes_on_request(contact: Contact) -> None:
    fresh = dataclasses.replace(contact, reviewed=False, updated=None)
    options = WriteOptions(photos=False, now=datetime(2026, 1, 2, tzinfo=UTC), unreviewed_note="Nobody checked this.")
    written = lines(VCARD3, fresh, options)
    assert not any(line.startswith("PHOTO") for line in written)
    assert "REV:20260102T000000Z" in written
    assert "NOTE;X-CARDKEEPER-UNREVIEWED=1:Nobody checked this." in written


def test_pinyin_goes_where_an_iphone_sorts_by_it(contact: Contact) -> None:
    written = lines(VCARD3, contact, WriteOptions(reading=lambda name: ("Wang", "Xiaoming")))
    assert "X-PHONETIC-LAST-NAME:Wang" in written
    assert "X-PHONETIC-FIRST-NAME:Xiaoming" in written


def test_a_contact_without_a_uid_gets_the_same_one_each_time(contact: Contact) -> None:
    fresh = dataclasses.replace(contact, uid="")
    (uid,) = (line for line in lines(VCARD3, fresh) if line.startswith("UID:"))
    assert uid.startswith("UID:urn:uuid:")
    assert uid in lines(VCARD4, fresh)


def test_a_picture_of_another_property_is_a_data_uri_in_version_4(contact: Contact) -> None:
    logo = Extra("LOGO", "AAAA", "", (("ENCODING", ("b",)), ("TYPE", ("PNG",))))
    written = dataclasses.replace(contact, extra=(logo,))
    assert "LOGO:data:image/png;base64,AAAA" in lines(VCARD4, written)
    assert "LOGO;ENCODING=b;TYPE=PNG:AAAA" in lines(VCARD3, written)
