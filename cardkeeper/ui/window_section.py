"""A part of the settings that is the way to a window of its own: what that is for, and a button that opens it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.industries_window import IndustriesWindow
from cardkeeper.ui.learnt_window import LearntWindow
from cardkeeper.ui.own_rules.window import RulesWindow


@dataclass(frozen=True)
class Way:
    """The window that a section leads to; `words` gives its heading, the button and the note in today's language."""

    icon: str
    window: Callable[[Desk, QWidget], QDialog]
    words: Callable[[], tuple[str, str, str]]


INDUSTRIES = Way("briefcase", IndustriesWindow, lambda: (
    translate("Industries", "Industries"),
    translate("Industries", "Add, rename, hide"),
    translate("Industries", "The list that a contact's industry is chosen from."),
))  # fmt: skip
LEARNING = Way("book-open", LearntWindow, lambda: (
    translate("Learning", "Learning"),
    translate("Learning", "What was learnt, and reading accuracy"),
    translate("Learning", "What you put right in a review helps to read later cards."),
))  # fmt: skip
RULES = Way("fork", RulesWindow, lambda: (
    translate("Rules", "Rules"),
    translate("Rules", "Rules, and what fired"),
    translate("Rules", "If a contact fits a search, then a tag, a tier, a follow-up, a finding."),
))  # fmt: skip


class WindowSection(QWidget):
    """Works on the open book of `desk`."""

    def __init__(self, desk: Desk, way: Way) -> None:
        super().__init__()
        self._desk, self._way = desk, way
        self.head, self.note = Label(role="strong"), Label(role="label", ink="text3", wrap=True)
        self.show_button = Button(icon=way.icon, size="form")
        self.show_button.clicked.connect(self._open)
        row = QHBoxLayout()
        row.addWidget(self.show_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.head)
        column.addLayout(row)
        column.addWidget(self.note)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        head, button, note = self._way.words()
        self.head.setText(head)
        self.show_button.setText(button)
        self.note.setText(note)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _open(self) -> None:
        shown = self._way.window(self._desk, self)
        shown.finished.connect(shown.deleteLater)
        shown.open()
