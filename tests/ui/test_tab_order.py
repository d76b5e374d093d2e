"""What is made later stands in the round of Tab where it stands on the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cardkeeper.ui import tab_order

pytestmark = pytest.mark.usefixtures("theme")


def test_parts_made_last_are_reached_before_the_button_below_them(qtbot: QtBot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QHBoxLayout(page)
    for name in ("head", "add", "end"):
        column.addWidget(QPushButton(name))
    add = page.findChildren(QPushButton)[1]
    for name in ("first", "second"):
        row = QWidget(page)
        QPushButton(name, row)
        tab_order.put_before(add, row)
    assert _stops(page) == ["head", "first", "second", "add", "end"]


def _stops(page: QWidget) -> list[str]:
    stops, part = [], page.nextInFocusChain()
    while part is not None and part is not page:
        if isinstance(part, QPushButton) and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(part.text())
        part = part.nextInFocusChain()
    return stops
