"""A person's own rights: why they are kept, everything that is known of them in one file, and being erased."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper import formats
from cardkeeper.dealings import Consent
from cardkeeper.formats import WriteOptions, contact_json
from cardkeeper.model import Contact, Field
from cardkeeper.paths import write_whole
from cardkeeper.store import cards, contacts, erased, firing, journal, problems, purging, talks

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

ENDINGS = {b"\xff\xd8": ".jpg", b"\x89PNG": ".png", b"GIF8": ".gif", b"%PDF": ".pdf"}


def set_consent(book: Book, contact: Contact, consent: Consent, *, now: datetime) -> None:
    """Note why somebody is kept, and whether they want to be left alone."""
    with book.write("consent", at=now, name=_name(contact)) as writing:
        contacts.set_consent(writing, [contact.id or 0], consent)


def set_care(book: Book, contact: Contact, *, owner: str, every: int | None, now: datetime) -> None:
    """Note who looks after somebody, and how many days a confirmation holds, None for as long as the tier says."""
    with book.write("care", at=now, name=_name(contact)) as writing:
        contacts.set_owner(writing, [contact.id or 0], owner)
        contacts.set_review(writing, [contact.id or 0], every)


def write_everything(book: Book, contact: int, out: Path, *, now: datetime) -> int:
    """Write all that is known of a contact into one ZIP file; how many files are in it.

    In clear, as the person is to read it. Raises ContactUnknown, StoreDamaged, DiskFull, FolderNotWritable.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in _everything(book, contact, now=now):
            entry = zipfile.ZipInfo(name, now.astimezone().timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
        count = len(archive.namelist())
    write_whole(out, packed.getvalue(), private=True)
    book.note("disclose", at=now, contacts=1)
    return count


def erase(book: Book, ids: Sequence[int], *, now: datetime) -> None:
    """Erase people with all that is theirs, and again whenever a backup or a file of contacts brings them back."""
    with book.write("erase_person", at=now, step=False, audited=True) as writing:
        erased.remember(writing, contacts.get_all(writing.connection, ids))
        purging.purge(writing, ids)


def not_erased(book: Book, people: Sequence[Contact]) -> tuple[tuple[Contact, ...], tuple[Contact, ...]]:
    """Those of `people` who may come in, and those who were erased at their wish."""
    with book.read() as reading:
        refused = erased.among(people, erased.known(reading), key=book.key_for("fingerprints"))
    return tuple(one for one in people if not any(one is other for other in refused)), refused


def erased_on(book: Book, person: Contact) -> date | None:
    """The day on which a person was erased at their wish; None for who never was."""
    with book.read() as reading:
        return erased.day_of(reading, person, key=book.key_for("fingerprints"))


def _everything(book: Book, contact: int, *, now: datetime) -> Iterator[tuple[str, bytes]]:
    with book.read() as reading:
        person = contacts.get(reading, contact)
        scanned = [cards.get(reading, card.id) for card in cards.of_contact(reading, contact)]
        seen = [book.picture(reading, one.picture) for one in person.evidence if one.picture is not None]
        known = {
            "contact": asdict(replace(person, photos=())),
            "talks": [asdict(talk) for talk in talks.of(reading, contact)],
            "follow_ups": [asdict(promise) for promise in talks.promises_of(reading, contact)],
            "problems": [asdict(problem) for problem in problems.of(reading, contact)],
            "rules": [asdict(one) for one in firing.of(reading, contact)],
            "changes": [asdict(step) for step in journal.of_contact(reading, contact)],
            "cards": [
                {"name": card.name, "added": card.added, "lines": [line.text for line in card.draft.lines]}
                for card in scanned
                if card.draft is not None
            ],
        }
    yield "contact.json", _json(contact_json.to_json(person))
    yield "contact.vcf", formats.named("vcard4").write((person,), options=WriteOptions(private=True, now=now))
    yield "history.json", _json(known)
    pictures = [picture for card in scanned for picture in (cards.photo(book, card.id), cards.flat(book, card.id))]
    pictures += [*(photo.data for photo in person.photos), *seen]
    for number, picture in enumerate(filter(None, pictures), start=1):
        ending = next((ending for start, ending in ENDINGS.items() if picture.startswith(start)), "")
        yield f"pictures/{number}{ending}", picture


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1, default=str).encode()


def _name(contact: Contact) -> str:
    return contact.first(Field.NAME) or contact.first(Field.COMPANY)
