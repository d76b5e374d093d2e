"""A report is entered and answered in a few words, and not without any."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cardkeeper.actions import findings
from cardkeeper.actions.findings import Asked
from cardkeeper.dealings import Problem
from cardkeeper.model import Contact, Fact, Field
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.quality.report_dialog import AnswerDialog, ReportDialog
from tests.store import samples

pytestmark = pytest.mark.usefixtures("theme")


def reports(desk: Desk) -> list[Problem]:
    found = findings.listed(desk.book, Asked(kinds=("reported",)), today=desk.clock.today())[1]
    return [item.problem for item in found]


def test_a_report_is_entered_for_its_owner_and_answered(desk: Desk, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    (contact,) = samples.keep(desk.book, Contact((Fact(Field.NAME, "李娜"),), owner="Mei", reviewed=True))
    entering = ReportDialog(desk, contact, parent)
    entering.keep()
    assert (entering.error.words.text(), reports(desk)) == ("Say it in a few words.", [])
    entering.words.setText("two boxes short")
    entering.keep()
    qtbot.waitUntil(lambda: [(one.value, one.owner) for one in reports(desk)] == [("two boxes short", "Mei")],
                    timeout=30_000)  # fmt: skip
    answering = AnswerDialog(desk, reports(desk)[0], parent)
    answering.words.setText("sent the rest")
    answering.keep()
    qtbot.waitUntil(lambda: not reports(desk), timeout=30_000)
