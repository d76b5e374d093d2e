"""A row of the sidebar: where it leads, painted with its icon or pill and its count."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent

from cardkeeper.model import Tier
from cardkeeper.ui import icons, theme
from cardkeeper.ui.controls.button import PaintedButton
from cardkeeper.ui.controls.pills import paint_badge, paint_tier, tier_width

WIDE, RAIL = 216, 56


class Entry(PaintedButton):
    """A row of the sidebar, painted: icon or pill, name, count."""

    def __init__(self, *, icon: str = "", tier: Tier | None = None, badge: bool = False) -> None:
        super().__init__()
        self._icon, self._tier, self._badge = icon, tier, badge
        self.counted: int | None = None
        self._rail = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(theme.px(30 if icon else 28))
        theme.on_change(self.update)

    def name(self, text: str) -> None:
        self.setText(text)
        self._describe()

    def count(self, count: int | None) -> None:
        self.counted = count
        self._describe()
        self.update()

    def rail(self, narrow: bool) -> None:
        self._rail = narrow
        self.setMinimumHeight(theme.px(36 if narrow else 30 if self._icon else 28))
        self.setToolTip(self.text() if narrow else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(RAIL - 16 if self._rail else WIDE - 16), self.minimumHeight())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.ink("sel" if self.isChecked() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), theme.px(6), theme.px(6))
        if self._rail:
            self._paint_narrow(painter)
        else:
            self._paint_wide(painter)

    def _paint_wide(self, painter: QPainter) -> None:
        px, rect = theme.px, QRectF(self.rect())
        active = self.isChecked()
        if self._tier is not None:
            pill = QRect(px(8), 0, tier_width(self._tier), self.height())
            paint_tier(painter, pill, self._tier)
        elif self._icon:
            place = QRectF(px(8), 0, px(16), rect.height())
            icons.paint(painter, place, self._icon, ink="accent" if active else "text2", size=16)
        left = px(32) if self._icon else px(8)
        name = rect.adjusted(left, 0, -px(56), 0)
        painter.setFont(theme.font("strong" if active else "body"))
        painter.setPen(theme.ink("accent" if active else "text"))
        if self._tier is None:
            text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(name.width()))
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, text)
        if self.counted is None:
            return
        if self._badge:
            if self.counted:
                paint_badge(painter, self.rect().adjusted(0, 0, -px(8), 0), f"{self.counted:,}")
            return
        painter.setFont(theme.font("pill" if active else "label"))
        painter.setPen(theme.ink("text2" if active else "text3"))
        painter.drawText(
            rect.adjusted(0, 0, -px(8), 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            f"{self.counted:,}",
        )

    def _paint_narrow(self, painter: QPainter) -> None:
        rect = QRectF(self.rect())
        icons.paint(painter, rect, self._icon, ink="accent" if self.isChecked() else "text2", size=18)
        if self._badge and self.counted:
            corner = self.rect().adjusted(0, 0, 0, -self.height() // 2)
            paint_badge(painter, corner, f"{self.counted:,}", role="badge")

    def _describe(self) -> None:
        counted = "" if self.counted is None else f", {self.counted:,}"
        self.setAccessibleName(self.text() + counted)
