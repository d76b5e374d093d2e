"""The wording of the letter, in the user's own words: where the name and the facts go is marked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from cardkeeper.actions import asking
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk

SIZE = (620, 520)


class WordingDialog(QDialog):
    """Emits `kept` once another wording is in use."""

    kept = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.note = Label(role="label", ink="text3", wrap=True)
        self.error = ErrorNote()
        self.keep, self.ours, self._cancel = Button(kind="primary"), Button(kind="quiet"), Button()
        self.keep.clicked.connect(lambda: self._keep(self.text.toPlainText()))
        self.ours.clicked.connect(lambda: self._keep(""))
        self._cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self._say()
        book = desk.book
        desk.work.run(self, lambda: asking.wording(book), done=self.text.setPlainText, failed=self._failed)

    def _keep(self, words: str) -> None:
        if words and "{facts}" not in words:
            self.error.say(
                translate("Asking", "Write {facts} where the details are to stand, or there is nothing to confirm.")
            )
            return
        book, now = self._desk.book, self._desk.clock.now()
        self._desk.work.run(
            self, lambda: asking.keep_wording(book, words, now=now), done=lambda _nothing: self._done(),
            failed=self._failed,
        )  # fmt: skip

    def _done(self) -> None:
        self.kept.emit()
        self.accept()

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def _say(self) -> None:
        self.setWindowTitle(translate("Asking", "Wording of the letter"))
        self.text.setAccessibleName(translate("Asking", "Wording of the letter"))
        self.note.setText(
            translate("Asking", "{name} becomes the person's name, {facts} a line for each thing to confirm.")
        )
        self.keep.setText(translate("Asking", "Use this wording"))
        self.ours.setText(translate("Asking", "Back to the first wording"))
        self._cancel.setText(translate("Talks", "Cancel"))

    def _lay_out(self) -> None:
        px = theme.px
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.ours)
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(24),) * 4)
        column.setSpacing(px(12))
        for part in (self.text, self.note, self.error):
            column.addWidget(part)
        column.addLayout(foot)
        self.resize(*(px(side) for side in SIZE))
