"""What a fact said before is read off the journal, from step to step, and can be had again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from cardkeeper.actions import contacts as asked
from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result, Tier
from cardkeeper.store import contacts, evidence, fading, history
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


def test_a_removed_fact_is_told_with_when_and_what_was_known_of_it_and_comes_back_whole(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    number, mail = vivian.id or 0, vivian.of(Field.EMAIL)[0]
    seen = Evidence(mail.key, How.CALL, Result.RIGHT, TODAY, by="Kim")
    with book.write("evidence", at=NOW) as writing:
        evidence.add(writing, number, [seen])
    with book.write("edit", at=LATER) as writing:
        contacts.save(writing, replace(vivian, facts=tuple(fact for fact in vivian.facts if fact.key != mail.key)))
    _, (gone,) = asked.whole_history(book, number)
    assert (gone.fact.value, gone.at, gone.action) == (mail.value, LATER, "edit")
    assert [one.by for one in gone.evidence] == ["Kim"]
    back = asked.put_fact_back(book, number, gone.fact, now=LATER)
    assert back.of(Field.EMAIL)[0].key == mail.key
    assert asked.whole_history(book, number)[1] == ()
    assert [one.by for one in asked.history(book, number, mail.key).evidence] == ["Kim"]
    book.undo(at=LATER)
    assert not kept(book, vivian).of(Field.EMAIL)


def test_what_was_only_typed_over_or_stands_there_again_was_not_removed(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    changed = _retype(book, vivian, vivian.of(Field.PHONE)[0], "+8614200000099")
    first, *rest = changed.of(Field.TITLE)
    assert not rest
    with book.write("edit", at=LATER) as writing:
        without = contacts.save(writing, replace(changed, facts=tuple(f for f in changed.facts if f.key != first.key)))
    with book.write("edit", at=LATER) as writing:
        contacts.save(writing, replace(without, facts=(*without.facts, replace(first, key=""))))
    assert asked.whole_history(book, vivian.id or 0)[1] == ()


def test_a_removed_fact_is_told_also_when_the_step_has_faded(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    note = vivian.of(Field.NOTE)[0]
    with book.write("edit", at=NOW) as writing:
        contacts.save(writing, replace(vivian, facts=tuple(f for f in vivian.facts if f.key != note.key)))
    with book.write("fade", at=LATER, step=False) as writing:
        fading.fade(writing.connection, before=LATER)
    assert [gone.fact.value for gone in asked.whole_history(book, vivian.id or 0)[1]] == [note.value]
