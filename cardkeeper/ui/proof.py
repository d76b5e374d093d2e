"""Asks for the present passphrase, or the recovery code, before what opens the store is changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.fields import PassphraseField
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.new_passphrase import NewPassphrase
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.work import Work

Change = Callable[[str, str], object]
"""What is done with the proof, and with a new passphrase where one is asked for; it raises what is wrong with them."""


class ProofDialog(QDialog):
    """Tries `change` with what was typed until it is done, closes, and emits `changed` with what it gave back."""

    changed = Signal(object)

    def __init__(
        self, title: str, action: str, change: Change, *, work: Work, parent: QWidget, renewed: bool = False
    ) -> None:
        super().__init__(parent)
        self._change, self._work = change, work
        self.setWindowTitle(title)
        self.proof, self.error = PassphraseField(), ErrorNote()
        self.renewed = NewPassphrase() if renewed else None
        self.go = Button(action, kind="primary", key="Enter")
        self._cancel = Button(translate("Controls", "Cancel"))
        self._cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._try)
        self.proof.text_changed.connect(self._refresh)
        self.proof.edit.returnPressed.connect(self._go_on)
        if self.renewed is not None:
            self.renewed.changed.connect(self._refresh)
            self.renewed.again.edit.returnPressed.connect(self._try)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self._refresh()
        self.proof.edit.setFocus()

    def _succeeded(self, answer: object) -> None:
        self.changed.emit(answer)
        self.accept()

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))
        self.setEnabled(True)
        self.proof.edit.selectAll()
        self.proof.edit.setFocus()

    def _refresh(self) -> None:
        self.go.setEnabled(bool(self.proof.text()) and (self.renewed is None or self.renewed.ready()))

    def _go_on(self) -> None:
        if self.renewed is not None and not self.renewed.value():
            self.renewed.setFocus()
        else:
            self._try()

    def _try(self) -> None:
        if self.go.isEnabled():
            self.error.clear()
            self.setEnabled(False)  # until there is an answer: it takes half a second on purpose
            change, proof, new = self._change, self.proof.text(), self.renewed.value() if self.renewed else ""
            self._work.run(self, lambda: change(proof, new), done=self._succeeded, failed=self._failed)

    def _lay_out(self) -> None:
        asked = translate("Security", "Present passphrase, or recovery code")
        self.proof.edit.setAccessibleName(asked)
        label = Label(role="label", ink="text3")
        label.setText(asked)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(4))
        column.addWidget(label)
        column.addWidget(self.proof)
        column.addSpacing(theme.px(12))
        if self.renewed is not None:
            column.addWidget(self.renewed)
            column.addSpacing(theme.px(12))
        column.addWidget(self.error)
        column.addLayout(buttons)
        self.setMinimumWidth(theme.px(440))
