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
        ("+862155500123", "江苏省昆山市花园路1号", True),
        ("+8651255500123", "江苏省昆山市花园路1号", False),
        ("+8651255500123", "Garden Street 8, Kunshan, Jiangsu, China", False),
        ("+862155500123", "Garden Street 8, Kunshan, Jiangsu, China", True),
        ("+8657955500123", "浙江省义乌市样例路12号", False),
        ("+8657155500123", "浙江省义乌市样例路12号", True),
        ("+8637155500123", "河南省开封市样例路2号", False),
        ("+862155500123", "某县样例路2号", False),
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


_CITIES = (
    "10 北京 20 广州 755 深圳 757 佛山 24 抚顺 29 咸阳 731 湘潭 371 开封 898 琼海 28 都江堰 "
    "512 昆山 512 张家港 510 江阴 579 义乌 579 东阳 574 慈溪 574 余姚 575 诸暨 577 瑞安 577 乐清 "
    "573 海宁 576 温岭 595 晋江 595 石狮 591 福清 532 胶州 535 龙口 511 丹阳 519 溧阳 731 浏阳 "
    "728 仙桃 371 巩义 391 济源 470 满洲里 433 延吉 872 大理 691 景洪 993 石河子 752 惠州 851 仁怀"
).split()


@pytest.mark.parametrize(("code", "city"), list(zip(_CITIES[::2], _CITIES[1::2], strict=True)))
def test_a_city_that_was_a_county_has_the_code_of_its_region(code: str, city: str) -> None:
    address = Fact(Field.ADDRESS, f"{city}市样例路2号")
    own, other = (Fact(Field.PHONE, f"+86{one}55500123", kind="work") for one in (code, "21"))
    assert (codes(own, address), codes(other, address)) == ([], ["area_city"])


def test_a_mobile_says_nothing_of_a_city() -> None:
    assert (
        codes(Fact(Field.PHONE, "+8614200000036", kind="mobile"), Fact(Field.ADDRESS, "北京市朝阳区望京街10号")) == []
    )


def test_one_of_two_offices_is_enough() -> None:
    offices = (Fact(Field.ADDRESS, "北京市朝阳区望京街10号"), Fact(Field.ADDRESS, "上海市黄浦区南京东路1号"))
    assert codes(Fact(Field.PHONE, "+862155500123", kind="work"), *offices) == []


@pytest.mark.parametrize(
    ("mail", "site"),
    [
        ("li@beimo.com", "beimo.1688.com"),
        ("li@beimo.com", "https://weibo.com/beimo"),
        ("li@beimo.com", "github.com/beimo"),
        ("li@vip.163.com", "www.beimo.com"),
        ("li@hotmail.co.uk", "www.beimo.com"),
        ("li@bmgroup.com", "www.beimo.com"),
    ],
)
def test_a_page_in_a_mall_and_a_mailbox_for_anybody_say_nothing_against_a_firm(mail: str, site: str) -> None:
    firm = Fact(Field.COMPANY, "北陌物流有限公司")
    assert codes(firm, Fact(Field.EMAIL, mail), Fact(Field.WEBSITE, site)) == []


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
