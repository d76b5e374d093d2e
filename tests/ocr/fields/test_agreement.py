"""What mail and website say about each other's spelling."""

from __future__ import annotations

import pytest

from cardkeeper.model import Field
from tests.ocr.printed import read, said

SPELLINGS = {
    "the company's name": ("M OTTERBY PAPER\nS a@oterby.example\nS www.otterby.example", "a@otterby.example"),
    "the Chinese name read aloud": ("M 禾沐电子有限公司\nS li@hernu.example\nS www.hemu.example", "li@hemu.example"),
    "a domain that stands there twice": (
        "S a@saltmarsh.example\nS www.saltmarsh.example\nS b@saltrnarsh.example",
        "b@saltmarsh.example",
    ),
    "letters that readers make up": ("S a@northlight.example\nS www.northiight.example", "www.northlight.example"),
    "an ending that was cut": ("S a@hemu.example.co\nS www.hemu.example.com", "a@hemu.example.com"),
}


@pytest.mark.parametrize("reason", SPELLINGS)
def test_of_two_spellings_the_better_founded_is_proposed_and_both_are_doubted(reason: str) -> None:
    card, proposal = SPELLINGS[reason]
    online = [guess for guess in read(card)[0] if guess.field in (Field.EMAIL, Field.WEBSITE)]
    assert [guess.proposal for guess in online if guess.proposal] == [proposal]
    assert sum(guess.confidence <= 0.7 for guess in online) >= 2


@pytest.mark.parametrize("site", ["www.hemu.com.cn", "www.hemu.cn", "shop.hemu.com", "www.otterby.com", "www.hemu.net"])
def test_other_domains_are_left_alone(site: str) -> None:
    guesses, _ = read(f"S li@hemu.com\nS {site}")
    assert all(guess.proposal == "" and guess.confidence > 0.8 for guess in guesses)


def test_an_at_that_was_read_as_a_letter_is_found_by_the_website() -> None:
    guesses, _ = read("S liqahemu.example.com\nS www.hemu.example.com")
    assert [(guess.field, guess.proposal) for guess in guesses] == [
        (Field.EMAIL, "liq@hemu.example.com"),
        (Field.WEBSITE, ""),
    ]


@pytest.mark.parametrize("line", ["URLhart.example.com", "HPhart.example.com", "Webhart.example.com"])
def test_a_label_glued_to_a_website_goes_where_the_mail_tells_the_rest(line: str) -> None:
    facts = said(read(f"L Esme Hart\nS Hart Ltd\nS e.hart@hart.example.com\nS {line}")[0])
    assert facts["website"] == ["hart.example.com"]


@pytest.mark.parametrize(("mail", "meant"), [("Emesme@", "esme@"), ("Mailesme@", "esme@"), ("Emery@", "emery@")])
def test_a_label_glued_to_a_mail_goes_where_the_name_tells_the_rest(mail: str, meant: str) -> None:
    facts = said(read(f"L Esme Hart\nS Hart Ltd\nS {mail}hart.example.com")[0])
    assert facts["email"] == [f"{meant}hart.example.com"]
