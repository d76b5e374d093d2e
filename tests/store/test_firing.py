"""The user's own rules: what fires, once, in the step that made a contact fit; and what undo takes back with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from cardkeeper.model import Change, Contact, Fact, Field, Tier
from cardkeeper.rules.own_rules import OwnRule
from cardkeeper.store import contacts, firing, own_rules, problems, purging, talks
from cardkeeper.store.book import Book, open_book
from tests.store.samples import NOW, PASSPHRASE, TODAY, VIVIAN, kept

NO_MAIL = OwnRule("no mail", "tier:vip -has:email", promise="Ask for it", days=3, finding="No e-mail")
PERSON = Contact(facts=(Fact(Field.NAME, "Ann Example"), Fact(Field.COMPANY, "Sample Foods")), tier=Tier.VIP)


def rule(book: Book, made: OwnRule) -> OwnRule:
    with book.write("rule_add", at=NOW, name=made.name) as writing:
        return own_rules.add(writing, made)


def save(book: Book, contact: Contact, *, action: str = "edit") -> Contact:
    with book.write(action, at=NOW, name="") as writing:
        return contacts.save(writing, contact)


def fired(book: Book) -> list[tuple[str, str]]:
    with book.read() as reading:
        return [(one.rule, one.person) for one in firing.last(reading, limit=9)]


def open_findings(book: Book, contact: Contact) -> list[str]:
    with book.read() as reading:
        return [one.value for one in problems.open_of(reading, [contact.id or 0])]


def promised(book: Book, contact: Contact) -> list[tuple[str, object]]:
    with book.read() as reading:
        return [(one.what, one.due) for one in talks.promises_of(reading, contact.id or 0)]


def test_who_fits_gets_a_follow_up_and_a_finding_and_undo_takes_all_of_it_back(book: Book) -> None:
    rule(book, NO_MAIL)
    ann = save(book, replace(PERSON, tier=Tier.REGULAR))
    assert fired(book) == []
    ann = save(book, replace(ann, tier=Tier.VIP))
    assert fired(book) == [("no mail", "Ann Example")]
    assert promised(book, ann) == [("Ask for it", TODAY + timedelta(days=3))]
    assert open_findings(book, ann) == ["No e-mail"]
    step = book.undo(at=NOW)
    assert step is not None
    assert step.facts == {"name": "", "fired": 1}
    assert (kept(book, ann).tier, fired(book), promised(book, ann), open_findings(book, ann)) == (
        Tier.REGULAR, [], [], [],
    )  # fmt: skip
    book.redo(at=NOW)
    assert (fired(book), open_findings(book, ann)) == ([("no mail", "Ann Example")], ["No e-mail"])


def test_a_rule_fires_once_until_the_contact_has_ceased_to_fit(book: Book) -> None:
    made = rule(book, NO_MAIL)
    ann = save(book, save(book, PERSON))
    assert len(fired(book)) == 1
    with book.write("rule_change", at=NOW, name="") as writing:
        own_rules.change(writing, replace(made, finding="No mail at all"))
    mail = Fact(Field.EMAIL, "ann@example.com")
    save(book, replace(ann, facts=(*ann.facts, mail)))
    assert open_findings(book, ann) == []
    save(book, ann)
    assert len(fired(book)) == 2
    assert open_findings(book, ann) == ["No mail at all"]


def test_the_trash_is_left_alone_and_coming_back_from_it_fires_nothing_twice(book: Book) -> None:
    rule(book, NO_MAIL)
    ann = save(book, PERSON)
    for change in (contacts.trash, contacts.restore):
        with book.write(change.__name__, at=NOW, n=1) as writing:
            change(writing, [ann.id or 0])
    assert len(fired(book)) == 1
    assert len(promised(book, ann)) == 1


@pytest.mark.parametrize("condition", ["company:Sample", "公司:sample", "due:never -tag:none"])
def test_conditions_on_what_is_derived_hold_in_the_same_step(book: Book, condition: str) -> None:
    rule(book, OwnRule("r", condition, tag="seen"))
    assert kept(book, save(book, PERSON)).categories == ("seen",)


def test_a_tier_is_only_raised_and_an_owner_only_given_to_who_has_none(book: Book) -> None:
    rule(book, OwnRule("r", "has:email", tier=Tier.KEY, owner="Bo"))
    mail = (Fact(Field.NAME, "Cy Example"), Fact(Field.EMAIL, "cy@example.com"))
    raised = kept(book, save(book, Contact(facts=mail, tier=Tier.PROSPECT)))
    assert (raised.tier, raised.owner) == (Tier.KEY, "Bo")
    assert len(fired(book)) == 1
    held = kept(book, save(book, Contact(facts=mail, tier=Tier.VIP, owner="Di")))
    assert (held.tier, held.owner) == (Tier.VIP, "Di")
    assert len(fired(book)) == 1


def test_a_later_rule_sees_what_an_earlier_one_did(book: Book) -> None:
    rule(book, OwnRule("first", "company:sample", tag="food"))
    rule(book, OwnRule("second", "has:tag", finding="tagged"))
    ann = save(book, PERSON)
    assert fired(book) == [("second", "Ann Example"), ("first", "Ann Example")]
    assert open_findings(book, ann) == ["tagged"]


def test_who_is_given_a_tier_is_looked_at_and_undo_gives_the_old_one_back(book: Book) -> None:
    rule(book, NO_MAIL)
    ann = save(book, replace(PERSON, tier=Tier.KEY))
    with book.write("tier", at=NOW, n=1, tier="vip") as writing:
        contacts.set_tier(writing, [ann.id or 0], Tier.VIP)
    assert writing.fired == 1
    book.undo(at=NOW)
    assert kept(book, ann) == ann
    assert promised(book, ann) == []


def test_switched_off_and_background_work_fire_nothing(book: Book) -> None:
    made = rule(book, NO_MAIL)
    with book.write("read", at=NOW, step=False) as writing:
        contacts.save(writing, PERSON)
    with book.write("rule_off", at=NOW, name="") as writing:
        own_rules.change(writing, replace(made, active=False))
    save(book, PERSON)
    assert fired(book) == []


def test_rules_are_there_after_a_restart_and_their_changes_are_undone(book: Book) -> None:
    made = rule(book, replace(NO_MAIL, tier=Tier.KEY, owner="Bo", tag="t", active=False))
    with book.write("rule_remove", at=NOW, name="") as writing:
        own_rules.remove(writing, made)
    heard: list[Change] = []
    book.listen(heard.append)
    book.undo(at=NOW)
    assert heard == [Change("rules", (made.id or 0,))]
    book.close()
    again = open_book(book.folder, passphrase=PASSPHRASE)
    with again.read() as reading:
        assert own_rules.get_all(reading) == (made,)
    again.close()


def test_what_fired_goes_with_who_is_erased_and_stays_when_its_rule_goes(book: Book) -> None:
    made = rule(book, NO_MAIL)
    ann = save(book, PERSON)
    save(book, VIVIAN)
    with book.write("rule_remove", at=NOW, name="") as writing:
        own_rules.remove(writing, made)
    assert fired(book) == [("no mail", "Ann Example")]
    with book.write("purge", at=NOW, step=False) as writing:
        purging.purge(writing, [ann.id or 0])
    assert fired(book) == []
