"""The end of a contact page: what happened with the person at the left, what was promised at the right."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.actions import talks, timeline
from cardkeeper.actions.talks import Dealings
from cardkeeper.actions.timeline import Event
from cardkeeper.dealings import FollowUp, Talk
from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Field
from cardkeeper.rules import touch
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.talks.brief_window import BriefWindow
from cardkeeper.ui.talks.promise_card import PromiseCard
from cardkeeper.ui.talks.promise_dialog import PromiseDialog
from cardkeeper.ui.talks.talk_dialog import TalkDialog
from cardkeeper.ui.talks.timeline_list import TimelineList

FIRST = 6
"""So many lines are shown until somebody asks for all."""

PROMISES = 216
SIDE_BY_SIDE = 560


class DealingsSection(QWidget):
    """Shows one contact at a time; asks the book itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.contact: Contact | None = None
        self._events: tuple[Event, ...] = ()
        self._dealings = Dealings((), ())
        self._all = False
        self._head, self._touch = Label(role="strong"), Label(role="label", ink="text3")
        self.list = TimelineList()
        self.list.opened.connect(self.change_talk)
        self.list.removed.connect(self._remove_talk)
        self.brief = Button(kind="quiet", size="small", icon="file-text")
        self.brief.clicked.connect(self.show_brief)
        self._nothing = Label(role="label", ink="text3", wrap=True)
        self._more = Button(kind="quiet", size="small")
        self._more.hide()  # until it is known how many there are
        self._more.clicked.connect(self._show_all)
        self._promises_head = Label(role="strong")
        self.cards: list[PromiseCard] = []
        self._cards = QVBoxLayout()
        self.add = Button(kind="quiet", size="small", icon="plus")
        self.add.clicked.connect(self.promise)
        self._lay_out()
        self.retranslate()

    def show_contact(self, contact: Contact) -> None:
        """Show another contact, or the same one as it is now."""
        if self.contact is None or contact.id != self.contact.id:
            self._all = False
        self.contact = contact
        book, number = self._desk.book, contact.id or 0
        self._desk.work.run(
            self,
            lambda: (timeline.of(book, number), talks.of(book, number)),
            done=partial(self._show, number),
            lane="search",
        )

    def log_talk(self) -> None:
        """Log a talk with the contact shown."""
        TalkDialog(self._desk, self.window(), contact=self.contact).open()

    def show_brief(self) -> None:
        """What one needs before meeting the contact shown, on one page."""
        if self.contact is not None and self.isVisible():
            BriefWindow(self._desk, self.contact, self.window()).open()

    def promise(self) -> None:
        """Promise something to the contact shown."""
        if self.contact is not None:
            PromiseDialog(self._desk, self.contact, self.window()).open()

    def change_talk(self, talk: Talk) -> None:
        """Change a talk that was logged."""
        TalkDialog(self._desk, self.window(), contact=self.contact, talk=talk).open()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._fill()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme.px(SIDE_BY_SIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._right.setFixedWidth(theme.px(PROMISES) if wide else self.width())

    def retranslate(self) -> None:
        self._head.setText(translate("Talks", "Talks"))
        self.list.setAccessibleName(translate("Talks", "What happened, newest first"))
        self._nothing.setText(translate("Talks", "Nothing yet. Ctrl+Shift+I logs a call, a visit, a message."))
        self.brief.setText(translate("Talks", "Meeting brief"))
        self.brief.setToolTip(translate("Talks", "Meeting brief (Ctrl+Shift+B)"))
        self._promises_head.setText(translate("Talks", "Follow-up"))
        self.add.setText(translate("Talks", "Add a follow-up"))

    def _show(self, contact: int, found: tuple[tuple[Event, ...], Dealings]) -> None:
        if self.contact is None or self.contact.id != contact:
            return
        self._events, self._dealings = found
        self._fill()

    def _fill(self) -> None:
        today = self._desk.clock.today()
        self.list.show_events(self._events if self._all else self._events[:FIRST], today=today)
        self.list.setVisible(bool(self._events))
        self._nothing.setVisible(not self._events)
        self._more.setVisible(len(self._events) > FIRST and not self._all)
        self._more.setText(translate("Talks", "Show all %n", n=len(self._events)))
        self._say_when_again()
        self._fill_promises()

    def _say_when_again(self) -> None:
        contact, today = self.contact, self._desk.clock.today()
        again = touch.again_by(contact) if contact is not None else None
        self._touch.setVisible(again is not None)
        if again is not None:
            late = (today - again).days
            said = translate("Talks", "%n day(s) past being in touch", n=late)
            due = translate("Talks", "in touch again by {day}", day=wording.day(again, today=today))
            self._touch.setText(said if late > 0 else due)

    def _fill_promises(self) -> None:
        for card in self.cards:
            self._cards.removeWidget(card)
            card.deleteLater()
        open_ones = [one for one in self._dealings.promises if one.done_on is None]
        self.cards = [PromiseCard(one, today=self._desk.clock.today(), parent=self) for one in open_ones]
        for card in self.cards:
            card.done.connect(partial(self._finish, card.promise))
            card.put_off.connect(partial(self._put_off, card.promise))
            card.removed.connect(partial(self._drop, card.promise))
            self._cards.addWidget(card)

    def _show_all(self) -> None:
        self._all = True
        self._fill()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self, promise: FollowUp) -> None:
        book, clock, name = self._desk.book, self._desk.clock, self._name()
        self._desk.work.run(
            self,
            lambda: talks.done(book, promise, now=clock.now(), today=clock.today(), name=name),
            done=lambda _nothing: None,
        )

    def _put_off(self, promise: FollowUp, until: date) -> None:
        book, now, name = self._desk.book, self._desk.clock.now(), self._name()
        self._desk.work.run(
            self, lambda: talks.snooze(book, promise, until, now=now, name=name), done=lambda _nothing: None
        )

    def _drop(self, promise: FollowUp) -> None:
        book, now, name = self._desk.book, self._desk.clock.now(), self._name()
        self._desk.work.run(self, lambda: talks.drop(book, promise, now=now, name=name), done=lambda _nothing: None)

    def _remove_talk(self, talk: Talk) -> None:
        book, now, name = self._desk.book, self._desk.clock.now(), self._name()
        self._desk.work.run(self, lambda: talks.remove(book, talk, now=now, name=name), done=lambda _nothing: None)

    def _name(self) -> str:
        contact = self.contact
        return contact.first(Field.NAME) or contact.first(Field.COMPANY) if contact is not None else ""

    def _lay_out(self) -> None:
        px = theme.px
        head = QHBoxLayout()
        head.addWidget(self._head)
        head.addStretch()
        head.addWidget(self._touch)
        head.addWidget(self.brief)
        left = QVBoxLayout()
        left.setSpacing(px(4))
        left.addLayout(head)
        for part in (self.list, self._nothing, self._more):
            left.addWidget(part)
        left.addStretch()
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(px(8))
        self._cards.setSpacing(px(8))
        right.addWidget(self._promises_head)
        right.addLayout(self._cards)
        right.addWidget(self.add)
        right.addStretch()
        self._row = QHBoxLayout()
        self._row.setSpacing(px(24))
        self._row.addLayout(left, 1)
        self._row.addWidget(self._right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, px(12), 0, px(12))
        whole.setSpacing(px(12))
        whole.addWidget(Rule())
        whole.addLayout(self._row)
