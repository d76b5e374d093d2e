"""Contacts as JSON, the machine's format: one object a contact, its keys always there and in this order.

    uid names companies departments titles phones emails websites addresses messengers notes birthday photos
    categories industry tier reviewed extra

The first of a list is the preferred one, what is missing is an empty list or "", `form` is a language or null.
Facts known to be wrong are left out. Reading takes an array, one object, or one object a line, and ignores keys it
does not know.
"""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from cardkeeper.formats.format import Format, Refusal, Result, WriteOptions
from cardkeeper.formats.vcard_values import birthday
from cardkeeper.model import EMAIL_KINDS, PHONE_KINDS, Address, Contact, Extra, Fact, Field, Name, Photo, Source, Tier

FILE_MOST = 256 << 20

Json = dict[str, Any]


def to_json(contact: Contact) -> Json:
    """One contact as the object above, made of what `json.dumps` takes."""

    def listed(field: Field, shape: Callable[[Fact], Json]) -> list[Json]:
        return [shape(fact) for fact in contact.of(field) if not fact.invalid]

    return {
        "uid": contact.uid,
        "names": listed(Field.NAME, _name),
        "companies": listed(Field.COMPANY, _text),
        "departments": listed(Field.DEPARTMENT, _text),
        "titles": listed(Field.TITLE, _text),
        "phones": listed(Field.PHONE, _phone),
        "emails": listed(Field.EMAIL, lambda fact: {"address": fact.value, "kind": fact.kind or "other"}),
        "websites": listed(Field.WEBSITE, lambda fact: {"url": fact.value}),
        "addresses": listed(Field.ADDRESS, _address),
        "messengers": listed(Field.MESSENGER, lambda fact: {"service": fact.kind, "id": fact.value}),
        "notes": [fact.value for fact in contact.of(Field.NOTE) if not fact.invalid],
        "birthday": contact.first(Field.BIRTHDAY),
        "photos": [_photo(photo) for photo in contact.photos],
        "categories": list(contact.categories),
        "industry": contact.industry,
        "tier": contact.tier.value,
        "reviewed": contact.reviewed,
        "extra": [_extra(line) for line in contact.extra],
    }


def _name(fact: Fact) -> Json:
    name = fact.name or Name()
    parts = {"family": name.family, "given": name.given, "prefix": name.prefix, "suffix": name.suffix}
    return {"text": fact.value, **parts, "form": fact.form}


def _text(fact: Fact) -> Json:
    return {"text": fact.value, "form": fact.form}


def _phone(fact: Fact) -> Json:
    kind, printed = fact.kind or "other", fact.printed or fact.value
    return {"number": fact.value, "extension": fact.extension, "kind": kind, "printed": printed}


def _address(fact: Fact) -> Json:
    known = fact.address or Address()
    parts = {"street": known.street, "city": known.city, "region": known.region}
    return {"text": fact.value, **parts, "postcode": known.postcode, "country": known.country, "form": fact.form}


def _photo(photo: Photo) -> Json:
    sha1 = hashlib.sha1(photo.data, usedforsecurity=False).hexdigest()
    return {"sha1": sha1, "mime": photo.mime, "base64": base64.b64encode(photo.data).decode()}


def _extra(line: Extra) -> Json:
    parameters = {key: list(values) for key, values in line.parameters}
    return {"group": line.group, "name": line.name, "parameters": parameters, "value": line.value}


def from_json(value: object) -> Contact:
    """The contact of one object; ValueError whose text is the place (`phones[0].number`) of what is wrong."""
    record = _Record(value, "")
    facts = [_fact(field, item) for field, key in _LISTS for item in record.records(key)]
    facts += [Fact(Field.NOTE, note, source=Source.IMPORT) for note in record.texts("notes") if note]
    if born := record.text("birthday"):
        if birthday(born) != born:
            raise ValueError("birthday")
        facts.append(Fact(Field.BIRTHDAY, born, source=Source.IMPORT))
    return Contact(
        facts=tuple(fact for fact in facts if fact.value),
        tier=Tier(record.text("tier", Tier.PROSPECT, "|".join(Tier))),
        industry=record.text("industry"),
        categories=record.texts("categories"),
        reviewed=record.truth("reviewed"),
        uid=record.text("uid"),
        extra=tuple(map(_extra_of, record.records("extra"))),
        photos=tuple(map(_photo_of, record.records("photos"))),
    )


class _Record:
    """A JSON object that knows where it stands and hands out only what it should hold."""

    def __init__(self, value: object, place: str) -> None:
        if not isinstance(value, dict):
            raise ValueError(place or "record")  # noqa: TRY004 - data, not a programmer's slip
        self.value, self.place = value, place

    def at(self, key: str) -> str:
        return f"{self.place}.{key}" if self.place else key

    def text(self, key: str, missing: str = "", like: str = "") -> str:
        return self._checked(self.value.get(key), self.at(key), missing, like)

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(self._checked(one, f"{self.at(key)}[{i}]") for i, one in enumerate(self._list(key)))

    def records(self, key: str) -> Iterator[_Record]:
        return (_Record(one, f"{self.at(key)}[{i}]") for i, one in enumerate(self._list(key)))

    def truth(self, key: str) -> bool:
        value = self.value.get(key)
        if value not in (None, True, False):
            raise ValueError(self.at(key))
        return value is True

    def _list(self, key: str) -> list[object]:
        value = self.value.get(key)
        if not isinstance(value, list | None):
            raise ValueError(self.at(key))  # noqa: TRY004
        return value or []

    @staticmethod
    def _checked(value: object, place: str, missing: str = "", like: str = "") -> str:
        if value is None or value == "":
            return missing
        if not isinstance(value, str) or (like and not re.fullmatch(like, value, re.ASCII)):
            raise ValueError(place)
        try:
            value.encode()
        except UnicodeEncodeError as why:  # half of a surrogate pair, which JSON allows and no file can hold
            raise ValueError(place) from why
        return value


_LISTS = (
    (Field.NAME, "names"),
    (Field.COMPANY, "companies"),
    (Field.DEPARTMENT, "departments"),
    (Field.TITLE, "titles"),
    (Field.PHONE, "phones"),
    (Field.EMAIL, "emails"),
    (Field.WEBSITE, "websites"),
    (Field.ADDRESS, "addresses"),
    (Field.MESSENGER, "messengers"),
)


def _fact(field: Field, item: _Record) -> Fact:
    form = item.text("form", like=r"[A-Za-z0-9-]+") or None
    match field:
        case Field.PHONE:
            kind, extension = item.text("kind", "other", "|".join(PHONE_KINDS)), item.text("extension")
            number, printed = item.text("number"), item.text("printed")
            return Fact(field, number, kind, extension=extension, printed=printed, source=Source.IMPORT)
        case Field.EMAIL:
            return Fact(
                field, item.text("address"), item.text("kind", "other", "|".join(EMAIL_KINDS)), source=Source.IMPORT
            )
        case Field.WEBSITE:
            return Fact(field, item.text("url"), source=Source.IMPORT)
        case Field.MESSENGER:
            return Fact(field, item.text("id"), item.text("service").lower(), source=Source.IMPORT)
        case Field.NAME:
            name = Name(*(item.text(key) for key in ("family", "given", "prefix", "suffix")))
            return Fact(field, item.text("text"), form=form, name=_known(name), source=Source.IMPORT)
        case Field.ADDRESS:
            address = Address(*(item.text(key) for key in ("street", "city", "region", "postcode", "country")))
            return Fact(field, item.text("text"), form=form, address=_known(address), source=Source.IMPORT)
    return Fact(field, item.text("text"), form=form, source=Source.IMPORT)


_Parts = TypeVar("_Parts", Name, Address)


def _known(parts: _Parts) -> _Parts | None:
    return None if parts == type(parts)() else parts


def _extra_of(item: _Record) -> Extra:
    """A line that will be written as it is, so it must be one line, and not the end of the card."""
    named = _Record(item.value.get("parameters") or {}, item.at("parameters"))
    if not all(re.fullmatch(r"[\w-]+", key, re.ASCII) for key in named.value):
        raise ValueError(named.place)
    parameters = tuple((key, named.texts(key)) for key in named.value)
    name = item.text("name", like=r"(?!(?:BEGIN|END|VERSION)$)[A-Z0-9_-]+")
    if not name:
        raise ValueError(item.at("name"))
    return Extra(
        name, item.text("value", like=r"[^\x00-\x08\x0a-\x1f\x7f]*"), item.text("group", like=r"[\w-]+"), parameters
    )


def _photo_of(item: _Record) -> Photo:
    try:
        data = base64.b64decode(item.text("base64"), validate=True)
    except ValueError as why:
        raise ValueError(item.at("base64")) from why
    return Photo(data, item.text("mime", "image/jpeg", r"[\w.+-]+/[\w.+-]+"))


def write(contacts: Sequence[Contact], *, options: WriteOptions) -> bytes:
    """An array, one line a contact, UTF-8. It is whole; of the options only `photos` applies."""
    shown = contacts if options.photos else [dataclasses.replace(contact, photos=()) for contact in contacts]
    rows = ",\n".join(json.dumps(to_json(contact), ensure_ascii=False) for contact in shown)
    return f"[\n{rows}\n]\n".encode() if rows else b"[]\n"


def read(data: bytes) -> Result:
    """Every record of a document, an array or JSON lines; a wrong one is refused with its place."""
    if len(data) > FILE_MOST:
        return Result((), (Refusal(0, "", "FileTooLarge", {"megabytes": len(data) >> 20, "most": FILE_MOST >> 20}),))
    contacts, refusals = list[Contact](), list[Refusal]()
    for number, record in enumerate(_records(data.decode("utf-8-sig", "replace")), 1):
        try:
            if isinstance(record, ValueError):
                raise record
            contact = from_json(record)
            if not contact.facts:
                refusals.append(Refusal(number, "", "CardEmpty"))
            else:
                contacts.append(contact)
        except ValueError as why:
            refusals.append(Refusal(number, _name_in(record), "RecordBroken", {"where": str(why)}))
    return Result(tuple(contacts), tuple(refusals))


def _records(text: str) -> Iterator[object]:
    """The records of a file; a line that is not JSON comes as the ValueError that says so."""
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        for line in filter(str.strip, text.split("\n")):
            try:
                yield json.loads(line)
            except (ValueError, RecursionError):
                yield ValueError("record")
        return
    yield from whole if isinstance(whole, list) else [whole]


def _name_in(record: object) -> str:
    match record:
        case {"names": [{"text": str(name)}, *_]}:
            return name
    return ""


JSON = Format(
    "json", (".json", ".jsonl"), lambda data: data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["), write, read
)
