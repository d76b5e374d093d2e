"""The list: who is in it, in which order, what a row says, and the counts beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from cardkeeper.model import Contact, Fact, Field, Row, Tier
from cardkeeper.rules.facets import parsed
from cardkeeper.store import contacts, lists
from cardkeeper.store.book import Book
from cardkeeper.store.lists import Counts, ListQuery
from tests.store.samples import NOW, TODAY, VIVIAN, keep, person


def test_the_list_is_in_the_order_of_a_phone_book(book: Book) -> None:
    keep(book, *(person(name) for name in ("章婉", "曾志伟", "Adam Hale", "张薇", "单雄", "欧阳清")))
    assert _names(book, ListQuery()) == ["Adam Hale", "欧阳清", "单雄", "曾志伟", "张薇", "章婉"]


def test_a_row_shows_both_names_and_two_lines(book: Book) -> None:
    (saved,) = keep(book, VIVIAN)
    with book.read() as connection:
        (row,) = lists.rows(connection, [saved.id or 0])
    due = TODAY + timedelta(days=90)
    expected = Row(saved.id or 0, "张薇", "Vivian Zhang", "供应链总监", "北陌物流科技有限公司", Tier.VIP, False, due)
    assert row == expected


def test_filters_and_views_narrow_the_list(book: Book) -> None:
    food = replace(person("李嘉", tier=Tier.KEY), industry="food")
    keep(book, VIVIAN, food, person("张巍", tier=Tier.KEY))
    trashed = keep(book, person("章婉"))[0]
    with book.write("delete", at=NOW) as writing:
        contacts.trash(writing, [trashed.id or 0])
    assert _names(book, ListQuery(tier=Tier.KEY)) == ["李嘉", "张巍"]
    assert _names(book, ListQuery(tier=Tier.KEY, industry="food")) == ["李嘉"]
    assert _names(book, ListQuery(view="trash")) == ["章婉"]


def test_an_owner_is_found_whatever_letters_their_name_has(book: Book) -> None:
    keep(book, replace(person("李嘉"), owner="Özlem"), replace(person("张巍"), owner="MEI"))
    assert _names(book, ListQuery(facets=parsed("owner:Özlem").facets)) == ["李嘉"]
    assert _names(book, ListQuery(facets=parsed("owner:mei").facets)) == ["张巍"]


def test_todays_review_is_what_is_due_the_longest_first(book: Book) -> None:
    keep(book, _since("李嘉", 400), _since("张巍", 500), _since("章婉", 10))
    query = ListQuery(view="due", order="due", today=TODAY)
    assert _names(book, query) == ["张巍", "李嘉"]


def test_the_newest_change_comes_first_when_asked(book: Book) -> None:
    keep(book, person("李嘉"), person("张巍"))
    with book.write("tier", at=NOW + timedelta(hours=1)) as writing:
        contacts.set_tier(writing, [1], Tier.VIP)
    assert _names(book, ListQuery(order="recent")) == ["李嘉", "张巍"]


def test_a_row_quotes_what_matched_when_it_does_not_show_it(book: Book) -> None:
    (saved,) = keep(book, VIVIAN)
    with book.read() as connection:
        quotes = [lists.rows(connection, [saved.id or 0], text=text)[0].hit for text in ("望舒", "0036", "zhangw")]
    assert quotes == ["可先联系王望舒确认档期", "142 0000 0036", ""]


def test_rows_come_in_the_order_asked_for_without_who_is_gone(book: Book) -> None:
    keep(book, person("李嘉"), person("张巍"))
    with book.read() as connection:
        assert [row.id for row in lists.rows(connection, [2, 99, 1])] == [2, 1]


def test_all_counts_of_the_sidebar(book: Book) -> None:
    keep(book, VIVIAN, _since("李嘉", 400), replace(person("张巍"), industry="food"), person("章婉"))
    with book.write("delete", at=NOW) as writing:
        contacts.trash(writing, [4])
    with book.read() as connection:
        counts = lists.counts(connection, today=TODAY)
    assert counts == Counts(0, 1, 3, 1, {Tier.VIP: 1, Tier.REGULAR: 2}, {"food": 1, "logistics": 1})


def _since(name: str, days: int) -> Contact:
    mail = Fact(Field.EMAIL, "someone@example.com", since=TODAY - timedelta(days=days))
    return Contact(facts=(Fact(Field.NAME, name), mail), tier=Tier.REGULAR)


def _names(book: Book, query: ListQuery) -> list[str]:
    with book.read() as connection:
        return [row.name for row in lists.rows(connection, lists.ids(connection, query))]
