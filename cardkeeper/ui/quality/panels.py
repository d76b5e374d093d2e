"""The two panels of bars: how facts stand, by what one chooses, and how long findings of each kind took."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import Source, Tier
from cardkeeper.rules.quality import GROUPS, Bar, Fixed
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.fields import ComboBox
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.quality.bars import FixedBar, Legend, StateBar
from cardkeeper.ui.quality.panel import Panel

MOST = 5
"""So many bars; the largest groups, the quickest kinds and the slowest."""

GROUP_NAMES = {
    "tier": QT_TRANSLATE_NOOP("Quality", "by tier"),
    "industry": QT_TRANSLATE_NOOP("Quality", "by industry"),
    "source": QT_TRANSLATE_NOOP("Quality", "by source"),
    "person": QT_TRANSLATE_NOOP("Quality", "by owner"),
}
SOURCE_NAMES = {
    Source.CARD: QT_TRANSLATE_NOOP("Quality", "Read from a card"),
    Source.CODE: QT_TRANSLATE_NOOP("Quality", "Read from a code"),
    Source.SIGNATURE: QT_TRANSLATE_NOOP("Quality", "From a signature"),
    Source.MAIL: QT_TRANSLATE_NOOP("Quality", "From a mail"),
    Source.VCARD: QT_TRANSLATE_NOOP("Quality", "From a vCard"),
    Source.TYPED: QT_TRANSLATE_NOOP("Quality", "Typed"),
    Source.IMPORT: QT_TRANSLATE_NOOP("Quality", "Imported"),
}


class _Bars(Panel):
    """A heading and lines below it."""

    def __init__(self) -> None:
        super().__init__()
        px = theme.px
        self.title = Label(role="strong")
        self.head, self.lines = QHBoxLayout(), QVBoxLayout()
        self.head.addWidget(self.title)
        self.head.addStretch()
        self.lines.setSpacing(px(4))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(16), px(8), px(16), px(8))
        self.column.setSpacing(px(4))
        self.column.addLayout(self.head)
        self.column.addLayout(self.lines)
        self.column.addStretch()

    def _fill(self, lines: list[QWidget]) -> None:
        while (item := self.lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self.lines.addWidget(line)


class StatesPanel(_Bars):
    """Emits `grouped` when another group is chosen, `opened` with the name of a bar's group."""

    grouped = Signal()
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.choice = ComboBox()
        self.choice.activated.connect(self.grouped)
        self.head.addWidget(self.choice)
        self.column.addWidget(Legend())
        self.retranslate()

    def group(self) -> str:
        """By what the bars are."""
        return GROUPS[max(0, self.choice.currentIndex())]

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show other bars; tiers from the most important to the least, else the largest groups."""
        by_tier = self.group() == "tier"
        if by_tier:
            known = {bar.name: bar for bar in bars}
            bars = tuple(known[tier] for tier in reversed(Tier) if tier in known)
        lines = [StateBar(bar, self._named(bar.name), tier=Tier(bar.name) if by_tier else None) for bar in bars[:MOST]]
        for bar, line in zip(bars, lines, strict=False):
            line.clicked.connect(lambda _checked=False, name=bar.name: self.opened.emit(name))
        self._fill([*lines])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.title.setText(translate("Quality", "State of facts"))
        chosen = max(0, self.choice.currentIndex())
        self.choice.clear()
        self.choice.addItems([translate("Quality", GROUP_NAMES[group]) for group in GROUPS])
        self.choice.setCurrentIndex(chosen)
        self.choice.setAccessibleName(self.title.text())

    def _named(self, name: str) -> str:
        group = self.group()
        if group == "tier":
            return wording.tier_name(Tier(name))
        if group == "source":
            return translate("Quality", SOURCE_NAMES[Source(name)])
        if group == "industry":
            return wording.industry_name(name) if name else translate("Quality", "No industry")
        return name or translate("Quality", "Nobody")


class FixedPanel(_Bars):
    """Emits `opened` with the code of a kind of finding."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._weeks = 0
        self.caption = Label(role="label", ink="text3")
        self.head.addWidget(self.caption)
        self.nothing = Label(role="label", ink="text3", wrap=True)
        self.column.insertWidget(1, self.nothing)
        self.retranslate()

    def show_times(self, fixed: tuple[Fixed, ...], *, weeks: int) -> None:
        """Show how long findings took; where there are many kinds, those of which the most were fixed."""
        self._weeks = weeks
        most = sorted(fixed, key=lambda one: -one.n)[:MOST]
        shown = [one for one in fixed if one in most]
        slowest = max((one.p90 for one in shown), default=0.0)
        lines = [FixedBar(one, slowest=slowest) for one in shown]
        for one, line in zip(shown, lines, strict=True):
            line.clicked.connect(lambda _checked=False, code=one.code: self.opened.emit(code))
        self._fill([*lines])
        self.nothing.setVisible(not shown)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.title.setText(translate("Quality", "Time to fix, by kind"))
        self.caption.setText(translate("Quality", "median and 90 %, last %n weeks", n=self._weeks))
        self.nothing.setText(translate("Quality", "– Nothing was fixed in this time."))
