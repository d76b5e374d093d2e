"""The chips of a contact: tier and industry, then its tags, and at the end the way to one more."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from cardkeeper.actions.tags import Tag
from cardkeeper.i18n import translate
from cardkeeper.rules.tags import Tags
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.chip import Chip
from cardkeeper.ui.controls.flow import Flow
from cardkeeper.ui.tag_field import TagField

LINE = 30


class TagRow(QWidget):
    """Emits `given` and `taken` with a tag, `listed` with one whose people are to be listed.

    `begun` when a tag is to be typed: then `offer` is to be called with those that are known.
    """

    given, taken, listed = Signal(str), Signal(str), Signal(str)
    begun = Signal()

    def __init__(self, *first: QWidget, key: str = "L") -> None:
        super().__init__()
        self._key = key
        self.chips: list[Chip] = []
        self._tags: Tags = ()
        self._came_from: QWidget | None = None
        self._first = len(first)
        self.add, self.field = Button(icon="plus", kind="quiet", size="small", key=key), TagField()
        self.add.clicked.connect(self.begin)
        self.field.entered.connect(self.given)
        self.field.left.connect(self._end)
        self.field.hide()
        self._row = Flow(self, gap=theme.px(8), line=theme.px(LINE))
        for part in (*first, self.add, self.field):
            self._row.addWidget(part)

    def show_tags(self, tags: Tags) -> None:
        """Show other tags, or the same in another language."""
        self.add.setText(translate("Tags", "Tag"))
        self.add.setToolTip(translate("Tags", "Add a tag ({key})", key=self._key))
        self.field.setPlaceholderText(translate("Tags", "A tag, then Enter"))
        self.field.setAccessibleName(translate("Tags", "Add a tag"))
        for chip in self.chips:
            _name(chip)
        if tags == self._tags:
            return
        place = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._tags, self.chips = tags, [self._chip(tag) for tag in tags]
        for at, chip in enumerate(self.chips, self._first):
            self._row.insert(at, chip)
            chip.show()
        self._order()
        if place >= 0:
            (self.chips[min(place, len(tags) - 1)] if tags else self.add).setFocus(Qt.FocusReason.TabFocusReason)
        self.updateGeometry()

    def begin(self) -> None:
        """Have a tag typed; the keyboard goes back to where it was."""
        if self.field.isHidden():
            self._came_from = QApplication.focusWidget()
        self.add.hide()
        self.field.show()
        self.field.setFocus()
        self.begun.emit()

    def offer(self, known: Sequence[Tag]) -> None:
        """Have these to choose from, but for those that are there."""
        self.field.offer([tag for tag in known if tag.name not in self._tags])

    def _end(self) -> None:
        had = self.window().focusWidget() is self.field
        back, self._came_from = self._came_from, None
        if back is None or not shiboken6.isValid(back) or not back.isVisible():  # rows and chips are made anew
            back = self.add
        self.field.clear()
        self.add.show()
        if had:
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.hide()

    def _chip(self, tag: str) -> Chip:
        chip = Chip(tag, removable=True)
        _name(chip)
        chip.clicked.connect(partial(self.listed.emit, tag))
        chip.removed.connect(partial(self.taken.emit, tag))
        return chip

    def _order(self) -> None:
        """The keyboard goes through the chips as they stand."""
        parts: list[QWidget] = [*self.chips, self.add, self.field]
        before = self._row.itemAt(self._first - 1).widget() if self._first else None  # type: ignore[union-attr]
        for part in parts:
            if before is not None:
                QWidget.setTabOrder(before, part)
            before = part


def _name(chip: Chip) -> None:
    chip.setAccessibleName(translate("Tags", "Tag: {name}", name=chip.text()))
