"""Today's review in words: how a call ended, what to ask, what came of a contact. No Qt."""

from __future__ import annotations

from datetime import date

from cardkeeper.actions.rounds import Done
from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import Contact, Fact, Field
from cardkeeper.rules.calls import End
from cardkeeper.rules.reviews import Reason, State
from cardkeeper.rules.rhythm import Rhythm
from cardkeeper.ui import trust, wording

ENDS = {
    End.CONFIRMED: ("C", "check", QT_TRANSLATE_NOOP("Today", "Spoke, details confirmed")),
    End.SPOKEN: ("S", "message-square-text", QT_TRANSLATE_NOOP("Today", "Spoke, details not checked")),
    End.NO_ANSWER: ("O", "phone", QT_TRANSLATE_NOOP("Today", "No answer")),
    End.OTHER_ANSWERED: ("E", "users", QT_TRANSLATE_NOOP("Today", "Somebody else answered")),
    End.NOT_IN_SERVICE: ("X", "phone-off", QT_TRANSLATE_NOOP("Today", "Not in service")),
    End.WRONG_PERSON: ("W", "user", QT_TRANSLATE_NOOP("Today", "Wrong person")),
    End.LEFT: ("L", "briefcase", QT_TRANSLATE_NOOP("Today", "Left the company")),
}
"""The key, the icon and the words of each way a call can end."""

ASKED = {
    Field.PHONE: QT_TRANSLATE_NOOP("Today", "“Is {value} still your number?”"),
    Field.EMAIL: QT_TRANSLATE_NOOP("Today", "“Is {value} still your e-mail?”"),
    Field.TITLE: QT_TRANSLATE_NOOP("Today", "“Are you still {value}?”"),
    Field.COMPANY: QT_TRANSLATE_NOOP("Today", "“Are you still with {value}?”"),
    Field.ADDRESS: QT_TRANSLATE_NOOP("Today", "“Is {value} still your address?”"),
}
MOST_ASKED = 2


def question(reasons: tuple[Reason, ...]) -> str:
    """What to ask about the facts that are due, in the words one would say; "" when nothing is."""
    due = {
        reason.fact.field: reason.fact for reason in reversed(reasons) if reason.days >= 0 and not reason.fact.invalid
    }
    asked = [translate("Today", ASKED[fact.field], value=wording.shown(fact)) for fact in reversed(due.values())]
    return "\n".join(asked[:MOST_ASKED])


def state(fact: Fact, known: State, *, today: date) -> str:
    """What is known of a fact that is asked about; one that is due says since when before anything else."""
    if known.kind != "ageing" or known.on is None or known.how is None:
        return trust.state_line(fact, known, today=today)
    last = translate("Today", "{how} {day}", how=trust.how(known.how), day=wording.day(known.on, today=today))
    return wording.joined(trust.due_line(known, today=today), last)


def new_value(fact: Fact) -> str:
    """What a fact that is wrong needs."""
    if fact.field is Field.PHONE:
        return translate("Today", "New number")
    if fact.field is Field.EMAIL:
        return translate("Today", "New e-mail")
    return translate("Today", "New value")


def outcome(done: Done, *, today: date) -> str:
    """What came of asking about a contact today, in few words; the gravest first."""
    came, facts = done.outcome, {fact.key: fact for fact in done.contact.facts}

    def named(keys: tuple[str, ...]) -> str:
        fact = facts.get(keys[0]) if len(keys) == 1 else None
        return wording.field_label(fact.field, fact.kind) if fact else ""

    if came.invalid:
        if label := named(came.invalid):
            return translate("Today", "{fact} marked invalid", fact=label)
        return translate("Today", "%n fact(s) invalid", n=len(came.invalid))
    if came.changed:
        if label := named(came.changed):
            return translate("Today", "{fact} changed", fact=label)
        return translate("Today", "%n fact(s) changed", n=len(came.changed))
    if came.right:
        return translate("Today", "Confirmed %n fact(s)", n=len(came.right))
    if came.later:
        return translate("Today", "Later, {day}", day=wording.day(came.later, today=today))
    return translate("Today", "Tried again tomorrow")


def gained(before: float, after: float) -> str:
    """How many facts are confirmed, and what the round did to that."""
    if round(after) > round(before):
        return translate(
            "Today", "Your confirmed facts rose from {before}% to {after}%.", before=round(before), after=round(after)
        )
    return translate("Today", "{share}% of your facts are confirmed.", share=round(after))


def checked_every(contact: Contact, rhythm: Rhythm, *, today: date) -> str:
    """How often the contact is asked, and when they were last spoken with."""
    if contact.every:
        often = translate("Today", "Checked every %n day(s)", n=contact.every)
    else:
        days, tier = rhythm.tiers[contact.tier].days, wording.tier_name(contact.tier)
        often = translate("Today", "Checked every %n day(s) ({tier})", n=days, tier=tier)
    if contact.talked_on is None:
        return often
    return wording.joined(often, translate("Today", "Last talk {day}", day=wording.day(contact.talked_on, today=today)))
