"""Both sides of a card are one review: each fact shows its own side, and each side its own lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import capture, contacts, sides
from cardkeeper.model import Draft, Field
from cardkeeper.ui.review.page import ReviewPage
from tests.ui.review import drawn
from tests.ui.review.drawn import Print, guess
from tests.ui.review.test_page import ALT, NONE, accepted, press

if TYPE_CHECKING:
    from tests.ui.review.conftest import Sit

BACK = (
    Print("Chen Liqun", 86, 200, 60, bold=True, guesses=(guess(Field.NAME, "Chen Liqun", form="en"),)),
    Print("Procurement Director", 86, 300, guesses=(guess(Field.TITLE, "Procurement Director", form="en"),)),
    Print("+86 512 5550 0199", 86, 400, guesses=(guess(Field.PHONE, "+8651255500199", kind="work"),)),
    Print("Precision gauges · Sensors", 86, 600, 34),
)


@pytest.fixture
def back() -> Draft:
    return drawn.draft_of(BACK)


@pytest.fixture
def chinese(bilingual: Draft) -> Draft:
    """The front without its English facts."""
    return replace(bilingual, guesses=tuple(one for one in bilingual.guesses if one.form != "en"))


def paired(sit: Sit, qtbot: QtBot, *cards: Draft | str | None) -> ReviewPage:
    """A sitting whose first two cards are sides of one."""
    page = sit(*cards)
    sides.pair(page.desk.book, 1, 2, now=drawn.NOW)
    page.begin()
    qtbot.waitUntil(lambda: page.card == 1 and len(page.sitting.queue.items) == len(cards) - 1)
    return page


def key_of(page: ReviewPage, value: str) -> int:
    return next(entry.key for entry in page.form.sheet.entries if entry.guess.value == value)


def values_of(page: ReviewPage) -> set[str]:
    return {entry.guess.value for entry in page.form.sheet.entries}


def test_a_card_of_two_sides_is_one_item_with_tabs(sit: Sit, chinese: Draft, back: Draft, qtbot: QtBot) -> None:
    page = paired(sit, qtbot, chinese, back, chinese)
    assert page.side.tabs.isVisible()
    page.sitting.skip()
    qtbot.waitUntil(lambda: page.card == 3)
    assert not page.side.tabs.isVisible()


def test_a_fact_of_the_back_shows_the_back(sit: Sit, chinese: Draft, back: Draft, qtbot: QtBot) -> None:
    page = paired(sit, qtbot, chinese, back)
    assert page.side.side == 0
    page.form.focus(key_of(page, "Chen Liqun"))
    assert page.side.side == 1
    page.form.focus(key_of(page, "陈立群"))
    assert page.side.side == 0


def test_a_line_of_the_back_goes_into_the_focused_fact(sit: Sit, chinese: Draft, back: Draft, qtbot: QtBot) -> None:
    page = paired(sit, qtbot, chinese, back)
    key = key_of(page, "陈立群")
    page.form.focus(key)
    press(Qt.Key.Key_B, ALT)
    assert page.side.side == 1
    picture, box = page.side.view.picture, back.lines[0].box
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, NONE, picture.place_of(box).center())
    entry = page.form.sheet.entry(key)
    assert entry.guess.value == "Chen Liqun"
    assert [page.form.sheet.lines[line].box.side for line in entry.lines] == [1]
    assert page.side.side == 1


def test_lines_of_the_back_that_are_in_no_fact_say_so(sit: Sit, chinese: Draft, back: Draft, qtbot: QtBot) -> None:
    page = paired(sit, qtbot, chinese, back)
    sheet = page.form.sheet
    loose = [sheet.lines[line] for line in sheet.unassigned]
    assert [(line.text, line.box.side) for line in loose] == [
        ("测得准，才做得好", 0),
        ("Precision gauges · Sensors", 1),
    ]
    page.form.place((sheet.unassigned[-1],), Field.NOTE, "")
    assert page.side.side == 1


def test_accepting_keeps_the_facts_of_both_sides(sit: Sit, chinese: Draft, back: Draft, qtbot: QtBot) -> None:
    page = paired(sit, qtbot, chinese, back)
    contact = accepted(page, qtbot)
    assert [name.value for name in contact.of(Field.NAME)] == ["陈立群", "Chen Liqun"]
    assert "+8651255500199" in [phone.value for phone in contact.of(Field.PHONE)]
    assert len(capture.cards_of(page.desk.book, contact.id or 0)) == 2
    assert contacts.counts(page.desk.book, today=drawn.TODAY).inbox == 0


def test_the_original_photo_is_that_of_the_side_shown(sit: Sit, chinese: Draft, back: Draft, qtbot: QtBot) -> None:
    page = paired(sit, qtbot, chinese, back)
    asked: list[int] = []
    page.side.photo_wanted.connect(lambda _wanted: asked.append(page.side.side))
    press(Qt.Key.Key_B, ALT)
    press(Qt.Key.Key_O, ALT)
    assert asked == [1]
    press(Qt.Key.Key_B, ALT)
    assert not page.side.original.isChecked()
    assert page.side.side == 0


def test_a_back_that_comes_while_its_front_is_open_leaves_what_was_written(
    sit: Sit, chinese: Draft, back: Draft, qtbot: QtBot
) -> None:
    page = sit(chinese, back)
    page.form.sheet.edit(key_of(page, "陈立群"), value="陈丽群")
    sides.pair(page.desk.book, 1, 2, now=drawn.NOW)
    page.inbox_changed()
    qtbot.waitUntil(page.side.tabs.isVisible)
    assert {"陈丽群", "Chen Liqun", "Procurement Director"} <= values_of(page)
    qtbot.waitUntil(lambda: [item.doubtful for item in page.sitting.queue.items] == [2])


def test_a_back_that_goes_takes_its_facts_along(sit: Sit, chinese: Draft, back: Draft, qtbot: QtBot) -> None:
    page = paired(sit, qtbot, chinese, back)
    page.form.sheet.edit(key_of(page, "陈立群"), value="陈丽群")
    page.form.focus(key_of(page, "Chen Liqun"))
    page.form.see()
    contacts.undo(page.desk.book, now=drawn.NOW)
    page.inbox_changed()
    qtbot.waitUntil(lambda: not page.side.tabs.isVisible())
    assert page.side.side == 0
    assert "陈丽群" in values_of(page)
    assert not {"Chen Liqun", "Procurement Director"} & values_of(page)


def test_a_back_without_anything_legible_is_shown_too(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean, "PhotoEmpty")
    sides.pair(page.desk.book, 2, 1, now=drawn.NOW)
    page.inbox_changed()
    qtbot.waitUntil(page.side.tabs.isVisible)
    press(Qt.Key.Key_B, ALT)
    assert page.side.side == 1
