"""Front and back of a card are put together, by a person or by themselves, and taken apart again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from cardkeeper.actions import learning, review
from cardkeeper.errors import NotTwoSides
from cardkeeper.model import Card, CardState, Draft, Source
from cardkeeper.rules.rebase import rebased
from cardkeeper.store import cards, contacts, sides

if TYPE_CHECKING:
    from cardkeeper.store.book import Book
    from cardkeeper.store.writing import Writing


def pair(book: Book, front: int, back: int, *, now: datetime, step: bool = True) -> int:
    """Put two cards of the inbox together as the sides of one, and say which is the front: one step; NotTwoSides.

    The front's contact then says what both sides say; the back's own goes, until the two are taken apart. A photo
    on which nothing could be read can only be a back.
    """
    with book.write("pair", at=now, step=step) as writing:
        if cards.get(writing.connection, front).contact is None:
            front, back = back, front
        join(writing, front, back, today=writing.today)
    return front


def unpair(book: Book, front: int, *, now: datetime) -> int:
    """Take the sides of a card apart, each with its contact as it was, and say which was the back: one step."""
    with book.write("unpair", at=now) as writing:
        one, other = _sides(writing, front)
        contact = one.contact
        before = _together(one.draft, other.draft)
        sides.part(writing, one.id, other.id)
        keeper = next(side for side in (one, other) if cards.get(writing.connection, side.id).contact == contact)
        restate(writing, keeper, before=before, after=keeper.draft, today=writing.today)
    return other.id


def swap(book: Book, front: int, *, now: datetime) -> int:
    """Make a card's back its front, and say which that is: one step."""
    with book.write("swap", at=now) as writing:
        one, other = _sides(writing, front)
        if other.state is not CardState.READY:  # a side that says nothing is no front
            raise NotTwoSides
        sides.swap(writing, one.id, other.id)
        after = _together(other.draft, one.draft)
        restate(writing, one, before=_together(one.draft, other.draft), after=after, today=writing.today)
    return other.id


def join(writing: Writing, front: int, back: int, *, today: date) -> None:
    """Put two cards together as `pair` does, within a change."""
    one, other = cards.get(writing.connection, front), cards.get(writing.connection, back)
    typed = () if other.contact is None else contacts.get(writing.connection, other.contact).facts
    sides.join(writing, front, back)
    restate(writing, one, before=one.draft, after=_together(one.draft, other.draft), today=today)
    added = tuple(replace(fact, key="") for fact in typed if fact.source is Source.TYPED)
    if added and one.contact is not None:
        kept = contacts.get(writing.connection, one.contact)
        contacts.save(writing, replace(kept, facts=(*kept.facts, *added)))


def join_neighbours(writing: Writing, card: int, *, today: date) -> None:
    """Put together what was shot beside `card` and seems to be two sides of one, as far as nobody has touched it."""
    from cardkeeper.ocr import pairs

    for run in sides.runs(writing.connection, card):
        drafts = [cards.get(writing.connection, one).draft for one in run.cards]
        groups = pairs.pair([draft for draft in drafts if draft is not None])
        for front, *backs in groups:
            for back in backs:
                # The last shot may rather belong to the next one, which is still to be read.
                if not (run.goes_on and max(front, back) == len(run.cards) - 1):
                    join(writing, run.cards[front], run.cards[back], today=today)


def whole(card: Card, back: Card | None) -> Draft | None:
    """What was read on both sides of a card, as one draft with the front's picture."""
    return _together(card.draft, back.draft if back else None)


def _together(front: Draft | None, back: Draft | None) -> Draft | None:
    from cardkeeper.ocr.pairs import together

    return front if front is None or back is None else together(front, back)


def _sides(writing: Writing, front: int) -> tuple[Card, Card]:
    card = cards.get(writing.connection, front)
    if card.back is None:
        raise NotTwoSides
    return card, cards.get(writing.connection, card.back)


def restate(writing: Writing, card: Card, *, before: Draft | None, after: Draft | None, today: date) -> None:
    """Make a card's contact say what `after` says instead of `before`; what people put in or changed stays."""
    if card.contact is None or before is None or after is None:
        return
    kept = contacts.get(writing.connection, card.contact)
    now, then = (learning.recall(writing, draft) for draft in (after, before))
    made, seen = (review.contact_of(draft, today=today) for draft in (now, then))
    contacts.save(writing, rebased(made, seen=seen, kept=kept))
