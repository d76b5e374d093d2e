"""A value that was once ruled to be right is doubted no more: not while it is typed, on import, nor in looking over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cardkeeper.actions import exchange, findings, rulings
from cardkeeper.actions.findings import Asked
from cardkeeper.model import Contact, Fact, Field
from cardkeeper.rules import findings as rules
from cardkeeper.rules import rulings as ruled
from cardkeeper.store.book import Book
from tests.store import samples
from tests.store.samples import NOW, TODAY

ODD = "+8614200000036"
FILE = "BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nORG:{name}\nTEL:142 0000 0036\nEND:VCARD\n"


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    yield
    ruled.use(())


@pytest.fixture
def right(book: Book) -> Book:
    """A book in which an odd number was found and ruled to be right."""
    rulings.follow(book)
    facts = Fact(Field.NAME, "李娜"), Fact(Field.COMPANY, "北陌物流有限公司"), Fact(Field.PHONE, ODD, kind="mobile")
    samples.keep(book, Contact(facts=facts, reviewed=True))
    findings.look_over(book, today=TODAY, now=NOW, region="CN")
    (item,) = findings.listed(book, Asked(code="phone.not_in_plan"), today=TODAY)[1]
    findings.say_right(book, item.problem, today=TODAY, now=NOW)
    return book


def told(value: str) -> bool:
    return rules.of_value(Fact(Field.PHONE, value), region="CN") is not None


@pytest.mark.parametrize("typed", [ODD, "142 0000 0036", "+86 142-0000-0036"])
def test_while_it_is_typed_in_whatever_way(right: Book, typed: str) -> None:
    assert not told(typed)
    assert told("142 0000 0037")
    right.undo(at=NOW)
    assert told(typed)


def test_another_rule_still_tells_it(right: Book) -> None:
    assert rules.of_value(Fact(Field.NAME, ODD), region="CN") is not None


def test_on_import(right: Book) -> None:
    data = (FILE.format(name="王芳") + FILE.format(name="陈晨").replace("0036", "0037")).encode()
    assert exchange.import_(right, data, name="two.vcf", region="CN", now=NOW).doubted == 1


def test_in_looking_over_whoever_has_it(right: Book) -> None:
    exchange.import_(right, FILE.format(name="王芳").encode(), name="one.vcf", region="CN", now=NOW)
    findings.look_over(right, today=TODAY, now=NOW, region="CN")
    assert findings.listed(right, Asked(code="phone.not_in_plan"), today=TODAY) == (0, ())


def test_a_change_stands_though_the_book_is_closed_before_that_is_heard(book: Book) -> None:
    book.listen(lambda _change: book.close())
    rulings.follow(book)
    (kept,) = samples.keep(book, samples.VIVIAN)
    assert kept.id is not None


def test_locking_forgets_it() -> None:
    from cardkeeper.ui.forgetting import clear_memory

    ruled.use([("phone.not_in_plan", ODD)])
    clear_memory()
    assert told(ODD)
