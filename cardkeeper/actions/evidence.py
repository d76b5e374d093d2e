"""What somebody found out about facts, and how: a call, a letter, a document that was seen, a visit with a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper.actions.verify import step_of
from cardkeeper.dealings import Found
from cardkeeper.errors import FormatUnknown
from cardkeeper.model import Contact, Field
from cardkeeper.paths import read_file
from cardkeeper.rules.evidence import concerned, finding
from cardkeeper.store import evidence

if TYPE_CHECKING:
    from cardkeeper.store.book import Book


@dataclass(frozen=True)
class Circumstances:
    """By whom something was found out and where, the kind of a document that was seen, and a picture of the place.

    Of a document only its kind is kept, never its number and never a picture of it.
    """

    by: str = ""
    place: str = ""
    detail: str = ""
    picture: bytes = b""


PLAIN = Circumstances()


def with_picture(said: Circumstances, file: Path | None) -> Circumstances:
    """The same with the picture in a file, a JPEG or PNG, without what a camera writes into it.

    Raises FormatUnknown, PhotoBroken, FileUnreadable and its kinds.
    """
    if file is None:
        return said
    from cardkeeper.ocr.metadata import JPEG_SIGN, PNG_SIGN, cut

    data = read_file(file)
    if not data.startswith((JPEG_SIGN, PNG_SIGN)):
        raise FormatUnknown
    return replace(said, picture=cut(data))


def note(
    book: Book, contact: Contact, keys: Sequence[str], found: Found, *, on: date, now: datetime,
    circumstances: Circumstances = PLAIN,
) -> Contact:  # fmt: skip
    """Note what was found out about the facts `keys` of a contact, and about all that goes with them: one step."""
    assert contact.id is not None
    about = dict.fromkeys(
        one for fact in contact.facts if fact.key in keys for one in concerned(contact, fact, found)
    )  # fmt: skip
    said = circumstances
    learnt = [
        finding(found, fact, contact.evidence, on=on, by=said.by, place=said.place, detail=said.detail)
        for fact in about
    ]
    name = contact.first(Field.NAME) or contact.first(Field.COMPANY)
    with book.write(step_of(learnt), at=now, n=len(learnt), name=name) as writing:
        if said.picture:
            picture = writing.put_picture(said.picture)
            learnt = [replace(one, picture=picture) for one in learnt]
        return evidence.add(writing, contact.id, learnt)
