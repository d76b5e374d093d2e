"""What is in the inbox, as Qt wants it: the cards in one state; picture and person are fetched when they are seen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from cardkeeper.actions import contacts
from cardkeeper.model import Card, CardState
from cardkeeper.ui import wording
from cardkeeper.ui.review import case as cases
from cardkeeper.ui.review.card_queue import Item, Step

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

Index = QModelIndex | QPersistentModelIndex
Key = tuple[int, CardState, int, int | None]
STEPS = {CardState.WAITING: Step.WAITING, CardState.READY: Step.READY, CardState.FAILED: Step.FAILED}
LOOKS_KEPT = 300
"""Pictures in memory; what is scrolled back to after so many others is fetched again."""


@dataclass(frozen=True)
class Seen:
    """What a lane found out about a card: its small picture, how many facts are doubtful, and who is on it."""

    picture: QImage
    doubtful: int | None
    who: str


def look_up(book: Book, card: Card) -> Seen:
    """What a row shows of a card beside its state; on a lane. CardUnknown."""
    picture, doubtful = cases.preview(book, card)
    who = "" if card.contact is None else wording.contact_line(contacts.get(book, card.contact))
    return Seen(picture, doubtful, who)


def _key(card: Card) -> Key:
    """A card as far as what is known of it still holds."""
    return card.id, card.state, card.page, card.back


class InboxModel(QAbstractTableModel):
    """`ITEM` gives the review's `Item`, `WHO` the person on it. `want` is called with a card when it is first seen."""

    ITEM = Qt.ItemDataRole.UserRole + 1
    WHO = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject, *, want: Callable[[Card], None]) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()
        self._shown: list[Card] = []
        self._state: CardState | None = None
        self._reading: int | None = None
        self._seen: OrderedDict[Key, Seen] = OrderedDict()
        self._asked: set[Key] = set()
        self._want = want

    def show_cards(self, cards: Iterable[Card]) -> None:
        """The inbox as it is now."""
        self._cards = tuple(cards)
        self._asked.intersection_update(map(_key, self._cards))
        self._list()

    def show_state(self, state: CardState | None) -> None:
        """List only cards in one state, or all."""
        self._state = state
        self._list()

    def set_reading(self, card: int | None) -> None:
        """Which photo is being read."""
        before, self._reading = self._reading, card
        for changed in (before, card):
            self._tell(self.row_of(changed))

    def set_seen(self, card: Card, seen: Seen) -> None:
        """What a lane found out about a card as it stood when it was asked."""
        self._asked.discard(_key(card))
        self._seen[_key(card)] = seen
        while len(self._seen) > LOOKS_KEPT:
            self._seen.popitem(last=False)
        self._tell(self.row_of(card.id))

    def count(self, state: CardState | None = None) -> int:
        """How many there are, or how many in one state."""
        return sum(state in (None, card.state) for card in self._cards)

    def cards(self, state: CardState) -> list[int]:
        """The ids of all cards in a state, listed or not."""
        return [card.id for card in self._cards if card.state is state]

    def card_at(self, row: int) -> Card:
        return self._shown[row]

    def row_of(self, card: int | None) -> int:
        """Where a card is listed, -1 when it is not."""
        return next((row for row, shown in enumerate(self._shown) if shown.id == card), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self._shown[index.row()]
        item, who = self._item(card)
        if role == self.ITEM:
            if _key(card) not in self._seen and _key(card) not in self._asked:
                self._asked.add(_key(card))
                self._want(card)
            return item
        if role == self.WHO:
            return who
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.explanation()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (who, wording.card_name(card), item.summary())))
        return None

    def _item(self, card: Card) -> tuple[Item, str]:
        step = Step.READING if card.id == self._reading and card.state is CardState.WAITING else STEPS[card.state]
        seen = self._seen.get(_key(card))
        if seen is None:
            return Item(card, step), ""
        self._seen.move_to_end(_key(card))
        return Item(card, step, seen.doubtful, seen.picture), seen.who

    def _list(self) -> None:
        listed = [card for card in self._cards if self._state in (None, card.state)]
        if [card.id for card in listed] == [card.id for card in self._shown]:
            self._shown = listed
            self._tell(0, len(listed) - 1)
        else:
            self.beginResetModel()
            self._shown = listed
            self.endResetModel()

    def _tell(self, first: int, last: int | None = None) -> None:
        if first >= 0 and self._shown:
            self.dataChanged.emit(self.index(first, 0), self.index(first if last is None else last, 0))
