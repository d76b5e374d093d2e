"""A tag being typed: those that are known are offered with how many have them, by their letters or by their sound."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItemModel
from PySide6.QtWidgets import QLineEdit

from cardkeeper.actions.tags import Tag
from cardkeeper.i18n import translate
from cardkeeper.rules import tags as tagging
from cardkeeper.rules.search_terms import hits_in
from cardkeeper.ui import theme
from cardkeeper.ui.choice_delegate import WHAT, choice
from cardkeeper.ui.choices import choices

WIDTH = 240


class TagField(QLineEdit):
    """Emits `entered` with each tag, and `left` when the user is done: Escape, Enter in the empty field, or elsewhere.

    What is typed is the tag offered first; a new one stands last, unless there is none that fits.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._known: Sequence[Tag] = ()
        self.rows = QStandardItemModel(self)
        self._completer, self._list = choices(self, self.rows, self._take)
        self.textEdited.connect(self._fill)
        self.setMaxLength(tagging.LONGEST)
        self.setFixedSize(theme.px(WIDTH), theme.px(30))

    def offer(self, known: Sequence[Tag]) -> None:
        """Have these to choose from."""
        self._known = known
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self._list.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason
        if event.reason() not in stays:
            self.left.emit()

    def _enter(self) -> None:
        index = self._list.currentIndex()
        if self._list.isVisible() and index.isValid():
            self._take(index)
        elif typed := tagging.typed(self.text()):
            self._give(typed)
        else:
            self.left.emit()

    def _take(self, index: QModelIndex) -> None:
        self._give((index.data(WHAT),))

    def _give(self, tags: tagging.Tags) -> None:
        self._list.hide()
        self.clear()
        for tag in tags:
            self.entered.emit(tag)

    def _fill(self, _text: str = "") -> None:
        typed = tagging.typed(self.text())
        self.rows.clear()
        if len(typed) < 2:  # several at once are taken as they stand
            for tag in self._fitting(*typed):
                self.rows.appendRow(choice(tag.name, tag.name, right=f"{tag.people:,}", icon="tag"))
            if typed and not any(tagging.is_same(tag.name, typed[0]) for tag in self._known):
                self.rows.appendRow(choice(translate("Tags", "New tag “{name}”", name=typed[0]), typed[0], icon="plus"))
        if not self.rows.rowCount() or not self.isVisible():
            self._list.hide()
            return
        self._list.setAccessibleName(translate("Tags", "Tags"))
        self._completer.complete(QRect(0, 0, self.width(), self.height() + theme.px(4)))
        self._list.setCurrentIndex(self.rows.index(0, 0) if typed else QModelIndex())

    def _fitting(self, typed: str = "") -> list[Tag]:
        fits = [tag for tag in self._known if not typed or hits_in(tag.name, typed)]
        return sorted(fits, key=lambda tag: not tagging.is_same(tag.name, typed))
