"""What is typed is judged with every key, quietly, and a known repair is one key away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cardkeeper.model import Fact, Field
from cardkeeper.ui.fact_field import FactField
from cardkeeper.ui.theme import Theme

MAIL = Fact(Field.EMAIL, "li@gmial.com")


@pytest.fixture
def row(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def field(row: QWidget) -> FactField:
    made = FactField(MAIL, region="CN", parent=row)
    row.show()
    return made


def test_a_slip_is_told_with_its_repair_and_read_aloud(field: FactField) -> None:
    assert field.told() == ("E-mail: provider misspelt", "Alt+P: li@gmail.com")
    assert "li@gmail.com" in field.accessibleDescription()


def test_one_key_takes_the_repair_and_then_all_is_well(field: FactField) -> None:
    QTest.keyClick(field, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert field.text() == "li@gmail.com"
    assert field.told() == ("", "")


def test_what_is_unusual_but_sound_is_left_in_peace(field: FactField) -> None:
    for text in ("o'neil@example.ie", "li@189.cn", ""):
        field.setText(text)
        assert field.told() == ("", "")


def test_escape_leaves_and_a_plain_p_is_typed(field: FactField, qtbot: QtBot) -> None:
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_P)
    assert field.text() == "p"
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Escape)
