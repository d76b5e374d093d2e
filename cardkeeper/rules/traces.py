"""By what somebody who was erased is told again: a UID, or a name with a number or mail."""

from __future__ import annotations

import unicodedata

from cardkeeper.model import Contact, Field


def traces(contact: Contact) -> frozenset[str]:
    """Any one of these that is alike in two contacts makes them one person.

    A name alone is nobody's own, and neither is a number: colleagues share one. Who has neither number nor mail is told
    by name and company. Who was merged into somebody is told by what was left out then too.
    """
    names = _said(contact, Field.NAME)
    beside = _said(contact, Field.PHONE, Field.EMAIL) or _said(contact, Field.COMPANY)
    told = {f"{name}\n{other}" for name in names for other in beside}
    return frozenset(told | {f"uid\n{uid}" for uid in (contact.uid, *(one.uid for one in contact.aliases)) if uid})


def _said(contact: Contact, *fields: Field) -> set[str]:
    facts = (*contact.facts, *(fact for alias in contact.aliases for fact in alias.left))
    return {_plain(fact.value) for fact in facts if fact.field in fields}


def _plain(text: str) -> str:
    """Without blanks, case and widths."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())
