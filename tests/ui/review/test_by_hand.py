"""The card is turned, its corners are dragged, a box is drawn; what was typed meanwhile is never lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import capture
from cardkeeper.errors import CardKeeperError, PhotoEmpty, ReaderDied
from cardkeeper.model import Box, CardState, Draft, Field, Line
from cardkeeper.ui import wording
from cardkeeper.ui.review.by_hand import rolled
from cardkeeper.ui.review.page import ReviewPage
from tests.fakes import ScriptedHelp
from tests.ui.review import drawn
from tests.ui.review.test_page import CTRL, NONE, focused, press

if TYPE_CHECKING:
    from tests.ui.review.conftest import Sit

SHIFT = Qt.KeyboardModifier.ShiftModifier


def helped(page: ReviewPage, *answers: Draft | tuple[Line, ...] | CardKeeperError) -> ScriptedHelp:
    """What the page's reader was asked, who gives these answers."""
    assert isinstance(page.desk.reader, ScriptedHelp)
    page.desk.reader.answers += answers
    return page.desk.reader


def anew(draft: Draft, turns: int, *, name: str = "陈立样") -> Draft:
    """The draft of the card turned, its Chinese name read otherwise."""
    guesses = [
        replace(guess, value=name) if (guess.field, guess.form) == (Field.NAME, "zh") else guess
        for guess in draft.guesses
    ]
    return replace(draft, quad=rolled(draft.quad, turns), guesses=tuple(guesses))


def name_shown(page: ReviewPage) -> str:
    return next(
        edit.text()
        for edit in page.form.edits
        if (edit.entry.guess.field, edit.entry.guess.form) == (Field.NAME, "zh") and edit.part == "value"
    )


def editing(page: ReviewPage, qtbot: QtBot) -> None:
    """Open the corners."""
    press(Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(page.side.editor.corners.handles[0].hasFocus)


def test_the_card_is_turned_and_read_that_way_and_back_again(sit: Sit, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(bilingual)
    helper = helped(page, anew(bilingual, 1), bilingual)
    press(Qt.Key.Key_R, CTRL)
    qtbot.waitUntil(lambda: name_shown(page) == "陈立样")
    assert helper.asked[0][:2] == (rolled(bilingual.quad, 1), True)
    assert page.sitting.case is not None
    assert page.sitting.case.card.draft is not None
    assert page.sitting.case.card.draft.quad == rolled(bilingual.quad, 1)
    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: name_shown(page) == "陈立群")
    assert helper.asked[1][0] == bilingual.quad
    assert not page.by_hand.can_go_back


def test_what_is_typed_while_the_card_is_read_anew_stays_under_the_cursor(
    sit: Sit, bilingual: Draft, qtbot: QtBot
) -> None:
    page = sit(bilingual)
    helped(page, anew(bilingual, 1))
    mobile = next(edit for edit in page.form.edits if edit.entry.guess.kind == "mobile")
    mobile.setFocus()
    press(Qt.Key.Key_R, CTRL)
    mobile.selectAll()
    QTest.keyClicks(mobile, "142 0000 0099")
    qtbot.waitUntil(lambda: name_shown(page) == "陈立样")
    QTest.keyClicks(focused(page), "1")
    assert focused(page).text() == "142 0000 00991"
    assert focused(page).entry.guess.kind == "mobile"


def test_corners_are_moved_by_keys_and_the_card_inside_is_read(sit: Sit, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(bilingual)
    helper = helped(page, anew(bilingual, 0, name="陈立羣"))
    editing(page, qtbot)
    before = page.side.editor.corners.corners
    press(Qt.Key.Key_Right, SHIFT)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    after = page.side.editor.corners.corners
    assert after[0][0] > before[0][0]
    assert after[1][1] > before[1][1]
    assert after[2:] == before[2:]
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(helper.asked))
    corners = helper.asked[0][0]
    assert isinstance(corners, tuple)
    assert corners[0] == pytest.approx((after[0][0] * drawn.WIDTH, 0))
    assert corners[1] == pytest.approx((drawn.WIDTH, after[1][1] * drawn.HEIGHT))


def test_a_corner_is_dragged_and_nothing_is_read_while_corners_cross(sit: Sit, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(bilingual)
    editing(page, qtbot)
    editor = page.side.editor
    handle = editor.corners.handles[0]
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, NONE, middle)
    QTest.mouseMove(handle, middle + QPoint(40, 25))
    moved = editor.corners.corners[0]
    assert moved[0] > 0.03
    assert moved[1] > 0.03
    assert editor.read.isEnabled()
    QTest.mouseMove(handle, middle + QPoint(2000, 2000))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, NONE, middle)
    assert editor.corners.corners[0] == (1.0, 1.0)
    assert not editor.read.isEnabled()
    press(Qt.Key.Key_Return)
    assert helped(page).asked == []
    assert not page.by_hand.is_busy


def test_escape_leaves_the_corners_as_they_were(sit: Sit, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(bilingual)
    editing(page, qtbot)
    press(Qt.Key.Key_Right, SHIFT)
    press(Qt.Key.Key_Escape)
    assert page.side.editor.isHidden()
    assert page.side.view.isVisible()
    assert focused(page).isVisible()
    assert helped(page).asked == []


@pytest.mark.parametrize("why", [PhotoEmpty(), ReaderDied()])
def test_what_cannot_be_read_leaves_all_as_it_was_and_says_so(
    sit: Sit, bilingual: Draft, qtbot: QtBot, why: CardKeeperError
) -> None:
    page = sit(bilingual)
    helped(page, why)
    with qtbot.waitSignal(page.by_hand.failed) as said:
        press(Qt.Key.Key_R, CTRL)
    assert "corners" in said.args[0] or said.args[0] == wording.sentence(why)
    assert name_shown(page) == "陈立群"
    assert not page.side.is_turned
    assert not page.by_hand.can_go_back


def test_the_corners_of_a_failed_photo_make_it_a_card(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit("PhotoEmpty")
    card = page.card
    helper = helped(page, clean)
    unread = page._unread
    qtbot.waitUntil(unread.editor.isVisible)
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.sitting.is_ready)
    assert helper.asked[0][1] is False  # nobody said which way up it lies
    assert page.card == card
    assert focused(page).text() == "Mira Solheim"
    assert capture.card_of(page.desk.book, card or 0).state is CardState.READY


def box_around(page: ReviewPage, spot: Box, held: Qt.KeyboardModifier = NONE) -> None:
    """Drag a box over a place of the card."""
    picture = page.side.view.picture
    place = picture.place_of(spot)
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, held, place.topLeft())
    QTest.mouseMove(picture, place.center())
    QTest.mouseMove(picture, place.bottomRight())
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, held, place.bottomRight())


def test_a_box_where_no_line_was_read_fills_the_focused_fact_and_ctrl_z_takes_it_back(
    sit: Sit, bilingual: Draft, qtbot: QtBot
) -> None:
    page = sit(bilingual)
    place = Box(0.6, 0.8, 0.9, 0.9)
    helper = helped(page, (Line("www.chengchuan.example.org", 0.93, place),))
    website = next(edit for edit in page.form.edits if edit.entry.guess.field is Field.WEBSITE)
    website.setFocus()
    box_around(page, place)
    qtbot.waitUntil(lambda: website.text() == "www.chengchuan.example.org")
    asked = helper.asked[0][1]
    assert isinstance(asked, Box)
    near = [getattr(asked, side) - getattr(place, side) for side in ("left", "top", "right", "bottom")]
    assert near == pytest.approx([0] * 4, abs=0.01)
    assert website.hasFocus()
    press(Qt.Key.Key_Z, CTRL)
    assert website.text() == "www.chengchuan.example.com"
    assert page.form.sheet.entry(website.key).guess.value == "www.chengchuan.example.com"


def test_a_box_over_whole_lines_takes_them_and_over_a_part_reads_it(sit: Sit, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(bilingual)
    line = next(line for line in bilingual.lines if line.text.startswith("采购部"))
    helper = helped(page, (Line("采购部", 0.9, line.box),), (Line("采购部", 0.9, line.box),))
    whole = replace(line.box, left=line.box.left - 0.01, right=line.box.right + 0.01)
    box_around(page, whole)
    assert helper.asked == []
    box_around(page, replace(line.box, left=line.box.left - 0.01, right=(line.box.left + line.box.right) / 2 + 0.01))
    qtbot.waitUntil(lambda: len(helper.asked) == 1)
    box_around(page, whole, SHIFT)
    qtbot.waitUntil(lambda: len(helper.asked) == 2)


def test_a_box_is_grown_by_keys(sit: Sit, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(bilingual)
    helper = helped(page, (Line("Chengchuan", 0.9, Box(0, 0, 1, 1)),))
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_Right, SHIFT)
    press(Qt.Key.Key_Escape)
    assert page.card is not None
    press(Qt.Key.Key_Right, SHIFT)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(helper.asked) == 1)
    box = helper.asked[0][1]
    assert isinstance(box, Box)
    assert box.right > max(line.box.right for line in bilingual.lines[:1])


def test_a_box_with_nothing_legible_changes_nothing_and_says_so(sit: Sit, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(bilingual)
    helped(page, ())
    before = focused(page).text()
    box_around(page, Box(0.7, 0.05, 0.9, 0.2))
    hint = page.side._legend._hint
    qtbot.waitUntil(lambda: hint.accessibleName() == "Nothing legible in this box")
    assert focused(page).text() == before


def test_nothing_is_read_anew_while_no_card_is_open(sit: Sit, bilingual: Draft, clean: Draft, qtbot: QtBot) -> None:
    page = sit(bilingual, clean)
    first = page.card
    page.finish()
    for key, held in ((Qt.Key.Key_R, CTRL), (Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)):
        press(key, held)
    QTest.mouseClick(page.side.turn, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.side.crop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.card not in (None, first))
    assert helped(page).asked == []
    assert page.side.view.isVisible()
