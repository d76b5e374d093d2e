"""An answer is held against what is known, fact by fact, and what is ticked is taken over as one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QTableWidgetItem, QVBoxLayout, QWidget

from cardkeeper.actions import asking, texts
from cardkeeper.actions.asking import Answer, Difference, Message
from cardkeeper.errors import CardKeeperError, MessageKnown
from cardkeeper.i18n import translate
from cardkeeper.model import Contact
from cardkeeper.ui import icons, theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.controls.rows_table import RowsTable
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.dropped import files_in
from cardkeeper.ui.file_dialogs import files_to_open

SIZE = (820, 640)
TYPING_MS = 300
CHOICE, FACT, OURS, THEIRS = range(4)


class AnswerDialog(QDialog):
    """Emits `taken` with how many facts were taken over. Space ticks a row; what is the same is ticked too."""

    taken = Signal(int)

    def __init__(self, desk: Desk, contact: Contact, parent: QWidget, *, text: str = "") -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._desk, self._contact = desk, contact
        self._answer, self._round = Answer((), all_right=False), 0
        self._message = Message("")
        self._taken_on: date | None = None
        self.text, self.table = QPlainTextEdit(), RowsTable(4, widest=THEIRS)
        self.text.setTabChangesFocus(True)
        self.text.setAcceptDrops(False)
        self.verdict, self.error = Label(role="body", ink="text2", wrap=True), ErrorNote()
        self.go, self._cancel = Button(kind="primary", key="Ctrl+Enter"), Button()
        self.open_file = Button(kind="quiet", icon="mail")
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._read)
        self.text.textChanged.connect(self._typing.start)
        self.table.itemChanged.connect(lambda _item: self._allow())
        self.go.clicked.connect(self.take)
        self.open_file.clicked.connect(self._ask_file)
        self._cancel.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.take)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self._say()
        self.text.setPlainText(text)
        self._allow()

    def take(self) -> None:
        """Take over what is ticked."""
        chosen = self._chosen()
        if not self._is_news(chosen):
            return
        book, now, today = self._desk.book, self._desk.clock.now(), self._desk.clock.today()
        contact, everything, message = self._contact, self._answer.all_right, self._read_from()

        def done(_contact: Contact) -> None:
            self.taken.emit(len(chosen))
            self.accept()

        self._desk.work.run(
            self,
            lambda: asking.accept(book, contact, chosen, message=message, everything=everything, now=now, today=today),
            done=done, failed=self._failed,
        )  # fmt: skip

    def read_file(self, file: Path) -> None:
        """Show what a mail, a vCard or a text file says."""
        self._desk.work.run(
            self, lambda: asking.message_in(texts.bytes_of(file), kind=texts.kind_of(file.name)),
            done=self._take_message, failed=self._failed, lane="intake",
        )  # fmt: skip

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _answer_in(event.mimeData()) or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = _answer_in(event.mimeData())
        if file is not None:
            self.read_file(file)
        else:
            self.text.setPlainText(event.mimeData().text())
        event.acceptProposedAction()

    def _ask_file(self) -> None:
        title = translate("Asking", "Open the answer")
        for file in files_to_open(self, title, kinds=title, suffixes=tuple(texts.KINDS), several=False):
            self.read_file(file)

    def _take_message(self, message: Message) -> None:
        self.text.setPlainText(message.text)
        self._message = replace(message, text=self.text.toPlainText())

    def _read_from(self) -> Message:
        """The message in the field: the mail that was opened, unless somebody typed over it."""
        text = self.text.toPlainText()
        return self._message if self._message.text == text else Message(text)

    def _read(self) -> None:
        self._round += 1
        asked, message, contact = self._round, self._read_from(), self._contact
        book, today, region = self._desk.book, self._desk.clock.today(), self._desk.settings.region
        self.error.clear()

        def read() -> tuple[Answer, date | None]:
            answer = asking.answered(contact, message.text, region=region)
            return answer, asking.taken_on(book, contact, message, today=today)

        self._desk.work.run(
            self,
            read,
            done=lambda found: self._show(*found) if asked == self._round else None,
            failed=self._failed,
            lane="intake",
        )

    def _show(self, answer: Answer, taken_on: date | None) -> None:
        self._answer, self._taken_on = answer, taken_on
        self.table.setVisible(bool(answer.differences))
        self.table.blockSignals(True)  # one look at the ticks, not one for each cell
        self.table.setRowCount(len(answer.differences))
        for row, one in enumerate(answer.differences):
            ours = wording.shown(one.known) if one.known is not None else translate("Asking", "nothing yet")
            theirs = translate("Asking", "the same") if one.same else wording.shown(one.said)
            label = wording.field_label(one.said.field, one.said.kind)
            icon = icons.icon("equal" if one.same else "pencil" if one.known is not None else "plus")
            self.table.put(row, ("", label, ours, theirs), icon=icon)
            tick = QTableWidgetItem()
            tick.setCheckState(Qt.CheckState.Checked)
            tick.setData(Qt.ItemDataRole.AccessibleTextRole, f"{label}: {ours}, {theirs}")
            self.table.setItem(row, CHOICE, tick)
        self.table.blockSignals(False)
        self.verdict.setText(self._verdict())
        self._allow()

    def _verdict(self) -> str:
        if self._taken_on is not None:
            return wording.sentence(MessageKnown(on=self._taken_on))
        if self._answer.all_right:
            return translate("Asking", "They say that all is right: everything that was asked about is confirmed.")
        if not self._answer.differences and self.text.toPlainText().strip():
            return translate("Asking", "Nothing in this text says anything about them.")
        return ""

    def _chosen(self) -> list[Difference]:
        ticks = (self.table.item(row, CHOICE) for row in range(self.table.rowCount()))
        return [
            one
            for one, tick in zip(self._answer.differences, ticks, strict=True)
            if tick is not None and tick.checkState() is Qt.CheckState.Checked
        ]

    def _is_news(self, chosen: list[Difference]) -> bool:
        return self._taken_on is None and (bool(chosen) or self._answer.all_right)

    def _allow(self) -> None:
        count = len(self._chosen())
        self.go.setEnabled(self._is_news(self._chosen()))
        self.go.setText(
            translate("Asking", "Take %n fact(s) over", n=count) if count else translate("Asking", "Confirm everything")
        )

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def _say(self) -> None:
        self.setWindowTitle(translate("Asking", "Take over an answer"))
        self.text.setAccessibleName(translate("Asking", "Answer"))
        self.text.setPlaceholderText(
            translate("Asking", "Paste the answer, a signature or a message here, or drop the mail or vCard")
        )
        self.table.setAccessibleName(translate("Asking", "What they say"))
        self.table.name_columns(
            ["", translate("Asking", "Fact"), translate("Asking", "We have"), translate("Asking", "They say")]
        )
        self.open_file.setText(translate("Asking", "Open a mail"))
        self._cancel.setText(translate("Talks", "Cancel"))

    def _lay_out(self) -> None:
        px = theme.px
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.open_file)
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(24),) * 4)
        column.setSpacing(px(12))
        self.text.setFixedHeight(px(160))
        column.addWidget(self.text)
        column.addWidget(self.verdict)
        column.addWidget(self.table, 1)
        column.addStretch()
        column.addWidget(self.error)
        column.addLayout(foot)
        self.table.hide()
        self.resize(*(px(side) for side in SIZE))


def _answer_in(mime: QMimeData) -> Path | None:
    return next((file for file in files_in(mime) if texts.kind_of(file.name) != "photo"), None)
