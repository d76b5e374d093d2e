"""A contact comes back as it was kept: every fact, photo, foreign property and piece of evidence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cardkeeper.errors import ContactUnknown
from cardkeeper.model import Change, Contact, Evidence, Fact, Field, How, Result, Tier
from cardkeeper.store import contacts, evidence, lists
from cardkeeper.store.book import Book, open_book
from tests.store.samples import NOW, PASSPHRASE, TODAY, VIVIAN, keep, kept, person, right


def test_a_contact_comes_back_whole_after_a_restart(book: Book) -> None:
    (saved,) = keep(book, VIVIAN)
    book.close()
    again = open_book(book.folder, passphrase=PASSPHRASE)
    try:
        assert kept(again, saved) == saved
    finally:
        again.close()
    pairs = zip(saved.facts, VIVIAN.facts, strict=True)
    stripped = tuple(replace(fact, key="", since=before.since) for fact, before in pairs)
    assert (stripped, saved.photos, saved.extra) == (VIVIAN.facts, VIVIAN.photos, VIVIAN.extra)
    assert (saved.uid, saved.categories, saved.created) == (VIVIAN.uid, VIVIAN.categories, NOW)


def test_a_new_contact_gets_id_uid_keys_and_days(book: Book) -> None:
    first, second = keep(book, person("李嘉", "禾沐食品"), person("张巍"))
    assert first.id != second.id
    assert first.uid.startswith("urn:uuid:")
    assert len({fact.key for fact in first.facts} - {""}) == 2
    assert {fact.since for fact in first.facts} == {TODAY}


def test_saving_again_replaces_facts_and_keeps_keys_and_evidence(book: Book) -> None:
    (saved,) = keep(book, person("李嘉", phone="+8614200000001"))
    with book.write("confirm", at=NOW) as writing:
        evidence.add(writing, saved.id or 0, [right(saved, Field.PHONE)])
    with book.write("edit", at=NOW) as writing:
        more = (*saved.facts, Fact(Field.NOTE, "爱喝茶"))
        changed = contacts.save(writing, replace(saved, facts=more, reviewed=True))
    assert kept(book, saved) == changed
    assert changed.facts[:2] == saved.facts
    assert [one.by for one in changed.evidence] == ["Kim"]


def test_a_fact_found_wrong_keeps_its_reason_until_it_is_right_again(book: Book) -> None:
    (saved,) = keep(book, VIVIAN)
    mobile = saved.of(Field.PHONE)[0]
    wrong = Evidence(mobile.key, How.CALL, Result.INVALID, TODAY, reason="not in service")
    with book.write("invalid", at=NOW) as writing:
        assert evidence.add(writing, saved.id or 0, [wrong]).of(Field.PHONE)[0].invalid == "not in service"
    with book.read() as connection:
        assert lists.rows(connection, [saved.id or 0])[0].trouble == "phone.mobile"
    with book.write("confirm", at=NOW) as writing:
        evidence.add(writing, saved.id or 0, [right(saved, Field.PHONE)])
    assert kept(book, saved).of(Field.PHONE)[0].invalid == ""
    assert len(kept(book, saved).evidence) == 2


def test_tier_industry_and_trash_of_many_at_once(book: Book) -> None:
    people = keep(book, *(person(name) for name in ("李嘉", "张巍", "章婉")))
    ids = [one.id for one in people if one.id]
    with book.write("tier", at=NOW, n=2) as writing:
        contacts.set_tier(writing, ids[:2], Tier.VIP)
        contacts.set_industry(writing, ids[1:], "food")
        contacts.trash(writing, ids[2:])
    states = [kept(book, one) for one in people]
    assert [one.tier for one in states] == [Tier.VIP, Tier.VIP, Tier.REGULAR]
    assert [one.industry for one in states] == ["", "food", "food"]
    assert [one.deleted for one in states] == [None, None, NOW]


def test_a_contact_is_known_by_its_uid_also_in_the_trash(book: Book) -> None:
    (saved,) = keep(book, VIVIAN)
    with book.write("delete", at=NOW) as writing:
        contacts.trash(writing, [saved.id or 0])
    with book.read() as connection:
        assert contacts.by_uid(connection, ["urn:uuid:nobody", VIVIAN.uid]) == {VIVIAN.uid: kept(book, saved)}
    assert kept(book, saved).deleted == NOW


def test_many_new_contacts_are_kept_in_order(book: Book) -> None:
    with book.write("import", at=NOW) as writing:
        many = contacts.save_all(writing, (person(f"李嘉{number}") for number in range(1203)))
    with book.read() as connection:
        assert contacts.get_all(connection, [one.id or 0 for one in reversed(many)]) == tuple(reversed(many))


def test_nobody_by_that_id(book: Book) -> None:
    with book.read() as connection, pytest.raises(ContactUnknown) as refused:
        contacts.get(connection, 99)
    assert refused.value.facts == {"id": 99}
    with pytest.raises(ContactUnknown), book.write("edit", at=NOW) as writing:
        contacts.save(writing, Contact(id=99))


def test_listeners_hear_once_of_each_commit_and_nothing_of_a_failure(book: Book) -> None:
    heard: list[Change] = []
    book.listen(heard.append)
    one, two = keep(book, person("李嘉"), person("张巍"))
    assert heard == [Change("contacts", (one.id or 0, two.id or 0))]
    with pytest.raises(ContactUnknown), book.write("edit", at=NOW) as writing:  # noqa: PT012 - the second save fails
        contacts.save(writing, replace(one, industry="food"))
        contacts.save(writing, Contact(id=99))
    assert len(heard) == 1
    assert kept(book, one).industry == ""
