"""By what somebody who was erased is told again: a UID, or a name with a number or mail."""

from __future__ import annotations

import unicodedata

from cardkeeper.model import Contact, Field


def traces(contact: Contact) -> frozenset[str]:
    """Any one of these that is alike in two contacts makes them one person.

    A name alone is nobody's own, and neither is a number: colleagues share one. Who has neither number nor mail is told
    by name and company.
    """
    names = {_plain(fact.value) for fact in contact.of(Field.NAME)}
    reached = {_plain(fact.value) for field in (Field.PHONE, Field.EMAIL) for fact in contact.of(field)}
    beside = reached or {_plain(fact.value) for fact in contact.of(Field.COMPANY)}
    told = {f"{name}\n{other}" for name in names for other in beside}
    return frozenset(told | ({f"uid\n{contact.uid}"} if contact.uid else set()))


def _plain(text: str) -> str:
    """Without blanks, case and widths."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())
