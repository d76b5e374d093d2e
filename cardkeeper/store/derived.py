"""What follows from a contact and is kept beside it: how it is listed, when it is due, how it is found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from cardkeeper.model import Contact, Field
from cardkeeper.rules.pinyin import sort_key
from cardkeeper.rules.reviews import due_on
from cardkeeper.store import contacts, search, tables, talks
from cardkeeper.store.batches import batches

_INDEX = "search index"


def refresh(connection: Connection, ids: Iterable[int]) -> None:
    """Make anew what is derived from these contacts, and forget it of those that are gone."""
    for some in batches(ids):
        found = contacts.get_all(connection, some)
        if found:
            talked = talks.last_days(connection, some)
            connection.execute(_UPDATE, [_columns(contact) | _talked(contact, talked) for contact in found])
        search.put(connection, found, _card_texts(connection, some))
        search.remove(connection, sorted(set(some) - {contact.id for contact in found}))


def rebuild_if_old(connection: Connection) -> None:
    """Index everything again when the index was made for another version of the search."""
    version = connection.execute(select(tables.meta.c.value).where(tables.meta.c.name == _INDEX)).scalar()
    if version != str(search.VERSION):
        rebuild(connection)


def rebuild(connection: Connection) -> None:
    """Index everything again, and derive all that is derived."""
    search.create(connection)
    refresh(connection, list(connection.execute(select(tables.contacts.c.id)).scalars()))
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_INDEX, str(search.VERSION)))


_DERIVED = ("name", "other_name", "title", "company", "sort_key", "trouble", "due_on", "talked_on")
_UPDATE = (
    update(tables.contacts)
    .where(tables.contacts.c.id == bindparam("number"))
    .values({name: bindparam(name) for name in _DERIVED})
)


def _columns(contact: Contact) -> dict[str, Any]:
    names = [fact for fact in contact.of(Field.NAME) if not fact.invalid]
    name = names[0].value if names else ""
    other = next((fact.value for fact in names[1:] if fact.form != names[0].form), "")
    company, due = contact.first(Field.COMPANY), due_on(contact)
    return {
        "number": contact.id,
        "name": name,
        "other_name": other,
        "title": contact.first(Field.TITLE),
        "company": company,
        "sort_key": sort_key(name or company),
        "trouble": _trouble(contact),
        "due_on": due and due.isoformat(),
    }


def _talked(contact: Contact, talked: Mapping[int, str]) -> dict[str, Any]:
    return {"talked_on": talked.get(contact.id or 0)}


def _trouble(contact: Contact) -> str:
    wrong = next((fact for fact in contact.facts if fact.invalid), None)
    if wrong is None:
        return ""
    return f"{wrong.field.value}.{wrong.kind}" if wrong.kind else wrong.field.value


def _card_texts(connection: Connection, ids: list[int]) -> dict[int, str]:
    cards = tables.cards
    texts: dict[int, str] = defaultdict(str)
    for row in connection.execute(select(cards.c.contact_id, cards.c.text).where(cards.c.contact_id.in_(ids))):
        texts[row.contact_id] += row.text + "\n"
    return texts
