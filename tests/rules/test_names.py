"""Names of many shapes come apart into family and given."""

from __future__ import annotations

import pytest

from cardkeeper.model import Name
from cardkeeper.rules.names import is_pinyin_surname, is_romanised, name_parts, person_name


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("陈立群", Name("陈", "立群")),
        ("李 娜", Name("李", "娜")),
        ("歐陽 修文", Name("歐陽", "修文")),
        ("张伟 博士", Name("张", "伟", suffix="博士")),
        ("Mira Solheim", Name("Solheim", "Mira")),
        ("Dr. Anna van der Berg, PhD", Name("van der Berg", "Anna", "Dr.", "PhD")),
        ("Solheim, Mira", Name("Solheim", "Mira")),
        ("CHEN Liqun", Name("CHEN", "Liqun")),
        ("Zhang Weizhen", Name("Zhang", "Weizhen")),
        ("Vivian Zhang", Name("Zhang", "Vivian")),
        ("Cher", Name(given="Cher")),
    ],
)
def test_a_name_comes_apart(text: str, parts: Name) -> None:
    assert name_parts(text) == parts


def test_the_chinese_name_tells_which_latin_word_is_the_surname() -> None:
    assert name_parts("Zhang Wei", native="魏张") == Name("Wei", "Zhang")
    assert name_parts("Shan Wei", native="单伟") == Name("Shan", "Wei")


def test_a_japanese_name_is_cut_only_where_it_is_printed_apart() -> None:
    assert name_parts("田中 太郎", form="ja") == Name("田中", "太郎")
    assert name_parts("田中太郎", form="ja") == Name(given="田中太郎")


def test_blanks_between_chinese_characters_go() -> None:
    assert person_name("  陈  立 群 ") == "陈立群"
    assert person_name("Mira   Solheim") == "Mira Solheim"


@pytest.mark.parametrize("latin", ["Chen Liqun", "Liqun CHEN", "Chen Li-Qun", "Leo Chen Liqun"])
def test_pinyin_of_a_name_is_known_in_any_order(latin: str) -> None:
    assert is_romanised(latin, "陈立群")
    assert not is_romanised(latin, "王立群")


def test_surnames_are_known_in_pinyin() -> None:
    assert [is_pinyin_surname(word) for word in ("Ouyang", "LYU", "Shan", "Solheim")] == [True, True, True, False]


def test_where_an_engineer_studied_and_two_particles_are_told_from_the_name() -> None:
    assert name_parts("Dipl.-Ing. (FH) Jörg Reuter") == Name("Reuter", "Jörg", prefix="Dipl.-Ing. (FH)")
    assert name_parts("Arch. Chiara Delle Monache") == Name("Delle Monache", "Chiara", prefix="Arch.")


def test_a_korean_name_begins_with_its_surname() -> None:
    assert name_parts("홍 은 채") == Name("홍", "은채")
    assert name_parts("남궁현") == Name("남궁", "현")
