"""One line of a contact page: what is known, how far it can be trusted, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import CHECKED_FIELDS, Evidence, Fact, Field
from cardkeeper.rules.reviews import State
from cardkeeper.rules.search_terms import hits_in
from cardkeeper.ui import icons, theme, trust, wording
from cardkeeper.ui.controls.button import IconButton
from cardkeeper.ui.controls.state import paint_freshness, paint_state
from cardkeeper.ui.fact_field import FactField
from cardkeeper.ui.writing import write

HEIGHT = 46
STATE_WIDTH, STATE_LEAST = 236, 184
ICONS = {
    Field.NAME: "user",
    Field.COMPANY: "building-2",
    Field.DEPARTMENT: "users",
    Field.TITLE: "briefcase",
    Field.PHONE: "phone",
    Field.EMAIL: "mail",
    Field.WEBSITE: "globe",
    Field.ADDRESS: "map-pin",
    Field.MESSENGER: "message-circle",
    Field.BIRTHDAY: "cake",
    Field.NOTE: "file-text",
}


def widest_label(facts: Iterable[Fact]) -> int:
    """How wide the longest label of these facts is, so that all values begin at one edge."""
    metrics = QFontMetrics(theme.font("label"))
    return max((metrics.horizontalAdvance(wording.field_label(fact.field, fact.kind)) for fact in facts), default=0)


def in_two(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """`text` broken where the first line is full: at a blank if there is one to break at, else anywhere."""
    fits = next((end for end in range(len(text), 0, -1) if metrics.horizontalAdvance(text[:end]) <= width), len(text))
    blank = text.rfind(" ", fits // 2, fits + 1)
    end = blank if blank > 0 else fits
    return [text[:end].rstrip(), text[end:].lstrip()]


class FactRow(QWidget):
    """The forms of one fact (zh beside en) with the state of the first; `text` is the search to mark in it.

    `evidence` says how sure it is, `instead` what to use when it is wrong.

    Emits `menu_asked` for its menu, `history_asked`, `copied`, `edited` with a form and its new text, and `kept` when
    it was left as it was.
    """

    menu_asked = Signal()
    history_asked = Signal()
    copied = Signal(str)
    edited = Signal(object, str)
    kept = Signal()

    def __init__(
        self,
        facts: tuple[Fact, ...],
        state: State,
        *,
        today: date,
        region: str,
        text: str,
        label_width: int,
        parent: QWidget,
        evidence: tuple[Evidence, ...] = (),
        instead: str = "",
    ) -> None:
        super().__init__(parent)
        self._evidence, self._instead, self._label_width = evidence, instead, label_width
        self.facts, self._state, self._today, self._region, self._text = facts, state, today, region, text
        self._edit: FactField | None = None
        self._edited = facts[0]
        self.doubtful = trust.is_doubtful(facts[0], state)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(HEIGHT))
        self._buttons = QWidget(self)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        self._copy = IconButton("copy", translate("Contact", "Copy"), kind="neutral")
        self._copy.clicked.connect(lambda: self.copied.emit(self.value()))
        self._more = IconButton("ellipsis", translate("Contact", "More: confirm, mark invalid, edit, remove"))
        self._more.clicked.connect(self.menu_asked)
        for button in (self._copy, self._more):
            row.addWidget(button)
            button.installEventFilter(self)
        self._buttons.hide()
        sure = trust.how_sure(facts[0], evidence, today=today)
        self.setToolTip("\n".join(filter(None, (self.value(), sure))))
        self.setAccessibleName(", ".join(filter(None, (self._label(), self.value(), *self._sentences(), sure))))

    def value(self) -> str:
        """What is shown, all forms."""
        return "　".join(wording.shown(fact, region=self._region) for fact in self.facts)

    @property
    def editing(self) -> bool:
        """Whether somebody is typing here."""
        return self._edit is not None

    def edit(self, place: int = 0) -> None:
        """Let one form be changed in place: Enter or going elsewhere keeps, Escape leaves it as it was."""
        self._leave()
        self._edited = self.facts[place]
        self._edit = field = FactField(self._edited, region=self._region, parent=self)
        field.setAccessibleName(self._label())
        field.setGeometry(self._value_rect().adjusted(-theme.px(9), theme.px(7), 0, -theme.px(7)))
        field.done.connect(self._keep)
        field.left.connect(self._give_up)
        field.textChanged.connect(self.update)
        field.show()
        field.setFocus()
        field.selectAll()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(440), theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu, Qt.Key.Key_Space):
            self.menu_asked.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.edit()
        elif event.key() == Qt.Key.Key_H and not event.modifiers():
            self.history_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit(self.value())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        if event.button() == Qt.MouseButton.RightButton:
            self.menu_asked.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._wake()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._wake()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._wake()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._wake()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:  # of a button: the keyboard has left the row
            self._wake()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QEvent) -> None:
        self._place_buttons()

    def paintEvent(self, event: QPaintEvent) -> None:
        px, painter = theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._buttons.isHidden():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.ink("hover"))
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        icons.paint(painter, QRectF(px(8), 0, px(16), self.height()), self._icon(), ink="text3")
        painter.setFont(theme.font("label"))
        painter.setPen(theme.ink("text3"))
        painter.drawText(
            QRect(px(34), 0, self._label_width, self.height()), Qt.AlignmentFlag.AlignVCenter, self._label()
        )
        self._paint_value(painter)
        self._paint_state(painter)

    def _paint_value(self, painter: QPainter) -> None:
        """All forms in one line, or in two where there is no room beside."""
        rect = self._value_rect()
        font = theme.font("value", strike=bool(self.facts[0].invalid))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        lines = [self.value()]
        if metrics.horizontalAdvance(lines[0]) > rect.width():
            forms = [wording.shown(fact, region=self._region) for fact in self.facts]
            lines = forms if len(forms) == 2 else in_two(lines[0], metrics, rect.width())
        height = theme.line_height("value")
        top = (self.height() - height * len(lines)) // 2
        for place, line in enumerate(lines):
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
            self._paint_line(painter, QRect(rect.left(), top + place * height, rect.width(), height), shown)

    def _paint_line(self, painter: QPainter, rect: QRect, shown: str) -> None:
        metrics = painter.fontMetrics()
        for start, end in hits_in(shown, self._text) if self._text else ():
            left = metrics.horizontalAdvance(shown[:start])
            mark = QRect(rect.left() + left, rect.top(), metrics.horizontalAdvance(shown[start:end]), rect.height())
            painter.fillRect(mark, theme.ink("hit"))
        painter.setPen(theme.ink("text3" if self.facts[0].invalid else "text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_state(self, painter: QPainter) -> None:
        told = self._edit.told() if self._edit else ("", "")
        first, second = told if told[0] else self._sentences()
        if not first:
            return
        px, rect = theme.px, self._state_rect()
        kind = "suspect" if told[0] else "doubtful" if self.doubtful else self._state.kind
        paint_state(painter, QRect(rect.left(), px(5), rect.width(), px(18)), kind, first)
        left = rect.left() + px(20)
        if not told[0] and self._state.kind in ("confirmed", "ageing"):
            paint_freshness(painter, QRect(left, px(23), px(72), px(18)), self._state.left)
            left += px(80)
        write(painter, QRect(left, px(23), rect.right() - left, px(18)), second, role="label", ink="text3")

    def _sentences(self) -> tuple[str, str]:
        fact = self.facts[0]
        if self.doubtful:
            return trust.doubt_line(fact), translate("Verification", "Compare it with the card")
        if fact.field not in CHECKED_FIELDS and not fact.invalid:
            return "", ""
        return (
            trust.state_line(fact, self._state, today=self._today),
            trust.second_line(fact, self._state, self._evidence, today=self._today, instead=self._instead),
        )

    def _label(self) -> str:
        return wording.field_label(self.facts[0].field, self.facts[0].kind)

    def _icon(self) -> str:
        fact = self.facts[0]
        if fact.field is Field.PHONE:
            if fact.invalid:
                return "phone-off"
            return {"mobile": "smartphone", "fax": "printer"}.get(fact.kind, "phone")
        return ICONS[fact.field]

    def _value_rect(self) -> QRect:
        left = theme.px(34) + max(theme.px(54), self._label_width + theme.px(12))
        room = theme.px(8) if self._buttons.isHidden() else theme.px(72)
        return QRect(left, 0, max(0, self._state_rect().left() - left - room), self.height())

    def _state_rect(self) -> QRect:
        # Where it is narrow the value has more of it: that is what one came for.
        width = min(theme.px(STATE_WIDTH), max(theme.px(STATE_LEAST), self.width() * 2 // 5))
        return QRect(self.width() - width - theme.px(8), 0, width, self.height())

    def _wake(self) -> None:
        awake = self.underMouse() or self.hasFocus() or self._buttons.isAncestorOf(QApplication.focusWidget() or self)
        self._buttons.setVisible(awake)
        self._place_buttons()
        self.update()

    def _place_buttons(self) -> None:
        size = self._buttons.sizeHint()
        left = self._state_rect().left() - size.width() - theme.px(8)
        self._buttons.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())

    def _keep(self) -> None:
        text = self._edit.text().strip() if self._edit else ""
        self._leave()
        changed = text and text != wording.shown(self._edited, region=self._region)
        self.edited.emit(self._edited, text) if changed else self.kept.emit()

    def _give_up(self) -> None:
        self._leave()
        self.setFocus()
        self.kept.emit()

    def _leave(self) -> None:
        if self._edit is not None:
            self._edit.blockSignals(True)
            self._edit.hide()
            self._edit.deleteLater()
            self._edit = None
