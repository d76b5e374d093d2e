"""What is purged is gone: from the rows, the search, the pictures, the history; what is not, stays."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection, select

from cardkeeper.actions import contacts as actions
from cardkeeper.errors import ContactUnknown
from cardkeeper.store import cards, contacts, pictures, tables
from cardkeeper.store.book import Book, open_book
from tests.store.samples import DRAFT, NOW, PASSPHRASE, VIVIAN, found, keep, kept, person

SECRETS = ("张薇", "vivian.zhang", "14200000036", "Vivian")


def everything(connection: Connection) -> str:
    """All values of all tables as one text."""
    return "\n".join(
        str(tuple(row)) for table in tables.metadata.sorted_tables for row in connection.execute(select(table))
    )


@pytest.fixture
def vivian(book: Book) -> int:
    """Vivian with a card, a history of changes, and in the trash."""
    (saved,) = keep(book, VIVIAN)
    assert saved.id is not None
    with book.write("scan", at=NOW, step=False) as writing:
        card = cards.add(writing, b"her photo", name="vivian.jpg").id
        cards.keep(writing, card, DRAFT, contact=saved.id, thumbnail=b"small")
    actions.set_tier(book, [saved.id], VIVIAN.tier, now=NOW)
    actions.save(book, saved, now=NOW, name="张薇")
    actions.delete(book, [saved.id], now=NOW)
    return saved.id


def test_nothing_of_her_is_left(book: Book, vivian: int) -> None:
    with book.read() as reading:
        assert all(secret in everything(reading) for secret in SECRETS)
    actions.purge(book, [vivian], now=NOW)
    with book.read() as reading:
        left = everything(reading)
        assert [secret for secret in SECRETS if secret in left] == []
        with pytest.raises(ContactUnknown):
            contacts.get(reading, vivian)
    assert found(book, "zhangwei") == []


def test_her_pictures_go_with_the_next_opening(book: Book, vivian: int) -> None:
    actions.purge(book, [vivian], now=NOW)
    book.close()
    open_book(book.folder, passphrase=PASSPHRASE).close()
    assert list((book.folder / pictures.FOLDER).iterdir()) == []


def test_undo_passes_over_what_is_gone(book: Book, vivian: int) -> None:
    (other,) = keep(book, person("李嘉"))
    actions.set_industry(book, [other.id or 0], "it", now=NOW)
    actions.purge(book, [vivian], now=NOW)
    step = actions.undo(book, now=NOW)
    assert step is not None
    assert step.action == "industry"
    while actions.undo(book, now=NOW):
        pass
    with book.read() as reading, pytest.raises(ContactUnknown):
        contacts.get(reading, vivian)


def test_a_step_on_several_can_still_be_undone_for_the_others(book: Book) -> None:
    one, two = keep(book, VIVIAN, person("李嘉"))
    ids = [one.id or 0, two.id or 0]
    actions.delete(book, ids, now=NOW)
    actions.purge(book, ids[:1], now=NOW)
    actions.undo(book, now=NOW)
    assert kept(book, two).deleted is None


def test_a_photo_that_shows_somebody_else_too_stays(book: Book) -> None:
    one, two = keep(book, VIVIAN, person("李嘉"))
    with book.write("scan", at=NOW, step=False) as writing:
        card = cards.add(writing, b"both", name="two.jpg").id
        cards.keep(writing, card, DRAFT, contact=one.id)
        second = cards.another(writing, card)
        cards.keep(writing, second, DRAFT, contact=two.id)
    actions.purge(book, [one.id or 0], now=NOW)
    assert cards.photo(book, second) == b"both"


def test_the_trash_is_kept_thirty_days(book: Book, vivian: int) -> None:
    keep(book, person("李嘉"))
    assert actions.purge_outdated(book, now=NOW + timedelta(days=29)) == 0
    assert actions.purge_outdated(book, now=NOW + timedelta(days=31)) == 1
    assert actions.purge_outdated(book, now=NOW + timedelta(days=31)) == 0
    assert len(found(book, "李嘉")) == 1


def test_a_card_thrown_away_goes_as_well(book: Book) -> None:
    with book.write("scan", at=NOW) as writing:
        card = cards.add(writing, b"blurred", name="blurred.jpg").id
        cards.discard(writing, [card])
    actions.purge_outdated(book, now=NOW + timedelta(days=31))
    with book.read() as reading:
        assert "blurred.jpg" not in everything(reading)
