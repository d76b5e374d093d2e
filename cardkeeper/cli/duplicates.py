"""`duplicates`: who may be in the store twice, or among contacts of a file, with the reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from cardkeeper.cli import exchange
from cardkeeper.formats import contact_json
from cardkeeper.i18n import translate
from cardkeeper.model import Contact
from cardkeeper.ui import alike, wording

if TYPE_CHECKING:
    from cardkeeper.cli.call import Call
    from cardkeeper.rules.duplicates import Pair, Reason

Key = TypeVar("Key")
"""What people are known by."""


def run(call: Call) -> int:
    return _among(call, call.options.among) if call.options.among else _in_store(call)


def _in_store(call: Call) -> int:
    from cardkeeper.actions import duplicates

    with call.book() as book:
        duplicates.scan(book, now=call.now(), step=call.progress)
        found = duplicates.waiting(book, least=_least(call))
        people = duplicates.people(book, () if call.options.json else found)
    _print(call, ((pair.a, pair.b, pair) for pair in found), people)
    return 0


def _among(call: Call, name: str) -> int:
    """Of a file: `a` and `b` are the UIDs of contacts, or their numbers in the file where they have none."""
    from cardkeeper.actions import duplicates
    from cardkeeper.actions.exchange import standard_person

    read = contact_json.read(call.read(name))
    exchange.say_refusals(call, name, read.refusals)
    refused = {refusal.number for refusal in read.refusals}
    numbers = (number for number in count(1) if number not in refused)
    known = [contact.uid or number for contact, number in zip(read.contacts, numbers, strict=False)]
    people = [standard_person(contact, region=call.settings.region) for contact in read.contacts]
    found = ((known[a], known[b], pair) for a, b, pair in duplicates.among(people, least=_least(call)))
    _print(call, found, dict(zip(known, people, strict=True)))
    return 1 if read.refusals else 0


def _least(call: Call) -> int:
    least: float = call.options.min
    return round(least * 100)


def _print(call: Call, found: Iterable[tuple[Key, Key, Pair]], people: Mapping[Key, Contact]) -> None:
    pairs = 0
    for a, b, pair in found:
        pairs += 1
        if call.options.json:
            reasons = [_reason(call, reason) for reason in pair.reasons]
            call.print_json({"a": a, "b": b, "score": pair.score, "reasons": reasons})
            continue
        call.print(f"{pair.points}/100  {alike.verdict(pair.points)}")
        for one in (a, b):
            call.print(f"  {one:>6}  {wording.contact_line(people[one])}")
        for reason in pair.reasons:
            call.print(f"          {alike.sentence(reason, region=call.settings.region)}")
    if not call.options.json:
        call.say(translate("Commands", "%n pair(s) may be one person.", n=pairs))


def _reason(call: Call, reason: Reason) -> dict[str, object]:
    words = alike.sentence(reason, region=call.settings.region)
    return {"code": reason.code, "weight": reason.weight, "value": reason.value, "words": words}
