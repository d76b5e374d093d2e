"""What became of people who might have been ghosts is learnt from, kept in the book, and let go again."""

from __future__ import annotations

from dataclasses import replace

from cardkeeper.actions import contacts as asked
from cardkeeper.actions import findings, ghosts
from cardkeeper.actions.ghosts import Ghost
from cardkeeper.dealings import Found
from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result
from cardkeeper.store import contacts
from cardkeeper.store import ghosts as store
from cardkeeper.store.book import Book
from tests.store.samples import NOW, TODAY

SILENT = tuple(Evidence("p", How.CALL, Result.TRIED, TODAY, found=Found.NO_ANSWER) for _ in range(3))
ANSWERED = Evidence("p", How.CALL, Result.RIGHT, TODAY, found=Found.ANSWERED)


def somebody(place: int, *evidence: Evidence) -> Contact:
    """A name and a number that look like those of anybody, typed in."""
    number = Fact(Field.PHONE, f"+86142000000{place:02}", kind="mobile", key="p")
    return Contact(facts=(Fact(Field.NAME, "李娜"), number), evidence=evidence, reviewed=True)


def keep(book: Book, *people: Contact) -> list[int]:
    with book.write("import", at=NOW) as writing:
        return [one.id or 0 for one in contacts.save_all(writing, people)]


def look_over(book: Book) -> None:
    findings.look_over(book, today=TODAY, now=NOW, region="CN")


def taught(book: Book, *, n: int = 25) -> int:
    """A book of whose people those were ghosts whom nobody ever reached; and one more of them, not yet decided."""
    aside = keep(book, *(somebody(place, *SILENT) for place in range(n)))
    keep(book, *(somebody(50 + place, ANSWERED) for place in range(n)))
    (open_,) = keep(book, somebody(99, *SILENT))
    ghosts.decide(book, aside, Ghost.QUARANTINED, today=TODAY, now=NOW)
    return open_


def points(book: Book, contact: int) -> int:
    return ghosts.score(book, contact, region="CN").points


def test_enough_outcomes_change_what_a_sign_counts_and_the_rules_can_be_had_back(book: Book) -> None:
    open_ = taught(book)
    before = points(book, open_)
    look_over(book)
    kept = ghosts.learnt(book)
    assert (kept.learnt.outcomes, kept.learnt.ghosts, kept.learnt.better, kept.used) == (50, 25, True, True)
    assert dict(kept.learnt.signs)["unanswered"] > 0
    assert points(book, open_) > before
    ghosts.use(book, outcomes=False, now=NOW)
    assert points(book, open_) == before
    look_over(book)
    assert points(book, open_) == before
    ghosts.use(book, outcomes=True, now=NOW)
    assert points(book, open_) > before


def test_who_stands_out_by_what_was_learnt_becomes_a_finding(book: Book) -> None:
    open_ = taught(book)
    look_over(book)
    assert ghosts.score(book, open_, region="CN").likely
    items = findings.listed(book, findings.Asked(kinds=("ghost",)), today=TODAY)[1]
    assert [item.problem.contact for item in items] == [open_]


def test_nobody_is_looked_over_again_for_what_moves_no_points(book: Book) -> None:
    taught(book)
    look_over(book)
    with book.write("look_over", at=NOW, step=False) as writing:
        kept = store.get(writing.connection)
        store.put(writing.connection, replace(kept, learnt=replace(kept.learnt, surprise=(0.5, 0.4))))
    steps: list[tuple[int, int]] = []
    findings.look_over(book, today=TODAY, now=NOW, region="CN", step=lambda *step: steps.append(step))
    assert steps == []
    ghosts.use(book, outcomes=False, now=NOW)
    findings.look_over(book, today=TODAY, now=NOW, region="CN", step=lambda *step: steps.append(step))
    assert steps == [(0, 51)]


def test_undoing_what_was_decided_unlearns_it(book: Book) -> None:
    taught(book)
    look_over(book)
    book.undo(at=NOW)
    assert not ghosts.learn(book, region="CN", now=NOW).better


def test_below_forty_outcomes_the_rules_stand(book: Book) -> None:
    open_ = taught(book, n=15)
    before = points(book, open_)
    look_over(book)
    assert (ghosts.learnt(book).learnt.outcomes, points(book, open_)) == (30, before)


def test_who_was_cleared_is_an_outcome_too(book: Book) -> None:
    (number,) = keep(book, replace(somebody(1), evidence=()))
    ghosts.decide(book, [number], Ghost.CLEARED, today=TODAY, now=NOW)
    assert ghosts.learn(book, region="CN", now=NOW).outcomes == 1


def decided(book: Book, people: list[int]) -> list[Ghost]:
    with book.read() as reading:
        return [one.ghost for one in contacts.get_all(reading, people)]


def test_who_is_archived_comes_back_as_what_they_were_and_nobody_as_somebody(book: Book) -> None:
    people = keep(book, *(somebody(place) for place in range(3)))
    plain, cleared, nobody = people
    ghosts.decide(book, [cleared], Ghost.CLEARED, today=TODAY, now=NOW)
    ghosts.decide(book, [nobody], Ghost.QUARANTINED, today=TODAY, now=NOW)
    before = decided(book, people)
    for _ in range(2):  # who is archived already stays as they are
        ghosts.archive(book, people, now=NOW)
    assert decided(book, people) == [Ghost.ARCHIVED] * 3
    ghosts.bring_back(book, people, today=TODAY, now=NOW)
    assert decided(book, people) == before == [Ghost.UNDECIDED, Ghost.CLEARED, Ghost.QUARANTINED]
    ghosts.bring_back(book, [plain, nobody], today=TODAY, now=NOW)
    assert decided(book, people) == [Ghost.UNDECIDED, Ghost.CLEARED, Ghost.CLEARED]
    step = asked.last_step(book)
    ghosts.bring_back(book, people, today=TODAY, now=NOW)
    assert asked.last_step(book) == step
    for _ in range(2):
        book.undo(at=NOW)
    assert decided(book, people) == [Ghost.ARCHIVED] * 3
    book.redo(at=NOW)
    assert decided(book, people) == before
