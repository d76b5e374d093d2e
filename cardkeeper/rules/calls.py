"""How a call can end, which number to call, and what each end says of the contact's facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from enum import StrEnum

from cardkeeper.dealings import Found, Talk, TalkKind
from cardkeeper.model import CHECKED_FIELDS, Contact, Evidence, Fact, Field, How, Result
from cardkeeper.rules.evidence import finding, next_best


class End(StrEnum):
    """How a call ended. Only in the first two somebody spoke with the contact."""

    CONFIRMED = "confirmed"
    SPOKEN = "spoken"
    NO_ANSWER = "no_answer"
    OTHER_ANSWERED = "other_answered"
    NOT_IN_SERVICE = "not_in_service"
    WRONG_PERSON = "wrong_person"
    LEFT = "left"


def number_of(contact: Contact, *, today: date) -> Fact | None:
    """The best number to call that isn't known to be wrong."""
    return next_best(replace(contact, facts=contact.of(Field.PHONE)), today=today)


def talk_of(contact: Contact, end: End, *, on: date) -> Talk | None:
    """The talk that a call was; None when nobody spoke with the contact."""
    if end not in (End.CONFIRMED, End.SPOKEN) or contact.id is None:
        return None
    return Talk(contact.id, TalkKind.CALL, on, confirmed=end is End.CONFIRMED)


def found_in(contact: Contact, end: End, *, number: Fact | None, on: date) -> tuple[Evidence, ...]:
    """What the end of a call to `number` says of the facts; a talk that confirms says its part by itself.

    Where nobody could be asked, the rest is noted as tried, so that the round goes on; it is due again tomorrow.
    """
    said = tuple(_said(contact, end, number, on))
    if end in (End.SPOKEN, End.NO_ANSWER, End.OTHER_ANSWERED):
        known = {one.fact for one in said}
        ageing = (f for f in contact.facts if f.field in CHECKED_FIELDS and f.key not in known)
        said += tuple(Evidence(fact.key, How.CALL, Result.TRIED, on) for fact in ageing)
    return said


def _said(contact: Contact, end: End, number: Fact | None, on: date) -> Iterator[Evidence]:
    if end is End.LEFT:
        for fact in contact.facts:
            of_the_job = fact.field in (Field.COMPANY, Field.TITLE) or fact.kind == "work"
            if fact.field in CHECKED_FIELDS and of_the_job and not fact.invalid:
                yield finding(Found.LEFT, fact, contact.evidence, on=on)
    elif number is not None and end not in (End.CONFIRMED, End.SPOKEN):
        yield finding(Found(end.value), number, contact.evidence, on=on)
