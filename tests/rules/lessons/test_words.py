"""Words and letters need two cards, opposite corrections cancel out, and an odd one spoils nothing."""

from __future__ import annotations

import pytest

from cardkeeper.model import Draft, Field
from tests.rules.lessons.sheets import after, card, guess, said

SLOGAN = "测得准，才做得好"


def page(company: str, *prints: object) -> Draft:
    """A card of one of many companies, each with its own mail."""
    mail = guess(Field.EMAIL, f"office@{company}.example.com")
    return card(guess(Field.NAME, "林小满", form="zh"), mail, *prints)  # type: ignore[arg-type]


def corrected(company: str, read: Field | None, meant: Field | None, text: str) -> tuple[Draft, Draft]:
    """A card on which a text was put into another field, None for none."""
    sides = [text if field is None else guess(field, text, form="zh") for field in (read, meant)]
    return page(company, sides[0]), page(company, sides[1])


NEVER_SEEN = "增长合伙人"
AS_TITLE = [corrected(company, None, Field.TITLE, NEVER_SEEN) for company in ("one", "two")]


def test_a_title_never_seen_is_known_after_two_cards() -> None:
    fresh = page("three", NEVER_SEEN)
    assert said(after(AS_TITLE[0], fresh=fresh), Field.TITLE) == []
    seen = after(*AS_TITLE, fresh=fresh)
    (title,) = [one for one in seen.guesses if one.field is Field.TITLE]
    assert (title.value, seen.unassigned) == (NEVER_SEEN, ())
    assert title.learnt is not None
    assert (title.learnt.cards, title.learnt.of, title.learnt.moved) == (2, "", True)


def test_of_the_same_company_one_card_is_enough() -> None:
    assert said(after(AS_TITLE[0], fresh=page("one", NEVER_SEEN)), Field.TITLE) == [NEVER_SEEN]


def test_a_department_taken_for_a_title_is_moved() -> None:
    moved = [corrected(company, Field.TITLE, Field.DEPARTMENT, "生态中台") for company in ("one", "two")]
    seen = after(*moved, fresh=page("three", guess(Field.TITLE, "生态中台", form="zh")))
    assert (said(seen, Field.TITLE), said(seen, Field.DEPARTMENT)) == ([], ["生态中台"])


def test_opposite_corrections_cancel_out() -> None:
    back = corrected("three", Field.TITLE, None, NEVER_SEEN)
    assert said(after(*AS_TITLE, back, fresh=page("four", NEVER_SEEN)), Field.TITLE) == []


@pytest.mark.parametrize("field", [Field.COMPANY, Field.TITLE, Field.NAME])
def test_a_slogan_taken_for_a_fact_is_none_on_the_next_card(field: Field) -> None:
    removed = corrected("one", field, None, SLOGAN)
    seen = after(removed, fresh=page("one", guess(field, SLOGAN, form="zh")))
    assert SLOGAN not in said(seen, field)
    assert seen.unassigned == (2,)


def test_a_person_moved_out_of_the_company_is_not_kept() -> None:
    person = corrected("one", Field.COMPANY, Field.NAME, "王望舒")
    fresh = page("one", guess(Field.COMPANY, "王望舒", form="zh"))
    assert after(person, fresh=fresh) == fresh


def test_letters_put_right_twice_are_proposed_everywhere() -> None:
    wrong, right = "Procurernent Director", "Procurement Director"
    pairs = [(page(c, guess(Field.TITLE, wrong)), page(c, guess(Field.TITLE, right))) for c in ("one", "two")]
    fresh = page("three", guess(Field.TITLE, "Procurernent Lead"))
    assert after(pairs[0], fresh=fresh) == fresh
    (title,) = [one for one in after(*pairs, fresh=fresh).guesses if one.field is Field.TITLE]
    assert (title.value, title.proposal) == ("Procurernent Lead", "Procurement Lead")


def test_letters_that_are_right_elsewhere_are_left_alone() -> None:
    wrong, right = "Clavton Labs", "Clayton Labs"
    pairs = [(page(c, guess(Field.COMPANY, wrong)), page(c, guess(Field.COMPANY, right))) for c in ("one", "two")]
    really = page("three", guess(Field.COMPANY, wrong))
    fresh = page("four", guess(Field.COMPANY, "Clavton Mills"))
    assert after(*pairs, (really, really), fresh=fresh) == fresh


def test_a_word_read_rightly_teaches_nothing() -> None:
    right = page("one", guess(Field.TITLE, "采购总监", form="zh"))
    fresh = page("two", "采购总监")
    assert after((right, right), (right, right), fresh=fresh) == fresh
