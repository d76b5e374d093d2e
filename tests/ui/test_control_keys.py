"""Every control does with Enter what it does with the mouse, and shows that it has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cardkeeper.ui.controls.menus import show_below
from cardkeeper.ui.controls.pills import TierButton
from cardkeeper.ui.controls.rows_table import RowsTable

pytestmark = pytest.mark.usefixtures("theme")


def test_enter_presses_a_button_that_paints_itself(qtbot: QtBot):
    pill = TierButton("vip")
    qtbot.addWidget(pill)
    with qtbot.waitSignal(pill.clicked):
        qtbot.keyClick(pill, Qt.Key.Key_Return)


def test_a_menu_is_ready_for_enter_at_its_first_choice(qtbot: QtBot):
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    menu = QMenu(page)
    menu.addAction("Put off 3 times already").setEnabled(False)
    menu.addSeparator()
    choice = menu.addAction("Do it today")
    show_below(menu, page)
    assert menu.activeAction() is choice
    menu.close()


def test_a_table_that_tab_leads_into_shows_where_the_keyboard_is(qtbot: QtBot):
    table = RowsTable(1, widest=0)
    qtbot.addWidget(table)
    table.setRowCount(2)
    for row in range(2):
        table.put(row, (f"row {row}",), icon=QIcon())
    table.show()
    assert not table.selectedIndexes()
    QApplication.sendEvent(table, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert [one.row() for one in table.selectedIndexes()] == [0]
