"""A backup is chosen and opened, what it would change is shown, and only then can it take the place of the store."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.actions import backup
from cardkeeper.actions.backup import Backup, Difference
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.ui import reports, theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.fields import ComboBox, PassphraseField
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.file_dialogs import files_to_open
from cardkeeper.ui.work import Work

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

    Seen = tuple[Backup, Difference | None]

NAMED = 12
"""So many contacts are named; the rest is counted."""


class RestoreDialog(QDialog):
    """`chosen` carries the backup's file and its passphrase, once the user has seen what it would change.

    Without the open `book` of `folder`, it is only seen that the backup is whole, and of when.
    """

    chosen = Signal(object, str)

    def __init__(
        self, work: Work, folder: Path, made: Sequence[Backup], parent: QWidget, *, book: Book | None = None
    ) -> None:
        super().__init__(parent)
        self._work, self._folder, self._book = work, folder, book
        self.setWindowTitle(translate("Backups", "Restore a backup"))
        self.which, self.passphrase = ComboBox(), PassphraseField()
        for one in made:
            words = translate("Backups", "{time}, %n contact(s)", n=one.contacts, time=wording.instant(one.made))
            self.which.addItem(words, one.file)
        self.which.addItem(translate("Backups", "Another file"), None)
        self.which.setAccessibleName(translate("Backups", "Backup"))
        self.which.activated.connect(self._choose)
        self.passphrase.edit.setAccessibleName(translate("Backups", "Passphrase of its day"))
        self.passphrase.text_changed.connect(self._forget)
        self.told, self.error = Label(role="body", wrap=True), ErrorNote()
        self.look = Button(translate("Backups", "See what would change"), kind="primary")
        self.look.setDefault(True)
        self.look.clicked.connect(self._look)
        self.go = Button(translate("Backups", "Put this backup in place"))
        self.go.clicked.connect(self._go)
        self.cancel = Button(translate("Backups", "Cancel"))
        self.cancel.clicked.connect(self.reject)
        self._lay_out()
        self._forget()
        self.passphrase.edit.setFocus()

    @property
    def file(self) -> Path | None:
        chosen: Path | None = self.which.currentData()
        return chosen

    def _choose(self, place: int) -> None:
        if place == self.which.count() - 1:
            title = translate("Backups", "A backup of CardKeeper")
            found = files_to_open(self, title, kinds=title, suffixes=(backup.SUFFIX,), several=False)
            for file in found:
                self.which.insertItem(0, file.name, file)
            self.which.setCurrentIndex(0)
        self._forget()

    def _forget(self) -> None:
        """What was seen is of another backup or another passphrase."""
        self.told.hide()
        self.error.clear()
        self.go.setEnabled(False)
        self.look.setEnabled(self.file is not None and bool(self.passphrase.text()))

    def _look(self) -> None:
        file, passphrase, folder, book = self.file, self.passphrase.text(), self._folder, self._book
        assert file is not None

        def job() -> Seen:
            with backup.found(file, folder, book=book, passphrase=passphrase) as found:
                return found.backup, found.difference

        self._forget()
        self.look.setEnabled(False)
        self._work.run(self, job, done=self._tell, failed=self._failed, lane="backup")

    def _tell(self, seen: Seen) -> None:
        made, difference = seen
        self.told.setText("\n".join(_brings(made) if difference is None else _changes(difference)))
        self.told.show()
        self.look.setEnabled(True)
        self.go.setEnabled(True)

    def _failed(self, why: CardKeeperError) -> None:
        self._forget()
        self.error.say(wording.sentence(why))

    def _go(self) -> None:
        file, passphrase = self.file, self.passphrase.text()
        self.accept()
        self.chosen.emit(file, passphrase)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addStretch()
        for button in (self.cancel, self.go, self.look):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(8))
        for label, field in (
            (translate("Backups", "Backup"), self.which),
            (translate("Backups", "Passphrase of its day"), self.passphrase),
        ):
            column.addWidget(Label(label, role="label", ink="text3"))
            column.addWidget(field)
        column.addWidget(self.told)
        column.addWidget(self.error)
        column.addStretch()
        column.addLayout(buttons)
        self.setMinimumWidth(theme.px(480))


def _brings(made: Backup) -> Iterator[str]:
    yield translate("Backups", "It is whole: {time}, %n contact(s).", n=made.contacts, time=wording.instant(made.made))
    yield translate("Backups", "What lies in the folder of the store now is kept aside, in its folder “aside”.")


def _changes(difference: Difference) -> Iterator[str]:
    yield _line(translate("Backups", "%n contact(s) come back", n=len(difference.added)), difference.added)
    yield _line(
        translate("Backups", "%n contact(s) become what they were", n=len(difference.changed)), difference.changed
    )
    yield _line(translate("Backups", "%n contact(s) came later and go", n=len(difference.missing)), difference.missing)
    yield from reports.restored_besides(difference)
    yield translate("Backups", "The store of now is kept aside, in the folder “aside” of the store.")


def _line(words: str, names: Sequence[str]) -> str:
    """A count, and whom it counts."""
    if not names:
        return words
    shown = translate("Backups", ", ").join(names[:NAMED])
    return translate("Backups", "{count}: {names}", count=words, names=shown + (" …" if len(names) > NAMED else ""))
