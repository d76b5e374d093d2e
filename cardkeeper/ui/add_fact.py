"""The button that adds a fact to a contact page: which one, from a menu, then its value in a field below the rows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QMenu

from cardkeeper.model import Field
from cardkeeper.ui import wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.menus import show_below

ADDABLE = (
    (Field.PHONE, "mobile"),
    (Field.PHONE, "work"),
    (Field.EMAIL, "work"),
    (Field.MESSENGER, "wechat"),
    (Field.TITLE, ""),
    (Field.COMPANY, ""),
    (Field.DEPARTMENT, ""),
    (Field.ADDRESS, ""),
    (Field.WEBSITE, ""),
    (Field.NAME, ""),
    (Field.NOTE, ""),
)


class AddFact(Button):
    """Puts its field at the end of `rows`. Emits `begun` with that field, and `added` with field, kind and text."""

    begun = Signal(object)
    added = Signal(object, str, str)

    def __init__(self, rows: QBoxLayout) -> None:
        super().__init__(kind="quiet", icon="plus", size="small")
        self._rows = rows
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for field, kind in ADDABLE:
            menu.addAction(wording.field_label(field, kind), partial(self._start, field, kind))
        show_below(menu, self)

    def _start(self, field: Field, kind: str) -> None:
        edit = QLineEdit(self.parentWidget())
        edit.setPlaceholderText(wording.field_label(field, kind))
        edit.setAccessibleName(wording.field_label(field, kind))
        self._rows.addWidget(edit)

        def keep() -> None:
            text = edit.text().strip()
            edit.blockSignals(True)
            edit.deleteLater()
            if text:
                self.added.emit(field, kind, text)

        edit.editingFinished.connect(keep)
        edit.setFocus()
        self.begun.emit(edit)
