"""How ghosts are judged: what each sign counts is shown, and the rules can be had back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import ghosts
from cardkeeper.rules.ghosts import WEIGHTS
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.quality.ghost_dialog import SIGNS, GhostDialog
from tests.actions.test_ghosts import look_over, taught

pytestmark = pytest.mark.usefixtures("theme")


def opened(qtbot: QtBot, desk: Desk) -> GhostDialog:
    dialog = GhostDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.note.text()))
    return dialog


def learnt(dialog: GhostDialog) -> list[str]:
    """The column of what was learnt."""
    cells = (dialog.table.item(row, 2) for row in range(dialog.table.rowCount()))
    return [cell.text() for cell in cells if cell is not None]


def test_every_sign_has_its_words() -> None:
    assert set(SIGNS) == set(WEIGHTS)


def test_before_there_are_enough_outcomes_it_says_how_many_there_are(qtbot: QtBot, desk: Desk) -> None:
    taught(desk.book, n=10)
    look_over(desk.book)
    dialog = opened(qtbot, desk)
    assert "20 outcomes so far" in dialog.note.text()
    assert set(learnt(dialog)) == {""}
    assert not dialog.switch.isVisible()


def test_what_was_learnt_is_shown_with_its_points_and_one_button_leads_back_to_the_rules(
    qtbot: QtBot, desk: Desk
) -> None:
    taught(desk.book)
    look_over(desk.book)
    dialog = opened(qtbot, desk)
    assert "Learnt from 50 of your outcomes" in dialog.note.text()
    assert any(cell.startswith("+") for cell in learnt(dialog))
    with qtbot.waitSignal(dialog.changed):
        dialog.switch.click()
    qtbot.waitUntil(lambda: set(learnt(dialog)) == {""})
    assert not ghosts.learnt(desk.book).used
    dialog.switch.click()
    qtbot.waitUntil(lambda: set(learnt(dialog)) != {""})
