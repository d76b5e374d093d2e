"""Lists, search, and each change of contacts with its undo."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cardkeeper.actions import contacts
from cardkeeper.actions.contacts import ListQuery
from cardkeeper.errors import Cancelled, ContactUnknown
from cardkeeper.model import Fact, Field, Tier
from cardkeeper.store.book import Book
from cardkeeper.store.contacts import save_all
from tests.store.samples import NOW, TODAY, VIVIAN, keep, person


def names(listing: contacts.Listing) -> list[str]:
    return [row.name for row in listing.first]


def test_a_listing_is_in_the_order_of_pinyin_with_its_first_rows(book: Book) -> None:
    with book.write("import", at=NOW) as writing:
        save_all(writing, [person("张巍"), person("李嘉"), *(person(f"王{n:03}") for n in range(80))])
    listing = contacts.listing(book, ListQuery())
    assert (listing.total, len(listing.ids), len(listing.first)) == (82, 82, contacts.FIRST_ROWS)
    assert names(listing)[:2] == ["李嘉", "王000"]
    assert [row.name for row in contacts.rows(book, listing.ids[-1:])] == ["张巍"]


def test_a_search_finds_within_the_list_that_is_shown(book: Book) -> None:
    keep(book, VIVIAN, person("张巍", tier=Tier.KEY), person("李嘉"))
    assert sorted(names(contacts.listing(book, ListQuery(), text="zhangw"))) == ["张巍", "张薇"]
    assert names(contacts.listing(book, ListQuery(tier=Tier.VIP), text="zhangw")) == ["张薇"]
    assert names(contacts.listing(book, ListQuery(), text="  ")) == ["李嘉", "张巍", "张薇"]
    assert names(contacts.listing(book, ListQuery(), text="nobody")) == []


def test_a_search_that_the_next_key_made_stale_gives_up(book: Book) -> None:
    stop = contacts.Stop()
    stop.now()
    with pytest.raises(Cancelled):
        contacts.listing(book, ListQuery(), text="zhang", stop=stop)


def test_find_gives_whole_contacts_best_first_and_no_more_than_asked(book: Book) -> None:
    other, vivian = keep(book, person("张巍"), VIVIAN)
    assert contacts.found(book, "vivian.zhang", limit=5) == (vivian,)
    assert len(contacts.found(book, "zhangw", limit=1)) == 1
    assert contacts.found(book, "", limit=5) == (other, vivian)


def test_one_who_is_not_there_is_unknown(book: Book) -> None:
    with pytest.raises(ContactUnknown):
        contacts.get(book, 7)


def test_each_change_is_a_step_with_its_name_that_undo_takes_back(book: Book) -> None:
    vivian, other = keep(book, VIVIAN, person("李嘉"))
    ids = [vivian.id or 0, other.id or 0]
    longer = replace(other, facts=(*other.facts, Fact(Field.NOTE, "爱喝茶")))
    changes = {
        "edit": lambda: contacts.save(book, longer, now=NOW, name="李嘉"),
        "tier": lambda: contacts.set_tier(book, ids, Tier.KEY, now=NOW),
        "industry": lambda: contacts.set_industry(book, ids, "food", now=NOW),
        "delete": lambda: contacts.delete(book, ids, now=NOW),
    }
    for action, change in changes.items():
        change()
        assert [contacts.get(book, one) for one in ids] != [vivian, other]
        step = contacts.last_step(book)
        assert step is not None
        assert step.action == action
        assert contacts.undo(book, now=NOW) == step
        assert [contacts.get(book, one) for one in ids] == [vivian, other]


def test_the_trash_is_left_out_of_list_and_search_until_restored(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    contacts.delete(book, [vivian.id or 0], now=NOW)
    assert names(contacts.listing(book, ListQuery())) == []
    assert contacts.found(book, "zhangw", limit=5) == ()
    assert names(contacts.listing(book, ListQuery(view="trash"))) == ["张薇"]
    contacts.restore(book, [vivian.id or 0], now=NOW)
    assert names(contacts.listing(book, ListQuery())) == ["张薇"]
    contacts.undo(book, now=NOW)
    assert contacts.counts(book, today=TODAY).trash == 1
    contacts.redo(book, now=NOW)
    assert contacts.counts(book, today=TODAY).trash == 0


def test_counts_say_how_many_of_each_tier_and_industry(book: Book) -> None:
    keep(book, VIVIAN, person("李嘉", tier=Tier.VIP), person("张巍"))
    counts = contacts.counts(book, today=TODAY)
    assert (counts.contacts, counts.inbox, counts.trash) == (3, 0, 0)
    assert counts.tiers[Tier.VIP] == 2
    assert counts.industries["logistics"] == 1


def test_with_nothing_done_there_is_nothing_to_undo(book: Book) -> None:
    assert contacts.last_step(book) is None
    assert contacts.undo(book, now=NOW) is None
    assert contacts.redo(book, now=NOW) is None
