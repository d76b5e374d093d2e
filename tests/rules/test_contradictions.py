"""What facts say against each other is found; what only looks so is left in peace."""

from __future__ import annotations

import pytest

from cardkeeper.model import Contact, Fact, Field, Source
from cardkeeper.rules import contradictions


def codes(*facts: Fact) -> list[str]:
    return [one.code for one in contradictions.found_in(Contact(facts=facts))]


@pytest.mark.parametrize(
    ("phone", "address", "differs"),
    [
        ("+862155500123", "北京市朝阳区望京街10号", True),
        ("+862155500123", "上海市黄浦区南京东路1号", False),
        ("+862155500123", "江苏省昆山市花园路1号", False),
        ("+8651255500123", "12 Nanjing Road, Shanghai 200000, China", True),
        ("+8651255500123", "8 Garden Street, Suzhou, Jiangsu, China", False),
        ("+862455500123", "辽宁省抚顺市新华街3号", False),
        ("+442079460123", "北京市朝阳区望京街10号", False),
        ("+864008200188", "上海市黄浦区南京东路1号", False),
    ],
)
def test_an_area_code_rings_in_the_city_of_the_address(phone: str, address: str, differs: bool) -> None:
    found = codes(Fact(Field.PHONE, phone, kind="work"), Fact(Field.ADDRESS, address))
    assert found == ["area_city"] * differs


def test_a_mobile_says_nothing_of_a_city() -> None:
    assert (
        codes(Fact(Field.PHONE, "+8614200000036", kind="mobile"), Fact(Field.ADDRESS, "北京市朝阳区望京街10号")) == []
    )


def test_one_of_two_offices_is_enough() -> None:
    offices = (Fact(Field.ADDRESS, "北京市朝阳区望京街10号"), Fact(Field.ADDRESS, "上海市黄浦区南京东路1号"))
    assert codes(Fact(Field.PHONE, "+862155500123", kind="work"), *offices) == []


def test_mail_and_website_of_two_firms_differ_and_a_slip_is_mended() -> None:
    company, site = Fact(Field.COMPANY, "北陌物流有限公司"), Fact(Field.WEBSITE, "www.beimo.com")
    assert codes(company, Fact(Field.EMAIL, "li@huaxing.com"), site) == ["domains_differ"]
    slipped = contradictions.found_in(Contact(facts=(company, Fact(Field.EMAIL, "li@biemo.com"), site)))
    assert [(one.code, one.proposal) for one in slipped] == [("mistyped", "li@beimo.com")]
    assert codes(company, Fact(Field.EMAIL, "li@qq.com"), site) == []


def test_a_card_and_a_signature_that_disagree_are_told_and_two_languages_do_not() -> None:
    card = Fact(Field.TITLE, "销售经理", form="zh", source=Source.CARD)
    assert codes(card, Fact(Field.TITLE, "销售总监", form="zh", source=Source.SIGNATURE)) == ["sources_differ"]
    assert codes(card, Fact(Field.TITLE, "Sales Director", form="en", source=Source.SIGNATURE)) == []
    assert codes(card, Fact(Field.TITLE, "銷售經理", form="zh", source=Source.VCARD)) == []
