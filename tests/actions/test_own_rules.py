"""Rules run wherever a contact comes in or changes: a card is accepted, a file imported, a tier set by hand."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from cardkeeper.actions import capture, contacts, exchange, findings, ghosts, own_rules, privacy, review, talks
from cardkeeper.dealings import Talk, TalkKind
from cardkeeper.model import Contact, Fact, Field, Tier
from cardkeeper.rules.own_rules import OwnRule
from cardkeeper.store.book import Book
from cardkeeper.ui import reports, verdicts
from tests.actions.test_review import waiting
from tests.store.samples import NOW, TODAY

FILE = b"".join(
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:%s\r\nORG:Sample Foods\r\nEND:VCARD\r\n" % name
    for name in (b"Ann Example", b"Bo Example")
)
NO_PHONE = OwnRule("No phone", "-has:phone", finding="No phone at all", tag="call")


def take(book: Book, *, dry_run: bool = False) -> exchange.Imported:
    return exchange.import_(book, FILE, name="people.vcf", region="CN", now=NOW, dry_run=dry_run)


def names(book: Book) -> list[str]:
    return [one.person for one in own_rules.fired(book)]


def test_an_import_says_how_often_rules_fired_and_one_undo_takes_all_back(book: Book) -> None:
    own_rules.save(book, NO_PHONE, now=NOW)
    assert take(book, dry_run=True).fired == 0
    done = take(book)
    assert (done.created, done.fired, names(book)) == (2, 2, ["Bo Example", "Ann Example"])
    said = reports.imported(done.created, done.updated, done.unchanged, rules=done.fired)
    assert said == "2 new, 0 changed, 0 already known · rules fired 2 times"
    assert take(book).fired == 0
    contacts.undo(book, now=NOW)
    assert (names(book), contacts.count(book, "", today=TODAY)) == ([], 0)


def test_accepting_a_card_says_that_a_rule_fired(book: Book) -> None:
    own_rules.save(book, OwnRule("Everybody", "reviewed:yes", tag="met"), now=NOW)
    read = waiting(book)
    assert names(book) == []
    (card,) = capture.inbox(book)
    review.accept(book, card.id, read, now=NOW)
    step = contacts.last_step(book)
    assert step is not None
    assert reports.step(step) == "张薇 accepted · 1 rule fired"
    assert contacts.get(book, read.id or 0).categories == ("met",)
    contacts.undo(book, now=NOW)
    assert contacts.get(book, read.id or 0) == read


def test_a_finding_stands_in_the_register_in_the_words_of_the_rule_until_it_is_mended(book: Book) -> None:
    own_rules.save(book, replace(NO_PHONE, condition="tier:key -has:phone"), now=NOW)
    person = contacts.save(book, Contact(facts=(Fact(Field.NAME, "Ann Example"),)), now=NOW, name="")
    contacts.set_tier(book, [person.id or 0], Tier.KEY, now=NOW)
    asked = findings.Asked(kinds=("own",))
    findings.look_over(book, today=TODAY, now=NOW, region="CN")
    count, (item,) = findings.listed(book, asked, today=TODAY)
    assert (count, verdicts.of(item.problem, item.tier)) == (1, "No phone at all")
    kept = contacts.get(book, person.id or 0)
    phone = Fact(Field.PHONE, "+8614200000036", kind="mobile")
    contacts.save(book, replace(kept, facts=(*kept.facts, phone)), now=NOW, name="")
    assert findings.listed(book, asked, today=TODAY)[0] == 0


def test_saying_that_it_is_right_settles_it_for_one_contact_only(book: Book) -> None:
    own_rules.save(book, NO_PHONE, now=NOW)
    take(book)
    asked = findings.Asked(kinds=("own",))
    _, items = findings.listed(book, asked, today=TODAY)
    findings.say_right(book, items[0].problem, today=TODAY, now=NOW)
    _, left = findings.listed(book, asked, today=TODAY)
    assert [one.name for one in left] == [items[1].name]


def test_rules_are_changed_switched_and_forgotten_in_steps_that_have_names(book: Book) -> None:
    made = own_rules.save(book, NO_PHONE, now=NOW)
    own_rules.save(book, replace(made, tag="ring"), now=NOW)
    own_rules.turn(book, made, now=NOW)
    own_rules.remove(book, made, now=NOW)
    assert own_rules.get_all(book) == ()
    steps = [reports.step(step) for step in contacts.trail(book).done]
    assert steps == [f"Rule “No phone” {what}" for what in ("deleted", "switched off", "changed", "added")]


def test_everything_on_a_person_tells_of_the_rules_that_fired_for_them(book: Book, tmp_path: Path) -> None:
    own_rules.save(book, NO_PHONE, now=NOW)
    person = contacts.save(book, Contact(facts=(Fact(Field.NAME, "Ann Example"),)), now=NOW, name="")
    privacy.write_everything(book, person.id or 0, tmp_path / "all.zip", now=NOW)
    told = json.loads(zipfile.ZipFile(tmp_path / "all.zip").read("history.json"))["rules"]
    assert [(one["rule"], one["did"]) for one in told] == [("No phone", {"tag": "call", "finding": "No phone at all"})]


def test_a_rule_put_to_everybody_fires_for_whom_it_said_once_and_one_undo_takes_it_back(book: Book) -> None:
    take(book)
    rule = own_rules.save(book, NO_PHONE, now=NOW)
    count, people = own_rules.would_fire(book, rule, today=TODAY)
    assert (count, [one.name for one in people], names(book)) == (2, ["Ann Example", "Bo Example"], [])
    assert own_rules.apply(book, rule, now=NOW) == 2
    assert sorted(names(book)) == ["Ann Example", "Bo Example"]
    assert own_rules.would_fire(book, rule, today=TODAY) == (0, ())
    assert own_rules.apply(book, rule, now=NOW) == 0
    contacts.undo(book, now=NOW)
    assert (names(book), own_rules.would_fire(book, rule, today=TODAY)[0]) == ([], 2)


def test_who_is_in_the_trash_or_set_aside_is_left_alone(book: Book) -> None:
    take(book)
    ids = [one.id for one in contacts.rows(book, contacts.listing(book, contacts.ListQuery()).ids)]
    contacts.delete(book, ids[:1], now=NOW)
    ghosts.decide(book, ids[1:], ghosts.Ghost.QUARANTINED, today=TODAY, now=NOW)
    rule = own_rules.save(book, NO_PHONE, now=NOW)
    assert own_rules.would_fire(book, rule, today=TODAY) == (0, ())
    assert own_rules.apply(book, rule, now=NOW) == 0


def test_who_is_overdue_for_so_long_is_found_by_the_day_and_once(book: Book) -> None:
    phone = Fact(Field.PHONE, "+8614700000036", kind="mobile")
    person = contacts.save(book, Contact((Fact(Field.NAME, "Ann Example"), phone), Tier.VIP), now=NOW, name="")
    own_rules.save(book, OwnRule("Late", "due:30d", promise="Call"), now=NOW)
    due = contacts.rows(book, [person.id or 0])[0].due
    assert due is not None

    def look(days: int) -> int:
        today = due + timedelta(days=days)
        return own_rules.look_by_day(book, today=today, now=NOW + (today - TODAY))

    assert (look(29), names(book)) == (0, [])
    assert (look(30), names(book)) == (1, ["Ann Example"])
    assert look(30) == 0
    step = contacts.last_step(book)
    assert step is not None
    assert reports.step(step) == "Rules fired as days went by · 1 rule fired"
    contacts.undo(book, now=NOW)
    assert names(book) == []


def test_a_talk_ends_what_silence_made_fit(book: Book) -> None:
    person = contacts.save(book, Contact((Fact(Field.NAME, "Ann Example"),), Tier.VIP), now=NOW, name="")
    own_rules.save(book, OwnRule("Silent", "tier:vip -talked:90d", finding="Silent"), now=NOW)
    assert own_rules.look_by_day(book, today=TODAY, now=NOW) == 1
    assert own_rules.alerts(book, person.id or 0) == ("Silent",)
    talks.log(book, Talk(person.id or 0, TalkKind.CALL, TODAY), now=NOW)
    assert own_rules.alerts(book, person.id or 0) == ()
    later = TODAY + timedelta(days=90)
    assert own_rules.look_by_day(book, today=later, now=NOW + (later - TODAY)) == 1


def test_two_people_with_one_number_are_told_of(book: Book) -> None:
    phone = Fact(Field.PHONE, "+8614700000036", kind="mobile")
    for name in ("Ann Example", "Bo Example"):
        contacts.save(book, Contact((Fact(Field.NAME, name), phone)), now=NOW, name="")
    own_rules.save(book, OwnRule("Twice", "has:double", finding="One number, two people"), now=NOW)
    findings.look_over(book, today=TODAY, now=NOW, region="CN")
    assert own_rules.look_by_day(book, today=TODAY, now=NOW) == 2
