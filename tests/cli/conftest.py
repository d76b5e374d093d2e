"""Commands called in this process, or run as the user runs them, on a store with two people in it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest

from cardkeeper import cli
from cardkeeper.store.book import open_book
from tests.store.samples import PASSPHRASE, VIVIAN, keep, person

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Said:
    """What a command said and how it ended."""

    code: int
    out: bytes
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out.decode("utf-8"))

    @property
    def lines(self) -> list[str]:
        return self.out.decode("utf-8").splitlines()


Calls = Callable[..., Said]


@pytest.fixture(scope="session")
def store_of_two(blank_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with Vivian and 李嘉, closed."""
    folder = tmp_path_factory.mktemp("two") / "store"
    shutil.copytree(blank_store, folder)
    book = open_book(folder, passphrase=PASSPHRASE)
    keep(book, VIVIAN, replace(person("李嘉", "禾沐食品", phone="+8614200000001"), reviewed=True))
    book.close()
    return folder


@pytest.fixture
def store(tmp_path: Path, store_of_two: Path) -> tuple[str, ...]:
    """The words that open a store: number 1 in it is Vivian, number 2 is 李嘉."""
    shutil.copytree(store_of_two, tmp_path / "store")
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n", "utf-8")
    return ("--store", str(tmp_path / "store"), "--passphrase-file", str(tmp_path / "passphrase"))


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """Call a command here, with `stdin` as its standard input."""

    def called(*words: str | Path, stdin: bytes = b"") -> Said:
        out, err = (TextIOWrapper(BytesIO(), "utf-8") for _ in range(2))
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(stdin), "utf-8"))
        made = replace(cli.parse([str(word) for word in words]), out=out, err=err)
        code = cli.run(made)
        out.flush()
        err.flush()
        return Said(code, out.buffer.getvalue(), err.buffer.getvalue().decode())

    return called


def started(*words: str | Path, **streams: Any) -> subprocess.Popen[bytes]:
    """A command under way, as the user starts it."""
    pipes: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(
        [sys.executable, "-m", "cardkeeper", *map(str, words)], cwd=ROOT, env={**os.environ}, **(pipes | streams)
    )


def ended(process: subprocess.Popen[bytes], stdin: bytes | None = None) -> Said:
    """What it said in the end."""
    out, err = process.communicate(stdin, timeout=100)
    return Said(process.returncode, out, err.decode())
