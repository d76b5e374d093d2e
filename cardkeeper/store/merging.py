"""Two contacts become one in the book: whatever is the other's becomes the kept one's, and the other is gone."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, delete, select, text, update

from cardkeeper.model import CardState, Contact
from cardkeeper.store import aliases, contacts, records, tables
from cardkeeper.store.batches import batches
from cardkeeper.store.writing import Writing

_CARDS, _CONTACTS = tables.cards, tables.contacts
_READ = _CARDS.c.state == CardState.READY.value

MOVED = (
    tables.cards, tables.evidence, tables.talks, tables.follow_ups, tables.problems, tables.fired,
)  # fmt: skip
"""Tables whose rows go over as they are; facts, photos, rulings and aliases are put together, the rest is derived.

A test says that no table is forgotten."""

# What both were said to be right about stands once.
_RULINGS = text("UPDATE OR IGNORE rulings SET contact_id = :kept WHERE contact_id = :gone")

# At once, or a key that became another would become a third.
_KEYS = """
UPDATE {table} SET fact = (SELECT new.value FROM json_each(:keys) new WHERE new.key = fact)
WHERE contact_id = :gone AND fact IN (SELECT key FROM json_each(:keys))"""

# One finding that is open about both is open once, since the first was seen.
_TWICE = text("""
DELETE FROM problems WHERE contact_id = :kept AND resolved IS NULL AND EXISTS (
  SELECT 1 FROM problems first WHERE first.contact_id = :kept AND first.resolved IS NULL
    AND (first.kind, first.code, first.fact, first.value, first.owner)
      = (problems.kind, problems.code, problems.fact, problems.value, problems.owner)
    AND (first.opened, first.id) < (problems.opened, problems.id))""")


def join(writing: Writing, made: Contact, gone: int, *, keys: Mapping[str, str]) -> None:
    """Keep `made` of two contacts in the place of one, and have the other be `gone`, whose facts have new `keys`.

    Whoever merges has seen what was read: the cards of both leave the inbox. ContactUnknown.
    """
    kept = made.id or 0
    both, change = {"kept": kept, "gone": gone}, writing.connection
    writing.touch("contact", (kept, gone))
    writing.touch("card", _cards(change, kept, gone))
    contacts.save(writing, made)
    for table in ("evidence", "problems"):
        change.execute(text(_KEYS.format(table=table)), both | {"keys": records.compact(dict(keys))})
    for moved in MOVED:
        change.execute(update(moved).where(moved.c.contact_id == gone).values(contact_id=kept))
    change.execute(_RULINGS, both)
    change.execute(_TWICE, both)
    change.execute(update(_CARDS).where(_CARDS.c.contact_id == kept, _READ).values(state=CardState.ACCEPTED.value))
    came = made.created and made.created.isoformat()
    change.execute(update(_CONTACTS).where(_CONTACTS.c.id == kept).values(created=came))
    change.execute(delete(_CONTACTS).where(_CONTACTS.c.id == gone))
    aliases.put(writing, kept, made.aliases)


def in_inbox(connection: Connection, ids: list[int]) -> set[int]:
    """Those of these contacts that have a card which nobody has reviewed."""
    found: set[int] = set()
    for some in batches(ids):
        asked = select(_CARDS.c.contact_id).where(_CARDS.c.contact_id.in_(some), _READ)
        found.update(connection.execute(asked).scalars())
    return found


def _cards(connection: Connection, *contacts: int) -> list[int]:
    return list(connection.execute(select(_CARDS.c.id).where(_CARDS.c.contact_id.in_(contacts))).scalars())
