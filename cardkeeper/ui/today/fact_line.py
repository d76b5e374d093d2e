"""One fact that is asked about: its value, how far it can be trusted, and the answers one can get."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Evidence, Fact, Field, Result
from cardkeeper.rules.reviews import State
from cardkeeper.ui import icons, theme, wording
from cardkeeper.ui.controls.state import paint_state
from cardkeeper.ui.fact_row import ICONS
from cardkeeper.ui.today import words
from cardkeeper.ui.today.segments import Segments
from cardkeeper.ui.writing import width, write

HEIGHT = 60
SAID = {Result.RIGHT: "confirmed", Result.CHANGED: "confirmed", Result.LATER: "unknown"}


class FactLine(QWidget):
    """The forms of one fact. Emits `answered` with "right", "change", "invalid" or "later", and `typed` with a value.

    What was `said` today is shown in the place of the answers.
    """

    answered = Signal(str)
    typed = Signal(str)

    def __init__(
        self, facts: tuple[Fact, ...], state: State, said: Evidence | None, *, today: date, region: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.facts, self.said = facts, said
        self._state, self._today, self._region = state, today, region
        self._edit: QLineEdit | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(HEIGHT))
        self.segments = Segments(self._answers(), self)
        self.segments.setVisible(not self.is_answered)
        label, line = wording.field_label(facts[0].field, facts[0].kind), self._sentence()
        self.setAccessibleName(f"{label}, {self.value()}, {line}")
        self.setAccessibleDescription(
            "; ".join(f"{b.accessibleName()} {n}" for n, b in enumerate(self.segments.buttons, 1))
        )
        self.setToolTip(self.value())

    @property
    def is_answered(self) -> bool:
        """Whether somebody answered for this today; what was found wrong asks for its next answer."""
        return self.said is not None and self.said.result in SAID and not self.facts[0].invalid

    @property
    def keys(self) -> list[str]:
        return [fact.key for fact in self.facts]

    @property
    def editing(self) -> bool:
        return self._edit is not None

    def value(self) -> str:
        return "　".join(wording.shown(fact, region=self._region) for fact in self.facts)

    def edit(self) -> None:
        """Let the new value be typed: over the old one, or from nothing where that is wrong."""
        old = self.facts[0]
        self._edit = field = QLineEdit("" if old.invalid else wording.shown(old, region=self._region), self)
        field.setAccessibleName(wording.field_label(old.field, old.kind))
        room = self._value_rect().adjusted(-theme.px(9), 0, 0, 0)
        high = field.sizeHint().height()
        field.setGeometry(room.x(), (self.height() - high) // 2, room.width(), high)
        field.installEventFilter(self)
        field.show()
        field.setFocus()
        field.selectAll()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(460), theme.px(HEIGHT))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is not self._edit or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        assert self._edit is not None
        text, old = self._edit.text().strip(), wording.shown(self.facts[0], region=self._region)
        self._edit.deleteLater()
        self._edit = None
        self.setFocus()
        if event.key() != Qt.Key.Key_Escape and text and (text != old or self.facts[0].invalid):
            self.typed.emit(text)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.segments.show_keys(True)
        self._place()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.segments.show_keys(False)
        self._place()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, painter, fact = theme.px, QPainter(self), self.facts[0]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.ink("sel" if self.hasFocus() else "hover"))
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        icons.paint(painter, QRectF(px(12), px(11), px(16), px(20)), self._icon(), ink="text2")
        if self.editing:
            return
        ink = "text3" if fact.invalid else "text"
        write(painter, self._value_rect(), self.value(), role="value", ink=ink, strike=bool(fact.invalid))
        label = wording.field_label(fact.field, fact.kind)
        below = QRect(px(40), px(31), self._value_rect().width(), px(18))
        write(painter, below, label, role="label", ink="text3")
        paint_state(painter, below.adjusted(width(label, "label") + px(8), 0, 0, 0), self._state.kind, self._sentence())
        if self.is_answered and self.said is not None:
            words_ = self._said_words(self.said)
            across = width(words_, "label") + px(20)
            at = QRect(self.width() - px(12) - across, 0, across + px(4), self.height())
            paint_state(painter, at, SAID[self.said.result], words_)

    def _said_words(self, said: Evidence) -> str:
        if said.result is Result.LATER and said.until is not None:
            return translate("Today", "Later, {day}", day=wording.day(said.until, today=self._today))
        return translate("Today", "Changed") if said.result is Result.CHANGED else translate("Today", "Still right")

    def _sentence(self) -> str:
        return words.state(self.facts[0], self._state, today=self._today)

    def _answers(self) -> list[tuple[str, Callable[[], None]]]:
        fact = self.facts[0]

        def answer(name: str) -> Callable[[], None]:
            return lambda: self.answered.emit(name)

        if fact.invalid:
            again = translate("Today", "Works again")
            return [(words.new_value(fact), answer("change")), (again, answer("right"))]
        return [
            (translate("Today", "Still right"), answer("right")),
            (translate("Today", "Changed"), answer("change")),
            (translate("Today", "Invalid"), answer("invalid")),
            (translate("Today", "Later"), answer("later")),
        ]

    def _icon(self) -> str:
        fact = self.facts[0]
        if fact.field is Field.PHONE:
            return "phone-off" if fact.invalid else "smartphone" if fact.kind == "mobile" else "phone"
        return ICONS[fact.field]

    def _value_rect(self) -> QRect:
        px = theme.px
        right = self.segments.x() if not self.is_answered else self.width() - px(150)
        return QRect(px(40), px(11), max(px(80), right - px(40) - px(12)), px(20))

    def _place(self) -> None:
        hint = self.segments.sizeHint()
        self.segments.setGeometry(
            self.width() - theme.px(12) - hint.width(),
            (self.height() - hint.height()) // 2,
            hint.width(),
            hint.height(),
        )
