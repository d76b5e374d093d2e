"""Line icons and the glyphs of a fact's state, tinted with the theme's colours and sharp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cardkeeper import paths
from cardkeeper.ui import theme

RATIOS = (1.0, 1.5, 2.0)
"""Device pixel ratios that an icon carries ready-made; Qt scales down from the next larger one."""


def pixmap(name: str, *, ink: str = "text2", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The icon `name` of resources/icons in a token's colour, `size` as at a system font of 13 px."""
    return _tinted(f"icons/{name}.svg", theme.ink(ink).name(), "", theme.px(size), ratio)


def glyph(state: str, *, size: int = 14, ratio: float = 1.0) -> QPixmap:
    """The glyph of a state of `palette.STATES`, in its colour."""
    colours = theme.colours()
    return _tinted(f"icons/states/{state}.svg", colours.states[state].fg, colours.surface, theme.px(size), ratio)


def icon(name: str, *, ink: str = "text2", size: int = 16) -> QIcon:
    """An icon for Qt's own controls in today's colours, and in those of a disabled one."""
    made = QIcon()
    for ratio in RATIOS:
        made.addPixmap(pixmap(name, ink=ink, size=size, ratio=ratio))
        made.addPixmap(pixmap(name, ink="text3", size=size, ratio=ratio), QIcon.Mode.Disabled)
    return made


def paint(painter: QPainter, rect: QRectF, name: str, *, ink: str = "text2", size: int = 16) -> None:
    """Paint the icon `name` in the middle of `rect`."""
    _centre(painter, rect, pixmap(name, ink=ink, size=size, ratio=_ratio(painter)))


def paint_glyph(painter: QPainter, rect: QRectF, state: str, *, size: int = 14) -> None:
    """Paint the glyph of a state in the middle of `rect`."""
    _centre(painter, rect, glyph(state, size=size, ratio=_ratio(painter)))


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()


def _centre(painter: QPainter, rect: QRectF, drawn: QPixmap) -> None:
    size = drawn.deviceIndependentSize()
    painter.drawPixmap(round(rect.center().x() - size.width() / 2), round(rect.center().y() - size.height() / 2), drawn)


@lru_cache(maxsize=512)
def _tinted(file: str, colour: str, paper: str, size: int, ratio: float) -> QPixmap:
    # QtSvg paints currentColor black, so the colour is written into the drawing.
    drawing = paths.resource(file).read_text("utf-8").replace("currentColor", colour).replace('"paper"', f'"{paper}"')
    side = round(size * ratio)
    made = QPixmap(QSize(side, side))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
