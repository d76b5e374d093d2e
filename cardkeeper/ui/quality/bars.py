"""Bars that are links: how the facts of a group stand, and how long findings of a kind took."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import Tier
from cardkeeper.rules.quality import STATES, Bar, Fixed
from cardkeeper.ui import icons, theme, verdicts, wording
from cardkeeper.ui.controls.button import PaintedButton
from cardkeeper.ui.controls.pills import paint_tier, tier_width
from cardkeeper.ui.quality.tile import plain
from cardkeeper.ui.writing import width, write

STATE_NAMES = {
    "confirmed": QT_TRANSLATE_NOOP("Quality", "Confirmed"),
    "ageing": QT_TRANSLATE_NOOP("Quality", "Ageing"),
    "suspect": QT_TRANSLATE_NOOP("Quality", "Suspect"),
    "invalid": QT_TRANSLATE_NOOP("Quality", "Invalid"),
    "unknown": QT_TRANSLATE_NOOP("Quality", "Unknown"),
}
RIGHT = Qt.AlignmentFlag.AlignRight
NARROW = 360
"""A panel less wide has shorter bars, for the sake of the names."""
LEAST = 7
"""The share in percent from which a part of a bar says how much it is."""


def paint_part(painter: QPainter, part: QRectF, state: str) -> None:
    """Paint one part of a bar, or its swatch in the legend; what is unknown is hatched."""
    colour = QColor(theme.colours().charts[state])
    painter.setPen(Qt.PenStyle.NoPen)
    if state == "unknown":
        painter.fillRect(part, theme.ink("track"))
        colour.setAlphaF(0.45)
        painter.fillRect(part, QBrush(colour, Qt.BrushStyle.BDiagPattern))
    else:
        painter.fillRect(part, colour)


class _Line(PaintedButton):
    """A line of a panel that can be clicked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(220), theme.px(28))

    def _ground(self) -> QPainter:
        painter = QPainter(self)
        if self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect(), theme.ink("hover"))
        return painter


class StateBar(_Line):
    """How the facts of one group stand; `tier` is painted as its pill."""

    def __init__(self, bar: Bar, name: str, *, tier: Tier | None) -> None:
        parts = (
            translate("Quality", "{state} {share} %", state=translate("Quality", STATE_NAMES[state]), share=share)
            for state, share in shares(bar).items()
        )
        super().__init__(wording.joined(name, translate("Quality", "%n contact(s)", n=bar.contacts), *parts))
        self._bar, self._name, self._tier = bar, name, tier

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px = self._ground(), theme.px
        head = px(74 if self._tier else 130)
        if self._tier:
            paint_tier(painter, QRect(0, 0, tier_width(self._tier), self.height()), self._tier)
        else:
            write(painter, QRect(0, 0, head - px(8), self.height()), self._name, ink="text")
        room = QRectF(head, px(5), self.width() - head - px(60), self.height() - px(10))
        whole, at = sum(self._bar.states.values()), room.left()
        for state in STATES:
            across = room.width() * self._bar.states[state] / whole if whole else 0.0
            part = QRectF(at, room.top(), max(0.0, across - 1.5), room.height())
            paint_part(painter, part, state)
            share = f"{shares(self._bar)[state]}%"
            if across > 0 and shares(self._bar)[state] >= LEAST and width(share, "label") + px(10) < across:
                ink = theme.ink("text") if state == "unknown" else QColor(_on(state))
                write(painter, part.adjusted(px(6), 0, 0, 0), share, role="label", ink=ink)
            at += across
        write(painter, self.rect(), f"{self._bar.contacts:,}", role="label", ink="text2", align=RIGHT)


def shares(bar: Bar) -> dict[str, int]:
    """Each state's share in percent."""
    whole = sum(bar.states.values())
    return {state: round(100 * bar.states[state] / whole) if whole else 0 for state in STATES}


def _on(state: str) -> str:
    """White on the dark parts of the light theme, black on its amber one and on all of the dark theme."""
    return "#10151D" if theme.colours().dark or state == "ageing" else "#FFFFFF"


class FixedBar(_Line):
    """How long findings under one rule took, beside the slowest: the bar is half, its whisker nine in ten."""

    def __init__(self, fixed: Fixed, *, slowest: float) -> None:
        name = verdicts.sentence(fixed.code)
        median, p90 = plain(fixed.median), plain(fixed.p90)
        days = translate("Quality", "{median} days, nine in ten within {p90}", median=median, p90=p90)
        super().__init__(wording.joined(name, days, translate("Quality", "%n fixed", n=fixed.n)))
        self._fixed, self._name = fixed, name
        self._half, self._most = (share / slowest if slowest else 0.0 for share in (fixed.median, fixed.p90))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px = self._ground(), theme.px
        wide, high = self.width(), self.height()
        across = px(90) if wide >= px(NARROW) else px(40)
        bar = QRectF(wide - px(140) - across, high / 2 - px(6), across, px(12))
        write(painter, QRect(0, 0, round(bar.left()) - px(10), high), self._name)
        painter.fillRect(bar, theme.ink("track"))
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * self._half, bar.height()), theme.ink("accent"))
        most, thin = bar.left() + bar.width() * self._most, px(2)
        painter.fillRect(QRectF(bar.left(), bar.center().y() - thin / 2, most - bar.left(), thin), theme.ink("accent"))
        painter.fillRect(QRectF(most - thin, bar.top(), thin, bar.height()), theme.ink("accent"))
        days = translate("Quality", "{median} d", median=plain(self._fixed.median))
        write(painter, QRect(0, 0, wide - px(72), high), days, align=RIGHT)
        fixed = translate("Quality", "%n fixed", n=self._fixed.n)
        write(painter, self.rect(), fixed, role="label", ink="text3", align=RIGHT)


class Legend(QWidget):
    """What the parts of the bars mean: swatch, glyph and word; in two rows where there is no room for one."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(220), theme.px(24) * (1 if self._across() == len(STATES) else 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px, across = QPainter(self), theme.px, self._across()
        step, high = self.width() / across, px(24)
        for place, state in enumerate(STATES):
            left, top = place % across * step, place // across * high
            paint_part(painter, QRectF(left, top + high / 2 - px(5), px(10), px(10)), state)
            icons.paint_glyph(painter, QRectF(left + px(14), top, px(14), high), state)
            words = QRectF(left + px(32), top, step - px(34), high)
            write(painter, words, translate("Quality", STATE_NAMES[state]), role="label", ink="text2")

    def _across(self) -> int:
        widest = max(width(translate("Quality", name), "label") for name in STATE_NAMES.values())
        return len(STATES) if self.width() >= len(STATES) * (widest + theme.px(38)) else 3
