"""The cards of this sitting, as a Qt model: those already reviewed first, then the inbox, oldest first."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import Card, CardState
from cardkeeper.ui import wording

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ITEM = Qt.ItemDataRole.UserRole


class Step(Enum):
    """How far a card has come."""

    REVIEWED = "reviewed"
    CURRENT = "current"
    READY = "ready"
    READING = "reading"
    WAITING = "waiting"
    FAILED = "failed"


REASONS = {
    "PhotoBroken": QT_TRANSLATE_NOOP("Review", "Damaged picture"),
    "PhotoTooLarge": QT_TRANSLATE_NOOP("Review", "Picture too large"),
    "PhotoEmpty": QT_TRANSLATE_NOOP("Review", "No card found"),
    "PhotoDark": QT_TRANSLATE_NOOP("Review", "Too dark"),
    "PhotoBlurred": QT_TRANSLATE_NOOP("Review", "Too blurred"),
    "CardIllegible": QT_TRANSLATE_NOOP("Review", "Not legible"),
    "TooManyPages": QT_TRANSLATE_NOOP("Review", "Too many pages"),
    "FormatUnknown": QT_TRANSLATE_NOOP("Review", "Unknown format"),
    "ReaderDied": QT_TRANSLATE_NOOP("Review", "Reading stopped"),
    "TextEmpty": QT_TRANSLATE_NOOP("Review", "Nobody found"),
    "TextBroken": QT_TRANSLATE_NOOP("Review", "Damaged text"),
    "TextTooLarge": QT_TRANSLATE_NOOP("Review", "Text too large"),
    "PeopleTooMany": QT_TRANSLATE_NOOP("Review", "Too many people"),
}
"""Why a photo could not be read, as short as a caption under its thumbnail."""

OTHER_REASON = QT_TRANSLATE_NOOP("Review", "Not read")


@dataclass(frozen=True)
class Item:
    """One card in the queue. `doubtful` and `picture` come later, from a lane; None until then."""

    card: Card
    step: Step
    doubtful: int | None = None
    picture: QImage | None = None
    open: bool = False

    def caption(self) -> str:
        """How far it has come, in a few words."""
        if self.step is Step.READY and self.doubtful:
            return translate("Review", "%n doubtful", n=self.doubtful)
        if self.step is Step.FAILED:
            return translate("Review", REASONS.get(self.card.reason, OTHER_REASON))
        return {
            Step.REVIEWED: translate("Review", "Reviewed"),
            Step.CURRENT: translate("Review", "Reviewing"),
            Step.READY: translate("Review", "None doubtful") if self.doubtful == 0 else translate("Review", "Ready"),
            Step.READING: translate("Review", "Reading"),
            Step.WAITING: translate("Review", "Waiting"),
        }[self.step]

    def sides(self) -> str:
        """That it has two sides, "" when it has not."""
        return translate("Review", "two sides") if self.card.back is not None else ""

    def summary(self) -> str:
        """How far it has come, and whether it has two sides."""
        return translate("Review", ", ").join(filter(None, (self.caption(), self.sides())))

    def explanation(self) -> str:
        """The whole sentence: the photo's name, and why it failed."""
        why = wording.reason(self.card.reason, dict(self.card.facts)) if self.step is Step.FAILED else self.summary()
        return "\n".join(filter(None, (wording.card_name(self.card), why)))


def _look(card: Card) -> object:
    """What its small picture and its doubts depend on."""
    return card.state, card.page, card.back


class Queue(QAbstractListModel):
    """`want` is called with a card the first time its picture is to be shown."""

    def __init__(self, parent: QObject, *, want: Callable[[Card], None]) -> None:
        super().__init__(parent)
        self._items: list[Item] = []
        self._reviewed: dict[int, Card] = {}
        self._inbox: tuple[Card, ...] = ()
        self._want = want
        self._asked: set[int] = set()
        self._current: int | None = None
        self._reading: int | None = None

    def show_inbox(self, cards: Iterable[Card]) -> None:
        """The inbox as it is now."""
        self._inbox = tuple(cards)
        # What was undone stands in the inbox again.
        for card in self._inbox:
            self._reviewed.pop(card.id, None)
        self._rebuild()

    def set_current(self, card: int | None) -> None:
        """Which card is being reviewed."""
        self._current = card
        self._rebuild()

    def set_reading(self, card: int | None) -> None:
        """Which photo is being read."""
        self._reading = card
        self._rebuild()

    def set_reviewed(self, card: Card) -> None:
        """A card was accepted: it stays in sight until the page is left."""
        self._reviewed[card.id] = card
        self._inbox = tuple(other for other in self._inbox if other.id != card.id)
        self._rebuild()

    def set_picture(self, card: int, picture: QImage, doubtful: int | None) -> None:
        """What a lane found out about a card."""
        for row, item in enumerate(self._items):
            if item.card.id == card:
                self._items[row] = dataclasses.replace(item, picture=picture, doubtful=doubtful)
                self.dataChanged.emit(self.index(row), self.index(row))

    def renew_picture(self, card: int) -> None:
        """Another picture of this card is to be asked for when it is shown next."""
        self._asked.discard(card)
        for row, item in enumerate(self._items):
            if item.card.id == card:
                self._items[row] = dataclasses.replace(item, picture=None)
                self.dataChanged.emit(self.index(row), self.index(row))

    def begin(self) -> None:
        """A new sitting: nothing reviewed yet."""
        self._reviewed.clear()
        self._asked.clear()
        self._rebuild()

    def _rebuild(self) -> None:
        known = {item.card.id: item for item in self._items}
        made = []
        for card in (*self._reviewed.values(), *self._inbox):
            old = known.get(card.id)
            same = old is not None and _look(old.card) == _look(card)
            if not same:
                self._asked.discard(card.id)
            picture, doubtful = (old.picture, old.doubtful) if old and same else (None, None)
            made.append(Item(card, self._step(card), doubtful, picture, open=card.id == self._current))
        if [item.card.id for item in made] == [item.card.id for item in self._items]:
            self._items = made
            self.dataChanged.emit(self.index(0), self.index(len(made) - 1))
        else:
            self.beginResetModel()
            self._items = made
            self.endResetModel()

    def _step(self, card: Card) -> Step:
        if card.id in self._reviewed:
            return Step.REVIEWED
        if card.id == self._current:
            return Step.CURRENT if card.state is CardState.READY else Step.FAILED
        if card.id == self._reading and card.state is CardState.WAITING:
            return Step.READING
        return {CardState.READY: Step.READY, CardState.FAILED: Step.FAILED}.get(card.state, Step.WAITING)

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(self._items)

    @property
    def reviewed_count(self) -> int:
        return len(self._reviewed)

    def row_of(self, card: int | None) -> int:
        """Where a card stands, -1 when it does not."""
        return next((row for row, item in enumerate(self._items) if item.card.id == card), -1)

    def next_card(self, after: int | None) -> Card | None:
        """What to open next: the next ready card after `after`, else the first ready, else the first failed one."""
        rest = [item.card for item in self._items if item.step in (Step.READY, Step.FAILED) and item.card.id != after]
        at = next((row for row, item in enumerate(self._items) if item.card.id == after), -1)
        later = {item.card.id for item in self._items[at + 1 :]}
        ready = [card for card in rest if card.state is CardState.READY]
        return next((card for card in ready if card.id in later), next(iter(ready), next(iter(rest), None)))

    @property
    def is_reading(self) -> bool:
        """Whether some photo is still to be read."""
        return any(item.step in (Step.WAITING, Step.READING) for item in self._items)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self._items[index.row()]
        if role == ITEM:
            if item.picture is None and item.card.id not in self._asked:
                self._asked.add(item.card.id)
                self._want(item.card)
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.caption()
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.explanation()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (wording.card_name(item.card), item.summary())))
        return None
