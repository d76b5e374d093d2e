"""Which answers and returned mails were taken in already: kept as digests that tell nothing, so that none counts twice.

A digest is made with a key of the book. Undo takes it away with the step it came with, which lets the message in again.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, delete, func, insert, select

from cardkeeper.store import tables
from cardkeeper.store.writing import Writing

_ANSWERS = tables.answers
_MONTH = timedelta(days=30)


@dataclass(frozen=True)
class Message:
    """What tells a message again: its `number`, the one its sender gave it, for good, and its `text` for a month.

    The same few words can be said anew; two mails that say them are two. b"" of what it has not.
    """

    number: bytes
    text: bytes

    @property
    def _texts(self) -> tuple[bytes, bytes]:
        """Its text as of a mail, and as of none."""
        return b"mail\n" + self.text, b"text\n" + self.text

    @property
    def own(self) -> tuple[bytes, ...]:
        """What is kept of it."""
        return (self.number, self._texts[0]) if self.number else (self._texts[1],)

    @property
    def lately(self) -> tuple[bytes, ...]:
        """What of a month it is known by."""
        return self._texts[1:] if self.number else self._texts


def taken_on(connection: Connection, message: Message, *, today: date, key: bytes) -> date | None:
    """The day on which a message was taken in; None for one that is new."""
    of = _ANSWERS.c
    texts = [_mark(text, key) for text in message.lately]
    lately = of.mark.in_(texts) & (of.on_day >= (today - _MONTH).isoformat())
    ever = of.mark == _mark(message.number, key)  # of none there is no mark
    day: str | None = connection.execute(select(func.max(of.on_day)).where(ever | lately)).scalar()
    return date.fromisoformat(day) if day else None


def keep(writing: Writing, message: Message) -> None:
    """Know a message from now on."""
    marks = [_mark(one, writing.fingerprint_key) for one in message.own]
    _let_go(writing, marks)
    fresh = insert(_ANSWERS).returning(_ANSWERS.c.id)
    day = writing.today.isoformat()
    rows = writing.connection.execute(fresh, [{"mark": mark, "on_day": day} for mark in marks])
    writing.made("answer", rows.scalars().all())


def _let_go(writing: Writing, marks: Iterable[str]) -> None:
    """Take out what was said in the same words long ago."""
    of = _ANSWERS.c
    old = writing.connection.execute(select(of.id).where(of.mark.in_(marks))).scalars().all()
    writing.touch("answer", old)
    writing.connection.execute(delete(_ANSWERS).where(of.id.in_(old)))


def _mark(said: bytes, key: bytes) -> str:
    return hmac.digest(key, b"answer\n" + said, "sha256").hex()
