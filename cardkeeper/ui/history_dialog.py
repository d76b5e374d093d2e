"""What was there before, a line each, with a way to put back the chosen one; of a fact or of a whole contact."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtWidgets import QStackedWidget, QWidget

from cardkeeper.actions.contacts import Version
from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import Evidence, Result
from cardkeeper.ui import deeds, icons, theme, trust, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.rows_table import RowsTable
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.rows_window import RowsWindow

HEIGHT = 400

FOUND = {
    Result.RIGHT: ("check", QT_TRANSLATE_NOOP("Verification", "Confirmed")),
    Result.CHANGED: ("pencil", QT_TRANSLATE_NOOP("Verification", "Changed")),
    Result.INVALID: ("ban", QT_TRANSLATE_NOOP("Verification", "Invalid")),
    Result.LATER: ("clock", QT_TRANSLATE_NOOP("Verification", "Put off")),
    Result.DOUBTED: ("triangle-alert", QT_TRANSLATE_NOOP("Verification", "In doubt")),
    Result.TRIED: ("phone", QT_TRANSLATE_NOOP("Verification", "No answer")),
}


@dataclass(frozen=True)
class Line:
    """One line of the table: `what` fact, where that is not said already, and `back`, what puts it back, if any."""

    on: date | None
    value: str
    how: str
    icon: str
    what: str = ""
    back: Callable[[datetime], object] | None = None


class HistoryDialog(RowsWindow):
    """Shows the lines that `load` gives, newest first; `load` and what puts one back run beside the window.

    `of_all` when they are of several facts; `nothing` is said when there are none.
    """

    def __init__(
        self,
        desk: Desk,
        title: str,
        load: Callable[[], Sequence[Line]],
        parent: QWidget,
        *,
        of_all: bool = False,
        nothing: str = "",
    ) -> None:
        super().__init__(desk, parent, RowsTable(3 + of_all, widest=1 + of_all))
        self._title, self._load, self._of_all = title, load, of_all
        self.lines: tuple[Line, ...] = ()
        self.empty = Label(nothing, role="value", ink="text2", wrap=True)
        self.back = Button(icon="undo-2", key="Enter")
        self.back.setDefault(True)
        self.back.clicked.connect(self.put_back)
        self.table.itemSelectionChanged.connect(self._allow)
        self.table.doubleClicked.connect(self.put_back)
        self.empty.setMargin(theme.px(16))
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        self.lay_out(self._body, buttons=(self.back,), size=(760 if of_all else 640, HEIGHT))
        self.table.setFocus()
        self.retranslate()
        self._allow()
        self.refresh()

    def refresh(self) -> None:
        self._desk.work.run(self, self._load, done=self._show, failed=self.failed)

    def put_back(self) -> None:
        """Have it be again as the chosen line says."""
        row = self.table.currentRow()
        back = self.lines[row].back if 0 <= row < len(self.lines) else None
        if back is not None:
            now = self._desk.clock.now()
            self._desk.work.run(self, lambda: back(now), done=lambda _contact: self.accept(), failed=self.failed)

    def _show(self, lines: Sequence[Line]) -> None:
        self.lines = tuple(sorted(lines, key=lambda line: line.on or date.min, reverse=True))
        self.table.setRowCount(len(self.lines))
        today = self._desk.clock.today()
        for place, line in enumerate(self.lines):
            when = wording.day(line.on, today=today) if line.on else ""
            cells = (when, *((line.what,) if self._of_all else ()), line.value, line.how)
            self.table.put(place, cells, icon=icons.icon(line.icon))
        earlier = next((place for place, line in enumerate(self.lines) if line.back), 0)
        self.table.choose(earlier)
        self._body.setCurrentWidget(self.table if self.lines else self.empty)
        self._allow()

    def _allow(self) -> None:
        row = self.table.currentRow()
        self.back.setEnabled(0 <= row < len(self.lines) and self.lines[row].back is not None)

    def retranslate(self) -> None:
        super().retranslate()
        said, how = translate("FactHistory", "Said"), translate("FactHistory", "How")
        of_one = [translate("FactHistory", "Since"), said, how]
        of_all = [translate("FactHistory", "Day"), translate("FactHistory", "Fact"), said, how]
        self.say(self._title, of_all if self._of_all else of_one)
        self.back.setText(translate("FactHistory", "Put this value back"))


def made(version: Version) -> str:
    """How a value came about: by which step, and where from."""
    step = deeds.name(version.action) if version.action not in ("", "import") else ""  # where from says that already
    return wording.joined(step, translate("Verification", trust.ORIGINS[version.fact.source]))


def day_of(version: Version) -> date | None:
    """Since when a fact said this."""
    return version.at.astimezone().date() if version.at else version.fact.since


def found_out(evidence: Sequence[Evidence], *, what: str = "", said: Mapping[str, str] | None = None) -> Iterator[Line]:
    """What was found out about a fact, how, and by whom: the latest first; with what it `said`, by its keys."""
    for one in reversed(evidence):
        icon, word = FOUND[one.result]
        reason = trust.invalid_reason(one.reason) if one.reason else ""
        how = wording.joined(translate("Verification", word), trust.how(one.how), reason, one.by)
        yield Line(one.on, (said or {}).get(one.fact, ""), how, icon, what)
