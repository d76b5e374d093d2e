"""Two sides of a card find each other; two colleagues' cards never do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cardkeeper.model import Box, Draft, Field, Guess, Source
from cardkeeper.ocr.pairs import merge, pair, together
from tests.store.samples import DRAFT

BOX = Box(0.1, 0.1, 0.5, 0.2)
FORMED = (Field.NAME, Field.COMPANY, Field.DEPARTMENT, Field.TITLE, Field.ADDRESS)


def guess(field: Field, value: str, kind: str = "") -> Guess:
    form = ("en" if value.isascii() else "zh") if field in FORMED else None
    return Guess(field, value, 0.9, BOX, kind=kind, form=form)


def side(**facts: str) -> Draft:
    """A draft with one guess a word: name="张薇", mobile="+8614200000036"."""
    kinds = {"mobile": (Field.PHONE, "mobile"), "work": (Field.PHONE, "work")}
    guesses = []
    for word, value in facts.items():
        field, kind = kinds[word] if word in kinds else (Field(word), "")
        guesses.append(guess(field, value, kind))
    return replace(DRAFT, guesses=tuple(guesses))


ZHANG = side(
    name="张薇", company="北陌物流科技有限公司", mobile="+8614200000036", email="vivian.zhang@beimo.example.com"
)
VIVIAN = side(name="Vivian Zhang", company="Beimo Logistics", email="vivian.zhang@beimo.example.com")
COLLEAGUE = side(name="李嘉", company="北陌物流科技有限公司", mobile="+8614200000037", email="jia.li@beimo.example.com")
STRANGER = side(name="Mira Hale", company="Larkfield", email="mira@larkfield.example")
LOGO = side(company="北陌物流", website="www.beimo.example.com")
PATTERN = side()
SLOGAN = side(name="Every mile on time", company="北陌物流", website="beimo.example.com")


RAYMOND = side(name="Raymond Cheung", title="Director", company="Beimo Logistics", website="www.beimo.example.com")
GERMAN = side(name="Käthe Ahrendt", company="Hollenbeck Maschinenbau GmbH", work="+496990009122", email="ka@hb.example")
MOTTO = side(name="Präzision mit System", company="Hollenbeck Maschinenbau GmbH", address="Musterstraße 77")


@pytest.mark.parametrize("back", [VIVIAN, RAYMOND, LOGO, PATTERN, SLOGAN, side(name="Zhang Wei", company="Beimo")])
def test_a_front_finds_its_back(back: Draft):
    assert pair([STRANGER, ZHANG, back]) == ((0,), (1, 2))


def test_a_slogan_taken_for_a_name_makes_nobody_else():
    assert pair([STRANGER, GERMAN, MOTTO]) == ((0,), (1, 2))


def test_a_misread_www_makes_no_other_domain():
    front = side(name="Käthe Ahrendt", email="ka@hb.example", website="www.hb.example")
    back = side(name="Wo Ideen wachsen", company="Hollenbeck", website="wwwwww.hb.example")
    assert pair([front, back]) == ((0, 1),)


def test_the_side_that_says_more_is_the_front():
    assert pair([LOGO, ZHANG]) == ((1, 0),)


@pytest.mark.parametrize("other", [COLLEAGUE, STRANGER, side(name="张伟", company="北陌物流科技有限公司")])
def test_other_people_stay_apart(other: Draft):
    assert pair([ZHANG, other]) == ((0,), (1,))


def test_a_back_goes_to_the_likelier_neighbour():
    assert pair([SLOGAN, ZHANG]) == ((1, 0),)
    assert pair([STRANGER, LOGO, ZHANG]) == ((0,), (2, 1))
    assert pair([ZHANG, VIVIAN, COLLEAGUE]) == ((0, 1), (2,))


def test_colleagues_one_after_the_other_stay_apart_between_their_own_sides():
    english = side(name="Jia Li", company="Beimo Logistics", mobile="+8614200000037", email="jia.li@beimo.example.com")
    assert pair([ZHANG, COLLEAGUE, english]) == ((0,), (1, 2))
    assert pair([ZHANG, english, COLLEAGUE]) == ((0,), (1, 2))


def test_no_draft_and_one_draft_are_no_pair():
    assert pair([]) == ()
    assert pair([ZHANG]) == ((0,),)


def test_both_languages_are_kept_and_nothing_is_said_twice():
    merged = merge(ZHANG.guesses, VIVIAN.guesses)
    assert [(one.field, one.form) for one in merged] == [
        (Field.NAME, "zh"),
        (Field.COMPANY, "zh"),
        (Field.PHONE, None),
        (Field.EMAIL, None),
        (Field.NAME, "en"),
        (Field.COMPANY, "en"),
    ]
    assert merged[:4] == ZHANG.guesses
    assert {one.box for one in merged[4:]} == {replace(BOX, side=1)}  # it stands on the other picture


def test_two_sides_as_one_draft_say_where_each_line_stands():
    whole = together(replace(ZHANG, degraded=False), VIVIAN)
    assert [line.box.side for line in whole.lines] == [0, 0, 1, 1]
    assert [whole.lines[at].text for at in whole.unassigned] == ["On time, every mile"] * 2
    assert (whole.guesses, whole.flat, whole.degraded) == (merge(ZHANG.guesses, VIVIAN.guesses), ZHANG.flat, True)


def test_a_back_in_the_same_language_adds_only_what_is_new():
    back = side(company="北陌物流科技有限公司", work="+862155500123", website="beimo.example.com")
    added = merge(ZHANG.guesses, back.guesses)[len(ZHANG.guesses) :]
    assert [one.value for one in added] == ["+862155500123", "beimo.example.com"]


def test_a_print_that_a_code_overrode_makes_no_second_number():
    printed, coded = guess(Field.PHONE, "+8614200000086", "mobile"), guess(Field.PHONE, "+8614200000036", "mobile")
    coded = replace(coded, source=Source.CODE)
    overrode = replace(coded, proposal=printed.value)
    assert merge([overrode], [printed]) == (overrode,)
    (told,) = merge([printed], [overrode])
    assert (told.value, told.proposal, told.box) == (coded.value, printed.value, BOX)


def test_a_slip_on_the_front_and_its_repair_on_the_back_are_one_number():
    slip = replace(guess(Field.PHONE, "1420000OO36", "mobile"), proposal="+8614200000036")
    assert merge([slip], [guess(Field.PHONE, "+8614200000036", "mobile")]) == (slip,)
