"""Talks and follow-ups at the window: logged, listed by day, promised, done, put off."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import talks
from cardkeeper.dealings import FollowUp, Talk, TalkKind
from cardkeeper.model import Contact
from cardkeeper.store.book import Book
from cardkeeper.ui.talks.talk_dialog import TalkDialog
from cardkeeper.ui.workspace import Workspace
from tests.ui.review import drawn
from tests.ui.window.conftest import Open
from tests.ui.window.test_window import listed, soon, unlocked

TODAY = drawn.Clock().today()


def at(space: Workspace, qtbot: QtBot, name: str) -> Contact:
    """The page of somebody."""
    space.contacts.list.search.edit.setText(name)
    listed(space, qtbot, 1)
    page = space.contacts.page
    soon(qtbot, lambda: page.head.name.text() == name)
    assert page.contact is not None
    return page.contact


def dialog_of(space: Workspace, qtbot: QtBot) -> TalkDialog:
    soon(qtbot, lambda: bool(space.window().findChildren(TalkDialog)))
    (dialog,) = space.window().findChildren(TalkDialog)
    return dialog


def test_a_talk_is_logged_with_a_follow_up_and_stands_on_the_page(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    contact = at(space, qtbot, "仇子墨")
    space.talking.log()
    dialog = dialog_of(space, qtbot)
    soon(qtbot, lambda: dialog.person.contact == contact.id)
    dialog.kind.setCurrentIndex(dialog.kind.findData(TalkKind.VISIT))
    dialog.note.setPlainText("谈了冷链报价")
    QTest.keyClicks(dialog.what, "send the quote")
    assert dialog.promised.isChecked()
    dialog.keep()
    section = space.contacts.page.dealings
    soon(qtbot, lambda: len(section.cards) == 1)
    assert section.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("Visit: 谈了冷链报价")
    assert space.contacts.page.contact is not None
    assert len(space.contacts.page.contact.evidence) == len(contact.evidence)
    section.cards[0].finish.click()
    soon(qtbot, lambda: not section.cards)
    soon(qtbot, lambda: space.undo_bar.words.text() == "Follow-up with 仇子墨 done")
    space.undo_bar.undo_step()
    soon(qtbot, lambda: len(section.cards) == 1)


def test_confirmed_details_confirm_the_facts(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    before = at(space, qtbot, "仇子墨")
    space.talking.log()
    dialog = dialog_of(space, qtbot)
    soon(qtbot, lambda: bool(dialog.person.contact))
    dialog.confirmed.setChecked(True)
    dialog.keep()
    page = space.contacts.page
    soon(qtbot, lambda: page.contact is not None and len(page.contact.evidence) > len(before.evidence))
    assert page.contact is not None
    assert page.contact.talked_on == TODAY


def test_nobody_named_and_nothing_promised_are_said_in_the_dialog(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    space.go("promised")
    space.talking.log()
    dialog = dialog_of(space, qtbot)
    dialog.keep()
    assert dialog.error.words.text().startswith("Choose with whom")
    dialog.person.setFocus()
    QTest.keyClicks(dialog.person, "qiuzimo")
    soon(qtbot, lambda: dialog.person.rows() == 1)
    dialog.person.take_first()
    dialog.promised.setChecked(True)
    dialog.keep()
    assert dialog.error.words.text().startswith("Say what is to be done")


def test_the_page_of_follow_ups_has_lanes_and_keys(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    now = drawn.Clock().now()
    for days, what in ((-2, "late"), (0, "now"), (3, "soon")):
        talks.promise(stocked, FollowUp(1, TODAY + timedelta(days), what), now=now, name="x")
    space = unlocked(open_window(stocked), qtbot)
    space.go("promised")
    page = space.talking.page
    soon(qtbot, lambda: page.list.count() == 6)
    assert [page.list.item(row).text().split()[0] for row in (0, 2, 4)] == ["Overdue", "Today", "Next"]
    chosen = page.list.chosen()
    assert chosen is not None
    assert chosen.promise.what == "late"
    page.finish_chosen()
    soon(qtbot, lambda: page.list.count() == 4)
    after = page.list.chosen()
    assert after is not None
    assert after.promise.what == "now"
    soon(qtbot, lambda: space.sidebar.places["promised"].accessibleName() == "Follow-ups, 1")


def test_enter_changes_a_talk_and_delete_removes_it(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    talks.log(stocked, Talk(1, TalkKind.CALL, TODAY, "first"), now=drawn.Clock().now())
    space = unlocked(open_window(stocked), qtbot)
    space.finding.show_contact(1)
    section = space.contacts.page.dealings
    soon(qtbot, lambda: section.list.count() > 0 and "first" in section.list.item(0).toolTip())
    QTest.keyClick(section.list, Qt.Key.Key_Return)
    dialog = dialog_of(space, qtbot)
    dialog.note.setPlainText("second")
    dialog.keep()
    soon(qtbot, lambda: "second" in section.list.item(0).toolTip())
    section.list.setCurrentRow(0)
    QTest.keyClick(section.list, Qt.Key.Key_Delete)
    soon(qtbot, lambda: "second" not in section.list.item(0).toolTip())


def test_in_today_s_review_the_talk_is_with_whose_turn_it_is(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    space.go("due")
    soon(qtbot, lambda: space.today.person.contact is not None and space.today.person.isVisible())
    contact = space.today.person.contact
    assert contact is not None
    space.talking.log()
    dialog = dialog_of(space, qtbot)
    soon(qtbot, lambda: dialog.person.contact == contact.id)
