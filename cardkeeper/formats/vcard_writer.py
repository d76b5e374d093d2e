r"""vCard 2.1, 3.0 and 4.0 out: the mapping of `vcard_reader`, strict where that is lenient.

What differs between the versions:

    a second language form   3.0 X-CARDKEEPER-FN;LANGUAGE=en   4.0 FN;LANGUAGE=en;ALTID=1 (N as in 3.0)
    the preferred of several 3.0 TYPE=PREF                     4.0 PREF=1
    a number and extension   3.0 +862155500101 ext. 801        4.0 tel:+862155500101;ext=801
    a birthday, no year      3.0 1604-03-02, as Apple          4.0 --0302
    a picture                3.0 ENCODING=b;TYPE=JPEG          4.0 data:image/jpeg;base64,…

2.1 is 3.0 with bare types and quoted-printable.
"""

from __future__ import annotations

import base64
import dataclasses
import json
import re
import uuid
from collections.abc import Iterator, Sequence
from datetime import UTC
from urllib.parse import quote

from cardkeeper.formats import contact_json, content_lines
from cardkeeper.formats import vcard_values as values
from cardkeeper.formats.format import PRESETS, WriteOptions
from cardkeeper.formats.vcard_facts import LINK, UNREVIEWED, kinds, link_key
from cardkeeper.model import Address, Contact, Extra, Fact, Field, Name, Photo, Result, Tier

Parameters = tuple[tuple[str, tuple[str, ...]], ...]

_PHONE_TYPES = {
    "mobile": ("CELL",),
    "work": ("WORK", "VOICE"),
    "home": ("HOME", "VOICE"),
    "fax": ("WORK", "FAX"),
    "pager": ("PAGER",),
}
_NO_LINK = Extra(LINK, "")
_OWN = ("X-CARDKEEPER-TIER", "X-CARDKEEPER-INDUSTRY", "X-CARDKEEPER-REVIEWED", "X-CARDKEEPER-VERIFIED")


def write(contacts: Sequence[Contact], *, options: WriteOptions, version: str) -> bytes:
    """`contacts` one after another, as `version` "2.1", "3.0" or "4.0"."""
    return b"".join(
        content_lines.write(_Card(contact, options, version).lines(), version=version) for contact in contacts
    )


class _Card:
    """One contact on its way out: what of it may be written, and in which version."""

    def __init__(self, contact: Contact, options: WriteOptions, version: str) -> None:
        self.contact, self.options, self.version = contact, options, version
        self.facts = _chosen(contact, options)
        self.links = {line.value: line for line in contact.extra if line.name == LINK}

    def of(self, field: Field) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts if fact.field is field)

    def lines(self) -> list[Extra]:
        body = [*self._names(), *self._organisations(), *self._said(), *self._own(), *self._extra()]
        return [Extra("BEGIN", "VCARD"), Extra("VERSION", self.version), *body, Extra("END", "VCARD")]

    def _link(self, name: str, fact: Fact) -> Extra:
        return self.links.get(link_key(name, fact), _NO_LINK)

    def _line(self, name: str, value: str, fact: Fact | None = None, *parameters: tuple[str, tuple[str, ...]]) -> Extra:
        kept = self._link(name, fact) if fact else _NO_LINK
        all_ = {"LANGUAGE": (fact.form,) if fact and fact.form else (), **dict(parameters)}
        for key, more in kept.parameters:
            all_[key] = tuple(dict.fromkeys((*all_.get(key, ()), *more)))
        return Extra(name, value, kept.group, tuple(pair for pair in all_.items() if pair[1]))

    def _types(self, types: Sequence[str], fact: Fact) -> Parameters:
        """TYPE, and the mark of the first of several."""
        several = self.of(fact.field)
        first = len(several) > 1 and fact is several[0]
        if self.version == "4.0":
            return ("TYPE", tuple(kind.lower() for kind in types)), ("PREF", ("1",) if first else ())
        return (("TYPE", (*types, "PREF") if first else tuple(types)),)

    def _form(self, name: str, value: str, fact: Fact, several: Sequence[Fact]) -> Extra:
        """One language form of a property. Where a reader takes only one, the others are texts of our own."""
        if self.version == "4.0" and name != "N":
            return self._line(name, value, fact, ("ALTID", ("1",) if len(several) > 1 else ()))
        if fact is several[0]:
            return self._line(name, value, fact)
        return self._line(f"X-CARDKEEPER-{name}", values.escape(value), fact)

    def _names(self) -> Iterator[Extra]:
        names = self.of(Field.NAME)
        if not names:
            instead = next((fact.value for fact in self.facts), "")
            yield Extra("FN", values.escape(instead))
            yield Extra("N", ";;;;")
        for fact in names:
            shown = values.shown_name(fact.value)
            yield self._form("FN", values.escape(shown), fact, names)
            parts = fact.name or (Name(shown) if values.is_chinese(shown) else Name(given=shown))
            value = ";".join(map(values.escape, (parts.family, parts.given, "", parts.prefix, parts.suffix)))
            yield self._form("N", value, fact, names)
        yield from self._reading(names)

    def _reading(self, names: Sequence[Fact]) -> Iterator[Extra]:
        spelled = {line.name for line in self.contact.extra}
        first = next((fact for fact in names if fact.name and values.is_chinese(fact.value)), None)
        if not self.options.reading or not first or not first.name:
            return
        for which, text in zip(("LAST", "FIRST"), self.options.reading(first.name), strict=True):
            if text and f"X-PHONETIC-{which}-NAME" not in spelled:
                yield Extra(f"X-PHONETIC-{which}-NAME", values.escape(text))

    def _organisations(self) -> Iterator[Extra]:
        """A company with the departments of its language form."""
        left = list(self.of(Field.DEPARTMENT))
        rows = list[tuple[Fact, str]]()
        for company in self.of(Field.COMPANY):
            units = [unit for unit in left if unit.form == company.form]
            left = [unit for unit in left if unit not in units]
            rows.append((company, ";".join(values.escape(fact.value) for fact in (company, *units))))
        rows += [(unit, ";" + values.escape(unit.value)) for unit in left]
        first = [fact for fact, _ in rows]
        for fact, value in rows:
            yield self._form("ORG", value, fact, first)

    def _said(self) -> Iterator[Extra]:
        for fact in self.of(Field.TITLE):
            yield self._line("ROLE" if fact.kind == "role" else "TITLE", values.escape(fact.value), fact)
        for fact in self.of(Field.PHONE):
            yield self._phone(fact)
        for fact in self.of(Field.EMAIL):
            kind = () if fact.kind in ("", "other") else (fact.kind.upper(),)
            types = kind if self.version == "4.0" else ("INTERNET", *kind)
            yield self._line("EMAIL", values.escape(fact.value), fact, *self._types(types, fact))
        for fact in self.of(Field.WEBSITE):
            # A URL is a URI, where RFC 6350 knows no escapes.
            yield self._line(
                "URL", fact.value if re.fullmatch(r"[!-~]+", fact.value) else values.escape(fact.value), fact
            )
        for fact in self.of(Field.ADDRESS):
            yield from self._address(fact)
        for fact in self.of(Field.MESSENGER):
            yield from self._messenger(fact)
        for fact in self.of(Field.BIRTHDAY):
            yield self._birthday(fact.value)
        for fact in self.of(Field.NOTE):
            yield self._line("NOTE", values.escape(fact.value), fact)

    def _phone(self, fact: Fact) -> Extra:
        types = self._types(self._phone_types(fact), fact)
        if self.version == "4.0" and re.fullmatch(r"\+\d+", fact.value):
            extension = f";ext={fact.extension}" if fact.extension else ""
            return self._line("TEL", f"tel:{fact.value}{extension}", fact, ("VALUE", ("uri",)), *types)
        before = PRESETS[self.options.preset].extension if self.options.preset else " ext. "
        return self._line("TEL", values.escape(fact.value + (fact.extension and before + fact.extension)), fact, *types)

    def _phone_types(self, fact: Fact) -> tuple[str, ...]:
        if fact.kind == "fax" and "home" in kinds(self._link("TEL", fact)):
            return ("FAX",)
        return _PHONE_TYPES.get(fact.kind, ("VOICE",) if fact.kind else ())

    def _address(self, fact: Fact) -> Iterator[Extra]:
        parts = fact.address or Address(street=fact.value)
        if parts == Address():
            parts = Address(street=fact.value)
        type_ = ("TYPE", (fact.kind.lower() if self.version == "4.0" else fact.kind.upper(),) if fact.kind else ())
        whole = () if values.shown_address(parts) == fact.value else (fact.value,)
        label = ("LABEL", whole if self.version == "4.0" else ())
        value = ";".join(map(values.escape, ("", "", *dataclasses.astuple(parts))))
        yield self._line("ADR", value, fact, type_, label)
        if whole and self.version != "4.0":
            yield self._line("LABEL", values.escape(fact.value), fact, type_)

    def _messenger(self, fact: Fact) -> Iterator[Extra]:
        service = fact.kind or "other"
        if service == "wechat" or fact.value.startswith("http") or not re.fullmatch(r"[a-z][a-z0-9+.-]*", service):
            yield self._line("X-SOCIALPROFILE", values.escape(fact.value), fact, ("TYPE", (service,)))
        if service in ("wechat", "qq"):
            yield self._line(f"X-{service.upper()}", values.escape(fact.value), fact)
        elif not fact.value.startswith("http") and re.fullmatch(r"[a-z][a-z0-9+.-]*", service):
            yield self._line("IMPP", f"{service}:{quote(fact.value, safe='@+')}", fact, ("X-SERVICE-TYPE", (service,)))

    def _birthday(self, day: str) -> Extra:
        if self.version == "4.0":
            return Extra("BDAY", "--" + day[2:].replace("-", "") if day.startswith("--") else day.replace("-", ""))
        if day.startswith("--"):
            return Extra("BDAY", f"1604-{day[2:]}", "", (("X-APPLE-OMIT-YEAR", ("1604",)),))
        return Extra("BDAY", day)

    def _own(self) -> Iterator[Extra]:
        """What describes the card, and, among ourselves, what the keeper made of it."""
        contact, changed = self.contact, self.contact.updated or self.options.now
        if self.options.photos:
            yield from map(self._photo, contact.photos)
        if self.options.unreviewed_note and not contact.reviewed:
            yield Extra("NOTE", values.escape(self.options.unreviewed_note), "", ((UNREVIEWED, ("1",)),))
        if self.options.private:
            yield from self._private()
        yield Extra("UID", values.escape(contact.uid or _uid(contact)))
        if changed:
            yield Extra("REV", changed.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ"))

    def _private(self) -> Iterator[Extra]:
        contact = self.contact
        tier = contact.tier if contact.tier is not Tier.PROSPECT else ""
        labels = list(filter(None, (*contact.categories, tier, contact.industry)))
        if labels:
            yield Extra("CATEGORIES", ",".join(map(values.escape, labels)))
        right = [evidence.on for evidence in contact.evidence if evidence.result in (Result.RIGHT, Result.CHANGED)]
        verified = max(right).isoformat() if right else ""
        for name, value in zip(
            _OWN, (tier, contact.industry, "yes" if contact.reviewed else "", verified), strict=True
        ):
            if value:
                yield Extra(name, values.escape(value))

    def _photo(self, photo: Photo) -> Extra:
        data = base64.b64encode(photo.data).decode()
        if self.version == "4.0":
            return Extra("PHOTO", f"data:{photo.mime};base64,{data}")
        return Extra("PHOTO", data, "", (("ENCODING", ("b",)), ("TYPE", (photo.mime.partition("/")[2].upper(),))))

    def _extra(self) -> Iterator[Extra]:
        """What came from elsewhere, as it came."""
        known = self.options.private and not self.contact.evidence
        for line in self.contact.extra:
            if line.name != LINK and (known or line.name != "X-CARDKEEPER-VERIFIED"):
                yield _as_data_uri(line) if self.version == "4.0" and "ENCODING" in dict(line.parameters) else line


def _as_data_uri(line: Extra) -> Extra:
    """A picture or sound in base64 as 4.0 wants it."""
    parameters = dict(line.parameters)
    kind = "".join(parameters.pop("TYPE", ())[:1]).lower() or "octet-stream"
    group = {"LOGO": "image", "PHOTO": "image", "SOUND": "audio"}.get(line.name, "application")
    del parameters["ENCODING"]
    value = f"data:{group}/{kind};base64,{line.value}"
    return dataclasses.replace(line, value=value, parameters=tuple(parameters.items()))


def _chosen(contact: Contact, options: WriteOptions) -> tuple[Fact, ...]:
    """The facts that may go out: true ones, in the language form asked for where there is one."""
    sound = [fact for fact in contact.facts if fact.value and not fact.invalid]
    if not options.private:
        sound = [fact for fact in sound if fact.field is not Field.NOTE]
    there = {fact.field for fact in sound if fact.form == options.form}
    if options.form:
        sound = [fact for fact in sound if fact.field not in there or fact.form in (options.form, None)]
    return tuple(sound)


def _uid(contact: Contact) -> str:
    """A contact that has no UID yet gets the same one each time it is written as it is."""
    whole = json.dumps(contact_json.to_json(contact), ensure_ascii=True, sort_keys=True)
    return uuid.uuid5(uuid.NAMESPACE_URL, whole).urn
