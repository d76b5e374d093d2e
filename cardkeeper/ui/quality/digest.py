"""The weekly digest: the measures and the worst findings on one page of A4, as PDF."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen, QPolygonF

from cardkeeper.actions.findings import Item
from cardkeeper.i18n import translate
from cardkeeper.rules.quality import Figures, Tile
from cardkeeper.ui import theme, verdicts, wording
from cardkeeper.ui.palette import LIGHT
from cardkeeper.ui.quality.findings_model import HEADS
from cardkeeper.ui.quality.tile import NAMES, counted, moved, plotted, unit, value
from cardkeeper.ui.writing import LOCAL

DOTS = 96
MARGIN, WIDTH = 16.0, 680.0
MOST = 26
"""So many findings fit on the page."""

SHOWN = (0, 1, 2, 3, 5)
"""Of the columns of the findings on the screen these."""
COLUMNS = (0.0, 215.0, 345.0, 555.0, 620.0)


def digest(figures: Figures, items: tuple[Item, ...], *, today: date) -> bytes:
    """The page as PDF, black on white whatever the theme."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    writer.setTitle(translate("Quality", "Data quality"))
    painter = QPainter(writer)
    _heading(painter, figures, today)
    for place, tile in enumerate(figures.tiles):
        _tile(painter, QRectF(place % 3 * 232.0, 70.0 + place // 3 * 126.0, 216.0, 114.0), tile)
    _findings(painter, 340.0, items[:MOST], today)
    painter.end()
    buffer.close()
    return bytes(kept.data())


def _heading(painter: QPainter, figures: Figures, today: date) -> None:
    _write(painter, QRectF(0, 0, WIDTH, 30), translate("Quality", "Data quality"), size=20, bold=True)
    contacts = translate("Quality", "%n contact(s)", n=figures.contacts)
    facts = translate("Quality", "%n fact(s)", n=figures.facts)
    told = wording.joined(today.isoformat(), contacts, facts)
    _write(painter, QRectF(0, 32, WIDTH, 20), told, ink=LIGHT.text2)


def _tile(painter: QPainter, room: QRectF, tile: Tile) -> None:
    painter.setPen(QPen(QColor(LIGHT.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(room, 6, 6)
    inner = room.adjusted(10, 6, -10, -6)
    _write(
        painter, QRectF(inner.topLeft(), inner.size()).adjusted(0, 0, 0, -82), translate("Quality", NAMES[tile.measure])
    )
    told = value(tile) if tile.value is None else f"{value(tile)} {unit(tile)}"
    _write(painter, inner.adjusted(0, 22, 0, -50), told, size=18, bold=True)
    _write(painter, inner.adjusted(0, 58, 0, -22), moved(tile), ink=LIGHT.text2)
    _write(painter, inner.adjusted(0, 80, 0, 0), counted(tile), ink=LIGHT.text3)
    points = plotted(tile, QRectF(inner.left() + 110, inner.top() + 28, inner.width() - 114, 26))
    if points:
        painter.setPen(QPen(QColor(LIGHT.accent), 1.5))
        painter.drawPolyline(QPolygonF(points))


def _findings(painter: QPainter, top: float, items: tuple[Item, ...], today: date) -> None:
    _write(painter, QRectF(0, top, WIDTH, 22), translate("Quality", "Open findings"), size=13, bold=True)
    _row(painter, top + 28, tuple(translate("Quality", HEADS[column]) for column in SHOWN), ink=LIGHT.text3)
    for place, item in enumerate(items):
        days = (today - item.problem.opened).days
        cells = (
            verdicts.of(item.problem, item.tier), item.name, item.company, wording.tier_name(item.tier),
            translate("Quality", "%n day(s)", n=max(0, days)),
        )  # fmt: skip
        _row(painter, top + 51 + place * 23.0, cells)


def _row(painter: QPainter, top: float, cells: tuple[str, ...], *, ink: str = LIGHT.text) -> None:
    for words, left, right in zip(cells, COLUMNS, (*COLUMNS[1:], WIDTH), strict=True):
        _write(painter, QRectF(left, top, right - left - 8, 22), words, ink=ink)
    painter.setPen(QPen(QColor(LIGHT.line), 0.5))
    painter.drawLine(0, round(top + 22), round(WIDTH), round(top + 22))


def _write(
    painter: QPainter, room: QRectF, words: str, *, size: int = 10, bold: bool = False, ink: str = LIGHT.text
) -> None:
    font = QFont(theme.font("body"))
    font.setPixelSize(round(size * 1.2))
    font.setBold(bold)
    font.setFeature(LOCAL, 0)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
