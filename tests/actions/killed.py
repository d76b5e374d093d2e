"""Files taken in, looked at and read until all is done, or until somebody kills this: `killed.py STORE FOLDER [alike]`.

A line on standard output after each change to the book. With `alike` no two files are ever taken for the same.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from cardkeeper.actions import capture, intake
from cardkeeper.model import CardState, Draft, Field, Guess
from cardkeeper.ocr.pages import leaf
from cardkeeper.store.book import Book, open_book
from cardkeeper.store.writing import Writing
from tests.store.samples import DRAFT, NOW, PASSPHRASE, TODAY


def read(photo: bytes) -> tuple[Draft, ...]:
    """Two cards on every photo, without looking at it."""
    flat = leaf(photo, 1).thumbnail
    return tuple(replace(DRAFT, flat=flat, guesses=(Guess(Field.NAME, name, 0.9, None),)) for name in ("张薇", "李嘉"))


def say(what: str) -> None:
    os.write(1, f"{what}\n".encode())


def go_on(book: Book, folder: Path) -> None:
    """Offer the whole folder again, then do what is left to do."""
    intake.take_in(book, [folder], now=NOW, progress=lambda _done, _total: say("taking"))
    while intake.look_next(book, leaf, now=lambda: NOW):
        say("looked")
        if len(capture.inbox(book, CardState.READY)) % 3 == 0:
            capture.read_next(book, read, now=lambda: NOW, today=TODAY)
            say("read")
    while capture.read_next(book, read, now=lambda: NOW, today=TODAY):
        say("read")


def main(store: str, folder: str, *more: str) -> None:
    if more:
        Writing.fingerprint = lambda _self, _data: os.urandom(16).hex()  # type: ignore[assignment]
    book = open_book(Path(store), passphrase=PASSPHRASE)
    say("open")
    go_on(book, Path(folder))
    book.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
