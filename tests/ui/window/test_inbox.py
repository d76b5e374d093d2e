"""The inbox as a person uses it: many files at once, stopped and gone on with, read again, thrown away, reviewed."""

from __future__ import annotations

import os
import time
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage, Qt
from pytestqt.qtbot import QtBot

from cardkeeper.actions import capture, intake, sides
from cardkeeper.errors import Cancelled
from cardkeeper.model import CardState, Draft
from cardkeeper.store.book import Book
from cardkeeper.ui.dropped import files_in, is_far_away, picture_in
from cardkeeper.ui.workspace import Workspace
from tests.ui.conftest import speak
from tests.ui.review import drawn
from tests.ui.window.conftest import Open
from tests.ui.window.test_window import press, soon, unlocked

COLOURS = ("red", "green", "blue", "white")


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder with a photo of each colour, a PDF of two pages, and a photo that is cut short."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for colour in COLOURS:
        Image.new("RGB", (120, 80), colour).save(folder / f"{colour}.jpg")
    first, second = [Image.new("RGB", (120, 80), colour) for colour in ("gray", "pink")]
    first.save(folder / "pages.pdf", save_all=True, append_images=[second])
    (folder / "cut.jpg").write_bytes(b"\xff\xd8\xff cut short")
    return folder


def filled(space: Workspace, qtbot: QtBot, photos: Path) -> None:
    """Drop the folder and wait until all is read."""
    space.traffic.add([photos])
    soon(qtbot, lambda: space.inbox.isVisible() and space.inbox.model.count(CardState.READY) == 6)
    soon(qtbot, lambda: not space.scanning.busy)


def alone(_photo: bytes) -> tuple[Draft, ...]:
    """A card that is the back of no other: its photo holds two."""
    return drawn.draft_of(drawn.CLEAN), drawn.draft_of(drawn.BILINGUAL)


def test_a_dropped_folder_is_listed_with_a_state_a_picture_and_a_name_for_each(
    open_window: Open, stocked: Book, qtbot: QtBot, photos: Path
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    filled(space, qtbot, photos)
    model = space.inbox.model
    soon(qtbot, lambda: all(model.data(model.index(row, 0), model.ITEM).picture is not None for row in range(7)))
    shown = [model.data(model.index(row, 0)) for row in range(7)]
    assert sum("Mira Solheim" in line for line in shown) == 3
    assert "cut.jpg, Damaged picture" in shown
    assert [button.text() for button in space.inbox.states.buttons()] == ["All 7", "Ready 6", "Waiting 0", "Failed 1"]
    speak("zh_CN", space.inbox)
    assert space.inbox.states.button(3).text() == "未读出 1"


def test_after_cancel_one_button_goes_on(open_window: Open, stocked: Book, qtbot: QtBot, photos: Path) -> None:
    space = unlocked(open_window(stocked), qtbot)
    read, taken = space.scanning.read, list[bytes]()

    def stopped_at_the_third(photo: bytes) -> tuple[Draft, ...]:
        taken.append(photo)
        if len(taken) == 3:
            raise Cancelled
        return read(photo)

    space.scanning.read = stopped_at_the_third
    space.traffic.add([photos])
    soon(qtbot, space.progress.go_on.isVisible)
    assert not space.progress.cancel.isVisible()
    assert space.progress.words.text() == "4 photos wait to be read"
    space.progress.go_on.click()
    soon(qtbot, space.progress.isHidden)
    assert capture.inbox(stocked, CardState.WAITING) == ()
    assert len(set(taken)) == 6


def test_failed_photos_are_read_again_or_discarded_at_once_and_brought_back(
    open_window: Open, stocked: Book, qtbot: QtBot, photos: Path
) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    filled(space, qtbot, photos)
    (failed,) = capture.inbox(stocked, CardState.FAILED)
    space.inbox.view.selectRow(space.inbox.model.row_of(failed.id))
    space.inbox.view.setFocus()
    for again in (space.inbox.retry_all.click, lambda: press(window, Qt.Key.Key_R)):
        with qtbot.waitSignal(space.scanning.progressed, timeout=30_000):
            again()
        soon(qtbot, lambda: bool(capture.inbox(stocked, CardState.FAILED)))
        soon(qtbot, lambda: space.inbox.model.cards(CardState.FAILED) == [failed.id])
    space.inbox.discard_all.click()
    soon(qtbot, lambda: not space.inbox.failed.isVisible())
    soon(qtbot, lambda: space.undo_bar.words.text() == "1 card discarded")
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    soon(qtbot, space.inbox.failed.isVisible)


def test_waiting_cards_that_come_back_are_read_without_being_asked(
    open_window: Open, stocked: Book, qtbot: QtBot, photos: Path
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    (card,) = intake.take_in(stocked, [photos / "red.jpg"], now=drawn.NOW).added
    soon(qtbot, lambda: bool(capture.inbox(stocked, CardState.READY)))
    space.scanning.cancel()
    with qtbot.waitSignal(space.scanning.rested, timeout=30_000):
        intake.take_in(stocked, [photos / "blue.jpg"], now=drawn.NOW)
    soon(qtbot, space.progress.go_on.isVisible)
    assert [one.id == card for one in capture.inbox(stocked, CardState.READY)] == [True]


def test_a_filter_leaves_one_state_and_keys_do_the_rest(
    open_window: Open, stocked: Book, qtbot: QtBot, photos: Path
) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    filled(space, qtbot, photos)
    space.inbox.states.button(1).click()
    space.inbox.view.setFocus()
    assert space.inbox.model.rowCount() == 6
    press(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert space.inbox.chosen.text() == "6 chosen"
    press(window, Qt.Key.Key_End)
    last = space.inbox.selected()[0].id
    press(window, Qt.Key.Key_Return)
    soon(qtbot, lambda: space.places.review.isVisible() and space.places.review.card == last)
    press(window, Qt.Key.Key_Escape)
    soon(qtbot, space.inbox.isVisible)
    press(window, Qt.Key.Key_Delete)
    soon(qtbot, lambda: len(capture.inbox(stocked)) == 6)


def test_a_card_thrown_away_while_it_is_read_does_not_hold_up_the_rest(
    open_window: Open, stocked: Book, qtbot: QtBot, photos: Path
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    honest, asked = space.scanning.read, list[bytes]()

    def endless_first(photo: bytes) -> tuple[Draft, ...]:
        asked.append(photo)
        if len(asked) > 1:
            return honest(photo)
        while not stopped:
            time.sleep(0.01)
        raise Cancelled

    stopped: list[bool] = []
    space.scanning.read, space.scanning._stop = endless_first, lambda: stopped.append(True)
    space.traffic.add([photos])
    soon(qtbot, lambda: bool(asked) and space.inbox.model.rowCount() > 3)
    space.inbox.view.selectRow(0)
    space.inbox.discard_selected()
    soon(qtbot, lambda: space.inbox.model.count(CardState.READY) == 5)


def test_files_come_from_wherever_the_system_says_they_lie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    odd = tmp_path / os.fsdecode(b"\xc3\xfb\xc6\xac 100%.jpg")  # 名片 in GBK
    odd.write_bytes(b"")
    phone = tmp_path / "gvfs" / "mtp:host=Phone_X_1" / "Internal" / "DCIM" / "a b.jpg"
    phone.parent.mkdir(parents=True)
    phone.write_bytes(b"")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    mime = QMimeData()
    lines = (
        f"file://{tmp_path}/%C3%FB%C6%AC%20100%25.jpg".encode(),
        f"file://localhost{tmp_path}/plain.jpg".encode(),
        b"mtp://Phone_X_1/Internal/DCIM/a%20b.jpg",
        b"https://example.com/card.jpg",
    )
    mime.setData("text/uri-list", b"\r\n".join(lines))
    assert files_in(mime) == [odd, tmp_path / "plain.jpg", phone]


def test_a_picture_without_a_file_comes_as_the_other_program_wrote_it() -> None:
    written, drawn_by_qt, page = BytesIO(), QMimeData(), QMimeData()
    Image.new("RGB", (9, 9), "red").save(written, "PNG")
    raw = QMimeData()
    raw.setData("image/png", written.getvalue())
    assert picture_in(raw) == written.getvalue()
    drawn_by_qt.setImageData(QImage(9, 9, QImage.Format.Format_RGB32))
    assert isinstance(picture_in(drawn_by_qt), QImage)
    page.setUrls([QUrl("https://example.com/card.jpg")])
    assert (files_in(page), picture_in(page), is_far_away(page)) == ([], None, True)


def test_what_was_known_and_what_was_refused_is_named(
    open_window: Open, stocked: Book, qtbot: QtBot, photos: Path
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    (photos / "cut.jpg").unlink()
    intake.take_in(stocked, [photos / "red.jpg", photos / "blue.jpg"], now=drawn.NOW)
    (photos / "empty.jpg").touch()
    space.traffic.add([photos, photos / "gone.jpg"])
    soon(qtbot, lambda: "gone.jpg" in space.error.words.text())
    assert "“empty.jpg” is empty" in space.error.words.text()
    assert space.undo_bar.words.text() == "2 photos were here already · blue.jpg, red.jpg"


def test_two_sides_of_a_card_are_one_row(open_window: Open, stocked: Book, qtbot: QtBot, photos: Path) -> None:
    space = unlocked(open_window(stocked), qtbot)
    space.scanning.read = alone
    space.traffic.add([photos / "red.jpg", photos / "green.jpg"])
    soon(qtbot, lambda: space.inbox.isVisible() and space.inbox.model.count(CardState.READY) == 4)
    first, second, *_ = capture.inbox(stocked)
    sides.pair(stocked, first.id, second.id, now=drawn.NOW)
    soon(qtbot, lambda: space.inbox.model.count() == 3)
    model = space.inbox.model
    assert "two sides" in str(model.data(model.index(model.row_of(first.id), 0), Qt.ItemDataRole.AccessibleTextRole))
