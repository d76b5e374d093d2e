"""Photos come in: kept encrypted first, read afterwards, so that a killed program loses nothing and goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper.actions import review
from cardkeeper.errors import CardKeeperError, CardUnknown, FileUnreadable, PhotoError
from cardkeeper.model import Card, CardState, Draft
from cardkeeper.store import cards, contacts

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

MOST_AT_ONCE = 200
SUFFIXES = (".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp", ".tif", ".tiff")

Progress = Callable[[int, int], None]
Read = Callable[[bytes], tuple[Draft, ...]]


@dataclass(frozen=True)
class TakenIn:
    """What became of the photos offered: card ids added, names already known, and names refused with the reason."""

    added: tuple[int, ...] = ()
    known: tuple[str, ...] = ()
    refused: tuple[tuple[str, CardKeeperError], ...] = ()


def take_in(
    book: Book, photos: Sequence[Path | bytes], *, now: datetime, progress: Progress = lambda done, total: None
) -> TakenIn:
    """Put photos (files, or bytes that were pasted) into the inbox; `progress` may raise Cancelled in between.

    A file that is no picture goes in too and says so once it is read; only what can't be opened is refused here.
    """
    taken = TakenIn()
    for done, photo in enumerate(photos):
        progress(done, len(photos))
        name = photo.name if isinstance(photo, Path) else ""
        try:
            data = _bytes_of(photo)
        except FileUnreadable as why:
            taken = replace(taken, refused=(*taken.refused, (name, why)))
            continue
        with book.write("scan", at=now) as writing:
            added = cards.add(writing, data, name=name)
        if added.new:
            taken = replace(taken, added=(*taken.added, added.id))
        else:
            taken = replace(taken, known=(*taken.known, name))
    progress(len(photos), len(photos))
    return taken


def read_next(book: Book, read: Read, *, region: str, now: Callable[[], datetime], today: date) -> Card | None:
    """Read the oldest waiting photo with `read` and keep what came of it; None when none is waiting.

    Each card found becomes an unreviewed contact at once, so that it can be searched. A photo that can't be read
    stays in the inbox with its reason. Cancelled passes through and leaves the photo waiting.
    """
    waiting = inbox(book, CardState.WAITING)
    if not waiting:
        return None
    card = waiting[0]
    try:
        drafts = read(photo(book, card.id))
    except PhotoError as why:
        drafts, failure = (), why
    else:
        failure = None
    try:
        if failure is None:
            _keep(book, card.id, drafts, region=region, now=now(), today=today)
        else:
            with book.write("read", at=now()) as writing:
                cards.fail(writing, card.id, failure.code, **failure.facts)
        return card_of(book, card.id)
    except CardUnknown:  # thrown away while it was being read
        return card


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
    with book.write("retry", at=now, n=len(ids)) as writing:
        cards.wait(writing, ids)


def discard(book: Book, card: int, *, now: datetime) -> None:
    """Out of the inbox, and the unreviewed contact made of it to the trash; one step, which can be undone."""
    contact = card_of(book, card).contact
    with book.write("discard", at=now) as writing:
        cards.discard(writing, [card])
        if contact is not None:
            contacts.trash(writing, [contact])


def _bytes_of(photo: Path | bytes) -> bytes:
    if isinstance(photo, bytes):
        return photo
    try:
        return photo.read_bytes()
    except OSError as why:
        raise FileUnreadable(name=photo.name) from why


def _keep(
    book: Book, card: int, drafts: Sequence[Draft], *, region: str, now: datetime, today: date
) -> None:
    from cardkeeper.ocr.photo import thumbnail as shrink

    small = [shrink(draft.flat) for draft in drafts]
    with book.write("read", at=now) as writing:
        kept = cards.keep(writing, card, drafts, thumbnails=small)
        for one, draft in zip(kept, drafts, strict=True):
            contact = contacts.save(writing, review.contact_of(draft, region=region, today=today))
            cards.link(writing, one, contact.id)
