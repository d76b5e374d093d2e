"""How ghosts are judged: what each sign counts by the rules and by the user's own outcomes, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.actions import ghosts
from cardkeeper.actions.ghosts import Kept
from cardkeeper.i18n import QT_TRANSLATE_NOOP, language, translate
from cardkeeper.rules.ghosts import WEIGHTS
from cardkeeper.rules.ghosts_learnt import EACH, ENOUGH, MOST
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.rows_table import ROW, RowsTable
from cardkeeper.ui.desk import Desk

SIGNS = {
    "made_up_name": QT_TRANSLATE_NOOP("Ghosts", "A made-up name"),
    "odd_name": QT_TRANSLATE_NOOP("Ghosts", "An odd name"),
    "made_up_reach": QT_TRANSLATE_NOOP("Ghosts", "A made-up number or e-mail"),
    "odd_reach": QT_TRANSLATE_NOOP("Ghosts", "An odd number or e-mail"),
    "no_reach": QT_TRANSLATE_NOOP("Ghosts", "No way to reach them"),
    "nothing_works": QT_TRANSLATE_NOOP("Ghosts", "Nothing leads to them any more"),
    "wrong_person": QT_TRANSLATE_NOOP("Ghosts", "Somebody else has the number"),
    "unanswered": QT_TRANSLATE_NOOP("Ghosts", "Calls that nobody ever answered"),
    "no_company": QT_TRANSLATE_NOOP("Ghosts", "Neither company nor title"),
    "met": QT_TRANSLATE_NOOP("Ghosts", "A fact that was found to be right"),
    "talked": QT_TRANSLATE_NOOP("Ghosts", "A talk with them"),
    "on_paper": QT_TRANSLATE_NOOP("Ghosts", "A card that was read"),
}
"""Complete; a test looks."""

WIDE = 560
NUMBERS = (1, 2, 3)


class GhostDialog(QDialog):
    """Emits `changed` when scores are to be made in another way."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept = Kept()
        self.setWindowTitle(translate("Ghosts", "How ghosts are judged"))
        self.note = Label(wrap=True)
        self.table = RowsTable(4, widest=0, numbers=NUMBERS)
        self.table.setAccessibleName(self.windowTitle())
        self.table.name_columns((
            translate("Ghosts", "Sign"), translate("Ghosts", "By the rules"), translate("Ghosts", "Learnt"),
            translate("Ghosts", "Points"),
        ))  # fmt: skip
        self.switch, self.close_button = Button(), Button(translate("Settings", "Close"))
        self.switch.hide()
        self.switch.clicked.connect(self._switch)
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        self._look()

    def _look(self) -> None:
        book = self._desk.book
        self._desk.work.run(self, lambda: ghosts.learnt(book), done=self._show, lane="search")

    def _show(self, kept: Kept) -> None:
        self._kept = kept
        learnt = kept.learnt
        counts = learnt.better and kept.used
        self.note.setText(("" if language() == "zh_CN" else " ").join(told(kept)))
        rows = [(sign, WEIGHTS[sign], dict(learnt.signs).get(sign, 0) if counts else 0) for sign in SIGNS]
        self.table.setRowCount(len(rows) + counts)
        for place, (sign, points, more) in enumerate(rows):
            cells = translate("Ghosts", SIGNS[sign]), _said(points), _signed(more), _said(points + more)
            self.table.put(place, cells, icon=QIcon())
        if counts:
            everybody = translate("Ghosts", "Everybody")
            cells = everybody, "0", _signed(learnt.everybody), _said(learnt.everybody)
            self.table.put(len(rows), cells, icon=QIcon())
        self.table.choose(0)
        self.switch.setVisible(learnt.better)
        again = translate("Ghosts", "Use what was learnt")
        self.switch.setText(translate("Ghosts", "Back to the rules") if kept.used else again)

    def _switch(self) -> None:
        book, now, used = self._desk.book, self._desk.clock.now(), not self._kept.used
        self._desk.work.run(self, lambda: ghosts.use(book, outcomes=used, now=now), done=self._switched)

    def _switched(self, _nothing: None) -> None:
        self._look()
        self.changed.emit()

    def _lay_out(self) -> None:
        px = theme.px
        buttons = QHBoxLayout()
        buttons.addWidget(self.switch)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(24),) * 4)
        column.setSpacing(px(12))
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.resize(px(WIDE), min(px(ROW * (len(SIGNS) + 6)), self.screen().availableGeometry().height()))
        self.table.setFocus()


def told(kept: Kept) -> tuple[str, ...]:
    """What the points are made of, in sentences."""
    learnt = kept.learnt
    if not learnt.outcomes or not learnt.signs:
        return (
            translate("Ghosts", "By the rules alone: 60 points and two sorts of signs make somebody a likely ghost."),
            translate(
                "Ghosts",
                "%n outcome(s) so far: set aside, not a ghost, answered. From {enough} on, with {each} of either kind, "
                "they may change what a sign counts.",
                n=learnt.outcomes, enough=ENOUGH, each=EACH,
            ),
        )  # fmt: skip
    rules, mine = (f"{100 * share:.0f}" for share in learnt.wrong)
    if not learnt.better:
        return (
            translate(
                "Ghosts",
                "By the rules alone: what %n of your outcomes teach does not foretell them better. Each told from all "
                "others, {mine} % are wrong, by the rules {rules} %.",
                n=learnt.outcomes, mine=mine, rules=rules,
            ),
        )  # fmt: skip
    if not kept.used:
        off = translate("Ghosts", "By the rules alone. What %n of your outcomes taught is not used.", n=learnt.outcomes)
        return (off,)
    return (
        translate("Ghosts", "Learnt from %n of your outcomes; nobody is moved by more than {most} points.",
                  n=learnt.outcomes, most=MOST),
        translate("Ghosts", "Each told from all others, {mine} % are wrong, by the rules {rules} %.", mine=mine,
                  rules=rules),
    )  # fmt: skip


def _signed(points: int) -> str:
    return f"{'+' * (points > 0)}{_said(points)}" if points else ""


def _said(points: int) -> str:
    return str(points).replace("-", "−")
