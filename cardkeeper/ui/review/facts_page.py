"""The rows of the form, built anew whenever a fact comes or goes; the form itself decides what they do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Field
from cardkeeper.ui import tab_order, theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Rule
from cardkeeper.ui.review.arrangement import Group, arranged
from cardkeeper.ui.review.class_row import ClassRow
from cardkeeper.ui.review.doubtful_panel import DoubtfulPanel
from cardkeeper.ui.review.fact_edit import FactEdit
from cardkeeper.ui.review.fact_row import GAP, LABEL_WIDTH, FactRow
from cardkeeper.ui.review.learnt_note import LearntNote
from cardkeeper.ui.review.sheet import Sheet
from cardkeeper.ui.review.tags_row import TagsRow

WORK_GROUP = 1

Cursor = tuple[int, str, int]
"""A fact, a part of it, and a place in that part's text."""


class FactsPage(QWidget):
    """`edits` are all fields from top to bottom; `panel` is None when nothing was read doubtfully."""

    def __init__(self, sheet: Sheet, cards: Sequence[QImage], *, region: str, narrow: bool) -> None:
        super().__init__()
        self._region, self._narrow = region, narrow
        self.edits: list[FactEdit] = []
        self.rows: list[FactRow] = []
        self.notes: dict[int, LearntNote] = {}
        self.panel: DoubtfulPanel | None = None
        self.class_row, self.tags = ClassRow(narrow=narrow), TagsRow(sheet)
        self.add = Button(kind="quiet", icon="plus", key="Alt+A", size="small")
        self.setProperty("sheet", "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(side) for side in (16, 12, 20, 12)])
        column.setSpacing(theme.px(6))
        if sheet.doubtful:
            self.panel = DoubtfulPanel(sheet.doubtful, cards=cards, region=region)
            self.edits += self.panel.edits
            column.addWidget(self.panel)
            column.addSpacing(theme.px(3))
        self._add_groups(column, arranged(sheet.clear, narrow=narrow))
        indented = QHBoxLayout()
        indented.setContentsMargins(theme.px(LABEL_WIDTH + GAP), 0, 0, 0)
        indented.addWidget(self.add)
        indented.addStretch()
        column.addLayout(indented)
        column.addStretch()
        self.retranslate()

    def _add_groups(self, column: QVBoxLayout, groups: Sequence[Group]) -> None:
        begun = False
        for number, group in enumerate(groups):
            if not group and number != WORK_GROUP:
                continue
            if begun:
                column.addSpacing(theme.px(4))
                column.addWidget(Rule())
                column.addSpacing(theme.px(4))
            begun = True
            for place in range(len(group)):
                self._add_row(column, group, place)
            if number == WORK_GROUP:
                column.addWidget(self.class_row)
                column.addWidget(self.tags)

    def _add_row(self, column: QVBoxLayout, group: Group, place: int) -> None:
        is_address = group[place][0].guess.field is Field.ADDRESS
        row = FactRow(
            group[place],
            region=self._region,
            with_postcode=is_address and place == 0,
            narrow=self._narrow,
            label=not is_address or place == 0,  # a second address need not say again what it is
        )
        self.rows.append(row)
        self.edits += row.edits
        column.addWidget(row)
        for entry in group[place]:
            if entry.guess.learnt is not None and entry.guess.learnt.moved:
                note = self.notes[entry.key] = LearntNote(entry, len(self.proposed()) + 1)
                column.addWidget(note)

    @property
    def typing_at(self) -> Cursor | None:
        """Where somebody is typing; None when the keyboard is elsewhere."""
        held = [(edit.key, edit.part, edit.cursorPosition()) for edit in self.edits if edit.hasFocus()]
        return held[0] if held else None

    def type_at(self, cursor: Cursor) -> bool:
        """Let somebody go on typing there; False when the fact is gone."""
        key, part, place = cursor
        edit = next((edit for edit in self.edits if (edit.key, edit.part) == (key, part)), None)
        if edit is not None:
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
            edit.setCursorPosition(place)
        return edit is not None

    def order_after(self, before: QWidget) -> None:
        """Take the place after `before` in the round of Tab."""
        tab_order.put_after(before, self)

    def refresh(self, sheet: Sheet, *, typing: int | None = None) -> None:
        """Show the facts as they are now; the text of the fact that is being typed is left alone."""
        for edit in self.edits:
            entry = sheet.entry(edit.key)
            if edit.key == typing:
                edit.mark_entry(entry)
            else:
                edit.show_entry(entry)
        for key, note in self.notes.items():
            note.setVisible(sheet.entry(key).guess.learnt is not None)
        self.refresh_ends()
        if self.panel:
            self.panel.refresh()

    def refresh_ends(self) -> None:
        """Show the tick or the cross at the end of each row."""
        for row in self.rows:
            row.refresh()

    def proposed(self) -> list[int]:
        """The facts with a proposal or put here by earlier reviews, in the order of their numbers."""
        return [*(self.panel.proposals if self.panel else ()), *self.notes]

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.add.setText(translate("Review", "Add a fact"))
        self.class_row.retranslate()
        self.tags.retranslate()
        for row in self.rows:
            row.retranslate()
        for note in self.notes.values():
            note.retranslate()
        if self.panel:
            self.panel.retranslate()
