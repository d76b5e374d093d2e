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
from cardkeeper.ui.controls.new_passphrase import NewPassphrase
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.new_store import RecoveryCode

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
        self.log = Button(icon="file-text", size="form")
        self.log.clicked.connect(self._show_log)
        self.keyring = QCheckBox()
        self.keyring.setVisible(bool(keyring_name))
        self.keyring.setChecked(desk.book.keyring_kept)
        self.keyring.toggled.connect(self._use_keyring)
        self.note = Label(role="label", ink="text3", wrap=True)
        self.error = ErrorNote()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self.passphrase, self.code, self.log):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.head)
        column.addLayout(buttons)
        for part in (self.note, self.keyring, self.error):
            column.addWidget(part)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.head.setText(translate("Security", "Security"))
        self.passphrase.setText(translate("Security", "Change the passphrase"))
        self.code.setText(translate("Security", "New recovery code"))
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
        dialog = PassphraseDialog(self)
        dialog.accepted.connect(lambda: self._change_passphrase(dialog.passphrase.value()))
        dialog.open()

    def _change_passphrase(self, new: str) -> None:
        self._do(
            lambda: opening.change_passphrase(self._book, new, now=self._desk.clock.now()),
            lambda _nothing: self.note.setText(translate("Security", "The passphrase is changed.")),
        )

    def _show_log(self) -> None:
        shown = AuditWindow(self._desk, self)
        shown.finished.connect(shown.deleteLater)
        shown.open()

    def _renew_code(self) -> None:
        self._do(lambda: opening.new_recovery_code(self._book, now=self._desk.clock.now()), self._show_code)

    def _show_code(self, code: str) -> None:
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
            self.keyring.setChecked(self._book.keyring_kept)


class PassphraseDialog(QDialog):
    """Asks for a new passphrase, twice; accepted once both are alike."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Security", "Change the passphrase"))
        self.passphrase = NewPassphrase()
        self.go = Button(translate("Unlock", "Use this passphrase"), kind="primary", key="Enter")
        self.go.setEnabled(False)
        self.go.clicked.connect(self.accept)
        self.passphrase.changed.connect(lambda: self.go.setEnabled(self.passphrase.ready()))
        self.passphrase.again.edit.returnPressed.connect(self.go.click)
        cancel = Button(translate("Controls", "Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(16))
        column.addWidget(self.passphrase)
        column.addLayout(buttons)
        self.setMinimumWidth(theme.px(400))
        self.finished.connect(self.deleteLater)
        self.passphrase.setFocus()
