"""What a contact has, as the bits of one number that stands in the index of the list by name: no fact is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, literal_column

# In the order of their bits, which are kept: a new one goes to the end, with a step of `migrations` that sets it.
_OF_A_FACT: Mapping[str, str] = MappingProxyType({
    "phone": "field = 'phone'",
    "email": "field = 'email'",
    "address": "field = 'address'",
    "website": "field = 'website'",
    "birthday": "field = 'birthday'",
    "note": "field = 'note'",
    "mobile": "field = 'phone' AND kind = 'mobile'",
    "wechat": "field = 'messenger' AND kind = 'wechat'",
    "by card": "source = 'card'",
    "by code": "source = 'code'",
    "by signature": "source = 'signature'",
    "by mail": "source = 'mail'",
    "by vcard": "source = 'vcard'",
    "by typed": "source = 'typed'",
    "by import": "source = 'import'",
})  # fmt: skip
_ELSE: Mapping[str, str] = MappingProxyType({
    "tag": "contacts.categories <> '[]'",
    "photo": "EXISTS (SELECT 1 FROM contact_photos WHERE contact_id = contacts.id)",
    "confirmed": "EXISTS (SELECT 1 FROM evidence WHERE contact_id = contacts.id AND result IN ('right', 'changed'))",
})  # fmt: skip

_BITS = {sign: 1 << place for place, sign in enumerate((*_OF_A_FACT, *_ELSE))}

ALL = " + ".join((
    "coalesce((SELECT "
    + " + ".join(f"max({one}) * {_BITS[sign]}" for sign, one in _OF_A_FACT.items())
    + " FROM facts WHERE contact_id = contacts.id), 0)",
    *(f"({one}) * {_BITS[sign]}" for sign, one in _ELSE.items()),
))  # fmt: skip
"""SQL for all signs of a row of `contacts`."""


def shows(sign: str) -> ColumnElement[bool]:
    """That a contact has a phone, a tag, a fact `by import`."""
    return literal_column(f"contacts.signs & {_BITS[sign]} <> 0")


def know(connection: Any) -> None:
    """A step of `migrations`: everybody has their signs, and the list by name knows them."""
    connection.execute("ALTER TABLE contacts ADD COLUMN signs INTEGER NOT NULL DEFAULT 0")
    connection.execute(f"UPDATE contacts SET signs = {ALL}")
    connection.execute("DROP INDEX contacts_by_name")
    connection.execute(
        "CREATE INDEX contacts_by_name ON contacts (sort_key, id, tier, industry, reviewed, due_on, created, deleted, "
        "owner, ghost, signs) WHERE deleted IS NULL"
    )
