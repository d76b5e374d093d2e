"""A disk without room, files that may not grow, a folder that can't be written: met in whatever writes.

The disk is a small tmpfs filled to its brim, where root may mount one. What is done there must fail with a sentence,
leave the book whole, and succeed once there is room, without a new start.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from benchmarks.faults import books
from benchmarks.search.people import people
from cardkeeper.actions import backup, capture, contacts, exchange, merging
from cardkeeper.errors import CardKeeperError
from cardkeeper.formats import WriteOptions
from cardkeeper.model import Fact, Field, Tier
from cardkeeper.store import checking
from cardkeeper.store.book import Book, open_book
from cardkeeper.store.migrations import STEPS
from cardkeeper.ui.wording import sentence

SIZE = 32 << 20
NOBODY = 65534

Deed = Callable[[Path], object]
Fault = Callable[[Path], AbstractContextManager[None]]


@dataclass(frozen=True)
class Met:
    """How a deed met a fault: the `code` of its error, "" for none, and what should have been otherwise."""

    deed: str
    fault: str
    code: str
    bad: str


def save(book: Book, _disk: Path) -> None:
    """A contact with a long note is edited."""
    first = contacts.found(book, "", limit=1)[0]
    note = Fact(Field.NOTE, os.urandom(60_000).hex())
    contacts.save(book, replace(first, facts=(*first.facts, note)), now=books.NOW, name="")


def bulk_edit(book: Book, _disk: Path) -> None:
    """Everybody moves to another tier."""
    everyone = contacts.listing(book, contacts.ListQuery()).ids
    tier = Tier.KEY if contacts.get(book, everyone[0]).tier is not Tier.KEY else Tier.VIP
    contacts.set_tier(book, everyone, tier, now=books.NOW)


def import_(book: Book, _disk: Path) -> None:
    """People come in from a file."""
    new = list(people(40, seed=int.from_bytes(os.urandom(3))))
    data = exchange.written(new, kind="vcard3", options=WriteOptions())
    exchange.import_(book, data, name="people.vcf", region="CN", now=books.NOW)


def merge(book: Book, _disk: Path) -> None:
    """Two contacts become one."""
    kept, gone, *_ = contacts.listing(book, contacts.ListQuery()).ids
    merging.merge(book, kept, gone, now=books.NOW)


def take_in(book: Book, _disk: Path) -> None:
    """A photo is taken in, and what was read on it is kept."""
    capture.take(book, books.photo(int.from_bytes(os.urandom(4))), name="card.jpg", now=books.NOW)
    capture.read_next(book, books.read, now=lambda: books.NOW, today=books.NOW.date())


def back_up(book: Book, disk: Path) -> None:
    """The book is backed up beside itself."""
    backup.back_up(book, disk, now=books.NOW)


def export(book: Book, disk: Path) -> None:
    """Everybody goes out to a file."""
    exchange.export(disk / "people.vcf", contacts.found(book, "", limit=9999), options=WriteOptions())


def careless(_book: Book, disk: Path) -> None:
    """The control: a file is written as if there were always room."""
    (disk / "people.txt").unlink(missing_ok=True)
    (disk / "people.txt").write_bytes(bytes(1 << 20))


DEEDS: tuple[Callable[[Book, Path], None], ...] = (save, bulk_edit, import_, merge, take_in, back_up, export)


def measure(*, deeds: tuple[Callable[[Book, Path], None], ...] = DEEDS) -> list[Met]:
    """How everything met every fault; a full disk only where one can be mounted."""
    met: list[Met] = []
    with tempfile.TemporaryDirectory() as made:
        place = Path(made)
        place.chmod(0o711)  # a user with fewer rights must get through
        books.make(place / "made", count=150, photos=3)
        books.age(place / "made", place / "aged", len(STEPS) - 1)
        with _disk(place / "disk") as disk:
            for fault in (full, limited, unwritable) if disk.is_mount() else (limited, unwritable):
                shutil.copytree(place / "made", disk / "store")
                with closing(open_book(disk / "store", passphrase=books.PASSPHRASE)) as book:
                    met += [_met(disk, fault, deed.__name__, partial(deed, book)) for deed in deeds]
                shutil.rmtree(disk / "store")
                shutil.copytree(place / "aged", disk / "store")
                met.append(_met(disk, fault, "migration", _open))
                shutil.rmtree(disk / "store")
    return met


def _open(disk: Path) -> None:
    open_book(disk / "store", passphrase=books.PASSPHRASE).close()


def _met(disk: Path, fault: Fault, name: str, deed: Deed) -> Met:
    """Do it while it can't be done, and again when it can."""
    code = bad = ""
    with fault(disk):
        try:
            deed(disk)
        except CardKeeperError as why:
            code, bad = why.code, "" if sentence(why) else "no sentence"
        except Exception as why:  # noqa: BLE001  # what is measured
            bad = f"unhandled {type(why).__name__}"
    if fault is not unwritable and code != "DiskFull":
        bad = bad or "a full disk was not told"
    left = [file.name for file in disk.rglob("*.part")]
    try:
        deed(disk)
    except Exception as why:  # noqa: BLE001  # as above
        bad = bad or f"fails with room too: {type(why).__name__}"
    damage = checking.deep(disk / "store", books.key_of(disk / "store"))
    bad = bad or (f"left behind: {left}" if left else "" if damage.is_none else str(damage))
    return Met(name, fault.__name__, code, bad)


@contextmanager
def full(disk: Path) -> Iterator[None]:
    """No block is left on the disk."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass
    try:
        yield
    finally:
        filler.unlink()


@contextmanager
def limited(_disk: Path) -> Iterator[None]:
    """No file may grow."""
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limit[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)


@contextmanager
def unwritable(disk: Path) -> Iterator[None]:
    """No name in any folder of the disk can be made or taken away; root, who may do all, is somebody else meanwhile."""
    folders = [disk, *(folder for folder in disk.rglob("*") if folder.is_dir())]
    root = os.geteuid() == 0
    if root:
        for file in (disk, *disk.rglob("*")):
            os.chown(file, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    for folder in folders:
        folder.chmod(0o500)
    try:
        yield
    finally:
        for folder in folders:
            folder.chmod(0o700)
        if root:
            os.seteuid(0)


@contextmanager
def _disk(place: Path) -> Iterator[Path]:
    """A folder, on a small disk of its own where that can be had."""
    place.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(place)]
    mounted = os.geteuid() == 0 and not subprocess.run(words, capture_output=True, check=False).returncode
    try:
        yield place
    finally:
        if mounted:
            subprocess.run(["umount", str(place)], check=True)
