"""The list of industries: add one's own, call one otherwise, hide those nobody needs."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTableWidgetItem, QWidget

from cardkeeper.actions import industries
from cardkeeper.actions.industries import Industry
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.rules import industry_list
from cardkeeper.ui import icons
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.rows_table import RowsTable
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.rows_window import RowsWindow

SIZE = (520, 560)
LONGEST = 40


class IndustriesWindow(RowsWindow):
    """F2 renames in place, Delete hides or shows again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, RowsTable(3, widest=0))
        self._rows: tuple[Industry, ...] = ()
        self.fresh, self.add_button = QLineEdit(), Button(icon="plus", size="form")
        self.fresh.setMaxLength(LONGEST)
        self.add_button.clicked.connect(self.add)
        self.rename_button, self.hide_button = Button(icon="pencil", key="F2"), Button(icon="eye-off", key="Del")
        self.do(self.rename, self.rename_button, Qt.Key.Key_F2)
        self.do(self.hide_or_show, self.hide_button, Qt.Key.Key_Delete)
        self.table.itemChanged.connect(self._renamed)
        self.table.itemDoubleClicked.connect(lambda _item: self.rename())
        self.table.itemSelectionChanged.connect(self._say_hide)
        self.lay_out(
            self.table, top=(self.fresh, self.add_button), buttons=(self.rename_button, self.hide_button), size=SIZE
        )
        self.fresh.setFocus()
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            translate("Industries", "Industries"),
            [translate("Industries", "Name"), translate("Industries", "Code"), translate("Industries", "Offered")],
            note=translate(
                "Industries",
                "A hidden industry is not offered; who is in it stays in it. The code stands in exported files and "
                "never changes.",
            ),
        )
        self.fresh.setPlaceholderText(translate("Industries", "An industry of your own"))
        self.fresh.setAccessibleName(self.fresh.placeholderText())
        self.add_button.setText(translate("Industries", "Add"))
        self.rename_button.setText(translate("Industries", "Rename"))
        self.refresh()

    def add(self) -> None:
        """Add what was typed."""
        book, name, now = self._desk.book, " ".join(self.fresh.text().split()), self._desk.clock.now()
        if name:

            def choose() -> None:
                self.fresh.clear()
                self._choose(name)

            self.change(lambda _step: industries.add(book, name, now=now), then=choose)

    def rename(self) -> None:
        """Type over the name that is chosen."""
        if (item := self.table.item(self.table.currentRow(), 0)) is not None:
            self.table.editItem(item)

    def hide_or_show(self) -> None:
        """Offer the chosen one no more, or again."""
        chosen = self._chosen()
        if chosen is not None:
            book, now = self._desk.book, self._desk.clock.now()
            self.change(lambda _step: industries.hide(book, chosen, hidden=not chosen.hidden, now=now))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.fresh.hasFocus():
            self.add()
        else:
            super().keyPressEvent(event)

    def failed(self, why: CardKeeperError) -> None:
        self.refresh()  # what was typed over a name
        super().failed(why)

    def _renamed(self, item: QTableWidgetItem) -> None:
        industry, name = self._rows[item.row()], " ".join(item.text().split())[:LONGEST]
        unchanged = name == industry_list.name_of(industry.code) or (not name and industry.own)
        if unchanged:
            self.refresh()
            return
        book, now = self._desk.book, self._desk.clock.now()
        self.change(lambda _step: industries.rename(book, industry, name, now=now))

    def refresh(self) -> None:
        current = self.table.currentRow()
        self._rows = industry_list.everything()
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(self._rows))
            for row, one in enumerate(self._rows):
                offered = translate("Industries", "hidden") if one.hidden else translate("Industries", "yes")
                icon = icons.icon("eye-off" if one.hidden else "briefcase")
                name = industry_list.name_of(one.code)
                self.table.put(row, (name, one.code, offered), icon=icon, faint=one.hidden)
        self.table.choose(current)
        self._say_hide()

    def _choose(self, name: str) -> None:
        place = next(row for row, one in enumerate(self._rows) if industry_list.name_of(one.code) == name)
        self.table.choose(place)

    def _chosen(self) -> Industry | None:
        row = self.table.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _say_hide(self) -> None:
        chosen = self._chosen()
        hidden = chosen is not None and chosen.hidden
        self.hide_button.setText(translate("Industries", "Show again") if hidden else translate("Industries", "Hide"))
        self.hide_button.set_icon("eye" if hidden else "eye-off")
