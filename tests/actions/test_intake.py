"""Files come in once, whatever they are and whatever happens; each page of a file is a photo of its own."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from cardkeeper import paths
from cardkeeper.actions import capture, intake
from cardkeeper.errors import (
    Cancelled,
    DiskFull,
    FileChanging,
    FileEmpty,
    FileTooLarge,
    FileUnreadable,
    PhotoBroken,
    ReaderDied,
)
from cardkeeper.model import Card, CardState, Page
from cardkeeper.ocr.pages import leaf
from cardkeeper.store.book import Book
from tests.formats.test_letters import REPORT
from tests.store.samples import NOW, VIVIAN, keep


def picture(colour: str = "white", kind: str = "JPEG", **more: object) -> bytes:
    drawn = BytesIO()
    Image.new("RGB", (90, 54), colour).save(drawn, kind, **more)
    return drawn.getvalue()


def file_of(*colours: str, kind: str = "PDF") -> bytes:
    """A file with a page of each colour."""
    drawn = BytesIO()
    first, *more = [Image.new("RGB", (90, 54), colour) for colour in colours]
    first.save(drawn, kind, save_all=True, append_images=more)
    return drawn.getvalue()


def take(book: Book, *offered: intake.Coming) -> intake.TakenIn:
    return intake.take_in(book, offered, now=NOW)


def look_all(book: Book, look: intake.Look = leaf) -> list[Card]:
    looked = []
    while card := intake.look_next(book, look, now=lambda: NOW):
        looked.append(card)
    return looked


def test_a_dropped_folder_gives_the_pictures_in_it_and_nothing_else(book: Book, tmp_path: Path) -> None:
    (tmp_path / "in" / "deeper").mkdir(parents=True)
    for place, colour in (("in/deeper/b.PNG", "red"), ("in/a.jpg", "blue"), ("in/.hidden.jpg", "green")):
        (tmp_path / place).write_bytes(picture(colour))
    (tmp_path / "in" / "notes.txt").write_text("a shopping list")
    (tmp_path / "in" / "round").symlink_to(tmp_path / "in", target_is_directory=True)
    take(book, tmp_path / "in")
    assert [card.name for card in capture.inbox(book)] == ["a.jpg", "b.PNG"]


def test_odd_files_cost_only_themselves_and_are_named(book: Book, tmp_path: Path) -> None:
    names = ("empty.jpg", "pipe.jpg", "gone.jpg", "dangling.jpg", "huge.jpg", "good.jpg")
    empty, pipe, gone, dangling, huge, good = files = [tmp_path / name for name in names]
    empty.touch()
    os.mkfifo(pipe)
    dangling.symlink_to(gone)
    with huge.open("wb") as sparse:
        sparse.truncate(300 << 20)
    good.write_bytes(picture())
    taken = take(book, *files, Path(os.devnull))
    assert len(taken.added) == 1
    assert [(name, type(why)) for name, why in taken.refused] == [
        ("empty.jpg", FileEmpty),
        ("pipe.jpg", FileUnreadable),
        ("gone.jpg", FileUnreadable),
        ("dangling.jpg", FileUnreadable),
        ("huge.jpg", FileTooLarge),
        ("null", FileUnreadable),
    ]
    assert taken.refused[4][1].facts == {"name": "huge.jpg", "megabytes": 300, "most": 100}


def test_a_file_that_grows_while_it_is_read_is_not_taken_half(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    growing = tmp_path / "growing.jpg"
    growing.write_bytes(picture())
    honest = paths.read_most

    def meanwhile(source: BinaryIO, most: int, *, name: str, size: int) -> bytes:
        data = honest(source, most, name=name, size=size)
        with growing.open("ab") as writer:
            writer.write(b"more")
        return data

    monkeypatch.setattr(paths, "read_most", meanwhile)
    ((_, why),) = take(book, growing).refused
    assert isinstance(why, FileChanging)


def test_the_same_picture_twice_in_a_drop_or_later_is_known(book: Book, tmp_path: Path) -> None:
    for name in ("a.jpg", "copy of a.jpg"):
        (tmp_path / name).write_bytes(picture())
    assert take(book, tmp_path / "a.jpg", tmp_path / "copy of a.jpg").known == ("copy of a.jpg",)
    assert take(book, tmp_path).known == ("a.jpg", "copy of a.jpg")
    assert len(capture.inbox(book)) == 1


def test_more_than_fit_at_once_are_left_and_come_when_offered_again(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "MOST_AT_ONCE", 2)
    for name in ("red", "green", "blue"):
        (tmp_path / f"{name}.jpg").write_bytes(picture(name))
    first, second = take(book, tmp_path), take(book, tmp_path)
    assert (len(first.added), first.left) == (2, 1)
    assert (len(second.added), len(second.known), second.left) == (1, 2, 0)


def test_a_full_disk_keeps_what_is_in_and_says_how_much_is_not(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = capture.take

    def full_at_the_second(book: Book, photo: bytes, **more: object) -> capture.Added:
        if capture.inbox(book):
            raise DiskFull(folder=book.folder)
        return honest(book, photo, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(capture, "take", full_at_the_second)
    taken = take(book, picture("red"), picture("green"), picture("blue"))
    assert (len(taken.added), taken.left, type(taken.stopped)) == (1, 2, DiskFull)


def test_stopping_between_two_files_keeps_what_is_in(book: Book) -> None:
    def stop_at_the_third(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    photos = [picture(colour) for colour in ("white", "red", "blue")]
    taken = intake.take_in(book, photos, now=NOW, progress=stop_at_the_third)
    assert (len(taken.added), taken.left, type(taken.stopped)) == (2, 1, Cancelled)
    assert len(capture.inbox(book, CardState.WAITING)) == 2


@pytest.mark.parametrize("kind", ["PDF", "TIFF"])
def test_each_page_of_a_file_is_a_card_in_its_place(book: Book, kind: str) -> None:
    take(book, file_of("red", "green", "blue", kind=kind), picture())
    looked = look_all(book)
    waiting = capture.inbox(book, CardState.WAITING)
    assert len(looked) == len(waiting) == 4
    shown = [np.asarray(Image.open(BytesIO(capture.thumbnail(book, card.id))))[20, 20] for card in waiting]
    assert [int(colour.argmax()) for colour in shown[:3]] == [0, 1, 2]
    assert shown[3].min() > 250
    assert len({capture.photo(book, card.id) for card in waiting}) == 4
    assert [(card.leaf, card.leaves) for card in waiting] == [(1, 3), (2, 3), (3, 3), (0, 0)]


def test_the_file_itself_goes_once_every_page_was_cut_out(book: Book) -> None:
    take(book, file_of("red", "green"))
    intake.look_next(book, leaf, now=lambda: NOW)
    _first, second = capture.inbox(book)
    assert capture.photo(book, second.id).startswith(b"%PDF")
    look_all(book)
    assert all(capture.photo(book, card.id).startswith(b"\xff\xd8") for card in capture.inbox(book))
    files = list((book.folder / "pictures").iterdir())
    book.close()
    assert len(files) == 3  # the PDF's is swept away when the book is opened next


def test_what_the_camera_wrote_is_gone_once_a_photo_was_looked_at(book: Book) -> None:
    pillow_heif.register_heif_opener()
    notes = Image.Exif()
    notes[0x010F] = "Camera of Vivian"
    take(book, picture(kind="HEIF", exif=notes), picture("red", kind="WEBP", exif=notes))
    look_all(book)
    for card in capture.inbox(book):
        assert b"Vivian" not in capture.photo(book, card.id)


def test_a_page_that_cannot_be_cut_out_fails_alone_and_can_be_tried_again(book: Book) -> None:
    def dies_on_the_second(file: bytes, number: int) -> Page:
        if number == 2:
            raise ReaderDied
        return leaf(file, number)

    take(book, b"\xff\xd8\xff cut short", file_of("red", "green", "blue"))
    look_all(book, dies_on_the_second)
    assert [card.reason for card in capture.inbox(book)] == [PhotoBroken().code, "", ReaderDied().code, ""]
    failed = capture.inbox(book, CardState.FAILED)
    capture.retry(book, [card.id for card in failed], now=NOW)
    look_all(book)
    assert [card.reason for card in capture.inbox(book)] == [PhotoBroken().code, "", "", ""]


def test_pages_thrown_away_come_back_with_their_file(book: Book) -> None:
    file = file_of("red", "green", "blue")
    take(book, file)
    look_all(book)
    capture.discard_all(book, [card.id for card in capture.inbox(book)], now=NOW)
    assert capture.inbox(book) == ()
    take(book, file)
    assert len(capture.inbox(book, CardState.WAITING)) == 3


def test_a_page_thrown_away_while_it_is_cut_out_stays_away(book: Book) -> None:
    (card,) = take(book, file_of("red", "green")).added

    def slow(file: bytes, number: int) -> Page:
        capture.discard(book, card, now=NOW)
        return leaf(file, number)

    look_all(book, slow)
    assert capture.inbox(book) == ()


def test_a_mail_that_came_back_is_taken_down_in_a_folder_too_and_any_other_is_kept(book: Book, tmp_path: Path) -> None:
    keep(book, VIVIAN)
    (tmp_path / "back.eml").write_bytes(REPORT % (b"failed", b"5.1.1"))
    (tmp_path / "mail.eml").write_bytes(b"From: a@example.com\nSubject: Hello\n\nHello")
    taken = take(book, tmp_path)
    assert [one.name for one in taken.returned] == ["张薇"]
    assert [card.name for card in capture.inbox(book)] == ["mail.eml"]
