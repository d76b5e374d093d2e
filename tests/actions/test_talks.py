"""Talks are logged, follow-ups kept by their day; only confirmed details move a fact's clock."""

from __future__ import annotations

from datetime import timedelta

from cardkeeper.actions import contacts, talks
from cardkeeper.dealings import Consent, FollowUp, Found, Talk, TalkKind
from cardkeeper.model import CHECKED_FIELDS, Contact, Field, Result, Tier
from cardkeeper.rules import evidence as rules
from cardkeeper.rules import reviews, touch
from cardkeeper.store import contacts as rows
from cardkeeper.store.book import Book
from tests.store.samples import NOW, TODAY, VIVIAN, keep, kept, person

DAY = timedelta(days=1)


def call(contact: Contact, *, confirmed: bool = False) -> Talk:
    return Talk(contact.id or 0, TalkKind.CALL, TODAY, "聊了报价", confirmed=confirmed, by="Kim")


def promise(contact: Contact, days: int, what: str = "寄样品") -> FollowUp:
    return FollowUp(contact.id or 0, TODAY + days * DAY, what)


def test_talking_alone_confirms_nothing_and_restarts_the_clock_of_talks(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    talks.log(book, call(vivian), now=NOW)
    after = kept(book, vivian)
    assert after.evidence == ()
    assert reviews.due_on(after) == reviews.due_on(vivian)
    assert (after.talked_on, touch.again_by(after)) == (TODAY, TODAY + touch.EVERY[Tier.VIP] * DAY)


def test_confirmed_details_move_the_clock_of_every_fact_that_ages(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    talks.log(book, call(vivian, confirmed=True), now=NOW)
    after = kept(book, vivian)
    assert {one.fact for one in after.evidence} == {f.key for f in after.facts if f.field in CHECKED_FIELDS}
    assert {(one.found, one.by) for one in after.evidence} == {(Found.ANSWERED, "Kim")}
    assert reviews.due_on(after) == TODAY + 90 * DAY


def test_what_was_found_wrong_in_a_talk_is_not_confirmed_by_it(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    title = vivian.of(Field.TITLE)[0]
    wrong = rules.finding(Found.LEFT, title, (), on=TODAY)
    talks.log(book, call(vivian, confirmed=True), now=NOW, found=[wrong])
    after = kept(book, vivian)
    assert after.of(Field.TITLE)[0].invalid == "left the company"
    assert [one.result for one in after.evidence if one.fact == title.key] == [Result.INVALID]


def test_talk_promise_and_evidence_are_one_step(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    talks.log(book, call(vivian, confirmed=True), now=NOW, promise=promise(vivian, 3))
    assert len(talks.of(book, vivian.id or 0).promises) == 1
    contacts.undo(book, now=NOW)
    assert talks.of(book, vivian.id or 0) == talks.Dealings((), ())
    assert kept(book, vivian) == vivian
    contacts.redo(book, now=NOW)
    assert talks.of(book, vivian.id or 0).talks[0].note == "聊了报价"


def test_follow_ups_stand_in_the_lane_of_their_day(book: Book) -> None:
    vivian, li = keep(book, VIVIAN, person("李嘉"))
    for who, days in ((vivian, -1), (li, 0), (vivian, 1), (li, 7), (vivian, 8)):
        talks.promise(book, promise(who, days), now=NOW, name="")
    found = talks.lanes(book, today=TODAY)
    assert [len(lane) for lane in (found.overdue, found.today, found.week, found.later)] == [1, 1, 2, 1]
    assert [one.row.name for one in found.week] == ["张薇", "李嘉"]


def test_a_follow_up_done_or_put_off_leaves_its_lane_and_undo_brings_it_back(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    talks.promise(book, promise(vivian, -2), now=NOW, name="")
    before = talks.lanes(book, today=TODAY)
    (late,) = before.overdue
    talks.done(book, late.promise, now=NOW, today=TODAY, name="")
    assert talks.lanes(book, today=TODAY).overdue == ()
    contacts.undo(book, now=NOW)
    assert talks.lanes(book, today=TODAY) == before
    talks.snooze(book, late.promise, TODAY + 7 * DAY, now=NOW, name="")
    (put_off,) = talks.lanes(book, today=TODAY).week
    assert (put_off.promise.due, put_off.promise.snoozed) == (TODAY + 7 * DAY, 1)


def test_nobody_in_the_trash_is_owed_anything(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    talks.promise(book, promise(vivian, 0), now=NOW, name="")
    contacts.delete(book, [vivian.id or 0], now=NOW)
    assert talks.lanes(book, today=TODAY).today == ()


def test_the_last_talk_counts_however_it_was_entered(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    talks.log(book, call(vivian), now=NOW)
    talks.log(book, Talk(vivian.id or 0, TalkKind.VISIT, TODAY - 30 * DAY), now=NOW)
    assert kept(book, vivian).talked_on == TODAY
    last = talks.of(book, vivian.id or 0).talks[0]
    talks.remove(book, last, now=NOW, name="")
    assert kept(book, vivian).talked_on == TODAY - 30 * DAY


def test_whoever_wants_to_be_left_alone_is_not_to_be_called(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    talks.log(book, call(vivian), now=NOW)
    with book.write("consent", at=NOW) as writing:
        rows.set_consent(writing, [vivian.id or 0], Consent(do_not_contact=True))
    assert touch.again_by(kept(book, vivian)) is None
