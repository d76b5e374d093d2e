"""Today's review: whose turn it is and why, the facts of that contact with a key for each answer, and the call."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedLayout, QVBoxLayout, QWidget

from cardkeeper.actions import rounds
from cardkeeper.actions.rounds import Due, Round
from cardkeeper.i18n import translate
from cardkeeper.rules.calls import End
from cardkeeper.ui import theme, trust, wording
from cardkeeper.ui.controls.button import Button, KeyCap
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.notices import Notices
from cardkeeper.ui.today.backlog import Backlog
from cardkeeper.ui.today.call_panel import CallPanel
from cardkeeper.ui.today.delegate import DUE, TodayDelegate
from cardkeeper.ui.today.done import DoneList, DonePage
from cardkeeper.ui.today.person import Person
from cardkeeper.ui.today.top_bar import TopBar

LIST_WIDTH = 300
CALL_FROM = 1180 - 56
"""The call stands beside the contact from this width of the page on; below it opens on demand."""
HINTS_FROM = 880
"""Below it top and bottom have room for their buttons only."""
MOST_DONE, ALL_DONE = 5, 20


class TodayPage(QWidget):
    """Emits `left` to go back to the contacts, `undo_asked`, and `settings_chosen` with new settings.

    `elsewhere` tells of a contact that was wanted here and is not in today's round.

    The round is asked anew whenever the page is shown; what was answered is in the book, and so survives a restart.
    """

    left = Signal()
    undo_asked = Signal()
    settings_chosen = Signal(object)
    elsewhere = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("sheet", "surface")
        self._desk = desk
        self._extra = self._wanted = 0
        self._call_wanted = False
        self.round: Round | None = None
        self.notices = Notices(desk, self)
        self.top, self.backlog = TopBar(), Backlog()
        self.list = QListWidget()
        self.delegate = TodayDelegate(self.list, desk.clock.today)
        self.list.setItemDelegate(self.delegate)
        self.list.installEventFilter(self)
        self.list.currentItemChanged.connect(self._moved)
        self.done_list, self.all_done = DoneList(desk), DoneList(desk)
        self.foot = Label(role="label", ink="text3", wrap=True)
        self.person, self.call = Person(desk), CallPanel(desk)
        self.rest, self.later, self.next = Button(key="A"), Button(key="P"), Button(key="N")
        self.finished = DonePage(desk)
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect()
        self.retranslate()
        desk.work.run(self, lambda: rounds.rhythm(desk.book), done=partial(setattr, desk, "rhythm"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.notices.enter_review()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.notices.leave_review()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def begin_with(self, contact: int) -> None:
        """Have it be the turn of a contact when the page is shown next, 0 for whose turn it is."""
        self._wanted = contact

    def refresh(self) -> None:
        """Ask whose turn it is; who is done with leaves the list."""
        book, today = self._desk.book, self._desk.clock.today()
        most = rounds.daily(self._desk.settings, today=today) + self._extra
        self._desk.work.run(self, lambda: rounds.look(book, today=today, most=most), done=self._show)

    def press(self, key: str) -> bool:
        """One key of this page. Whether it was one."""
        if self.round is None or not self.round.due:
            return False
        called = {"A": self.confirm_rest, "N": self.step, "P": self.person.put_off, "D": self._ask_call}
        if key in called:
            called[key]()
        elif key in ("1", "2", "3", "4"):
            self.person.answer(int(key) - 1)
        else:
            return self.call.press(key)
        return True

    def confirm_rest(self) -> None:
        """Everything that was not answered yet is still right; the next contact comes."""
        if self.person.contact is not None:
            self.person.answers.rest_right()

    def step(self) -> None:
        """The next contact; this one stays for later today."""
        if rows := self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + 1) % rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A list would look for a row that begins with the letter.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right) and self.person.lines:
                self.person.focus_line(0)
                return True
            return self._key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Left:
            self.list.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not (step and self.person.walk(step)) and not self._key(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.list.setAccessibleName(translate("Today", "Contacts to re-verify today"))
        self.rest.setText(translate("Today", "All the rest still right"))
        self.later.setText(translate("Today", "Put off"))
        self.next.setText(translate("Today", "Next contact"))
        self._fact.setText(translate("Today", "fact"))
        self._answer.setText(translate("Today", "answer"))
        self.top.retranslate()
        if self.round is not None:
            self._show(self.round)

    def _key(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain and bool(event.text()) and self.press(event.text().upper())

    def _show(self, now: Round) -> None:
        before, self.round = self._current(), now
        row = max(0, self.list.currentRow())
        self.delegate.before = len(now.done)
        self.list.blockSignals(True)
        self.list.clear()
        for one in now.due:
            item = QListWidgetItem()
            item.setData(DUE, one)
            said = f"{wording.contact_line(one.contact)}, {trust.why(one.reason)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.list.addItem(item)
        wanted, self._wanted = self._wanted, 0
        ids = [one.contact.id for one in now.due]
        if wanted and wanted not in ids:
            self.elsewhere.emit(wanted)
        stay = wanted or (before.contact.id if before is not None else 0)
        self.list.setCurrentRow(ids.index(stay) if stay in ids else min(row, len(ids) - 1))
        self.list.blockSignals(False)
        self._moved()
        self._say(now)
        self._stack.setCurrentIndex(0 if now.due else 1)
        if not now.due and self.isVisible():
            self.finished.back.setFocus()

    def _say(self, now: Round) -> None:
        today = self._desk.clock.today()
        self.top.show_round(now)
        self.done_list.show_done(now.done, most=MOST_DONE)
        self.all_done.show_done(now.done, most=ALL_DONE)
        self.finished.show_round(now)
        self.backlog.show_overdue(now.overdue, self._desk.settings, today=today)
        lines = [translate("Today", "%n more, then you are done for today.", n=len(now.due))]
        if now.others:
            lines.append(translate("Today", "%n other(s) can wait.", n=now.others))
        self.foot.setText("\n".join(lines))
        self._fold()

    def _current(self) -> Due | None:
        due = self.list.currentIndex().data(DUE)
        return due if isinstance(due, Due) else None

    def _moved(self, *_items: QListWidgetItem | None) -> None:
        if self.round is not None:
            due = self._current()
            had_focus = self.person.place is not None
            self.person.show_due(due, self.round.rhythm)
            self.call.show_contact(due.contact if due else None, self.round.rhythm)
            if due is not None and not had_focus and self.isVisible() and not self.list.hasFocus():
                self.person.focus_line(0)

    def _ended(self, end: End) -> None:
        if self.person.contact is not None:
            self.person.answers.call(end)

    def _ask_call(self) -> None:
        self._call_wanted = not self._call_wanted and self.width() < theme.px(CALL_FROM)
        self._fold()

    def _more(self) -> None:
        self._extra += self._desk.settings.review_most
        self.refresh()

    def _fold(self) -> None:
        """The call has its own column where there is room; else it takes the list's place when it is asked for."""
        wide, someone = self.width() >= theme.px(CALL_FROM), bool(self.round and self.round.due)
        self.call.setVisible(someone and (wide or self._call_wanted))
        self._side.setVisible(wide or not self._call_wanted)
        self.top.call.setVisible(someone and not wide)
        narrow = self.width() < theme.px(HINTS_FROM)
        self.top.narrow(narrow)
        for hint in self._hints:
            hint.setVisible(not narrow)

    def _connect(self) -> None:
        self.rest.clicked.connect(self.confirm_rest)
        self.later.clicked.connect(self.person.put_off)
        self.next.clicked.connect(self.step)
        self.call.ended.connect(self._ended)
        self.top.undo_asked.connect(self.undo_asked)
        self.top.snooze_asked.connect(self.notices.snooze)
        self.top.snooze_asked.connect(self.left)
        self.notices.settings_chosen.connect(self.settings_chosen)
        self.top.call_asked.connect(self._ask_call)
        self.backlog.chosen.connect(self.settings_chosen)
        self.finished.left.connect(self.left)
        self.finished.more_asked.connect(self._more)

    def _lay_out(self) -> None:
        px = theme.px
        self.list.setMouseTracking(True)
        self.list.setFixedWidth(px(LIST_WIDTH))
        self.foot.setContentsMargins(px(16), px(10), px(16), px(12))
        self._side = _column(self.list, self.done_list, Rule(), self.foot)
        self._side.setFixedWidth(px(LIST_WIDTH))
        work = _row(self._side, Rule(vertical=True), _column(self.person, Rule(), self._foot()), self.call)
        done = _column(self.all_done, QWidget())
        done.setFixedWidth(px(LIST_WIDTH))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.top, Rule(), self.backlog):
            whole.addWidget(part)
        whole.addLayout(self._stack, 1)  # before its pages: the first would be shown as a window of its own
        self._stack.addWidget(work)
        self._stack.addWidget(_row(done, Rule(vertical=True), self.finished))

    def _foot(self) -> QWidget:
        foot, px = QWidget(), theme.px
        foot.setProperty("sheet", "canvas")
        foot.setFixedHeight(px(52))
        foot.setProperty("footer", True)  # the undo bar stays clear of it
        self._fact, self._answer = Label(role="label", ink="text3"), Label(role="label", ink="text3")
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(20), 0, px(16), 0)
        row.setSpacing(px(8))
        self._hints = (KeyCap("↑↓"), self._fact, KeyCap("1–4"), self._answer)
        for hint in self._hints:
            row.addWidget(hint)
        row.addStretch()
        for button in (self.rest, self.later, self.next):
            row.addWidget(button)
        return foot


def _column(*parts: QWidget) -> QWidget:
    """Parts below each other; the first takes the room."""
    return _box(QVBoxLayout(), parts, stretched=parts[0])


def _row(*parts: QWidget) -> QWidget:
    """Parts beside each other; the third takes the room."""
    return _box(QHBoxLayout(), parts, stretched=parts[2])


def _box(layout: QVBoxLayout | QHBoxLayout, parts: tuple[QWidget, ...], *, stretched: QWidget) -> QWidget:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part, 1 if part is stretched else 0)
    box = QWidget()
    box.setLayout(layout)
    return box
