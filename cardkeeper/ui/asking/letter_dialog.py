"""The letter that asks somebody to confirm their details: looked at, changed, and given to whatever sends it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from cardkeeper import paths
from cardkeeper.actions import asking
from cardkeeper.actions.asking import Letter
from cardkeeper.actions.contacts import Step
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.model import Contact
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.file_dialogs import file_to_save
from cardkeeper.ui.undoing import Undoing

SIZE = (680, 620)


class LetterDialog(QDialog):
    """Emits `given` with what became of the letter, in words. Nothing is sent from here.

    Another wording is a step like any other: it is told in a bar with the way back.
    """

    given = Signal(str)

    def __init__(self, desk: Desk, contact: Contact, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._contact = desk, contact
        self._letter = Letter("", "", "")
        self.to = Label(role="body", ink="text2")
        self.body = QPlainTextEdit()
        self.body.setTabChangesFocus(True)
        self.error = ErrorNote()
        self.save = Button(kind="primary", icon="mail")
        self.write, self.copy = Button(icon="pencil"), Button(icon="copy")
        self.wording, self._close = Button(kind="quiet"), Button()
        self.undo_bar = Undoing(desk, self)
        self.undo_bar.walked.connect(self._walked)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo_bar.undo_step)
        for button, does in (
            (self.save, self.save_file), (self.write, self.open_program), (self.copy, self.copy_text),
            (self.wording, self._change_wording), (self._close, self.reject),
        ):  # fmt: skip
            button.clicked.connect(does)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self._say()
        self.undo_bar.look()
        self._load()

    def letter(self) -> Letter:
        """The letter as it stands in the window."""
        return replace(self._letter, body=self.body.toPlainText())

    def save_file(self) -> None:
        """Write the letter to a file that mail programs open as a draft."""
        name = translate("Asking", "Please confirm your details") + ".eml"
        file = file_to_save(self, translate("Asking", "Save the letter"), kind="E-mail", name=name)
        if file is None:
            return
        data = asking.eml(self.letter())
        done = translate("Asking", "Letter saved. Open it in your mail program to send it.")
        self._desk.work.run(
            self,
            lambda: paths.write_whole(file, data, private=True),
            done=lambda _nothing: self._gave(done),
            failed=self._failed,
            lane="intake",
        )

    def open_program(self) -> None:
        """Have the mail program begin a mail with the letter."""
        if QDesktopServices.openUrl(QUrl(asking.mailto(self.letter()), QUrl.ParsingMode.StrictMode)):
            self._gave(translate("Asking", "The letter is in your mail program."))
        else:
            self.error.say(
                translate("Asking", "No mail program took the letter. Save it as a file, or copy the text instead.")
            )

    def copy_text(self) -> None:
        """Put the letter on the clipboard, for WeChat."""
        QGuiApplication.clipboard().setText(self.body.toPlainText())
        self._gave(translate("Asking", "Letter copied. Paste it into WeChat or a mail."))

    def _change_wording(self) -> None:
        from cardkeeper.ui.asking.wording_dialog import WordingDialog

        dialog = WordingDialog(self._desk, self)
        dialog.kept.connect(self._changed_wording)
        dialog.open()

    def _changed_wording(self) -> None:
        self.undo_bar.look()
        self._load()

    def _walked(self, step: Step) -> None:
        if step.action == asking.WORDING_STEP:
            self._load()

    def _load(self) -> None:
        book, contact = self._desk.book, self._contact
        region = self._desk.settings.region

        def compose() -> Letter:
            return asking.letter(book, contact, shown=lambda fact: wording.shown(fact, region=region))

        self._desk.work.run(self, compose, done=self._show, failed=self._failed)

    def _show(self, letter: Letter) -> None:
        self._letter = letter
        self.body.setPlainText(letter.body)
        nobody = translate("Asking", "There is no mail address: copy the text and send it by WeChat.")
        self.to.setText(letter.to or nobody)

    def _gave(self, words: str) -> None:
        self.given.emit(words)
        self.accept()

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def _say(self) -> None:
        self.setWindowTitle(translate("Asking", "Ask to confirm the details"))
        self.body.setAccessibleName(translate("Asking", "Letter"))
        self.save.setText(translate("Asking", "Save as a mail draft"))
        self.write.setText(translate("Asking", "Write in the mail program"))
        self.copy.setText(translate("Asking", "Copy for WeChat"))
        self.wording.setText(translate("Asking", "Change the wording"))
        self._close.setText(translate("Settings", "Close"))

    def _lay_out(self) -> None:
        px = theme.px
        footer = QWidget()
        footer.setProperty("footer", "true")
        foot = QHBoxLayout(footer)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(px(8))
        foot.addWidget(self.wording)
        foot.addStretch()
        for button in (self._close, self.copy, self.write, self.save):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(24),) * 4)
        column.setSpacing(px(12))
        column.addWidget(self.to)
        column.addWidget(self.body, 1)
        column.addWidget(self.error)
        column.addWidget(footer)
        self.resize(*(px(side) for side in SIZE))
