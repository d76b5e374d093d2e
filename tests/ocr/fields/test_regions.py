"""The region of a card is told by what stands on it, for its numbers ring there."""

from __future__ import annotations

import pytest

from cardkeeper.ocr.fields.regions import region_of
from tests.ocr.printed import card

FROM = {
    "S 苏州示例机械有限公司\nS 0512-5550 0123": "CN",
    "S 青岛市市南区香港中路40号": "CN",
    "S 重庆市九龙坡区科园路1号": "CN",
    "S 九龍觀塘道388號": "HK",
    "S T 2555 0123  M 9555 0123": "HK",
    "S 嘉義縣竹崎鄉中和村": "TW",
    "S 愛知県名古屋市港南6-21": "JP",
    "S TEL 03-5550-0123": "JP",
    "S Officine Esempio S.r.l.\nS Tel. 051 0123456": "IT",
    "S Mariahilfer Straße 10, 1060 Wien": "AT",
    "S Beispiel GmbH\nS Tel. 089 / 99998-123": "DE",
    "S T. 01 99 00 12 34": "FR",
    "S 88 Seppeltsfield Road, Marananga SA 5355": "AU",
    "S Prabhat Road, Pune 411004": "IN",
    "S Example Sdn. Bhd.": "MY",
    "S 예시전자 주식회사": "KR",
    "S 617 555 0111": "US",
    "S Blk 123 Ang Mo Kio Ave 6 S(560123)": "SG",
    "S li@example.co.uk": "GB",
    "S 黄国强\nS TAI CHONG HARDWARE SDN BHD\nS Rawang, Selangor": "MY",
    "S 林志伟\nS Bedok North Street 2 S'pore 460123": "SG",
    "S 王海涛\nS London  Sydney  Melbourne": "CN",
    "S Opp. Bus Stand, Vijayawada": "IN",
    "S Mobil 0160 0000142": "DE",
    "S Berlin office: +44 20 7946 0123": "GB",
}


@pytest.mark.parametrize("lines", FROM)
def test_a_card_tells_where_it_is_from(lines: str) -> None:
    assert region_of(card(lines), default="CN") == FROM[lines]


def test_eight_digits_stay_at_home_where_they_ring() -> None:
    assert region_of(card("S Tel: 6555 0123"), default="SG") == "SG"


def test_a_province_behind_a_town_tells_italy() -> None:
    assert region_of(card("S Via Roma, 118/B - 25013 Carpenedolo (BS)\nS Tel. 030 555 0301"), default="CN") == "IT"
