"""A photo that could not be read: the photo with corners to be dragged onto the card, why, and what helps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Card
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.review.corner_editor import CornerEditor
from cardkeeper.ui.review.photo import Photo


class UnreadPhoto(QWidget):
    """Shown in the place of picture and facts. `accepted(photo, corners)` asks to read the card inside the corners."""

    accepted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("sheet", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._card: Card | None = None
        self.editor = CornerEditor(can_leave=False)
        self.editor.accepted.connect(self.accepted)
        self._name, self._why, self._kept = Label(role="title"), ErrorNote(), Label(ink="text2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(theme.px(12))
        for part in (self._name, self._why, self._kept):
            words.addWidget(part)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.px(24),) * 4)
        row.setSpacing(theme.px(24))
        row.addWidget(self.editor, 1)
        row.addLayout(words, 1)

    def show_card(self, card: Card) -> None:
        """Show a failed card, its photo when that comes."""
        self._card = card
        self.editor.hide()
        self.retranslate()

    def show_photo(self, photo: Photo, corners: Sequence[tuple[float, float]]) -> None:
        """Show the photo with corners on it."""
        self.editor.show()
        self.editor.show_photo(photo, corners)
        self.retranslate()

    def complain(self, why: str) -> None:
        """Say why it could not be read this time either."""
        self._why.say(why)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        if self._card is not None:
            self._name.setText(wording.card_name(self._card))
            self._why.say(wording.reason(self._card.reason, dict(self._card.facts)))
            self._kept.setText(self._what_helps(self._card))
        self.editor.retranslate()

    def _what_helps(self, card: Card) -> str:
        if card.kind != "photo":
            return translate("Review", "The text is kept. Read it again, or discard it.")
        if self.editor.isHidden():
            return translate("Review", "The photo is kept. Read it again, or discard it.")
        return translate("Review", "The photo is kept. Drag the corners onto the card to read it, or discard it.")
