"""What opens the store, for the settings: another passphrase, another recovery code, the system's keyring."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.actions import opening
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.ui import theme, wording
from cardkeeper.ui.audit_window import AuditWindow
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.new_store import RecoveryCode
from cardkeeper.ui.proof import ProofDialog

T = TypeVar("T")


class Security(QWidget):
    """`keyring_name` is "" where no keyring keeps anything."""

    def __init__(self, desk: Desk, *, keyring_name: str) -> None:
        super().__init__()
        self._desk, self._book, self._work, self._keyring_name = desk, desk.book, desk.work, keyring_name
        self.head = Label(role="strong")
        self.passphrase, self.code = Button(icon="key-round", size="form"), Button(icon="shield-check", size="form")
        self.passphrase.clicked.connect(self._ask_passphrase)
        self.code.clicked.connect(self._renew_code)
        self.remove_code = Button(kind="quiet", size="form")
        self.remove_code.clicked.connect(self._remove_code)
        self.log = Button(icon="file-text", size="form")
        self.log.clicked.connect(self._show_log)
        self.keyring = QCheckBox()
        self.keyring.setChecked(desk.book.rack.has("keyring"))
        self.keyring.toggled.connect(self._use_keyring)
        self.note = Label(role="label", ink="text3", wrap=True)
        self.error = ErrorNote()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self.passphrase, self.code, self.remove_code, self.log):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.head)
        column.addLayout(buttons)
        for part in (self.note, self.keyring, self.error):
            column.addWidget(part)
        self.remove_code.setVisible(desk.book.rack.has("recovery"))
        self.keyring.setVisible(bool(keyring_name))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.head.setText(translate("Security", "Security"))
        self.passphrase.setText(translate("Security", "Change the passphrase"))
        self.code.setText(translate("Security", "New recovery code"))
        self.remove_code.setText(translate("Security", "Remove the recovery code"))
        self.log.setText(translate("Audit", "Activity log"))
        self.keyring.setText(
            translate("NewStore", "Let {keyring} open it when I am logged in", keyring=self._keyring_name)
        )
        self.note.setText(translate("Security", "With a new one, the old one opens nothing any more."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _ask_passphrase(self) -> None:
        book, clock = self._book, self._desk.clock
        title, action = translate("Security", "Change the passphrase"), translate("Unlock", "Use this passphrase")
        dialog = ProofDialog(
            title,
            action,
            lambda proof, new: opening.change_passphrase(book, new, proof=proof, now=clock.now()),
            work=self._work,
            parent=self,
            renewed=True,
        )
        dialog.changed.connect(self._passphrase_changed)
        dialog.open()

    def _passphrase_changed(self) -> None:
        self.note.setText(translate("Security", "The passphrase is changed."))

    def _show_log(self) -> None:
        shown = AuditWindow(self._desk, self)
        shown.finished.connect(shown.deleteLater)
        shown.open()

    def _renew_code(self) -> None:
        book, clock = self._book, self._desk.clock
        title, action = translate("Security", "New recovery code"), translate("Security", "Make a new code")
        dialog = ProofDialog(
            title,
            action,
            lambda proof, _new: opening.new_recovery_code(book, proof=proof, now=clock.now()),
            work=self._work,
            parent=self,
        )
        dialog.changed.connect(self._show_code)
        dialog.open()

    def _remove_code(self) -> None:
        book, clock = self._book, self._desk.clock
        title = translate("Security", "Remove the recovery code")
        dialog = ProofDialog(
            title,
            title,
            lambda proof, _new: opening.remove_recovery_code(book, proof=proof, now=clock.now()),
            work=self._work,
            parent=self,
        )
        dialog.changed.connect(self._code_removed)
        dialog.open()

    def _code_removed(self) -> None:
        self.remove_code.hide()
        self.note.setText(
            translate("Security", "No recovery code opens the store now: without the passphrase it is lost.")
        )

    def _show_code(self, code: str) -> None:
        self.remove_code.show()
        self.note.setText(translate("Security", "With a new one, the old one opens nothing any more."))
        dialog = QDialog(self)
        dialog.setWindowTitle(translate("NewStore", "Recovery code"))
        page = RecoveryCode(code, again=True)
        page.kept.connect(dialog.accept)
        whole = QVBoxLayout(dialog)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _use_keyring(self, wanted: bool) -> None:
        self._do(
            lambda: opening.use_keyring(self._book, wanted=wanted, now=self._desk.clock.now()), lambda _nothing: None
        )

    def _do(self, change: Callable[[], T], done: Callable[[T], None]) -> None:
        self.error.clear()
        self._work.run(self, change, done=done, failed=self._failed)

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))
        with QSignalBlocker(self.keyring):
            self.keyring.setChecked(self._book.rack.has("keyring"))
