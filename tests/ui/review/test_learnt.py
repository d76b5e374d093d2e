"""What the first card of a company taught is seen on the second, with its reason and the way back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardkeeper.model import Draft, Field, Guess
from cardkeeper.ui.review.page import ReviewPage
from tests.ui.conftest import speak
from tests.ui.review import drawn
from tests.ui.review.drawn import Print, guess
from tests.ui.review.test_page import ALT, CTRL, focused, press

if TYPE_CHECKING:
    from tests.ui.review.conftest import Sit

PAPER = "Otterbourne Paper"


def misread(draft: Draft, field: Field, value: str) -> Draft:
    """The card with its company read otherwise."""
    guesses = (replace(one, field=field, value=value) if one.field is Field.COMPANY else one for one in draft.guesses)
    lines = (replace(line, text=value) if line.text == PAPER else line for line in draft.lines)
    return replace(draft, guesses=tuple(guesses), lines=tuple(lines))


@pytest.fixture
def colleague() -> Draft:
    """Another person of the same company."""
    hers = Print("Ines Aldridge", 90, 150, 60, bold=True, guesses=(guess(Field.NAME, "Ines Aldridge", form="en"),))
    mail = "ines@otterbourne.example.com"
    return drawn.draft_of((hers, *drawn.CLEAN[1:4], Print(mail, 90, 560, guesses=(guess(Field.EMAIL, mail),))))


def taught(sit: Sit, qtbot: QtBot, first: Draft, second: Draft) -> ReviewPage:
    """A sitting whose first card was put right: what was read as a title, if anything, is the company."""
    page = sit(first, second)
    for entry in page.form.sheet.entries:
        if entry.guess.value == PAPER:
            page.form.sheet.retype(entry.key, Field.COMPANY)
    done = page.card
    with qtbot.waitSignal(page.accepted):
        press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.card not in (None, done))
    return page


def facts(page: ReviewPage) -> dict[Field, Guess]:
    return {one.field: one for one in page.form.sheet.guesses()}


def test_a_fact_moved_by_learning_says_so_and_one_key_takes_it_as_read(
    sit: Sit, clean: Draft, colleague: Draft, qtbot: QtBot
) -> None:
    page = taught(sit, qtbot, misread(clean, Field.TITLE, PAPER), misread(colleague, Field.TITLE, PAPER))
    assert facts(page)[Field.COMPANY].value == PAPER
    (note,) = page.form.notes.values()
    assert note.why.text() == "Learnt from 1 card"
    assert note.as_read.text() == "As read: Title"
    press(Qt.Key.Key_1, ALT)
    assert Field.COMPANY not in facts(page)
    assert focused(page).entry.guess.field is Field.TITLE
    assert not page.form.notes
    speak("zh_CN", page)


def test_a_learnt_value_is_proposed_with_its_reason_and_the_print_stays_unless_taken(
    sit: Sit, clean: Draft, colleague: Draft, qtbot: QtBot
) -> None:
    page = taught(sit, qtbot, clean, misread(colleague, Field.COMPANY, "Ottenbourne Paper"))
    assert facts(page)[Field.COMPANY].value == "Ottenbourne Paper"
    (proposal,) = page.form.proposals.values()
    assert proposal.why.text() == "Learnt from 1 card"
    press(Qt.Key.Key_1, ALT)
    assert facts(page)[Field.COMPANY].value == PAPER


def test_typing_makes_a_learnt_fact_ones_own(sit: Sit, clean: Draft, colleague: Draft, qtbot: QtBot) -> None:
    page = taught(sit, qtbot, misread(clean, Field.TITLE, PAPER), misread(colleague, Field.TITLE, PAPER))
    (key,) = page.form.notes
    page.form.focus(key)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_S)
    assert page.form.notes[key].isHidden()
    press(Qt.Key.Key_1, ALT)
    assert facts(page)[Field.COMPANY].value == f"{PAPER}s"
