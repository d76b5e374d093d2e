"""The top of today's review: how much of the round is done, the way back, and tomorrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cardkeeper.actions.rounds import Round
from cardkeeper.i18n import translate
from cardkeeper.rules import rounds
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label

MOST_STEPS = 20


class TopBar(QWidget):
    """Emits `undo_asked`, `snooze_asked`, and `call_asked` where the call has no room of its own."""

    undo_asked = Signal()
    snooze_asked = Signal()
    call_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("sheet", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.px(52))
        self.title, self.steps, self.progress = Label(role="title"), Steps(), Label(role="strong")
        self.time = Label(role="label", ink="text3")
        self._narrow = self._some_left = False
        self.call = Button(kind="quiet", icon="phone-call", key="D")
        self.undo = Button(kind="quiet", icon="undo-2", key="Ctrl+Z")
        self.snooze = Button(kind="quiet", icon="bell")
        for button, asked in (
            (self.call, self.call_asked), (self.undo, self.undo_asked), (self.snooze, self.snooze_asked),
        ):  # fmt: skip
            button.clicked.connect(asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        row.setSpacing(theme.px(12))
        for part in (self.title, self.steps, self.progress, self.time):
            row.addWidget(part)
        row.addStretch()
        for button in (self.call, self.undo, self.snooze):
            row.addWidget(button)
        for unsaid in (self.steps, self.progress, self.time, self.call, self.undo, self.snooze):
            unsaid.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(translate("Today", "Today's review"))
        self.call.setText(translate("Today", "Call"))
        self.undo.setText(translate("Today", "Undo"))
        self.snooze.setText(translate("Today", "Snooze until tomorrow"))

    def show_round(self, now: Round) -> None:
        """Say how much of the round is done."""
        done, total = len(now.done), len(now.done) + len(now.due)
        self.steps.show_steps(done, total)
        self.progress.setText(translate("Today", "{done} of %n today", n=total, done=done))
        self.progress.setVisible(bool(total))
        self.time.setText(translate("Today", "about %n minute(s) left", n=rounds.MINUTES * len(now.due)))
        self._some_left = bool(now.due)
        self._fold()
        self.undo.setVisible(bool(done or now.due))
        self.snooze.setVisible(bool(now.due))

    def narrow(self, narrow: bool) -> None:
        """Leave out what is said twice where there is little room, or say it again."""
        self._narrow = narrow
        self._fold()

    def _fold(self) -> None:
        self.steps.setVisible(self.steps.total > 0 and not self._narrow)
        self.time.setVisible(self._some_left and not self._narrow)


class Steps(QWidget):
    """How much of the round is done, a segment a contact; the number stands beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._done = self.total = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_steps(self, done: int, total: int) -> None:
        """Show so many of so many."""
        self._done, self.total = done, total
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(208), theme.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        most = min(self.total, MOST_STEPS)
        gap, here = theme.px(4 if most <= 10 else 2), self._done * most // max(1, self.total)
        for place in range(most):
            left, right = (round(self.width() * edge / most) for edge in (place, place + 1))
            painter.setBrush(theme.ink("confirmed" if place < here else "accent" if place == here else "track"))
            painter.drawRoundedRect(QRect(left, 0, right - left - gap, self.height()), theme.px(2), theme.px(2))
