"""Of a damaged book nearly everything is saved, into a new one; the damaged one stays as it is."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from cardkeeper.store import audit, cards, checking, contacts, engine, pictures, salvage
from cardkeeper.store.book import Book, open_book
from cardkeeper.store.checking import Damage
from cardkeeper.store.place import FILE, SLOTS
from tests.store.samples import NOW, PASSPHRASE, VIVIAN, found, keep, kept, person

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
    pages = Random(seed).sample(range(1, len(data) // engine.PAGE), count)
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
