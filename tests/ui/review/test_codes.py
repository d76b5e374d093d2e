"""What a code on the card says wins, is marked so, and where the print says otherwise somebody decides by one key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardkeeper.actions import capture, contacts
from cardkeeper.model import Draft, Field, Guess, Source
from cardkeeper.ocr import codes
from tests.ui.review.test_page import ALT, CTRL, focused, press

if TYPE_CHECKING:
    from tests.ui.review.conftest import Sit

OTHER = "+8614200000021"


@pytest.fixture
def coded(clean: Draft, bilingual: Draft) -> Draft:
    """The card with a code that knows the company's website as it is printed, and another mobile number."""
    read = {guess.field: guess for guess in bilingual.guesses if guess.kind != "work"}
    said = [
        Guess(Field.PHONE, OTHER, 1.0, None, Source.CODE, "mobile"),
        replace(read[Field.WEBSITE], source=Source.CODE, confidence=1.0),
    ]
    printed = [guess for guess in bilingual.guesses if guess.field is not Field.EMAIL and guess.kind != "work"]
    return replace(bilingual, guesses=codes.merge(said, printed))


def test_what_a_code_says_is_marked_and_where_print_disagrees_comes_first(sit: Sit, coded: Draft) -> None:
    page = sit(coded)
    assert focused(page).entry.guess.value == OTHER
    assert focused(page).accessibleDescription() == "from the code; the print says otherwise"
    proposal = page.form.proposals[focused(page).key]
    assert proposal.why.accessibleName() == "Code and print disagree. Printed:"
    website = next(edit for edit in page.form.edits if edit.entry.guess.field is Field.WEBSITE)
    assert website.accessibleDescription() == "from the code"
    assert not website.entry.doubtful


def test_the_codes_value_is_kept_unless_one_key_takes_what_is_printed(sit: Sit, coded: Draft, qtbot: QtBot) -> None:
    page = sit(coded, coded)
    first = page.card or 0
    with qtbot.waitSignal(page.accepted):
        press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.card not in (None, first))
    second = page.card or 0
    press(Qt.Key.Key_1, ALT)
    with qtbot.waitSignal(page.accepted):
        press(Qt.Key.Key_Return, CTRL)
    numbers = [
        contacts.get(page.desk.book, capture.card_of(page.desk.book, card).contact or 0) for card in (first, second)
    ]
    assert [person.first(Field.PHONE) for person in numbers] == [OTHER, "+8614200000012"]
    assert numbers[0].of(Field.PHONE)[0].source is Source.CODE
