"""The pictures of a card, flat or small; a text has none, so its page is drawn and looks and works like a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from cardkeeper.actions import capture
from cardkeeper.model import Card, Draft, Line
from cardkeeper.ui import theme
from cardkeeper.ui.palette import LIGHT
from cardkeeper.ui.review.photo import SIDE, decoded

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

SHARP = 2.0  # pixels for each of the page: it is mostly shown smaller
LETTERS = 0.72  # of a line's height
SMALL = 0.55
FIRST_LINES = QRect(0, 0, 210, 126)
"""What a small picture shows of the page at that scale."""

PREVIEW_SIDE = 240


def flat(book: Book, card_id: int) -> QImage:
    """The flat card; a back on which nothing could be read may have only a small picture. Runs on a lane."""
    card = capture.card_of(book, card_id)
    if card.kind != "photo" and card.draft is not None:
        return page(card.draft)
    return decoded(capture.flat(book, card_id) or capture.thumbnail(book, card_id), SIDE).image


def small(book: Book, card: Card) -> QImage:
    """The card as small as in a list, null before it was looked at. Runs on a lane.

    A photo itself is never decoded here: it may come from anywhere, and would take the window with it.
    """
    if card.kind == "photo":
        return decoded(capture.thumbnail(book, card.id), PREVIEW_SIDE).image
    draft = capture.card_of(book, card.id).draft
    return QImage() if draft is None else first_lines(draft)


def page(draft: Draft, *, scale: float = SHARP) -> QImage:
    """The whole page: dark letters on white paper, as any card, in the dark theme too."""
    image = QImage(round(draft.width * scale), round(draft.height * scale), QImage.Format.Format_RGB32)
    image.fill(LIGHT.surface)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setPen(LIGHT.text)
    for line in draft.lines:
        _write(painter, line, image.width(), image.height())
    painter.end()
    return image


def first_lines(draft: Draft) -> QImage:
    """A small picture of the page: as much of it as can be recognised."""
    shown = page(draft, scale=SMALL)
    sheet = QImage(FIRST_LINES.size(), QImage.Format.Format_RGB32)
    sheet.fill(LIGHT.surface)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, shown)
    painter.end()
    return sheet


def _write(painter: QPainter, line: Line, width: int, height: int) -> None:
    """One line in its place, narrower where the font needs more room than it has."""
    box = line.box
    place = QRectF(box.left * width, box.top * height, (box.right - box.left) * width, (box.bottom - box.top) * height)
    font = QFont(theme.font("value"))
    font.setPixelSize(max(1, round(place.height() * LETTERS)))
    needed = QFontMetricsF(font).horizontalAdvance(line.text)
    painter.save()
    painter.setFont(font)
    painter.translate(place.topLeft())
    painter.scale(min(1.0, place.width() / max(needed, 1.0)), 1.0)
    painter.drawText(QRectF(0, 0, needed + 1, place.height()), Qt.AlignmentFlag.AlignVCenter, line.text)
    painter.restore()
