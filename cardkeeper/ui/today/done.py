"""Who today's review is done with and what came of it; and the page that says that it is done."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.actions import rounds as actions
from cardkeeper.actions.rounds import Done, Round
from cardkeeper.i18n import translate
from cardkeeper.model import Field
from cardkeeper.rules import rounds
from cardkeeper.ui import icons, theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label, Mark, Rule
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.today import words
from cardkeeper.ui.writing import width, write

ROW = 28


class DoneList(QWidget):
    """A tick, a name, and what came of it; the latest that fit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._done: tuple[Done, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_done(self, done: tuple[Done, ...], *, most: int) -> None:
        """Show the latest of them."""
        self._done = done[-most:]
        self.setVisible(bool(done))
        self.setAccessibleName("; ".join(f"{self._name(one)}, {self._came(one)}" for one in self._done))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(30 + ROW * len(self._done)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, painter = theme.px, QPainter(self)
        across = self.width() - px(32)
        head = QRect(px(16), px(4), across, px(24))
        write(painter, head, translate("Today", "Done today"), role="label", ink="text3")
        for place, one in enumerate(self._done):
            row = QRect(px(16), px(30 + ROW * place), across, px(ROW))
            icon = "clock" if one.outcome.later and not one.outcome.right else "check"
            icons.paint(painter, QRect(row.left(), row.top(), px(16), row.height()).toRectF(), icon, size=14)
            came = self._came(one)
            room = min(width(came, "label") + 1, across // 2)
            right = QRect(row.right() - room, row.top(), room, row.height())
            write(painter, right, came, role="label", ink="text3", align=Qt.AlignmentFlag.AlignRight)
            write(painter, row.adjusted(px(22), 0, -room - px(8), 0), self._name(one), role="body")

    def _name(self, one: Done) -> str:
        names = " ".join(fact.value for fact in one.contact.of(Field.NAME))
        return names or one.contact.first(Field.COMPANY)

    def _came(self, one: Done) -> str:
        return words.outcome(one, today=self._desk.clock.today())


class DonePage(QWidget):
    """Emits `left`, or `more_asked` for another round."""

    left = Signal()
    more_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("sheet", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._shown: Round | None = None
        self.title, self.said = Label(role="end"), Label(ink="text2", wrap=True)
        self.counts = [(Mark(icon, size=16, ink=ink), Label(role="title"), Label(ink="text2")) for icon, ink in MARKS]
        self._day, self.next = Mark("calendar-clock", size=16, ink="text2"), Label(wrap=True)
        self.back = Button(kind="primary", key="Esc")
        self.back.clicked.connect(self.left)
        self.more = Button()
        self.more.clicked.connect(self.more_asked)
        self.setFocusProxy(self.back)
        self._lay_out()

    def show_round(self, now: Round) -> None:
        """Say what came of the round, or that there was none."""
        self._shown = now
        done = bool(now.done)
        self.title.setText(translate("Today", "Done for today") if done else translate("Today", "Nothing to re-verify"))
        if done:
            self._say_looked_at(now)
        else:
            self.said.setText(translate("Today", "Contacts come here when the interval of their tier has passed."))
        right, changed, invalid = rounds.total(one.outcome for one in now.done)
        texts = (
            translate("Today", "fact(s) still right", n=right),
            translate("Today", "changed, old values kept in history", n=changed),
            translate("Today", "marked invalid, left out of exports", n=invalid),
        )
        for (mark, number, what), count, text in zip(self.counts, (right, changed, invalid), texts, strict=True):
            number.setText(str(count))
            what.setText(text)
            for part in (mark, number, what):
                part.setVisible(done)
        self._rule.setVisible(done)
        for part in (self._day, self.next):
            part.setVisible(now.next is not None)
        if now.next is not None:
            day, count = now.next
            when = wording.day(day, today=self._desk.clock.today())
            self.next.setText(translate("Today", "Next review {day}, %n contact(s)", n=count, day=when))
        self.back.setText(translate("Today", "Back to contacts"))
        self.more.setText(translate("Today", "Review %n more", n=self._desk.settings.review_most))
        self.more.setVisible(bool(now.overdue))

    def _say_looked_at(self, now: Round) -> None:
        """How many they were; once it is counted, what that did to the facts of all."""
        looked = translate("Today", "%n contact(s) looked at.", n=len(now.done))
        self.said.setText(looked)
        if not now.due:
            book, today = self._desk.book, self._desk.clock.today()

            def say(gained: tuple[float, float]) -> None:
                if self._shown is now:
                    self.said.setText(f"{looked}\n{words.gained(*gained)}")

            self._desk.work.run(self, lambda: actions.gain(book, now.done, today=today), done=say, lane="counting")

    def _lay_out(self) -> None:
        px = theme.px
        column = QVBoxLayout()
        column.setSpacing(px(8))
        column.addStretch(2)
        column.addWidget(Mark("check-check", size=36, ink="confirmed"))
        column.addWidget(self.title)
        column.addWidget(self.said)
        self._rule = Rule()
        column.addWidget(self._rule)
        for mark, number, what in self.counts:
            row = QHBoxLayout()
            row.setSpacing(px(12))
            number.setMinimumWidth(px(40))
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for part in (mark, number):
                row.addWidget(part)
            row.addWidget(what, 1)
            column.addLayout(row)
        column.addWidget(Rule())
        following = QHBoxLayout()
        following.setSpacing(px(10))
        following.addWidget(self._day, 0, Qt.AlignmentFlag.AlignTop)
        following.addWidget(self.next, 1)
        column.addLayout(following)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.back, self.more):
            buttons.addWidget(button)
        buttons.addStretch()
        column.addSpacing(px(8))
        column.addLayout(buttons)
        column.addStretch(3)
        inner = QWidget()
        inner.setFixedWidth(px(440))
        inner.setLayout(column)
        whole = QHBoxLayout(self)
        whole.addStretch()
        whole.addWidget(inner)
        whole.addStretch()


MARKS = (("check", "confirmed"), ("pencil", "text2"), ("ban", "invalid"))
"""Still right, changed, invalid."""
