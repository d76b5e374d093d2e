"""Mail and web addresses as a reader gives them: whole, torn apart, cut short, or with letters mistaken."""

from __future__ import annotations

import pytest

from cardkeeper.model import Box, Field, Line
from cardkeeper.ocr.fields import facts
from tests.ocr.printed import read, said

PROPOSED = {
    "liu yang@hemu.example.com": "liuyang@hemu.example.com",
    "liuyang@hemu,example.com": "liuyang@hemu.example.com",
    "liuyang@hemu.example.corn": "liuyang@hemu.example.com",
    "liuyang@hemu.example.comcn": "liuyang@hemu.example.com.cn",
    "邮箱：liuyangQhemu.example.com": "liuyang@hemu.example.com",
    "Email: liuyang hemu.example.com": "liuyang@hemu.example.com",
    "www hemu.example.com": "www.hemu.example.com",
    "www.hemu.example.corn": "www.hemu.example.com",
    "www.hemucom": "www.hemu.com",
}


@pytest.mark.parametrize("line", PROPOSED)
def test_a_slip_is_doubted_and_the_repair_proposed(line: str) -> None:
    (guess,) = read(f"S {line}")[0]
    assert guess.proposal == PROPOSED[line]
    assert guess.confidence <= 0.6


@pytest.mark.parametrize("line", ["li@hemu.example.co", "li@hemu.exampl", "li@hemu. example.com", "www.hemu.exampl"])
def test_what_may_be_cut_short_or_torn_is_doubted(line: str) -> None:
    (guess,) = read(f"S {line}")[0]
    assert guess.confidence < 0.8


def test_an_address_that_reaches_the_edge_of_the_card_may_go_on_behind_it() -> None:
    line = Line("li.na@hemu.example.com", 1.0, Box(0.5, 0.1, 0.998, 0.15))
    (guess,), _ = facts((line,), region="CN", size=(1000, 600))
    assert guess.confidence < 0.8


@pytest.mark.parametrize(
    "lines", ["liuyang@\nS hemu.example.com", "liuyang@hemu.exam\nS ple.com", "E-mail: liuyang\nS @hemu.example.com"]
)
def test_an_address_on_two_lines_is_one(lines: str) -> None:
    guesses, unassigned = read(f"S {lines}")
    whole = "liuyang@hemu.example.com"
    assert (said(guesses), unassigned) == ({"email": [whole]}, [])


def test_two_mails_and_a_website_share_a_line() -> None:
    guesses, _ = read("S a@hemu.example,b@hemu.example | www.hemu.example")
    assert said(guesses) == {"email": ["a@hemu.example", "b@hemu.example"], "website": ["www.hemu.example"]}


def test_a_mail_and_a_website_behind_one_slash() -> None:
    guesses, _ = read("S li@hemu.example/www.hemu.example")
    assert said(guesses) == {"email": ["li@hemu.example"], "website": ["www.hemu.example"]}


def test_letters_that_label_are_not_of_the_address() -> None:
    guesses, _ = read("S Eliuyang@hemu.example\nS Whemu.example")
    assert said(guesses) == {"email": ["liuyang@hemu.example"], "website": ["hemu.example"]}


def test_a_number_before_a_website_keeps_its_label() -> None:
    guesses, _ = read("S F +86 21 5550 0124  www.hemu.example")
    assert said(guesses) == {"phone": ["+862155500124 | fax"], "website": ["www.hemu.example"]}


@pytest.mark.parametrize("line", ["Node.js / Vue.js", "No.1 in Europe", "Think. Make. Ship.", "Acme Pvt.Ltd"])
def test_dots_in_other_words_make_no_website(line: str) -> None:
    assert all(guess.field is not Field.WEBSITE for guess in read(f"S {line}")[0])


def test_www_is_www_however_often_it_was_read() -> None:
    (website,), _ = read("S wwwwww.hemu.example.com")
    assert (website.value, website.proposal, website.printed) == ("www.hemu.example.com", "", "wwwwww.hemu.example.com")


def test_a_number_before_a_mail_is_none_of_it() -> None:
    facts = said(read("S 142-0000-0060 w.shi@hemu.example.com")[0])
    assert (facts["phone"], facts["email"]) == (["+8614200000060 | mobile"], ["w.shi@hemu.example.com"])
