"""The audit log: what was done with the store, by kind, whether it is as it was written, and a copy for a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from cardkeeper.actions import audit
from cardkeeper.actions.audit import Entry
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.ui import deeds, theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.fields import ComboBox
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.controls.rows_table import show_rows
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.file_dialogs import file_to_save

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
T = TypeVar("T")
SIZE = (760, 560)
WIDTHS = (190, 250)


@dataclass(frozen=True)
class Kind:
    """Deeds that are looked for together."""

    name: str
    deeds: tuple[str, ...] = ()


KINDS = (
    Kind(QT_TRANSLATE_NOOP("Audit", "Everything")),
    Kind(QT_TRANSLATE_NOOP("Audit", "Opening and keys"), (
        "unlock", "unlock_failed", "proof_failed", "passphrase", "recovery_code", "recovery_code_removed", "keyring",
    )),
    Kind(QT_TRANSLATE_NOOP("Audit", "In and out"), (
        "import", "export", "disclose", "backup", "restore_backup", "salvage",
    )),
    Kind(QT_TRANSLATE_NOOP("Audit", "Deleted"), (
        "delete", "restore", "purge", "erase_person", "discard", "discard_all",
    )),
)  # fmt: skip


class AuditWindow(QDialog):
    """Works on the open book of `desk`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.entries = Entries()
        self.kind, self.table = ComboBox(), QTableView()
        show_rows(self.table)
        self.table.setModel(self.entries)
        self.table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(WIDTHS):
            self.table.setColumnWidth(column, theme.px(width))
        self.told, self.error = Label(ink="text2", wrap=True), ErrorNote()
        self.check, self.save, self._close = Button(icon="shield-check"), Button(icon="save"), Button()
        self.kind.activated.connect(self.refresh)
        self.check.clicked.connect(self.verify)
        self.save.clicked.connect(self._ask_where)
        self._close.clicked.connect(self.accept)
        self._lay_out()
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Look into the log again."""
        book, what = self._desk.book, KINDS[max(self.kind.currentIndex(), 0)].deeds
        self._do(lambda: audit.entries(book, what=what), self.entries.show)

    def verify(self) -> None:
        """Say whether the log is as it was written."""
        book = self._desk.book
        self._do(lambda: audit.broken(book), self._say_whether_it_holds)

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.setWindowTitle(translate("Audit", "Activity log"))
        for control in (self.kind, self.table):
            control.setAccessibleName(translate("Audit", "Activity log"))
        chosen = max(self.kind.currentIndex(), 0)
        self.kind.clear()
        self.kind.addItems([translate("Audit", kind.name) for kind in KINDS])
        self.kind.setCurrentIndex(chosen)
        self.check.setText(translate("Audit", "Check that nothing was changed"))
        self.save.setText(translate("Audit", "Save as CSV"))
        self._close.setText(translate("Settings", "Close"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say_whether_it_holds(self, broken: int | None) -> None:
        if broken is None:
            self.told.setText(translate("Audit", "Nothing was changed in this log since it was written."))
            return
        self.error.say(
            translate(
                "Audit",
                "Entry {number} was changed, or one before it is missing. A backup has the log as it was on its day.",
                number=broken,
            )
        )

    def _ask_where(self) -> None:
        chosen = file_to_save(self, translate("Audit", "Save the log"), kind="CSV", name="cardkeeper-log.csv")
        if chosen is not None:
            found = self.entries.found
            self._do(lambda: audit.write_csv(chosen, found), lambda _nothing: self.told.setText(str(chosen)))

    def _do(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        self.error.clear()
        self.told.clear()
        self._desk.work.run(self, job, done=done, failed=self._failed)

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.kind)
        top.addStretch()
        for button in (self.check, self.save):
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(12))
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        column.addWidget(self.error)
        column.addLayout(foot)
        self.resize(*(theme.px(side) for side in SIZE))


class Entries(QAbstractTableModel):
    """Entries as rows: when, what, and to how many."""

    def __init__(self) -> None:
        super().__init__()
        self.found: tuple[Entry, ...] = ()

    def show(self, found: tuple[Entry, ...]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.found)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.found[index.row()]
        texts = wording.instant(entry.at), deeds.name(entry.what), wording.joined(*deeds.particulars(entry))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return wording.joined(*texts)
        return texts[index.column()] if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (translate("Audit", "When"), translate("Audit", "What"), translate("Audit", "Particulars"))[section]
