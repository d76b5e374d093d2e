"""What follows from a contact and is kept beside it: how it is listed, when it is due, how it is found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, literal_column, select

from cardkeeper.model import Contact, Field, Tier
from cardkeeper.rules import reviews
from cardkeeper.rules.duplicates import person
from cardkeeper.rules.pinyin import sort_key
from cardkeeper.rules.rhythm import Rhythm
from cardkeeper.store import contacts, indexing, looking, rhythms, signs, tables, talks, twins
from cardkeeper.store.batches import among, batches, these
from cardkeeper.store.fixed import Fixed
from cardkeeper.store.replacing import alter
from cardkeeper.store.writing import Progress, silent

_INDEX = "search index"
_MADE = 1
"""What is derived beside the search is made anew when this changes."""


def refresh(
    connection: Connection,
    ids: Iterable[int],
    *,
    rows: Iterable[int] = (),
    progress: Progress = silent,
) -> None:
    """Make anew what is derived from these contacts, and forget it of those that are gone.

    Of `rows` only tier, industry or trash were changed: as long as they stand where they stood in the index, all that
    is derived of them still holds.
    """
    ids, rows = list(ids), list(rows)
    looking.forget(connection, (*ids, *rows))
    rhythm = rhythms.get(connection)
    changed = [*ids, *(one for some in batches(rows) for one in indexing.misplaced(connection, some))]
    done = 0
    for some in batches(changed):
        progress(done, len(changed))
        done += len(some)
        found = contacts.get_all(connection, some)
        if found:
            twins.put(connection, [person(contact) for contact in found])
            _derive(connection, found, rhythm)
        indexing.put(connection, found, _card_texts(connection, some))
        if gone := sorted(set(some) - {contact.id for contact in found}):
            indexing.remove(connection, gone)


def rebuild_if_old(connection: Connection, *, progress: Progress = silent) -> None:
    """Index everything again when the index was made for another version of the search."""
    version = connection.execute(select(tables.meta.c.value).where(tables.meta.c.name == _INDEX)).scalar()
    if version != _version():
        rebuild(connection, progress=progress)


def rebuild(connection: Connection, *, progress: Progress = silent) -> None:
    """Index everything again, and derive all that is derived; `progress` counts contacts."""
    indexing.create(connection)
    refresh(connection, list(connection.execute(select(tables.contacts.c.id)).scalars()), progress=progress)
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_INDEX, _version()))


def stand_anew(connection: Connection, tiers: Iterable[Tier]) -> None:
    """Make the due days of everybody in these tiers anew, after their rhythm was changed."""
    rhythm, of = rhythms.get(connection), tables.contacts.c
    theirs = select(of.id).where(of.tier.in_([tier.value for tier in tiers]))
    for some in batches(list(connection.execute(theirs).scalars())):
        _derive(connection, contacts.get_all(connection, some), rhythm)


def _version() -> str:
    return f"{indexing.VERSION}.{_MADE}"


_OF = tables.contacts.c
_KEPT = Fixed(
    select(_OF.id, *(_OF[name] for name in tables.DERIVED), literal_column(signs.ALL).label("shown"))
    .where(among(_OF.id))
)  # fmt: skip
_CARD_TEXTS = Fixed(select(tables.cards.c.contact_id, tables.cards.c.text).where(among(tables.cards.c.contact_id)))


def _derive(connection: Connection, some: Sequence[Contact], rhythm: Rhythm) -> None:
    ids = [contact.id or 0 for contact in some]
    kept = {row.id: row for row in _KEPT.rows(connection, these(ids))}
    talked = talks.last_days(connection, ids)
    are = {
        number: _columns(contact) | _stands(contact, rhythm)
        | {"talked_on": talked.get(number), "signs": kept[number].shown}
        for number, contact in zip(ids, some, strict=True)
    }  # fmt: skip
    alter(connection, tables.contacts, {number: row._asdict() for number, row in kept.items()}, are)


def _columns(contact: Contact) -> dict[str, Any]:
    names = [fact for fact in contact.of(Field.NAME) if not fact.invalid]
    name = names[0].value if names else ""
    other = next((fact.value for fact in names[1:] if fact.form != names[0].form), "")
    company = contact.first(Field.COMPANY)
    return {
        "name": name,
        "other_name": other,
        "title": contact.first(Field.TITLE),
        "company": company,
        "sort_key": sort_key(name or company),
        "trouble": _trouble(contact),
    }


def _stands(contact: Contact, rhythm: Rhythm) -> dict[str, Any]:
    if contact.ghost.aside:  # nothing is asked about who was set aside
        contact = replace(contact, facts=())
    where = reviews.standing(contact, rhythm=rhythm)
    return {
        "due_on": where.due and where.due.isoformat(),
        "wrong_on": where.wrong and where.wrong.isoformat(),
        "pace": where.pace,
    }


def _trouble(contact: Contact) -> str:
    wrong = next((fact for fact in contact.facts if fact.invalid), None)
    if wrong is None:
        return ""
    return f"{wrong.field.value}.{wrong.kind}" if wrong.kind else wrong.field.value


def _card_texts(connection: Connection, ids: list[int]) -> dict[int, str]:
    texts: dict[int, str] = defaultdict(str)
    for row in _CARD_TEXTS.rows(connection, these(ids)):
        texts[row.contact_id] += row.text + "\n"
    return texts
