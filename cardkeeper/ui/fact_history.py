"""What a fact said before, since when and from whom, what was found out about it between, and a way to put it back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.actions import contacts
from cardkeeper.actions.contacts import History, Version
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import Evidence, Fact, Result
from cardkeeper.ui import deeds, icons, theme, trust, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.controls.rows_table import RowsTable
from cardkeeper.ui.desk import Desk

SIZE = (640, 400)

FOUND = {
    Result.RIGHT: ("check", QT_TRANSLATE_NOOP("Verification", "Confirmed")),
    Result.CHANGED: ("pencil", QT_TRANSLATE_NOOP("Verification", "Changed")),
    Result.INVALID: ("ban", QT_TRANSLATE_NOOP("Verification", "Invalid")),
    Result.LATER: ("clock", QT_TRANSLATE_NOOP("Verification", "Put off")),
}


@dataclass(frozen=True)
class Line:
    """One line of the table. `back` is the value that can be put back in the place of the fact `key`, if any."""

    on: date | None
    value: str
    how: str
    icon: str
    key: str = ""
    back: Fact | None = None


class FactHistory(QDialog):
    """The history of the forms of one fact of a contact in the open book of `desk`."""

    def __init__(self, desk: Desk, contact: int, forms: tuple[Fact, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._contact, self._forms = desk, contact, forms
        self.lines: tuple[Line, ...] = ()
        self.table, self.error = RowsTable(3, widest=1), ErrorNote()
        self.back, self._close = Button(icon="undo-2", key="Enter"), Button()
        self.table.itemSelectionChanged.connect(self._allow)
        self.table.doubleClicked.connect(self.put_back)
        self.back.setDefault(True)
        self.back.clicked.connect(self.put_back)
        self._close.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self._say()
        book, keys = desk.book, [fact.key for fact in forms]
        desk.work.run(
            self,
            lambda: [contacts.history(book, contact, key) for key in keys],
            done=self._show,
            failed=self._failed,
        )

    def put_back(self) -> None:
        """Have the fact say again what the chosen line says."""
        line = self._chosen()
        if line is not None and line.back is not None:
            book, contact, key, value = self._desk.book, self._contact, line.key, line.back
            now = self._desk.clock.now()
            self._desk.work.run(
                self,
                lambda: contacts.put_value_back(book, contact, key, value, now=now),
                done=lambda _contact: self.accept(),
                failed=self._failed,
            )

    def _show(self, histories: list[History]) -> None:
        found = (
            line
            for fact, history in zip(self._forms, histories, strict=True)
            for line in self._lines(fact.key, history)
        )
        self.lines = tuple(sorted(found, key=lambda line: line.on or date.min, reverse=True))
        self.table.setRowCount(len(self.lines))
        today = self._desk.clock.today()
        for place, line in enumerate(self.lines):
            when = wording.day(line.on, today=today) if line.on else ""
            self.table.put(place, (when, line.value, line.how), icon=icons.icon(line.icon))
        earlier = next((place for place, line in enumerate(self.lines) if line.back), 0)
        self.table.choose(earlier)
        self._allow()

    def _lines(self, key: str, history: History) -> Iterator[Line]:
        """Newest first: what was found out on a day stands above what was written that day."""
        for one in reversed(history.evidence):
            icon, _word = FOUND[one.result]
            yield Line(one.on, "", _found(one), icon)
        for place, version in enumerate(history.versions):
            value = wording.shown(version.fact, region=self._desk.settings.region)
            on = version.at.astimezone().date() if version.at else version.fact.since
            if place:
                yield Line(on, value, _made(version), "history", key, version.fact)
            else:
                yield Line(on, value, wording.joined(translate("FactHistory", "Now"), _made(version)), "file-text")

    def _chosen(self) -> Line | None:
        row = self.table.currentRow()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def _allow(self) -> None:
        line = self._chosen()
        self.back.setEnabled(line is not None and line.back is not None)

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def _say(self) -> None:
        fact = self._forms[0]
        title = translate("FactHistory", "What “{fact}” said before", fact=wording.field_label(fact.field, fact.kind))
        self.setWindowTitle(title)
        self.table.setAccessibleName(title)
        self.table.name_columns(
            [translate("FactHistory", "Since"), translate("FactHistory", "Said"), translate("FactHistory", "How")]
        )
        self.back.setText(translate("FactHistory", "Put this value back"))
        self._close.setText(translate("Settings", "Close"))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(self.table, 1)
        column.addWidget(self.error)
        column.addLayout(foot)
        self.table.setFocus()
        self.resize(*(theme.px(side) for side in SIZE))


def _made(version: Version) -> str:
    """How a value came about: by which step, and where from."""
    step = deeds.name(version.action) if version.action not in ("", "import") else ""  # where from says that already
    return wording.joined(step, translate("Verification", trust.ORIGINS[version.fact.source]))


def _found(one: Evidence) -> str:
    """What was found out, how, and by whom."""
    _icon, word = FOUND[one.result]
    reason = trust.invalid_reason(one.reason) if one.reason else ""
    return wording.joined(translate("Verification", word), trust.how(one.how), reason, one.by)
