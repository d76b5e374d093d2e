"""What somebody must look at: doubtful facts with their crop of the card, and the repair that is proposed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Guess, Source
from cardkeeper.ui import icons, theme
from cardkeeper.ui.controls.button import Button, KeyCap
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.review.crop import Crop
from cardkeeper.ui.review.elided import Elided
from cardkeeper.ui.review.fact_edit import FactEdit, doubtful_span, proposed
from cardkeeper.ui.review.fact_row import GAP, LABEL_WIDTH, FactLabel
from cardkeeper.ui.review.learnt_note import source
from cardkeeper.ui.review.sheet import Entry

PADDING = 10
LONGEST_PROPOSAL = 24


class Proposal(QWidget):
    """The row below a doubtful fact: what it probably says, and a button that takes it."""

    used = Signal(int)

    def __init__(self, entry: Entry, number: int, *, region: str) -> None:
        super().__init__()
        self._entry, self._region, self._number = entry, region, number
        self.why = Elided(ink="text2", snug=True)
        self._meant = Label(role="pill")
        self._use = Button(size="small")
        self._use.clicked.connect(lambda: self.used.emit(entry.key))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(LABEL_WIDTH + GAP - PADDING), 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.why)
        row.addWidget(self._meant)
        row.addStretch()
        row.addWidget(self._use)
        row.addWidget(KeyCap(f"Alt+{number}"))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        meant = proposed(self._entry, region=self._region)
        self.why.say(_reason(self._entry.guess))
        self._meant.setText(_shortened(self._entry.guess.value, meant))
        printed = self._entry.guess.source is Source.CODE
        self._use.setText(translate("Review", "Use printed") if printed else translate("Review", "Use"))
        self._use.setAccessibleName(translate("Review", "Use {text}", text=meant))


def _reason(guess: Guess) -> str:
    read, meant = guess.value, guess.proposal
    if guess.learnt is not None:
        return source(guess.learnt)
    if guess.source is Source.CODE:
        return translate("Review", "Code and print disagree. Printed:")
    if len(read) == len(meant):
        differing = {(one, other) for one, other in zip(read, meant, strict=True) if one != other}
        if len(differing) == 1:
            one, other = differing.pop()
            return translate("Review", "“{read}” may be “{meant}”:", read=one, meant=other)
    return translate("Review", "It may say:")


def _shortened(read: str, meant: str) -> str:
    span = doubtful_span(meant, read)
    if len(meant) <= LONGEST_PROPOSAL or span is None:
        return meant
    return f"…{meant[span[0] :]}" if span[0] else meant


class DoubtfulPanel(QWidget):
    """Violet, above all other facts; gone when nothing was read doubtfully."""

    menu_wanted = Signal(int)
    used = Signal(int)

    def __init__(self, entries: tuple[Entry, ...], *, cards: Sequence[QImage], region: str) -> None:
        super().__init__()
        self.edits: list[FactEdit] = []
        self._labels: list[FactLabel] = []
        self.proposals: dict[int, Proposal] = {}
        self._title = Label(role="pill", ink="doubtful")
        self._open = len(entries)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(side) for side in (PADDING, 8, PADDING, PADDING)])
        column.setSpacing(theme.px(4))
        column.addLayout(self._head())
        for entry in entries:
            self._add(column, entry, cards, region)
        self.retranslate()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(20), 0, 0, 0)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(KeyCap("Tab"))
        return head

    def _add(self, column: QVBoxLayout, entry: Entry, cards: Sequence[QImage], region: str) -> None:
        guess = entry.guess
        if guess.box is not None and not (card := cards[guess.box.side]).isNull():
            indented = QHBoxLayout()
            indented.setContentsMargins(theme.px(LABEL_WIDTH + GAP - PADDING), 0, 0, 0)
            indented.addWidget(Crop(card, guess.box, height=32 if len(entry.lines) < 2 else 60))
            indented.addStretch()
            column.addLayout(indented)
        row = QHBoxLayout()
        row.setSpacing(theme.px(GAP))
        label = FactLabel((entry,), width=LABEL_WIDTH - PADDING)
        label.clicked.connect(lambda: self.menu_wanted.emit(entry.key))
        self._labels.append(label)
        row.addWidget(label)
        for part, stretch in (("value", 8), ("extension", 3), ("postcode", 3)):
            if part == "value" or getattr(guess, part):
                edit = FactEdit(entry, region=region, part=part)
                self.edits.append(edit)
                row.addWidget(edit, stretch)
        column.addLayout(row)
        if guess.proposal:
            proposal = self.proposals[entry.key] = Proposal(entry, len(self.proposals) + 1, region=region)
            proposal.used.connect(self.used)
            column.addWidget(proposal)
        column.addSpacing(theme.px(2))

    def refresh(self) -> None:
        """Count what is still to be looked at; a proposal that was taken or overtaken goes."""
        entries = {edit.key: edit.entry for edit in self.edits}
        self._open = sum(entry.open for entry in entries.values())
        for key, row in self.proposals.items():
            # Its place stays, so that nothing moves under the pointer.
            keep = row.sizePolicy()
            keep.setRetainSizeWhenHidden(True)
            row.setSizePolicy(keep)
            row.setVisible(bool(entries[key].guess.proposal))
        self._say()
        self.update()

    def _say(self) -> None:
        self._title.setText(
            translate("Review", "%n doubtful, look here first", n=self._open)
            if self._open
            else translate("Review", "Looked at everything doubtful")
        )

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._say()
        parts: list[FactLabel | FactEdit | Proposal] = [*self._labels, *self.edits, *self.proposals.values()]
        for part in parts:
            part.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours().states["doubtful"].bg))
        painter.drawRoundedRect(self.rect(), theme.px(8), theme.px(8))
        spot = QRectF(theme.px(PADDING), self._title.y(), theme.px(14), self._title.height())
        icons.paint_glyph(painter, spot, "doubtful")
