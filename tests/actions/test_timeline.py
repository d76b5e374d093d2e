"""Talks, cards, changes and findings of a contact stand in one row of days, the newest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from cardkeeper.actions import contacts, talks, timeline
from cardkeeper.actions.timeline import Findings, Step
from cardkeeper.dealings import FollowUp, Talk, TalkKind
from cardkeeper.model import CHECKED_FIELDS, Card, Contact, Evidence, Field, How, Result, Tier
from cardkeeper.store import cards, evidence
from cardkeeper.store.book import Book
from tests.store.samples import NOW, TODAY, VIVIAN, keep

DAY = timedelta(days=1)


def found(book: Book, contact: Contact, *some: Evidence) -> None:
    with book.write("verify", at=NOW) as writing:
        evidence.add(writing, contact.id or 0, some)


def told(book: Book, contact: Contact) -> list[tuple[date, type]]:
    return [(event.on, type(event.what)) for event in timeline.of(book, contact.id or 0)]


def test_what_happened_is_told_newest_first(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    with book.write("read", at=NOW - 9 * DAY, step=False) as writing:
        card = cards.add(writing, b"photo", name="a.jpg").id
        cards.accept(writing, card, vivian.id or 0)
    phone, mail = vivian.of(Field.PHONE)[0].key, vivian.of(Field.EMAIL)[0].key
    found(book, vivian, *(Evidence(key, How.REPLY, Result.RIGHT, TODAY - 3 * DAY) for key in (phone, mail)))
    contacts.set_tier(book, [vivian.id or 0], Tier.KEY, now=NOW - 2 * DAY)
    talks.log(book, Talk(vivian.id or 0, TalkKind.VISIT, TODAY - DAY), now=NOW)
    talks.promise(book, FollowUp(vivian.id or 0, TODAY, "寄样品"), now=NOW, name="")
    (promise,) = talks.of(book, vivian.id or 0).promises
    talks.done(book, promise, now=NOW, today=TODAY, name="")
    assert told(book, vivian) == [
        (TODAY, FollowUp),
        (TODAY - DAY, Talk),
        (TODAY - 2 * DAY, Step),
        (TODAY - 3 * DAY, Findings),
        (TODAY - 9 * DAY, Card),
    ]


def test_what_was_found_alike_on_one_day_is_one_line(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    phone, mail = vivian.of(Field.PHONE)[0], vivian.of(Field.EMAIL)[0]
    found(book, vivian, *(Evidence(one.key, How.CALL, Result.RIGHT, TODAY, by="Kim") for one in (phone, mail)))
    found(book, vivian, Evidence(phone.key, How.CALL, Result.INVALID, TODAY, reason="not in service"))
    lines = [event.what for event in timeline.of(book, vivian.id or 0)]
    assert [(one.result, len(one.facts)) for one in lines if isinstance(one, Findings)] == [
        (Result.INVALID, 1),
        (Result.RIGHT, 2),
    ]


def test_what_a_talk_confirmed_is_told_by_the_talk_alone(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    talks.log(book, Talk(vivian.id or 0, TalkKind.CALL, TODAY, confirmed=True), now=NOW)
    assert told(book, vivian) == [(TODAY, Talk)]
    assert any(fact.field in CHECKED_FIELDS for fact in vivian.facts)


def test_what_was_taken_back_did_not_happen(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    contacts.save(book, replace(vivian, tier=Tier.KEY), now=NOW, name="")
    assert told(book, vivian) == [(TODAY, Step)]
    contacts.undo(book, now=NOW)
    assert told(book, vivian) == []


def test_putting_off_and_a_fact_that_is_gone_leave_no_trace_of_a_value(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    phone = vivian.of(Field.PHONE)[0]
    found(book, vivian, Evidence(phone.key, How.CALL, Result.LATER, TODAY))
    found(book, vivian, Evidence("gone", How.CALL, Result.RIGHT, TODAY))
    (event,) = timeline.of(book, vivian.id or 0)
    assert isinstance(event.what, Findings)
    assert event.what.facts == ()
