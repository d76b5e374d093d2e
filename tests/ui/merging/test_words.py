"""What a comparison says in words."""

from __future__ import annotations

from datetime import date

from cardkeeper.model import Contact, Fact, Field
from cardkeeper.rules.duplicates import Pair
from cardkeeper.rules.merging import rows
from cardkeeper.rules.rhythm import USUAL
from cardkeeper.ui.merging import words
from cardkeeper.ui.merging.case import Case, Person
from cardkeeper.ui.merging.lines import lines_of

TODAY = words.Today(date(2026, 11, 22), "CN", USUAL)


def person(*addresses: str) -> Contact:
    return Contact(tuple(Fact(Field.ADDRESS, text, form="zh", key=text) for text in addresses))


def test_what_is_only_spaced_otherwise_is_said_once_and_as_the_left_side_writes_it() -> None:
    one, other = person("上海市样本大道 88 号"), person("上海市样本大道88号")
    told = rows(one, other, today=TODAY.day)
    case = Case(Pair(1, 2, 0, ()), Person(one, 0, ()), Person(other, 0, ()), told)
    (address,) = (line for line in lines_of(told) if line.row.what == "address")
    assert words.said_by_both(address, case, today=TODAY).text == "上海市样本大道 88 号"
