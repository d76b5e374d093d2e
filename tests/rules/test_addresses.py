"""Addresses come apart into street, town, region, postcode and country as far as their words tell."""

from __future__ import annotations

import pytest

from cardkeeper.model import Address
from cardkeeper.rules.addresses import address_parts, country_of

PARTS = {
    "江苏省苏州市星湖街328号": Address("星湖街328号", "苏州市", "江苏省"),
    "上海浦东新区碧波路690号": Address("浦东新区碧波路690号", "上海"),
    "中国广东省深圳市南山区科技路18号": Address("南山区科技路18号", "深圳市", "广东省", country="中国"),
    "湖南长沙市岳麓区1号": Address("岳麓区1号", "长沙市", "湖南"),
    "吉林市船营区1号": Address("船营区1号", "吉林市"),
    "愛知県名古屋市見本区港南6-21": Address("見本区港南6-21", "名古屋市", "愛知県"),
    "1200 Harbor Blvd., Suite 340, Portland, OR": Address("1200 Harbor Blvd., Suite 340", "Portland", "OR"),
    "88 Keyuan Road, Shenzhen, Guangdong, China": Address("88 Keyuan Road", "Shenzhen", "Guangdong", "", "China"),
    "123 Collins Street, Melbourne VIC, Australia": Address("123 Collins Street", "Melbourne", "VIC", "", "Australia"),
    "10 Anson Road, #12-34, Singapore": Address("10 Anson Road, #12-34", "Singapore", country="Singapore"),
    "Musterstraße 12, Stuttgart": Address("Musterstraße 12", "Stuttgart"),
}


@pytest.mark.parametrize("text", PARTS)
def test_an_address_comes_apart(text: str) -> None:
    assert address_parts(text) == PARTS[text]


def test_a_postcode_is_no_part_of_the_street() -> None:
    assert address_parts("北京市海淀区1号 100080", postcode="100080") == Address(
        "海淀区1号", "北京市", postcode="100080"
    )


@pytest.mark.parametrize(
    ("text", "code"), [("Dubai, U.A.E.", "AE"), ("Taipei, Taiwan (R.O.C.)", "TW"), ("中国北京", "CN"), ("Bath", "")]
)
def test_a_country_is_known_by_its_name(text: str, code: str) -> None:
    assert country_of(text) == code
