"""The data-quality page at the real window: figures open their lists, findings are settled by one key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts
from cardkeeper.dealings import Ghost
from cardkeeper.model import Contact, Fact, Field, Tier
from cardkeeper.rules.quality import Measure
from cardkeeper.store import contacts as kept
from cardkeeper.store.book import Book
from cardkeeper.ui.main_window import MainWindow
from cardkeeper.ui.quality.bars import FixedBar, StateBar
from cardkeeper.ui.quality.findings_model import ITEM
from cardkeeper.ui.quality.page import QualityPage
from tests.ui.review import drawn
from tests.ui.window.conftest import Open
from tests.ui.window.test_window import soon, unlocked

SLIPPED = Contact(
    facts=(
        Fact(Field.NAME, "钱一宁"),
        Fact(Field.COMPANY, "澄川仪器有限公司"),
        Fact(Field.TITLE, "经理"),
        Fact(Field.PHONE, "+8614700000036", kind="mobile"),
        Fact(Field.EMAIL, "qian@gmial.com"),
        Fact(Field.ADDRESS, "苏州市示例区测试路 100 号"),
    ),
    tier=Tier.VIP,
    reviewed=True,
)
MADE_UP = Contact(facts=(Fact(Field.NAME, "asdf"), Fact(Field.EMAIL, "x@mailinator.com")), reviewed=True)


@pytest.fixture
def book(stocked: Book) -> Book:
    """The sample people, a slip, and somebody who was made up."""
    with stocked.write("import", at=drawn.Clock().now()) as writing:
        kept.save_all(writing, (SLIPPED, MADE_UP))
    return stocked


def begin(window: MainWindow, qtbot: QtBot) -> QualityPage:
    space = unlocked(window, qtbot)
    space.go("quality")
    page = space.places.quality
    soon(qtbot, lambda: bool(page.caption.text()) and page.findings.current() is not None)
    return page


def choose(page: QualityPage, code: str) -> None:
    """Select the first finding under a rule."""
    place = next(at for at, item in enumerate(page.findings.model.items) if item.problem.code == code)
    page.findings.table.selectRow(place)


def codes(page: QualityPage) -> set[str]:
    return {item.problem.code for item in page.findings.model.items}


def rows(page: QualityPage) -> int:
    """In how many rows the tiles stand."""
    return len({tile.geometry().top() for tile in page.tiles.values()})


def key(page: QualityPage, which: Qt.Key) -> None:
    QTest.keyClick(page.findings.table, which)


def test_everybody_is_looked_over_once_a_day_and_the_worst_stands_first(
    open_window: Open, book: Book, qtbot: QtBot
) -> None:
    page = begin(open_window(book), qtbot)
    soon(qtbot, lambda: "email.provider" in codes(page))
    assert page.findings.model.items[0].tier is Tier.VIP
    assert "ghost" in codes(page)
    spoken = page.findings.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "VIP" in spoken


def test_a_repair_is_taken_with_one_key_and_ctrl_z_brings_the_slip_back(
    open_window: Open, book: Book, qtbot: QtBot
) -> None:
    window = open_window(book)
    page = begin(window, qtbot)
    soon(qtbot, lambda: "email.provider" in codes(page))
    choose(page, "email.provider")
    number = page.findings.table.currentIndex().data(ITEM).problem.contact
    soon(qtbot, lambda: page.findings.detail.use.isVisible() and "qian@gmail.com" in page.findings.detail.use.text())
    key(page, Qt.Key.Key_P)
    soon(qtbot, lambda: contacts.get(book, number).first(Field.EMAIL) == "qian@gmail.com")
    soon(qtbot, lambda: "email.provider" not in codes(page))
    contacts.undo(book, now=drawn.Clock().now())
    soon(qtbot, lambda: "email.provider" in codes(page))


def test_what_is_right_is_told_no_more(open_window: Open, book: Book, qtbot: QtBot) -> None:
    page = begin(open_window(book), qtbot)
    soon(qtbot, lambda: "email.provider" in codes(page))
    choose(page, "email.provider")
    key(page, Qt.Key.Key_R)
    soon(qtbot, lambda: "email.provider" not in codes(page))


def test_a_ghost_gives_its_reasons_and_can_be_cleared(open_window: Open, book: Book, qtbot: QtBot) -> None:
    page = begin(open_window(book), qtbot)
    soon(qtbot, lambda: "ghost" in codes(page))
    choose(page, "ghost")
    soon(qtbot, lambda: "throw-away" in page.findings.detail.words.text())
    key(page, Qt.Key.Key_G)
    soon(qtbot, lambda: "ghost" not in codes(page))


@pytest.mark.parametrize(("measure", "kinds"), [("completeness", {"required"}), ("validity", {"check"})])
def test_a_figure_opens_its_list(
    open_window: Open, book: Book, qtbot: QtBot, measure: Measure, kinds: set[str]
) -> None:
    page = begin(open_window(book), qtbot)
    soon(qtbot, lambda: "ghost" in codes(page))
    page.tiles[measure].click()
    soon(qtbot, lambda: {item.problem.kind for item in page.findings.model.items} == kinds)
    panel = page.findings
    soon(qtbot, lambda: panel.kind.currentText().lower() == measure)
    panel.kind.setCurrentIndex(0)
    panel.kind.activated.emit(0)
    soon(qtbot, lambda: len({item.problem.kind for item in panel.model.items}) > 1)
    soon(qtbot, lambda: panel.kind.currentText() == "All kinds")


@pytest.mark.parametrize("measure", ["timeliness", "accuracy"])
def test_a_figure_of_people_lists_so_many_of_them(
    open_window: Open, book: Book, qtbot: QtBot, measure: Measure
) -> None:
    window = open_window(book)
    page = begin(window, qtbot)
    space = unlocked(window, qtbot)
    soon(qtbot, lambda: page.shown is not None and page.shown.looked_over is not None)
    page.tiles[measure].click()
    soon(qtbot, lambda: space.pages.currentWidget() is space.contacts)
    today = drawn.Clock().today()
    text = space.contacts.list.search.text()
    assert today.isoformat() in text
    number = contacts.count(book, text, today=today)
    soon(qtbot, lambda: space.contacts.list.model.rowCount() == number > 0)
    if measure == "timeliness":
        assert page.shown is not None
        assert number == next(tile.n for tile in page.shown.tiles if tile.measure == measure)


@pytest.mark.parametrize(("group", "text"), [(1, "-has:industry"), (2, "source:typed"), (3, "-has:owner")])
def test_a_bar_lists_its_people_whatever_it_is_by(
    open_window: Open, book: Book, qtbot: QtBot, group: int, text: str
) -> None:
    window = open_window(book)
    page = begin(window, qtbot)
    space = unlocked(window, qtbot)
    page.states.choice.setCurrentIndex(group)
    page.states.choice.activated.emit(group)
    named = {1: "No industry", 2: "Typed", 3: "Nobody"}[group]

    def bar() -> list[StateBar]:
        return [one for one in page.states.findChildren(StateBar) if one.accessibleName().startswith(named)]

    soon(qtbot, lambda: bool(bar()))
    bar()[0].click()
    soon(qtbot, lambda: space.contacts.list.search.text() == text)


def test_who_is_set_aside_leaves_the_list_and_comes_back_with_one_key(
    open_window: Open, book: Book, qtbot: QtBot
) -> None:
    window = open_window(book)
    page = begin(window, qtbot)
    space = unlocked(window, qtbot)
    soon(qtbot, lambda: "ghost" in codes(page))
    choose(page, "ghost")
    number = page.findings.table.currentIndex().data(ITEM).problem.contact
    key(page, Qt.Key.Key_Q)
    soon(qtbot, lambda: page.aside.isVisible() and page.aside.text() == "1 set aside")
    page.aside.click()
    listed = space.contacts.list
    soon(qtbot, lambda: listed.model.rowCount() == 1 and space.contacts.page.aside.isVisible())
    assert listed.current() == number
    QTest.keyClick(listed.view, Qt.Key.Key_G)
    soon(qtbot, lambda: contacts.get(book, number).ghost is Ghost.CLEARED)
    soon(qtbot, lambda: not space.contacts.page.aside.isVisible())
    listed.search.edit.setText("asdf")
    soon(qtbot, lambda: listed.current() == number)


def test_the_weeks_before_the_first_look_are_made_of_what_is_known(open_window: Open, book: Book, qtbot: QtBot) -> None:
    page = begin(open_window(book), qtbot)
    soon(qtbot, lambda: "from" in page.tiles["timeliness"].accessibleName())
    assert page.shown is not None
    weeks = {tile.measure: len(tile.history) for tile in page.shown.tiles}
    assert weeks["timeliness"] > 5
    assert weeks["validity"] == 1


def test_a_tier_lists_its_people(open_window: Open, book: Book, qtbot: QtBot) -> None:
    window = open_window(book)
    page = begin(window, qtbot)
    space = unlocked(window, qtbot)
    soon(qtbot, lambda: bool(page.states.findChildren(StateBar)))
    page.states.findChildren(StateBar)[0].click()
    soon(qtbot, lambda: space.pages.currentWidget() is space.contacts and space.contacts.list.query().tier is Tier.VIP)


def test_enter_goes_to_the_contact(open_window: Open, book: Book, qtbot: QtBot) -> None:
    window = open_window(book)
    page = begin(window, qtbot)
    space = unlocked(window, qtbot)
    soon(qtbot, lambda: "email.provider" in codes(page))
    choose(page, "email.provider")
    number = page.findings.table.currentIndex().data(ITEM).problem.contact
    key(page, Qt.Key.Key_Return)
    soon(qtbot, lambda: space.contacts.list.current() == number)


def test_bars_follow_the_group_and_what_was_fixed_is_timed(open_window: Open, book: Book, qtbot: QtBot) -> None:
    page = begin(open_window(book), qtbot)
    soon(qtbot, lambda: "email.provider" in codes(page))
    page.states.choice.setCurrentIndex(2)
    page.states.choice.activated.emit(2)
    soon(qtbot, lambda: any("Typed" in bar.accessibleName() for bar in page.states.findChildren(StateBar)))
    choose(page, "email.provider")
    key(page, Qt.Key.Key_R)
    soon(qtbot, lambda: bool(page.fixed.findChildren(FixedBar)))


def test_six_tiles_stand_in_a_row_and_three_where_it_is_narrow(open_window: Open, book: Book, qtbot: QtBot) -> None:
    window = open_window(book)
    page = begin(window, qtbot)
    soon(qtbot, lambda: rows(page) == 1)
    window.resize(900, 700)
    soon(qtbot, lambda: rows(page) == 2)


def test_the_digest_is_one_whole_pdf(open_window: Open, book: Book, qtbot: QtBot, tmp_path: Path) -> None:
    page = begin(open_window(book), qtbot)
    soon(qtbot, lambda: "ghost" in codes(page))
    assert page.shown is not None
    with qtbot.waitSignal(page.told, timeout=30_000) as heard:
        page.write_digest(tmp_path / "week.pdf")
    assert heard.args == ["The digest is in week.pdf"]
    made = (tmp_path / "week.pdf").read_bytes()
    assert made.startswith(b"%PDF-")
    assert made.rstrip().endswith(b"%%EOF")


def test_what_is_overdue_is_asked_about_in_today_s_review(open_window: Open, book: Book, qtbot: QtBot) -> None:
    window = open_window(book)
    page = begin(window, qtbot)
    today = unlocked(window, qtbot).today
    soon(qtbot, lambda: "overdue" in codes(page))
    overdue = [item.problem.contact for item in page.findings.model.items if item.problem.code == "overdue"]
    page.findings.table.selectRow(max(
        at for at, item in enumerate(page.findings.model.items) if item.problem.code == "overdue"
    ))  # fmt: skip
    key(page, Qt.Key.Key_Return)
    soon(qtbot, lambda: today.person.contact is not None and today.person.contact.id == overdue[-1])
    assert overdue[-1] != overdue[0]
