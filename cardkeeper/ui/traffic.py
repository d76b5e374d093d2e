"""What comes into the book and goes out of it: dropped, pasted or chosen, and what is said about it afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from cardkeeper.actions import exchange, intake, texts
from cardkeeper.actions.exchange import Exported, Imported
from cardkeeper.actions.intake import Coming, TakenIn
from cardkeeper.i18n import translate
from cardkeeper.ui import reports
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.dropped import files_in, is_far_away, picture_in, text_in
from cardkeeper.ui.exchange import ExportDialog
from cardkeeper.ui.file_dialogs import files_to_open
from cardkeeper.ui.scanning import Scanning
from cardkeeper.ui.undoing import Undoing

if TYPE_CHECKING:
    from cardkeeper.ui.contact_list import ContactList

CONTACT_FILES = (".vcf", ".vcard", ".json")


class Traffic(QObject):
    """Emits `arrived` with the cards that came into the inbox at once. `window` is what its dialogs belong to."""

    arrived = Signal(tuple)

    def __init__(self, desk: Desk, scanning: Scanning, *, error: ErrorNote, undoing: Undoing, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._scanning, self._window = desk, scanning, window
        self._error, self._undoing = error, undoing
        scanning.taken.connect(self._took)

    def add(self, offered: Sequence[Coming | QImage]) -> None:
        """Take files in, folders with what is in them, and pictures or texts without a file; contacts by import."""
        self._error.clear()
        self._scanning.add(offered)

    def paste(self) -> None:
        """Take the picture, the text or the files on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, mime: QMimeData) -> None:
        """Take what was dropped or pasted, or say why not."""
        if files := files_in(mime):
            self.add(files)
        elif text := text_in(mime):  # before a picture: other programs add one of the text itself
            self.add([text])
        elif (picture := picture_in(mime)) is not None:
            self.add([picture])
        elif is_far_away(mime):
            self._error.say(
                translate("Workspace", "Only an address came along, not the picture. Copy the picture itself and paste "
                                       "it here, or save it as a file and drop that.")
            )  # fmt: skip
        elif mime.hasText():
            self._error.say(
                translate("Workspace", "This text is nobody's signature: it has no number and no mail address. Copy "
                                       "the whole signature and paste it here.")
            )  # fmt: skip

    def import_file(self, file: Path) -> None:
        """Take the contacts of a file in."""
        book, now, region = self._desk.book, self._desk.clock.now(), self._desk.settings.region

        def take() -> Imported:
            return exchange.import_(book, exchange.file_bytes(file), name=file.name, region=region, now=now)

        self._desk.work.run(self, take, done=self._imported)

    def ask_photos(self) -> None:
        title = translate("Workspace", "Photos, e-mails and vCards")
        suffixes = (*intake.SUFFIXES, *texts.KINDS)
        if chosen := files_to_open(self._window, title, kinds=title, suffixes=suffixes, several=True):
            self.add(chosen)

    def ask_import(self) -> None:
        title = translate("Workspace", "Import contacts")
        for file in files_to_open(self._window, title, kinds="vCard, JSON", suffixes=CONTACT_FILES, several=True):
            self.import_file(file)

    def export_from(self, shown: ContactList | None) -> None:
        """Ask for an export of who is selected in a list, else of all who are left there by a search; else of all."""
        selected = shown.selected() if shown else []
        if len(selected) > 1:
            self.ask_export(selected)
        elif shown and shown.narrowed():
            self.ask_export(shown.model.ids(), listed=True)
        else:
            self.ask_export()

    def ask_export(self, ids: list[int] | None = None, *, listed: bool = False) -> None:
        """Ask in what form and where to; of these contacts, chosen one by one or all that are `listed`, or of all."""
        dialog = ExportDialog(self._desk, ids, self._window, listed=listed)
        dialog.written.connect(self._exported)
        dialog.open()

    def _took(self, taken: TakenIn) -> None:
        for file in taken.books:
            self.import_file(file)
        if trouble := reports.trouble_taking_in(taken):
            self._error.say(trouble)
        if known := reports.known(taken):
            self._undoing.tell(known)
        if taken.returned:
            self._undoing.tell(reports.returned(taken), self._undoing.undo_step)
        if taken.added:
            self.arrived.emit(taken.added)

    def _imported(self, done: Imported) -> None:
        words = reports.imported(
            done.created, done.updated, done.unchanged, doubted=done.doubted, rules=done.fired, known=len(done.known)
        )
        if done.refusals:
            self._error.say("\n".join([words, *map(reports.refusal, done.refusals[:5])]))
        else:
            self._undoing.tell(words, self._undoing.undo_step if done.changed else None)

    def _exported(self, done: Exported) -> None:
        self._undoing.tell(reports.exported(done))
