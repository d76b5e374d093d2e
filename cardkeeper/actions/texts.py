"""Signatures, mails and vCards come in as photos do, and are read here, without the reading process."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from cardkeeper.actions import exchange
from cardkeeper.errors import FileUnreadable, PeopleTooMany, TextBroken, TextEmpty, TextTooLarge
from cardkeeper.formats import charsets, mail, vcard_reader
from cardkeeper.model import Card, Contact, Draft, Fact
from cardkeeper.rules import replies, standard
from cardkeeper.store import cards, contacts

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

KINDS = {".txt": "text", ".eml": "mail", ".vcf": "vcard", ".vcard": "vcard"}
MOST = {"text": 2 << 20, "mail": 30 << 20, "vcard": 60 << 20}
"""Bytes. A mail is large by what hangs on it, a vCard by its pictures."""

PEOPLE_MOST = 20
"""More people in a vCard file are an address book, which is imported."""

_BEGIN = re.compile(rb"^(?:\xef\xbb\xbf)?BEGIN\s*:\s*VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_WAYS = re.compile(r"\w@[\w-]+\.\w|(?:\d[\s().\-/–]{0,3}){7,}")


@dataclass(frozen=True)
class Person:
    """One person in a text: the draft, and the contact as a vCard has it, with all that a draft has no place for.

    Who wrote a mail has the day on which it was `sent`.
    """

    draft: Draft
    contact: Contact | None = None
    sent: date | None = None


def kind_of(name: str) -> str:
    """What a file of this name is taken for: "photo", or a kind of text."""
    return KINDS.get(PurePath(name).suffix.lower(), "photo")


def kind_of_pasted(text: str) -> str:
    """What a pasted text is: "vcard", "text", or "" when it can't be anybody's signature."""
    if _BEGIN.match(text.lstrip()[:40].encode("utf-8", "replace").split(b"\n")[0].strip()):
        return "vcard"
    is_address = len(text.split()) == 1 and "://" in text
    return "text" if _WAYS.search(text[: MOST["text"]]) and not is_address else ""


def bytes_of(file: Path) -> bytes:
    """A text file, unless it is too large to be looked at; FileUnreadable, TextTooLarge."""
    most = MOST[kind_of(file.name)]
    try:
        size = file.stat().st_size
    except OSError as why:
        raise FileUnreadable(name=file.name) from why
    if size > most:
        raise TextTooLarge(megabytes=size >> 20, most=most >> 20)
    return exchange.file_bytes(file)


def is_address_book(file: Path) -> bool:
    """Whether a vCard file is to be imported rather than reviewed person by person; FileUnreadable."""
    try:
        data = bytes_of(file)
    except TextTooLarge:
        return True
    return _people(data) > PEOPLE_MOST


def read(data: bytes, *, kind: str, region: str) -> tuple[Person, ...]:
    """The people of a text. Raises TextEmpty, TextBroken, TextTooLarge, PeopleTooMany."""
    if len(data) > MOST[kind]:
        raise TextTooLarge(megabytes=len(data) >> 20, most=MOST[kind] >> 20)
    if kind == "mail":
        return tuple(_mail(data, region=region))
    if kind == "vcard" or _BEGIN.match(data.lstrip()):
        return tuple(_vcards(data, region=region))
    from cardkeeper.ocr import texts

    return (Person(texts.read_signature(_text(data)[: mail.TEXT_MOST], region=region)),)


def contact_of(person: Person, *, since: date) -> Contact:
    """The unreviewed contact of a person: what the draft says, and what only a vCard can; known `since` their mail."""
    made = standard.contact_from(person.draft.guesses, since=replies.said_on(person.sent, today=since))
    if person.contact is None:
        return made
    return replace(person.contact, facts=with_known_parts(made.facts, person.contact.facts), reviewed=False)


def with_known_parts(facts: Sequence[Fact], known: Sequence[Fact]) -> tuple[Fact, ...]:
    """Facts with the parts of names and addresses as a vCard gives them, rather than guessed from the whole."""
    stated = {_identity(fact): fact for fact in known if fact.name or fact.address}
    return tuple(
        replace(fact, name=same.name, address=same.address) if (same := stated.get(_identity(fact))) else fact
        for fact in facts
    )


def of_vcard(book: Book, card: Card, *, region: str) -> tuple[Contact, bool]:
    """The contact of a vCard's card that is kept with nobody yet, and whether their UID is known.

    They have the tier and the industry that are known of them.
    """
    data = cards.photo(book, card.id)
    places = None if card.draft is None else card.draft.quad
    people = read(data, kind=card.kind, region=region)
    person = next(one for one in people if one.draft.quad == places)
    made = contact_of(person, since=card.added.astimezone().date())
    with book.read() as reading:
        known = contacts.by_uid(reading, (made.uid,)).get(made.uid)
    return made if known is None else replace(made, tier=known.tier, industry=known.industry), known is not None


def _identity(fact: Fact) -> tuple[str, str, str, str]:
    return fact.field.value, fact.kind, fact.value, fact.extension


def _mail(data: bytes, *, region: str) -> Iterator[Person]:
    """The sender, then whoever else came along as a vCard."""
    from cardkeeper.ocr import texts

    read_mail = mail.read(data)
    if read_mail is None:
        raise TextBroken
    people = [person for card in read_mail.cards for person in _standard(card, region=region)][:PEOPLE_MOST]
    own = next((person for person in people if texts.is_sender(read_mail, person)), None)
    try:
        draft = texts.read_mail(read_mail, region=region, vcard=own)
    except TextEmpty:
        if not people:
            raise
    else:
        yield Person(draft, own, read_mail.sent)
        people = [person for person in people if person is not own]
    yield from _drafted(people, first=1)


def _vcards(data: bytes, *, region: str) -> Iterator[Person]:
    if (people := _people(data)) > PEOPLE_MOST:
        raise PeopleTooMany(people=people, most=PEOPLE_MOST)
    found = _standard(data, region=region)
    if not found:
        raise TextEmpty if people else TextBroken
    yield from _drafted(found, first=0)


def _drafted(people: Sequence[Contact], *, first: int) -> Iterator[Person]:
    from cardkeeper.ocr import texts

    for place, person in enumerate(people, first):
        yield Person(texts.draft_of(person, place=place), person)


def _standard(data: bytes, *, region: str) -> list[Contact]:
    return [exchange.standard_person(person, region=region) for person in vcard_reader.read(data).contacts]


def _people(data: bytes) -> int:
    return len(_BEGIN.findall(charsets.as_utf8(data).replace(b"\r", b"\n")))


def _text(data: bytes) -> str:
    """A text file as text; TextBroken for what is none."""
    text = charsets.text(charsets.as_utf8(data))
    odd = sum(one == "\ufffd" or (one < " " and one not in "\t\n\r\f\v") for one in text)
    if odd * 20 > len(text):
        raise TextBroken
    return text
