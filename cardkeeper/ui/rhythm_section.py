"""When to ask again, for the settings: the days of each tier, how long kinds of fact hold, and starting by itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSpinBox, QVBoxLayout, QWidget

from cardkeeper.actions import autostart, rounds
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import Tier
from cardkeeper.rules.rhythm import BOUNDS, KINDS, SHARES, Rhythm
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.fields import NumberField
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk

SETTLED = 800
"""Milliseconds without a change after which the new days are kept: every due day is made anew for them."""

NAMES = {
    "mobile": QT_TRANSLATE_NOOP("Rhythm", "Mobile numbers"),
    "phone": QT_TRANSLATE_NOOP("Rhythm", "Other numbers"),
    "email": QT_TRANSLATE_NOOP("Rhythm", "E-mails"),
    "title": QT_TRANSLATE_NOOP("Rhythm", "Titles"),
    "company": QT_TRANSLATE_NOOP("Rhythm", "Companies"),
    "address": QT_TRANSLATE_NOOP("Rhythm", "Addresses"),
}


class RhythmSection(QWidget):
    """Works on the open book of `desk`: how often to ask is kept there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._rhythm = desk, desk.rhythm
        self.head, self.note = Label(role="strong"), Label(role="label", ink="text3", wrap=True)
        self.error = ErrorNote()
        self.days = {tier: _spin(BOUNDS) for tier in reversed(Tier)}
        self.first = _spin(BOUNDS)
        self.shares = {kind: _spin(SHARES, suffix=" %") for kind in KINDS}
        self.starts = QCheckBox()
        self.starts.setChecked(autostart.is_possible() and autostart.is_on())
        if not autostart.is_possible():
            self.starts.hide()
        self._labels: dict[QSpinBox, Label] = {}
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(self._keep)
        self._lay_out()
        self._connect()
        self.retranslate()
        desk.work.run(self, lambda: rounds.rhythm(desk.book), done=self._show)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.head.setText(translate("Rhythm", "When to ask again"))
        self.note.setText(
            translate("Rhythm", "Days that a confirmation holds, by tier, and in percent of that by kind of fact.")
        )
        self.starts.setText(translate("Rhythm", "Start CardKeeper when I log in"))
        for tier, spin in self.days.items():
            self._name(spin, wording.tier_name(tier))
            spin.setSuffix(" " + translate("Rhythm", "days"))
        self._name(self.first, translate("Rhythm", "Prospects first"))
        self.first.setSuffix(" " + translate("Rhythm", "days"))
        for kind, spin in self.shares.items():
            self._name(spin, translate("Rhythm", NAMES[kind]))

    def _name(self, spin: QSpinBox, text: str) -> None:
        self._labels[spin].setText(text)
        spin.setAccessibleName(text)

    def _show(self, rhythm: Rhythm) -> None:
        self._rhythm = self._desk.rhythm = rhythm
        values = {spin: rhythm.tiers[tier].days for tier, spin in self.days.items()}
        values[self.first] = rhythm.tiers[Tier.PROSPECT].first
        values |= {spin: rhythm.shares.get(kind, 100) for kind, spin in self.shares.items()}
        for spin, value in values.items():
            with QSignalBlocker(spin):
                spin.setValue(value)

    def _set_days(self, tier: Tier, days: int) -> None:
        self._change(self._rhythm.with_days(tier, days))

    def _set_first(self, days: int) -> None:
        self._change(self._rhythm.with_first(days))

    def _set_share(self, kind: str, percent: int) -> None:
        self._change(self._rhythm.with_share(kind, percent))

    def _change(self, rhythm: Rhythm) -> None:
        self._rhythm = rhythm
        self._settled.start()

    def _keep(self) -> None:
        desk, rhythm = self._desk, self._rhythm
        now = desk.clock.now()
        desk.work.run(
            self,
            lambda: rounds.set_rhythm(desk.book, rhythm, now=now),
            done=lambda _none: self._show(rhythm),
            failed=lambda why: self.error.say(wording.sentence(why)),
            lane="backup",  # with very many contacts it takes its time, and the pages must not wait for it
        )

    def _start_by_itself(self, wanted: bool) -> None:
        self.error.clear()
        try:
            autostart.set_on(wanted)
        except CardKeeperError as why:
            self.error.say(wording.sentence(why))

    def _connect(self) -> None:
        for tier, spin in self.days.items():
            spin.valueChanged.connect(partial(self._set_days, tier))
        self.first.valueChanged.connect(self._set_first)
        for kind, spin in self.shares.items():
            spin.valueChanged.connect(partial(self._set_share, kind))
        self.starts.toggled.connect(self._start_by_itself)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        left = [*self.days.values(), self.first]
        for place, spins in ((0, left), (2, list(self.shares.values()))):
            for row, spin in enumerate(spins):
                self._labels[spin] = Label(ink="text2")
                grid.addWidget(self._labels[spin], row, place)
                grid.addWidget(spin, row, place + 1)
        grid.setColumnStretch(4, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.head)
        column.addLayout(grid)
        for part in (self.note, self.starts, self.error):
            column.addWidget(part)


def _spin(bounds: range, *, suffix: str = "") -> QSpinBox:
    spin = NumberField()
    spin.setRange(bounds[0], bounds[-1])
    spin.setSingleStep(bounds.step)
    spin.setSuffix(suffix)
    spin.setFixedWidth(theme.px(96))
    return spin
