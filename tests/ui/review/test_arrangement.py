"""Facts stand side by side where there is room to read them whole."""

from __future__ import annotations

import pytest

from cardkeeper.model import Field, Guess
from cardkeeper.ui.review.arrangement import arranged
from cardkeeper.ui.review.sheet import Entry
from tests.ui.review.drawn import guess


def rows(*guesses: Guess, narrow: bool) -> list[list[str]]:
    entries = [Entry(key, one) for key, one in enumerate(guesses)]
    return [[entry.guess.value for entry in row] for group in arranged(entries, narrow=narrow) for row in group]


MOBILE, PHONE = guess(Field.PHONE, "+8614200000012", kind="mobile"), guess(Field.PHONE, "+862155500123", kind="work")
ZH = guess(Field.COMPANY, "北陌物流科技有限公司", form="zh")
EN = guess(Field.COMPANY, "Beimo Logistics Technology Co., Ltd.", form="en")


@pytest.mark.parametrize("pair", [(MOBILE, PHONE), (ZH, EN)])
def test_long_facts_share_a_wide_row_only(pair: tuple[Guess, Guess]) -> None:
    first, second = (one.value for one in pair)
    assert rows(*pair, narrow=False) == [[first, second]]
    assert rows(*pair, narrow=True) == [[first], [second]]


def test_short_facts_share_a_narrow_row_too() -> None:
    names = guess(Field.NAME, "陈立群", form="zh"), guess(Field.NAME, "Chen Liqun", form="en")
    assert rows(*names, narrow=True) == [["陈立群", "Chen Liqun"]]


def test_department_and_title_go_by_language_where_all_are_too_long() -> None:
    work = (
        guess(Field.DEPARTMENT, "采购部", form="zh"), guess(Field.TITLE, "采购总监", form="zh"),
        guess(Field.TITLE, "Procurement Director", form="en"),
    )  # fmt: skip
    assert rows(*work, narrow=False) == [["采购部", "采购总监", "Procurement Director"]]
    assert rows(*work, narrow=True) == [["采购部", "采购总监"], ["Procurement Director"]]
