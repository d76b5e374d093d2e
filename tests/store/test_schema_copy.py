"""The pages that say where the tables are lie beside the database a second time, and bring a damaged one back."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from cardkeeper import paths
from cardkeeper.errors import DiskFull, StoreDamaged
from cardkeeper.store import checking, engine, migrations, pages, salvage, schema_copy
from cardkeeper.store.book import Book, create, open_book
from cardkeeper.store.place import FILE
from tests.store.samples import CHEAP, NOW, PASSPHRASE, VIVIAN, keep, person

KEPT = FILE + schema_copy.ENDING
STEP = engine.PAGE + 4


@pytest.fixture
def closed(book: Book) -> tuple[Path, bytes]:
    """The folder of a closed book of three, and its key."""
    keep(book, VIVIAN, person("李嘉"), person("Ann Example"))
    book.close()
    return book.folder, book.key_for("database")


def schema_pages(folder: Path) -> Iterator[int]:
    """The numbers of the pages that are kept twice."""
    kept = (folder / KEPT).read_bytes()
    return (int.from_bytes(kept[at : at + 4]) for at in range(0, len(kept), STEP))


def hurt(file: Path, *numbers: int, at: int = 100, size: int = engine.PAGE) -> None:
    data = bytearray(file.read_bytes())
    for number in numbers:
        data[(number - 1) * size + at] ^= 0xFF
    file.write_bytes(data)


def saved(folder: Path, key: bytes) -> int:
    """How many contacts are saved; the new book is sound, and the damaged one as it was."""
    before = (folder / FILE).read_bytes()
    shutil.rmtree(folder / salvage.FOLDER, ignore_errors=True)
    done = salvage.salvage(folder, key, at=NOW)
    assert checking.deep(done.folder, key).is_none
    assert (folder / FILE).read_bytes() == before
    return done.contacts


def test_the_copy_is_whole_private_and_says_nothing(closed: tuple[Path, bytes]) -> None:
    folder, _ = closed
    assert len(list(schema_pages(folder))) > 1
    assert (folder / KEPT).stat().st_mode & 0o777 == 0o600
    assert b"contacts" not in (folder / KEPT).read_bytes()


def test_no_statement_is_so_long_that_it_would_fill_a_page(book: Book) -> None:
    with book.read() as reading:
        longest = reading.exec_driver_sql("SELECT max(length(sql)) FROM sqlite_schema").scalar_one()
    assert longest < engine.PAGE - 500


def test_with_all_of_these_pages_broken_everybody_is_saved(closed: tuple[Path, bytes]) -> None:
    folder, key = closed
    hurt(folder / FILE, *schema_pages(folder))
    assert saved(folder, key) == 3


@pytest.mark.parametrize("at", [0, 40, engine.PAGE - 1])
def test_the_first_page_comes_back_wherever_it_is_hurt(closed: tuple[Path, bytes], at: int) -> None:
    folder, key = closed
    hurt(folder / FILE, 1, at=at)
    assert saved(folder, key) == 3


def test_without_the_copy_nobody_would_be_saved(closed: tuple[Path, bytes]) -> None:
    folder, key = closed
    hurt(folder / FILE, 1)
    (folder / KEPT).unlink()
    with pytest.raises(StoreDamaged):
        saved(folder, key)


def test_a_copy_with_a_damaged_page_helps_with_the_others(closed: tuple[Path, bytes]) -> None:
    folder, key = closed
    first, *rest = schema_pages(folder)
    assert first == 1
    hurt(folder / KEPT, 1 + len(rest), at=200, size=STEP)
    hurt(folder / FILE, 1)
    assert saved(folder, key) == 3


@pytest.mark.parametrize("kept", [b"", b"nothing of ours", bytes(STEP), bytes(3 * STEP - 7)])
def test_a_damaged_copy_is_passed_over(closed: tuple[Path, bytes], kept: bytes) -> None:
    folder, key = closed
    (folder / KEPT).write_bytes(kept)
    assert saved(folder, key) == 3
    hurt(folder / FILE, 1)
    with pytest.raises(StoreDamaged):
        saved(folder, key)


def test_the_copy_of_another_store_is_passed_over(closed: tuple[Path, bytes], tmp_path: Path) -> None:
    folder, key = closed
    other, _ = create(tmp_path / "other", PASSPHRASE, cost=CHEAP)
    other.close()
    shutil.copyfile(other.folder / KEPT, folder / KEPT)
    assert saved(folder, key) == 3
    hurt(folder / FILE, 1)
    with pytest.raises(StoreDamaged):
        saved(folder, key)


def test_the_copy_of_another_file_of_the_same_store_is_passed_over(closed: tuple[Path, bytes], tmp_path: Path) -> None:
    folder, key = closed
    with closing(engine.connect(folder / FILE, key)) as connection:
        engine.copy(connection, tmp_path / FILE, key)
    hurt(tmp_path / FILE, 1)
    schema_copy.put_back(tmp_path / FILE, folder / KEPT, key)
    with pytest.raises(engine.DriverError):
        engine.connect(tmp_path / FILE, key)


def test_a_copy_of_before_the_tables_changed_is_passed_over(closed: tuple[Path, bytes]) -> None:
    folder, key = closed
    with closing(engine.connect(folder / FILE, key)) as connection:
        connection.execute("DROP INDEX contacts_by_tier")
    *_, last = schema_pages(folder)
    hurt(folder / FILE, last)
    before = (folder / FILE).read_bytes()
    schema_copy.put_back(folder / FILE, folder / KEPT, key)
    assert (folder / FILE).read_bytes() == before


def test_it_is_written_anew_when_the_tables_changed(
    closed: tuple[Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, key = closed
    before = (folder / KEPT).read_bytes()
    open_book(folder, passphrase=PASSPHRASE).close()
    assert (folder / KEPT).read_bytes() == before

    def another(connection: object) -> None:
        connection.execute("CREATE TABLE another (id INTEGER PRIMARY KEY)")  # type: ignore[attr-defined]

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, another))
    open_book(folder, passphrase=PASSPHRASE).close()
    assert (folder / KEPT).read_bytes() != before
    hurt(folder / FILE, *schema_pages(folder))
    assert saved(folder, key) == 3


def test_a_book_opens_where_there_is_no_room_for_the_copy(
    closed: tuple[Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, _ = closed
    (folder / KEPT).unlink()

    def full(file: Path, _data: bytes, *, private: bool) -> None:
        raise DiskFull(folder=file.parent)

    with monkeypatch.context() as patched:
        patched.setattr(paths, "write_whole", full)
        open_book(folder, passphrase=PASSPHRASE).close()
    assert not (folder / KEPT).exists()
    open_book(folder, passphrase=PASSPHRASE).close()
    assert (folder / KEPT).exists()


def test_a_damaged_page_is_never_kept(closed: tuple[Path, bytes]) -> None:
    folder, key = closed
    *_, last = schema_pages(folder)
    (folder / KEPT).unlink()
    writer = engine.writer(folder / FILE, key)
    with writer.connect():  # it has read the pages while they were sound
        pass
    hurt(folder / FILE, last)
    schema_copy.keep(writer, folder / FILE, key)
    assert not (folder / KEPT).exists()
    hurt(folder / FILE, last)  # once more: as it was
    schema_copy.keep(writer, folder / FILE, key)
    assert (folder / KEPT).exists()
    writer.dispose()


def test_of_a_file_cut_short_what_is_left_is_saved(book: Book) -> None:
    keep(book, *(person(f"示例{number}", phone=f"+86142000{number:05d}") for number in range(400)))
    book.close()
    file = book.folder / FILE
    file.write_bytes(file.read_bytes()[: file.stat().st_size * 3 // 4 + 1000])
    assert saved(book.folder, book.key_for("database")) > 100


def test_what_is_only_in_the_log_yet_is_saved_and_the_log_left_alone(book: Book, tmp_path: Path) -> None:
    keep(book, VIVIAN)
    killed = tmp_path / "killed"
    shutil.copytree(book.folder, killed)
    log = killed / f"{FILE}-wal"
    before = log.read_bytes()
    assert before
    assert saved(killed, book.key_for("database")) == 1
    assert log.read_bytes() == before


class Worn(io.BytesIO):
    """A file on a disk that gives an error in its third page."""

    def read(self, size: int | None = -1, /) -> bytes:
        at = self.tell()
        if at <= 2 * engine.PAGE < at + (size or 0):
            raise OSError(5, "Input/output error")
        return super().read(size)


def test_a_page_that_the_disk_does_not_give_costs_itself() -> None:
    whole = bytes(range(256)) * (engine.PAGE // 256 * 5)
    data = pages.what_can_be_read(Worn(whole), 0, len(whole))
    gone = slice(2 * engine.PAGE, 3 * engine.PAGE)
    assert data[gone] == bytes(engine.PAGE)
    assert data[: gone.start] + data[gone.stop :] == whole[: gone.start] + whole[gone.stop :]
