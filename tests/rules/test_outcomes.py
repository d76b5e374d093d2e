"""A reading is judged by what its reviewer left, changed, added and took out."""

from __future__ import annotations

from dataclasses import replace

from cardkeeper.model import Contact, Fact, Field, Source
from cardkeeper.rules.outcomes import Outcome, added, outcomes
from tests.rules.lessons.sheets import accepted, card, guess

NAME, TITLE = guess(Field.NAME, "林小满", form="zh"), guess(Field.TITLE, "采购总监", form="zh")
PHONE = guess(Field.PHONE, "+862155500123", kind="work")


def test_what_was_left_is_right_and_what_was_changed_is_corrected() -> None:
    read = card(NAME, TITLE, PHONE)
    right = accepted(card(NAME, replace(TITLE, value="采购经理"), replace(PHONE, kind="fax")))
    assert outcomes(read, right) == (
        Outcome(Field.NAME, right=1),
        Outcome(Field.TITLE, corrected=1),
        Outcome(Field.PHONE, corrected=1),
    )


def test_what_was_added_is_missed_and_what_was_taken_out_made_up() -> None:
    read = card(NAME, guess(Field.COMPANY, "测得准"), "采购总监")
    assert outcomes(read, accepted(card(NAME, TITLE))) == (
        Outcome(Field.NAME, right=1),
        Outcome(Field.COMPANY, made_up=1),
        Outcome(Field.TITLE, missed=1),
    )


def test_nobody_missed_what_the_card_does_not_say() -> None:
    known = Contact((Fact(Field.NAME, "林小满"), Fact(Field.TITLE, "行长"), Fact(Field.PHONE, "+8614200000012")))
    assert outcomes(card(NAME, "手机 142 0000 0012"), known) == (
        Outcome(Field.NAME, right=1),
        Outcome(Field.PHONE, missed=1),
    )


def test_what_a_code_states_was_not_read() -> None:
    coded = card(NAME, replace(TITLE, source=Source.CODE))
    assert outcomes(coded, accepted(coded)) == (Outcome(Field.NAME, right=1),)


def test_outcomes_add_up_by_field() -> None:
    sums = added([Outcome(Field.TITLE, right=2), Outcome(Field.NAME, 1), Outcome(Field.TITLE, missed=1)])
    assert sums == (Outcome(Field.NAME, 1), Outcome(Field.TITLE, right=2, missed=1))
    assert sums[1].total == 3
