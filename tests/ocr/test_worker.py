"""The reading process: a crash costs one picture, a stop is a stop, and the next photo is read as ever."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from cardkeeper.actions import samples
from cardkeeper.errors import Cancelled, CardKeeperError, FormatUnknown, ReaderDied
from cardkeeper.ocr import worker
from cardkeeper.ocr.worker import Reader

PHOTO = samples.cards()[0]


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    """One process for all tests, as the window has one."""
    made = Reader()
    made.start()
    yield made
    made.stop()


def fails_during(reader: Reader, accident: object) -> CardKeeperError:
    """What `read` says when `accident` happens in the middle of a photo."""
    failures: list[CardKeeperError] = []

    def read() -> None:
        try:
            reader.read(PHOTO.read_bytes())
        except CardKeeperError as failure:
            failures.append(failure)

    reading = threading.Thread(target=read)  # noqa: TID251 - somebody must be waiting for the answer
    reading.start()
    while not reader._reading:
        time.sleep(0.01)
    assert callable(accident)
    accident()
    reading.join()
    (failure,) = failures
    return failure


def crash(reader: Reader) -> None:
    assert reader._process is not None
    os.kill(reader._process.pid or 0, signal.SIGSEGV)


def test_a_photo_is_read_in_another_process(reader: Reader) -> None:
    (draft,) = reader.read(PHOTO.read_bytes(), fast=True)
    assert "+8614200000036" in {guess.value for guess in draft.guesses}
    assert reader._process is not None
    assert reader._process.pid != os.getpid()


def test_help_by_hand_goes_to_the_same_process(reader: Reader) -> None:
    photo = PHOTO.read_bytes()
    _jpeg, (width, height) = reader.shown(photo)
    frame = ((0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height)))
    draft = reader.read_card(photo, frame, upright=False, fast=True)
    number = next(line for line in draft.lines if "0036" in line.text)
    assert any("0036" in line.text for line in reader.read_box(photo, draft.quad, number.box))


def test_what_the_process_says_of_a_bad_photo_comes_through(reader: Reader) -> None:
    process = reader._process
    with pytest.raises(FormatUnknown):
        reader.read(b"no picture")
    assert reader._process is process


def test_a_crash_costs_one_picture_and_stopping_another(reader: Reader) -> None:
    assert isinstance(fails_during(reader, lambda: crash(reader)), ReaderDied)
    assert isinstance(fails_during(reader, reader.stop), Cancelled)
    with pytest.raises(FormatUnknown):
        reader.read(b"no picture")


def test_a_picture_that_never_ends_is_given_up(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "PATIENCE", 0.01)
    with pytest.raises(ReaderDied):
        reader.read(PHOTO.read_bytes())
    monkeypatch.undo()
    assert reader.look(PHOTO.read_bytes(), 1).of == 1


@pytest.mark.skipif(sys.platform != "linux", reason="no other system keeps the bound")
def test_a_picture_that_wants_all_the_memory_costs_itself() -> None:
    bound = "from cardkeeper.ocr import worker; worker.MOST_MEMORY = 300 << 20; worker._bound_memory();"
    command = [sys.executable, "-c", f"{bound} bytearray(1 << 30)"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "MemoryError" in ended.stderr


def test_between_two_photos_neither_a_crash_nor_a_stop_costs_one(reader: Reader) -> None:
    crash(reader)
    assert reader._process is not None
    reader._process.join()
    reader.stop()
    reader.stop()
    with pytest.raises(FormatUnknown):
        reader.read(b"no picture")
