"""What is read off a card is put in standard form and made into a contact."""

from __future__ import annotations

from datetime import date

import pytest

from cardkeeper.model import Address, Field, Guess, Name
from cardkeeper.rules.addresses import address_parts, country_of
from cardkeeper.rules.standard import company, contact_from, email, website

TODAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    "text",
    ["<Li.Na@Example.COM>", "mailto:li.na@example.com", "Ｌｉ．ｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ", "li.na @ example.com;"],
)
def test_mail_has_one_standard_form(text: str) -> None:
    assert email(text) == "li.na@example.com"


@pytest.mark.parametrize("text", ["http://WWW.Example.com/", "www.example.com", " https://www.EXAMPLE.com"])
def test_a_website_has_one_standard_form(text: str) -> None:
    assert website(text) == "www.example.com"


def test_the_path_of_a_website_keeps_its_letters() -> None:
    assert website("Example.com/Team/") == "example.com/Team"


@pytest.mark.parametrize(
    ("text", "standard"),
    [
        ("澄川仪器 (苏州) 有限公司", "澄川仪器（苏州）有限公司"),
        ("Ａｃｍｅ Instruments (Suzhou) Co.,Ltd", "Acme Instruments (Suzhou) Co., Ltd."),
        ("ACME CO LTD.", "ACME CO., LTD."),
        ("Otterbourne Paper GmbH", "Otterbourne Paper GmbH"),
    ],
)
def test_a_company_has_one_standard_form(text: str, standard: str) -> None:
    assert company(text) == standard


def test_a_chinese_address_names_its_own_parts() -> None:
    parts = address_parts("江苏省苏州市示例区测试路 88 号 215000", postcode="215000")
    assert parts == Address("示例区测试路 88 号", "苏州市", "江苏省", "215000")


def test_a_western_address_ends_in_city_and_country() -> None:
    parts = address_parts("12 Example Street, Leeds LS1 4XX, United Kingdom", postcode="LS1 4XX")
    assert parts == Address("12 Example Street", "Leeds", "", "LS1 4XX", "United Kingdom")


@pytest.mark.parametrize(
    ("text", "code"), [("1 Rd, Leeds, UK", "GB"), ("中国上海市测试路", "CN"), ("香港九龙", "HK"), ("Industrial Rd", "")]
)
def test_an_address_may_name_its_country(text: str, code: str) -> None:
    assert country_of(text) == code


def test_guesses_become_a_contact_in_a_sensible_order() -> None:
    contact = contact_from(
        [
            Guess(Field.PHONE, "+862155500124", 0.9, None, kind="fax"),
            Guess(Field.PHONE, "+8614200000036", 0.9, None, kind="mobile", printed="142 0000 0036"),
            Guess(Field.NAME, "陈立群", 0.9, None, form="zh"),
            Guess(Field.NAME, "Chen Liqun", 0.8, None, form="en"),
            Guess(Field.ADDRESS, "苏州市测试路 88 号 215000", 0.9, None, form="zh", postcode="215000"),
            Guess(Field.PHONE, "+8614200000036", 0.5, None, kind="mobile"),
        ],
        since=TODAY,
    )
    assert [fact.value for fact in contact.facts[:4]] == ["陈立群", "Chen Liqun", "+8614200000036", "+862155500124"]
    assert contact.facts[1].name == Name("Chen", "Liqun")
    assert contact.facts[-1].address == Address("测试路 88 号", "苏州市", "", "215000")
    assert {fact.since for fact in contact.facts} == {TODAY}


def test_a_proposal_is_left_for_somebody_to_agree_to() -> None:
    guess = Guess(Field.EMAIL, "li@examp1e.com", 0.6, None, proposal="li@example.com")
    assert contact_from([guess], since=TODAY).first(Field.EMAIL) == "li@examp1e.com"
