"""Today's review at the real window: by keys alone, fact by fact and all at once, to its end."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts, rounds
from cardkeeper.model import Field, Result
from cardkeeper.store.book import Book
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.undo_bar import UndoBar
from cardkeeper.ui.main_window import MainWindow
from cardkeeper.ui.today.page import TodayPage
from cardkeeper.ui.unlock import Unlock
from tests.store.samples import PASSPHRASE
from tests.ui.review import drawn
from tests.ui.window.conftest import Open
from tests.ui.window.test_window import press, soon, unlocked

TODAY = drawn.Clock().today()


def begin(window: MainWindow, qtbot: QtBot) -> TodayPage:
    page = unlocked(window, qtbot).today
    assert window.workspace is not None
    window.workspace.go("due")
    soon(qtbot, lambda: page.list.count() > 1 and page.person.place == 0)
    return page


def counted(page: TodayPage, qtbot: QtBot, left: int) -> None:
    soon(qtbot, lambda: page.list.count() == left)


def person(page: TodayPage) -> int:
    assert page.person.contact is not None
    return page.person.contact.id or 0


def test_each_fact_takes_its_key_and_the_next_one_the_focus(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    press(window, Qt.Key.Key_1)
    soon(qtbot, lambda: page.person.lines[0].is_answered and page.person.place == 1)
    assert page.person.contact is not None
    assert page.person.contact.evidence[-1].result is Result.RIGHT
    press(window, Qt.Key.Key_Down)
    soon(qtbot, lambda: page.person.place == 2)


def test_an_invalid_fact_asks_for_its_reason_and_then_for_a_new_value(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    press(window, Qt.Key.Key_3)
    soon(qtbot, lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["not in service", "wrong person", "left the company"]
    menu.actions()[0].trigger()
    menu.close()
    soon(qtbot, lambda: page.person.lines[0].facts[0].invalid == "not in service")
    page.person.lines[0].setFocus()
    press(window, Qt.Key.Key_1)
    (field,) = page.person.lines[0].findChildren(QLineEdit)
    assert field.text() == ""
    field.setText("+44 7700 900188")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    soon(qtbot, lambda: page.person.lines[0].facts[0].value == "+447700900188")
    kept = contacts.get(stocked, person(page))
    assert [bool(fact.invalid) for fact in kept.of(Field.PHONE)][:2] == [False, True]
    soon(qtbot, lambda: page.person.place == 2)  # the wrong number needs no second new one


def test_what_can_be_wrong_with_a_mailbox_is_not_what_can_be_with_a_number(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    place = next(place for place, line in enumerate(page.person.lines) if line.facts[0].field is Field.EMAIL)
    page.person.lines[place].answered.emit("invalid")
    soon(qtbot, lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["bounced", "wrong person", "left the company"]
    menu.actions()[0].trigger()
    menu.close()
    soon(qtbot, lambda: page.person.lines[place].facts[0].invalid == "bounced")


def hidden_by(bar: UndoBar) -> list[str]:
    """The buttons that lie under a bar that is shown."""
    room, lies = bar.window(), QRect(bar.mapTo(bar.window(), QPoint()), bar.size())
    buttons = (one for one in room.findChildren(QAbstractButton) if one.isVisible() and not bar.isAncestorOf(one))
    return [one.text() for one in buttons if QRect(one.mapTo(room, QPoint()), one.size()).intersects(lies)]


@pytest.mark.parametrize("size", [(1280, 800), (1000, 640), (800, 560)])
def test_the_way_back_hides_no_button_of_any_page(
    open_window: Open, stocked: Book, qtbot: QtBot, size: tuple[int, int]
) -> None:
    space = unlocked(open_window(stocked, size=size), qtbot)
    for view in ("due", "promised", "quality", "contacts"):
        space.go(view)
        soon(qtbot, lambda: space.today.person.lines != [] or space.pages.currentWidget() is not space.today)
        space.undo_bar.tell("3 facts of Vivian Zhang confirmed", lambda: None)
        soon(qtbot, lambda: not hidden_by(space.undo_bar))


def test_a_call_that_confirms_ends_the_contact_and_is_a_talk(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    first, waiting = person(page), page.list.count()
    press(window, Qt.Key.Key_C)
    soon(qtbot, lambda: page.list.count() == waiting - 1 and person(page) != first)
    assert contacts.get(stocked, first).talked_on == TODAY


def test_nobody_answered_confirms_nothing_and_the_next_contact_comes(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    first, waiting = person(page), page.list.count()
    press(window, Qt.Key.Key_O)
    soon(qtbot, lambda: page.list.count() == waiting - 1)
    told = contacts.get(stocked, first).evidence
    assert {one.result for one in told if one.on == TODAY} == {Result.TRIED}


def test_the_round_ends_with_what_came_of_it_and_begins_there_after_a_restart(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    for left in reversed(range(page.list.count())):
        press(window, Qt.Key.Key_A)
        counted(page, qtbot, left)
    soon(qtbot, lambda: page.finished.isVisible() and window.focusWidget() is page.finished.back)
    space = unlocked(window, qtbot)
    soon(qtbot, lambda: not space.sidebar.places["due"].counted)
    assert page.all_done.accessibleName().count("Confirmed") == 7
    assert rounds.look(stocked, today=TODAY, most=10).due == ()


def test_the_call_opens_on_demand_where_it_has_no_room(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked, size=(1000, 700))
    page = begin(window, qtbot)
    assert not page.call.isVisible()
    press(window, Qt.Key.Key_D)
    assert page.call.isVisible()
    window.resize(1280, 800)
    soon(qtbot, lambda: page.call.isVisible() and page.list.isVisible())


def test_what_was_put_off_twice_asks_what_is_to_become_of_it(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)

    def put_off() -> list[str]:
        press(window, Qt.Key.Key_P)
        soon(qtbot, lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.close()
        return [action.text() for action in menu.actions()]

    assert len(put_off()) == 4
    contact = page.person.contact
    assert contact is not None
    key = contact.facts[-1].key
    later = [replace(contact.evidence[0], fact=key, result=Result.LATER, on=TODAY.replace(day=day)) for day in (1, 2)]
    page.person.contact = replace(contact, evidence=(*contact.evidence, *later))
    assert "Archive: keep, in no list or review" in put_off()


def test_a_backlog_is_spread_over_weeks_by_one_button(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    space = unlocked(window, qtbot)
    settings = space.desk.settings
    page.backlog.show_overdue(74, settings, today=TODAY)
    assert not page.backlog.isVisible()  # ten a day are through in eight days: there is nothing to choose
    page.backlog.show_overdue(300, settings, today=TODAY)
    assert page.backlog.isVisible()
    next(button for button in page.backlog.findChildren(Button) if "4 weeks" in button.text()).click()
    soon(qtbot, lambda: rounds.daily(space.desk.settings, today=TODAY) == 11)
    soon(qtbot, lambda: not page.backlog.isVisible())


def test_who_asks_for_it_from_the_tray_is_there_at_once(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    page = unlocked(window, qtbot).today
    window.tray.review.trigger()
    soon(qtbot, lambda: page.isVisible() and page.list.count() > 1)


def test_who_asks_for_it_while_it_is_locked_is_there_once_unlocked(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    window = open_window(stocked)
    unlocked(window, qtbot)
    window.tray.lock.trigger()
    soon(qtbot, lambda: stocked.locked)
    window.tray.review.trigger()
    way_in = window.centralWidget()
    assert isinstance(way_in, Unlock)
    way_in.passphrase.edit.setText(PASSPHRASE)
    way_in.go.click()
    space = unlocked(window, qtbot)
    soon(qtbot, lambda: space.today.isVisible() and space.today.list.count() > 1)
    rail = space.sidebar.places["due"]
    assert rail.width() < space.sidebar.width()
    window.lock()
    assert not window.tray.lock.isEnabled()


def test_the_round_says_how_long_it_will_take_and_at_its_end_what_came_of_it(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    waiting = page.list.count()
    assert page.top.time.text() == f"about {2 * waiting} minutes left"
    for left in reversed(range(waiting)):
        press(window, Qt.Key.Key_A)
        counted(page, qtbot, left)
    soon(qtbot, lambda: "Your confirmed facts rose from" in page.finished.said.text())
    assert page.top.time.isHidden()


def test_a_small_window_leaves_out_what_is_said_twice(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    page = begin(open_window(stocked, size=(800, 600)), qtbot)
    assert page.top.steps.isHidden()
    assert page.top.time.isHidden()
    assert page.top.progress.isVisible()
