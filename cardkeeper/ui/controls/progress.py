"""How far a long task is: a thin bar with a count and a way to stop it, in the page and never over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label, Rule

PATIENCE_MS = 300
"""What is over sooner than this shows nothing."""


class Bar(QWidget):
    """A share of a whole, 4 px high; words beside it say the same."""

    def __init__(self, parent: QWidget | None = None, *, width: int = 120) -> None:
        super().__init__(parent)
        self._width = width
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        """Fill `share` 0..1 of it."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def share(self) -> float:
        """How much of it is filled, 0..1."""
        return self._share

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._width), theme.px(4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        for share, ink in ((1.0, "track"), (self._share, "accent")):
            if share > 0:
                painter.setBrush(theme.ink(ink))
                painter.drawRoundedRect(
                    QRectF(0, 0, max(self.width() * share, self.height()), self.height()), radius, radius
                )


class ProgressStrip(QWidget):
    """A running task: bar, sentence, Cancel, and a line below. It shows itself once the task has taken a moment.

    One that was stopped can stand there with what is left of it, and a way to go on.
    """

    cancelled = Signal()
    resumed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = Bar(self)
        self.words = Label(role="label", ink="text2")
        self.cancel = Button(kind="quiet", size="small")
        self.cancel.clicked.connect(self.cancelled)
        self.go_on = Button(size="small")
        self.go_on.clicked.connect(self.resumed)
        self.go_on.hide()
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(4))
        row.setSpacing(theme.px(8))
        row.addWidget(self.bar)
        row.addWidget(self.words)
        row.addWidget(self.cancel)
        row.addWidget(self.go_on)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Rule())
        self._wait = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._wait.timeout.connect(self.show)
        self.hide()
        self.retranslate()

    def show_step(self, done: int, total: int, text: str) -> None:
        """Say that `done` of `total` are done; `text` has the count in words."""
        self.bar.set_share(done / total if total else 0.0)
        self._say(text, running=True)
        if self.isHidden() and not self._wait.isActive():
            self._wait.start()

    def rest(self, text: str, go_on: str) -> None:
        """The task stands still: `text` says what is left, the button `go_on` has it go on."""
        self._wait.stop()
        self.go_on.setText(go_on)
        self._say(text, running=False)
        self.show()

    def _say(self, text: str, *, running: bool) -> None:
        self.words.setText(text)
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.go_on.setVisible(not running)

    def finish(self) -> None:
        """The task is over, or was never long enough to be shown."""
        self._wait.stop()
        self.hide()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.cancel.setText(translate("Controls", "Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
