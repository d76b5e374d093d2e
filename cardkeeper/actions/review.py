"""Cards are reviewed: what was read becomes a contact, and the user's word makes it a reviewed one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from cardkeeper.actions import learning
from cardkeeper.actions.exchange import merged
from cardkeeper.actions.merging import within
from cardkeeper.errors import ErasedBefore
from cardkeeper.model import Contact, Draft, Field
from cardkeeper.rules import standard
from cardkeeper.rules.merging import of_both, of_the_other, rows
from cardkeeper.rules.rebase import rebased
from cardkeeper.store import cards, contacts, erased

if TYPE_CHECKING:
    from cardkeeper.store.book import Book
    from cardkeeper.store.writing import Writing


@dataclass(frozen=True)
class Known:
    """Whose card it is, by the word of the reviewer; `both` jobs stay, or the card takes the place of what was."""

    contact: int
    both: bool = False


def contact_of(draft: Draft, *, today: date) -> Contact:
    """The unreviewed contact that a draft makes."""
    return standard.contact_from(draft.guesses, since=today)


def accept(
    book: Book,
    card: int,
    contact: Contact,
    *,
    now: datetime,
    seen: Contact | None = None,
    agreed: bool = False,
    known: Known | None = None,
) -> Contact:
    """Save `contact` as reviewed, take its card out of the inbox and learn from it: one step, which can be undone.

    `seen` is the contact as the reviewer found it; what others changed in it since then is kept. Somebody new who is
    known by their UID, from a vCard, is no second person: what is said of them is laid over what is known. Nor is who
    the reviewer says is `known`: the two are merged, and the one who was known comes back. Raises
    ErasedBefore for who was erased at their wish, unless they have `agreed` since, which ends that wish.
    """
    reviewed = contact
    told = {"agreed": True} if agreed else {}
    with book.write("accept", at=now, name=contact.first(Field.NAME), **told) as writing:
        if agreed:
            erased.agree(writing, contact)
        elif day := erased.day_of(writing.connection, contact, key=writing.fingerprint_key):
            raise ErasedBefore(on=day)
        if seen is not None and contact.id is not None:
            contact = rebased(contact, seen=seen, kept=contacts.get(writing.connection, contact.id))
        elif contact.id is None and contact.uid:
            contact = _laid_over(writing, contact)
        saved = contacts.save(writing, replace(contact, reviewed=True))
        assert saved.id is not None
        cards.accept(writing, card, saved.id)
        learning.learn(writing, card, reviewed)
        if known is None:
            return saved
        one = contacts.get(writing.connection, known.contact)
        shown = rows(one, contacts.get(writing.connection, saved.id), today=writing.today)
        within(writing, known.contact, saved.id, choices=of_both(shown) if known.both else of_the_other(shown))
        return contacts.get(writing.connection, known.contact)


def _laid_over(writing: Writing, coming: Contact) -> Contact:
    known = contacts.by_uid(writing.connection, (coming.uid,)).get(coming.uid)
    if known is None or known.id is None:
        return coming
    contacts.restore(writing, (known.id,))
    return replace(merged(known, coming), tier=coming.tier, industry=coming.industry)
