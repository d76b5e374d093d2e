"""Front and back by hand: put together by drag, key or menu, taken apart, and swapped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from cardkeeper.actions import sides
from cardkeeper.errors import NotTwoSides
from cardkeeper.i18n import translate
from cardkeeper.model import Card, CardState
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.review.sitting import Sitting


class Pairing(QObject):
    """What can be done about the sides of the cards in the queue. The window's undo takes each of it back."""

    def __init__(self, desk: Desk, sitting: Sitting, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._sitting = desk, sitting

    def pair(self, back: int, front: int) -> None:
        """Make a card the back of another."""
        book, now = self._desk.book, self._desk.clock.now()
        self._run(lambda: sides.pair(book, front, back, now=now), (front, back))

    def pair_with_before(self, card: int) -> None:
        """Make a card the back of the one before it in the queue."""
        before = self._before(card)
        if before is None:
            self._sitting.trouble.emit(NotTwoSides())
        else:
            self.pair(card, before.id)

    def unpair(self, card: int) -> None:
        """Take the two sides of a card apart."""
        book, now = self._desk.book, self._desk.clock.now()
        self._run(lambda: sides.unpair(book, card, now=now), ())

    def swap(self, card: int) -> None:
        """Make the back of a card its front."""
        book, now = self._desk.book, self._desk.clock.now()
        self._run(lambda: sides.swap(book, card, now=now), (card,))

    def pair_or_part_open(self) -> None:
        """The open card is the back of the one before; or its two sides are two cards."""
        if (case := self._sitting.case) is not None:
            (self.pair_with_before if case.card.back is None else self.unpair)(case.card.id)

    def swap_open(self) -> None:
        """Swap the sides of the open card, if it has two."""
        if (case := self._sitting.case) is not None and case.card.back is not None:
            self.swap(case.card.id)

    def menu(self, card: Card, parent: QWidget) -> QMenu:
        """What can be done about the sides of a card of the queue."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if card.back is None:
            joins = menu.addAction(translate("Review", "Is the back of the card before") + "\tAlt+J")
            joins.setEnabled(self._before(card.id) is not None)
            joins.triggered.connect(lambda: self.pair_with_before(card.id))
        else:
            parts = menu.addAction(translate("Review", "Take the two sides apart") + "\tAlt+J")
            parts.setEnabled(card.state is not CardState.ACCEPTED)
            parts.triggered.connect(lambda: self.unpair(card.id))
            swaps = menu.addAction(translate("Review", "Swap front and back") + "\tAlt+S")
            swaps.setEnabled(card.state is not CardState.ACCEPTED)
            swaps.triggered.connect(lambda: self.swap(card.id))
        return menu

    def _before(self, card: int) -> Card | None:
        """The card before one in the queue, when the two can be sides of one."""
        items, row = self._sitting.queue.items, self._sitting.queue.row_of(card)
        if row < 1 or not fits(items[row].card, items[row - 1].card):
            return None
        return items[row - 1].card

    def _run(self, job: Callable[[], int], gone: tuple[int, ...]) -> None:
        """Do it; when the open card is among those that may be `gone`, show the one that it has become a side of."""

        def done(shown: int) -> None:
            case = self._sitting.case
            if case is not None and case.card.id in gone and case.card.id != shown:
                self._sitting.open(shown)
            self._sitting.inbox_changed()

        self._desk.work.run(self, job, done=done, failed=self._sitting.trouble.emit)


def fits(one: Card, other: Card) -> bool:
    """Whether two cards of the queue can be the sides of one."""
    both = (one, other)
    is_open = all(card.state in (CardState.READY, CardState.FAILED) and card.back is None for card in both)
    is_photo = all(card.kind == "photo" for card in both)
    return is_open and is_photo and one.id != other.id and any(card.contact is not None for card in both)
