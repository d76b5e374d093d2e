"""A card, large, in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme


class CardWindow(QDialog):
    """Shows a picture as large as fits, never stretched. Escape closes it."""

    def __init__(self, picture: QImage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Contact", "Card"))
        self.setAccessibleName(translate("Contact", "Picture of the card"))
        self._picture = picture
        room = QGuiApplication.primaryScreen().availableSize() * 0.7
        self.resize(picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), theme.ink("canvas"))
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())
        painter.drawImage(place, self._picture)
