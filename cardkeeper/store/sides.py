"""The two sides of a card: one contact for both, while each keeps its own photo, reading and text.

The side that joins the other puts its own contact aside on its row, and has it back when the two are taken apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, exists, func, select, update

from cardkeeper.errors import NotTwoSides
from cardkeeper.model import CardState
from cardkeeper.store import journal, snapshots, tables
from cardkeeper.store.writing import Writing

_CARDS, _CONTACTS = tables.cards, tables.contacts
_OTHERS = _CARDS.alias()

_SHOTS = (
    select(
        _CARDS.c.id, _CARDS.c.state, _CARDS.c.kind, _CARDS.c.added, _CARDS.c.contact_id, _CARDS.c.back_of,
        _CARDS.c.alone, _CONTACTS.c.reviewed,
        exists().where(_OTHERS.c.back_of == _CARDS.c.id).label("has_back"),
        exists().where(_OTHERS.c.photo_id == _CARDS.c.photo_id, _OTHERS.c.id != _CARDS.c.id).label("shares_photo"),
        exists().where(_OTHERS.c.contact_id == _CONTACTS.c.id, _OTHERS.c.id != _CARDS.c.id).label("shares_contact"),
    )
    .join(_CONTACTS, _CONTACTS.c.id == _CARDS.c.contact_id, isouter=True)
    .where(_CARDS.c.discarded.is_(None), _CONTACTS.c.deleted.is_(None))
)  # fmt: skip

ONE_BATCH = timedelta(minutes=10)
"""Photos that came in at most this far apart were shot one after the other."""

BESIDE = 4
"""As many shots before and after one are looked at: a back lies beside its front."""


@dataclass(frozen=True)
class Run:
    """Cards shot one after the other that nobody has touched; `goes_on` with a shot that is still to be read."""

    cards: tuple[int, ...]
    goes_on: bool


def join(writing: Writing, front: int, back: int) -> None:
    """Make `back` the back of `front` and give it that card's contact; NotTwoSides.

    Both must be photos, unreviewed, in no pair, and with a contact that no other card has.
    """
    ours, theirs = (_shot(writing.connection, card) for card in (front, back))
    if front == back or ours.contact_id is None or not (_is_single(ours) and _is_single(theirs)):
        raise NotTwoSides
    aside = theirs.contact_id
    _touch(writing, front, back, ours.contact_id, aside)
    alone = "" if aside is None else snapshots.take(writing.connection, "contact", [aside])[aside]
    _set(writing, back, back_of=front, contact_id=ours.contact_id, alone=alone)
    if aside is not None:
        writing.connection.execute(delete(_CONTACTS).where(_CONTACTS.c.id == aside))


def part(writing: Writing, front: int, back: int) -> None:
    """Take two sides apart: the one that joined the other has its own contact back, as it was; NotTwoSides."""
    sides = _pair(writing.connection, front, back)
    joined = next(side for side in sides if side.alone is not None)
    own = snapshots.item_of("contact", joined.alone) if joined.alone else None
    _touch(writing, front, back, joined.contact_id, own)
    if own is not None:
        snapshots.put_back(writing.connection, "contact", {own: joined.alone})
    _set(writing, back, back_of=None)
    _set(writing, joined.id, contact_id=own, alone=None)


def swap(writing: Writing, front: int, back: int) -> None:
    """Make the back the front, and the front its back; NotTwoSides."""
    _touch(writing, front, back, *(side.contact_id for side in _pair(writing.connection, front, back)))
    _set(writing, back, back_of=None)
    _set(writing, front, back_of=back)


def put_aside(connection: Connection, cards: Sequence[int]) -> list[int]:
    """The contacts that these cards had by themselves, and that the history may still know."""
    kept = select(_CARDS.c.alone).where(_CARDS.c.id.in_(cards), _CARDS.c.alone != "")
    return [snapshots.item_of("contact", alone) for alone in connection.execute(kept).scalars()]


def runs(connection: Connection, card: int) -> tuple[Run, ...]:
    """The runs of cards around `card`, oldest first, that may be sides of one another."""
    shots = _shots_beside(connection, card)
    found: list[Run] = [Run((), goes_on=False)]
    for place, shot in enumerate(shots):
        if place and not _is_near(shots[place - 1], shot):
            found.append(Run((), goes_on=False))
        if _is_untouched(connection, shot):
            found[-1] = Run((*found[-1].cards, shot.id), goes_on=False)
        else:
            found[-1] = Run(found[-1].cards, goes_on=shot.state == CardState.WAITING.value)
            found.append(Run((), goes_on=False))
    return tuple(found)


def _shots_beside(connection: Connection, card: int) -> Sequence[Row[Any]]:
    """The card and the shots before and after it, the pages of one file one after the other."""
    added = datetime.fromisoformat(connection.execute(select(_CARDS.c.added).where(_CARDS.c.id == card)).scalar_one())
    first, last = ((added + sign * BESIDE * ONE_BATCH).isoformat() for sign in (-1, 1))
    asked = _SHOTS.where(_CARDS.c.added.between(first, last))
    shots = connection.execute(asked.order_by(func.coalesce(_CARDS.c.file_of, _CARDS.c.id), _CARDS.c.id)).all()
    at = [shot.id for shot in shots].index(card)
    return shots[max(at - BESIDE, 0) : at + BESIDE + 1]


def _is_near(one: Row[Any], other: Row[Any]) -> bool:
    return datetime.fromisoformat(other.added) - datetime.fromisoformat(one.added) <= ONE_BATCH


def _is_single(shot: Row[Any]) -> bool:
    """Whether it can become a side of another: a photo that nobody reviewed, in no pair, with no foreign contact."""
    is_open = shot.state in (CardState.READY.value, CardState.FAILED.value) and not shot.reviewed
    return is_open and shot.kind == "photo" and not (shot.back_of or shot.has_back or shot.shares_contact)


def _is_untouched(connection: Connection, shot: Row[Any]) -> bool:
    """Whether it was read and no person has had a hand in it since, so that it may be paired by itself."""
    if shot.state != CardState.READY.value or shot.contact_id is None or shot.shares_photo or not _is_single(shot):
        return False
    touched = journal.touched
    return not (touched(connection, "card", shot.id) or touched(connection, "contact", shot.contact_id))


def _pair(connection: Connection, front: int, back: int) -> tuple[Row[Any], Row[Any]]:
    sides = _shot(connection, front), _shot(connection, back)
    if sides[1].back_of != front:
        raise NotTwoSides
    return sides


def _shot(connection: Connection, card: int) -> Row[Any]:
    row = connection.execute(_SHOTS.where(_CARDS.c.id == card)).first()
    if row is None:  # thrown away meanwhile
        raise NotTwoSides
    return row


def _touch(writing: Writing, front: int, back: int, *contacts: int | None) -> None:
    writing.touch("card", (front, back))
    writing.touch("contact", [number for number in dict.fromkeys(contacts) if number is not None])


def _set(writing: Writing, card: int, **values: object) -> None:
    writing.connection.execute(update(_CARDS).where(_CARDS.c.id == card).values(values))
