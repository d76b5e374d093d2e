"""Contacts in and out of the book, whole: a contact with all its facts, evidence, photos and foreign properties."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, func, select, text, update
from sqlalchemy.dialects import sqlite

from cardkeeper.dealings import Consent, Ghost
from cardkeeper.errors import ContactUnknown
from cardkeeper.model import Contact, Evidence, Fact, Field, Photo, Tier
from cardkeeper.store import aliases, records, tables
from cardkeeper.store.batches import SIZE, among, batches, these
from cardkeeper.store.fixed import Fixed
from cardkeeper.store.replacing import alter, insert_all, put_in_place
from cardkeeper.store.writing import Progress, Writing, silent

Part = TypeVar("Part")


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
        before = {contact.id or 0: contact for contact in _get_some(writing.connection, ids)}
        if unknown := next((contact for contact in some if contact.id not in before), None):
            raise ContactUnknown(id=unknown.id)
        new = {contact.id or 0: _in_place_of(before[contact.id or 0], contact, writing) for contact in some}
        were = {number: _values(before[number]) for number in new}
        alter(writing.connection, tables.contacts, were, {number: _values(one) for number, one in new.items()})
        _put_parts(writing.connection, before.values(), new.values())
        kept += new.values()
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


def archive(writing: Writing, ids: Iterable[int]) -> None:
    """Archive contacts, and remember whether they were aside before, or said to exist."""
    of = tables.contacts.c
    _set(writing, ids, ghost=Ghost.ARCHIVED.value, ghost_before=of.ghost, updated=writing.at.isoformat())


def take_from_archive(writing: Writing, ids: Iterable[int]) -> None:
    """Have archived contacts be what they were before."""
    _set(writing, ids, ghost=tables.contacts.c.ghost_before, ghost_before="", updated=writing.at.isoformat())


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
    insert_all(writing.connection, tables.contacts, [{"id": contact.id} | _values(contact) for contact in contacts])
    _put_parts(writing.connection, (), contacts)
    evidence = [records.evidence_values(contact.id or 0, one) for contact in contacts for one in contact.evidence]
    insert_all(writing.connection, tables.evidence, evidence)


def _values(contact: Contact) -> dict[str, Any]:
    instants = {"created": contact.created, "updated": contact.updated, "deleted": contact.deleted}
    return records.contact_values(contact) | {name: at and at.isoformat() for name, at in instants.items()}


def _put_parts(connection: Connection, before: Collection[Contact], after: Collection[Contact]) -> None:
    """Keep the facts and photos of contacts in the place of those they had."""

    def linked(key: tuple[int, int], photo: Photo) -> dict[str, Any]:
        link = {"photo_id": _photo_id(connection, photo), "mime": photo.mime}
        return {"contact_id": key[0], "position": key[1], **link}

    facts = _placed(before, attrgetter("facts")), _placed(after, attrgetter("facts"))
    put_in_place(connection, tables.facts, *facts, lambda key, fact: records.fact_values(*key, fact))
    photos = _placed(before, attrgetter("photos")), _placed(after, attrgetter("photos"))
    put_in_place(connection, tables.contact_photos, *photos, linked)


def _placed(contacts: Iterable[Contact], of: Callable[[Contact], Sequence[Part]]) -> dict[tuple[int, int], Part]:
    return {(contact.id or 0, place): part for contact in contacts for place, part in enumerate(of(contact))}


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
    for row in _FACTS.rows(connection, asked):
        facts[row.contact_id].append(records.fact(row))
    evidence: dict[int, list[Evidence]] = defaultdict(list)
    for row in _EVIDENCE.rows(connection, asked):
        evidence[row.contact_id].append(records.evidence(row))
    photos: dict[int, list[Photo]] = defaultdict(list)
    for row in _PHOTOS.rows(connection, asked):
        photos[row.contact_id].append(Photo(row.data, row.mime))
    known_as = aliases.of(connection, ids)
    found = {
        row.id: records.contact(row, facts[row.id], evidence[row.id], photos[row.id], known_as.get(row.id, ()))
        for row in _CONTACTS.rows(connection, asked)
    }
    return [found[number] for number in ids if number in found]


def _of(table: Table, order: str) -> Fixed:
    return Fixed(select(table).where(among(table.c.contact_id)).order_by(table.c.contact_id, table.c[order]))


_LINKS = tables.contact_photos.c
_CONTACTS = Fixed(select(tables.contacts).where(among(tables.contacts.c.id)))
_FACTS = _of(tables.facts, "position")
_EVIDENCE = _of(tables.evidence, "id")
_PHOTOS = Fixed(
    select(_LINKS.contact_id, _LINKS.mime, tables.photos.c.data)
    .join(tables.photos, tables.photos.c.id == _LINKS.photo_id)
    .where(among(_LINKS.contact_id))
    .order_by(_LINKS.contact_id, _LINKS.position)
)
