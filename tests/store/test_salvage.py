"""Of a damaged book nearly everything is saved, into a new one; the damaged one stays as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select

from benchmarks.faults import books
from cardkeeper.actions import contacts as asked
from cardkeeper.actions import duplicates, merging, privacy
from cardkeeper.model import Field
from cardkeeper.rules.industry_list import Industry
from cardkeeper.rules.lessons.lesson import Kind, Taught
from cardkeeper.rules.outcomes import Outcome
from cardkeeper.rules.own_rules import OwnRule
from cardkeeper.rules.rhythm import USUAL
from cardkeeper.store import (
    answers,
    audit,
    cards,
    checking,
    contacts,
    engine,
    evidence,
    industries,
    journal,
    lessons,
    migrations,
    own_rules,
    pictures,
    rhythms,
    salvage,
    smart_lists,
    tables,
    wordings,
)  # fmt: skip
from cardkeeper.store.book import Book, open_book
from cardkeeper.store.checking import Damage
from cardkeeper.store.place import FILE, SLOTS
from tests.store.samples import DRAFT, NOW, PASSPHRASE, VIVIAN, found, keep, kept, person, right
from tests.store.test_dealings import say_all

PEOPLE = 800


def key_of(book: Book) -> bytes:
    return book.key_for("database")


@pytest.fixture
def full(book: Book) -> Book:
    with book.write("fill", at=NOW, step=False) as writing:
        people = [person(f"示例{number}", f"公司{number}", phone=f"+86142000{number:05d}") for number in range(PEOPLE)]
        contacts.save_all(writing, [VIVIAN, *people])
        for number in range(3):
            cards.add(writing, f"photo {number}".encode(), name="card.jpg")
    return book


def break_pages(file: Path, count: int, seed: int) -> None:
    data = bytearray(file.read_bytes())
    pages = Random(seed).sample(range(len(data) // engine.PAGE), count)
    for page in pages:
        data[page * engine.PAGE + 100] ^= 0xFF
    file.write_bytes(data)


def test_a_sound_book_has_no_damage(full: Book) -> None:
    assert checking.quick(full.folder, key_of(full)).is_none
    assert checking.deep(full.folder, key_of(full)).is_none


@pytest.mark.parametrize("seed", range(5))
def test_one_changed_byte_is_found_by_the_deep_check(full: Book, seed: int) -> None:
    key = key_of(full)
    full.close()
    break_pages(full.folder / FILE, 1, seed)
    assert checking.deep(full.folder, key).pages == 1


def test_a_file_cut_short_is_found(full: Book) -> None:
    key = key_of(full)
    full.close()
    file = full.folder / FILE
    file.write_bytes(file.read_bytes()[: -engine.PAGE - 1000])
    assert checking.deep(full.folder, key).is_deep


def test_pictures_that_are_gone_or_changed_are_counted(full: Book) -> None:
    gone, changed, _ = sorted((full.folder / pictures.FOLDER).iterdir())
    gone.unlink()
    changed.write_bytes(changed.read_bytes()[:-1] + b"?")
    assert checking.quick(full.folder, key_of(full)) == Damage(gone=1)
    assert checking.deep(full.folder, key_of(full)) == Damage(pictures=1, gone=1)


def test_files_that_no_card_knows_are_told_and_no_damage(full: Book) -> None:
    (full.folder / pictures.FOLDER / ("0" * 32)).write_bytes(b"left by a kill")
    (full.folder / pictures.FOLDER / "notes.txt").write_text("not ours")
    found = checking.deep(full.folder, key_of(full))
    assert found == Damage(strays=1)
    assert found.is_none


def test_damaged_slots_are_found_by_either_check(full: Book) -> None:
    file = full.folder / SLOTS
    file.write_bytes(file.read_bytes().replace(b'"kind"', b'"kinf"', 1))
    assert checking.quick(full.folder, key_of(full)) == Damage(slots=1)
    assert checking.deep(full.folder, key_of(full)) == Damage(slots=1)


def test_an_audit_log_that_was_changed_is_found(full: Book) -> None:
    log_key = full.key_for("audit")
    for _ in range(2):
        full.note("export", at=NOW)
    assert checking.deep(full.folder, key_of(full), log_key=log_key).is_none
    with full.write("forge", at=NOW, step=False) as writing:
        writing.connection.exec_driver_sql("UPDATE audit SET what = 'nothing' WHERE id = 1")
    assert checking.deep(full.folder, key_of(full), log_key=log_key) == Damage(log=1)


def test_a_contact_that_can_not_be_found_is_counted(full: Book) -> None:
    with full.write("forget", at=NOW, step=False) as writing:
        writing.connection.exec_driver_sql("DELETE FROM words WHERE rowid IN (SELECT id FROM words_docsize LIMIT 2)")
    assert checking.quick(full.folder, key_of(full)).index == 2


def test_all_of_a_sound_book_is_brought_along(full: Book) -> None:
    key, vivian = key_of(full), keep(full, person("最后一位"))[0]
    full.close()
    done = salvage.salvage(full.folder, key, at=NOW)
    assert (done.contacts, done.cards, done.pictures, done.lost_contacts, done.lost_pictures) == (
        PEOPLE + 2,
        3,
        3,
        0,
        0,
    )
    new = open_book(done.folder, passphrase=PASSPHRASE)
    assert kept(new, vivian) == vivian
    assert len(found(new, "示例799")) == 1
    with new.read() as connection:
        assert audit.broken(connection, new.key_for("audit")) is None
    new.close()


@pytest.mark.parametrize(("pages", "least"), [(1, 0.998), (5, 0.99), (20, 0.97)])
def test_most_of_a_damaged_book_is_saved(full: Book, pages: int, least: float) -> None:
    key = key_of(full)
    full.close()
    break_pages(full.folder / FILE, pages, seed=pages)
    before = (full.folder / FILE).read_bytes()
    done = salvage.salvage(full.folder, key, at=NOW)
    assert done.contacts / (PEOPLE + 1) >= least - 0.05
    assert (full.folder / FILE).read_bytes() == before
    new = open_book(done.folder, passphrase=PASSPHRASE)
    assert checking.deep(done.folder, key).is_none
    assert len(found(new, "示例")) > PEOPLE * (least - 0.1)
    new.close()


def everything(book: Book) -> int:
    """Something in every table; the number of the contact most of it is about."""
    with book.write("rule_add", at=NOW) as writing:
        own_rules.add(writing, OwnRule("no site", "-has:website", tag="求网址"))
        smart_lists.add(writing, "重点", "tier:vip")
        industries.put(writing, Industry("own1", "无人机"))
        wordings.put(writing, "letter", "您好 {name}")
        answers.keep(writing, answers.Message(b"<1@example.com>", b""))
        rhythms.put(writing.connection, replace(USUAL, shares={**USUAL.shares, "phone": 50}))
    vivian, gone, _ = keep(book, VIVIAN, person("李嘉", phone="+8614200000044"), person("Ann Example"))
    number = vivian.id or 0
    say_all(book, number)
    with book.write("edit", at=NOW) as writing:
        evidence.add(writing, number, [right(vivian, Field.PHONE)])
        facts = tuple(replace(fact, value="总监") if fact.field is Field.TITLE else fact for fact in vivian.facts)
        contacts.save(writing, replace(contacts.get(writing.connection, number), facts=facts))
        card = cards.add(writing, b"photo", name="card.jpg").id
        cards.keep(writing, card, DRAFT, contact=number, thumbnail=b"small")
        lessons.learn(writing, card, [Taught(Kind.FACT, "beimo", "总监", Field.TITLE)], [Outcome(Field.TITLE, 1)])
    privacy.erase(book, [gone.id or 0], now=NOW)
    twin, namesake = keep(book, person("张薇", "霁光能源集团"), person("张薇", "乙"))
    merging.merge(book, number, twin.id or 0, now=NOW)
    duplicates.apart(book, number, namesake.id or 0, now=NOW)
    return number


def rows_of(book: Book) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table; of the history, which fades, what happened when."""
    with book.read() as reading:
        found = {
            table.name: [tuple(row) for row in reading.execute(select(table).order_by(*table.primary_key.columns))]
            for table in tables.metadata.sorted_tables
        }
    for table in ("looked", "twins", "twins_sought"):  # what was salvaged is looked over, and sought, anew
        del found[table]
    found["journal"] = [row[:-1] for row in found["journal"]]
    found["journal_parts"] = sorted({row[1:3] for row in found["journal_parts"] if row[1] == "contact"})
    return found


def test_no_table_is_forgotten(book: Book) -> None:
    vivian = everything(book)
    before, key = rows_of(book), key_of(book)
    assert [name for name, rows in before.items() if not rows] == []
    with book.read() as reading:
        title = contacts.get(reading, vivian).of(Field.TITLE)[0]
    said = asked.history(book, vivian, title.key)
    assert [one.fact.value for one in said.versions] == ["总监", "供应链总监"]
    book.close()
    new = open_book(salvage.salvage(book.folder, key, at=NOW).folder, passphrase=PASSPHRASE)
    assert rows_of(new) == before
    assert asked.history(new, vivian, title.key) == said
    with new.read() as reading:
        assert journal.last(reading) is None  # half a step must not be taken back
        assert audit.broken(reading, new.key_for("audit")) is None
    new.close()


def test_numbers_of_lost_contacts_are_not_given_again(book: Book) -> None:
    *_, last = keep(book, person("李嘉"), person("Ann Example"))
    with book.write("lose", at=NOW, step=False) as writing:
        writing.connection.exec_driver_sql("DELETE FROM contacts WHERE id = ?", (last.id,))
    key = key_of(book)
    book.close()
    new = open_book(salvage.salvage(book.folder, key, at=NOW).folder, passphrase=PASSPHRASE)
    (fresh,) = keep(new, person("王伟"))
    with new.read() as reading:
        assert [step.action for step in journal.of_contact(reading, fresh.id or 0)] == ["add"]
    assert (fresh.id or 0) > (last.id or 0)
    new.close()


@pytest.mark.parametrize("version", range(1, len(migrations.STEPS)))
def test_a_damaged_book_of_every_older_form_is_saved(book: Book, tmp_path: Path, version: int) -> None:
    keep(book, VIVIAN, person("李嘉"))
    book.close()
    books.age(book.folder, tmp_path / "old", version)
    done = salvage.salvage(tmp_path / "old", key_of(book), at=NOW)
    assert (done.contacts, done.lost_contacts) == (2, 0)
    assert checking.deep(done.folder, key_of(book)).is_none
