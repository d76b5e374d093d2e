"""How likely it is that two people are one, and every reason for and against it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.rules.duplicates import LIKELY, Pair, Reason
from cardkeeper.ui import alike, icons, theme
from cardkeeper.ui.controls.flow import Flow
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.writing import width, write

CHIP, WIDEST = 28, 360


class VerdictStrip(QWidget):
    """The verdict, its points of 100, and a chip for each reason; it goes on in the next line."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.words, self.points = Label(role="strong"), Points()
        self._chips: list[ReasonChip] = []
        self._room = QWidget()
        self._room.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flow = Flow(self._room, gap=theme.px(8), line=theme.px(CHIP))
        self._flow.addWidget(self.words)
        self._flow.addWidget(self.points)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        around = QVBoxLayout()
        around.setContentsMargins(theme.px(24), theme.px(10), theme.px(24), theme.px(9))
        around.addWidget(self._room)
        column.addLayout(around)
        column.addWidget(Rule())

    def show_pair(self, pair: Pair, *, region: str) -> None:
        """Say how likely it is, and why."""
        self.words.setText(alike.verdict(pair.points))
        self.points.show_points(pair.points)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [ReasonChip(reason, region=region) for reason in pair.reasons]
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.show()


class Points(QWidget):
    """So many of 100, green where it is likely."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._state = "", "unknown"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_points(self, points: int) -> None:
        """Show so many."""
        self._text = f"{points}/100"
        self._state = "confirmed" if points >= LIKELY else "unknown"
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(width(self._text, "strong") + theme.px(16), theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.colours().states[self._state]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.bg))
        painter.drawRoundedRect(self.rect(), theme.px(6), theme.px(6))
        write(painter, self.rect(), self._text, role="strong", ink=QColor(look.fg), align=Qt.AlignmentFlag.AlignHCenter)


class ReasonChip(QWidget):
    """A reason with what it goes by, and how much it speaks for (+) or against (−) one person."""

    def __init__(self, reason: Reason, *, region: str) -> None:
        super().__init__()
        self._words, self._value = alike.label(reason.code), alike.value(reason, region=region)
        self._for = reason.weight >= 0
        self._points = alike.points(reason.weight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        said = translate("Merge", "speaks for it") if self._for else translate("Merge", "speaks against it")
        name = ", ".join(part for part in (self._words, self._value, self._points, said) if part)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(min(sum(self._widths()) + theme.px(20), theme.px(WIDEST)), theme.px(CHIP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, painter = theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.ink("line"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
        mark, said, _value, points = self._widths()
        ink = "confirmed" if self._for else "suspect"
        left, right = px(10), self.width() - px(10)
        icon = "plus" if self._for else "minus"
        icons.paint(painter, QRectF(left, 0, px(10), self.height()), icon, ink=ink, size=12)
        left += mark
        write(painter, QRectF(left, 0, said, self.height()), self._words, role="body")
        left += said
        room = QRectF(left, 0, max(0, right - points - left), self.height())
        write(painter, room, self._value, role="body", ink="text3")
        number = QRectF(right - points, 0, points, self.height())
        write(painter, number, self._points, role="strong", ink=ink, align=Qt.AlignmentFlag.AlignRight)

    def _widths(self) -> tuple[int, int, int, int]:
        """Mark, words, value and points, each with the gap after it."""
        px = theme.px
        value = width(self._value, "body") + px(6) if self._value else 0
        return px(16), width(self._words, "body") + px(6), value, width(self._points, "strong")
