"""The inbox as a whole: every card with how far it has come, some of them chosen, read again or thrown away at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from cardkeeper.actions import capture
from cardkeeper.i18n import translate
from cardkeeper.model import Card, CardState
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.empty import EmptyState
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.controls.notes import Banner
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.inbox_delegate import HEIGHT, InboxDelegate
from cardkeeper.ui.inbox_model import InboxModel, look_up
from cardkeeper.ui.long_list import LongList

STATES = (None, CardState.READY, CardState.WAITING, CardState.FAILED)


class InboxPage(QWidget):
    """Emits `opened` with the card to review (None: the first that is ready), `discarded` and `retried` with ids."""

    opened = Signal(object)
    discarded = Signal(list)
    retried = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("sheet", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self.title = Label(role="title")
        self.states = QButtonGroup(self)
        self.failed, self._note = Banner("triangle-alert"), QWidget()
        self.retry_all, self.discard_all = Button(size="small"), Button(size="small")
        self.model = InboxModel(self, want=self._fetch)
        self.view = LongList(row_height=theme.px(HEIGHT))
        self._nothing = EmptyState()
        self.chosen = Label(role="label", ink="text3")
        self.retry, self.discard = Button(icon="rotate-cw", key="R"), Button(icon="trash-2", key="Del")
        self.review = Button(kind="primary", icon="scan-line", key="Enter")
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.view)
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Look at the inbox again."""
        book = self._desk.book
        self._desk.work.run(self, lambda: capture.inbox(book), done=self._show)

    def set_reading(self, card: int | None) -> None:
        """Which photo is being read now."""
        self.model.set_reading(card)

    def selected(self) -> list[Card]:
        """The cards that are chosen, in their order."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.card_at(row) for row in rows]

    def open(self) -> None:
        """Review the card under the cursor, or begin with the first if that one is still to be read."""
        index = self.view.currentIndex()
        card = self.model.card_at(index.row()) if index.isValid() else None
        self.opened.emit(card.id if card is not None and card.state is not CardState.WAITING else None)

    def retry_selected(self) -> None:
        """Read again what of the chosen cards could not be read."""
        self._retry([card.id for card in self.selected() if card.state is CardState.FAILED])

    def discard_selected(self) -> None:
        """Throw the chosen cards away; the window's undo brings them back."""
        self._discard([card.id for card in self.selected()])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A list would look for a row that begins with the letter.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and (command := self._command(event)):
            command()
            return True
        return super().eventFilter(watched, event)

    def _command(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        return {
            Qt.Key.Key_Return: self.open,
            Qt.Key.Key_Enter: self.open,
            Qt.Key.Key_Delete: self.discard_selected,
            Qt.Key.Key_R: self.retry_selected,
            Qt.Key.Key_Escape: self.left.emit,
        }.get(Qt.Key(event.key()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if command := self._command(event):
            command()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.title.setText(translate("Inbox", "Inbox"))
        self.view.setAccessibleName(translate("Inbox", "Cards in the inbox"))
        self.retry_all.setText(translate("Inbox", "Read them again"))
        self.discard_all.setText(translate("Inbox", "Discard them"))
        self.retry.setText(translate("Inbox", "Read again"))
        self.discard.setText(translate("Inbox", "Discard"))
        self.review.setText(translate("Inbox", "Review"))
        self._nothing.say(translate("Inbox", "No card is in this state now"))
        self._say()

    def _say(self) -> None:
        count = self.model.count
        texts = (
            translate("Inbox", "All {count}", count=count()),
            translate("Inbox", "Ready {count}", count=count(CardState.READY)),
            translate("Inbox", "Waiting {count}", count=count(CardState.WAITING)),
            translate("Inbox", "Failed {count}", count=count(CardState.FAILED)),
        )
        for button, text in zip(self.states.buttons(), texts, strict=True):
            button.setText(text)
        failed = count(CardState.FAILED)
        if failed:
            self.failed.say(translate("Inbox", "%n photo(s) could not be read. They are kept.", n=failed))
        self._note.setVisible(bool(failed))
        self._choose()

    def _choose(self) -> None:
        chosen = self.selected()
        self.chosen.setText(translate("Inbox", "%n chosen", n=len(chosen)) if len(chosen) > 1 else "")
        self.retry.setEnabled(any(card.state is CardState.FAILED for card in chosen))
        self.discard.setEnabled(bool(chosen))
        self.review.setEnabled(self.model.count(CardState.READY) + self.model.count(CardState.FAILED) > 0)

    def _show(self, cards: tuple[Card, ...]) -> None:
        chosen, row = {card.id for card in self.selected()}, max(self.view.currentIndex().row(), 0)
        current = self.model.card_at(row).id if row < self.model.rowCount() else None
        at = self.view.verticalScrollBar().value()
        self.model.show_cards(cards)
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else self._nothing)
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self._stand_on(current, row, chosen)
            self.view.verticalScrollBar().setValue(at)
        self._say()

    def _stand_on(self, current: int | None, row: int, chosen: set[int]) -> None:
        """The cursor where it was, or on what came up in its place; what was chosen is so again."""
        place = self.model.row_of(current)
        place = place if place >= 0 else min(row, self.model.rowCount() - 1)
        selection = QItemSelection()
        for card in chosen:
            index = self.model.index(self.model.row_of(card), 0)
            if index.isValid():
                selection.select(index, index)
        if selection.isEmpty():
            selection.select(self.model.index(place, 0), self.model.index(place, 0))
        model, only = self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        model.setCurrentIndex(self.model.index(place, 0), only.NoUpdate)
        model.select(selection, only.ClearAndSelect)

    def _filter(self, number: int) -> None:
        self.model.show_state(STATES[number])
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else self._nothing)
        if self.model.rowCount():
            self._stand_on(None, 0, set())
        self._choose()

    def _fetch(self, card: Card) -> None:
        book = self._desk.book
        self._desk.work.run(
            self,
            lambda: look_up(book, card),
            done=lambda seen: self.model.set_seen(card, seen),
            failed=lambda _gone: None,  # thrown away or accepted meanwhile: its row goes too
            lane="pictures",
        )

    def _retry(self, cards: Sequence[int]) -> None:
        book, now = self._desk.book, self._desk.clock.now()
        if cards:
            self._desk.work.run(
                self, lambda: capture.retry(book, cards, now=now), done=lambda _nothing: self.retried.emit()
            )

    def _discard(self, cards: list[int]) -> None:
        book, now = self._desk.book, self._desk.clock.now()
        if cards:
            self._desk.work.run(
                self,
                lambda: capture.discard_all(book, cards, now=now),
                done=lambda _nothing: self.discarded.emit(cards),
            )

    def _connect(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(InboxDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.installEventFilter(self)
        self.view.selectionModel().selectionChanged.connect(lambda *_selection: self._choose())
        self.view.doubleClicked.connect(lambda _index: self.open())
        self.states.idClicked.connect(self._filter)
        self.retry_all.clicked.connect(lambda: self._retry(self.model.cards(CardState.FAILED)))
        self.discard_all.clicked.connect(lambda: self._discard(self.model.cards(CardState.FAILED)))
        self.retry.clicked.connect(self.retry_selected)
        self.discard.clicked.connect(self.discard_selected)
        self.review.clicked.connect(self.open)

    def _lay_out(self) -> None:
        px = theme.px
        for number in range(len(STATES)):
            button = Button(size="small")
            button.setCheckable(True)
            button.setChecked(not number)
            self.states.addButton(button, number)
        for button in (self.retry_all, self.discard_all):
            self.failed.add(button)
        note = QHBoxLayout(self._note)
        note.setContentsMargins(px(24), px(8), px(24), px(8))
        note.addWidget(self.failed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(_bar(52, self.title, *self.states.buttons(), None))
        whole.addWidget(Rule())
        whole.addWidget(self._note)
        whole.addLayout(self._stack, 1)  # before its pages: the first would be shown as a window of its own
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        whole.addWidget(Rule())
        foot = _bar(56, self.chosen, None, self.discard, self.retry, self.review)
        foot.setProperty("footer", True)  # the undo bar stays clear of it
        whole.addWidget(foot)


def _bar(height: int, *parts: QWidget | None) -> QWidget:
    """A row of widgets on the window's ground; None is the room between left and right."""
    bar = QWidget()
    bar.setProperty("sheet", "canvas")
    bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    bar.setFixedHeight(theme.px(height))
    row = QHBoxLayout(bar)
    row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
    row.setSpacing(theme.px(8))
    for part in parts:
        if part is None:
            row.addStretch()
        else:
            row.addWidget(part)
    return bar
