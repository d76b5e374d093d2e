"""What a customer reports: entered into the register of findings with who sees to it, and answered there."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from cardkeeper.dealings import Problem
from cardkeeper.model import Contact, Field
from cardkeeper.store import contacts, problems

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

KIND = "reported"
CODES = ("reported.goods", "reported.delivery", "reported.invoice", "reported.data", "reported.other")
"""What a report can be about."""


def enter(book: Book, contact: Contact, code: str, words: str, *, owner: str, today: date, now: datetime) -> None:
    """Keep what a contact reported, until it is answered; one step. `owner` sees to it."""
    assert contact.id is not None
    problem = Problem(contact.id, KIND, code, today, value=words, owner=owner)
    with book.write("report", at=now, n=1, name=_name(contact)) as writing:
        problems.open_(writing, [problem])


def answer(book: Book, problem: Problem, outcome: str, *, today: date, now: datetime) -> None:
    """Say how a report was answered, which settles it; one step."""
    with book.read() as reading:
        name = _name(contacts.get(reading, problem.contact))
    with book.write("answer", at=now, n=1, name=name) as writing:
        problems.settle(writing, [problem], on=today, outcome=outcome)


def _name(contact: Contact) -> str:
    return contact.first(Field.NAME) or contact.first(Field.COMPANY)
