"""The controls say what they are, are large enough, and answer to the keyboard."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cardkeeper.ui import theme as look
from cardkeeper.ui.controls.button import Button, IconButton
from cardkeeper.ui.controls.chip import Chip
from cardkeeper.ui.controls.dates import DateField
from cardkeeper.ui.controls.drop_area import DropArea
from cardkeeper.ui.controls.empty import EmptyState
from cardkeeper.ui.controls.fields import ComboBox, NumberField, PassphraseField, SearchField
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.controls.progress import ProgressStrip
from cardkeeper.ui.controls.undo_bar import UndoBar
from cardkeeper.ui.dropped import files_in
from cardkeeper.ui.focus import FocusRing, _Frame
from tests.ui.conftest import speak

pytestmark = pytest.mark.usefixtures("theme")


def test_an_icon_button_is_named_and_can_be_hit(qtbot: QtBot):
    button = IconButton("copy", "Copy the number")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Copy the number"
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= look.px(28)


def test_a_button_has_room_for_its_key(qtbot: QtBot):
    plain, keyed = Button("Scan"), Button("Scan", key="Ctrl+N")
    qtbot.addWidget(plain)
    qtbot.addWidget(keyed)
    assert keyed.sizeHint().width() > plain.sizeHint().width()
    assert plain.sizeHint().height() == look.px(32)


def test_the_ampersand_of_a_chip_is_no_key_and_its_words_follow_the_language(qtbot: QtBot):
    chip = Chip("R&D", removable=True)
    qtbot.addWidget(chip)
    assert (chip.text(), chip.shortcut().isEmpty()) == ("R&D", True)
    in_english = chip.toolTip()
    speak("zh_CN", chip)
    assert chip.toolTip() != in_english
    assert chip.toolTip().startswith("R&D")


def test_a_button_is_pressed_by_the_space_bar(qtbot: QtBot):
    button = Button("Scan")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_escape_empties_the_search_first(qtbot: QtBot):
    field = SearchField()
    qtbot.addWidget(field)
    field.edit.setText("zhangw")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_a_passphrase_is_dots_until_it_is_asked_for(qtbot: QtBot):
    field = PassphraseField()
    qtbot.addWidget(field)
    field.edit.setText("four words")
    assert "four" not in field.edit.displayText()
    (eye,) = field.findChildren(IconButton)
    qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert field.edit.displayText() == "four words"
    assert eye.accessibleName() == "Hide the passphrase"


def test_progress_shows_itself_only_after_a_moment(qtbot: QtBot):
    page = QWidget()
    qtbot.addWidget(page)
    strip = ProgressStrip(page)
    page.show()
    strip.show_step(1, 4, "1 of 4")
    assert strip.isHidden()
    qtbot.waitUntil(strip.isVisible)
    assert strip.bar.share() == 0.25
    with qtbot.waitSignal(strip.cancelled):
        qtbot.keyClick(strip.cancel, Qt.Key.Key_Space)
    strip.finish()
    assert strip.isHidden()


def test_what_was_done_is_told_and_taken_back(qtbot: QtBot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    bar, undone = UndoBar(page), []
    bar.tell("2 people merged", lambda: undone.append("merge"))
    assert bar.isVisible()
    qtbot.keyClick(bar.undo, Qt.Key.Key_Space)
    assert undone == ["merge"]
    assert bar.isHidden()


def test_the_undo_bar_leaves_by_itself_but_not_from_under_the_keyboard(qtbot: QtBot):
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    bar = UndoBar(page)
    bar.tell("Deleted", lambda: None)
    page.activateWindow()
    bar.undo.setFocus()
    qtbot.waitUntil(bar.undo.hasFocus)
    bar._leave()
    assert bar.isVisible()
    bar.undo.clearFocus()
    bar._leave()
    assert bar.isHidden()


def test_the_undo_bar_stands_in_the_room_that_a_footer_spares(qtbot: QtBot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    spare = QWidget(page)
    spare.setProperty("spare", True)
    spare.setGeometry(16, 340, 400, 60)
    page.show()
    bar = UndoBar(page)
    bar.tell("Card accepted", lambda: None)
    assert spare.geometry().contains(bar._place())
    spare.resize(40, 60)
    assert bar._place().y() > 300


def test_the_undo_bar_stands_in_a_footer_beside_its_buttons_or_above_it(qtbot: QtBot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    footer = QWidget(page)
    footer.setProperty("footer", True)
    footer.setGeometry(0, 340, 600, 60)
    button = QPushButton("Next", footer)
    button.setGeometry(300, 10, 290, 40)
    page.show()
    bar = UndoBar(page)
    bar.tell("Deleted")
    qtbot.waitUntil(lambda: footer.geometry().contains(bar.geometry()), timeout=30_000)
    assert bar.geometry().right() < 300
    button.setGeometry(10, 10, 580, 40)
    qtbot.waitUntil(lambda: bar.geometry().bottom() < 340, timeout=30_000)
    footer.hide()
    qtbot.waitUntil(lambda: bar.geometry().bottom() > 340, timeout=30_000)


def test_the_undo_bar_makes_way_for_rows_but_not_for_the_empty_end_of_a_list(qtbot: QtBot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    rows = QListWidget(page)
    rows.setGeometry(0, 0, 350, 400)
    rows.addItem("Ann Example")
    page.show()
    bar = UndoBar(page)
    bar.tell("Deleted")
    assert bar.x() == (600 - bar.width()) // 2
    rows.addItems([f"Ann {number}" for number in range(40)])
    qtbot.waitUntil(lambda: bar.x() >= 350, timeout=30_000)


def test_an_error_is_hidden_while_all_is_well(qtbot: QtBot):
    note = ErrorNote()
    qtbot.addWidget(note)
    assert note.isHidden()
    note.say("The disk is full.")
    assert note.isVisible()
    note.clear()
    assert note.isHidden()


def test_an_empty_page_offers_one_thing_to_do(qtbot: QtBot):
    page = EmptyState()
    qtbot.addWidget(page)
    page.say("No photo waits", button="Choose photos")
    with qtbot.waitSignal(page.acted):
        qtbot.keyClick(page.button, Qt.Key.Key_Space)
    page.say("Nothing matches")
    assert page.button.isHidden()


def test_dropped_files_come_as_paths(qtbot: QtBot, tmp_path: Path):
    area, photos = DropArea(), [tmp_path / "one.jpg", tmp_path / "二.png"]
    qtbot.addWidget(area)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo)) for photo in photos] + [QUrl("https://example.com/a.jpg")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(area.dropped) as heard:
        area.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    assert heard.args is not None
    assert files_in(heard.args[0]) == photos


def test_the_ring_surrounds_what_has_the_keyboard(qtbot: QtBot, qapp: QApplication):
    ring, page = FocusRing(qapp), QWidget()
    qtbot.addWidget(page)
    search, button = SearchField(), Button("Scan")
    column = QVBoxLayout(page)
    column.addWidget(search)
    column.addWidget(button)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    search.setFocus()
    assert _ring_of(page).geometry() == search.geometry().adjusted(-3, -3, 3, 3)
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert _ring_of(page).geometry() == button.geometry().adjusted(-3, -3, 3, 3)
    ring.deleteLater()


def test_tab_leads_out_of_a_date_at_once(qtbot: QtBot, theme: look.Theme):
    page = QWidget()
    qtbot.addWidget(page)
    day, after = DateField(date(2026, 11, 22)), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(day)
    column.addWidget(after)
    page.show()
    day.setFocus()
    QTest.keyClick(day, Qt.Key.Key_Tab)
    assert page.focusWidget() is after


def test_the_ring_bears_that_what_it_surrounds_goes_away(qtbot: QtBot, qapp: QApplication):
    ring, page = FocusRing(qapp), QWidget()
    qtbot.addWidget(page)
    field = QLineEdit(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    frame = _ring_of(page)
    shiboken6.delete(field)
    assert frame.eventFilter(page, QEvent(QEvent.Type.Move)) is False
    ring.deleteLater()


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot):
    button = Button("Scan")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def _ring_of(page: QWidget) -> QWidget:
    (shown,) = [frame for frame in page.findChildren(_Frame) if frame.isVisible()]
    return shown


def test_the_sheet_of_all_controls_is_painted_and_left_without_a_crash(tmp_path: Path):
    out = tmp_path / "sheet.png"
    sheet = [sys.executable, "-m", "tests.ui.gallery", "dark", "zh_CN", str(out)]
    left = subprocess.run(sheet, capture_output=True, check=False, cwd=Path(__file__).parents[2])
    assert left.returncode == 0, left.stderr
    assert out.stat().st_size > 10_000


@pytest.mark.parametrize("make", [NumberField, ComboBox])
def test_the_wheel_scrolls_past_a_field_and_changes_it_only_with_the_keyboard(qtbot: QtBot, make: type[QWidget]):
    field = make()
    qtbot.addWidget(field)
    if isinstance(field, ComboBox):
        field.addItems(["one", "two"])
    spot = QPointF(5, 5)
    turned = QWheelEvent(
        spot, field.mapToGlobal(spot), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, turned)
    assert not turned.isAccepted()
    assert field.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_a_number_stands_as_far_from_its_edge_as_other_writing(qtbot: QtBot):
    number = NumberField()
    qtbot.addWidget(number)
    number.show()
    assert number.lineEdit().textMargins().left() == look.px(8)
