"""Who is on a side of a comparison, with the card."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cardkeeper.model import Contact, Fact, Field
from cardkeeper.ui.merging.case import Person
from cardkeeper.ui.merging.head import PersonHead
from tests.ui.conftest import speak

pytestmark = pytest.mark.usefixtures("theme")
TODAY = date(2026, 11, 22)


def test_the_card_stays_when_the_language_changes(qtbot: QtBot) -> None:
    person = Person(Contact((Fact(Field.COMPANY, "禾沐食品有限公司"),)), 0, ())
    page = QWidget()
    qtbot.addWidget(page)
    head = PersonHead(page, place=0)
    head.show_person(person, today=TODAY)
    card = QImage(192, 115, QImage.Format.Format_RGB32)
    head.show_card(card)
    speak("zh_CN")
    head.show_person(person, today=TODAY)
    assert head.title.text() == "甲 · 禾沐食品有限公司"
    assert head.picture is card
