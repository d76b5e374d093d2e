"""Contacts go out to files and come in from them: whole files or none, every refused record by name."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import reduce
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from cardkeeper import formats, paths
from cardkeeper.actions import duplicates, privacy
from cardkeeper.errors import AllWithheld, FileNotContacts, FormatNotWritten, NothingToExport
from cardkeeper.formats import Refusal, WriteOptions, contact_json
from cardkeeper.model import Contact, Field, Name
from cardkeeper.rules import facets, findings, pinyin
from cardkeeper.rules.facts import identity, standardised
from cardkeeper.store import contacts, lists, search_text

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

NAMESPACE = uuid.UUID("5b1c4d0e-93a7-5f04-8a5e-6f0f4b1f7c21")
"""For contacts that come without a UID: the same contact always gets the same one, so it is never taken twice."""

PHONETIC = ("X-PHONETIC-LAST-NAME", "X-PHONETIC-FIRST-NAME")
"""Left out where they say what `reading_of` says: they would outlive a change of the name."""

SAID_ONCE = (Field.NAME, Field.COMPANY, Field.DEPARTMENT, Field.TITLE, Field.BIRTHDAY)


@dataclass(frozen=True)
class Exported:
    """What was written: the files, how many contacts, how many of them unreviewed, and facts left out as invalid.

    `withheld` want to be left alone, and went into no file; nor did those `aside`, who are perhaps nobody.
    """

    files: tuple[Path, ...]
    contacts: int
    unreviewed: int
    left_out: int
    format: str
    withheld: int = 0
    aside: int = 0


@dataclass(frozen=True)
class Imported:
    """What an import did, or would do: how many were made, changed, or known as they are, and what was refused.

    `known` are ids of those made who may be somebody of the book under another UID.
    """

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refusals: tuple[Refusal, ...] = ()
    doubted: int = field(default=0, compare=False)
    fired: int = field(default=0, compare=False)
    known: tuple[int, ...] = field(default=(), compare=False)

    @property
    def changed(self) -> int:
        return self.created + self.updated


def chosen(
    book: Book, *, text: str = "", ids: Sequence[int] | None = None, today: date | None = None
) -> tuple[Contact, ...]:
    """The contacts to export: those of `ids`, else what `text` finds, else everybody outside the trash."""
    with book.read() as reading:
        if ids is None:
            everybody = lists.ListQuery(today=today)
            ids = search_text.find(reading, text, query=everybody, limit=lists.count(reading, everybody)).ids
        return contacts.get_all(reading, ids)


def aside(book: Book, *, text: str = "", today: date | None = None) -> int:
    """How many more `text` would find who were set aside as nobody; none where it asks for them itself."""
    if lists.ListQuery(facets=facets.parsed(text).facets).aside:
        return 0
    with book.read() as reading:
        return search_text.count(reading, text, query=lists.ListQuery(today=today, facets=lists.ASIDE_ONLY))


def export(
    out: Path, people: Sequence[Contact], *, kind: str = "", options: WriteOptions, per_contact: bool = False
) -> Exported:
    """Write `people` to the file `out`, or a file each into the folder `out`; whole files, and all of them or none.

    Raises NothingToExport, AllWithheld, FormatNotWritten, DiskFull, FolderNotWritable.
    """
    asked, people = len(people), allowed(people)
    preset = formats.PRESETS.get(options.preset)
    is_folder = per_contact and formats.for_file(out.name) is None
    chosen_format = format_for("" if is_folder else out.name, kind=kind, preset=options.preset)
    if per_contact or (preset is not None and preset.one_per_file and len(people) > 1):
        files = _write_each(out, people, chosen_format, options)
    else:
        paths.write_whole(out, chosen_format.write(people, options=options), private=True)
        files = (out,)
    return told(files, people, chosen_format, withheld=asked - len(people))


def allowed(people: Sequence[Contact]) -> tuple[Contact, ...]:
    """Those of `people` who don't want to be left alone; NothingToExport, AllWithheld."""
    if not people:
        raise NothingToExport
    found = tuple(person for person in people if not person.consent.do_not_contact)
    if not found:
        raise AllWithheld
    return found


def told(files: tuple[Path, ...], people: Sequence[Contact], chosen: formats.Format, *, withheld: int = 0) -> Exported:
    """What there is to tell of an export."""
    unreviewed = sum(not person.reviewed for person in people)
    left_out = sum(bool(fact.invalid) for person in people for fact in person.facts)
    return Exported(files, len(people), unreviewed, left_out, chosen.name, withheld)


def format_for(file_name: str, *, kind: str = "", preset: str = "") -> formats.Format:
    """The format named, else the preset's, else what the suffix says, vCard 3.0 if there is none; FormatNotWritten."""
    if kind or preset:
        return formats.named(kind or formats.PRESETS[preset].format)
    suffix = PurePath(file_name).suffix
    found = formats.for_file(file_name) if suffix else formats.named("vcard3")
    if found is None:
        raise FormatNotWritten(suffix=suffix)
    return found


def written(people: Sequence[Contact], *, kind: str, options: WriteOptions) -> bytes:
    """`people` as the bytes of one file; NothingToExport."""
    if not people:
        raise NothingToExport
    return formats.named(kind).write(people, options=options)


def import_(book: Book, data: bytes, *, name: str, region: str, now: datetime, dry_run: bool = False) -> Imported:
    """Take the contacts of a file in, all in one step that can be undone; the same file twice changes nothing."""
    result = read(data, name=name, region=region)
    coming, erased = privacy.not_erased(book, result.contacts)
    people = _told_apart(coming)
    uids = [person.uid for person in people]
    with book.read() as reading:
        new, updates = _sorted_out(people, contacts.by_uid(reading, uids))
    fired, known = 0, tuple[int, ...]()
    if not dry_run and (new or updates):
        with book.write("import", at=now, n=len(new) + len(updates)) as writing:
            # Once more: the book may have changed meanwhile.
            new, updates = _sorted_out(people, contacts.by_uid(writing.connection, uids))
            made = contacts.save_all(writing, new)
            contacts.restore(writing, [person.id for person in updates if person.id is not None])
            contacts.replace_all(writing, updates)
        fired = writing.fired
        known = duplicates.known_already(book, [person.id for person in made if person.id is not None])
    refusals = (*result.refusals, *map(_stays_erased, erased))
    doubted = sum(findings.has_doubtful(person, region=region) for person in (*new, *updates))
    return Imported(len(new), len(updates), len(people) - len(new) - len(updates), refusals, doubted, fired, known)


def _stays_erased(person: Contact) -> Refusal:
    return Refusal(0, "", "Erased", {"name": person.first(Field.NAME) or person.first(Field.COMPANY)})


def read(data: bytes, *, name: str, region: str, source: str = "") -> formats.Result:
    """The contacts of a file with every fact in standard form; FileNotContacts when it is no such file."""
    kind = formats.named(source) if source else formats.detect(data, name)
    assert kind.read is not None
    found = kind.read(data)
    if not found.contacts and not found.refusals:
        raise FileNotContacts(name=name)
    return replace(found, contacts=tuple(standard_person(person, region=region) for person in found.contacts))


def convert(
    data: bytes, *, name: str, target: str, source: str = "", region: str, options: WriteOptions
) -> tuple[bytes, formats.Result]:
    """Bytes to bytes, without a store; with what was read and refused on the way."""
    found = read(data, name=name, region=region, source=source)
    return formats.named(target).write(found.contacts, options=options), found


def file_bytes(file: Path) -> bytes:
    """What a file holds; FileUnreadable and its kinds."""
    return paths.read_file(file)


def reading_of(name: Name) -> tuple[str, str]:
    """A Chinese name as (family, given) pinyin, for phones that sort by it; ("", "") for any other."""
    if not any("\u3400" <= character <= "\u9fff" for character in name.family + name.given):
        return "", ""
    whole = pinyin.readings(name.family + name.given)[0]
    family = len(name.family)
    return "".join(whole[:family]).capitalize(), "".join(whole[family:]).capitalize()


def standard_person(person: Contact, *, region: str) -> Contact:
    """Somebody from a file with every fact in standard form, and with a UID."""
    facts = tuple(standardised(fact, region=region) for fact in person.facts)
    spelled = {part for fact in facts if fact.name for part in reading_of(fact.name)}
    extra = tuple(line for line in person.extra if line.name not in PHONETIC or line.value not in spelled)
    plain = replace(person, facts=facts, extra=extra)
    return replace(plain, uid=person.uid or _uid_of(plain))


def _uid_of(person: Contact) -> str:
    content = contact_json.to_json(replace(person, reviewed=False, photos=()))
    return uuid.uuid5(NAMESPACE, json.dumps(content, ensure_ascii=False, sort_keys=True)).urn


def _told_apart(people: Iterable[Contact]) -> list[Contact]:
    """`people` without those who come twice; somebody else under a UID that is taken gets one of their own."""
    found: dict[str, Contact] = {}
    for person in people:
        if found.setdefault(person.uid, person) != person:
            own = replace(person, uid=_uid_of(person))
            found[own.uid] = own
    return list(found.values())


def _sorted_out(people: Sequence[Contact], known: Mapping[str, Contact]) -> tuple[list[Contact], list[Contact]]:
    """Those of `people` who are new, and what the others make of those `known` whom they change."""
    new = [person for person in people if person.uid not in known]
    said: dict[int | None, list[Contact]] = {}
    for person in people:
        if person.uid in known:  # perhaps one after another: who was merged has several UIDs
            said.setdefault(known[person.uid].id, []).append(person)
    before = {contact.id: contact for contact in known.values()}
    pairs = ((before[number], reduce(_beside, some)) for number, some in said.items())
    return new, [after for contact, person in pairs if (after := merged(contact, person)) != contact]


def _beside(one: Contact, other: Contact) -> Contact:
    """What two records of a file say of one person."""
    return replace(
        one,
        facts=(*one.facts, *other.facts),
        extra=(*one.extra, *other.extra),
        photos=(*one.photos, *other.photos),
        categories=(*one.categories, *other.categories),
        industry=one.industry or other.industry,
    )


def merged(known: Contact, coming: Contact) -> Contact:
    """`known` with what `coming` adds. A field said once, a title, gives way to what is said anew in its language.

    What is alike keeps its key, and with it its evidence; what `coming` does not speak of stays. What was left out when
    `known` was merged of two is nothing new.
    """
    mine = {identity(fact): fact for fact in known.facts}
    left = {identity(fact) for alias in known.aliases for fact in alias.left} - mine.keys()
    said = dict.fromkeys(mine.get(what, fact) for fact in coming.facts if (what := identity(fact)) not in left)
    anew = {(fact.field, fact.form) for fact in said.keys() - mine.values() if fact.field in SAID_ONCE}
    kept = (f for f in known.facts if f in said or f.invalid or (f.field, f.form) not in anew)
    return replace(
        known,
        facts=tuple(dict.fromkeys((*kept, *said))),
        extra=tuple(dict.fromkeys((*known.extra, *coming.extra))),
        photos=tuple(dict.fromkeys((*known.photos, *coming.photos))),
        categories=tuple(dict.fromkeys((*known.categories, *coming.categories))),
        industry=known.industry or coming.industry,
        deleted=None,
    )


def _write_each(out: Path, people: Sequence[Contact], kind: formats.Format, options: WriteOptions) -> tuple[Path, ...]:
    folder = out if out.is_dir() or formats.for_file(out.name) is None else out.with_suffix("")
    paths.make_private_folder(folder)
    width = len(str(len(people)))  # a name is nobody's business in a file name
    files = tuple(folder / f"{number:0{width}}{kind.suffixes[0]}" for number in range(1, len(people) + 1))
    contents = (kind.write((person,), options=options) for person in people)
    paths.write_all(zip(files, contents, strict=True), private=True)
    return files
