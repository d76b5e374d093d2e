"""Contacts out to files and in again: nothing lost, nothing twice, nothing half-written."""

from __future__ import annotations

import errno
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cardkeeper.actions import contacts, exchange, verify
from cardkeeper.actions.exchange import Imported
from cardkeeper.errors import (
    DiskFull,
    FileNotContacts,
    FileUnreadable,
    FolderNotWritable,
    FormatNotWritten,
    NothingToExport,
)
from cardkeeper.formats import WriteOptions
from cardkeeper.model import Contact, Fact, Field, How, Name, Tier
from cardkeeper.rules.facts import standardised
from cardkeeper.store.book import Book
from cardkeeper.ui import reports
from tests.store.samples import NOW, TODAY, VIVIAN, keep, person

PERSON = replace(VIVIAN, facts=tuple(standardised(fact, region="CN") for fact in VIVIAN.facts), extra=())
OPTIONS = WriteOptions(now=NOW, reading=exchange.reading_of)
MINGYUE = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\xe6\x9d\x8e\xe6\x98\x8e\xe6\x9c\x88\r\n"
    b"TEL;TYPE=CELL:142 0000 0001\r\nTITLE:Buyer\r\nEND:VCARD\r\n"
)


def take(book: Book, data: bytes, *, dry_run: bool = False) -> Imported:
    return exchange.import_(book, data, name="people.vcf", region="CN", now=NOW, dry_run=dry_run)


def everybody(book: Book) -> tuple[Contact, ...]:
    return contacts.found(book, "", limit=99)


def with_uid(data: bytes, uid: str = "urn:uuid:00000000-0000-4000-8000-000000000001") -> bytes:
    return data.replace(b"FN:", f"UID:{uid}\r\nFN:".encode())


def told(contact: Contact) -> list[tuple[object, ...]]:
    """What a contact's facts say, without where they came from."""
    return [(f.field, f.value, f.extension, f.form, f.name, f.address) for f in contact.facts]


@pytest.mark.parametrize("kind", ["vcard3", "vcard4", "json"])
def test_what_goes_out_whole_comes_back_whole_in_another_book(book: Book, kind: str) -> None:
    (vivian,) = keep(book, PERSON)
    data = exchange.written([vivian], kind=kind, options=replace(OPTIONS, private=True))
    contacts.undo(book, now=NOW)
    assert take(book, data) == Imported(created=1)
    (back,) = everybody(book)
    assert (back.uid, back.tier, back.industry, back.categories) == (
        vivian.uid, Tier.VIP, "logistics", vivian.categories
    )  # fmt: skip
    assert (back.photos, back.extra) == (vivian.photos, ())
    assert set(told(back)) == set(told(vivian))


@pytest.mark.parametrize("kind", ["vcard21", "vcard3", "vcard4", "json"])
@pytest.mark.parametrize("private", [True, False])
def test_our_own_export_taken_in_again_changes_nothing(book: Book, kind: str, private: bool) -> None:
    keep(book, PERSON, person("李嘉", "禾沐食品", phone="+8614200000001"))
    before = everybody(book)
    options = replace(OPTIONS, private=private, unreviewed_note="Not reviewed yet.")
    data = exchange.written(before, kind=kind, options=options)
    assert take(book, data) == Imported(unchanged=2)
    assert everybody(book) == before


def test_the_same_file_twice_changes_nothing_with_or_without_uid(book: Book) -> None:
    assert take(book, MINGYUE) == Imported(created=1)
    assert take(book, MINGYUE) == Imported(unchanged=1)
    assert take(book, MINGYUE + MINGYUE) == Imported(unchanged=1)
    assert take(book, with_uid(MINGYUE)) == Imported(created=1)
    assert take(book, with_uid(MINGYUE)) == Imported(unchanged=1)


def test_two_people_under_one_uid_are_both_taken(book: Book) -> None:
    other = with_uid(MINGYUE.replace(b"Buyer", b"Seller"))
    both = with_uid(MINGYUE) + other
    assert take(book, both) == Imported(created=2)
    assert take(book, both) == Imported(unchanged=2)
    assert sorted(one.first(Field.TITLE) for one in everybody(book)) == ["Buyer", "Seller"]


def test_numbers_are_put_in_standard_form_and_kept_as_printed(book: Book) -> None:
    take(book, MINGYUE)
    (phone,) = everybody(book)[0].of(Field.PHONE)
    assert (phone.value, phone.printed, phone.kind) == ("+8614200000001", "142 0000 0001", "mobile")


def test_an_update_says_a_title_anew_and_takes_nothing_away(book: Book) -> None:
    take(book, with_uid(MINGYUE))
    (known,) = everybody(book)
    more = (*known.facts, Fact(Field.NOTE, "爱喝茶"), Fact(Field.EMAIL, "my@example.com", kind="work"))
    known = contacts.save(book, replace(known, facts=more, tier=Tier.KEY, industry="food"), now=NOW, name="")
    known = verify.confirm(book, known, how=How.CALL, now=NOW, today=TODAY)
    update = with_uid(MINGYUE).replace(b"Buyer", b"Head Buyer\r\nTEL;TYPE=WORK:021-5550 0101")
    assert take(book, update) == Imported(updated=1)
    (now,) = everybody(book)
    assert [fact.value for fact in now.of(Field.TITLE)] == ["Head Buyer"]
    assert [fact.value for fact in now.of(Field.PHONE)] == ["+8614200000001", "+862155500101"]
    assert (now.first(Field.NOTE), now.first(Field.EMAIL)) == ("爱喝茶", "my@example.com")
    assert (now.tier, now.industry, now.evidence) == (Tier.KEY, "food", known.evidence)
    assert now.of(Field.PHONE)[0] == known.of(Field.PHONE)[0]


def test_an_update_of_somebody_in_the_trash_brings_them_back(book: Book) -> None:
    take(book, MINGYUE)
    contacts.delete(book, [everybody(book)[0].id or 0], now=NOW)
    assert take(book, MINGYUE) == Imported(updated=1)
    assert len(everybody(book)) == 1


def test_one_undo_reverts_creations_and_updates(book: Book) -> None:
    take(book, with_uid(MINGYUE))
    before = everybody(book)
    data = with_uid(MINGYUE).replace(b"Buyer", b"Seller") + MINGYUE.replace(b"0001", b"0002")
    assert take(book, data) == Imported(created=1, updated=1)
    step = contacts.undo(book, now=NOW)
    assert step is not None
    assert (step.action, step.facts) == ("import", {"n": 2})
    assert everybody(book) == before


def test_what_somebody_else_took_in_meanwhile_is_not_taken_twice(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(*words: Any, **facts: Any) -> Any:
        monkeypatch.undo()
        assert take(book, MINGYUE) == Imported(created=1)
        return book.write(*words, **facts)

    monkeypatch.setattr(book, "write", write)
    assert take(book, MINGYUE) == Imported(unchanged=1)
    assert len(everybody(book)) == 1


def test_a_rehearsal_says_the_same_and_does_nothing(book: Book) -> None:
    assert take(book, MINGYUE, dry_run=True) == Imported(created=1)
    assert everybody(book) == ()
    assert contacts.last_step(book) is None


def test_a_broken_record_is_refused_by_name_and_the_others_come_in(book: Book) -> None:
    records = [{"names": [{"text": "李嘉"}]}, {"names": [{"text": "王零"}], "phones": 7}]
    done = take(book, json.dumps(records).encode())
    assert (done.created, [(one.number, one.name, one.code) for one in done.refusals]) == (
        1, [(2, "王零", "RecordBroken")]
    )  # fmt: skip


@pytest.mark.parametrize("data", [b"", b"[]", b"\xff\xd8\xff\xe0 a photo"])
def test_a_file_without_contacts_says_so(book: Book, data: bytes) -> None:
    with pytest.raises(FileNotContacts):
        exchange.import_(book, data, name="photo.jpg", region="CN", now=NOW)


def test_who_is_exported_is_chosen_by_ids_by_search_or_everybody(book: Book) -> None:
    vivian, other, gone = keep(book, VIVIAN, person("李嘉"), person("张巍"))
    contacts.delete(book, [gone.id or 0], now=NOW)
    assert exchange.chosen(book, ids=[other.id or 0]) == (other,)
    assert exchange.chosen(book, text="zhang") == (vivian,)
    assert exchange.chosen(book) == (other, vivian)


def test_a_file_each_is_named_by_number_and_never_by_person(book: Book, tmp_path: Path) -> None:
    keep(book, *(person(f"张薇{number}") for number in range(12)))
    done = exchange.export(tmp_path / "to.vivian", exchange.chosen(book), options=OPTIONS, per_contact=True)
    files = sorted((tmp_path / "to.vivian").iterdir())
    assert files == sorted(done.files)
    assert [file.name for file in files] == [f"{number:02}.vcf" for number in range(1, 13)]
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


@pytest.mark.parametrize(
    ("name", "options", "version"),
    [
        ("a.vcf", {}, b"VERSION:3.0"),
        ("a", {}, b"VERSION:3.0"),
        ("a.vcf", {"kind": "vcard4"}, b"VERSION:4.0"),
        ("a.json", {}, b'"names"'),
        ("a.vcf", {"preset": "outlook"}, b"VERSION:2.1"),
        ("a.vcf", {"preset": "iphone"}, b"+862155500123\\,316"),
    ],
)
def test_format_by_its_name_else_by_preset_else_by_suffix(
    book: Book, tmp_path: Path, name: str, options: dict[str, str], version: bytes
) -> None:
    keep(book, replace(VIVIAN, reviewed=True))
    preset = replace(OPTIONS, preset=options.get("preset", ""))
    done = exchange.export(tmp_path / name, exchange.chosen(book), kind=options.get("kind", ""), options=preset)
    assert (done.contacts, done.unreviewed, done.files) == (1, 0, (tmp_path / name,))
    assert version in (tmp_path / name).read_bytes()


def test_for_outlook_every_contact_has_a_file(book: Book, tmp_path: Path) -> None:
    keep(book, VIVIAN, person("李嘉"))
    done = exchange.export(tmp_path / "a.vcf", exchange.chosen(book), options=replace(OPTIONS, preset="outlook"))
    assert [file.relative_to(tmp_path).as_posix() for file in done.files] == ["a/1.vcf", "a/2.vcf"]


def test_a_kind_of_file_nobody_writes_is_refused_before_anything_is_written(book: Book, tmp_path: Path) -> None:
    keep(book, VIVIAN)
    with pytest.raises(FormatNotWritten):
        exchange.export(tmp_path / "a.docx", exchange.chosen(book), options=OPTIONS)
    with pytest.raises(NothingToExport):
        exchange.export(tmp_path / "a.vcf", (), options=OPTIONS)
    assert list(tmp_path.glob("a*")) == []


@pytest.mark.parametrize("per_contact", [True, False])
def test_a_full_disk_leaves_what_was_there(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, per_contact: bool
) -> None:
    people = keep(book, VIVIAN, person("李嘉"))
    out = tmp_path / "out" if per_contact else tmp_path / "out.vcf"
    exchange.export(out, people[1:], options=OPTIONS, per_contact=per_contact)
    before = {file: file.read_bytes() for file in tmp_path.rglob("*.*") if "store" not in file.parts}
    synced: list[int] = []

    def full(handle: int) -> None:
        synced.append(handle)
        if len(synced) == 1 + per_contact:
            raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        exchange.export(out, people, options=OPTIONS, per_contact=per_contact)
    assert {file: file.read_bytes() for file in tmp_path.rglob("*.*") if "store" not in file.parts} == before


def test_a_folder_that_is_none_is_the_worlds_failure(book: Book, tmp_path: Path) -> None:
    people = keep(book, VIVIAN)
    (tmp_path / "taken").touch()
    with pytest.raises(FolderNotWritable):
        exchange.export(tmp_path / "taken", people, options=OPTIONS, per_contact=True)
    with pytest.raises(FolderNotWritable):
        exchange.export(tmp_path / "nowhere" / "a.vcf", people, options=OPTIONS)
    with pytest.raises(FileUnreadable):
        exchange.file_bytes(tmp_path / "gone.vcf")


@pytest.mark.parametrize("source", ["vcard21", "vcard3", "vcard4", "json"])
@pytest.mark.parametrize("target", ["vcard21", "vcard3", "vcard4", "json"])
def test_every_format_converts_to_every_other(source: str, target: str) -> None:
    options = replace(OPTIONS, private=True)
    data = exchange.written([replace(VIVIAN, photos=())], kind=source, options=options)
    out, found = exchange.convert(data, name="-", source=source, target=target, region="CN", options=options)
    back = exchange.read(out, name="-", region="CN", source=target)
    assert (len(found.contacts), found.refusals, back.refusals) == (1, (), ())
    assert {(f.field, f.value, f.extension) for f in back.contacts[0].facts} == {
        (f.field, f.value.removeprefix("https://"), f.extension) for f in VIVIAN.facts
    }


@pytest.mark.parametrize(
    ("name", "reading"),
    [
        (Name("张", "薇"), ("Zhang", "Wei")),
        (Name("欧阳", "明月"), ("Ouyang", "Mingyue")),
        (Name("单", "雄"), ("Shan", "Xiong")),
        (Name("Solheim", "Mira"), ("", "")),
    ],
)
def test_a_chinese_name_is_spelled_for_phones_that_sort_by_it(name: Name, reading: tuple[str, str]) -> None:
    assert exchange.reading_of(name) == reading


def test_an_import_counts_who_came_with_something_doubtful(book: Book) -> None:
    cards = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Li Na\r\nEMAIL:li@gmial.com\r\nEND:VCARD\r\n",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Wang Fang\r\nEMAIL:wang@gmail.com\r\nEND:VCARD\r\n",
    )
    done = take(book, "".join(cards).encode())
    assert (done.created, done.doubted) == (2, 1)
    assert "1" in reports.imported(2, 0, 0, doubted=1).removeprefix(reports.imported(2, 0, 0))


def test_an_import_says_who_of_the_new_may_be_known_already(book: Book) -> None:
    keep(book, person("李明月", phone="+8614200000001"))
    done = take(book, MINGYUE)
    assert done.known == tuple(one.id for one in everybody(book) if one.first(Field.TITLE) == "Buyer")
    assert "1 may be known already" in reports.imported(1, 0, 0, known=len(done.known))
    assert take(book, MINGYUE).known == ()
