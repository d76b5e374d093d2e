"""`due` and `verify`: who must be asked again and why, and what came of asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cardkeeper.i18n import translate
from cardkeeper.model import CHECKED_FIELDS, Contact, Field, How, Result
from cardkeeper.rules import reviews
from cardkeeper.ui import reports, trust, wording

if TYPE_CHECKING:
    from cardkeeper.actions.rounds import Due
    from cardkeeper.cli.call import Call
    from cardkeeper.rules.rhythm import Rhythm

USAGE = 2


def due(call: Call) -> int:
    """Who must be asked again; first the user's own rules look at whom days alone made fit, as in the window."""
    from cardkeeper.actions import own_rules, rounds

    today = call.today()
    with call.book() as book:
        if fired := own_rules.look_by_day(book, today=today, now=call.now(), progress=call.progress):
            call.say(reports.fired(fired))
        round_ = rounds.look(book, today=today, most=rounds.daily(call.settings, today=today))
    found = round_.due
    if call.options.notify:
        _notify(call, sum(one.reason.days >= 0 for one in found))
    if call.options.json:
        call.print_json([_json(call, one, round_.rhythm) for one in found])
        return 0
    for one in found:
        call.print(f"{one.contact.id:>6}  {wording.contact_line(one.contact)}: {trust.why(one.reason)}")
    call.say(translate("Commands", "%n contact(s) due.", n=len(found)))
    return 0


def _notify(call: Call, late: int) -> None:
    """Tell it on the desktop, unless it was told today, it is quiet, or nobody is late."""
    from cardkeeper import settings
    from cardkeeper.actions import desktop_notice, notices

    if late and notices.may_tell(call.settings, now=call.now()):
        desktop_notice.show(*trust.notice(late)).close()
        settings.save(notices.told(call.settings, today=call.today()))


def _json(call: Call, one: Due, rhythm: Rhythm) -> dict[str, object]:
    contact = one.contact
    return {
        "id": contact.id,
        "uid": contact.uid,
        "name": contact.first(Field.NAME),
        "company": contact.first(Field.COMPANY),
        "tier": contact.tier.value,
        "reasons": [
            {
                "code": reason.code,
                "fact": reason.fact.key,
                "field": reason.fact.field.value,
                "kind": reason.fact.kind,
                "value": reason.fact.value,
                "since": reason.on.isoformat() if reason.on else None,
                "days": reason.days,
                "words": trust.why(reason),
            }
            for reason in reviews.reasons(contact, today=call.today(), rhythm=rhythm)
            if reason.code != "fresh"
        ],
    }


def verify(call: Call) -> int:
    """One outcome for one fact, or for all that age: right, or later; what is wrong must be named."""
    from cardkeeper.actions import contacts
    from cardkeeper.actions import verify as verification

    how, result, key = How(call.options.how), Result(call.options.result), call.options.fact
    with call.book() as book:
        contact = contacts.get(book, call.options.id)
        wrong = _misuse(contact, key, result)
        if wrong:
            call.say(wrong)
            return USAGE
        found = reviews.outcome(contact, result, how=how, on=call.today(), keys=(key,) if key else ())
        if found:
            verification.record(book, contact, found, now=call.now())
            step = contacts.last_step(book)
            assert step is not None
            call.say(reports.step(step))
        else:
            call.say(translate("Commands", "Contact {id} has no fact that ages.", id=call.options.id))
    return 0


def _misuse(contact: Contact, key: str, result: Result) -> str:
    """Why this can't be recorded, with the facts that can be named; "" when it can."""
    keys = {fact.key: fact for fact in contact.facts if fact.field in CHECKED_FIELDS}
    if key in keys or (not key and result in (Result.RIGHT, Result.LATER)):
        return ""
    named = "".join(f"\n  {one}  {wording.field_label(f.field, f.kind)}: {wording.shown(f)}" for one, f in keys.items())
    if key:
        return translate("Commands", "Contact {id} has no fact {key}. It has:", id=contact.id, key=key) + named
    return translate("Commands", "Which fact? Name it with --fact:") + named
