"""The list of industries: add one's own, call one otherwise, hide those nobody needs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QTableWidgetItem, QVBoxLayout, QWidget

from cardkeeper.actions import contacts, industries
from cardkeeper.actions.industries import Industry
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.rules import industry_list
from cardkeeper.rules.industries import NAMES
from cardkeeper.ui import icons, theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.controls.rows_table import RowsTable
from cardkeeper.ui.controls.undo_bar import UndoBar
from cardkeeper.ui.desk import Desk

SIZE = (520, 560)
LONGEST = 40


class IndustriesWindow(QDialog):
    """Works on the open book of `desk`. F2 renames in place, Delete hides or shows again, Ctrl+Z takes back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: tuple[Industry, ...] = ()
        self._changes = 0
        self.note, self.error = Label(role="label", ink="text3", wrap=True), ErrorNote()
        self.fresh, self.add_button = QLineEdit(), Button(icon="plus", size="form")
        self.fresh.setMaxLength(LONGEST)
        self.table = RowsTable(3, widest=0)
        self.rename_button, self.hide_button = Button(icon="pencil", key="F2"), Button(icon="eye-off", key="Del")
        self._close = Button()
        self.undo_bar = UndoBar(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.setWindowTitle(translate("Industries", "Industries"))
        self.note.setText(translate(
            "Industries", "A hidden industry is not offered; who is in it stays in it. The code stands in exported "
            "files and never changes."
        ))  # fmt: skip
        self.fresh.setPlaceholderText(translate("Industries", "An industry of your own"))
        self.fresh.setAccessibleName(self.fresh.placeholderText())
        self.add_button.setText(translate("Industries", "Add"))
        self.rename_button.setText(translate("Industries", "Rename"))
        self._close.setText(translate("Settings", "Close"))
        self.table.setAccessibleName(translate("Industries", "Industries"))
        self.table.name_columns([
            translate("Industries", "Name"), translate("Industries", "Code"), translate("Industries", "Offered"),
        ])  # fmt: skip
        self._fill()

    def add(self) -> None:
        """Add what was typed."""
        book, name, now = self._desk.book, " ".join(self.fresh.text().split()), self._desk.clock.now()
        if name:
            words = translate("Steps", "Industry “{name}” added", name=name)
            self._do(lambda: industries.add(book, name, now=now), words, chosen=name)

    def rename(self) -> None:
        """Type over the name that is chosen."""
        if (item := self.table.item(self.table.currentRow(), 0)) is not None:
            self.table.editItem(item)

    def hide_or_show(self) -> None:
        """Offer the chosen one no more, or again."""
        chosen = self._chosen()
        if chosen is not None:
            book, now, name = self._desk.book, self._desk.clock.now(), industry_list.name_of(chosen.code)
            hidden = translate("Steps", "Industry “{name}” hidden", name=name)
            shown = translate("Steps", "Industry “{name}” shown again", name=name)
            words = shown if chosen.hidden else hidden
            self._do(lambda: industries.hide(book, chosen, hidden=not chosen.hidden, now=now), words)

    def undo(self) -> None:
        """Take back what was done here, the last first."""
        if self._changes:
            book, now = self._desk.book, self._desk.clock.now()
            self._changes -= 1
            self.undo_bar.hide()
            self._desk.work.run(
                self, lambda: contacts.undo(book, now=now), done=lambda _: self._fill(), failed=self._failed
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.rename()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.hide_or_show()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.fresh.hasFocus():
            self.add()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _renamed(self, item: QTableWidgetItem) -> None:
        industry, name = self._rows[item.row()], " ".join(item.text().split())[:LONGEST]
        unchanged = name == industry_list.name_of(industry.code) or (not name and industry.own)
        if unchanged:
            self._fill()
            return
        book, now = self._desk.book, self._desk.clock.now()
        words = translate(
            "Steps", "Industry renamed to “{name}”", name=name or translate("Industry", NAMES[industry.code])
        )
        self._do(lambda: industries.rename(book, industry, name, now=now), words)

    def _do(self, change: Callable[[], object], words: str, *, chosen: str = "") -> None:
        def done(_answer: object) -> None:
            self._changes += 1
            self.undo_bar.tell(words, self.undo)
            self._fill()
            if chosen:
                self.fresh.clear()
                self._choose(chosen)

        self.error.clear()
        self._desk.work.run(self, change, done=done, failed=self._failed)

    def _failed(self, why: CardKeeperError) -> None:
        self._fill()
        self.error.say(wording.sentence(why))

    def _fill(self) -> None:
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

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add)
        self.rename_button.clicked.connect(self.rename)
        self.hide_button.clicked.connect(self.hide_or_show)
        self._close.clicked.connect(self.accept)
        self.table.itemChanged.connect(self._renamed)
        self.table.itemDoubleClicked.connect(lambda _item: self.rename())
        self.table.itemSelectionChanged.connect(self._say_hide)

    def _lay_out(self) -> None:
        first, foot = QHBoxLayout(), QHBoxLayout()
        for row, parts in ((first, (self.fresh, self.add_button)), (foot, (self.rename_button, self.hide_button))):
            row.setSpacing(theme.px(8))
            for part in parts:
                row.addWidget(part)
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(self.note)
        column.addLayout(first)
        column.addWidget(self.table, 1)
        column.addWidget(self.error)
        column.addLayout(foot)
        self.fresh.setFocus()
        wanted = QSize(*(theme.px(side) for side in SIZE))
        self.resize(wanted.boundedTo(self.screen().availableGeometry().size()))
