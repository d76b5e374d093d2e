"""Why two contacts may be one person, in words."""

from __future__ import annotations

from cardkeeper import i18n
from cardkeeper.rules.duplicates import CODES, Reason
from cardkeeper.ui import alike


def test_every_reason_has_words_in_both_languages() -> None:
    said: dict[str, list[str]] = {}
    for language in ("en", "zh_CN"):
        i18n.use(language)
        said[language] = [alike.label(code) for code in CODES]
    i18n.use("en")
    assert set(alike.CODES) == set(CODES)
    assert not set(said["en"]) & set(said["zh_CN"])
    assert all(len(set(words)) == len(CODES) for words in said.values())


def test_numbers_are_said_as_people_read_them() -> None:
    assert alike.sentence(Reason("mobile", 55, "+8614200000057"), region="CN") == "Same mobile 142 0000 0057 +55"
    direct = Reason("direct", 35, "+862155500123 #316")
    assert alike.value(direct, region="CN") == "+86 21 5550 0123 ext. 316"
    two = Reason("company_differs", -12, "禾沐食品 / 霁光能源")
    assert alike.sentence(two, region="CN") == "Different companies 禾沐食品 / 霁光能源 −12"


def test_points_are_a_verdict() -> None:
    verdicts = [alike.verdict(points) for points in (95, 70, 40, 10)]
    assert verdicts == [
        "Almost certainly one person", "Probably one person", "Perhaps one person", "Probably two people"
    ]  # fmt: skip
