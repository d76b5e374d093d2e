"""What is wrong is found, stays until it is mended, is counted, and is never told again once it was ruled right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cardkeeper.actions import contacts as everybody
from cardkeeper.actions import findings, ghosts, quality, rounds
from cardkeeper.actions.findings import Asked
from cardkeeper.dealings import Found, Ghost
from cardkeeper.errors import Cancelled
from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result, Source, Tier
from cardkeeper.rules import findings as rules
from cardkeeper.rules import ghosts as judging
from cardkeeper.rules.quality import Figures, Tile
from cardkeeper.store import contacts, looking, problems
from cardkeeper.store.book import Book
from tests.store import samples
from tests.store.samples import NOW, TODAY

OPEN = Asked()
MOBILE = Fact(Field.PHONE, "+8614700000036", kind="mobile")


def somebody(name: str, *facts: Fact, tier: Tier = Tier.REGULAR) -> Contact:
    company = Fact(Field.COMPANY, "北陌物流有限公司")
    return Contact(facts=(Fact(Field.NAME, name), company, *facts), tier=tier, reviewed=True)


def keep(book: Book, contact: Contact) -> Contact:
    return samples.keep(book, contact)[0]


def look_over(book: Book, today: date = TODAY) -> int:
    return findings.look_over(book, today=today, now=NOW, region="CN")


def codes(book: Book, asked: Asked = OPEN, today: date = TODAY) -> list[str]:
    return [item.problem.code for item in findings.listed(book, asked, today=today)[1]]


def figures(book: Book, today: date = TODAY) -> Figures:
    return quality.figures(book, today=today, weeks=12)


def tile(book: Book, measure: str, today: date = TODAY) -> Tile:
    return next(one for one in figures(book, today).tiles if one.measure == measure)


def test_a_slip_is_found_once_and_settled_when_it_is_mended(book: Book) -> None:
    kept = keep(book, somebody("李娜", Fact(Field.EMAIL, "li@gmial.com")))
    assert (look_over(book), look_over(book)) == (1, 0)
    assert codes(book) == ["email.provider"]
    mended = replace(kept, facts=(*kept.facts[:2], replace(kept.facts[2], value="li@gmail.com")))
    with book.write("edit", at=NOW) as writing:
        contacts.save(writing, mended)
    later = TODAY + timedelta(days=4)
    assert look_over(book, later) == 0
    assert codes(book, today=later) == []
    assert codes(book, Asked(settled_since=TODAY), today=later) == ["email.provider"]
    (fixed,) = figures(book, later).fixed
    assert (fixed.code, fixed.median, fixed.n) == ("email.provider", 4.0, 1)


def test_what_is_right_is_remembered_for_the_rule_and_the_value_and_undo_forgets_it(book: Book) -> None:
    keep(book, somebody("李娜", Fact(Field.EMAIL, "li@gmial.com")))
    look_over(book)
    (item,) = findings.listed(book, Asked(), today=TODAY)[1]
    findings.say_right(book, item.problem, today=TODAY, now=NOW)
    assert look_over(book) == 0
    assert codes(book) == []
    book.undo(at=NOW)
    assert codes(book) == ["email.provider"]


def test_the_same_mobile_on_two_people_is_told_of_both_and_a_mailbox_of_many_is_not(book: Book) -> None:
    office = Fact(Field.EMAIL, "info@beimo.com")
    for name in ("李娜", "王芳"):
        keep(book, somebody(name, MOBILE, office))
    look_over(book)
    assert codes(book) == ["twice.phone", "twice.phone"]
    assert tile(book, "uniqueness").value == 0.0


def test_worst_comes_first_and_can_be_narrowed(book: Book) -> None:
    keep(book, somebody("李娜"))
    keep(book, somebody("王芳", MOBILE, Fact(Field.EMAIL, "li@gmial.com"), tier=Tier.KEY))
    look_over(book)
    assert codes(book) == ["email.provider", "missing.title", "missing.reach"]
    assert codes(book, Asked(kinds=("required",))) == ["missing.title", "missing.reach"]
    assert codes(book, Asked(code="missing.reach")) == ["missing.reach"]
    assert codes(book, Asked(owner="Mei")) == []
    assert findings.kinds_and_owners(book, today=TODAY)[1] == {"": 3}


def test_an_important_contact_past_its_day_is_a_finding(book: Book) -> None:
    address, title = Fact(Field.ADDRESS, "上海市黄浦区样本大道88号"), Fact(Field.TITLE, "经理")
    facts = (MOBILE, Fact(Field.EMAIL, "li@beimo.com"), address, title)
    keep(book, somebody("李娜", *facts, tier=Tier.VIP))
    later = TODAY + timedelta(days=100)
    look_over(book, later)
    assert codes(book, today=later) == ["overdue"]


def test_nothing_is_known_before_anybody_was_looked_over(book: Book) -> None:
    keep(book, somebody("李娜", MOBILE))
    assert findings.is_due(book, today=TODAY)
    assert {one.measure: one.value for one in figures(book).tiles} == {
        "completeness": None, "validity": None, "uniqueness": None, "timeliness": 100.0, "accuracy": None,
        "fixing": None,
    }  # fmt: skip
    look_over(book)
    assert not findings.is_due(book, today=TODAY)
    assert tile(book, "completeness").value == 100.0


def test_measures_are_kept_by_weeks(book: Book) -> None:
    kept = keep(book, somebody("李娜"))
    look_over(book)
    with book.write("edit", at=NOW) as writing:
        contacts.save(writing, replace(kept, facts=(*kept.facts, MOBILE)))
    later = TODAY + timedelta(days=7)
    look_over(book, later)
    found = tile(book, "completeness", later)
    assert [value for _, value in found.history] == [0.0, 100.0]
    assert (found.change, found.better) == (100.0, True)


def test_accuracy_is_the_share_of_what_was_asked_about_that_was_right(book: Book) -> None:
    results = (Result.RIGHT, Result.RIGHT, Result.CHANGED, Result.LATER)
    evidence = tuple(Evidence("p", How.CALL, result, TODAY) for result in results)
    keep(book, replace(somebody("李娜", replace(MOBILE, key="p")), evidence=evidence))
    found = tile(book, "accuracy")
    assert (found.value, found.n) == (66.7, 3)


def test_facts_by_state_are_counted_for_each_tier(book: Book) -> None:
    wrong = Fact(Field.PHONE, "+862155500123", kind="work", invalid="not in service")
    keep(book, somebody("李娜", MOBILE, wrong, Fact(Field.EMAIL, "li@gmial.com"), tier=Tier.KEY))
    look_over(book)
    (bar,) = figures(book).bars
    assert (bar.name, bar.contacts) == ("key", 1)
    assert dict(bar.states) == {"confirmed": 0, "ageing": 0, "suspect": 1, "invalid": 1, "unknown": 2}


@pytest.mark.parametrize("group", ["industry", "source", "person"])
def test_facts_are_counted_by_other_groups_too(book: Book, group: str) -> None:
    keep(book, replace(somebody("李娜", MOBILE), industry="it", owner="Mei"))
    (bar,) = quality.figures(book, today=TODAY, weeks=12, group=group).bars
    assert (bar.name, bar.states["unknown"]) == ({"industry": "it", "source": "typed", "person": "Mei"}[group], 2)


def test_a_likely_ghost_is_put_aside_or_cleared_for_good(book: Book) -> None:
    made_up = Contact(facts=(Fact(Field.NAME, "asdf"), Fact(Field.EMAIL, "x@mailinator.com")), reviewed=True)
    number = keep(book, made_up).id or 0
    look_over(book)
    assert "ghost" in codes(book)
    assert ghosts.score(book, number, region="CN").likely
    ghosts.decide(book, [number], Ghost.CLEARED, today=TODAY, now=NOW)
    look_over(book)
    assert "ghost" not in codes(book)


def test_who_is_set_aside_is_kept_asked_about_no_more_and_can_come_back(book: Book) -> None:
    made_up = Contact(facts=(Fact(Field.NAME, "asdf"), Fact(Field.EMAIL, "x@mailinator.com")), reviewed=True)
    number = keep(book, made_up).id or 0
    later = TODAY + timedelta(days=400)
    look_over(book)
    ghosts.decide(book, [number], Ghost.QUARANTINED, today=TODAY, now=NOW)
    assert codes(book) == []
    assert rounds.look(book, today=later, most=50).due == ()
    assert everybody.get(book, number).ghost is Ghost.QUARANTINED
    book.undo(at=NOW)
    assert "ghost" in codes(book)
    assert rounds.look(book, today=later, most=50).due


def test_looking_over_stops_when_nobody_wants_it(book: Book) -> None:
    keep(book, somebody("李娜", Fact(Field.EMAIL, "li@gmial.com")))

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        findings.look_over(book, today=TODAY, now=NOW, region="CN", step=stop)
    assert codes(book) == []


def test_nobody_s_register_keeps_who_was_erased(book: Book) -> None:
    number = keep(book, somebody("李娜")).id or 0
    look_over(book)
    with book.read() as reading:
        assert problems.open_of(reading, [number])
    with book.write("delete", at=NOW) as writing:
        contacts.trash(writing, [number])
    assert codes(book) == []


def test_only_who_changed_is_looked_over_again(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = [keep(book, somebody(name, Fact(Field.EMAIL, "li@gmial.com"))) for name in ("李娜", "王芳", "陈晨")]
    look_over(book)
    seen: list[int] = []
    judge = rules.of_contact

    def seeing(one: Contact, *, region: str) -> tuple[rules.Found, ...]:
        seen.append(one.id or 0)
        return judge(one, region=region)

    monkeypatch.setattr(rules, "of_contact", seeing)
    assert (look_over(book), seen) == (0, [])
    with book.write("tier", at=NOW) as writing:
        contacts.set_tier(writing, [kept[1].id or 0], Tier.VIP)
    assert look_over(book) > 0
    assert seen == [kept[1].id]
    book.undo(at=NOW)
    look_over(book)
    assert seen == [kept[1].id] * 2
    assert codes(book, Asked(code="email.provider")) == ["email.provider"] * 3
    findings.look_over(book, today=TODAY, now=NOW, region="HK")
    assert sorted(seen[2:]) == sorted(one.id or 0 for one in kept)


def test_who_changes_while_being_looked_over_is_looked_over_again(book: Book) -> None:
    numbers = [keep(book, somebody(name, MOBILE)).id or 0 for name in ("李娜", "王芳")]
    with book.write("look_over", at=NOW, step=False) as writing:
        looking.announce(writing.connection, numbers)
    with book.write("tier", at=NOW) as writing:
        contacts.set_tier(writing, numbers[:1], Tier.KEY)
    with book.write("look_over", at=NOW, step=False) as writing:
        looking.say_done(writing.connection, numbers)
    with book.read() as reading:
        assert looking.left(reading) == numbers[:1]


def test_the_other_one_s_finding_ends_with_a_shared_number_and_comes_back_with_it(book: Book) -> None:
    ours, _ = (keep(book, somebody(name, MOBILE)) for name in ("李娜", "王芳"))
    look_over(book)
    assert codes(book) == ["twice.phone"] * 2
    with book.write("delete", at=NOW) as writing:
        contacts.trash(writing, [ours.id or 0])
    look_over(book)
    assert codes(book) == []
    book.undo(at=NOW)
    look_over(book)
    assert codes(book) == ["twice.phone"] * 2


def test_what_is_looked_at_is_all_that_findings_go_by(book: Book) -> None:
    evidence = (Evidence("p", How.CALL, Result.INVALID, TODAY, reason="wrong person", found=Found.WRONG_PERSON),)
    odd = Fact(Field.PHONE, "+862155500123", kind="work", key="p", source=Source.CARD)
    far = Fact(Field.ADDRESS, "北京市样本路 1 号", key="a", invalid="moved")
    number = keep(book, replace(somebody("asdf", odd, far), evidence=evidence)).id or 0
    with book.read() as reading:
        whole, (slim,) = contacts.get(reading, number), looking.people(reading, [number])
    found = rules.of_contact(slim, region="CN")
    assert found == rules.of_contact(whole, region="CN")
    assert {one.code for one in found} >= {"wrong.address", "name.keyboard"}
    assert judging.score(slim, found) == judging.score(whole, found)
