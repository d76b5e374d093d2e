"""The person on the card was erased at their wish: on which day, and the word of the reviewer that they have agreed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from cardkeeper.i18n import translate
from cardkeeper.ui import wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.notes import Banner


class ErasedNote(Banner):
    """Hidden for who never was erased. `settled` when the reviewer says that they have agreed, of the card shown."""

    settled = Signal()

    def __init__(self) -> None:
        super().__init__("ban")
        self._day: date | None = None
        self._today = date.min
        self.has_agreed = False
        self.agree = Button(size="small", key="Alt+E")
        self.agree.clicked.connect(self.take_in)
        self.add(self.agree)
        self.hide()

    def show_day(self, day: date | None, *, today: date) -> None:
        """Say on which day it was, None for never; of another card, or of one that was read anew."""
        self._day, self._today, self.has_agreed = day, today, False
        self.retranslate()

    def take_in(self) -> None:
        """They have agreed: the card can be accepted."""
        if self._day is not None:
            self.has_agreed = True
            self.retranslate()
            self.settled.emit()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.agree.setText(translate("Review", "They have agreed since"))
        self.agree.setVisible(not self.has_agreed)
        if self._day is None:
            self.hide()
        elif self.has_agreed:
            self.say(translate("Review", "They have agreed: accepting the card takes them in and ends their wish."))
        else:
            day = wording.day(self._day, today=self._today)
            self.say(
                translate("Review", "This person asked to be erased, and was on {day}.", day=day),
                translate("Review", "Discard the card (Alt+D), unless they have agreed since to be taken in."),
            )
