"""What is wrong with a contact: values that fail a check, facts its tier asks for, contradictions, wrong facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from cardkeeper.model import Contact, Fact, Field, Finding, Result, Tier
from cardkeeper.rules import checks, contradictions
from cardkeeper.rules.rulings import is_right

Kind = Literal["check", "required", "contradiction", "wrong", "twice", "unread", "ghost", "reported"]

REACH: tuple[Field, ...] = (Field.PHONE, Field.EMAIL, Field.MESSENGER)
"""Any one of these is a way to somebody."""

REQUIRED: dict[Tier, tuple[tuple[Field, ...], ...]] = {
    Tier.VIP: ((Field.NAME,), (Field.COMPANY,), (Field.TITLE,), (Field.PHONE,), (Field.EMAIL,), (Field.ADDRESS,)),
    Tier.KEY: ((Field.NAME,), (Field.COMPANY,), (Field.TITLE,), (Field.PHONE,), (Field.EMAIL,)),
    Tier.REGULAR: ((Field.NAME,), (Field.COMPANY,), REACH),
    Tier.PROSPECT: ((Field.NAME, Field.COMPANY), REACH),
}
"""What must be known of a contact, by tier: one fact of each group."""

CHECKED = frozenset((Field.NAME, Field.COMPANY, Field.PHONE, Field.EMAIL, Field.WEBSITE, Field.ADDRESS))
_OWN = frozenset((Field.NAME, Field.PHONE, Field.EMAIL))
"""What hardly two people have alike, so that it would only crowd out what they share."""
NO_FAULT = frozenset(("role", "service", "free_mail"))


@dataclass(frozen=True)
class Found:
    """One thing that is wrong: the `code` of the rule that says so, the key of the fact, what it says, a repair.

    A check's code is that of its field and its own: phone.length.
    """

    kind: Kind
    code: str
    fact: str = ""
    value: str = ""
    verdict: Literal["suspect", "invalid", "missing"] = "suspect"
    proposal: str = ""


def of_contact(contact: Contact, *, region: str) -> tuple[Found, ...]:
    """Everything wrong with a contact."""
    return (*_wrong(contact), *_checked(contact, region), *_contradicting(contact), *_lacking(contact))


def has_doubtful(contact: Contact, *, region: str) -> bool:
    """Whether a check or another fact says something against a fact of `contact`."""
    return any((*_checked(contact, region), *_contradicting(contact)))


def of_value(fact: Fact, *, region: str) -> Found | None:
    """What a check says against the value of one fact; None when there is nothing to say."""
    if fact.field not in CHECKED:
        return None
    judged = (checks.check if fact.field in _OWN else _judged)(fact.field, fact.value, region=region)
    if judged.verdict == "ok":
        return None
    code = _gravest(judged, fact)
    if judged.verdict not in ("suspect", "invalid") or not code:
        return None
    verdict: Literal["suspect", "invalid"] = "invalid" if judged.verdict == "invalid" else "suspect"
    return Found("check", f"{fact.field.value}.{code}", fact.key, fact.value, verdict, judged.proposal)


@lru_cache(maxsize=1 << 12)
def _judged(field: Field, value: str, *, region: str) -> Finding:
    """Colleagues share a company, an address and a website."""
    return checks.check(field, value, region=region)


def _gravest(judged: Finding, fact: Fact) -> str:
    """The first code that is a fault and that nobody ruled to be none of this value."""
    faults = (code for code in judged.codes if code not in NO_FAULT)
    return next((one for one in faults if not is_right(f"{fact.field.value}.{one}", fact.value, judged.norm)), "")


def _checked(contact: Contact, region: str) -> Iterator[Found]:
    """What checks say; where somebody found a fact to be right, a mere suspicion counts for nothing."""
    proven = {one.fact for one in contact.evidence if one.result is Result.RIGHT}
    for fact in contact.facts:
        found = None if fact.invalid else of_value(fact, region=region)
        if found and (found.verdict == "invalid" or fact.key not in proven):
            yield found


def _contradicting(contact: Contact) -> Iterator[Found]:
    for one in contradictions.found_in(contact):
        if is_right(one.code, one.fact.value):
            continue
        yield Found("contradiction", one.code, one.fact.key, one.fact.value, proposal=one.proposal)


def _wrong(contact: Contact) -> Iterator[Found]:
    """Facts known to be wrong that nothing replaces."""
    good = {fact.field for fact in contact.facts if not fact.invalid}
    for fact in contact.facts:
        if fact.invalid and fact.field not in good:
            yield Found("wrong", f"wrong.{fact.field.value}", fact.key, fact.value, "invalid")


def is_lacking(contact: Contact) -> bool:
    """Whether a fact that the tier asks for is missing."""
    return any(one.kind == "required" for one in _lacking(contact))


def _lacking(contact: Contact) -> Iterator[Found]:
    known = {fact.field for fact in contact.facts if fact.value}
    for group in REQUIRED[contact.tier]:
        if not known & set(group):
            name = group[0].value if len(group) == 1 else ("reach" if group is REACH else "who")
            yield Found("required", f"missing.{name}", verdict="missing")
    if not contact.reviewed:
        yield Found("unread", "unreviewed", verdict="missing")
