"""The top of the comparison: both people with their card, when they came in, and what comes of the two."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.contact_head import CardButton
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.merging import words
from cardkeeper.ui.merging.case import Case, Person
from cardkeeper.ui.merging.row import GAP, LABEL, RESULT, paint_result_ground

CARD = QSize(192, 115)


class PersonHead(QWidget):
    """Emits `all_taken` when everything of this side is to be taken, `card_asked` to see the card large."""

    all_taken = Signal()
    card_asked = Signal()

    def __init__(self, parent: QWidget, *, place: int) -> None:
        super().__init__(parent)
        self._place, self._narrow = place, False
        self._card: CardButton | None = None
        self.picture: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.title, self.lines = Label(role="strong", wrap=True), Label(role="label", ink="text2", wrap=True)
        self.take = Button(size="small")
        self.take.clicked.connect(self.all_taken)
        column = QVBoxLayout()
        column.setSpacing(theme.px(4))
        column.addWidget(self.title)
        column.addWidget(self.lines)
        column.addSpacing(theme.px(4))
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(12))
        self._row.addLayout(column, 1)

    def show_person(self, person: Person, *, today: date) -> None:
        """Say who it is, in the language in use; the card stays."""
        self.title.setText(words.headline(person, self._place))
        self.lines.setText("\n".join(filter(None, (words.came(person, today=today), words.dealings(person)))))
        self.take.setText(translate("Merge", "Take all of this side"))
        self.take.setAccessibleName(translate("Merge", "Take all of {side}", side=self.title.text()))
        self.take.setToolTip("Ctrl+→" if self._place else "Ctrl+←")

    def show_card(self, picture: QImage | None) -> None:
        """Show the card, or none."""
        if self._card is not None:
            self._row.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.picture = picture
        if picture is not None and not picture.isNull():
            self._card = CardButton(picture, room=CARD)
            self._card.clicked.connect(self.card_asked)
            self._row.insertWidget(0, self._card, 0, Qt.AlignmentFlag.AlignTop)
            self._card.setVisible(not self._narrow)

    def fold(self, *, narrow: bool) -> None:
        """Leave the card out where there is no room beside the words."""
        self._narrow = narrow
        if self._card is not None:
            self._card.setVisible(not narrow)


class Heads(QWidget):
    """Both heads above their columns; emits `all_taken` and `card_asked` with 0 for the left one, 1 for the other."""

    all_taken = Signal(int)
    card_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.people = [PersonHead(self, place=place) for place in (0, 1)]
        self.result = ResultHead()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(GAP))
        row.addSpacing(theme.px(LABEL + GAP))
        for place, head in enumerate(self.people):
            head.all_taken.connect(lambda place=place: self.all_taken.emit(place))
            head.card_asked.connect(lambda place=place: self.card_asked.emit(place))
            row.addWidget(head, 1)
        row.addWidget(self.result)
        self.setMinimumHeight(theme.px(130))

    def show_case(self, case: Case, *, today: date) -> None:
        """Show both people of a case."""
        for head, person in zip(self.people, (case.one, case.other), strict=True):
            head.show_person(person, today=today)

    def fold(self, *, narrow: bool, without_result: bool) -> None:
        """Leave out the cards, and what comes of it, where there is little room."""
        for head in self.people:
            head.fold(narrow=narrow)
        self.result.setVisible(not without_result)


class ResultHead(QWidget):
    """What becomes of the two: all that is kept anyway, and the job that is not the one any more."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(theme.px(RESULT))
        self.title, self.kept = Label(role="strong"), Label(role="label", ink="text2", wrap=True)
        self.job = Label(role="label", ink="text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(4), theme.px(8), theme.px(8))
        column.setSpacing(theme.px(6))
        for part in (self.title, self.kept, self.job):
            column.addWidget(part)
        column.addStretch()

    def say(self, kept: str, job: str) -> None:
        """Say what is kept and what becomes of the job."""
        self.title.setText(translate("Merge", "After merging"))
        self.kept.setText(kept)
        self.job.setText(job)
        self.job.setVisible(bool(job))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_result_ground(QPainter(self), self.rect())
