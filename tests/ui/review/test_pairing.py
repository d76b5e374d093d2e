"""Two cards of the queue become the sides of one by drag, key or menu, and come apart again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cardkeeper.actions import capture, contacts, sides
from cardkeeper.errors import NotTwoSides
from cardkeeper.model import Draft
from cardkeeper.ui.review.page import ReviewPage
from tests.ui.review import drawn
from tests.ui.review.test_page import ALT, press

if TYPE_CHECKING:
    from tests.ui.review.conftest import Sit

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def pairs(page: ReviewPage) -> list[tuple[int, int | None]]:
    return [(card.id, card.back) for card in capture.inbox(page.desk.book)]


def drag(page: ReviewPage, row: int, onto: int) -> bool:
    """Drag a card of the strip onto another, as the system would, and say whether it may be dropped there."""
    strip = page.strip.list
    start, end = (strip.visualRect(page.sitting.queue.index(place)).center() for place in (row, onto))
    answers: list[bool] = []

    def carry(*_how: object) -> None:
        entering = QDragEnterEvent(start, Qt.DropAction.LinkAction, QMimeData(), LEFT, NONE)
        QApplication.sendEvent(strip.viewport(), entering)
        assert entering.isAccepted()
        moving = QDragMoveEvent(end, Qt.DropAction.LinkAction, QMimeData(), LEFT, NONE)
        QApplication.sendEvent(strip.viewport(), moving)
        answers.append(moving.isAccepted())
        if moving.isAccepted():
            dropping = QDropEvent(end, Qt.DropAction.LinkAction, QMimeData(), LEFT, NONE)
            QApplication.sendEvent(strip.viewport(), dropping)

    strip.setCurrentIndex(page.sitting.queue.index(row))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(strip, "carry", carry)
        strip.startDrag(Qt.DropAction.LinkAction)
    return answers[0]


def test_a_card_dropped_on_another_is_its_back(sit: Sit, clean: Draft, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(clean, bilingual, clean)
    assert drag(page, row=2, onto=1)
    qtbot.waitUntil(lambda: pairs(page) == [(1, None), (2, 3)])
    step = contacts.last_step(page.desk.book)
    assert step is not None
    assert step.action == "pair"
    qtbot.waitUntil(lambda: len(page.sitting.queue.items) == 2)
    assert "two sides" in page.sitting.queue.items[1].explanation()


def test_a_card_is_dropped_on_nothing_that_can_be_no_front(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean, None, clean, clean)
    sides.pair(page.desk.book, 3, 4, now=drawn.NOW)
    page.inbox_changed()
    qtbot.waitUntil(lambda: len(page.sitting.queue.items) == 3)
    assert not drag(page, row=0, onto=0)
    assert not drag(page, row=0, onto=1)  # still to be read
    assert not drag(page, row=0, onto=2)  # has a back
    assert not drag(page, row=2, onto=0)  # has a back itself


def test_the_open_card_becomes_the_back_of_the_one_before_by_a_key(
    sit: Sit, bilingual: Draft, clean: Draft, qtbot: QtBot
) -> None:
    page = sit(bilingual, clean)
    page.sitting.skip()
    qtbot.waitUntil(lambda: page.card == 2)
    press(Qt.Key.Key_J, ALT)
    qtbot.waitUntil(lambda: page.card == 1 and page.side.tabs.isVisible())
    assert pairs(page) == [(1, 2)]
    press(Qt.Key.Key_S, ALT)
    qtbot.waitUntil(lambda: page.card == 2)
    assert pairs(page) == [(2, 1)]
    press(Qt.Key.Key_J, ALT)
    qtbot.waitUntil(lambda: pairs(page) == [(1, None), (2, None)])


def test_without_a_card_before_it_is_said_what_can_be_paired(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean, clean)
    with qtbot.waitSignal(page.sitting.trouble) as told:
        press(Qt.Key.Key_J, ALT)
    assert isinstance(told.args[0], NotTwoSides)
    assert pairs(page) == [(1, None), (2, None)]


def test_the_menu_of_a_card_offers_what_can_be_done_about_its_sides(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean, clean)
    first, second = page.sitting.queue.items
    (joins,) = page.pairing.menu(first.card, page).actions()
    assert not joins.isEnabled()
    (joins,) = page.pairing.menu(second.card, page).actions()
    joins.trigger()
    qtbot.waitUntil(lambda: pairs(page) == [(1, 2)] and len(page.sitting.queue.items) == 1)
    parts, swaps = page.pairing.menu(page.sitting.queue.items[0].card, page).actions()
    assert (parts.text(), swaps.text()) == ("Take the two sides apart\tAlt+J", "Swap front and back\tAlt+S")
    parts.trigger()
    qtbot.waitUntil(lambda: pairs(page) == [(1, None), (2, None)])


def test_the_menu_key_opens_the_menu_of_the_card_in_focus(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean, clean)
    strip = page.strip.list
    strip.setCurrentIndex(page.sitting.queue.index(1))
    strip.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.isEnabled() for action in menu.actions()] == [True]
    menu.close()
