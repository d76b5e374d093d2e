"""A card is read anew under the hands of somebody who reviews it: their words stay, the rest is as it is read now."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from cardkeeper.model import Box, Draft, Field, Guess, Tier
from cardkeeper.ui.review.renewal import renewed
from cardkeeper.ui.review.sheet import LineState, Sheet
from tests.ui.review import drawn
from tests.ui.review.test_sheet import key_of


@pytest.fixture
def draft(qapp: QApplication) -> Draft:
    return drawn.draft_of(drawn.BILINGUAL)


def misread(draft: Draft, **values: str) -> Draft:
    """The same card with other values read for some fields, by field and form: name_zh="陈立样"."""

    def other(guess: Guess) -> Guess:
        return replace(guess, value=values.get(f"{guess.field}_{guess.form}", guess.value))

    return replace(draft, guesses=tuple(map(other, draft.guesses)))


def said(sheet: Sheet, field: Field) -> list[str]:
    return [entry.guess.value for entry in sheet.entries if entry.guess.field is field and entry.guess.value]


def test_the_industry_and_tier_that_were_chosen_stay(draft: Draft) -> None:
    sheet = Sheet(draft)
    sheet.classed = "it", Tier.VIP
    assert renewed(sheet, draft).classed == ("it", Tier.VIP)


def test_what_nobody_touched_is_as_it_is_read_now(draft: Draft) -> None:
    sheet = renewed(Sheet(misread(draft, name_zh="陈立样")), draft)
    assert said(sheet, Field.NAME) == ["陈立群", "Chen Liqun"]
    assert len(sheet.entries) == len(Sheet(draft).entries)


def test_what_was_typed_or_looked_at_stays_in_its_place(draft: Draft) -> None:
    old = Sheet(draft)
    name, title = key_of(old, Field.NAME, form="zh"), key_of(old, Field.TITLE, form="zh")
    old.edit(name, value="陈立羣")
    old.see(title)
    sheet = renewed(old, misread(draft, name_zh="陈立样", title_zh="采购总临"))
    assert said(sheet, Field.NAME) == ["陈立羣", "Chen Liqun"]
    assert sheet.entry(title).guess.value == "采购总监"
    assert [entry.key for entry in sheet.entries].index(name) == 2  # behind the two companies, as on the card


def test_what_stays_lies_where_it_is_read_now(draft: Draft) -> None:
    old = Sheet(draft)
    website = key_of(old, Field.WEBSITE)
    old.see(website)
    spot = Box(0.5, 0.5, 0.7, 0.6)
    line = next(iter(old.entry(website).lines))
    lines = tuple(replace(one, box=spot) if n == line else one for n, one in enumerate(draft.lines))
    guesses = tuple(replace(one, box=spot) if one.field is Field.WEBSITE else one for one in draft.guesses)
    sheet = renewed(old, replace(draft, lines=lines, guesses=guesses))
    assert sheet.entry(website).guess.box == spot
    assert line in sheet.entry(website).lines


def test_a_number_that_was_corrected_is_not_read_a_second_time(draft: Draft) -> None:
    old = Sheet(draft)
    mobile = key_of(old, Field.PHONE, "mobile")
    old.edit(mobile, value="+8614200000021")
    sheet = renewed(old, draft)
    assert said(sheet, Field.PHONE) == ["+8614200000021", "+8651255500123"]


def test_what_was_taken_out_stays_out_and_its_line_is_free(draft: Draft) -> None:
    old = Sheet(draft)
    website = key_of(old, Field.WEBSITE)
    (line,) = old.entry(website).lines
    old.remove(website)
    sheet = renewed(renewed(old, draft), draft)
    assert said(sheet, Field.WEBSITE) == []
    assert sheet.line_state(line) is LineState.UNASSIGNED


def test_what_is_not_read_now_stays_if_somebody_wrote_it(draft: Draft) -> None:
    old = Sheet(draft)
    old.edit(old.add(Field.NOTE).key, value="met in Suzhou")
    email = key_of(old, Field.EMAIL)
    old.use_proposal(email)
    sheet = renewed(old, replace(draft, guesses=(), lines=(), unassigned=()))
    assert said(sheet, Field.NOTE) == ["met in Suzhou"]
    assert said(sheet, Field.EMAIL) == ["liqun.chen@chengchuan.example.com"]
    assert said(sheet, Field.NAME) == []
    keys = [entry.key for entry in sheet.entries]
    assert len(keys) == len(set(keys))
