"""What a call that ended one way or another says of a contact's facts, and which number is called."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cardkeeper.model import Contact, Fact, Field, Result
from cardkeeper.rules.calls import End, found_in, number_of, talk_of

TODAY = date(2026, 11, 22)
MOBILE = Fact(Field.PHONE, "+8614200000036", kind="mobile", key="m")
LINE = Fact(Field.PHONE, "+862155500123", kind="work", key="l")
FAX = Fact(Field.PHONE, "+862155500124", kind="fax", key="f")
TITLE, COMPANY = Fact(Field.TITLE, "经理", key="t"), Fact(Field.COMPANY, "甲公司", key="c")
LI = Contact(facts=(FAX, LINE, MOBILE, TITLE, COMPANY), id=7)


def results(end: End, number: Fact | None = MOBILE) -> dict[str, Result]:
    return {one.fact: one.result for one in found_in(LI, end, number=number, on=TODAY)}


def test_the_mobile_is_called_first_and_never_a_fax_or_a_number_known_to_be_wrong() -> None:
    assert number_of(LI, today=TODAY) == MOBILE
    wrong = replace(MOBILE, invalid="not in service")
    assert number_of(replace(LI, facts=(FAX, LINE, wrong)), today=TODAY) == LINE
    assert number_of(replace(LI, facts=(FAX, TITLE)), today=TODAY) is None


def test_a_dead_number_is_wrong_and_says_nothing_of_the_rest() -> None:
    assert results(End.NOT_IN_SERVICE) == {"m": Result.INVALID}
    assert results(End.WRONG_PERSON, LINE) == {"l": Result.INVALID}


def test_who_left_the_company_leaves_title_company_and_work_line_behind() -> None:
    assert results(End.LEFT) == dict.fromkeys("ltc", Result.INVALID)


def test_where_nobody_answered_everything_was_tried_and_nothing_confirmed() -> None:
    assert set(results(End.NO_ANSWER)) == set("flmtc")
    assert set(results(End.NO_ANSWER).values()) == {Result.TRIED}


@pytest.mark.parametrize("end", End)
def test_only_who_spoke_with_the_contact_has_talked(end: End) -> None:
    talk = talk_of(LI, end, on=TODAY)
    assert (talk is not None) == (end in (End.CONFIRMED, End.SPOKEN))
    assert (talk is not None and talk.confirmed) == (end is End.CONFIRMED)
