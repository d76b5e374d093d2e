"""What the tiers are called, from the least to the most important, and which one a contact seems to deserve."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from cardkeeper.dealings import Found
from cardkeeper.i18n import QT_TRANSLATE_NOOP
from cardkeeper.model import Contact, Evidence, Field, How, Tier
from cardkeeper.rules.pinyin import simplified

NAMES = {
    Tier.PROSPECT: QT_TRANSLATE_NOOP("Tier", "Prospect"),
    Tier.REGULAR: QT_TRANSLATE_NOOP("Tier", "Regular"),
    Tier.KEY: QT_TRANSLATE_NOOP("Tier", "Key"),
    Tier.VIP: QT_TRANSLATE_NOOP("Tier", "VIP"),
}
"""The English name of each tier, to be translated in context "Tier"."""

LATELY = timedelta(days=365)
ANSWERS = frozenset({
    Found.REPLIED, Found.ANSWERED, Found.MET, Found.ON_SITE, Found.ORDER_CONFIRMED, Found.FEEDBACK_CONFIRMED,
})  # fmt: skip
CAME_BACK = frozenset({Found.BOUNCED, Found.BOUNCED_SOFT, Found.LETTER_RETURNED})
POINTS = {"lead": 2, "senior": 1, "talked": 1, "answered": 1, "tag": 2}
NEEDED = ((Tier.VIP, 4), (Tier.KEY, 3), (Tier.REGULAR, 1))

# Simplified characters, since titles are read so; 社长 and 取缔役 are Japanese.
_LEAD = re.compile(
    r"董事长|总裁|总经理|创始人|首席|合伙人|理事长|院长|校长|社长|会长|代表取缔役"
    r"|\b(?:c[efot]o|coo|president|chair(?:man|woman|person)?|(?:co-?)?founder|owner|managing director"
    r"|general manager|managing partner|geschäftsführer(?:in)?|vorstand\w*|inhaber(?:in)?)\b",
    re.IGNORECASE,
)
_SENIOR = re.compile(
    r"总监|副总|总工程师|局长|处长|部长|取缔役"
    r"|\b(?:director|head of|vp|(?:bereichs|abteilungs|vertriebs|einkaufs|werks)?leiter(?:in)?|prokurist(?:in)?)\b",
    re.IGNORECASE,
)
_DEPUTY = re.compile(r"副|\b(?:vice|deputy|stellv\w*)", re.IGNORECASE)
_ASSISTANT = re.compile(
    r"助理|秘书|\b(?:assistant|secretary|assistenz|assistent(?:in)?|sekretär(?:in)?)\b", re.IGNORECASE
)
_VALUE = re.compile(
    r"大客户|重点|重要|战略|\bvip\b|\bkey (?:account|customer|client)\b|\bstrategic\b|großkunde|schlüsselkunde",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Hint:
    """A tier and why: codes of `POINTS`, each with the word that speaks for it, "" where none does."""

    tier: Tier
    reasons: tuple[tuple[str, str], ...]


def suggest(contact: Contact, *, today: date) -> Hint | None:
    """A higher tier than the contact has, where title, talks, answers or tags speak for it; None when they do not."""
    return _above(contact.tier, tuple(_reasons(contact, today)))


def of_title(title: str, *, tier: Tier) -> Hint | None:
    """A higher tier than `tier`, where a title alone speaks for it."""
    ranked = _rank(title)
    return _above(tier, (ranked,)) if ranked else None


def _above(tier: Tier, reasons: tuple[tuple[str, str], ...]) -> Hint | None:
    points = sum(POINTS[code] for code, _ in reasons)
    fitting = next((one for one, needed in NEEDED if points >= needed), Tier.PROSPECT)
    ranks = list(NAMES)
    return Hint(fitting, reasons) if ranks.index(fitting) > ranks.index(tier) else None


def _reasons(contact: Contact, today: date) -> Iterator[tuple[str, str]]:
    ranked = sorted(filter(None, map(_rank, (fact.value for fact in contact.of(Field.TITLE) if not fact.invalid))))
    yield from ranked[:1]
    if contact.talked_on is not None and today - contact.talked_on <= LATELY:
        yield "talked", ""
    if any(_answer(one) and today - one.on <= LATELY for one in contact.evidence):
        yield "answered", ""
    yield from [("tag", tag) for tag in contact.categories if _VALUE.search(simplified(tag))][:1]


def _answer(one: Evidence) -> bool:
    return one.found in ANSWERS or (one.how is How.REPLY and one.found not in CAME_BACK)


def _rank(title: str) -> tuple[str, str] | None:
    """How high a title stands, with the title; None for an ordinary one. "lead" sorts before "senior"."""
    read = simplified(title)
    if _ASSISTANT.search(read):
        return None
    if _LEAD.search(read):
        return ("senior" if _DEPUTY.search(read) else "lead"), title
    return ("senior", title) if _SENIOR.search(read) else None
