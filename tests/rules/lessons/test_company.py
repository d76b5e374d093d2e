"""The second card of a company is read better than the first, and nobody's own facts are carried over."""

from __future__ import annotations

from dataclasses import replace

from cardkeeper.model import WRITTEN, Box, Field, Source
from cardkeeper.rules.lessons import Kind, Lessons, recalled
from tests.rules.lessons.sheets import ADDRESS, COMPANY, MAIL, SITE, after, card, guess, lessons_of, said

MINE = (guess(Field.NAME, "陈立群", form="zh"), guess(Field.TITLE, "采购总监", form="zh"))
OURS = (guess(Field.COMPANY, COMPANY, form="zh"), guess(Field.EMAIL, MAIL), guess(Field.WEBSITE, SITE))
FIRST_LINES = (MINE[1], *OURS, guess(Field.ADDRESS, ADDRESS, form="zh"))
FIRST = card(MINE[0], *FIRST_LINES)
NAME, HER_MAIL = guess(Field.NAME, "林小满", form="zh"), guess(Field.EMAIL, "xm.lin@chengchuan.example.com")


def test_a_misread_name_of_a_known_company_is_proposed_with_where_it_was_learnt() -> None:
    fresh = card(NAME, HER_MAIL, guess(Field.COMPANY, "澄川仪器（苏州）有眼公司", form="zh"))
    (company,) = [one for one in after((FIRST, FIRST), fresh=fresh).guesses if one.field is Field.COMPANY]
    assert (company.value, company.proposal) == ("澄川仪器（苏州）有眼公司", COMPANY)
    assert company.learnt is not None
    assert (company.learnt.cards, company.learnt.of, company.learnt.moved) == (1, "", False)


def test_a_branch_in_another_city_is_another_company() -> None:
    fresh = card(NAME, HER_MAIL, guess(Field.COMPANY, "澄川仪器（无锡）有限公司", form="zh"))
    (company,) = [one for one in after((FIRST, FIRST), fresh=fresh).guesses if one.field is Field.COMPANY]
    assert (company.proposal, company.learnt) == ("", None)


def test_a_company_taken_for_a_title_is_put_right_and_keeps_what_was_read() -> None:
    fresh = card(NAME, HER_MAIL, guess(Field.TITLE, COMPANY, form="zh"))
    seen = after((FIRST, FIRST), fresh=fresh)
    assert (said(seen, Field.COMPANY), said(seen, Field.TITLE)) == ([COMPANY], [])
    (company,) = [one for one in seen.guesses if one.field is Field.COMPANY]
    assert company.learnt is not None
    assert [(one.field, one.value) for one in company.learnt.was] == [(Field.TITLE, COMPANY)]


def test_an_address_broken_over_lines_is_taken_whole() -> None:
    half = guess(Field.ADDRESS, "苏州市示例区测试路 100 号", form="zh")
    seen = after((FIRST, FIRST), fresh=card(NAME, HER_MAIL, half, "A 座 6 层"))
    assert said(seen, Field.ADDRESS) == [ADDRESS]
    assert seen.unassigned == ()


def test_an_address_that_is_not_printed_is_not_added() -> None:
    seen = after((FIRST, FIRST), fresh=card(NAME, HER_MAIL))
    assert said(seen, Field.ADDRESS) == []


def test_another_room_is_another_address() -> None:
    fresh = card(NAME, HER_MAIL, guess(Field.ADDRESS, ADDRESS.replace("6", "9"), form="zh"))
    (address,) = [one for one in after((FIRST, FIRST), fresh=fresh).guesses if one.field is Field.ADDRESS]
    assert (address.proposal, address.learnt) == ("", None)


def test_a_domain_read_with_a_slip_is_proposed() -> None:
    fresh = card(NAME, guess(Field.EMAIL, "xm.lin@chengchuan.examp1e.com"))
    (mail,) = [one for one in after((FIRST, FIRST), fresh=fresh).guesses if one.field is Field.EMAIL]
    assert (mail.value, mail.proposal) == ("xm.lin@chengchuan.examp1e.com", "xm.lin@chengchuan.example.com")


def test_nothing_of_a_colleague_is_carried_over() -> None:
    own = (guess(Field.PHONE, "+8614200000012", kind="mobile"), guess(Field.MESSENGER, "chen-liqun", kind="wechat"))
    first = card(*MINE, *OURS, *own)
    kept = [lesson.taught for lesson in lessons_of([(first, first)]).of("chengchuan.example.com", Kind.FACT)]
    assert {one.field for one in kept} == {Field.COMPANY, Field.WEBSITE}
    fresh = card(NAME, guess(Field.PHONE, "+8614200000013", kind="mobile"), HER_MAIL)
    assert after((first, first), (first, first), fresh=fresh).guesses == fresh.guesses


def test_a_private_mailbox_does_not_make_people_colleagues() -> None:
    first = card(*MINE, OURS[0], guess(Field.EMAIL, "chen@gmail.com"))
    fresh = card(NAME, guess(Field.EMAIL, "lin@gmail.com"), guess(Field.TITLE, COMPANY, form="zh"), "示例")
    assert lessons_of([(first, first)]).firm("gmail.com", ["北陌物流"]) == ""
    assert said(after((first, first), fresh=fresh), Field.COMPANY) == [COMPANY]  # by its printed name


def test_a_name_the_code_states_is_left_alone() -> None:
    coded = replace(guess(Field.COMPANY, "澄川仪器（苏州）有眼公司", form="zh"), source=Source.CODE)
    fresh = card(NAME, coded, HER_MAIL)
    assert after((FIRST, FIRST), fresh=fresh) == fresh


def test_the_name_stands_where_it_stood_on_a_colleagues_card() -> None:
    fresh = card(guess(Field.DEPARTMENT, "林小满", form="zh", confidence=0.6), MINE[1], *OURS[:1], HER_MAIL)
    seen = after((FIRST, FIRST), fresh=fresh)
    assert (said(seen, Field.NAME), said(seen, Field.DEPARTMENT)) == (["林小满"], [])


def test_where_the_lines_of_a_mail_stand_says_nothing() -> None:
    fresh = card(guess(Field.DEPARTMENT, "林小满", form="zh", confidence=0.6), MINE[1], *OURS[:1], HER_MAIL)
    mail = replace(FIRST, engine=WRITTEN)
    assert said(after((mail, mail), fresh=fresh), Field.NAME) == []
    assert said(after((FIRST, FIRST), fresh=replace(fresh, engine=WRITTEN)), Field.NAME) == []


def test_a_doubtful_name_read_elsewhere_gives_way_to_two_colleagues_only() -> None:
    slogan = guess(Field.NAME, "测得准", form="zh", confidence=0.7)
    fresh = card("林小满", MINE[1], *OURS[:1], HER_MAIL, slogan)
    assert said(after((FIRST, FIRST), fresh=fresh), Field.NAME) == ["测得准"]
    other = card(NAME, *FIRST_LINES)
    seen = after((FIRST, FIRST), (other, other), fresh=fresh)
    assert said(seen, Field.NAME) == ["林小满"]
    assert seen.unassigned == (4,)
    sure = card("林小满", MINE[1], *OURS[:1], HER_MAIL, replace(slogan, confidence=0.95))
    assert said(after((FIRST, FIRST), (other, other), fresh=sure), Field.NAME) == ["测得准"]


def test_a_stranger_is_left_as_read() -> None:
    fresh = card(
        guess(Field.NAME, "Mira Solheim", form="en"), guess(Field.EMAIL, "mira@otterbourne.example.org"), "Est. 1902"
    )
    assert after((FIRST, FIRST), fresh=fresh) == fresh


def test_nothing_learnt_changes_nothing() -> None:
    assert recalled(FIRST, Lessons([])) == FIRST


def test_a_place_that_is_well_known_is_kept_no_more() -> None:
    cards = [(card(replace(NAME, value=f"林小{one}", printed=f"林小{one}"), *FIRST_LINES),) * 2 for one in "一二三四五"]
    places = lessons_of(cards).of("chengchuan.example.com", Kind.PLACE)
    assert sum(lesson.cards for lesson in places if lesson.taught.field is Field.NAME) == 3


def test_another_legal_form_is_another_company() -> None:
    first = card(*MINE, guess(Field.COMPANY, "Otterbourne & Aldridge Paper Mills LLC", form="en"), OURS[1])
    fresh = card(NAME, guess(Field.COMPANY, "Otterbourne & Aldridge Paper Mills Inc", form="en"), HER_MAIL)
    assert after((first, first), fresh=fresh) == fresh


def test_a_name_of_which_the_end_was_not_seen_is_proposed() -> None:
    fresh = card(NAME, guess(Field.COMPANY, "澄川仪器（苏州", form="zh"), HER_MAIL)
    (company,) = [one for one in after((FIRST, FIRST), fresh=fresh).guesses if one.field is Field.COMPANY]
    assert (company.value, company.proposal) == ("澄川仪器（苏州", COMPANY)


def test_lines_that_were_read_into_the_address_are_free_again() -> None:
    whole = replace(guess(Field.ADDRESS, f"{ADDRESS} 测得准", form="zh"), box=Box(0.1, 0.25, 0.6, 0.42))
    lines = card(NAME, HER_MAIL, ADDRESS, "测得准")
    seen = after((FIRST, FIRST), fresh=replace(lines, guesses=(*lines.guesses, whole), unassigned=()))
    assert (said(seen, Field.ADDRESS), seen.unassigned) == ([ADDRESS], (3,))


def test_an_address_that_says_more_stays() -> None:
    fresh = card(NAME, guess(Field.ADDRESS, f"{ADDRESS} 601 室", form="zh"), HER_MAIL)
    assert after((FIRST, FIRST), fresh=fresh).guesses == fresh.guesses


def test_much_of_a_badly_read_address_is_enough_for_a_proposal() -> None:
    garbled = guess(Field.ADDRESS, "苏州市示列区侧试 100 号 A 坐", form="zh", confidence=0.5)
    (address,) = [
        one for one in after((FIRST, FIRST), fresh=card(NAME, garbled, HER_MAIL)).guesses if one.field is Field.ADDRESS
    ]
    assert (address.value, address.proposal) == (garbled.value, ADDRESS)
    assert address.learnt is not None
    assert address.learnt.of == COMPANY


def test_letters_with_digits_are_nobodys_word() -> None:
    number = "142 0000 0012 陈"
    read, right = card(*MINE, *OURS, guess(Field.TITLE, number, form="zh")), card(*MINE, *OURS, number)
    assert not lessons_of([(read, right)]).knows(Kind.LINE, "14200000012陈")
