"""Export from the window: for whom, in what form, and into which file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.actions import audit, exchange
from cardkeeper.actions.exchange import Exported
from cardkeeper.errors import CardKeeperError
from cardkeeper.formats import PRESETS, WriteOptions
from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.ui import reports, theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.fields import ComboBox
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.file_dialogs import file_to_save

TARGETS = (
    ("", "vcard3", QT_TRANSLATE_NOOP("Export", "vCard 3.0 (most programs)")),
    ("iphone", "vcard3", QT_TRANSLATE_NOOP("Export", "iPhone, iPad, Mac")),
    ("android", "vcard3", QT_TRANSLATE_NOOP("Export", "Android")),
    ("google", "vcard3", QT_TRANSLATE_NOOP("Export", "Google Contacts")),
    ("outlook", "vcard21", QT_TRANSLATE_NOOP("Export", "Outlook (vCard 2.1, a file each)")),
    ("", "vcard4", QT_TRANSLATE_NOOP("Export", "vCard 4.0")),
    ("", "json", QT_TRANSLATE_NOOP("Export", "JSON (everything CardKeeper knows)")),
)
FORMS = (
    ("", QT_TRANSLATE_NOOP("Export", "Both languages")),
    ("zh", QT_TRANSLATE_NOOP("Export", "Chinese only")),
    ("en", QT_TRANSLATE_NOOP("Export", "English only")),
)


class ExportDialog(QDialog):
    """Emits `written` with what was exported.

    `ids` are the contacts, chosen one by one or all that are `listed`; None for all there are.
    """

    written = Signal(object)

    def __init__(self, desk: Desk, ids: Sequence[int] | None, parent: QWidget, *, listed: bool = False) -> None:
        super().__init__(parent)
        self._desk, self._ids = desk, ids
        self.setWindowTitle(translate("Export", "Export contacts"))
        self.target, self.form = ComboBox(), ComboBox()
        for _preset, _format, text in TARGETS:
            self.target.addItem(translate("Export", text))
        for code, text in FORMS:
            self.form.addItem(translate("Export", text), code)
        self.private = QCheckBox(translate("Export", "With notes, tags, tier and industry"))
        self.photos = QCheckBox(translate("Export", "With photos of the people"))
        self.photos.setChecked(True)
        self.who = Label(_who(ids, listed=listed), wrap=True)
        self.error = ErrorNote()
        self.go = Button(translate("Export", "Choose file and export"), kind="primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._ask_where)
        self.cancel = Button(translate("Export", "Cancel"))
        self.cancel.clicked.connect(self.reject)
        self._lay_out()

    def export(self, out: Path) -> None:
        """Write to `out`, then close; what goes wrong is said here."""
        preset, format_name, _text = TARGETS[self.target.currentIndex()]
        now = self._desk.clock.now()
        options = WriteOptions(
            form=self.form.currentData() or None,
            private=self.private.isChecked(),
            photos=self.photos.isChecked(),
            preset=preset,
            now=now,
            unreviewed_note=reports.unreviewed_note(),
            reading=exchange.reading_of,
        )
        book, ids = self._desk.book, self._ids

        def write() -> Exported:
            done = exchange.export(out, exchange.chosen(book, ids=ids), kind=format_name, options=options)
            audit.note_export(book, done, preset=preset, now=now)
            return done if ids is not None else replace(done, aside=exchange.aside(book))

        self.go.setEnabled(False)
        self._desk.work.run(self, write, done=self._written, failed=self._failed)

    def _written(self, done: Exported) -> None:
        self.written.emit(done)
        self.accept()

    def _failed(self, why: CardKeeperError) -> None:
        self.go.setEnabled(True)
        self.error.say(wording.sentence(why))

    def _ask_where(self) -> None:
        preset, format_name, _text = TARGETS[self.target.currentIndex()]
        suffix = ".json" if format_name == "json" else ".vcf"
        several = preset in PRESETS and PRESETS[preset].one_per_file
        name = translate("Export", "contacts") + ("" if several else suffix)
        title = translate("Export", "A folder for the files") if several else translate("Export", "Export to")
        kind = "JSON" if suffix == ".json" else "vCard"
        if (chosen := file_to_save(self, title, kind=kind, name=name)) is not None:
            self.export(chosen)

    def _lay_out(self) -> None:
        px = theme.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(12))
        for row, (text, box) in enumerate(
            ((translate("Export", "For"), self.target), (translate("Export", "Names and titles"), self.form))
        ):
            label = Label(text, role="label", ink="text3")
            label.setBuddy(box)
            box.setAccessibleName(text)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        note = Label(
            translate("Export", "Facts known to be invalid are left out; unreviewed contacts are marked as such."),
            role="label", ink="text3", wrap=True,
        )  # fmt: skip
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(px(24),) * 4)
        whole.setSpacing(px(12))
        whole.addWidget(self.who)
        whole.addLayout(grid)
        for part in (self.private, self.photos, note, self.error):
            whole.addWidget(part)
        whole.addLayout(buttons)


def _who(ids: Sequence[int] | None, *, listed: bool) -> str:
    if ids is None:
        return translate("Export", "All contacts. Choose several in the list to export only those.")
    if listed:
        return translate(
            "Export", "The %n contact(s) listed now. Choose several in the list to export only those.", n=len(ids)
        )
    return translate("Export", "%n chosen contact(s)", n=len(ids))
