"""Line icons and the glyphs of a fact's state, tinted with the theme's colours and sharp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

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
    """An icon for Qt's own controls in today's colours; `dress` follows the theme."""
    return _icon(name, ink, "text3", size)


def paint(painter: QPainter, rect: QRectF, name: str, *, ink: str = "text2", size: int = 16) -> None:
    """Paint the icon `name` in the middle of `rect`."""
    _centre(painter, rect, pixmap(name, ink=ink, size=size, ratio=_ratio(painter)))


def paint_glyph(painter: QPainter, rect: QRectF, state: str, *, size: int = 14) -> None:
    """Paint the glyph of a state in the middle of `rect`."""
    _centre(painter, rect, glyph(state, size=size, ratio=_ratio(painter)))


def dress(target: QAction | QAbstractButton, name: str, *, ink: str = "text2", size: int = 16) -> None:
    """Give `target` an icon that follows the theme; another `dress` replaces it."""
    for old in target.findChildren(_Dress, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.setParent(None)
        old.deleteLater()
    _Dress(target, name, ink, size)


class _Dress(QObject):
    def __init__(self, target: QAction | QAbstractButton, name: str, ink: str, size: int) -> None:
        super().__init__(target)
        self._target, self._name, self._ink, self._size = target, name, ink, size
        theme.on_change(self.put_on)
        self.put_on()

    def put_on(self) -> None:
        self._target.setIcon(icon(self._name, ink=self._ink, size=self._size))


def _icon(name: str, ink: str, disabled: str, size: int) -> QIcon:
    made = QIcon()
    for ratio in RATIOS:
        made.addPixmap(pixmap(name, ink=ink, size=size, ratio=ratio))
        made.addPixmap(pixmap(name, ink=disabled, size=size, ratio=ratio), QIcon.Mode.Disabled)
    return made


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
