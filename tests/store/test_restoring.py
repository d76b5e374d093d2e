"""A backup becomes the book again; whatever goes wrong on the way, one whole book is there."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cardkeeper.errors import BackupDamaged, DiskFull, StoreInUse, WrongPassphrase
from cardkeeper.rules.industry_list import Industry
from cardkeeper.rules.own_rules import OwnRule
from cardkeeper.rules.rhythm import USUAL
from cardkeeper.store import (
    backups,
    cards,
    comparing,
    contacts,
    industries,
    own_rules,
    place,
    restoring,
    rhythms,
    smart_lists,
    wordings,
)  # fmt: skip
from cardkeeper.store.backups import Backup
from cardkeeper.store.book import Book, open_book
from cardkeeper.store.comparing import Difference
from cardkeeper.ui import reports
from tests.store.samples import CHEAP, NOW, PASSPHRASE, VIVIAN, found, keep, kept, person

PHOTO = b"\xff\xd8 a photo of a card"


def backed_up(book: Book, folder: Path) -> Backup:
    return backups.make(book, folder, at=NOW)


def restored(backup: Backup, folder: Path) -> Path:
    with restoring.staged(backup.file, folder, passphrase=PASSPHRASE) as found:
        aside = restoring.restore(found, folder, at=NOW)
    return aside or folder


def test_the_book_is_as_it_was_with_pictures(book: Book, tmp_path: Path) -> None:
    (saved,) = keep(book, VIVIAN)
    with book.write("scan", at=NOW) as writing:
        card = cards.add(writing, PHOTO, name="card.jpg").id
    backup = backed_up(book, tmp_path)
    keep(book, person("后来的人"))
    book.close()
    restored(backup, book.folder)
    again = open_book(book.folder, passphrase=PASSPHRASE)
    assert kept(again, saved) == saved
    assert cards.photo(again, card) == PHOTO
    assert found(again, "后来的人") == []
    again.close()


def test_the_present_book_is_kept_aside_and_opens(book: Book, tmp_path: Path) -> None:
    backup = backed_up(book, tmp_path)
    keep(book, person("后来的人"))
    with book.write("scan", at=NOW) as writing:
        card = cards.add(writing, PHOTO, name="card.jpg").id
    book.close()
    aside = open_book(restored(backup, book.folder), passphrase=PASSPHRASE)
    assert len(found(aside, "后来的人")) == 1
    assert cards.photo(aside, card) == PHOTO
    aside.close()


def test_it_says_beforehand_what_would_change(book: Book, tmp_path: Path) -> None:
    vivian, _, goes = keep(book, VIVIAN, person("不变的人"), person("被删的人"))
    backup = backed_up(book, tmp_path)
    with book.write("edit", at=NOW) as writing:
        contacts.set_industry(writing, [vivian.id or 0], "it")
        writing.touch("contact", [goes.id or 0])
        writing.connection.exec_driver_sql("DELETE FROM contacts WHERE id = ?", (goes.id,))
    keep(book, person("后来的人"))
    with restoring.staged(backup.file, book.folder, passphrase=PASSPHRASE) as then, book.read() as now:
        told = comparing.compare(now.connection.driver_connection, then.connection)
    assert told == Difference(added=("被删的人",), changed=("张薇",), missing=("后来的人",))


def test_it_says_beforehand_what_of_the_users_own_would_change(book: Book, tmp_path: Path) -> None:
    with book.write("own", at=NOW) as writing:
        stays, goes = (smart_lists.add(writing, name, "tier:vip") for name in ("重点", "旧的"))
        rule = own_rules.add(writing, OwnRule("no mail", "-has:email", finding="No e-mail"))
        industries.put(writing, Industry("own1", "无人机"))
        cards.add(writing, b"one", name="one.jpg")
    backup = backed_up(book, tmp_path)
    with book.write("own", at=NOW) as writing:
        smart_lists.remove(writing, goes.id)
        smart_lists.order(writing, [stays.id])
        own_rules.change(writing, replace(rule, finding="Ask for it"))
        industries.put(writing, Industry("own1", "飞行器"))
        industries.put(writing, Industry("own2", "机器人"))
        wordings.put(writing, "letter", "您好")
        rhythms.put(writing.connection, replace(USUAL, shares={**USUAL.shares, "phone": 50}))
        cards.add(writing, b"two", name="two.jpg")
    with restoring.staged(backup.file, book.folder, passphrase=PASSPHRASE) as then, book.read() as now:
        told = comparing.compare(now.connection.driver_connection, then.connection)
    assert told == Difference(cards=1, lists=1, rules=1, industries=2, settings=2)
    assert list(reports.restored_besides(told)) == [
        "1 card came later and goes",
        "1 smart list changes, comes back or goes",
        "1 rule of your own changes, comes back or goes",
        "2 industries of your own change, come back or go",
        "2 settings of the store become what they were",
    ]


def test_it_opens_with_the_passphrase_of_its_day(book: Book, tmp_path: Path) -> None:
    backup = backed_up(book, tmp_path)
    book.rack.change_passphrase("another long one", proof=PASSPHRASE, cost=CHEAP)
    with pytest.raises(WrongPassphrase), restoring.staged(backup.file, book.folder, passphrase="another long one"):
        pass
    book.close()
    restored(backup, book.folder)
    open_book(book.folder, passphrase=PASSPHRASE).close()


def test_it_comes_to_an_empty_folder_too(book: Book, tmp_path: Path) -> None:
    keep(book, VIVIAN)
    backup = backed_up(book, tmp_path)
    restored(backup, tmp_path / "new machine")
    again = open_book(tmp_path / "new machine", passphrase=PASSPHRASE)
    assert len(found(again, "张薇")) == 1
    again.close()


def test_a_damaged_book_is_replaced_and_kept_aside_as_it_is(book: Book, tmp_path: Path) -> None:
    keep(book, VIVIAN)
    backup = backed_up(book, tmp_path)
    book.close()
    damaged = os.urandom(8192)
    (book.folder / place.FILE).write_bytes(damaged)
    aside = restored(backup, book.folder)
    assert (aside / place.FILE).read_bytes() == damaged
    open_book(book.folder, passphrase=PASSPHRASE).close()


def test_an_open_book_is_left_alone(book: Book, tmp_path: Path) -> None:
    backup = backed_up(book, tmp_path)
    with pytest.raises(StoreInUse):
        restored(backup, book.folder)
    keep(book, VIVIAN)


@pytest.mark.parametrize("part", range(8))
def test_a_changed_byte_anywhere_is_found_and_nothing_touched(book: Book, tmp_path: Path, part: int) -> None:
    keep(book, VIVIAN)
    backup = backed_up(book, tmp_path)
    book.close()
    before = (book.folder / place.FILE).read_bytes()
    data = bytearray(backup.file.read_bytes())
    data[len(data) * (2 * part + 1) // 16] ^= 0x10
    backup.file.write_bytes(data)
    with pytest.raises((BackupDamaged, WrongPassphrase)):
        restored(backup, book.folder)
    assert (book.folder / place.FILE).read_bytes() == before
    assert not list(book.folder.glob(".*.restore"))


@pytest.mark.parametrize("moves", range(3))
def test_cut_short_it_is_finished_by_who_opens_next(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    (saved,) = keep(book, VIVIAN)
    backup = backed_up(book, tmp_path)
    keep(book, person("后来的人"))
    book.close()
    real, left = os.replace, [moves + 1]

    def replace(source: Path, target: Path) -> None:
        if not left[0]:
            raise OSError("cut")
        left[0] -= 1
        real(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", replace)
        if moves < 2:
            with pytest.raises(Exception, match="FolderNotWritable"):
                restored(backup, book.folder)
        else:
            restored(backup, book.folder)
    again = open_book(book.folder, passphrase=PASSPHRASE)
    assert kept(again, saved) == saved
    assert found(again, "后来的人") == []
    again.close()


def test_a_full_disk_leaves_the_book_as_it_was(book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backup = backed_up(book, tmp_path)
    keep(book, person("后来的人"))
    book.close()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "lay", full)
    with pytest.raises(DiskFull):
        restored(backup, book.folder)
    again = open_book(book.folder, passphrase=PASSPHRASE)
    assert len(found(again, "后来的人")) == 1
    again.close()


def test_an_earlier_backup_can_be_restored_after_a_later_one(book: Book, tmp_path: Path) -> None:
    first = backed_up(book, tmp_path)
    keep(book, VIVIAN)
    second = backups.make(book, tmp_path, at=NOW + timedelta(hours=1))
    book.close()
    for backup, people in ((second, 1), (first, 0)):
        restored(backup, book.folder)
        again = open_book(book.folder, passphrase=PASSPHRASE)
        assert len(found(again, "张薇")) == people
        again.close()
