"""Photos and texts come in: kept encrypted first, read afterwards, so that a killed program loses nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from math import dist
from typing import TYPE_CHECKING

from cardkeeper.actions import learning, sides, texts
from cardkeeper.actions.texts import Person
from cardkeeper.errors import CardIllegible, PhotoEmpty, PhotoError
from cardkeeper.model import Card, CardState, Contact, Draft
from cardkeeper.store import cards, contacts

if TYPE_CHECKING:
    from cardkeeper.store.book import Book
    from cardkeeper.store.writing import Writing

Added = cards.Added

Read = Callable[[bytes], tuple[Draft, ...]]


def take(book: Book, photo: bytes, *, name: str, now: datetime, kind: str = "photo") -> Added:
    """Put one photo, or a text of some kind, into the inbox; `Added.new` is False for one that was there already."""
    bare = _without_metadata(photo) if kind == "photo" else photo
    with book.write("scan", at=now, step=False) as writing:
        return cards.add(writing, bare, name=name, kind=kind)


def read_next(
    book: Book,
    read: Read,
    *,
    now: Callable[[], datetime],
    today: date,
    region: str = "CN",
    started: Callable[[int], None] = lambda _card: None,
) -> Card | None:
    """Read the oldest waiting photo with `read` and keep what came of it; None when none is waiting.

    `started` is told which card it is before it is read. Each card found becomes an unreviewed contact at once, so
    that it can be searched. A photo that can't be read stays in the inbox with its reason. Two sides of a card, shot
    one after the other, are put together. Cancelled passes through and leaves the photo waiting.
    """
    waiting = inbox(book, CardState.WAITING)
    if not waiting:
        return None
    started(waiting[0].id)
    return read_card(book, waiting[0].id, read, now=now, today=today, region=region, pair=True)


def read_card(
    book: Book,
    card: int,
    read: Read,
    *,
    now: Callable[[], datetime],
    today: date,
    region: str = "CN",
    pair: bool = False,
) -> Card:
    """Read one waiting photo or text as `read_next` does, put together with its other side if `pair` says so.

    One that was thrown away meanwhile stays thrown away.
    """
    people: Sequence[Person] = ()
    failure: PhotoError = PhotoEmpty()
    try:
        people = _people(book, card, read, region=region)
    except PhotoError as why:
        failure = why
    with book.write("read", at=now(), step=False) as writing:
        if not any(one.id == card for one in cards.inbox(writing.connection, CardState.WAITING)):
            return cards.get(writing.connection, card)
        if people:
            _keep(writing, card, people, today=today)
        else:
            cards.fail(writing, card, failure.code, **failure.facts)
        if pair:
            sides.join_neighbours(writing, card, today=today)
        return cards.get(writing.connection, card)


def inbox(book: Book, *states: CardState) -> tuple[Card, ...]:
    """What waits to be read, to be reviewed or to be tried again, oldest first; only some `states` if given."""
    with book.read() as reading:
        return cards.inbox(reading, *states)


def card_of(book: Book, card: int) -> Card:
    """One card with its draft; CardUnknown when it is gone."""
    with book.read() as reading:
        return cards.get(reading, card)


def photo(book: Book, card: int) -> bytes:
    """The photo as it came, without the camera's notes about place and time."""
    return cards.photo(book, card)


def flat(book: Book, card: int) -> bytes:
    """The flattened card, JPEG."""
    return cards.flat(book, card)


def thumbnail(book: Book, card: int) -> bytes:
    """A small picture of the card, JPEG; empty until it has been read."""
    with book.read() as reading:
        return cards.thumbnail(reading, card)


def cards_of(book: Book, contact: int) -> tuple[Card, ...]:
    """The cards a contact was read from."""
    with book.read() as reading:
        return cards.of_contact(reading, contact)


def retry(book: Book, ids: Sequence[int], *, now: datetime) -> None:
    """Read failed photos once more."""
    with book.write("retry", at=now, step=False) as writing:
        cards.wait(writing, ids)


def discard_all(book: Book, ids: Sequence[int], *, now: datetime) -> None:
    """As `discard`, for several at once: one step."""
    with book.write("discard_all", at=now, n=len(ids)) as writing:
        cards.discard(writing, ids)


def discard(book: Book, card: int, *, now: datetime) -> None:
    """Out of the inbox, and the unreviewed contact made of it to the trash; one step, which can be undone."""
    with book.write("discard", at=now) as writing:
        cards.discard(writing, [card])


def _without_metadata(photo: bytes) -> bytes:
    """The photo without what the camera wrote about place and time, where that can be cut out without decoding it."""
    from cardkeeper.ocr.metadata import cut

    try:
        return cut(photo)
    except PhotoError:  # whoever reads it says what is wrong with it
        return photo


def _people(book: Book, card: int, read: Read, *, region: str) -> tuple[Person, ...]:
    """Whom a photo or a text is of; texts are read here and now."""
    kind, data = card_of(book, card).kind, photo(book, card)
    if kind == "photo":
        return tuple(map(Person, read(data)))
    return texts.read(data, kind=kind, region=region)


def _keep(writing: Writing, card: int, people: Sequence[Person], *, today: date) -> None:
    """Keep what was read, a card each; one read again keeps to its own place among the cards of its photo."""
    from cardkeeper.ocr.photo import thumbnail as shrink

    earlier = cards.get(writing.connection, card).draft
    if earlier is not None:
        people = [min(people, key=lambda person: dist(_middle(person.draft), _middle(earlier)))]
    for place, person in enumerate(people):
        draft = person.draft
        one = cards.another(writing, card) if place else card
        small = shrink(draft.flat) if draft.flat else b""
        if draft.lines or draft.guesses:
            seen = replace(person, draft=learning.recall(writing, draft))
            contact = _saved(writing, texts.contact_of(seen, since=today))
            cards.keep(writing, one, draft, contact=contact, thumbnail=small)
        else:  # seen beside others, but not read
            cards.keep(writing, one, draft, thumbnail=small)
            cards.fail(writing, one, CardIllegible().code)


def _saved(writing: Writing, made: Contact) -> int | None:
    """The new contact; None for somebody known by their UID, whom the review will give what is new."""
    if made.uid and contacts.by_uid(writing.connection, (made.uid,)):
        return None
    return contacts.save(writing, made).id


def _middle(draft: Draft) -> tuple[float, float]:
    return sum(x for x, _ in draft.quad) / 4, sum(y for _, y in draft.quad) / 4
