"""`scan`: photos of cards, signatures and mails read to contacts, one line of output a file, as soon as it is read."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper.actions import texts
from cardkeeper.actions.texts import Person
from cardkeeper.cli.finding import lines_of
from cardkeeper.errors import CardKeeperError
from cardkeeper.formats import contact_json
from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Draft, Fact, Field
from cardkeeper.ui import reports, wording

if TYPE_CHECKING:
    from cardkeeper.cli.call import Call
    from cardkeeper.store.book import Book

LISTS = {
    Field.NAME: "names",
    Field.COMPANY: "companies",
    Field.DEPARTMENT: "departments",
    Field.TITLE: "titles",
    Field.PHONE: "phones",
    Field.EMAIL: "emails",
    Field.WEBSITE: "websites",
    Field.ADDRESS: "addresses",
    Field.MESSENGER: "messengers",
}

Found = tuple[Contact, Draft]


@dataclass(frozen=True)
class Reading:
    """What became of one file: its cards, or why there are none; `back_of` names the photo of its front.

    `card` is its place in the store, if it was kept there just now.
    """

    file: str
    people: tuple[Person, ...]
    seconds: float
    failure: CardKeeperError | None = None
    back_of: str = ""
    card: int | None = None


def run(call: Call) -> int:
    if not call.options.save:
        return _scan(call, None)
    with call.book() as book:
        return _scan(call, book)


def card_json(contact: Contact, draft: Draft) -> dict[str, object]:
    """Contact-JSON, each fact with its confidence, and the lines in no fact and the card's corners on the photo."""
    card: dict[str, object] = contact_json.to_json(contact)
    for field, name in LISTS.items():
        items = card[name]
        assert isinstance(items, list)
        card[name] = [
            item | {"confidence": _confidence(fact)} for item, fact in zip(items, contact.of(field), strict=True)
        ]
    card["unassigned"] = [draft.lines[index].text for index in draft.unassigned]
    card["quad"] = [[round(x, 1), round(y, 1)] for x, y in draft.quad]
    return card


def _scan(call: Call, book: Book | None) -> int:
    readings: Iterable[Reading] = _readings(call, book)
    refused = 0
    for reading in _paired(call, book, tuple(readings)) if call.options.pair else readings:
        _report(call, reading)
        refused += reading.failure is not None
    return 1 if refused else 0


def _readings(call: Call, book: Book | None) -> Iterator[Reading]:
    for done, name in enumerate(call.options.files):
        call.progress(done, len(call.options.files))
        started = time.perf_counter()
        photo = b""
        people: tuple[Person, ...] = ()
        failure: CardKeeperError | None = None
        try:
            photo = call.read(name)
            people = _read(call, name, photo)
        except CardKeeperError as why:
            if why.exit_code != 1:
                raise
            failure = why
        card = _save(call, book, name, photo, people) if book is not None and failure is None else None
        yield Reading(name, people, time.perf_counter() - started, failure, card=card)
    call.progress(len(call.options.files), len(call.options.files))


def _paired(call: Call, book: Book | None, readings: Sequence[Reading]) -> list[Reading]:
    """Each back's facts on its front's card, in the store too; the back keeps its line, without a card.

    Only photos of one card, shot one after the other, are sides of one another.
    """
    from cardkeeper.actions import sides
    from cardkeeper.ocr.pairs import pair, together

    told = list(readings)
    for single, run in groupby(range(len(told)), key=lambda number: _is_side(readings[number])):
        numbers = list(run) if single else []
        for front, *backs in pair([readings[number].people[0].draft for number in numbers]):
            for back in backs:
                face, rear = readings[numbers[front]], readings[numbers[back]]
                whole = Person(together(face.people[0].draft, rear.people[0].draft))
                told[numbers[front]] = replace(face, people=(whole,))
                told[numbers[back]] = replace(rear, people=(), back_of=face.file)
                if book is not None and face.card is not None and rear.card is not None:
                    sides.pair(book, face.card, rear.card, now=call.now(), step=False)
    return told


def _is_side(reading: Reading) -> bool:
    return len(reading.people) == 1 and texts.kind_of(reading.file) == "photo"


def _read(call: Call, name: str, photo: bytes) -> tuple[Person, ...]:
    from cardkeeper.ocr.scan import scan

    if (kind := texts.kind_of(name)) != "photo":
        return texts.read(photo, kind=kind, region=_region(call))
    drafts = scan(photo, engine=call.options.engine, fast=call.options.fast, region=_region(call))
    return tuple(map(Person, drafts))


def _save(call: Call, book: Book, name: str, photo: bytes, people: tuple[Person, ...]) -> int | None:
    """The card of a photo that is new to the store."""
    from cardkeeper.actions import capture

    called, kind = "" if name == "-" else Path(name).name, texts.kind_of(name)
    taken = capture.take(book, photo, name=called, kind=kind, now=call.now())
    if taken.new:
        if kind == "photo":
            _cut_out(call, book, taken.id, photo)
        drafts = tuple(person.draft for person in people)
        capture.read_card(book, taken.id, lambda _photo: drafts, now=call.now, today=call.today(), region=_region(call))
        return taken.id
    call.say(translate("Commands", "{file} is in the store already.", file=name))
    return None


def _cut_out(call: Call, book: Book, card: int, file: bytes) -> None:
    """Keep a photo without what the camera wrote; a file of several pages stays as it is."""
    from cardkeeper.actions import capture, intake
    from cardkeeper.ocr.pages import leaf

    page = leaf(file, 1)
    if page.of == 1:
        intake.look_at(book, capture.card_of(book, card), lambda _file, _number: page, now=call.now)


def _report(call: Call, reading: Reading) -> None:
    if reading.failure is not None:
        call.say(wording.about(reading.file, reading.failure))
    if any(person.draft.degraded for person in reading.people):
        call.say(reports.degraded())
    found = [(texts.contact_of(person, since=call.today()), person.draft) for person in reading.people]
    if call.options.json:
        call.print_json(_line(reading, found))
    elif reading.failure is None:
        _print(call, reading, found)


def _line(reading: Reading, found: Sequence[Found]) -> dict[str, object]:
    cards = [card_json(contact, draft) for contact, draft in found]
    line: dict[str, object] = {"file": reading.file, "cards": cards, "seconds": round(reading.seconds, 2)}
    if reading.back_of:
        line["back_of"] = reading.back_of
    if reading.failure is not None:
        line["error"] = reading.failure.code
    return line


def _print(call: Call, reading: Reading, found: Sequence[Found]) -> None:
    call.print(f"{reading.file}  ({reading.seconds:.1f} s)")
    if reading.back_of:
        call.print(f"  {translate('Commands', 'the back of {file}', file=reading.back_of)}")
    for contact, draft in found:
        for line in lines_of(contact, region=_region(call)):
            call.print(f"  {line}")
        for index in draft.unassigned:
            call.print(f"    {translate('Commands', 'unassigned')}: {draft.lines[index].text}")


def _region(call: Call) -> str:
    region: str = call.options.region or call.settings.region
    return region.upper()


def _confidence(fact: Fact) -> float:
    return round(fact.confidence, 3)
