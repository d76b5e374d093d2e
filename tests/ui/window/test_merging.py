"""Two contacts that are one person, at the real window: compared, merged, kept apart, put off, and all by keys."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts, duplicates, tags
from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result, Tier
from cardkeeper.store import contacts as store
from cardkeeper.store.book import Book
from cardkeeper.ui.main_window import MainWindow
from cardkeeper.ui.merging.page import MergePage
from cardkeeper.ui.merging.row import MergeRow
from cardkeeper.ui.merging.with_dialog import MergeWithDialog
from cardkeeper.ui.unlock import Unlock
from cardkeeper.ui.workspace import Workspace
from tests.ui.conftest import nameless, speak
from tests.ui.review import drawn
from tests.ui.window.conftest import Open
from tests.ui.window.test_window import listed, press, soon, unlocked

NOW, TODAY = drawn.Clock().now(), drawn.Clock().today()
LAST_YEAR = TODAY - timedelta(days=365)
CONTROL = Qt.KeyboardModifier.ControlModifier
FOOD = Contact(
    facts=(
        Fact(Field.NAME, "陆可欣", form="zh", key="n"),
        Fact(Field.COMPANY, "禾沐食品有限公司", form="zh", key="c"),
        Fact(Field.TITLE, "品牌经理", form="zh", key="t"),
        Fact(Field.PHONE, "+8614200000077", kind="mobile", key="m"),
        Fact(Field.EMAIL, "kexin.lu@hemu.example.com", key="e", invalid="bounced"),
        Fact(Field.NOTE, "喜欢喝茶", key="x"),
    ),
    tier=Tier.REGULAR,
    categories=("华东",),
    reviewed=True,
    evidence=(Evidence("c", How.CARD, Result.RIGHT, LAST_YEAR), Evidence("m", How.CARD, Result.RIGHT, LAST_YEAR)),
)
ENERGY = Contact(
    facts=(
        Fact(Field.NAME, "陆可欣", form="zh", key="n"),
        Fact(Field.COMPANY, "霁光能源集团", form="zh", key="c"),
        Fact(Field.TITLE, "高级品牌经理", form="zh", key="t"),
        Fact(Field.PHONE, "+8614200000077", kind="mobile", key="m"),
        Fact(Field.EMAIL, "cathy.lu@jiguang.example.com", key="e"),
    ),
    tier=Tier.KEY,
    reviewed=True,
    evidence=(Evidence("c", How.CALL, Result.RIGHT, TODAY), Evidence("t", How.CALL, Result.RIGHT, TODAY)),
)


def keep(book: Book, *people: Contact) -> list[int]:
    with book.write("edit", at=NOW, name="陆可欣") as writing:
        return [store.save(writing, one).id or 0 for one in people]


@pytest.fixture
def twins(stocked: Book) -> tuple[int, int]:
    """Two contacts of one person, beside the sample people, who are all different."""
    one, other = keep(stocked, FOOD, ENERGY)
    return one, other


def begin(window: MainWindow, qtbot: QtBot) -> MergePage:
    """The page with the pair that waits in the book."""
    space = unlocked(window, qtbot)
    space.go("duplicates")
    page = space.duplicates.page
    soon(qtbot, lambda: page.case is not None and window.focusWidget() in page.comparison.findChildren(QWidget))
    return page


def select_both(window: MainWindow, qtbot: QtBot) -> Workspace:
    """The two are all that is listed, and selected."""
    space = unlocked(window, qtbot)
    space.contacts.list.search.edit.setText("陆可欣")
    listed(space, qtbot, 2)
    space.contacts.list.view.setFocus()
    space.contacts.list.view.selectAll()
    return space


def row_of(page: MergePage, what: str) -> MergeRow:
    return next(row for row in page.comparison.rows if row.line.row.what == what)


def names(page: MergePage) -> list[str]:
    return [side.accessibleName() for row in page.comparison.rows for side in row.sides]


def test_two_who_are_selected_are_compared_and_merged_by_keys_alone(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    window = open_window(stocked)
    space = select_both(window, qtbot)
    press(window, Qt.Key.Key_M)
    page = space.duplicates.page
    soon(qtbot, lambda: page.case is not None and window.focusWidget() is row_of(page, "company").sides[1])
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Left)
    title = row_of(page, "title")
    assert window.focusWidget() is title.sides[0]
    assert title.sides[0].isChecked()
    press(window, Qt.Key.Key_Return, CONTROL)
    soon(qtbot, lambda: space.contacts.isVisible() and contacts.look_up(stocked, twins[1]) is None)
    kept = contacts.get(stocked, twins[0])
    assert kept.first(Field.COMPANY) == "霁光能源集团"
    assert [fact.value for fact in kept.of(Field.TITLE)] == ["品牌经理"]
    assert {fact.value for fact in kept.of(Field.EMAIL)} == {
        "kexin.lu@hemu.example.com",
        "cathy.lu@jiguang.example.com",
    }
    soon(qtbot, lambda: "陆可欣" in space.undo_bar.words.text() and space.undo_bar.isVisible())


def test_one_undo_brings_both_back_exactly_and_the_page_asks_again(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    before = [contacts.get(stocked, one) for one in twins]
    window = open_window(stocked)
    page = begin(window, qtbot)
    press(window, Qt.Key.Key_Return, CONTROL)
    soon(qtbot, page.nothing.isVisible)
    assert page.turns.answered == 1
    press(window, Qt.Key.Key_Z, CONTROL)
    soon(qtbot, lambda: page.case is not None and page.case.people == twins)
    assert [contacts.get(stocked, one) for one in twins] == before


def test_all_who_are_almost_certainly_one_person_are_merged_at_once_and_one_undo_parts_them(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    for name, mail in (("Noor Example", "noor@hemu.example.com"), ("Thora Sample", "thora@hemu.example.com")):
        told = (
            Fact(Field.NAME, name, key="n"),
            Fact(Field.EMAIL, mail, key="e"),
            Fact(Field.COMPANY, "Hemu Foods", key="c"),
        )
        keep(stocked, Contact(told), Contact(told))
    window = open_window(stocked)
    page = begin(window, qtbot)
    soon(qtbot, page.top.sure.isVisible)
    assert page.top.sure.text() == "Merge 2 near-certain pairs"
    before = contacts.counts(stocked, today=TODAY).contacts
    page.top.sure.click()
    soon(qtbot, lambda: page.case is not None and page.case.people == twins and not page.top.sure.isVisible())
    assert contacts.counts(stocked, today=TODAY).contacts == before - 2
    press(window, Qt.Key.Key_Z, CONTROL)
    soon(qtbot, page.top.sure.isVisible)
    assert contacts.counts(stocked, today=TODAY).contacts == before


def test_two_who_are_not_one_person_are_never_asked_about_again(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    press(window, Qt.Key.Key_N)
    soon(qtbot, page.nothing.isVisible)
    space = unlocked(window, qtbot)
    soon(qtbot, lambda: space.sidebar.places["duplicates"].counted is None)
    assert duplicates.waiting(stocked) == ()
    space.go("contacts")
    space.go("duplicates")
    soon(qtbot, lambda: page.nothing.isVisible() and page.turns.answered == 0)
    assert all(contacts.look_up(stocked, one) for one in twins)


def test_another_card_of_one_person_keeps_both_jobs(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    press(window, Qt.Key.Key_K)
    soon(qtbot, page.nothing.isVisible)
    kept = contacts.get(stocked, twins[0])
    assert {fact.value for fact in kept.of(Field.COMPANY)} == {"禾沐食品有限公司", "霁光能源集团"}
    assert {fact.value for fact in kept.of(Field.TITLE)} == {"品牌经理", "高级品牌经理"}


def test_later_changes_nothing_and_can_be_looked_at_at_the_end(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    press(window, Qt.Key.Key_L)
    soon(qtbot, lambda: window.focusWidget() is page.nothing.button)
    assert page.nothing.words.text() == "1 pair put off"
    press(window, Qt.Key.Key_Return)
    soon(qtbot, lambda: page.case is not None)
    assert len(duplicates.waiting(stocked)) == 1


def test_the_sidebar_counts_pairs_only_when_some_wait(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    place = space.sidebar.places["duplicates"]
    soon(qtbot, lambda: place.counted == 1)
    contacts.delete(stocked, [twins[1]], now=NOW)
    soon(qtbot, lambda: place.counted is None)


def test_a_mail_is_left_out_by_the_space_bar_and_said_so(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    mail = row_of(page, "email")
    mail.focus(0)
    assert mail.sides[0].accessibleName() == "E-mail, A, kexin.lu@hemu.example.com · Invalid · bounced, chosen"
    press(window, Qt.Key.Key_Space)
    assert mail.sides[0].accessibleName().endswith("not chosen")
    press(window, Qt.Key.Key_Return, CONTROL)
    soon(qtbot, page.nothing.isVisible)
    kept = contacts.get(stocked, twins[0])
    assert [fact.value for fact in kept.of(Field.EMAIL)] == ["cathy.lu@jiguang.example.com"]


def test_all_of_one_side_is_taken_by_one_key(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    press(window, Qt.Key.Key_Left, CONTROL)
    assert all(row_of(page, what).sides[0].isChecked() for what in ("company", "title", "class"))
    press(window, Qt.Key.Key_Right, CONTROL)
    assert all(row_of(page, what).sides[1].isChecked() for what in ("company", "title", "class"))


def test_everything_the_keyboard_reaches_has_a_name_and_escape_leads_back(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    assert nameless(page) == []
    assert all("," in name for name in names(page))
    press(window, Qt.Key.Key_Escape)
    soon(qtbot, unlocked(window, qtbot).contacts.isVisible)


def test_what_was_chosen_stays_when_others_change_and_the_language_does(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    page.comparison.take_all(0)
    space = unlocked(window, qtbot)
    tags.add(stocked, [1], "Spring Fair", now=NOW)
    soon(qtbot, lambda: "Spring Fair" in space.undo_bar.words.text())
    speak("zh_CN", window, page, page.comparison)
    soon(qtbot, lambda: all(row_of(page, what).sides[0].isChecked() for what in ("company", "title")))
    assert page.footer.apart_button.text() == "不是同一人"
    soon(qtbot, lambda: page.case is not None)
    assert row_of(page, "company").label.text() == "公司"


def test_who_goes_into_the_trash_meanwhile_is_asked_about_no_more(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    window = open_window(stocked)
    page = begin(window, qtbot)
    contacts.delete(stocked, [twins[0]], now=NOW)
    soon(qtbot, page.nothing.isVisible)
    assert page.turns.answered == 0


def test_three_who_are_selected_are_compared_in_turn(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    (third,) = keep(stocked, FOOD)
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    space.duplicates.compare((*twins, third))
    page = space.duplicates.page
    soon(qtbot, lambda: page.case is not None and page.turns.place == (1, 3))
    press(window, Qt.Key.Key_Return, CONTROL)
    soon(qtbot, lambda: page.case is not None and page.case.people == (twins[0], third))
    press(window, Qt.Key.Key_Return, CONTROL)
    soon(qtbot, space.contacts.isVisible)
    assert contacts.look_up(stocked, third) is None


def test_one_alone_is_asked_with_whom_they_are_merged(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    listed(space, qtbot, 16)
    space.contacts.list.choose(twins[0])
    soon(qtbot, lambda: space.contacts.page.contact is not None and space.contacts.page.contact.id == twins[0])
    space.duplicates.compare_selected()
    dialog = window.findChild(QDialog)
    assert isinstance(dialog, MergeWithDialog)
    dialog.compare()
    assert dialog.error.isVisible()
    dialog.person.show_contact(contacts.get(stocked, twins[1]))
    dialog.compare()
    page = space.duplicates.page
    soon(qtbot, lambda: page.case is not None and page.case.people == twins)


def test_a_small_window_shows_both_sides_whole_and_no_column_of_results(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    page = begin(open_window(stocked, size=(800, 560)), qtbot)
    company = row_of(page, "company")
    soon(qtbot, lambda: company.result.isHidden() and company.sides[0].width() == company.sides[1].width())
    assert page.footer.merge_button.isVisible()
    assert page.width() >= page.footer.minimumSizeHint().width()


def test_a_lock_forgets_the_pair(open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot) -> None:
    window = open_window(stocked)
    begin(window, qtbot)
    window.lock()
    soon(qtbot, lambda: isinstance(window.centralWidget(), Unlock) and not window.findChildren(MergePage))


def test_a_number_on_two_people_leads_from_the_findings_to_the_two(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot
) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    space.go("quality")
    table = space.places.quality.findings
    soon(qtbot, lambda: any(item.problem.kind == "twice" for item in table.model.items))
    table.opened.emit(next(item for item in table.model.items if item.problem.kind == "twice"))
    page = space.duplicates.page
    soon(qtbot, lambda: page.case is not None and page.case.people == twins)
