"""How far a fact can be trusted, in words: its state, when and how it was confirmed, when it must be asked again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cardkeeper.dealings import Found
from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import CHECKED_FIELDS, Contact, Evidence, Fact, Field, How, Row, Source
from cardkeeper.rules import reviews
from cardkeeper.rules.evidence import Certainty, certainty, doubt
from cardkeeper.rules.reviews import Reason, State
from cardkeeper.rules.rhythm import USUAL, Rhythm
from cardkeeper.ui import wording
from cardkeeper.ui.fact_groups import grouped

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
    "letter returned": QT_TRANSLATE_NOOP("Verification", "letter returned"),
}

DOUBTS = {
    "somebody else answered": QT_TRANSLATE_NOOP("Verification", "somebody else answered"),
    "nobody answers": QT_TRANSLATE_NOOP("Verification", "nobody answers any more"),
    "mailbox full or away": QT_TRANSLATE_NOOP("Verification", "bounced for now"),
    "account not found": QT_TRANSLATE_NOOP("Verification", "account not found"),
    "order denied": QT_TRANSLATE_NOOP("Verification", "order denied"),
    "feedback denied": QT_TRANSLATE_NOOP("Verification", "feedback denied"),
}
"""Why a fact is suspect."""

FOUND = {
    Found.ANSWERED: QT_TRANSLATE_NOOP("Verification", "answered in person"),
    Found.OTHER_ANSWERED: QT_TRANSLATE_NOOP("Verification", "somebody else answered"),
    Found.NO_ANSWER: QT_TRANSLATE_NOOP("Verification", "no answer"),
    Found.NOT_IN_SERVICE: QT_TRANSLATE_NOOP("Verification", "not in service"),
    Found.WRONG_PERSON: QT_TRANSLATE_NOOP("Verification", "wrong person"),
    Found.LEFT: QT_TRANSLATE_NOOP("Verification", "left the company"),
    Found.DISSOLVED: QT_TRANSLATE_NOOP("Verification", "company dissolved"),
    Found.REPLIED: QT_TRANSLATE_NOOP("Verification", "replied"),
    Found.BOUNCED: QT_TRANSLATE_NOOP("Verification", "bounced"),
    Found.BOUNCED_SOFT: QT_TRANSLATE_NOOP("Verification", "bounced for now"),
    Found.MET: QT_TRANSLATE_NOOP("Verification", "met"),
    Found.CARD: QT_TRANSLATE_NOOP("Verification", "new card"),
    Found.VCARD: QT_TRANSLATE_NOOP("Verification", "vCard received"),
    Found.SIGNATURE: QT_TRANSLATE_NOOP("Verification", "e-mail signature"),
    Found.REGISTRY: QT_TRANSLATE_NOOP("Verification", "company register"),
    Found.LETTER_RETURNED: QT_TRANSLATE_NOOP("Verification", "letter returned"),
    Found.ACCOUNT_FOUND: QT_TRANSLATE_NOOP("Verification", "account found"),
    Found.ACCOUNT_MISSING: QT_TRANSLATE_NOOP("Verification", "account not found"),
    Found.DOCUMENT: QT_TRANSLATE_NOOP("Verification", "document seen"),
    Found.ORDER_CONFIRMED: QT_TRANSLATE_NOOP("Verification", "order confirmed"),
    Found.ORDER_DENIED: QT_TRANSLATE_NOOP("Verification", "order denied"),
    Found.FEEDBACK_CONFIRMED: QT_TRANSLATE_NOOP("Verification", "feedback confirmed"),
    Found.FEEDBACK_DENIED: QT_TRANSLATE_NOOP("Verification", "feedback denied"),
    Found.ON_SITE: QT_TRANSLATE_NOOP("Verification", "seen on site"),
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
    if state.kind == "suspect":
        return wording.joined(translate("Verification", "Suspect"), when, way)
    return wording.joined(translate("Verification", "Never confirmed"), origin(fact, today=today))


def second_line(fact: Fact, state: State, evidence: Iterable[Evidence], *, today: date, instead: str = "") -> str:
    """What is said below the state: how sure it still is, why it is suspect, or what to use `instead`, and when due."""
    known = tuple(evidence)
    against = doubt(fact, known)
    sure = certainty(fact, known, today=today)
    if state.kind == "invalid" and instead:
        return translate("Verification", "Instead: {value}", value=instead)
    if state.kind == "suspect" and against is not None:
        return doubt_reason(against.reason)
    return wording.joined(f"{sure.now:.0%}" if sure else "", due_line(state, today=today))


def how_sure(fact: Fact, evidence: Iterable[Evidence], *, today: date) -> str:
    """How sure a fact was and still is, as a sentence; "" where that can't be said."""
    sure = certainty(fact, evidence, today=today)
    return certainty_line(sure, today=today) if sure else ""


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


def doubt_reason(code: str) -> str:
    """Why a fact is suspect."""
    return translate("Verification", DOUBTS[code]) if code in DOUBTS else code


def found(what: Found) -> str:
    """What happened, in a word or three."""
    return translate("Verification", FOUND[what])


def certainty_line(sure: Certainty, *, today: date) -> str:
    """How sure a fact was and still is: 92 % on 3 March (replied) → 78 % today."""
    last = sure.last
    way = found(last.found) if last.found else how(last.how)
    return translate(
        "Verification", "{then} on {day} ({how}) → {now} today",
        then=f"{sure.then:.0%}", day=wording.day(last.on, today=today), how=way, now=f"{sure.now:.0%}",
    )  # fmt: skip


def why(reason: Reason) -> str:
    """Why a contact is in today's review, in one line."""
    fact = wording.field_label(reason.fact.field, reason.fact.kind)
    if reason.code == "known_bad":
        return wording.joined(translate("List", "{fact} invalid", fact=fact), invalid_reason(reason.fact.invalid))
    if reason.code == "suspect":
        return translate("Verification", "{fact} in doubt", fact=fact)
    if reason.code == "never":
        return translate("Verification", "{fact} never confirmed", fact=fact)
    if reason.code == "overdue":
        return translate("Verification", "{fact} %n day(s) overdue", n=max(reason.days, 0), fact=fact)
    return translate("Verification", "{fact} due in %n day(s)", n=max(-reason.days, 0), fact=fact)


def notice(late: int) -> tuple[str, str]:
    """The daily notice, its headline and its text; it names nobody."""
    return (
        translate("Notices", "%n contact(s) to re-verify today", n=late),
        translate("Notices", "Today's review in CardKeeper says who and why."),
    )


def state_of(fact: Fact, contact: Contact, *, today: date, rhythm: Rhythm) -> State:
    """What is known of a fact of a contact."""
    tier, every = contact.tier, contact.every
    return reviews.state_of(fact, contact.evidence, tier=tier, today=today, every=every, rhythm=rhythm)


def summed_up(contact: Contact, *, doubtful: int, today: date, rhythm: Rhythm = USUAL) -> tuple[str, str]:
    """A contact as a whole, counted by the rows of its page: its state and a sentence.

    `doubtful` of the rows are doubtful readings.
    """
    asked = grouped(fact for fact in contact.facts if fact.field in CHECKED_FIELDS and not fact.invalid)
    states = [state_of(row[0], contact, today=today, rhythm=rhythm) for row in asked]
    late = sum(1 for state in states if state.due is not None and state.due < today)
    fresh = sum(1 for state in states if state.kind == "confirmed")
    words = translate("Contact", "{fresh} of %n fact(s) confirmed recently", n=len(states), fresh=fresh)
    if late:
        words = translate("Contact", "{words}, {late} overdue", words=words, late=late)
    if not contact.reviewed:
        return "unknown", translate("Contact", "Unreviewed · exports say so")
    if doubtful:
        return "doubtful", translate("Contact", "%n doubtful reading(s): compare with the card", n=doubtful)
    return "ageing" if late else "confirmed" if fresh else "unknown", words
