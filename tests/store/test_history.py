"""What a fact said before is read off the journal, from step to step, and can be had again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from cardkeeper.actions import contacts as asked
from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result, Tier
from cardkeeper.store import contacts, evidence, history
from cardkeeper.store.book import Book
from tests.store.samples import NOW, TODAY, VIVIAN, keep, kept

LATER = NOW + timedelta(days=40)


def _retype(book: Book, contact: Contact, old: Fact, value: str) -> Contact:
    """As the window does: what is typed over a value is a new fact, without the old one's key."""
    facts = tuple(
        Fact(old.field, value, kind=old.kind, form=old.form) if f.key == old.key else f for f in contact.facts
    )
    with book.write("edit", at=LATER, name="张薇") as writing:
        return contacts.save(writing, replace(contact, facts=facts))


def _history(book: Book, contact: Contact, fact: Fact) -> history.History:
    return asked.history(book, contact.id or 0, fact.key)


def test_old_values_are_told_with_when_and_by_which_step(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    changed = _retype(book, vivian, vivian.of(Field.PHONE)[0], "+8614200000099")
    with book.write("tier", at=LATER) as writing:
        contacts.set_tier(writing, [vivian.id or 0], Tier.KEY)
    told = _history(book, changed, changed.of(Field.PHONE)[0])
    assert [(one.fact.value, one.at, one.action) for one in told.versions] == [
        ("+8614200000099", LATER, "edit"),
        ("+8614200000036", NOW, "add"),
    ]


def test_a_fact_that_was_never_changed_has_one_version(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    changed = _retype(book, vivian, vivian.of(Field.PHONE)[0], "+8614200000099")
    (only,) = _history(book, changed, changed.of(Field.PHONE)[1]).versions
    assert only.fact.value == "+862155500123"


def test_what_was_found_out_about_old_values_is_told_too(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    mobile = vivian.of(Field.PHONE)[0]
    found = Evidence(mobile.key, How.CALL, Result.INVALID, TODAY, by="Kim", reason="not in service")
    with book.write("invalid", at=NOW) as writing:
        marked = evidence.add(writing, vivian.id or 0, [found])
    changed = _retype(book, marked, marked.of(Field.PHONE)[0], "+8614200000099")
    assert _history(book, changed, changed.of(Field.PHONE)[0]).evidence == (found,)
    assert _history(book, changed, changed.of(Field.EMAIL)[0]).evidence == ()


def test_a_step_taken_back_is_no_history(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    _retype(book, vivian, vivian.of(Field.PHONE)[0], "+8614200000099")
    book.undo(at=LATER)
    assert len(_history(book, vivian, vivian.of(Field.PHONE)[0]).versions) == 1


def test_a_fact_added_later_begins_there(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    with book.write("edit", at=LATER) as writing:
        more = contacts.save(writing, replace(vivian, facts=(*vivian.facts, Fact(Field.BIRTHDAY, "1980-05-04"))))
    (only,) = _history(book, more, more.of(Field.BIRTHDAY)[0]).versions
    assert (only.at, only.action) == (LATER, "edit")


def test_work_in_the_background_begins_when_the_contact_came(book: Book) -> None:
    with book.write("read", at=NOW, step=False) as writing:
        read = contacts.save(writing, VIVIAN)
    changed = _retype(book, read, read.of(Field.EMAIL)[0], "vivian@beimo.example.com")
    told = _history(book, changed, changed.of(Field.EMAIL)[0]).versions
    assert [(one.at, one.action) for one in told] == [(LATER, "edit"), (NOW, "")]


def test_an_earlier_value_comes_back_with_what_was_found_out_in_one_step(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    found = Evidence(vivian.of(Field.PHONE)[0].key, How.CALL, Result.RIGHT, TODAY)
    with book.write("verify", at=NOW) as writing:
        confirmed = evidence.add(writing, vivian.id or 0, [found])
    changed = _retype(book, confirmed, confirmed.of(Field.PHONE)[0], "+8614200000099")
    now = changed.of(Field.PHONE)[0]
    old = _history(book, changed, now).versions[1].fact
    back = asked.put_value_back(book, vivian.id or 0, now.key, old, now=LATER)
    assert back.facts == confirmed.facts
    assert [one.fact.value for one in _history(book, back, back.of(Field.PHONE)[0]).versions] == [
        "+8614200000036", "+8614200000099", "+8614200000036",
    ]  # fmt: skip
    step = book.undo(at=LATER)
    assert step is not None
    assert (step.action, step.facts) == ("put_back", {"name": "张薇"})
    assert kept(book, changed) == changed
