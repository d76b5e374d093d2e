"""Today's review: whose turn it is and why, the contact beside it, and one key that says everything is still right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cardkeeper.actions import rounds, verify
from cardkeeper.actions.rounds import Due
from cardkeeper.i18n import translate
from cardkeeper.model import Contact, How
from cardkeeper.ui import theme, trust, wording
from cardkeeper.ui.contact_page import ContactPage
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.empty import EmptyState
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.today_delegate import DUE, TodayDelegate

WAYS = (How.CALL, How.REPLY, How.VISIT, How.CARD)
WAY_KEYS = ("C", "R", "V", "D")
LIST_WIDTH = 300
MOST_DONE = 5
"""So many names stand under the list, the latest; the count has them all."""


class TodayPage(QWidget):
    """Emits `left` to go back to the contacts. The list is asked anew whenever the page is shown."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("sheet", "surface")
        self._desk = desk
        self._done: dict[int, str] = {}
        self.title = Label(role="title")
        self.steps = Segments()
        self.progress = Label(role="strong")
        self.list = QListWidget()
        self.list.setItemDelegate(TodayDelegate(self.list, desk.clock.today))
        self.list.installEventFilter(self)
        self.list.currentItemChanged.connect(self._moved)
        self.done_list = Label(role="label", ink="text3", wrap=True)
        self.page = ContactPage(desk)
        self.ways = QButtonGroup(self)
        self.confirm = Button(kind="primary", icon="check", key="A")
        self.confirm.clicked.connect(self.confirm_all)
        self.next = Button(key="N")
        self.next.clicked.connect(self.step)
        self._how = Label(role="label", ink="text3")
        self.finished = EmptyState(icon="contact-round", kind="primary")
        self.finished.acted.connect(self.left)
        self._stack = QStackedLayout()
        self._lay_out()
        self.setFocusProxy(self.list)
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Ask whose turn it is; who is confirmed leaves the list."""
        book, today = self._desk.book, self._desk.clock.today()
        most = rounds.daily(self._desk.settings, today=today)
        self._desk.work.run(self, lambda: rounds.look(book, today=today, most=most).due, done=self._show)

    def confirm_all(self) -> None:
        """Everything shown is still right; the next contact comes."""
        contact, current = self.page.contact, self._current()
        # Nobody can have looked at a page that is not there yet.
        if contact is None or contact.id is None or current is None or current.id != contact.id:
            return
        number = contact.id

        def looked_at(_contact: Contact) -> None:
            self._done[number] = name

        book, clock = self._desk.book, self._desk.clock
        how, name = WAYS[self.ways.checkedId()], wording.contact_line(contact)
        self._desk.work.run(
            self,
            lambda: verify.confirm(book, contact, how=how, now=clock.now(), today=clock.today(), name=name),
            done=looked_at,
        )

    def step(self) -> None:
        """The next contact, this one stays for later."""
        rows = self.list.count()
        if rows:
            self.list.setCurrentRow((self.list.currentRow() + 1) % rows)

    def press(self, key: str) -> bool:
        """One key of this page. Whether it was one."""
        if key == "A":
            self.confirm_all()
        elif key == "N":
            self.step()
        elif key in WAY_KEYS:
            self.ways.button(WAY_KEYS.index(key)).setChecked(True)
        else:
            return self.page.press(key)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A list would look for a row that begins with the letter.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        return not event.modifiers() and self.press(event.text().upper())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.title.setText(translate("Today", "Today's review"))
        self.list.setAccessibleName(translate("Today", "Contacts to re-verify today"))
        self._how.setText(translate("Today", "How do you know?"))
        for button, how in zip(self.ways.buttons(), WAYS, strict=True):
            button.setText(trust.how(how))
        self.confirm.setText(translate("Today", "All still right"))
        self.next.setText(translate("Today", "Next contact"))
        self._say_progress()

    def _show(self, due: tuple[Due, ...]) -> None:
        row = max(0, self.list.currentRow())
        for one in due:  # taken back by undo
            self._done.pop(one.contact.id or 0, None)
        self.list.blockSignals(True)
        self.list.clear()
        for one in due:
            item = QListWidgetItem()
            item.setData(DUE, one)
            reason = trust.why(one.reason)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{wording.contact_line(one.contact)}, {reason}")
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._stack.setCurrentIndex(0 if due else 1)
        if due:
            self.list.setCurrentRow(min(row, len(due) - 1))
            self._moved()
        self._say_progress()

    def _say_progress(self) -> None:
        waiting, done = self.list.count(), len(self._done)
        self.steps.show_steps(done, done + waiting)
        self.progress.setText(translate("Today", "{done} of %n today", n=done + waiting, done=done))
        latest = list(self._done.values())[-MOST_DONE:]
        self.done_list.setText("\n".join([translate("Today", "Done today"), *latest]))
        self.done_list.setVisible(bool(done))
        if done:
            self.finished.say(
                translate("Today", "Done for today"),
                translate("Today", "%n contact(s) looked at.", n=done),
                button=translate("Today", "Back to contacts"),
            )
        else:
            self.finished.say(
                translate("Today", "Nothing to re-verify today"),
                translate("Today", "Contacts come here when their tier's interval has passed."),
                button=translate("Today", "Back to contacts"),
            )

    def _current(self) -> Contact | None:
        due = self.list.currentIndex().data(DUE)
        return due.contact if isinstance(due, Due) else None

    def _moved(self, *_items: QListWidgetItem | None) -> None:
        contact = self._current()
        self.page.show_contact(contact.id or 0 if contact is not None else 0)

    def _lay_out(self) -> None:
        px = theme.px
        top = QWidget()
        top.setProperty("sheet", "canvas")
        top.setFixedHeight(px(52))
        bar = QHBoxLayout(top)
        bar.setContentsMargins(px(16), 0, px(16), 0)
        bar.setSpacing(px(12))
        for part in (self.title, self.steps, self.progress):
            bar.addWidget(part)
        bar.addStretch()
        self.list.setFixedWidth(px(LIST_WIDTH))
        self.list.setMouseTracking(True)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self.list, 1)
        self.done_list.setContentsMargins(px(16), px(8), px(16), px(12))
        self.done_list.setMaximumWidth(px(LIST_WIDTH))
        side.addWidget(self.done_list)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.page, 1)
        right.addWidget(Rule())
        right.addWidget(self._foot())
        work = QWidget()
        both = QHBoxLayout(work)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addLayout(side)
        both.addWidget(Rule(vertical=True))
        both.addLayout(right, 1)
        self._stack.addWidget(work)
        self._stack.addWidget(self.finished)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addWidget(Rule())
        whole.addLayout(self._stack, 1)

    def _foot(self) -> QWidget:
        px = theme.px
        foot = QWidget()
        foot.setProperty("sheet", "canvas")
        foot.setFixedHeight(px(56))
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(24), 0, px(16), 0)
        row.setSpacing(px(8))
        row.addWidget(self._how)
        for number, key in enumerate(WAY_KEYS):
            way = Button(size="small", key=key)
            way.setCheckable(True)
            way.setChecked(not number)
            self.ways.addButton(way, number)
            row.addWidget(way)
        row.addStretch()
        row.addWidget(self.next)
        row.addWidget(self.confirm)
        return foot


class Segments(QWidget):
    """How much of the round is done, a segment a contact; the number stands beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._done = self._total = 0

    def show_steps(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(208), theme.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        most = min(self._total, 20)
        gap, top = theme.px(4 if most <= 10 else 2), (self.height() - theme.px(6)) // 2
        for place in range(most):
            left, right = (round(self.width() * edge / most) for edge in (place, place + 1))
            painter.setBrush(theme.ink("confirmed" if place * self._total < self._done * most else "track"))
            painter.drawRoundedRect(QRect(left, top, right - left - gap, theme.px(6)), theme.px(2), theme.px(2))
