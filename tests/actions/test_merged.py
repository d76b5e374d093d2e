"""What the rest of the book makes of a merge: files, history, questions, erasing, the inbox."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from types import ModuleType

import pytest

from cardkeeper.actions import (
    capture,
    contacts,
    duplicates,
    exchange,
    findings,
    merging,
    own_rules,
    privacy,
    review,
    texts,
    timeline,
)
from cardkeeper.actions.merging import Choices
from cardkeeper.dealings import Problem
from cardkeeper.formats import WriteOptions
from cardkeeper.model import CardState, Contact, Evidence, Fact, Field, How, Result, Tier
from cardkeeper.rules import merging as rules
from cardkeeper.rules.own_rules import OwnRule
from cardkeeper.rules.reviews import due_on
from cardkeeper.store import audit, evidence, problems, seeking, tables
from cardkeeper.store.book import Book, open_book
from cardkeeper.ui.talks import words
from tests.actions.test_merging import LATER, OTHER, rows_of, two
from tests.actions.test_texts import come as dropped
from tests.store.samples import NOW, PASSPHRASE, TODAY, VIVIAN, found, keep, kept, person

DAY = timedelta(days=1)


def chosen(one: Contact, other: Contact, *sides: rules.Side) -> Choices:
    """All that these sides say."""
    return {row.what: row.of(*sides) for row in rules.rows(one, other, today=TODAY)}


def vcard(*people: Contact) -> bytes:
    """A file of contacts."""
    return exchange.written(people, kind="vcard3", options=WriteOptions(private=True))


def taken_in(book: Book, data: bytes) -> tuple[int, int, int]:
    """How many an import makes, changes and knows."""
    done = exchange.import_(book, data, name="people.vcf", region="CN", now=LATER)
    return done.created, done.updated, done.unchanged


def come(book: Book, *people: Contact) -> list[Contact]:
    """People who came in a file, as the book has them."""
    taken_in(book, vcard(*people))
    return sorted(contacts.found(book, "", limit=9), key=lambda contact: contact.id or 0)


@pytest.mark.parametrize("sides", [("one",), ("other",), ("one", "other"), ()])
def test_files_of_before_find_the_one_and_change_nothing(book: Book, sides: tuple[rules.Side, ...]) -> None:
    one, other = come(book, VIVIAN, OTHER)
    files = [vcard(VIVIAN), vcard(OTHER), vcard(VIVIAN, OTHER)]
    choices = chosen(one, other, *sides) if sides else merging.AS_SUGGESTED
    made = merging.merge(book, one.id or 0, other.id or 0, choices=choices, now=LATER)
    for file in files:
        assert taken_in(book, file)[:2] == (0, 0)
    assert kept(book, made) == made
    assert [person.id for person in contacts.found(book, "", limit=9)] == [one.id]


def test_what_a_file_says_anew_is_taken_over_under_either_uid(book: Book) -> None:
    one, other = come(book, VIVIAN, OTHER)
    merging.merge(book, one.id or 0, other.id or 0, choices=chosen(one, other, "one"), now=LATER)
    new = Fact(Field.PHONE, "+8614200000099", kind="mobile"), Fact(Field.TITLE, "总经理", form="zh")
    news = vcard(replace(one, facts=(*one.facts, new[0])), replace(other, facts=(*other.facts[:2], new[1])))
    assert taken_in(book, news) == (0, 1, 1)
    after = contacts.get(book, one.id or 0)
    assert {"+8614200000099"} <= {fact.value for fact in after.of(Field.PHONE)}
    assert [fact.value for fact in after.of(Field.TITLE)] == ["供应链总监", "总经理"]
    assert after.first(Field.COMPANY) == VIVIAN.first(Field.COMPANY)
    assert taken_in(book, news)[:2] == (0, 0)


def test_the_vcard_of_who_was_merged_is_a_card_of_the_one(book: Book) -> None:
    one, other = come(book, VIVIAN, OTHER)
    data = vcard(OTHER)
    made = merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    card = dropped(book, data, "vcard")
    assert card.contact is None
    coming, known = texts.of_vcard(book, card, region="CN")
    assert known
    accepted = review.accept(book, card.id, coming, now=LATER)
    assert (accepted.id, accepted.facts) == (one.id, made.facts)
    assert [one.id for one in contacts.found(book, "", limit=9)] == [made.id]


def test_only_the_kept_uid_goes_out(book: Book) -> None:
    one, other = keep(book, VIVIAN, OTHER)
    made = merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    assert VIVIAN.uid.encode() in vcard(made)
    assert OTHER.uid.encode() not in vcard(made)


def test_who_is_erased_after_a_merge_stays_erased_under_both_uids(book: Book) -> None:
    one, other = two(book)
    files = [vcard(VIVIAN), vcard(OTHER), vcard(replace(OTHER, uid="", facts=(*OTHER.facts[:1], *OTHER.facts[4:5])))]
    merging.merge(book, one.id or 0, other.id or 0, choices=chosen(one, other, "one"), now=LATER)
    privacy.erase(book, [one.id or 0], now=LATER)
    for file in files:
        assert taken_in(book, file)[0] == 0
    with book.read() as reading:
        told = "".join(
            str(tuple(row)) for table in tables.metadata.sorted_tables for row in reading.execute(table.select())
        )
    for word in ("张薇", "霁光", "jiguang", "beimo", "55500188", "新品试用", "聊了报价"):
        assert word not in told, word


def test_purging_who_was_parted_again_leaves_nothing_of_them_with_the_other(book: Book) -> None:
    one, other = two(book)
    merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    contacts.undo(book, now=LATER)
    contacts.purge(book, [other.id or 0], now=LATER)
    with book.read() as reading:
        told = "".join(str(tuple(row)) for row in reading.execute(tables.journal_parts.select()))
    assert "霁光" not in told
    assert "beimo" in told
    assert contacts.redo(book, now=LATER) is None


def test_what_was_not_chosen_is_history_and_can_be_put_back(book: Book) -> None:
    one, other = two(book)
    company = Field.COMPANY
    made = merging.merge(book, one.id or 0, other.id or 0, choices=chosen(one, other, "one"), now=LATER)
    _, removed = contacts.whole_history(book, made.id or 0)
    gone = next(old for old in removed if old.fact.field is company)
    assert (gone.fact, gone.action) == (other.of(company)[0], "merge")
    assert [found.on for found in gone.evidence] == [TODAY - 8 * DAY]
    again = contacts.put_fact_back(book, made.id or 0, gone.fact, now=LATER)
    assert "霁光能源集团" in [fact.value for fact in again.of(company)]
    assert gone.fact not in [old.fact for old in contacts.whole_history(book, made.id or 0)[1]]


def test_the_history_of_both_goes_on(book: Book) -> None:
    one, other = keep(book, VIVIAN, OTHER)
    for contact, title in ((one, "总监"), (other, "部门经理")):
        facts = tuple(replace(f, key="", value=title) if f.field is Field.TITLE else f for f in contact.facts)
        contacts.save(book, replace(contact, facts=facts), now=NOW, name="")
    both = chosen(kept(book, one), kept(book, other), "one", "other")
    made = merging.merge(book, one.id or 0, other.id or 0, choices=both, now=LATER)
    said = {
        fact.value: [version.fact.value for version in contacts.history(book, made.id or 0, fact.key).versions]
        for fact in made.of(Field.TITLE)
    }
    assert said == {"总监": ["总监", "供应链总监"], "部门经理": ["部门经理", "高级品牌经理"]}
    assert [step.facts.get("other") for step in _steps(book, made)] == ["张薇", None, None]


def test_facts_that_had_one_key_by_chance_have_each_their_own_history(book: Book) -> None:
    """As contacts out of one file of samples, or saved of a damaged store, may have."""
    mobile = Fact(Field.PHONE, "+8614200000036", kind="mobile", key="f1")
    titles = [Fact(Field.TITLE, title, form="zh", key=key) for title, key in (("总监", "f1"), ("经理", "f2"))]
    one, other, third = keep(
        book,
        Contact((mobile,)),
        Contact((titles[0], replace(mobile, key="f3"))),
        Contact((titles[1],), uid="urn:test:3"),
    )
    contacts.save(book, replace(other, facts=(replace(titles[0], value="总经理"), other.facts[1])), now=NOW, name="")
    merging.merge(book, other.id or 0, third.id or 0, choices=chosen(kept(book, other), third, "one"), now=LATER)
    made = merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    told = {
        fact.value: [version.fact.value for version in contacts.history(book, made.id or 0, fact.key).versions]
        for fact in made.facts
    }
    assert told == {"+8614200000036": ["+8614200000036"], "总经理": ["总经理", "总监"]}
    _, removed = contacts.whole_history(book, made.id or 0)
    assert [old.fact.value for old in removed] == ["经理"]


def _steps(book: Book, contact: Contact) -> list[timeline.Step]:
    events = (event.what for event in timeline.of(book, contact.id or 0))
    return [what for what in events if isinstance(what, timeline.Step)]


def test_the_timeline_says_with_whom_and_shows_what_happened_with_either(book: Book) -> None:
    one, other = two(book)
    before = len(timeline.of(book, one.id or 0)) + len(timeline.of(book, other.id or 0))
    made = merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    events = timeline.of(book, made.id or 0)
    assert "Merged with 张薇" in [words.line(event) for event in events]
    assert len(events) == before + 1


@pytest.mark.parametrize(("side", "name", "other"), [("one", "张薇", "李嘉"), ("other", "李嘉", "张薇")])
def test_a_merge_is_called_by_the_name_that_is_kept_and_tells_the_other(
    book: Book, side: rules.Side, name: str, other: str
) -> None:
    one, gone = keep(book, VIVIAN, person("李嘉"))
    made = merging.merge(book, one.id or 0, gone.id or 0, choices=chosen(one, gone, side), now=LATER)
    (step,) = _steps(book, made)
    assert (step.facts["name"], step.facts["other"]) == (name, other)


def test_both_cards_leave_the_inbox_with_a_reviewed_contact(book: Book) -> None:
    one, other = two(book)
    assert {card.contact for card in capture.inbox(book)} == {one.id, other.id}
    made = merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    assert capture.inbox(book) == ()
    cards = capture.cards_of(book, made.id or 0)
    assert [card.state for card in cards] == [CardState.ACCEPTED] * 2
    assert [capture.photo(book, card.id) for card in cards] == [b"photo 0", b"photo 1"]
    assert made.reviewed
    contacts.undo(book, now=LATER)
    assert {card.contact for card in capture.inbox(book)} == {one.id, other.id}


def test_when_to_ask_again_follows_from_the_evidence_of_both(book: Book) -> None:
    mobile = Fact(Field.PHONE, "+8614200000036", kind="mobile", since=TODAY - 400 * DAY)
    one, other = keep(book, Contact((mobile,), tier=Tier.VIP), Contact((mobile,), tier=Tier.PROSPECT))
    confirmed = Evidence(other.facts[0].key, How.CALL, Result.RIGHT, TODAY)
    with book.write("verify", at=NOW) as writing:
        evidence.add(writing, other.id or 0, [confirmed])
    assert (due_on(kept(book, one)) or TODAY) < TODAY
    made = merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    due = due_on(made)
    assert due is not None
    assert due > TODAY
    with book.read() as reading:
        listed = reading.execute(tables.contacts.select().where(tables.contacts.c.id == one.id)).one()
    assert listed.due_on == due.isoformat()


def test_the_log_tells_of_a_merge_and_names_nobody(book: Book) -> None:
    one, other = two(book)
    merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    with book.read() as reading:
        entry = audit.entries(reading, limit=1)[0]
    assert (entry.what, entry.facts) == ("merge", {"cards": 2, "contacts": 2})


def test_own_rules_see_who_came_of_it_in_the_same_step(book: Book) -> None:
    one, other = keep(book, VIVIAN, replace(OTHER, tier=Tier.PROSPECT))
    own_rules.save(book, OwnRule("at Jiguang", "company:霁光", tag="能源"), now=NOW)
    made = merging.merge(book, one.id or 0, other.id or 0, choices=chosen(one, other, "other"), now=LATER)
    assert "能源" in made.categories
    contacts.undo(book, now=LATER)
    assert (kept(book, one), kept(book, other)) == (one, other)


def test_one_after_another_is_merged_and_parted(book: Book) -> None:
    one, other, third = come(book, VIVIAN, OTHER, replace(OTHER, uid="urn:test:third"))
    merging.merge(book, other.id or 0, third.id or 0, now=LATER)
    made = merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    assert [alias.id for alias in made.aliases] == [other.id, third.id]
    assert taken_in(book, vcard(VIVIAN, OTHER, replace(OTHER, uid="urn:test:third")))[:2] == (0, 0)
    book.close()
    again = open_book(book.folder, passphrase=PASSPHRASE)
    contacts.undo(again, now=LATER)
    contacts.undo(again, now=LATER)
    assert [kept(again, contact) for contact in (one, other, third)] == [one, other, third]
    assert sorted(found(again, "jiguang")) == [other.id, third.id]
    again.close()


def test_somebody_else_is_not_touched(book: Book) -> None:
    *_, stranger = keep(book, person("李嘉", "乙"), person("李嘉", "乙"))
    one, other = two(book)
    merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    assert kept(book, stranger) == stranger


def test_a_merge_within_another_step_is_taken_back_with_it(book: Book) -> None:
    one, other = two(book)
    before = rows_of(book)
    with book.write("accept", at=LATER, name="张薇") as writing:
        merging.within(writing, one.id or 0, other.id or 0)
    assert kept(book, one).aliases
    contacts.undo(book, now=LATER)
    assert rows_of(book) == before


def test_a_number_that_two_had_is_no_finding_once_they_are_one(book: Book) -> None:
    one, other = keep(book, VIVIAN, OTHER)
    findings.look_over(book, today=TODAY, now=NOW, region="CN")
    assert {problem.contact for problem in open_twice(book)} == {one.id, other.id}
    merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    assert len(open_twice(book)) == 1
    findings.look_over(book, today=TODAY, now=LATER, region="CN")
    assert open_twice(book) == ()


def open_twice(book: Book) -> tuple[Problem, ...]:
    """The open findings that two have one number or mailbox."""
    with book.read() as reading:
        return problems.open_of_kind(reading, "twice")


@pytest.mark.parametrize(("looks", "name", "look"), [
    (findings, "_compared", lambda book: findings.look_over(book, today=TODAY, now=NOW, region="CN")),
    (seeking, "among", lambda book: duplicates.scan(book, now=NOW)),
])  # fmt: skip
def test_who_is_merged_while_everybody_is_looked_at_does_not_come_back(
    book: Book, monkeypatch: pytest.MonkeyPatch, looks: ModuleType, name: str, look: Callable[[Book], object]
) -> None:
    one, other = keep(book, VIVIAN, OTHER)
    honest = getattr(looks, name)

    def slow(*about: object, **how: object) -> object:
        found = honest(*about, **how)
        if contacts.look_up(book, other.id or 0):
            merging.merge(book, one.id or 0, other.id or 0, now=LATER)
        return found

    monkeypatch.setattr(looks, name, slow)
    look(book)
    look(book)
    with book.read() as reading:
        assert problems.of(reading, other.id or 0) == ()
    assert duplicates.waiting(book) == ()
