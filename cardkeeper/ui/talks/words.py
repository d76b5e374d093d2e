"""Talks, follow-ups and findings in words. No Qt."""

from __future__ import annotations

from datetime import date

from cardkeeper.actions.timeline import TAGGED, Event, Findings, Step
from cardkeeper.dealings import FollowUp, Talk, TalkKind
from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import Card, Fact, Result
from cardkeeper.ui import deeds, trust, wording

KINDS = {
    TalkKind.CALL: ("phone", QT_TRANSLATE_NOOP("Talks", "Call")),
    TalkKind.VISIT: ("map-pin", QT_TRANSLATE_NOOP("Talks", "Visit")),
    TalkKind.WECHAT: ("message-circle", QT_TRANSLATE_NOOP("Talks", "WeChat")),
    TalkKind.MAIL: ("mail", QT_TRANSLATE_NOOP("Talks", "E-mail")),
    TalkKind.MEETING: ("users", QT_TRANSLATE_NOOP("Talks", "Meeting")),
}
"""The icon and the name of each kind of talk."""

OUTCOMES = {
    Result.RIGHT: ("check", QT_TRANSLATE_NOOP("Talks", "{facts} confirmed")),
    Result.CHANGED: ("pencil", QT_TRANSLATE_NOOP("Talks", "{facts} changed")),
    Result.INVALID: ("ban", QT_TRANSLATE_NOOP("Talks", "{facts} invalid")),
    Result.DOUBTED: ("triangle-alert", QT_TRANSLATE_NOOP("Talks", "{facts} in doubt")),
    Result.TRIED: ("phone", QT_TRANSLATE_NOOP("Talks", "{facts} tried")),
}


def kind(of: TalkKind) -> str:
    """What a kind of talk is called."""
    return translate("Talks", KINDS[of][1])


def icon(event: Event) -> str:
    """The icon of what happened."""
    match event.what:
        case Talk(kind=of):
            return KINDS[of][0]
        case FollowUp():
            return "check-check"
        case Findings(result=result):
            return OUTCOMES[result][0]
        case Card():
            return "scan-line"
        case Step():
            return "history"


def line(event: Event) -> str:
    """What happened, in one line, but for what a talk confirmed."""
    match event.what:
        case Talk() as talk:
            return talk_line(talk)
        case FollowUp(what=what):
            return translate("Talks", "Follow-up done: {what}", what=what)
        case Findings() as some:
            return _findings(some)
        case Card() as card:
            return wording.joined(translate("Talks", "Card scanned"), wording.card_name(card))
        case Step(action="merge", facts={"other": str(other)}) if other:
            return translate("Talks", "Merged with {name}", name=other)
        case Step(action="apart", facts={"name": str(name), "other": str(other)}) if other:
            return translate("Talks", "Not the same person: {name} and {other}", name=name, other=other)
        case Step(action=action, facts=facts):
            return wording.joined(deeds.name(action), facts["tag"] if action in TAGGED else "")


def outcome(event: Event) -> str:
    """What a talk confirmed; "" for anything else."""
    confirmed = isinstance(event.what, Talk) and event.what.confirmed
    return translate("Talks", "details confirmed") if confirmed else ""


def talk_line(talk: Talk) -> str:
    """A talk: its kind, how long it took, what it was about, who spoke."""
    head = kind(talk.kind)
    if talk.minutes:
        head = translate("Talks", "{kind}, %n min", n=talk.minutes, kind=head)
    note = " ".join(talk.note.split())
    said = translate("Talks", "{head}: {note}", head=head, note=note) if note else head
    return wording.joined(said, talk.by)


def due(follow_up: FollowUp, *, today: date) -> str:
    """When a follow-up is due: 11月24日 周二, today, two days overdue."""
    late = (today - follow_up.due).days
    if late > 0:
        return translate("List", "%n day(s) overdue", n=late)
    if late == 0:
        return translate("Talks", "Today")
    return f"{wording.day(follow_up.due, today=today)} {weekday(follow_up.due)}"


def weekday(when: date) -> str:
    """The day of the week, short."""
    return translate("Talks", WEEKDAYS[when.weekday()])


WEEKDAYS = (
    QT_TRANSLATE_NOOP("Talks", "Mon"),
    QT_TRANSLATE_NOOP("Talks", "Tue"),
    QT_TRANSLATE_NOOP("Talks", "Wed"),
    QT_TRANSLATE_NOOP("Talks", "Thu"),
    QT_TRANSLATE_NOOP("Talks", "Fri"),
    QT_TRANSLATE_NOOP("Talks", "Sat"),
    QT_TRANSLATE_NOOP("Talks", "Sun"),
)


def _findings(some: Findings) -> str:
    said = translate("Talks", OUTCOMES[some.result][1], facts=_named(some.facts))
    what = trust.found(some.found) if some.found else trust.how(some.how)
    reason = trust.invalid_reason(some.reason) if some.reason and some.found is None else ""
    return wording.joined(said, reason or what, some.by)


def _named(facts: tuple[Fact, ...]) -> str:
    if not facts:
        return translate("Talks", "A former fact")
    if len(facts) > 2:
        return translate("Talks", "%n fact(s)", n=len(facts))
    first, *more = (wording.field_label(fact.field, fact.kind) for fact in facts)
    return translate("Talks", "{one} and {other}", one=first, other=more[0]) if more else first
