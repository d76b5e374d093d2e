"""A new book: a passphrase typed twice, then the recovery code, shown once, to be copied, printed or saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper import paths
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.new_passphrase import NewPassphrase
from cardkeeper.ui.file_dialogs import file_to_save
from cardkeeper.ui.quiet_page import QuietPage
from cardkeeper.ui.work import Work


class NewStore(QuietPage):
    """Makes the book. `created` carries what `create(passphrase, keyring)` gave back; then show its recovery code.

    `restore_asked` is for who has a backup of a book instead.
    """

    created = Signal(object)
    restore_asked = Signal()

    def __init__(
        self,
        create: Callable[[str, bool], Any],
        work: Work,
        parent: QWidget | None = None,
        *,
        folder: str = "",
        keyring_name: str = "",
    ) -> None:
        super().__init__("shield-check", parent)
        self._create, self._work, self._folder = create, work, folder
        self._busy = False
        self.passphrase = NewPassphrase()
        self.keyring = QCheckBox()
        self.column.addWidget(self.passphrase)
        self.column.addSpacing(theme.px(8))
        self.column.addWidget(self.keyring)
        self.go = Button(kind="primary", key="Enter")
        self.backup = Button(kind="quiet", icon="history")
        self.add_buttons(self.go)
        self.add_buttons(self.backup)
        self.go.clicked.connect(self._try)
        self.backup.clicked.connect(self.restore_asked)
        self.passphrase.changed.connect(self._refresh)
        self.passphrase.first.edit.returnPressed.connect(self._try)
        self.passphrase.again.edit.returnPressed.connect(self._try)
        self.setFocusProxy(self.passphrase)
        self.offer_keyring(keyring_name)
        self._refresh()

    def offer_keyring(self, name: str) -> None:
        """Offer that this keyring opens the store, "" for none; it may be found while somebody types."""
        self._keyring_name = name
        self.keyring.setVisible(bool(name))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.headline.setText(translate("NewStore", "Choose a passphrase"))
        self.words.setText(
            translate(
                "NewStore",
                "Photos and contacts stay on this computer, encrypted in {folder}. Nobody can open them without "
                "the passphrase.",
                folder=self._folder,
            )
        )
        self.keyring.setText(
            translate("NewStore", "Let {keyring} open it when I am logged in", keyring=self._keyring_name)
        )
        self.go.setText(translate("NewStore", "Create the store"))
        self.backup.setText(translate("Backups", "Restore a backup"))

    def _refresh(self) -> None:
        self.go.setEnabled(self.passphrase.ready() and not self._busy)
        self.backup.setEnabled(not self._busy)

    def _try(self) -> None:
        if not self.go.isEnabled():
            return
        self._busy = True
        self.error.clear()
        self._refresh()
        passphrase, keyring = self.passphrase.value(), self.keyring.isChecked()
        self._work.run(self, lambda: self._create(passphrase, keyring), done=self._done, failed=self._failed)

    def _done(self, made: Any) -> None:
        self._busy = False
        self.passphrase.clear()
        self.created.emit(made)

    def _failed(self, why: CardKeeperError) -> None:
        self._busy = False
        self._refresh()
        self.error.say(wording.sentence(why))


class RecoveryCode(QuietPage):
    """Shows the recovery code of a new book, or `again` a new one; `kept` once the user says that it is safe."""

    kept = Signal()

    def __init__(self, code: str, parent: QWidget | None = None, *, again: bool = False) -> None:
        super().__init__("key-round", parent)
        self._code, self._again = code, again
        groups = code.split("-")
        half = (len(groups) + 1) // 2
        self.code = Label("-".join(groups[:half]) + "-\n" + "-".join(groups[half:]))
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(theme.px(16))
        self.code.setFont(fixed)
        panel = QFrame()
        panel.setProperty("panel", "true")
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(*(theme.px(16),) * 4)
        inner.addWidget(self.code)
        self.column.addWidget(panel)
        self.column.addSpacing(theme.px(4))
        self.copy, self.print_, self.save = Button(icon="copy"), Button(icon="printer"), Button(icon="save")
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for button in (self.copy, self.print_, self.save):
            row.addWidget(button)
        row.addStretch()
        self.column.addLayout(row)
        self.column.addSpacing(theme.px(8))
        self.safe = QCheckBox()
        self.column.addWidget(self.safe)
        self.go = Button(kind="primary")
        self.go.setEnabled(False)
        self.add_buttons(self.go)
        self.safe.toggled.connect(self.go.setEnabled)
        self.go.clicked.connect(self.kept)
        self.copy.clicked.connect(self._copy)
        self.print_.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.setFocusProxy(self.copy)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.headline.setText(translate("NewStore", "Keep the recovery code"))
        self.words.setText(
            translate(
                "NewStore",
                "It opens the store if you forget the passphrase. It is shown only now. Keep it away from this "
                "computer: whoever has it can read everything.",
            )
        )
        self.code.setAccessibleName(translate("NewStore", "Recovery code"))
        self.copy.setText(translate("NewStore", "Copy"))
        self.print_.setText(translate("NewStore", "Print…"))
        self.save.setText(translate("NewStore", "Save…"))
        self.safe.setText(translate("NewStore", "I have kept the recovery code in a safe place"))
        self.go.setText(translate("NewStore", "Done") if self._again else translate("NewStore", "Start"))

    def _sheet(self) -> str:
        return translate("NewStore", "CardKeeper recovery code") + f"\n\n{self._code}\n"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self.copy.setText(translate("NewStore", "Copied"))
        self.copy.set_icon("check")

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            QTextDocument(self._sheet()).print_(printer)

    def _save(self) -> None:
        title = translate("NewStore", "Save the recovery code")
        file = file_to_save(self, title, kind=translate("NewStore", "Text"), name="cardkeeper-recovery-code.txt")
        if file is None:
            return
        self.error.clear()
        try:
            paths.write_whole(file, self._sheet().encode(), private=True)
        except CardKeeperError as why:
            self.error.say(wording.sentence(why))
