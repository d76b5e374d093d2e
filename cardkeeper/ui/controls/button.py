"""Buttons: one primary a page, neutral ones, quiet ones without an edge, icons alone; and pictures of keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from cardkeeper.ui import icons, theme
from cardkeeper.ui.writing import width, write

HEIGHTS = {"small": 28, "form": 30, "normal": 32, "large": 40}
EDGES = {"small": 10, "form": 12, "normal": 12, "large": 20}
SMALLEST = 28
"""Nothing that can be clicked is smaller."""

KINDS = ("neutral", "primary", "quiet")


class PaintedButton(QAbstractButton):
    """A button that paints itself whole, such as a row, a tile or a pill."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)


def _is_enter(event: QKeyEvent) -> bool:
    """Whether Enter is pressed alone: Qt leaves it to the default button of a dialog, and a page has none."""
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


class Button(QPushButton):
    """A push button of one of `KINDS`.

    `key` is only shown; whoever owns the action binds it. `menu` shows that more will open. A `wide` one takes the
    room there is, its words at the left and its key at the right.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        kind: str = "neutral",
        icon: str = "",
        key: str = "",
        size: str = "normal",
        menu: bool = False,
        wide: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon, self._key, self._size, self._menu, self._wide = kind, icon, key, size, menu, wide
        across = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)

    def kind(self) -> str:
        """Which of `KINDS` it is now."""
        return self._kind

    def set_kind(self, kind: str) -> None:
        """Become another of `KINDS`: a page with its own primary button turns the others neutral."""
        self._kind = kind
        self._renew()

    def set_key(self, key: str) -> None:
        """Show another key, or none for ""."""
        self._key = key
        self._renew()

    def set_icon(self, name: str) -> None:
        """Show another icon of resources/icons, or none for ""."""
        self._icon = name
        self._renew()

    def sizeHint(self) -> QSize:
        across = sum(self._widths().values()) + 2 * theme.px(EDGES[self._size])
        return QSize(across, theme.px(HEIGHTS[self._size]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        writing = self._paint_ground(painter)
        edge, widths, high = theme.px(EDGES[self._size]), self._widths(), self.height()
        right = self.width() - edge
        at = edge if self._wide else (self.width() - sum(widths.values())) // 2
        if self._icon:
            icons.paint(painter, QRectF(at, 0, theme.px(16), high), self._icon, ink=writing, size=self._icon_size())
            at += widths["icon"]
        write(painter, QRect(at, 0, widths["text"], high), self.text(), role=self._role(), ink=writing)
        after = right if self._wide else at + sum(widths[part] for part in ("text", "key", "menu"))
        if self._key:
            cap = cap_size(self._key).width()
            paint_cap(painter, QRect(after - cap, 0, cap, high), self._key, writing)
        if self._menu:
            side = theme.px(14)
            icons.paint(painter, QRectF(after - side, 0, side, high), "chevron-down", ink=writing, size=14)

    def _renew(self) -> None:
        self.updateGeometry()
        self.update()

    def _icon_size(self) -> int:
        return 14 if self._size == "small" else 16

    def _role(self) -> str:
        return "strong" if self._kind == "primary" else "body"

    def _widths(self) -> dict[str, int]:
        """The width of each part, with the gap that sets it off from its neighbour."""
        text = width(self.text(), self._role())
        return {
            "icon": theme.px(16) + (theme.px(6) if text else 0) if self._icon else 0,
            "text": text,
            "key": cap_size(self._key).width() + theme.px(8) if self._key else 0,
            "menu": theme.px(14 + 6) if self._menu else 0,
        }

    def _paint_ground(self, painter: QPainter) -> str:
        """Paint what lies under the words; the token that the words are written in."""
        fill, edge, writing = self._ground()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(fill)
        radius = theme.px(6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        return writing

    def _ground(self) -> tuple[QColor, QColor, str]:
        """Fill, edge and the token of the words."""
        nothing = QColor(Qt.GlobalColor.transparent)
        edge = nothing if self._kind == "quiet" else theme.ink("line")
        pressed, over = self.isDown(), self.underMouse()
        if not self.isEnabled():
            return nothing, edge, "text3"
        if self.isChecked():
            return theme.ink("sel"), theme.ink("accent"), "accent"
        if self._kind == "primary":
            fill = theme.ink("primary").darker(125 if pressed else 110 if over else 100)
            return fill, fill, "on_primary"
        resting = nothing if self._kind == "quiet" else theme.ink("surface")
        fill = theme.ink("hover").darker(107) if pressed else theme.ink("hover") if over else resting
        return fill, edge, "text" if self.text() else "text2"


class IconButton(Button):
    """An icon alone, at least 28 x 28; its name is read aloud and shown when pointed at."""

    def __init__(
        self, icon: str, name: str, parent: QWidget | None = None, *, kind: str = "quiet", size: int = 28
    ) -> None:
        super().__init__("", parent, kind=kind, icon=icon)
        self._side = max(size, SMALLEST)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what it does."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._side), theme.px(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        writing = self._paint_ground(painter)
        size = 14 if self._side == SMALLEST and self._kind == "neutral" else 16
        icons.paint(painter, QRectF(self.rect()), self._icon, ink=writing, size=size)


class KeyCap(QWidget):
    """The picture of a key, for hints; the keyboard does not stop at it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        return cap_size(self._text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_cap(QPainter(self), self.rect(), self._text, "text2")


def cap_size(text: str) -> QSize:
    """The size of the picture of a key."""
    return QSize(max(width(text, "label") + 2 * theme.px(6), theme.px(20)), theme.px(19))


def paint_cap(painter: QPainter, rect: QRect, text: str, writing: str) -> None:
    """Paint a key in the middle of `rect`, its lower edge thicker, as keys are."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = cap_size(text)
    cap = QRect(0, 0, size.width(), size.height())
    cap.moveTopLeft(
        QPoint(rect.left() + (rect.width() - size.width()) // 2, rect.top() + (rect.height() - size.height() + 1) // 2)
    )
    on_primary = writing == "on_primary"
    edge = theme.ink("on_primary" if on_primary else "line")
    edge.setAlphaF(0.75 if on_primary else 1.0)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if on_primary else theme.ink("surface"))
    radius = theme.px(4)
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.drawLine(cap.left() + radius, cap.bottom() - 1, cap.right() - radius, cap.bottom() - 1)
    role = "pill" if on_primary else "label"
    write(painter, cap.adjusted(0, 0, 0, -1), text, role=role, ink=writing, align=Qt.AlignmentFlag.AlignHCenter)
    painter.restore()
