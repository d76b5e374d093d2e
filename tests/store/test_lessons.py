"""What cards taught is counted, forgotten and bounded, and undo takes it along."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cardkeeper.model import Field
from cardkeeper.rules.lessons import Kind, Lesson, Taught
from cardkeeper.rules.outcomes import Outcome
from cardkeeper.store import cards, lessons
from cardkeeper.store.book import Book
from tests.store.samples import NOW, TODAY

COMPANY = Taught(Kind.FACT, "beimo.example.com", field=Field.COMPANY, form="zh", said="北陌物流科技有限公司")
WORD = Taught(Kind.LINE, read="增长合伙人", field=Field.TITLE, said="title")
SLOGAN = Taught(Kind.LINE, read="准点每一里", said="")


def learn(book: Book, *taught: Taught, days: int = 0, read: tuple[Outcome, ...] = ()) -> int:
    """One more card that taught this."""
    with book.write("read", at=NOW, step=False) as writing:
        card = cards.add(writing, str(_count(book)).encode(), name="a.jpg").id
    with book.write("accept", at=NOW + timedelta(days=days)) as writing:
        lessons.learn(writing, card, taught, read)
    return card


def _count(book: Book) -> int:
    with book.read() as reading:
        return len(cards.inbox(reading))


def known(book: Book) -> tuple[Lesson, ...]:
    with book.read() as reading:
        return lessons.known(reading)


def accuracy(book: Book, last: int = 100) -> tuple[int, tuple[Outcome, ...]]:
    with book.read() as reading:
        return lessons.outcomes(reading, last=last)


def test_what_cards_taught_alike_is_one_lesson(book: Book) -> None:
    learn(book, COMPANY, WORD)
    learn(book, COMPANY, SLOGAN, days=2)
    assert set(known(book)) == {
        Lesson(COMPANY, 2, TODAY + timedelta(days=2)),
        Lesson(SLOGAN, 1, TODAY + timedelta(days=2)),
        Lesson(WORD, 1, TODAY),
    }
    assert known(book)[-1].taught == WORD


def test_undo_takes_back_what_a_card_taught_and_redo_gives_it_again(book: Book) -> None:
    learn(book, COMPANY, read=(Outcome(Field.NAME, right=1),))
    before = known(book), accuracy(book)
    book.undo(at=NOW)
    assert (known(book), accuracy(book)) == ((), (0, ()))
    book.redo(at=NOW)
    assert (known(book), accuracy(book)) == before


def test_forgetting_can_be_undone(book: Book) -> None:
    for _ in range(2):
        learn(book, COMPANY, WORD, read=(Outcome(Field.NAME, right=1),))
    everything = known(book), accuracy(book)
    with book.write("forget", at=NOW) as writing:
        lessons.forget(writing, [COMPANY])
    assert [one.taught for one in known(book)] == [WORD]
    book.undo(at=NOW)
    assert (known(book), accuracy(book)) == everything
    with book.write("forget_all", at=NOW) as writing:
        lessons.forget_all(writing)
    assert (known(book), accuracy(book)) == ((), (0, ()))
    book.undo(at=NOW)
    assert (known(book), accuracy(book)) == everything


def test_a_card_reviewed_again_teaches_anew(book: Book) -> None:
    card = learn(book, COMPANY, WORD)
    with book.write("accept", at=NOW) as writing:
        lessons.learn(writing, card, [SLOGAN], [])
    assert [one.taught for one in known(book)] == [SLOGAN]


def test_only_the_last_cards_count(book: Book) -> None:
    for day, right in enumerate((5, 1, 2)):
        learn(book, days=day, read=(Outcome(Field.TITLE, right=right),))
    count, found = accuracy(book, last=2)
    assert (count, sorted(one.right for one in found)) == (2, [1, 2])


def test_the_oldest_cards_make_room(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lessons, "MOST", 3)
    learn(book, COMPANY, WORD)
    learn(book, SLOGAN, COMPANY, days=1)
    assert {one.taught for one in known(book)} == {SLOGAN, COMPANY}
    book.undo(at=NOW)
    assert {one.taught for one in known(book)} == {COMPANY, WORD}
