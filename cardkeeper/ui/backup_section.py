"""Backups, for the settings: where they go, when the last was made, one more now, and one put back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.actions import backup
from cardkeeper.actions.backup import Backup
from cardkeeper.i18n import translate
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.file_dialogs import folder_to_use
from cardkeeper.ui.long_task import LongTask
from cardkeeper.ui.restore_dialog import RestoreDialog


class BackupSection(QWidget):
    """`folder_chosen` carries another folder, "" for the store's own; `restore_asked` a backup and its passphrase."""

    folder_chosen = Signal(str)
    restore_asked = Signal(object, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._made: tuple[Backup, ...] | None = None
        self.head, self.last = Label(role="strong"), Label(role="body", wrap=True)
        self.where = Label(role="label", ink="text3", wrap=True)
        self.now, self.back = Button(icon="save", size="form"), Button(icon="history", size="form")
        self.choose, self.own = Button(icon="folder", size="form"), Button(kind="quiet", size="form")
        self.task = LongTask(desk.work)
        for button, called in (
            (self.now, self.back_up),
            (self.back, self._ask_which),
            (self.choose, self._ask_folder),
            (self.own, lambda: self._use("")),
        ):
            button.clicked.connect(called)
        self._lay_out()
        self.retranslate()
        self.look()

    def back_up(self) -> None:
        """Back up now."""
        book, now, into = self._desk.book, self._desk.clock.now(), self._folder()
        self.task.start(
            lambda step: backup.back_up(book, into, now=now, progress=step),
            words=lambda done, total: translate("Backups", "Backing up pictures: {done} of %n", n=total, done=done),
            done=lambda _made: self.look(),
            lane="backup",
        )

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.head.setText(translate("Backups", "Backups"))
        self.now.setText(translate("Backups", "Back up now"))
        self.back.setText(translate("Backups", "Restore a backup"))
        self.choose.setText(translate("Backups", "Choose a folder"))
        self.own.setText(translate("Backups", "Keep them with the store"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _folder(self) -> Path:
        return backup.folder(self._desk.book, self._desk.settings.backup_folder)

    def look(self) -> None:
        """Show which backup is the last one now."""
        book, into = self._desk.book, self._folder()
        self._desk.work.run(self, lambda: backup.listed(book, into), done=self._know, lane="backup")

    def _know(self, made: tuple[Backup, ...]) -> None:
        if self._made is not None and made != self._made:
            self.task.error.clear()  # what went wrong before went well since, or is about another folder
        self._made = made
        self._say()

    def _say(self) -> None:
        self.own.setVisible(bool(self._desk.settings.backup_folder))
        if self._desk.settings.backup_folder:
            self.where.setText(
                translate("Backups", "They go to {folder}, encrypted, by themselves.", folder=self._folder())
            )
        else:
            self.where.setText(
                translate(
                    "Backups",
                    "They are made by themselves, encrypted, and lie with the store. On another disk they outlive it.",
                )
            )
        if not self._made:
            self.last.setText("" if self._made is None else translate("Backups", "There is none yet."))
            return
        newest = self._made[0]
        self.last.setText(
            translate(
                "Backups", "The last is of {time}, with %n contact(s).", n=newest.contacts,
                time=wording.instant(newest.made),
            )
        )  # fmt: skip

    def _ask_folder(self) -> None:
        chosen = folder_to_use(self, translate("Backups", "A folder for backups"))
        if chosen is not None:
            self._use(str(chosen))

    def _use(self, folder: str) -> None:
        self.folder_chosen.emit(folder)
        self.look()
        self._say()

    def _ask_which(self) -> None:
        desk = self._desk
        dialog = RestoreDialog(desk.work, desk.book.folder, self._made or (), self, book=desk.book)
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(self.restore_asked)
        dialog.open()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.head)
        for line in ((self.now, self.back), (self.choose, self.own)):
            row = QHBoxLayout()
            row.setSpacing(theme.px(8))
            for button in line:
                row.addWidget(button)
            row.addStretch()
            column.addLayout(row)
        for part in (self.last, self.where, self.task):
            column.addWidget(part)
