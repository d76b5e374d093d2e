"""How well the last reviewed cards were read: a bar for each field, and beside it what it says."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.actions.learning import Accuracy, Outcome
from cardkeeper.i18n import translate
from cardkeeper.model import Field
from cardkeeper.rules.outcomes import COUNTED
from cardkeeper.ui import theme
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.wording import field_label

BAR = (120, 6)


class Bar(QWidget):
    """A share from 0 to 1 of a track; the track alone when there is nothing to tell."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Show another share."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(*(theme.px(side) for side in BAR))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        round_ = self.height() / 2
        for ink, share in (("track", 1.0), ("accent", self._share)):
            if share:
                painter.setBrush(theme.ink(ink))
                painter.drawRoundedRect(QRectF(0, 0, self.width() * share, self.height()), round_, round_)


class AccuracyChart(QWidget):
    """`show_accuracy` what the book says."""

    def __init__(self) -> None:
        super().__init__()
        self._accuracy = Accuracy(0, ())
        self.head, self.note = Label(role="strong"), Label(role="label", ink="text3", wrap=True)
        self._rows: dict[Field | None, tuple[Label, Bar, Label]] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(1, 1)
        grid.setRowMinimumHeight(len(COUNTED), theme.px(24))  # the sum stands apart
        for place, field in enumerate((*COUNTED, None)):
            parts = Label(role="label", ink="text2"), Bar(), Label(role="label", ink="text2")
            self._rows[field] = parts
            for at, part in enumerate(parts):
                grid.addWidget(part, place, at)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.head)
        column.addLayout(grid)
        column.addWidget(self.note)
        column.addStretch()
        self.retranslate()

    def show_accuracy(self, accuracy: Accuracy) -> None:
        """Show how well was read."""
        self._accuracy = accuracy
        self.retranslate()

    def said(self, field: Field | None) -> str:
        """What stands beside a bar; for None beside the last, of all facts."""
        return self._rows[field][2].text()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.head.setText(translate("Learning", "Reading accuracy"))
        count = self._accuracy.cards
        self.note.setText(
            translate("Learning", "Facts that were right as read, on the last %n reviewed photo(s).", n=count)
            if count
            else translate("Learning", "Known once photos were reviewed; the last 100 count.")
        )
        outcomes = {outcome.field: outcome for outcome in self._accuracy.fields}
        for field, (label, bar, words) in self._rows.items():
            found = [outcomes[field]] if field in outcomes else [] if field else list(outcomes.values())
            label.setText(field_label(field) if field else translate("Learning", "All facts"))
            _tell(found, bar, words)
            bar.setAccessibleName(f"{label.text()}: {words.text()}")


def _tell(found: list[Outcome], bar: Bar, words: Label) -> None:
    right, total = sum(one.right for one in found), sum(one.total for one in found)
    bar.show_share(right / total if total else 0.0)
    if not total:
        words.setText("–")
        return
    share = percent(right, total)
    words.setText(translate("Learning", "{percent} · {right} of {total}", percent=share, right=right, total=total))


def percent(right: int, total: int) -> str:
    """The share in whole per cent, never 100 % while anything was wrong."""
    return f"{right * 100 // total}%"
