"""One call of a command: its words, its streams, its clock, and the store it opens."""

from __future__ import annotations

import argparse
import getpass
import json
import locale
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeVar, cast

from cardkeeper import i18n, paths, settings
from cardkeeper.errors import CardKeeperError, FileUnreadable, NoStore, PassphraseNeeded, PassphrasesDiffer
from cardkeeper.i18n import translate

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

T = TypeVar("T")


@dataclass
class Call:
    """The words of one call, and where its output goes: machine output to `out`, people's words to `err`."""

    options: argparse.Namespace
    settings: settings.Settings = field(default_factory=settings.load)
    out: TextIOWrapper = field(default_factory=lambda: cast(TextIOWrapper, sys.stdout))
    err: TextIOWrapper = field(default_factory=lambda: cast(TextIOWrapper, sys.stderr))

    @property
    def command(self) -> str:
        return self.options.command or ""

    @property
    def language(self) -> str:
        asked = {"zh": "zh_CN", "en": "en"}.get(self.options.lang or "", self.settings.language)
        return asked or i18n.closest(_system_language())

    @property
    def store(self) -> Path:
        return Path(self.options.store or self.settings.store or paths.data_folder())

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return date.today()

    def print(self, text: str) -> None:
        """A line of output, there as soon as it is ready."""
        print(text, file=self.out, flush=True)

    def print_json(self, document: object) -> None:
        """A line of JSON, in UTF-8 whatever the terminal speaks; a file name that is not UTF-8 keeps its bytes."""
        line = json.dumps(document, ensure_ascii=False) + "\n"
        self.write(line.encode("utf-8", "backslashreplace"))  # half a surrogate is \udc80 in JSON too

    def write(self, data: bytes) -> None:
        """Bytes of output."""
        self.out.flush()
        out, left = cast(BinaryIO, self.out.buffer), memoryview(data)
        while left:
            left = left[out.write(left) :]  # with PYTHONUNBUFFERED a pipe takes only what it has room for
        out.flush()

    def say(self, text: str) -> None:
        """A line for people, beside the output."""
        print(text, file=self.err, flush=True)

    def progress(self, done: int, total: int) -> None:
        """How far it is, only where somebody watches a terminal."""
        if self.err.isatty():
            self.err.write(f"\r{done}/{total}" + ("\n" if done == total else ""))
            self.err.flush()

    def read(self, name: str) -> bytes:
        """The bytes of a file named on the command line, `-` being (the rest of) standard input; FileTooLarge."""
        try:
            if name == "-":
                return paths.read_most(sys.stdin.buffer, paths.MOST_BYTES, name=name)
            with Path(name).open("rb") as file:  # a pipe too: who calls from a shell can wait
                return paths.read_most(file, paths.MOST_BYTES, name=Path(name).name)
        except OSError as why:
            raise FileUnreadable(name=Path(name).name) from why

    @contextmanager
    def book(self) -> Iterator[Book]:
        """The store, open until the block ends."""
        from cardkeeper.actions import samples

        if self.options.fresh:
            with (
                tempfile.TemporaryDirectory(prefix="cardkeeper-") as folder,
                closing(samples.fresh(Path(folder), now=self.now(), today=self.today())) as book,
            ):
                yield book
            return
        with closing(self._open()) as book:
            yield book

    def _open(self) -> Book:
        from cardkeeper.actions import opening

        if not opening.exists(self.store):
            raise NoStore(folder=self.store)
        return self.unlocked(partial(opening.open_, self.store, now=self.now()))

    def unlocked(self, opener: Callable[..., T]) -> T:
        """What `opener` gives by the keyring, if it may, else by the passphrase."""
        from cardkeeper.actions import opening

        if not self.options.passphrase_file:
            try:
                return opener(keyring=True)
            except CardKeeperError as why:
                if not opening.asks_for_passphrase(why):
                    raise
        return opener(passphrase=self.passphrase())

    def passphrase(self, *, twice: bool = False) -> str:
        """The first line of `--passphrase-file`, or asked at the terminal; PassphraseNeeded when nobody is there."""
        if self.options.passphrase_file:
            return _first_line(self.options.passphrase_file)
        if not sys.stdin.isatty():
            raise PassphraseNeeded
        first = getpass.getpass(translate("Commands", "Passphrase: "))
        if twice and getpass.getpass(translate("Commands", "Once more: ")) != first:
            raise PassphrasesDiffer
        return first


def _first_line(name: str) -> str:
    try:
        if name == "-":
            line = sys.stdin.buffer.readline()
        else:
            with Path(name).open("rb") as file:
                line = file.readline()
        return line.decode("utf-8-sig").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as why:
        raise FileUnreadable(name=Path(name).name) from why


def _system_language() -> str:
    """The language of messages as POSIX asks for it, also where its locale is not installed; else the system's own."""
    asked = (os.environ.get(name) for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    return next(filter(None, asked), "") or locale.getlocale()[0] or ""
