"""Ctrl+K: people and commands by a few letters of their names, in whichever language or by their sound."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QFrame, QListView, QVBoxLayout, QWidget

from cardkeeper.actions import contacts
from cardkeeper.actions.contacts import Listing, ListQuery
from cardkeeper.i18n import in_every_language, translate
from cardkeeper.model import Row
from cardkeeper.rules.search_terms import hits_in, terms
from cardkeeper.ui import theme, wording
from cardkeeper.ui.choice_delegate import WHAT, ChoiceDelegate, choice
from cardkeeper.ui.controls.fields import SearchField
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.workspace_keys import Command

WIDTH, ROW, MOST_ROWS, TOP = 560, 40, 9, 64
MOST_PEOPLE, MOST_RECENT = 8, 5


@dataclass(frozen=True)
class Person:
    """Somebody who can be gone to."""

    id: int
    name: str = field(compare=False)
    remark: str = field(compare=False)


class Jump(QFrame):
    """Over the window until something is chosen, Escape is pressed or the keyboard goes elsewhere.

    Emits `person_chosen` with an id; commands are run here. What was chosen last comes first the next time.
    """

    person_chosen = Signal(int)

    def __init__(self, desk: Desk, window: QWidget, commands: Callable[[], Sequence[Command]]) -> None:
        super().__init__(window)
        self._desk, self._window, self._commands = desk, window, commands
        self._recent: list[Command | Person] = []
        self._came_from: QWidget | None = None
        self._stop, self._round = contacts.Stop(), 0
        self.field = SearchField()
        self.field.text_changed.connect(self._look)
        self.field.edit.installEventFilter(self)
        self.view = QListView()
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self._rows, self._delegate = QStandardItemModel(self), ChoiceDelegate(self, height=ROW)
        self.view.setModel(self._rows)
        self.view.setItemDelegate(self._delegate)
        self.view.clicked.connect(self._run)
        self.view.selectionModel().currentChanged.connect(self._say_current)
        self.nothing = Label(ink="text2", wrap=True)
        self._lay_out()
        self.hide()

    def open(self) -> None:
        """Come up, empty, and take the keyboard."""
        hint = translate("Jump", "Go to a person or do something")
        self.field.set_hint(hint)
        self.view.setAccessibleName(hint)
        self._came_from = QApplication.focusWidget()
        self.field.edit.clear()
        self._look("")
        self.show()
        self.raise_()
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_back(self) -> None:
        """Go away, and give the keyboard back to where it was."""
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() is not Qt.FocusReason.PopupFocusReason:
                self.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event.key())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.ink("field"), 1))
        painter.setBrush(theme.ink("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(8), theme.px(8))

    def _key(self, key: int) -> bool:
        row, last = self.view.currentIndex().row(), self._rows.rowCount() - 1
        if key == Qt.Key.Key_Escape:
            self.close_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.view.currentIndex())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Tab):
            self._choose(0 if row >= last else row + 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backtab):
            self._choose(last if row <= 0 else row - 1)
        else:
            return False
        return True

    def _look(self, text: str) -> None:
        """Show the commands that fit at once, and the people as soon as they are found."""
        self._stop.now()
        self._stop = stop = contacts.Stop()
        self._round += 1
        asked, book, query = self._round, self._desk.book, ListQuery(today=self._desk.clock.today())
        self._delegate.text = text
        self._fill(text, ())
        if text.strip():
            self._desk.work.run(
                self,
                lambda: contacts.listing(book, query, text=text, stop=stop),
                done=lambda listing: self._found(listing, text) if asked == self._round else None,
                lane="search",
            )

    def _found(self, listing: Listing, text: str) -> None:
        self._delegate.text = listing.meant or text
        self._fill(text, [_person(row) for row in listing.first[:MOST_PEOPLE]])
        if not self._rows.rowCount():
            self.nothing.setText(translate("Jump", "Nobody and nothing to do is called that."))
            self.nothing.show()
            self.adjustSize()

    def _fill(self, text: str, people: Sequence[Person]) -> None:
        chosen = self.view.currentIndex().data(WHAT)
        fit: dict[Command | Person, int] = {
            one: rank for one in self._commands() if one.run != self.open and (rank := _rank(one, text)) is not None
        }
        shown: list[Command | Person] = [*fit, *people]
        first = [one for one in self._recent if one in shown or not text.strip()]
        self._rows.clear()
        self.nothing.hide()
        every = dict.fromkeys([*first, *shown])
        for one in sorted(every, key=lambda one: fit.get(one, 1)) if text.strip() else every:
            self._rows.appendRow(_row(one))
        self.view.setFixedHeight(theme.px(ROW) * min(MOST_ROWS, self._rows.rowCount()))
        self.adjustSize()
        self.setFixedWidth(min(theme.px(WIDTH), self._window.width() - theme.px(32)))
        self.move((self._window.width() - self.width()) // 2, theme.px(TOP))
        rows = range(self._rows.rowCount())
        self._choose(next((row for row in rows if self._rows.item(row).data(WHAT) == chosen and people), 0))

    def _choose(self, row: int) -> None:
        self.view.setCurrentIndex(self._rows.index(row, 0))

    def _say_current(self, index: QModelIndex) -> None:
        """The keyboard stays in the field, so the field says what is chosen to who can't see it."""
        self.field.edit.setAccessibleDescription(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def _run(self, index: QModelIndex) -> None:
        what = index.data(WHAT)
        if what is None:
            return
        self._recent = [what, *(one for one in self._recent if one != what)][:MOST_RECENT]
        self.close_back()
        if isinstance(what, Person):
            self.person_chosen.emit(what.id)
        else:
            what.run()

    def _lay_out(self) -> None:
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(8), px(8), px(8))
        column.setSpacing(px(8))
        column.addWidget(self.field)
        column.addWidget(self.view)
        self.nothing.setContentsMargins(px(12), px(4), px(12), px(8))
        column.addWidget(self.nothing)


def _rank(command: Command, text: str) -> int | None:
    """0 when every word of `text` lights up in the command's name, 2 in its name in another language, after people."""
    words = terms(text)
    if all(hits_in(translate("Workspace", command.name), word) for word in words):
        return 0
    names = in_every_language("Workspace", command.name)
    return 2 if any(all(hits_in(name, word) for word in words) for name in names) else None


def _row(one: Command | Person) -> QStandardItem:
    if isinstance(one, Person):
        return choice(one.name, one, remark=one.remark, icon="user")
    return choice(translate("Workspace", one.name), one, right=" ".join(one.keys[:1]), icon=one.icon)


def _person(row: Row) -> Person:
    names = " ".join(filter(None, (row.name, row.other_name))) or translate("List", "(no name)")
    return Person(row.id, names, row.hit or wording.joined(row.title, row.company))
