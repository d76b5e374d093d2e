"""A day's round has an end, knows who is done with after a restart, and stays a round after a year away."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import select

from cardkeeper.actions import backup, contacts, exchange, ghosts, privacy, rounds, verify
from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result, Tier
from cardkeeper.rules.rhythm import USUAL, Interval, Rhythm
from cardkeeper.settings import Settings
from cardkeeper.store import derived, tables
from cardkeeper.store.book import Book, open_book
from tests.store.samples import NOW, PASSPHRASE, TODAY, VIVIAN, keep, person

A_YEAR_ON = TODAY + timedelta(days=400)


def look(book: Book, *, today: date = A_YEAR_ON, most: int = 3) -> rounds.Round:
    return rounds.look(book, today=today, most=most)


def confirm(book: Book, contact: Contact, today: date = A_YEAR_ON) -> None:
    verify.confirm(book, contact, how=How.CALL, now=NOW, today=today)


def some(book: Book, count: int) -> tuple[Contact, ...]:
    return keep(book, *(person(f"王{n}", "甲", tier=Tier.KEY) for n in range(count)))


def test_a_round_has_its_number_of_contacts_and_says_how_many_can_wait(book: Book) -> None:
    some(book, 8)
    assert (len(look(book).due), look(book).overdue, look(book).others) == (3, 8, 5)
    assert rounds.left(book, today=A_YEAR_ON, most=3) == 3


def test_who_was_asked_today_is_done_with_also_after_a_restart(book: Book) -> None:
    first = some(book, 8)[0]
    confirm(book, first)
    book.close()
    again = open_book(book.folder, passphrase=PASSPHRASE)
    now = look(again)
    assert [one.contact.id for one in now.done] == [first.id]
    assert (len(now.due), rounds.left(again, today=A_YEAR_ON, most=3)) == (2, 2)
    assert rounds.left(again, today=A_YEAR_ON + timedelta(days=1), most=3) == 3
    again.close()


def test_who_can_wait_today_comes_tomorrow_as_many_as_a_round_has(book: Book) -> None:
    for one in some(book, 5)[:3]:
        confirm(book, one)
    assert look(book).due == ()
    assert look(book).next == (A_YEAR_ON + timedelta(days=1), 2)
    some(book, 4)
    assert look(book).next == (A_YEAR_ON + timedelta(days=1), 3)


def test_undo_brings_a_contact_back_into_the_round(book: Book) -> None:
    first = some(book, 2)[0]
    confirm(book, first)
    assert len(look(book).due) == 1
    contacts.undo(book, now=NOW)
    assert (len(look(book).due), look(book).done) == (2, ())


def test_a_number_found_wrong_today_is_asked_for_again_tomorrow_and_not_today(book: Book) -> None:
    (li,) = keep(book, person("李嘉", phone="+8614200000001", tier=Tier.KEY))
    for fact in li.facts:
        result = Result.INVALID if fact.field is Field.PHONE else Result.RIGHT
        verify.mark(book, li, fact.key, result, how=How.CALL, now=NOW, today=TODAY, reason="not in service")
    assert (look(book, today=TODAY).due, rounds.left(book, today=TODAY, most=3)) == ((), 0)
    assert look(book, today=TODAY).next == (TODAY + timedelta(days=1), 1)
    (tomorrow,) = look(book, today=TODAY + timedelta(days=1)).due
    assert tomorrow.reason.code == "known_bad"


def test_what_is_due_soon_comes_after_what_is_due(book: Book) -> None:
    soon, late = keep(book, person("王零", "甲", tier=Tier.VIP), person("李嘉", "乙", tier=Tier.VIP))
    confirm(book, soon, TODAY + timedelta(days=10))
    found = look(book, today=TODAY + timedelta(days=95)).due
    assert [(one.contact.id, one.reason.code) for one in found] == [(late.id, "never"), (soon.id, "soon")]
    assert rounds.left(book, today=TODAY + timedelta(days=95), most=3) == 1


def test_the_same_key_pressed_twice_is_one_finding_and_one_step(book: Book) -> None:
    (li,) = keep(book, person("李嘉", "乙"))
    for _ in range(2):
        confirm(book, li, TODAY)
    assert len(contacts.get(book, li.id or 0).evidence) == len(li.facts) - len(li.of(Field.NAME))
    contacts.undo(book, now=NOW)
    assert contacts.get(book, li.id or 0).evidence == ()


def test_a_changed_fact_is_confirmed_under_its_new_value(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    old = vivian.of(Field.TITLE)[0]
    new = Fact(Field.TITLE, "总经理")
    changed = verify.change(book, vivian, new, instead_of=old.key, how=How.CALL, now=NOW, today=TODAY)
    (title,) = changed.of(Field.TITLE)
    assert title.value == "总经理"
    assert changed.evidence[-1] == Evidence(title.key, How.CALL, Result.CHANGED, TODAY)


def test_a_new_number_stands_before_the_wrong_one_which_stays(book: Book) -> None:
    (li,) = keep(book, person("李嘉", phone="+8614200000001"))
    phone = li.of(Field.PHONE)[0].key
    wrong = verify.mark(book, li, phone, Result.INVALID, how=How.CALL, now=NOW, today=TODAY, reason="not in service")
    new = person("x", phone="+8614200000002").of(Field.PHONE)[0]
    told = verify.change(book, wrong, new, instead_of=phone, how=How.CALL, now=NOW, today=TODAY)
    assert [(one.value[-1], bool(one.invalid)) for one in told.of(Field.PHONE)] == [("2", False), ("1", True)]


def test_another_rhythm_moves_every_due_day_and_stays_with_the_book(book: Book) -> None:
    some(book, 4)
    assert look(book, today=TODAY + timedelta(days=30)).due == ()
    rounds.set_rhythm(book, USUAL.with_days(Tier.KEY, 20), now=NOW)
    assert look(book, today=TODAY + timedelta(days=30)).overdue == 4
    assert rounds.rhythm(book).tiers[Tier.KEY].days == 20


def test_a_rhythm_is_made_anew_only_for_whom_it_changed() -> None:
    assert USUAL.changed(USUAL) == ()
    assert USUAL.with_days(Tier.KEY, 20).changed(USUAL) == (Tier.KEY,)
    assert USUAL.with_share("title", 50).changed(USUAL) == tuple(Tier)


def test_what_a_clock_set_ahead_confirmed_comes_back_into_the_round(book: Book) -> None:
    (li,) = keep(book, person("李嘉", "乙", tier=Tier.VIP))
    confirm(book, li, date(2036, 1, 1))
    assert [one.contact.id for one in look(book).due] == [li.id]


def test_a_spread_backlog_makes_the_rounds_longer_until_its_last_day() -> None:
    spread = Settings(review_most=10, spread_most=43, spread_until="2026-12-20")
    days = (date(2026, 12, 1), date(2026, 12, 20), date(2026, 12, 21))
    assert [rounds.daily(spread, today=day) for day in days] == [43, 43, 10]


def test_after_a_restored_backup_reviews_stand_as_they_did_then_by_the_days_of_now(book: Book, tmp_path: Path) -> None:
    first, second, third = some(book, 3)
    confirm(book, first, today=TODAY)
    then = {one.contact.id: one.reason for one in look(book).due}
    made = backup.back_up(book, tmp_path, now=NOW)
    for one in (second, third):
        confirm(book, one)
    rounds.set_rhythm(book, Rhythm({tier: Interval(999, first=999) for tier in Tier}), now=NOW)
    (late,) = keep(book, person("后来的人", tier=Tier.KEY))
    privacy.erase(book, [third.id or 0], now=NOW)
    assert {one.contact.id for one in look(book).done} == {second.id}
    book.close()
    with backup.found(made.file, book.folder, passphrase=PASSPHRASE) as chosen:
        backup.put_back(chosen, book.folder, now=NOW)
    again = open_book(book.folder, passphrase=PASSPHRASE)
    del then[third.id]  # who was erased meanwhile is not asked about again
    now = look(again)
    assert {one.contact.id: one.reason for one in now.due} == then
    assert (now.done, now.rhythm, now.overdue) == ((), USUAL, len(then))
    assert contacts.look_up(again, late.id or 0) is None
    with again.read() as reading:
        due = {row.id: row.due_on for row in reading.execute(select(tables.contacts))}
    with again.write("anew", at=NOW, step=False) as writing:
        derived.stand_anew(writing.connection, Tier)
    with again.read() as reading:
        assert {row.id: row.due_on for row in reading.execute(select(tables.contacts))} == due
    again.close()


def test_a_round_says_what_it_did_to_the_facts_of_all(book: Book) -> None:
    people = some(book, 4)
    assert rounds.gain(book, (), today=A_YEAR_ON) == (0.0, 0.0)
    confirm(book, people[0])
    assert rounds.gain(book, look(book).done, today=A_YEAR_ON) == (0.0, 25.0)
    tomorrow = A_YEAR_ON + timedelta(days=1)
    for one in people[1:3]:
        confirm(book, one, today=tomorrow)
    company = people[0].of(Field.COMPANY)[0]
    wrong = Evidence(company.key, How.CALL, Result.INVALID, tomorrow, reason="company dissolved")
    verify.record(book, contacts.get(book, people[0].id or 0), (wrong,), now=NOW)
    assert rounds.gain(book, look(book, today=tomorrow).done, today=tomorrow) == (25.0, 50.0)


def test_who_is_archived_is_in_no_list_review_or_export_and_is_found_and_brought_back(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    later = TODAY + timedelta(days=400)
    number = vivian.id or 0

    def here() -> tuple[int, int, int]:
        listed = contacts.count(book, "", today=later)
        return listed, len(rounds.look(book, today=later, most=50).due), len(exchange.chosen(book, today=later))

    assert here() == (1, 1, 1)
    ghosts.archive(book, [number], now=NOW)
    assert here() == (0, 0, 0)
    assert contacts.count(book, "ghost:archived", today=later) == 1
    assert exchange.aside(book, today=later) == 1
    contacts.undo(book, now=NOW)
    assert here() == (1, 1, 1)
    contacts.redo(book, now=NOW)
    ghosts.bring_back(book, [number], today=TODAY, now=NOW)
    assert here() == (1, 1, 1)
