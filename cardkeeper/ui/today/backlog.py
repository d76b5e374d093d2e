"""After a long absence: so many are overdue that a round a day never catches up, and what can be done about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal

from cardkeeper.i18n import translate
from cardkeeper.rules import rounds
from cardkeeper.settings import Settings
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.notes import Banner

MOST_A_DAY = 100
"""Longer rounds than this help nobody."""


class Backlog(Banner):
    """Emits `chosen` with the settings that spread the backlog; hidden when there is none, or it is spread."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("calendar-clock")
        self._settled = False
        self._shown: list[Button] = []
        self.hide()

    def show_overdue(self, overdue: int, settings: Settings, *, today: date) -> None:
        """Say how many are overdue, if that is a backlog that nobody decided about yet."""
        most = settings.review_most
        spread = settings.spread_until >= today.isoformat()
        if self._settled or spread or not rounds.is_backlog(overdue, most=most):
            self.hide()
            return
        self.say(
            translate("Today", "%n contacts are overdue.", n=overdue),
            translate("Today", "The most pressing come first, %n a day.", n=most),
        )
        for button in self._shown:
            button.hide()
            button.deleteLater()
        self._shown = []
        for weeks in rounds.WEEKS:
            daily = rounds.spread(overdue, weeks=weeks)
            if most < daily <= MOST_A_DAY:
                until = (today + timedelta(weeks=weeks)).isoformat()
                new = replace(settings, spread_most=daily, spread_until=until)
                text = translate("Today", "Over %n weeks: {daily} a day", n=weeks, daily=daily)
                self._offer(text).clicked.connect(partial(self.chosen.emit, new))
        self._offer(translate("Today", "Keep %n a day", n=most)).clicked.connect(self._keep)

    def _offer(self, text: str) -> Button:
        button = Button(text, size="small")
        self._shown.append(button)
        self.add(button)
        return button

    def _keep(self) -> None:
        self._settled = True
        self.hide()
