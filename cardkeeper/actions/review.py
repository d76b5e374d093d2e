"""Cards are reviewed: what was read becomes a contact, and the user's word makes it a reviewed one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from cardkeeper.model import Contact, Draft, Field
from cardkeeper.rules import standard
from cardkeeper.store import cards, contacts

if TYPE_CHECKING:
    from cardkeeper.store.book import Book


def contact_of(draft: Draft, *, today: date) -> Contact:
    """The unreviewed contact that a draft makes."""
    return standard.contact_from(draft.guesses, since=today)


def accept(book: Book, card: int, contact: Contact, *, now: datetime) -> Contact:
    """Save `contact` as reviewed and take its card out of the inbox: one step, which can be undone."""
    with book.write("accept", at=now, name=contact.first(Field.NAME)) as writing:
        saved = contacts.save(writing, replace(contact, reviewed=True))
        assert saved.id is not None
        cards.accept(writing, card, saved.id)
    return saved
