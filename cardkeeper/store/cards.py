"""Cards: photos on their way from the inbox to a contact, what was read on them, and their pictures."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from cardkeeper.errors import CardUnknown
from cardkeeper.model import Card, CardState, Draft, Page
from cardkeeper.store import contacts, lists, records, tables
from cardkeeper.store.book import Book
from cardkeeper.store.writing import Writing

_CARDS = tables.cards
_BACKS = _CARDS.alias()
_FILE = func.coalesce(_CARDS.c.file_of, _CARDS.c.id)
_LISTED = select(
    *(_CARDS.c[name] for name in ("id", "state", "name", "added", "contact_id", "reason", "facts", "kind")),
    *(_CARDS.c[name] for name in ("page", "leaf", "leaves")),
    select(_BACKS.c.id).where(_BACKS.c.back_of == _CARDS.c.id).scalar_subquery().label("back"),
)
_WHOLE = _LISTED.add_columns(_CARDS.c.draft)


@dataclass(frozen=True)
class Added:
    """A card taken in: `new`, or one that was there already."""

    id: int
    new: bool


def add(writing: Writing, photo: bytes, *, name: str, kind: str = "photo") -> Added:
    """Take a file of photos, or a text of some kind, into the inbox, to be read.

    The same bytes are taken once: cards of it that were thrown away come back instead.
    """
    fingerprint = writing.fingerprint(photo)
    known = writing.connection.execute(select(_CARDS).where(_CARDS.c.fingerprint == fingerprint)).first()
    if known:
        _bring_back(writing, known.id)
        return Added(known.id, new=False)
    picture = writing.put_picture(photo)
    page = int(kind == "photo")
    made = _insert(writing, name=name, kind=kind, photo_id=picture, fingerprint=fingerprint, page=page)
    return Added(made, new=True)


def lay(writing: Writing, card: int, page: Page) -> None:
    """Give a card the photo that was cut out of its file, and each further page of the file a card that waits."""
    row = _row(writing.connection, card)
    writing.touch("card", [card])
    if row.page == 1 and page.of > 1:
        _set(writing, card, leaf=1, leaves=page.of)
        for number in range(2, page.of + 1):
            _insert(
                writing, name=row.name, kind=row.kind, photo_id=row.photo_id, page=number, file_of=card,
                leaf=number, leaves=page.of,
            )  # fmt: skip
    _set(writing, card, photo_id=writing.put_picture(page.photo), thumbnail=page.thumbnail, page=0)
    if writing.connection.execute(select(_CARDS.c.id).where(_CARDS.c.photo_id == row.photo_id)).first() is None:
        writing.drop_picture(row.photo_id)


def another(writing: Writing, card: int) -> int:
    """One more card on the photo of `card`, waiting to be filled; CardUnknown."""
    row = _row(writing.connection, card)
    return _insert(
        writing, name=row.name, kind=row.kind, photo_id=row.photo_id, file_of=row.file_of or row.id, leaf=row.leaf,
        leaves=row.leaves,
    )  # fmt: skip


def keep(writing: Writing, card: int, draft: Draft, *, contact: int | None = None, thumbnail: bytes = b"") -> None:
    """Keep what was read on a card, in the place of an earlier reading, and the contact made of it; CardUnknown."""
    row = _row(writing.connection, card)
    writing.touch("card", [card])
    linked = row.contact_id if contact is None else contact
    _set(
        writing, card, state=CardState.READY.value,
        flat_id=writing.put_picture(draft.flat) if draft.flat else None,
        draft=records.draft_json(draft), text="\n".join(line.text for line in draft.lines), thumbnail=thumbnail or None,
        contact_id=linked, reason="", facts="{}", page=0,
    )  # fmt: skip
    if row.flat_id is not None:
        writing.drop_picture(row.flat_id)
    _touch_contacts(writing, row.contact_id, linked)


def fail(writing: Writing, card: int, reason: str, **facts: object) -> None:
    """Say why a card could not be read: the code of an error and its facts, of JSON or words; CardUnknown."""
    _row(writing.connection, card)
    writing.touch("card", [card])
    kept = json.dumps(facts, ensure_ascii=False, default=str)
    _set(writing, card, state=CardState.FAILED.value, reason=reason, facts=kept)


def wait(writing: Writing, ids: Iterable[int]) -> None:
    """Have cards read again."""
    for card in ids:
        writing.touch("card", [card])
        _set(writing, card, state=CardState.WAITING.value, reason="", facts="{}")


def accept(writing: Writing, card: int, contact: int) -> None:
    """Say that a card was reviewed, both sides of it, and what contact it is; CardUnknown."""
    row = _row(writing.connection, card)
    sides = [card, *writing.connection.execute(select(_CARDS.c.id).where(_CARDS.c.back_of == card)).scalars()]
    writing.touch("card", sides)
    for side in sides:
        _set(writing, side, state=CardState.ACCEPTED.value, contact_id=contact)
    _touch_contacts(writing, row.contact_id, contact)


def discard(writing: Writing, ids: Iterable[int]) -> None:
    """Throw cards away: their contacts to the trash, from where both come back; others out of the inbox."""
    for card in ids:
        row = _row(writing.connection, card)
        writing.touch("card", [card])
        if row.contact_id is None:
            _set(writing, card, discarded=writing.at.isoformat())
        else:
            contacts.trash(writing, [row.contact_id])


def get(connection: Connection, card: int) -> Card:
    """A card with what was read on it; the `flat` of its draft is empty, see `flat`. CardUnknown(id)."""
    row = connection.execute(_WHOLE.where(_CARDS.c.id == card)).first()
    if row is None:
        raise CardUnknown(id=card)
    return _card(row, records.draft(row.draft) if row.draft else None)


def inbox(connection: Connection, *states: CardState) -> tuple[Card, ...]:
    """The cards of the inbox, or those in some states, oldest first, page by page, without what was read on them."""
    asked = _LISTED.where(_CARDS.c.id.in_(lists.INBOX)).order_by(_FILE, _CARDS.c.id)
    if states:
        asked = asked.where(_CARDS.c.state.in_([state.value for state in states]))
    return tuple(_card(row) for row in connection.execute(asked))


def of_contact(connection: Connection, contact: int) -> tuple[Card, ...]:
    """The cards of a contact, oldest first, each back after its front, without what was read on them."""
    front = func.coalesce(_CARDS.c.back_of, _CARDS.c.id)
    asked = _LISTED.where(_CARDS.c.contact_id == contact).order_by(front, _CARDS.c.back_of.is_not(None))
    return tuple(_card(row) for row in connection.execute(asked))


def photo(book: Book, card: int) -> bytes:
    """The photo as it came in; CardUnknown, StoreDamaged."""
    with book.read() as connection:
        return book.picture(connection, _row(connection, card).photo_id)


def flat(book: Book, card: int) -> bytes:
    """The card flattened and upright, JPEG; b"" before it was read; CardUnknown, StoreDamaged."""
    with book.read() as connection:
        picture = _row(connection, card).flat_id
        return b"" if picture is None else book.picture(connection, picture)


def thumbnail(connection: Connection, card: int) -> bytes:
    """The small picture of a card, JPEG; b"" when it has none; CardUnknown."""
    return bytes(_row(connection, card).thumbnail or b"")


def _bring_back(writing: Writing, first: int) -> None:
    """Out of the trash, with all that came in the same file."""
    of_file = select(_CARDS).where((_CARDS.c.id == first) | (_CARDS.c.file_of == first))
    for row in writing.connection.execute(of_file).all():
        writing.touch("card", [row.id])
        _set(writing, row.id, discarded=None)
        if row.contact_id is not None:
            contacts.restore(writing, [row.contact_id])


def _insert(writing: Writing, **values: object) -> int:
    added = writing.at.isoformat()
    kept = insert(_CARDS).values(state=CardState.WAITING.value, added=added, **values).returning(_CARDS.c.id)
    card = int(writing.connection.execute(kept).scalar_one())
    writing.made("card", [card])
    return card


def _row(connection: Connection, card: int) -> Any:
    row = connection.execute(select(_CARDS).where(_CARDS.c.id == card)).first()
    if row is None:
        raise CardUnknown(id=card)
    return row


def _set(writing: Writing, card: int, **values: object) -> None:
    writing.connection.execute(update(_CARDS).where(_CARDS.c.id == card).values(values))


def _touch_contacts(writing: Writing, *ids: int | None) -> None:
    """The text of a card is found under its contact."""
    writing.touch("contact", [number for number in dict.fromkeys(ids) if number is not None])


def _card(row: Any, draft: Draft | None = None) -> Card:
    added = records.instant(row.added)
    if added is None:
        raise ValueError("a card without an instant")
    return Card(
        id=row.id,
        state=CardState(row.state),
        name=row.name,
        added=added,
        draft=draft,
        contact=row.contact_id,
        reason=row.reason,
        facts=tuple(json.loads(row.facts).items()),
        kind=row.kind,
        page=row.page,
        leaf=row.leaf,
        leaves=row.leaves,
        back=row.back,
    )
