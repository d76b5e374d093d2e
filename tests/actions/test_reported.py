"""What a customer reported stands in the register until it is answered."""

from __future__ import annotations

from datetime import timedelta

from cardkeeper.actions import findings, reported
from cardkeeper.actions.findings import Asked
from cardkeeper.model import Contact, Fact, Field
from cardkeeper.store.book import Book
from tests.store import samples
from tests.store.samples import NOW, TODAY

REPORTED = Asked(kinds=("reported",))
ANSWERED = Asked(kinds=("reported",), settled_since=TODAY - timedelta(days=1))


def enter(book: Book) -> None:
    (contact,) = samples.keep(book, Contact((Fact(Field.NAME, "李娜"),), owner="Mei", reviewed=True))
    reported.enter(book, contact, "reported.delivery", "two boxes short", owner="Ana", today=TODAY, now=NOW)


def test_a_report_is_a_finding_of_who_sees_to_it(book: Book) -> None:
    enter(book)
    ((item,), of_ana) = (
        findings.listed(book, REPORTED, today=TODAY)[1], findings.listed(book, Asked(owner="Ana"), today=TODAY)[0]
    )  # fmt: skip
    assert (item.problem.value, item.problem.owner, of_ana) == ("two boxes short", "Ana", 1)


def test_looking_everybody_over_leaves_it_open(book: Book) -> None:
    enter(book)
    findings.look_over(book, today=TODAY, now=NOW, region="CN")
    assert findings.listed(book, REPORTED, today=TODAY)[0] == 1


def test_an_answer_settles_it_and_can_be_taken_back(book: Book) -> None:
    enter(book)
    (item,) = findings.listed(book, REPORTED, today=TODAY)[1]
    reported.answer(book, item.problem, "sent the rest", today=TODAY, now=NOW)
    assert findings.listed(book, REPORTED, today=TODAY)[0] == 0
    (answered,) = findings.listed(book, ANSWERED, today=TODAY)[1]
    assert answered.problem.outcome == "sent the rest"
    book.undo(at=NOW)
    assert findings.listed(book, REPORTED, today=TODAY)[0] == 1
