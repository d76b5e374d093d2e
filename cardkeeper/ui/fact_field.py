"""A fact being typed: judged with every key, and where a repair is known, one key takes it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cardkeeper.model import Fact
from cardkeeper.rules import findings
from cardkeeper.ui import verdicts, wording

STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""The focus is lent to a menu or another window and comes back."""


class FactField(QLineEdit):
    """Emits `done` on Enter or when the focus goes elsewhere, `left` on Escape."""

    done = Signal()
    left = Signal()

    def __init__(self, fact: Fact, *, region: str, parent: QWidget) -> None:
        super().__init__(wording.shown(fact, region=region), parent)
        self._fact, self._region, self._row = fact, region, parent
        self.textChanged.connect(self._describe)
        self._describe()

    @property
    def found(self) -> findings.Found | None:
        """What there is to say against what stands here."""
        typed = self.text().strip()
        return findings.of_value(replace(self._fact, value=typed), region=self._region) if typed else None

    def told(self) -> tuple[str, str]:
        """That in words, and the repair with the key that takes it; both empty when all is well."""
        return verdicts.against(self.found)

    def event(self, event: QEvent) -> bool:
        # Before the window's own keys.
        if isinstance(event, QKeyEvent) and is_repair_key(event) and (found := self.found) and found.proposal:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.setText(found.proposal)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A line edit passes Enter on, and the row would open its menu.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._row.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in STAYING:
            self.done.emit()

    def _describe(self) -> None:
        self.setAccessibleDescription(wording.joined(*self.told()))


def is_repair_key(event: QKeyEvent) -> bool:
    """Whether it is the key that takes a repair, Alt+P."""
    return event.key() == Qt.Key.Key_P and event.modifiers() == Qt.KeyboardModifier.AltModifier
