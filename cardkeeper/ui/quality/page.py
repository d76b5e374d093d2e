"""Data quality: how complete, sound and fresh the contacts are, how that changes, and what to do about it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cardkeeper import paths
from cardkeeper.actions import findings, quality
from cardkeeper.actions.findings import Asked, Item
from cardkeeper.i18n import translate
from cardkeeper.model import Change
from cardkeeper.rules import facets
from cardkeeper.rules.quality import MEASURES, Figures, Measure
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.fields import ComboBox
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.controls.progress import ProgressStrip
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.file_dialogs import file_to_save
from cardkeeper.ui.quality.digest import digest
from cardkeeper.ui.quality.findings_panel import FindingsPanel
from cardkeeper.ui.quality.panels import FixedPanel, StatesPanel
from cardkeeper.ui.quality.tile import MeasureTile
from cardkeeper.ui.review.elided import Elided
from cardkeeper.ui.work import Task

WEEKS = (4, 12, 52)
SIX_IN_A_ROW = 1180
"""From this width of the window on; below it the tiles stand in two rows."""

LISTS: dict[Measure, Asked] = {
    "completeness": Asked(kinds=("required",)),
    "validity": Asked(kinds=("check", "wrong", "contradiction")),
    "uniqueness": Asked(kinds=("twice",)),
}


SEARCHES: dict[Measure, str] = {"timeliness": "due", "accuracy": "asked"}
"""These count people by days: a search lists them."""


class QualityPage(QWidget):
    """Emits where to go: `group_asked` with "tier" or "industry" and a code, `opened` with a contact.

    `due_asked` is today's review, with the contact it begins with, or 0; `listed` whom a search text finds;
    `compare_asked` with people who have a value in common and may be one. `told` says what was done.
    """

    due_asked = Signal(int)
    listed = Signal(str)
    group_asked = Signal(str, str)
    opened = Signal(int)
    compare_asked = Signal(tuple)
    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("sheet", "canvas")
        self._desk = desk
        self.shown: Figures | None = None
        self._looking: Task | None = None
        self.title, self.caption = Label(role="title"), Elided(ink="text2")
        self.aside = Button(kind="quiet", size="small", icon="eye-off")
        self.aside.hide()
        self.weeks, self.digest = ComboBox(), Button(icon="file-text")
        self.progress = ProgressStrip()
        self.tiles = {measure: MeasureTile() for measure in MEASURES}
        self.states, self.fixed, self.findings = StatesPanel(), FixedPanel(), FindingsPanel(desk)
        self._grid, self._across = QGridLayout(), 0
        self._connect()
        self._lay_out()
        self.setFocusProxy(self.findings)
        self.retranslate()

    def refresh(self) -> None:
        """Count anew, and list anew."""
        book, today = self._desk.book, self._desk.clock.today()
        weeks, group = self._weeks(), self.states.group()
        self._desk.work.run(
            self, lambda: quality.figures(book, today=today, weeks=weeks, group=group), done=self._show, lane="counting"
        )
        self.findings.refresh()

    def changed(self, change: Change) -> None:
        """The book changed: whom that touched is looked over when the page is seen."""
        if change.what == "contacts" and self.isVisible():
            self._look_over()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._look_over()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.title.setText(translate("Quality", "Data quality"))
        self.digest.setText(translate("Quality", "Weekly digest (PDF)"))
        self.weeks.setAccessibleName(translate("Quality", "Period"))
        chosen = max(self.weeks.currentIndex(), 0) if self.weeks.count() else WEEKS.index(quality.WEEKS)
        self.weeks.clear()
        self.weeks.addItems([translate("Quality", "Last %n weeks", n=weeks) for weeks in WEEKS])
        self.weeks.setCurrentIndex(chosen)

    def _look_over(self) -> None:
        """Look over whoever changed, and once a day whatever else there is."""
        book, today = self._desk.book, self._desk.clock.today()
        self._desk.work.run(self, lambda: findings.is_due(book, today=today), done=self._begin, lane="counting")

    def _begin(self, due: bool) -> None:
        if self._looking is not None:
            return
        book, clock, region = self._desk.book, self._desk.clock, self._desk.settings.region
        today, now = clock.today(), clock.now()
        if not due:
            recall = partial(quality.recall, book, today=today, now=now)
            self._desk.work.run(self, recall, done=lambda made: self.refresh() if made else None, lane="backup")
            return
        self._looking = self._desk.work.run_steps(
            self,
            lambda step: findings.look_over(book, today=today, now=now, region=region, step=step),
            progress=self._say_progress, done=self._looked_over, failed=lambda _why: self._stop(), lane="backup",
            can_wait=True,
        )  # fmt: skip

    def _judge_anew(self) -> None:
        self._stop()  # it goes by what counted before
        self._begin(due=True)

    def _say_progress(self, done: int, total: int) -> None:
        words = translate("Quality", "Looking over {done} of %n contacts", n=total, done=done)
        self.progress.show_step(done, total, words)

    def _looked_over(self, _new: int) -> None:
        self._stop()
        self.refresh()
        self._look_over()  # whoever changed meanwhile

    def _stop(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._looking = None
        self.progress.finish()

    def _show(self, figures: Figures) -> None:
        self.shown = figures
        contacts = translate("Quality", "%n contact(s)", n=figures.contacts)
        facts = translate("Quality", "%n fact(s)", n=figures.facts)
        today = self._desk.clock.today()
        looked = figures.looked_over
        when = translate("Quality", "looked over {day}", day=wording.day(looked, today=today)) if looked else ""
        self.caption.say(wording.joined(contacts, facts, when))
        self.aside.setText(translate("Quality", "%n set aside", n=figures.aside))
        self.aside.setVisible(bool(figures.aside))
        for tile in figures.tiles:
            self.tiles[tile.measure].show_tile(tile)
        self.states.show_bars(figures.bars)
        self.fixed.show_times(figures.fixed, weeks=self._weeks())

    def _open_list(self, measure: Measure) -> None:
        if measure in SEARCHES:
            key, today = SEARCHES[measure], self._desk.clock.today()
            first = self._since().isoformat() if measure == "accuracy" else ""
            self.listed.emit(facets.spelt(key, f"{first}..{today.isoformat()}"))
            return
        since = self._since() if measure == "fixing" else None
        self.findings.ask(LISTS.get(measure, Asked(settled_since=since)), measure=measure)
        self.findings.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _weeks(self) -> int:
        return WEEKS[max(0, self.weeks.currentIndex())]

    def _since(self) -> date:
        return self._desk.clock.today() - timedelta(weeks=self._weeks())

    def _go_to_group(self, name: str) -> None:
        group = self.states.group()
        if name and group in ("tier", "industry"):
            self.group_asked.emit(group, name)
        elif name:
            self.listed.emit(facets.spelt("owner" if group == "person" else group, name))
        else:
            self.listed.emit(facets.spelt("has", "owner" if group == "person" else group, negated=True))

    def _open_item(self, item: Item) -> None:
        book, problem = self._desk.book, item.problem
        if problem.kind == "twice":
            self._desk.work.run(
                self, lambda: findings.sharing(book, problem), done=self.compare_asked.emit, lane="counting"
            )
            return
        where = self.due_asked if problem.kind == "overdue" else self.opened
        where.emit(problem.contact)

    def _save_digest(self) -> None:
        if self.shown is None:
            return
        today = self._desk.clock.today()
        chosen = file_to_save(
            self, translate("Quality", "Save the digest"), kind="PDF", name=f"cardkeeper-{today.isoformat()}.pdf"
        )
        if chosen is not None:
            self.write_digest(chosen)

    def write_digest(self, out: Path) -> None:
        """Write what is shown to a PDF."""
        assert self.shown is not None
        made = digest(self.shown, self.findings.model.items, today=self._desk.clock.today())
        words = translate("Quality", "The digest is in {file}", file=out.name)
        self._desk.work.run(
            self, lambda: paths.write_whole(out, made, private=True), done=lambda _nothing: self.told.emit(words)
        )

    def _connect(self) -> None:
        for measure, tile in self.tiles.items():
            tile.clicked.connect(lambda _checked=False, measure=measure: self._open_list(measure))
        self.weeks.activated.connect(self.refresh)
        self.aside.clicked.connect(lambda: self.listed.emit(facets.spelt("ghost", "aside")))
        self.digest.clicked.connect(self._save_digest)
        self.progress.cancelled.connect(self._stop)
        self.states.grouped.connect(self.refresh)
        self.states.opened.connect(self._go_to_group)
        self.fixed.opened.connect(lambda code: self.findings.ask(Asked(code=code, settled_since=self._since())))
        self.findings.opened.connect(self._open_item)
        self.findings.detail.judged_anew.connect(self._judge_anew)

    def _arrange(self) -> None:
        across = 6 if self.window().width() >= theme.px(SIX_IN_A_ROW) else 3
        if across == self._across:
            return
        self._across = across
        for place, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, place // across, place % across)

    def _lay_out(self) -> None:
        px = theme.px
        top = QWidget()
        top.setFixedHeight(px(52))
        bar = QHBoxLayout(top)
        bar.setContentsMargins(px(24), 0, px(24), 0)
        bar.setSpacing(px(10))
        bar.addWidget(self.title)
        bar.addWidget(self.caption, 1)
        bar.addWidget(self.aside)
        bar.addWidget(self.weeks)
        bar.addWidget(self.digest)
        page = QWidget()
        page.setProperty("page", "true")
        column = QVBoxLayout(page)
        column.setContentsMargins(px(24), px(16), px(24), px(24))
        column.setSpacing(px(12))
        self._grid.setSpacing(px(12))
        column.addLayout(self._grid)
        panels = QHBoxLayout()
        panels.setSpacing(px(12))
        panels.addWidget(self.states, 6)
        panels.addWidget(self.fixed, 5)
        column.addLayout(panels)
        column.addWidget(self.findings, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addWidget(Rule())
        whole.addWidget(self.progress)
        whole.addWidget(scroll, 1)
