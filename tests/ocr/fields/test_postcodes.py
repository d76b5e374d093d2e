"""Postcodes are cut from addresses in the shape of their country, and go where they are missing."""

from __future__ import annotations

import pytest

from cardkeeper.ocr.fields.postcodes import cut
from tests.ocr.printed import read, said

CUT = [
    ("北京市海淀区中关村大街27号 100080", "CN", "zh", "北京市海淀区中关村大街27号", "100080"),
    ("210031江蘇省南京市聽泉大街405號", "HK", "zh", "江蘇省南京市聽泉大街405號", "210031"),
    ("110 台北市信義區市府路45號", "TW", "zh", "台北市信義區市府路45號", "110"),
    ("100-0001東京都千代田区1-1-1", "CN", "ja", "東京都千代田区1-1-1", "100-0001"),
    ("Am Platz 4a, D-20095 Hamburg", "CN", "en", "Am Platz 4a, Hamburg", "20095"),
    ("Rue Exemple 8 - 75005 Paris", "CN", "en", "Rue Exemple 8, Paris", "75005"),
    ("25 Example Quay, Dublin 2, D02 XY45, Ireland", "CN", "en", "25 Example Quay, Dublin 2, Ireland", "D02 XY45"),
    ("Av. Exemplo, 01310-100 São Paulo, Brasil", "CN", "en", "Av. Exemplo, São Paulo, Brasil", "01310-100"),
    ("45 Queen Street, Auckland 1010, New Zealand", "CN", "en", "45 Queen Street, Auckland, New Zealand", "1010"),
    ("Keizersgracht 123, 1015 CJ Amsterdam", "CN", "en", "Keizersgracht 123, Amsterdam", "1015 CJ"),
    ("77 Harborlight Avenue, Port Ellery,IL00060", "US", "en", "77 Harborlight Avenue, Port Ellery,IL", "00060"),
    ("P.O. Box 12345, Dubai, UAE", "CN", "en", "P.O. Box 12345, Dubai, UAE", ""),
    ("71 Ayer Crescent, #02-18, S(139951)", "SG", "en", "71 Ayer Crescent, #02-18, S", "139951"),
]


@pytest.mark.parametrize(("text", "region", "form", "rest", "code"), CUT)
def test_a_postcode_is_cut_in_the_shape_of_its_country(text: str, region: str, form: str, rest: str, code: str) -> None:
    assert cut(text, region=region, form=form) == (rest, code)


def test_a_postcode_apart_goes_to_the_nearest_address_that_lacks_one() -> None:
    card = "S 上海市徐汇区漕溪北路88号\nS 电话：021-5550 0123\nS 苏州市吴中区金枫路216号\nS 邮编：215123"
    assert said(read(card)[0])["address"] == ["上海市徐汇区漕溪北路88号", "苏州市吴中区金枫路216号 | 215123"]


def test_a_country_before_a_postcode_is_none_of_the_address() -> None:
    facts = said(read("L Martina Kofler\nS Piazza Walther 9\nS I-39100 Bolzano", region="IT")[0])
    assert facts["address"] == ["Piazza Walther 9, Bolzano | 39100"]
