"""Contacts in and out of the book, whole: a contact with all its facts, evidence, photos and foreign properties."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, func, insert, select, text, update
from sqlalchemy.dialects import sqlite

from cardkeeper.dealings import Consent, Ghost
from cardkeeper.errors import ContactUnknown
from cardkeeper.model import Contact, Evidence, Fact, Field, Photo, Tier
from cardkeeper.store import aliases, records, tables
from cardkeeper.store.batches import SIZE, among, batches, these
from cardkeeper.store.writing import Progress, Writing, silent


def get(connection: Connection, contact: int) -> Contact:
    """One contact, also from the trash; ContactUnknown(id)."""
    found = get_all(connection, (contact,))
    if not found:
        raise ContactUnknown(id=contact)
    return found[0]


def get_all(connection: Connection, ids: Iterable[int]) -> tuple[Contact, ...]:
    """The contacts of `ids` in that order, without those that are not there."""
    found: list[Contact] = []
    for some in batches(ids):
        found += _get_some(connection, some)
    return tuple(found)


def by_uid(connection: Connection, uids: Iterable[str]) -> dict[str, Contact]:
    """The contacts with these vCard UIDs, or into whom those were merged, by the UID asked for, also from the trash."""
    known = aliases.by_uid(connection, uids)
    found = {contact.id: contact for contact in get_all(connection, set(known.values()))}
    return {uid: found[number] for uid, number in known.items()}


def with_address(connection: Connection, address: str) -> tuple[Contact, ...]:
    """The contacts with this mail address, capitals and small letters alike, without the trash."""
    table, facts = tables.contacts, tables.facts
    asked = (
        select(table.c.id)
        .distinct()
        .join(facts, facts.c.contact_id == table.c.id)
        .where(facts.c.field == Field.EMAIL.value, func.lower(facts.c.value) == address.lower())
        .where(table.c.deleted.is_(None))
    )
    return get_all(connection, connection.execute(asked).scalars().all())


def save(writing: Writing, contact: Contact) -> Contact:
    """Keep a contact and give it back as kept: a new one without `id`, else in the place of what was; ContactUnknown.

    Facts without a key get one, facts without a day came in today. Evidence comes along with a new contact only:
    afterwards it is added by `evidence.add` and never taken away.
    """
    return (save_all if contact.id is None else replace_all)(writing, (contact,))[0]


def save_all(writing: Writing, contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    """Keep many new contacts at once."""
    highest = text("SELECT seq FROM sqlite_sequence WHERE name = 'contacts'")
    number = int(writing.connection.execute(highest).scalar() or 0)
    kept: list[Contact] = []
    for some in batches(contacts):
        new = [
            replace(
                contact, id=number + place, uid=contact.uid or uuid.uuid4().urn, facts=_dated(contact.facts, writing),
                created=contact.created or writing.at, updated=writing.at,
            )
            for place, contact in enumerate(some, start=1)
        ]  # fmt: skip
        number += len(new)
        _insert(writing, new)
        kept += new
    return tuple(kept)


def replace_all(writing: Writing, contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    """Keep many contacts at once, each in the place of what was; ContactUnknown."""
    kept: list[Contact] = []
    for some in batches(contacts):
        ids = [contact.id for contact in some if contact.id is not None]
        writing.touch("contact", ids)
        before = {contact.id: contact for contact in _get_some(writing.connection, ids)}
        if unknown := next((contact for contact in some if contact.id not in before), None):
            raise ContactUnknown(id=unknown.id)
        new = [_in_place_of(before[contact.id], contact, writing) for contact in some]
        rows = [
            records.contact_values(contact) | {"updated": writing.at.isoformat(), "number": contact.id}
            for contact in new
        ]
        writing.connection.execute(_UPDATE, rows)
        for taken_out in _TAKE_OUT:
            writing.connection.execute(taken_out, these(ids))
        _insert_parts(writing.connection, new)
        kept += new
    return tuple(kept)


def set_tier(writing: Writing, ids: Iterable[int], tier: Tier) -> None:
    """Give contacts a tier."""
    _set(writing, ids, tier=tier.value, updated=writing.at.isoformat())


def set_industry(writing: Writing, ids: Sequence[int], industry: str, *, progress: Progress = silent) -> None:
    """Give contacts an industry, "" for none. It stands in no index of words, so what there is to do is done here."""
    for done, some in enumerate(batches(ids)):
        progress(done * SIZE, len(ids))
        _set(writing, some, industry=industry, updated=writing.at.isoformat())


def set_review(writing: Writing, ids: Iterable[int], every: int | None) -> None:
    """Have confirmations of contacts hold so many days, None for as long as their tier says."""
    _set(writing, ids, every=every, updated=writing.at.isoformat())


def set_owner(writing: Writing, ids: Iterable[int], owner: str) -> None:
    """Say who looks after contacts, "" for nobody."""
    _set(writing, ids, owner=owner, updated=writing.at.isoformat())


def set_ghost(writing: Writing, ids: Iterable[int], ghost: Ghost) -> None:
    """Say whether contacts exist at all."""
    _set(writing, ids, ghost=ghost.value, updated=writing.at.isoformat())


def set_consent(writing: Writing, ids: Iterable[int], consent: Consent) -> None:
    """Say why contacts may be kept, and whether they want to be left alone."""
    _set(writing, ids, updated=writing.at.isoformat(), **records.consent_values(consent))


def trash(writing: Writing, ids: Iterable[int]) -> None:
    """Put contacts into the trash."""
    _set(writing, ids, deleted=writing.at.isoformat())


def restore(writing: Writing, ids: Iterable[int]) -> None:
    """Take contacts out of the trash."""
    _set(writing, ids, deleted=None)


def _set(writing: Writing, ids: Iterable[int], **values: object) -> None:
    for some in batches(ids):
        writing.touch("row", some)
        writing.connection.execute(update(tables.contacts).where(tables.contacts.c.id.in_(some)).values(values))


def _in_place_of(before: Contact, contact: Contact, writing: Writing) -> Contact:
    return replace(
        contact, uid=contact.uid or before.uid, facts=_dated(contact.facts, writing), created=before.created,
        updated=writing.at, deleted=before.deleted, evidence=before.evidence, aliases=before.aliases,
    )  # fmt: skip


def _insert(writing: Writing, contacts: Sequence[Contact]) -> None:
    writing.made("contact", [contact.id for contact in contacts if contact.id is not None])
    rows = [
        records.contact_values(contact)
        | {
            "id": contact.id,
            "created": contact.created and contact.created.isoformat(),
            "updated": contact.updated and contact.updated.isoformat(),
            "deleted": contact.deleted and contact.deleted.isoformat(),
        }
        for contact in contacts
    ]
    writing.connection.execute(insert(tables.contacts), rows)
    _insert_parts(writing.connection, contacts)
    _insert_many(
        writing.connection,
        tables.evidence,
        [records.evidence_values(contact.id or 0, one) for contact in contacts for one in contact.evidence],
    )


def _insert_parts(connection: Connection, contacts: Sequence[Contact]) -> None:
    facts = [
        records.fact_values(contact.id or 0, position, fact)
        for contact in contacts
        for position, fact in enumerate(contact.facts)
    ]
    photos = [
        {"contact_id": contact.id, "position": place, "photo_id": _photo_id(connection, photo), "mime": photo.mime}
        for contact in contacts
        for place, photo in enumerate(contact.photos)
    ]
    _insert_many(connection, tables.facts, facts)
    _insert_many(connection, tables.contact_photos, photos)


def _insert_many(connection: Connection, table: Any, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _photo_id(connection: Connection, photo: Photo) -> int:
    """The row of a photo; the same bytes are kept once, and stay for the sake of undo."""
    digest = hashlib.sha256(photo.data).hexdigest()
    kept = sqlite.insert(tables.photos).values(digest=digest, data=photo.data)
    connection.execute(kept.on_conflict_do_nothing())
    return int(connection.execute(select(tables.photos.c.id).where(tables.photos.c.digest == digest)).scalar_one())


def _dated(facts: Sequence[Fact], writing: Writing) -> tuple[Fact, ...]:
    return tuple(
        replace(fact, key=fact.key or secrets.token_hex(4), since=fact.since or writing.today) for fact in facts
    )


def _get_some(connection: Connection, ids: Sequence[int]) -> list[Contact]:
    asked = these(ids)
    facts: dict[int, list[Fact]] = defaultdict(list)
    for row in connection.execute(_FACTS, asked):
        facts[row.contact_id].append(records.fact(row))
    evidence: dict[int, list[Evidence]] = defaultdict(list)
    for row in connection.execute(_EVIDENCE, asked):
        evidence[row.contact_id].append(records.evidence(row))
    photos: dict[int, list[Photo]] = defaultdict(list)
    for row in connection.execute(_PHOTOS, asked):
        photos[row.contact_id].append(Photo(row.data, row.mime))
    known_as = aliases.of(connection, ids)
    found = {
        row.id: records.contact(row, facts[row.id], evidence[row.id], photos[row.id], known_as.get(row.id, ()))
        for row in connection.execute(_CONTACTS, asked)
    }
    return [found[number] for number in ids if number in found]


def _of(table: Any, order: str) -> Select[Any]:
    return select(table).where(among(table.c.contact_id)).order_by(table.c.contact_id, table.c[order])


_LINKS = tables.contact_photos.c
_CONTACTS = select(tables.contacts).where(among(tables.contacts.c.id))
_FACTS = _of(tables.facts, "position")
_EVIDENCE = _of(tables.evidence, "id")
_PHOTOS = (
    select(_LINKS.contact_id, _LINKS.mime, tables.photos.c.data)
    .join(tables.photos, tables.photos.c.id == _LINKS.photo_id)
    .where(among(_LINKS.contact_id))
    .order_by(_LINKS.contact_id, _LINKS.position)
)
_TAKE_OUT = tuple(delete(table).where(among(table.c.contact_id)) for table in (tables.facts, tables.contact_photos))
_UPDATE = update(tables.contacts).where(tables.contacts.c.id == bindparam("number"))
