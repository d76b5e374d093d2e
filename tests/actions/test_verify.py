"""Who is due, and what a confirmation or a wrong number does to the clock, the list and the export."""

from __future__ import annotations

from datetime import date, timedelta

from cardkeeper.actions import contacts, exchange, rounds, verify
from cardkeeper.formats import WriteOptions
from cardkeeper.model import Contact, Field, How, Result, Tier
from cardkeeper.rules import reviews
from cardkeeper.store.book import Book
from cardkeeper.ui import reports
from tests.store.samples import NOW, TODAY, VIVIAN, keep, person

LATER = TODAY + timedelta(days=400)


def due(book: Book, *, today: date, most: int = 50) -> tuple[rounds.Due, ...]:
    return rounds.look(book, today=today, most=most).due


def names(due: tuple[rounds.Due, ...]) -> list[str]:
    return [one.contact.first(Field.NAME) for one in due]


def confirm(book: Book, contact: Contact, **more: list[str]) -> Contact:
    return verify.confirm(book, contact, how=How.CALL, now=NOW, today=TODAY, keys=more.get("keys", ()))


def wrong(book: Book, contact: Contact, field: Field, reason: str = "not in service") -> Contact:
    key = contact.of(field)[0].key
    return verify.mark(book, contact, key, Result.INVALID, how=How.CALL, now=NOW, today=TODAY, reason=reason)


def test_nobody_is_due_before_their_time(book: Book) -> None:
    keep(book, VIVIAN)
    assert due(book, today=TODAY) == ()
    (first,) = due(book, today=TODAY + timedelta(days=90))
    assert (first.reason.code, first.reason.days) == ("never", 0)


def test_known_bad_first_then_the_higher_tier_then_the_longer_wait(book: Book) -> None:
    _, regular, bad = keep(
        book,
        person("王零", "甲", tier=Tier.PROSPECT),
        person("李嘉", "乙", tier=Tier.REGULAR),
        person("张巍", "丙", phone="+8614200000001", tier=Tier.PROSPECT),
    )
    keep(book, VIVIAN)
    wrong(book, bad, Field.PHONE)
    assert names(due(book, today=LATER)) == ["张巍", "张薇", "王零", "李嘉"]
    assert due(book, today=LATER)[0].reason.code == "known_bad"
    assert regular.tier is Tier.REGULAR


def test_the_gravest_are_among_the_few_of_one_day(book: Book) -> None:
    keep(book, *(person(f"王{n}", "甲", tier=Tier.PROSPECT) for n in range(5)), VIVIAN)
    (bad,) = keep(book, person("张巍", phone="+8614200000001"))
    wrong(book, bad, Field.PHONE)
    assert names(due(book, today=LATER, most=2)) == ["张巍", "张薇"]


def test_a_confirmation_moves_the_clock_and_undo_moves_it_back(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    before = reviews.due_on(vivian)
    on = TODAY + timedelta(days=90)
    confirmed = verify.confirm(book, vivian, how=How.VISIT, now=NOW, today=on)
    assert reviews.due_on(confirmed) == on + timedelta(days=90)
    assert due(book, today=on) == ()
    contacts.undo(book, now=NOW)
    assert reviews.due_on(contacts.get(book, vivian.id or 0)) == before
    assert names(due(book, today=on)) == ["张薇"]


def test_one_fact_can_be_confirmed_alone(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    mobile = vivian.of(Field.PHONE)[0].key
    confirmed = confirm(book, vivian, keys=[mobile])
    assert [(one.fact, one.how, one.result, one.on) for one in confirmed.evidence] == [
        (mobile, How.CALL, Result.RIGHT, TODAY)
    ]


def test_a_fact_known_to_be_wrong_is_kept_and_left_out_of_exports(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    marked = wrong(book, vivian, Field.PHONE)
    assert marked.of(Field.PHONE)[0].invalid == "not in service"
    assert marked.first(Field.PHONE) == "+862155500123"
    people = exchange.chosen(book)
    for kind in ("vcard21", "vcard3", "vcard4", "json"):
        assert b"14200000036" not in exchange.written(people, kind=kind, options=WriteOptions())
    cleared = confirm(book, marked, keys=[marked.of(Field.PHONE)[0].key])
    assert cleared.of(Field.PHONE)[0].invalid == ""


def test_the_undo_bar_says_what_was_found_and_about_whom(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    confirm(book, vivian, keys=[vivian.of(Field.PHONE)[0].key])
    said = [reports.step(step) for step in [contacts.last_step(book)] if step]
    wrong(book, vivian, Field.EMAIL)
    said += [reports.step(step) for step in [contacts.last_step(book)] if step]
    key = vivian.of(Field.TITLE)[0].key
    verify.mark(book, vivian, key, Result.LATER, how=How.CALL, now=NOW, today=TODAY)
    said += [reports.step(step) for step in [contacts.last_step(book)] if step]
    assert [sentence.replace("fact(s)", "fact") for sentence in said] == [
        "1 fact of 张薇 confirmed",
        "1 fact of 张薇 marked invalid",
        "Review of 张薇 put off",
    ]
