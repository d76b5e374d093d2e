"""A photo that could not be read: the photo, why, and what helps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Card
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.review.picture_view import PictureView


class UnreadPhoto(QWidget):
    """Shown in the place of picture and facts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("sheet", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._card: Card | None = None
        self._view = PictureView()
        self._view.picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._name, self._why, self._kept = Label(role="title"), ErrorNote(), Label(ink="text2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(theme.px(12))
        for part in (self._name, self._why, self._kept):
            words.addWidget(part)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.px(24),) * 4)
        row.setSpacing(theme.px(24))
        row.addWidget(self._view, 1)
        row.addLayout(words, 1)

    def show_card(self, card: Card) -> None:
        """Show a failed card, its photo when that comes."""
        self._card = card
        self._view.hide()
        self.retranslate()

    def show_photo(self, photo: QImage) -> None:
        """Show the photo, if it can be shown at all."""
        self._view.setVisible(not photo.isNull())
        self._view.picture.show_image(photo, ())
        self._view.fit()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        if self._card is not None:
            self._name.setText(self._card.name)
            self._why.say(wording.reason(self._card.reason, dict(self._card.facts)))
        self._kept.setText(translate("Review", "The photo is kept. Read it again, or discard it."))
