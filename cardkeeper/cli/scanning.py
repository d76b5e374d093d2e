"""`scan`: photos of cards read to contacts, one line of output a photo, as soon as it is read."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

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
    refused = 0
    for done, name in enumerate(call.options.files):
        call.progress(done, len(call.options.files))
        started = time.perf_counter()
        try:
            photo = call.read(name)
            drafts = _read(call, photo)
        except CardKeeperError as why:
            if why.exit_code != 1:
                raise
            refused += 1
            _report_failure(call, name, why, time.perf_counter() - started)
            continue
        if book is not None:
            _save(call, book, name, photo, drafts)
        _report(call, name, drafts, time.perf_counter() - started)
    call.progress(len(call.options.files), len(call.options.files))
    return 1 if refused else 0


def _read(call: Call, photo: bytes) -> tuple[Draft, ...]:
    from cardkeeper.ocr.scan import scan

    return scan(photo, engine=call.options.engine, fast=call.options.fast, region=_region(call))


def _save(call: Call, book: Book, name: str, photo: bytes, drafts: tuple[Draft, ...]) -> None:
    from cardkeeper.actions import capture

    taken = capture.take(book, photo, name="" if name == "-" else Path(name).name, now=call.now())
    if taken.new:
        capture.read_card(book, taken.id, lambda _photo: drafts, now=call.now, today=call.today())
    else:
        call.say(translate("Commands", "{file} is in the store already.", file=name))


def _report(call: Call, name: str, drafts: tuple[Draft, ...], seconds: float) -> None:
    if any(draft.degraded for draft in drafts):
        call.say(reports.degraded())
    people = [_contact(call, draft) for draft in drafts]
    if call.options.json:
        cards = [card_json(person, draft) for person, draft in zip(people, drafts, strict=True)]
        call.print_json({"file": name, "cards": cards, "seconds": round(seconds, 2)})
        return
    call.print(f"{name}  ({seconds:.1f} s)")
    for person, draft in zip(people, drafts, strict=True):
        for line in lines_of(person, region=_region(call)):
            call.print(f"  {line}")
        for index in draft.unassigned:
            call.print(f"    {translate('Commands', 'unassigned')}: {draft.lines[index].text}")


def _report_failure(call: Call, name: str, why: CardKeeperError, seconds: float) -> None:
    if call.options.json:
        call.print_json({"file": name, "cards": [], "seconds": round(seconds, 2), "error": why.code})
    call.say(wording.about(name, why))


def _contact(call: Call, draft: Draft) -> Contact:
    from cardkeeper.actions import review

    return review.contact_of(draft, today=call.today())


def _region(call: Call) -> str:
    region: str = call.options.region or call.settings.region
    return region.upper()


def _confidence(fact: Fact) -> float:
    return round(fact.confidence, 3)
