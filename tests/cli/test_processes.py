"""Commands as the user runs them: streams, pipes, terminals and signals that only a process of its own has."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from cardkeeper.actions import samples
from cardkeeper.store.book import open_book
from tests.cli.conftest import ended, started
from tests.store.samples import PASSPHRASE

CODE = re.compile(r"([0-9A-Z]{6}-)+[0-9A-Z]+")


@pytest.fixture(params=["", "1"], ids=["buffered", "unbuffered"])
def buffering(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python's output both ways; without a buffer a write may be cut short."""
    monkeypatch.setenv("PYTHONUNBUFFERED", request.param)


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    """A file whose reader waits until somebody writes."""
    os.mkfifo(tmp_path / "pipe.jpg")
    return tmp_path / "pipe.jpg"


@pytest.fixture
def heeding_ctrl_c() -> Iterator[None]:
    """Ctrl+C reaches a command also where the tests run in the background, which a shell has ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_scan_gives_each_line_as_soon_as_it_is_ready(tmp_path: Path, pipe: Path) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff broken")
    process = started("scan", tmp_path / "broken.jpg", pipe, "--json", "--fast", "--lang", "zh")
    assert process.stdout is not None
    first = json.loads(process.stdout.readline())  # nobody has written to the pipe yet
    pipe.write_bytes(samples.cards()[0].read_bytes())
    said = ended(process)
    assert (first["error"], said.code, said.err.count("\n")) == ("PhotoBroken", 1, 1)
    (card,) = said.document["cards"]
    assert {"张薇", "Vivian Zhang"} <= {name["text"] for name in card["names"]}
    assert all(0 < phone["confidence"] <= 1 for phone in card["phones"])
    assert [len(corner) for corner in card["quad"]] == [2, 2, 2, 2]


def test_init_makes_a_store_and_says_its_recovery_code_once(tmp_path: Path) -> None:
    (tmp_path / "passphrase").write_text("four quiet words")
    words = ("init", "--store", tmp_path / "store", "--passphrase-file", tmp_path / "passphrase", "--lang", "en")
    said = ended(started(*words))
    assert (said.code, len(said.lines), "encrypted store" in said.err) == (0, 1, True)
    assert CODE.fullmatch(said.lines[0])
    open_book(tmp_path / "store", recovery=said.lines[0]).close()
    again = ended(started(*words))
    assert (again.code, again.out) == (3, b"")
    assert (tmp_path / "store").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(("again", "code"), [("four quiet words", 0), ("four quite words", 2)])
def test_init_at_a_terminal_asks_twice(tmp_path: Path, again: str, code: int) -> None:
    ours, theirs = pty.openpty()
    process = started("init", "--store", tmp_path / "store", "--lang", "en", stdin=theirs, start_new_session=True)
    assert process.stderr is not None
    for prompt, typed in (("Passphrase: ", "four quiet words"), ("\nOnce more: ", again)):
        assert process.stderr.read(len(prompt)).decode() == prompt  # what is typed before is thrown away
        os.write(ours, typed.encode() + b"\n")
    said = ended(process)
    os.close(ours)
    os.close(theirs)
    assert said.code == code
    assert (tmp_path / "store" / "book.db").exists() is (code == 0)


def test_init_without_a_terminal_or_too_short_makes_nothing(tmp_path: Path) -> None:
    assert ended(started("init", "--store", tmp_path / "store")).code == 3
    short = started("init", "--store", tmp_path / "store", "--passphrase-file", "-", stdin=subprocess.PIPE)
    assert ended(short, b"short\n").code == 2
    assert not (tmp_path / "store" / "book.db").exists()


def test_a_store_that_another_process_has_open_is_in_use(tmp_path: Path, store: tuple[str, ...]) -> None:
    book = open_book(tmp_path / "store", passphrase=PASSPHRASE)
    said = ended(started("find", "x", *store, "--lang", "zh"))
    book.close()
    assert (said.code, said.out) == (3, b"")
    assert str(tmp_path / "store") in said.err


@pytest.mark.usefixtures("buffering")
def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    people = [{"names": [{"text": f"王{number}"}], "notes": ["x" * 500]} for number in range(400)]
    (tmp_path / "people.json").write_text(json.dumps(people))
    process = started("convert", tmp_path / "people.json", "-", "--to", "vcard3")
    assert process.stdout is not None
    assert process.stdout.read(12) == b"BEGIN:VCARD\r"
    process.stdout.close()
    assert process.stderr is not None
    said = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), said) == (1, b"")


@pytest.mark.usefixtures("heeding_ctrl_c")
def test_ctrl_c_ends_it_with_a_sentence(pipe: Path) -> None:
    process = started("convert", pipe, "-", "--lang", "en")
    with pipe.open("wb"):  # opens once the command waits for what will be written
        process.send_signal(signal.SIGINT)
        said = ended(process)
    assert (said.code, said.out, said.err) == (1, b"", "Stopped. What was already done is kept.\n")


def test_names_come_out_in_any_locale(tmp_path: Path, store: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "latin-1")
    assert ended(started("find", "zhangw", "--json", *store)).document[0]["names"][0]["text"] == "张薇"
    assert ended(started("find", "zhangw", *store)).code == 0
    odd = os.fsdecode(bytes(tmp_path) + b"/\xff.vcf")
    said = ended(started("import", odd, "--json", *store))
    assert (said.code, os.fsencode(said.document["files"][0]["file"])) == (1, os.fsencode(odd))
