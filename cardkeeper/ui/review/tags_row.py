"""The tags of the contact under review: those of its batch or of before as chips, and a field for one more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.rules import tags as tagging
from cardkeeper.ui import theme
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.review.fact_row import GAP, LABEL_WIDTH
from cardkeeper.ui.review.sheet import Sheet
from cardkeeper.ui.tag_row import TagRow

KEY = "Alt+H"


class TagsRow(QWidget):
    """What is done here is kept in the sheet. Emits `begun` when the `row` wants to offer what is known."""

    begun = Signal()

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet, self._label, self.row = sheet, Label(role="label", ink="text3"), TagRow(key=KEY)
        self._label.setFixedWidth(theme.px(LABEL_WIDTH))
        self.row.given.connect(lambda tag: self._have(tagging.having(sheet.tags, tag)))
        self.row.taken.connect(lambda tag: self._have(tagging.without(sheet.tags, tag)))
        self.row.begun.connect(self.begun)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, theme.px(24 + GAP), 0)
        line.setSpacing(theme.px(GAP))
        line.addWidget(self._label)
        line.addWidget(self.row, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._label.setText(translate("Tags", "Tags"))
        self.row.show_tags(self._sheet.tags)

    def _have(self, tags: tagging.Tags) -> None:
        self._sheet.tags, self._sheet.tagged = tags, True
        self.row.show_tags(tags)
