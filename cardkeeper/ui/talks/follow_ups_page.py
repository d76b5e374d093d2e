"""Everything that was promised and is not done yet, by when it is due: overdue, today, the next 7 days, later."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cardkeeper.actions import talks
from cardkeeper.actions.talks import Lanes, Promised
from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.empty import EmptyState
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.controls.menus import show_below
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.talks.lanes_list import LanesList
from cardkeeper.ui.talks.promise_card import put_off_menu

LANES = (
    ("overdue", QT_TRANSLATE_NOOP("Talks", "Overdue")),
    ("today", QT_TRANSLATE_NOOP("Talks", "Today")),
    ("week", QT_TRANSLATE_NOOP("Talks", "Next 7 days")),
    ("later", QT_TRANSLATE_NOOP("Talks", "Later")),
)


class FollowUpsPage(QWidget):
    """Emits `opened` with the id of a contact, `talk_asked` with one to log a talk with, and `left`."""

    opened = Signal(int)
    talk_asked = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lanes = Lanes((), (), (), ())
        self._title, self._count = Label(role="title"), Label(ink="text2")
        self.list = LanesList()
        self.list.opened.connect(lambda one: self.opened.emit(one.promise.contact))
        self.list.currentItemChanged.connect(self._allow)
        self.empty = EmptyState(icon="message-square-text")
        self.finish = Button(icon="check", kind="primary", key="D")
        self.finish.clicked.connect(self.finish_chosen)
        self.later = Button(icon="clock", key="L")
        self.later.clicked.connect(self.ask_when)
        self.talk = Button(icon="message-square-text", key="T")
        self.talk.clicked.connect(self.log_talk)
        self.empty.acted.connect(lambda: self.talk_asked.emit(0))
        self._pages = QStackedWidget()
        self.setFocusProxy(self.list)
        self._lay_out()
        self.retranslate()
        self._bind("D", self.finish_chosen)
        self._bind("L", self.ask_when)
        self._bind("T", self.log_talk)

    def refresh(self) -> None:
        """Show what is open by now, while somebody looks."""
        if not self.isVisible():
            return
        book, today = self._desk.book, self._desk.clock.today()
        self._desk.work.run(self, lambda: talks.lanes(book, today=today), done=self._show, lane="search")

    def finish_chosen(self) -> None:
        """The chosen follow-up is done."""
        one = self.list.chosen()
        if one is not None:
            book, clock = self._desk.book, self._desk.clock
            self._change(lambda: talks.done(book, one.promise, now=clock.now(), today=clock.today(), name=_name(one)))

    def ask_when(self) -> None:
        """To when the chosen follow-up is put off."""
        one = self.list.chosen()
        if one is not None:
            today = self._desk.clock.today()
            menu = put_off_menu(self, one.promise, self._put_off, dropped=self._drop, today=today)
            show_below(menu, self.later)

    def log_talk(self) -> None:
        """Log a talk with whom the chosen follow-up was promised."""
        one = self.list.chosen()
        self.talk_asked.emit(one.promise.contact if one is not None else 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._title.setText(translate("Talks", "Follow-ups"))
        self.list.setAccessibleName(translate("Talks", "Follow-ups"))
        self.finish.setText(translate("Talks", "Done"))
        self.later.setText(translate("Talks", "Put off"))
        self.talk.setText(translate("Talks", "Log a talk"))
        self.empty.say(
            translate("Talks", "Nothing is promised to anybody"),
            translate("Talks", "What you promise in a talk waits here until it is done."),
            button=translate("Talks", "Log a talk"),
        )
        self._fill()

    def _show(self, lanes: Lanes) -> None:
        self._lanes = lanes
        self._fill()

    def _fill(self) -> None:
        today = self._desk.clock.today()
        lanes = [(translate("Talks", name), getattr(self._lanes, lane)) for lane, name in LANES]
        total = sum(len(some) for _name, some in lanes)
        self.list.show_lanes([(name, some) for name, some in lanes if some], today=today)
        self._count.setText(self._summed(total))
        self._pages.setCurrentIndex(0 if total else 1)
        self._allow()

    def _summed(self, total: int) -> str:
        if not total:
            return ""
        late = len(self._lanes.overdue)
        said = translate("Talks", "%n open", n=total)
        return wording.joined(said, translate("Talks", "%n overdue", n=late) if late else "")

    def _put_off(self, until: date) -> None:
        one = self.list.chosen()
        if one is not None:
            book, now = self._desk.book, self._desk.clock.now()
            self._change(lambda: talks.snooze(book, one.promise, until, now=now, name=_name(one)))

    def _drop(self) -> None:
        one = self.list.chosen()
        if one is not None:
            book, now = self._desk.book, self._desk.clock.now()
            self._change(lambda: talks.drop(book, one.promise, now=now, name=_name(one)))

    def _change(self, change: Callable[[], None]) -> None:
        self._desk.work.run(self, change, done=lambda _nothing: None)

    def _allow(self) -> None:
        chosen = self.list.chosen() is not None
        for part in (self.finish, self.later):
            part.setEnabled(chosen)

    def _bind(self, key: str, act: Callable[[], None]) -> None:
        QShortcut(QKeySequence(key), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        px = theme.px
        self.setProperty("sheet", "surface")
        top = QWidget()
        top.setProperty("sheet", "canvas")
        top.setFixedHeight(px(52))
        head = QHBoxLayout(top)
        head.setContentsMargins(px(24), 0, px(24), 0)
        head.setSpacing(px(12))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch()
        bottom = QWidget()
        bottom.setProperty("sheet", "canvas")
        bottom.setFixedHeight(px(56))
        bottom.setProperty("footer", True)  # the undo bar stays clear of it
        foot = QHBoxLayout(bottom)
        foot.setContentsMargins(px(24), 0, px(24), 0)
        foot.setSpacing(px(8))
        foot.addStretch()
        for part in (self.talk, self.later, self.finish):
            foot.addWidget(part)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(Rule())
        column.addWidget(bottom)
        self._pages.addWidget(listed)
        self._pages.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addWidget(Rule())
        whole.addWidget(self._pages, 1)


def _name(one: Promised) -> str:
    return one.row.name or one.row.company
