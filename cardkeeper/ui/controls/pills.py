"""How important a person is, as a pill; how many wait, as a badge."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from cardkeeper.i18n import translate
from cardkeeper.model import Tier
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import PaintedButton
from cardkeeper.ui.palette import Ink
from cardkeeper.ui.wording import tier_name
from cardkeeper.ui.writing import width, write

MIDDLE = Qt.AlignmentFlag.AlignHCenter
PILL_HEIGHT = 18


def tier_width(tier: Tier) -> int:
    """How wide the pill of a tier is."""
    return width(tier_name(tier), _role(theme.colours().tiers[tier])) + 2 * theme.px(8)


def paint_tier(painter: QPainter, rect: QRect, tier: Tier) -> None:
    """Paint the pill of a tier at the right end of `rect`, in the middle of its height."""
    look = theme.colours().tiers[tier]
    across, height = tier_width(tier), theme.px(PILL_HEIGHT)
    pill = QRectF(rect.right() + 1 - across, rect.top() + (rect.height() - height) // 2, across, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.dashed:
        pen = QPen(theme.ink("field"), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.bg))
        painter.drawRoundedRect(pill, height / 2, height / 2)
    write(painter, pill, tier_name(tier), role=_role(look), ink=QColor(look.fg), align=MIDDLE)
    painter.restore()


class TierButton(PaintedButton):
    """The tier as its pill, which opens the choice of tiers; `keys` are those that choose one at once."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self._keys, self._tier = keys, Tier.PROSPECT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_tier(self, tier: Tier) -> None:
        """Show another tier."""
        self._tier = tier
        self.setAccessibleName(translate("Controls", "Tier: {tier}", tier=tier_name(tier)))
        self.setToolTip(f"{tier_name(tier)} ({self._keys})")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(tier_width(self._tier), theme.px(28)), theme.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_tier(QPainter(self), self.rect(), self._tier)


def badge_size(text: str, *, role: str = "pill") -> QSize:
    """The size of a badge; `role` is "badge" in the rail."""
    height = theme.px(18 if role == "pill" else 16)
    return QSize(max(height, width(text, role) + 2 * theme.px(7 if role == "pill" else 5)), height)


def paint_badge(painter: QPainter, rect: QRect, text: str, *, role: str = "pill") -> None:
    """Paint a filled badge at the right end of `rect`, in the middle of its height."""
    look = theme.colours().badge
    size = badge_size(text, role=role)
    corner = QPointF(rect.right() + 1 - size.width(), rect.top() + (rect.height() - size.height()) // 2)
    badge = QRectF(corner.x(), corner.y(), size.width(), size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.bg))
    painter.drawRoundedRect(badge, size.height() / 2, size.height() / 2)
    write(painter, badge, text, role=role, ink=QColor(look.fg), align=MIDDLE)
    painter.restore()


def _role(look: Ink) -> str:
    return "pill" if look.bold else "label"
