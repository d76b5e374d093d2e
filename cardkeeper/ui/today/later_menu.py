"""Until when something is put off; after the second time, whether to ask at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCalendarWidget, QDialog, QMenu, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Tier
from cardkeeper.rules import reviews
from cardkeeper.ui import icons, theme, wording
from cardkeeper.ui.today.answers import Answers

DAYS = (7, 30, 90)
ENOUGH = 2
"""After being put off so often, the next time asks what is to become of it."""


def later_menu(parent: QWidget, answers: Answers, *, keys: list[str], today: date) -> QMenu:
    """The menu; `keys` are the facts to put off, none for all of the contact."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    times = reviews.put_off(answers.contact)
    if times >= ENOUGH:
        _add_choices(menu, answers, times)

    def put_off(until: date) -> None:
        answers.later(until, keys)

    for days in DAYS:
        until = today + timedelta(days=days)
        text = translate("Today", "For %n days, until {day}", n=days, day=wording.day(until, today=today))
        menu.addAction(text, partial(put_off, until))
    menu.addAction(
        icons.icon("calendar-clock"), translate("Today", "Until a day…"), lambda: _ask_day(parent, today, put_off)
    )
    return menu


def _add_choices(menu: QMenu, answers: Answers, times: int) -> None:
    title = menu.addAction(translate("Today", "Put off %n times already. Keep asking?", n=times))
    title.setEnabled(False)
    if lower := _lower(answers.contact):
        text = translate("Today", "Lower the tier to {tier}", tier=wording.tier_name(lower))
        menu.addAction(icons.icon("bookmark"), text, partial(answers.lower_tier, lower))
    menu.addAction(icons.icon("eye-off"), translate("Today", "Archive: keep, in no list or review"), answers.archive)
    menu.addSeparator()


def _lower(contact: Contact) -> Tier | None:
    tiers = tuple(Tier)
    place = tiers.index(contact.tier)
    return tiers[place - 1] if place else None


def _ask_day(parent: QWidget, today: date, chosen: Callable[[date], None]) -> None:
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("Today", "Put off until"))
    calendar = QCalendarWidget()
    calendar.setMinimumDate(QDate(today.year, today.month, today.day).addDays(1))
    calendar.setAccessibleName(dialog.windowTitle())

    def take(day: QDate) -> None:
        dialog.accept()
        chosen(date(day.year(), day.month(), day.day()))

    calendar.activated.connect(take)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(*(theme.px(12),) * 4)
    column.addWidget(calendar)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
