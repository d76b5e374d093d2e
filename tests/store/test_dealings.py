"""Whatever belongs to a contact is kept as it was said, and goes and comes back with undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from cardkeeper.dealings import Basis, Consent, FollowUp, Found, Ghost, Problem, Ruling, Talk, TalkKind
from cardkeeper.model import Evidence, Field, How, Result
from cardkeeper.store import backups, comparing, contacts, evidence, problems, restoring, salvage, talks
from cardkeeper.store.book import Book, open_book
from tests.store.samples import NOW, PASSPHRASE, TODAY, VIVIAN, keep, kept, person

CONSENT = Consent("展会", "报价", Basis.CONSENT, TODAY, do_not_contact=True, keep_until=TODAY + timedelta(days=365))


def say_all(book: Book, contact: int) -> None:
    """One of everything that can be said of a contact."""
    with book.write("all", at=NOW) as writing:
        talks.add(writing, Talk(contact, TalkKind.CALL, TODAY, "聊了报价", minutes=12, confirmed=True, by="Kim"))
        talks.add(writing, Talk(contact, TalkKind.VISIT, TODAY - timedelta(days=9)))
        talks.promise(writing, FollowUp(contact, TODAY + timedelta(days=3), "寄样品"))
        problems.open_(writing, [Problem(contact, "check", "mistyped", TODAY, fact="k", value="gle,com")])
        problems.rule(writing, Ruling(contact, "placeholder", "13888888888", TODAY))
        contacts.set_consent(writing, [contact], CONSENT)
        contacts.set_review(writing, [contact], 45)
        contacts.set_owner(writing, [contact], "Kim")
        contacts.set_ghost(writing, [contact], Ghost.CLEARED)


def said(book: Book, contact: int) -> tuple[object, ...]:
    """All of it as the book has it."""
    with book.read() as reading:
        return (
            contacts.get(reading, contact), talks.of(reading, contact), talks.promises_of(reading, contact),
            problems.of(reading, contact), problems.rulings(reading),
        )  # fmt: skip


def test_everything_is_kept_as_it_was_said(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    say_all(book, vivian.id or 0)
    found = kept(book, vivian)
    assert (found.consent, found.every, found.owner, found.ghost) == (CONSENT, 45, "Kim", Ghost.CLEARED)
    assert found.talked_on == TODAY
    with book.read() as reading:
        assert [talk.kind for talk in talks.of(reading, vivian.id or 0)] == [TalkKind.CALL, TalkKind.VISIT]
        assert talks.of(reading, vivian.id or 0)[0].minutes == 12
        assert [one.what for one in talks.open_promises(reading)] == ["寄样品"]
        assert problems.rulings(reading) == {("placeholder", "13888888888")}
        assert [one.value for one in problems.of(reading, vivian.id or 0)] == ["gle,com"]


def test_undo_and_redo_take_all_of_it_along(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    before = said(book, vivian.id or 0)
    say_all(book, vivian.id or 0)
    after = said(book, vivian.id or 0)
    book.undo(at=NOW)
    assert said(book, vivian.id or 0) == before
    book.redo(at=NOW)
    assert said(book, vivian.id or 0) == after


def test_redo_finds_its_rows_free_whatever_came_in_between(book: Book) -> None:
    vivian, other = keep(book, VIVIAN, person("李嘉"))
    say_all(book, vivian.id or 0)
    after = said(book, vivian.id or 0)
    book.undo(at=NOW)
    with book.write("audit", at=NOW, step=False) as writing:
        problems.open_(writing, [Problem(other.id or 0, "check", "missing", TODAY)])
    book.redo(at=NOW)
    assert said(book, vivian.id or 0) == after


def test_what_happened_is_kept_with_its_place_and_picture(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    key = vivian.of(Field.ADDRESS)[0].key
    with book.write("visit", at=NOW) as writing:
        picture = writing.put_picture(b"the house")
        visited = Evidence(
            key, How.VISIT, Result.RIGHT, TODAY, by="Kim", found=Found.ON_SITE, place="上海", picture=picture
        )
        later = Evidence(key, How.CALL, Result.LATER, TODAY, until=TODAY + timedelta(days=30))
        evidence.add(writing, vivian.id or 0, [visited, later])
    assert kept(book, vivian).evidence == (visited, later)
    with book.read() as reading:
        assert book.picture(reading, picture) == b"the house"


def test_a_fact_known_to_be_wrong_stays_so_when_a_call_was_only_tried(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    key = vivian.of(Field.PHONE)[0].key
    with book.write("wrong", at=NOW) as writing:
        evidence.add(writing, vivian.id or 0, [Evidence(key, How.CALL, Result.INVALID, TODAY, reason="wrong person")])
    with book.write("tried", at=NOW) as writing:
        tried = evidence.add(writing, vivian.id or 0, [Evidence(key, How.CALL, Result.TRIED, TODAY)])
    assert tried.of(Field.PHONE)[0].invalid == "wrong person"


def test_a_follow_up_done_is_open_no_more(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    say_all(book, vivian.id or 0)
    with book.write("done", at=NOW) as writing:
        (promise,) = talks.open_promises(writing.connection, until=TODAY + timedelta(days=3))
        talks.keep_promise(writing, replace(promise, done_on=TODAY))
    with book.read() as reading:
        assert talks.open_promises(reading) == ()
        assert talks.promises_of(reading, vivian.id or 0)[0].done_on == TODAY


def test_editing_the_facts_leaves_the_rest_alone(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    say_all(book, vivian.id or 0)
    before = said(book, vivian.id or 0)
    with book.write("edit", at=NOW) as writing:
        contacts.save(writing, kept(book, vivian))
    assert said(book, vivian.id or 0)[1:] == before[1:]
    assert kept(book, vivian).consent == CONSENT


def test_a_salvaged_book_has_all_of_it(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    say_all(book, vivian.id or 0)
    before, key = said(book, vivian.id or 0), book.key_for("database")
    book.close()
    done = salvage.salvage(book.folder, key, at=NOW)
    saved = open_book(done.folder, passphrase=PASSPHRASE)
    assert said(saved, vivian.id or 0) == before
    saved.close()


def test_restoring_tells_that_a_talk_would_go(book: Book, tmp_path: Path) -> None:
    (vivian,) = keep(book, VIVIAN)
    backup = backups.make(book, tmp_path, at=NOW)
    with book.write("talk", at=NOW) as writing:
        talks.add(writing, Talk(vivian.id or 0, TalkKind.MAIL, TODAY))
    with restoring.staged(backup.file, book.folder, passphrase=PASSPHRASE) as then, book.read() as now:
        told = comparing.compare(now.connection.driver_connection, then.connection)
    assert told.changed == ("张薇",)


def test_undo_takes_back_what_is_set_for_many_at_once(book: Book) -> None:
    people = keep(book, VIVIAN, person("李嘉"))
    ids = [one.id or 0 for one in people]
    with book.write("care", at=NOW) as writing:
        contacts.set_consent(writing, ids, CONSENT)
        contacts.set_review(writing, ids, 45)
        contacts.set_owner(writing, ids, "Kim")
        contacts.set_ghost(writing, ids, Ghost.QUARANTINED)
    after = tuple(kept(book, one) for one in people)
    book.undo(at=NOW)
    assert tuple(kept(book, one) for one in people) == people
    book.redo(at=NOW)
    assert tuple(kept(book, one) for one in people) == after
