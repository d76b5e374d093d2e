"""One measure: its value, how it has changed, its weeks as a line, and what its list holds; a click opens that."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.rules.quality import Tile
from cardkeeper.ui import icons, theme, wording
from cardkeeper.ui.controls.button import PaintedButton
from cardkeeper.ui.quality.panel import paint_panel
from cardkeeper.ui.writing import width, write

NAMES = {
    "completeness": QT_TRANSLATE_NOOP("Quality", "Completeness"),
    "validity": QT_TRANSLATE_NOOP("Quality", "Validity"),
    "uniqueness": QT_TRANSLATE_NOOP("Quality", "Uniqueness"),
    "timeliness": QT_TRANSLATE_NOOP("Quality", "Timeliness"),
    "accuracy": QT_TRANSLATE_NOOP("Quality", "Confirmed accuracy"),
    "fixing": QT_TRANSLATE_NOOP("Quality", "Time to fix"),
}
NOTHING = "–"
LEAST = 0.05
"""A smaller change is none."""
RIGHT = Qt.AlignmentFlag.AlignRight


def counted(tile: Tile) -> str:
    """What the list behind a measure holds, in words."""
    n = tile.n
    if tile.value is None and not (tile.measure == "fixing" and n):
        return translate("Quality", "Nothing known yet")
    return {
        "completeness": lambda: translate("Quality", "%n lack a fact", n=n),
        "validity": lambda: translate("Quality", "%n fail a check", n=n),
        "uniqueness": lambda: translate("Quality", "%n may be double", n=n),
        "timeliness": lambda: translate("Quality", "%n past due", n=n),
        "accuracy": lambda: translate("Quality", "%n facts asked about", n=n),
        "fixing": lambda: _times(tile),
    }[tile.measure]()


def _times(tile: Tile) -> str:
    if tile.p90 is None:
        return translate("Quality", "oldest %n days", n=tile.n)
    return translate("Quality", "90 % in {days} d, oldest %n", n=tile.n, days=round(tile.p90))


def moved(tile: Tile) -> str:
    """How the measure has changed since its line begins; "" where there is none."""
    if tile.change is None:
        return ""
    before = f"{plain(tile.history[0][1])} {unit(tile)}"
    if abs(tile.change) < LEAST:
        return translate("Quality", "as before")
    if tile.change > 0:
        return translate("Quality", "rose from {value}", value=before)
    return translate("Quality", "fell from {value}", value=before)


def value(tile: Tile) -> str:
    """The measure as people read it: without a needless place, – when nothing is known."""
    return NOTHING if tile.value is None else plain(tile.value)


def plain(number: float) -> str:
    """A number without a needless place."""
    return f"{number:.1f}".removesuffix(".0")


def unit(tile: Tile) -> str:
    """% or days."""
    return translate("Quality", "days") if tile.measure == "fixing" else "%"


class MeasureTile(PaintedButton):
    """Shows one `Tile`."""

    def __init__(self) -> None:
        super().__init__()
        self._tile: Tile | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.on_change(self.update)

    def show_tile(self, tile: Tile) -> None:
        """Show another measure, or the same anew."""
        self._tile = tile
        told = f"{value(tile)} {unit(tile)}" if tile.value is not None else NOTHING
        words = wording.joined(told, moved(tile), counted(tile))
        self.setAccessibleName(f"{translate('Quality', NAMES[tile.measure])}: {words}")
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(150), theme.px(126))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_panel(painter, self, fill="hover" if self.underMouse() or self.isDown() else "surface")
        tile, px = self._tile, theme.px
        if tile is None:
            return
        inner = self.rect().adjusted(px(12), 0, -px(12), 0)
        head = QRect(inner.left(), px(8), inner.width(), px(20))
        icons.paint(painter, QRectF(head.right() - px(14), head.top(), px(14), head.height()), "chevron-right", size=14)
        write(painter, head.adjusted(0, 0, -px(16), 0), translate("Quality", NAMES[tile.measure]), role="label",
              ink="text2")  # fmt: skip
        middle = QRect(inner.left(), px(30), inner.width(), px(34))
        write(painter, middle, value(tile), role="measure", ink="text" if tile.value is not None else "text3")
        if tile.value is not None:
            used = width(value(tile), "measure") + px(4)
            write(painter, middle.adjusted(used, px(5), 0, px(5)), unit(tile), role="label", ink="text2")
        self._paint_change(painter, middle.adjusted(0, px(5), 0, px(5)), tile)
        self._paint_line(painter, QRectF(inner.left(), px(68), inner.width() - px(3), px(24)), tile)
        foot = QRect(inner.left(), px(98), inner.width(), px(20))
        write(painter, foot, counted(tile), role="label", ink="text3")

    def _paint_change(self, painter: QPainter, room: QRect, tile: Tile) -> None:
        """The arrow follows the number, the colour says whether that is good."""
        if not tile.change or abs(tile.change) < LEAST:
            return
        ink, words = "confirmed" if tile.better else "suspect", f"{abs(tile.change):.1f}"
        write(painter, room, words, role="label", ink=ink, align=RIGHT)
        side, up = theme.px(9), tile.change > 0
        left = room.right() - width(words, "label") - theme.px(4) - side
        top, bottom = room.center().y() - side / 2 + 1, room.center().y() + side / 2
        flat, tip = (bottom, top) if up else (top, bottom)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ink(ink))
        painter.drawPolygon(QPolygonF([QPointF(left, flat), QPointF(left + side, flat), QPointF(left + side / 2, tip)]))

    def _paint_line(self, painter: QPainter, room: QRectF, tile: Tile) -> None:
        """The weeks as a line; nothing while there is but one."""
        points = plotted(tile, room)
        if len(points) < 2:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.ink("accent"), max(1.5, theme.px(1.5))))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(theme.ink("accent"))
        painter.drawEllipse(points[-1], theme.px(2), theme.px(2))


def plotted(tile: Tile, room: QRectF) -> list[QPointF]:
    """The weeks of a measure as points in `room`: days across, the lowest value at the bottom."""
    if len(tile.history) < 2:
        return []
    first, last = tile.history[0][0], tile.history[-1][0]
    values = [number for _, number in tile.history]
    low, span = min(values), (max(values) - min(values)) or 1.0
    days = max(1, (last - first).days)
    return [
        QPointF(
            room.left() + room.width() * (day - first).days / days,
            room.bottom() - room.height() * (number - low) / span,
        )
        for day, number in tile.history
    ]
