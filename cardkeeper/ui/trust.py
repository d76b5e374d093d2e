"""How far a fact can be trusted, in words: its state, when and how it was confirmed, when it must be asked again."""

from __future__ import annotations

from datetime import date

from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import CHECKED_FIELDS, Contact, Fact, Field, How, Row, Source
from cardkeeper.rules.reviews import Reason, State, state_of
from cardkeeper.ui import wording

DOUBTFUL_BELOW = 0.8
"""A fact read with less confidence than this must be looked at before it is believed."""

HOWS = {
    How.CALL: QT_TRANSLATE_NOOP("Verification", "call"),
    How.CARD: QT_TRANSLATE_NOOP("Verification", "card"),
    How.REPLY: QT_TRANSLATE_NOOP("Verification", "reply"),
    How.VISIT: QT_TRANSLATE_NOOP("Verification", "visit"),
    How.TYPED: QT_TRANSLATE_NOOP("Verification", "typed"),
    How.REGISTRY: QT_TRANSLATE_NOOP("Verification", "registry"),
}

ORIGINS = {
    Source.CARD: QT_TRANSLATE_NOOP("Verification", "from card"),
    Source.CODE: QT_TRANSLATE_NOOP("Verification", "from code"),
    Source.SIGNATURE: QT_TRANSLATE_NOOP("Verification", "from e-mail signature"),
    Source.MAIL: QT_TRANSLATE_NOOP("Verification", "from e-mail sender"),
    Source.VCARD: QT_TRANSLATE_NOOP("Verification", "from vCard"),
    Source.TYPED: QT_TRANSLATE_NOOP("Verification", "typed"),
    Source.IMPORT: QT_TRANSLATE_NOOP("Verification", "imported"),
}

INVALID_REASONS = {
    "not in service": QT_TRANSLATE_NOOP("Verification", "not in service"),
    "bounced": QT_TRANSLATE_NOOP("Verification", "bounced"),
    "left the company": QT_TRANSLATE_NOOP("Verification", "left the company"),
    "company dissolved": QT_TRANSLATE_NOOP("Verification", "company dissolved"),
    "wrong person": QT_TRANSLATE_NOOP("Verification", "wrong person"),
}


def how(way: How) -> str:
    """How a fact was confirmed."""
    return translate("Verification", HOWS[way])


def row_line(row: Row, *, today: date) -> str:
    """A row of the list as a screen reader says it."""
    _state, words = pressing(row, today=today)
    names = " ".join(filter(None, (row.name, row.other_name)))
    return ", ".join(filter(None, (names, row.title, row.company, wording.tier_name(row.tier), words)))


def pressing(row: Row, *, today: date) -> tuple[str, str]:
    """The one thing a list says of a contact beside its names: a state of a fact, or "", and its words."""
    if row.trouble:
        field, _, kind = row.trouble.partition(".")
        return "invalid", translate("List", "{fact} invalid", fact=wording.field_label(Field(field), kind))
    if not row.reviewed:
        return "unknown", translate("List", "Unreviewed")
    if row.due is None:
        return "", ""
    late = (today - row.due).days
    if late > 0:
        return "ageing", translate("List", "%n day(s) overdue", n=late)
    if late == 0:
        return "ageing", translate("List", "due today")
    return "", translate("List", "due {day}", day=wording.day(row.due, today=today))


def is_doubtful(fact: Fact, state: State) -> bool:
    """Whether the reading itself is unsure, and nobody has looked at it or found out since."""
    return fact.confidence < DOUBTFUL_BELOW and state.kind == "unknown"


def doubt_line(fact: Fact) -> str:
    """How sure the machine was of what is printed."""
    return wording.joined(translate("Verification", "Doubtful reading"), f"{fact.confidence:.0%}")


def state_line(fact: Fact, state: State, *, today: date) -> str:
    """What is known of a fact, when and how: 已确认 · 9月2日 · 回复邮件."""
    when = wording.day(state.on, today=today) if state.on else ""
    way = how(state.how) if state.how else ""
    if state.kind == "confirmed":
        return wording.joined(translate("Verification", "Confirmed"), when, way)
    if state.kind == "ageing":
        return wording.joined(translate("Verification", "Due · last {day}", day=when), way)
    if state.kind == "invalid":
        return wording.joined(translate("Verification", "Invalid"), when, invalid_reason(fact.invalid))
    return wording.joined(translate("Verification", "Never confirmed"), origin(fact, today=today))


def origin(fact: Fact, *, today: date) -> str:
    """Where a fact came from, and when: 来自名片 3月3日."""
    if fact.since is None:
        return translate("Verification", ORIGINS[fact.source])
    return f"{translate('Verification', ORIGINS[fact.source])} {wording.day(fact.since, today=today)}"


def due_line(state: State, *, today: date) -> str:
    """When a fact must be asked about again."""
    if state.kind == "invalid":
        return translate("Verification", "Not dialled, not exported")
    if state.due is None:
        return translate("Verification", "Confirm it at the next talk")
    days = (state.due - today).days
    if days < 0:
        return translate("List", "%n day(s) overdue", n=-days)
    return translate("Verification", "due in %n day(s)", n=days)


def invalid_reason(code: str) -> str:
    """Why a fact is known to be wrong; words typed by the user are shown as they are."""
    return translate("Verification", INVALID_REASONS[code]) if code in INVALID_REASONS else code


def why(reason: Reason) -> str:
    """Why a contact is in today's review, in one line."""
    fact = wording.field_label(reason.fact.field, reason.fact.kind)
    if reason.code == "known_bad":
        return wording.joined(translate("List", "{fact} invalid", fact=fact), invalid_reason(reason.fact.invalid))
    if reason.code == "never":
        return translate("Verification", "{fact} never confirmed", fact=fact)
    if reason.code == "overdue":
        return translate("Verification", "{fact} %n day(s) overdue", n=max(reason.days, 0), fact=fact)
    return translate("Verification", "{fact} due in %n day(s)", n=max(-reason.days, 0), fact=fact)


def summed_up(contact: Contact, *, doubtful: int, today: date) -> tuple[str, str]:
    """A contact as a whole: its state and a sentence; `doubtful` of its rows are doubtful readings."""
    checked = [fact for fact in contact.facts if fact.field in CHECKED_FIELDS]
    states = [state_of(fact, contact.evidence, tier=contact.tier, today=today) for fact in checked]
    late = sum(1 for state in states if state.due is not None and state.due < today and state.kind != "invalid")
    fresh = sum(1 for state in states if state.kind == "confirmed")
    words = translate("Contact", "{fresh} of %n fact(s) confirmed recently", n=len(states), fresh=fresh)
    if late:
        words = translate("Contact", "{words}, {late} overdue", words=words, late=late)
    if not contact.reviewed:
        return "unknown", translate("Contact", "Unreviewed · exports say so")
    if doubtful:
        return "doubtful", translate("Contact", "%n doubtful reading(s): compare with the card", n=doubtful)
    return "ageing" if late else "confirmed" if fresh else "unknown", words
