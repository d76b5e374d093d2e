"""`check-store`, as words and exit codes."""

from __future__ import annotations

from pathlib import Path

from cardkeeper.store import cards, engine
from cardkeeper.store.book import open_book
from tests.cli.conftest import Calls
from tests.store.samples import NOW, PASSPHRASE


def damage(file: Path) -> None:
    """Change a byte in every page but the first three."""
    data = bytearray(file.read_bytes())
    for place in range(3 * engine.PAGE + 200, len(data), 9 * engine.PAGE):
        data[place] ^= 1
    file.write_bytes(data)


def test_a_sound_store(call: Calls, store: tuple[str, ...]) -> None:
    assert call("check-store", *store).code == 0
    assert call("check-store", "--deep", *store).code == 0
    assert call("check-store", "--deep", "--fresh").code == 0


def test_damage_is_told_and_nothing_touched(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    file = tmp_path / "store" / "book.db"
    damage(file)
    before = file.read_bytes()
    told = call("check-store", "--deep", *store)
    assert (told.code, "damaged" in told.lines[0]) == (4, True)
    assert file.read_bytes() == before


def test_what_is_left_opens_as_a_store(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    damage(tmp_path / "store" / "book.db")
    done = call("check-store", "--deep", "--repair", *store)
    assert done.code in (0, 1)
    new = ("--store", done.lines[-1], *store[2:])
    assert call("check-store", "--deep", *new).code == 0
    assert call("find", "vivian", *new).code == 0


def test_a_cut_file_is_found(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    file = tmp_path / "store" / "book.db"
    file.write_bytes(file.read_bytes()[:-1000])
    assert call("check-store", "--deep", *store).code == 4


def test_a_picture_comes_back_from_a_backup(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    book = open_book(tmp_path / "store", passphrase=PASSPHRASE)
    with book.write("scan", at=NOW) as writing:
        cards.add(writing, b"a photo", name="card.jpg")
    book.close()
    assert call("backup", *store).code == 0
    next((tmp_path / "store" / "pictures").iterdir()).unlink()
    assert call("check-store", *store).code == 4
    assert call("check-store", "--repair", *store).code == 0
    assert call("check-store", "--deep", *store).code == 0
