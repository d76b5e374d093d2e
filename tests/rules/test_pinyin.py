"""Chinese names are read as people read them."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypinyin import lazy_pinyin

from cardkeeper.rules.characters import syllables
from cardkeeper.rules.pinyin import MOST, initials, joined, readings, simplified, sort_key


@pytest.mark.parametrize(
    ("name", "syllables"),
    [
        ("单雄", "shan xiong"),
        ("曾志伟", "zeng zhi wei"),
        ("仇英", "qiu ying"),
        ("区瑞强", "ou rui qiang"),
        ("查良", "zha liang"),
        ("解晓东", "xie xiao dong"),
        ("任达", "ren da"),
        ("翟天", "zhai tian"),
        ("覃海", "qin hai"),
        ("尉迟恭", "yu chi gong"),
        ("万俟明", "mo qi ming"),
        ("重庆银行", "chong qing yin hang"),
        ("长沙乐器", "chang sha yue qi"),
        ("执行长", "zhi xing zhang"),
    ],
)
def test_a_name_is_read_with_its_surname_and_a_place_as_a_place(name: str, syllables: str) -> None:
    assert " ".join(readings(name)[0]) == syllables


def test_the_everyday_reading_of_an_odd_surname_is_found_too() -> None:
    assert ("dan", "xiong") in readings("单雄")
    assert initials("单雄") == ("sx", "dx")


def test_a_given_name_of_two_readings_keeps_both() -> None:
    assert joined("王乐") == ("wangle", "wangyue")


def test_u_with_dots_is_found_as_typed_and_as_in_a_passport() -> None:
    assert set(joined("吕布")) == {"lvbu", "lubu", "lyubu"}


def test_readings_of_many_doubtful_characters_stay_few() -> None:
    assert len(readings("乐行长重朝乐行长重朝")) == MOST


def test_traditional_characters_count_as_simplified_ones() -> None:
    assert simplified("陳偉國") == "陈伟国"
    assert readings("陳偉國") == readings("陈伟国")


def test_latin_words_stand_in_small_letters_without_accents() -> None:
    assert readings("Jürgen MÜLLER 3M") == (("jurgen", "muller", "3m"),)


def test_text_without_a_letter_has_no_reading_and_sorts_last() -> None:
    assert readings("—!") == ()
    assert sorted(["—", "张伟", "Zoe"], key=sort_key) == ["张伟", "Zoe", "—"]


def test_names_sort_as_a_phone_book_does() -> None:
    names = ["章子", "张三", "李四", "连战", "Adam", "張二", "单雄", "Lily"]
    assert sorted(names, key=sort_key) == ["Adam", "李四", "连战", "Lily", "单雄", "張二", "张三", "章子"]


@given(st.text(st.sampled_from("张薇𠮷㐀〇 aé1;ß한カ") | st.characters(), max_size=8))
def test_any_text_can_be_read_and_sorted(text: str) -> None:
    assert all(reading and all(reading) for reading in readings(text))
    assert isinstance(sort_key(text), str)


def test_the_lists_are_what_the_library_says() -> None:
    made = runpy.run_path(str(Path(__file__).parents[2] / "packaging" / "readings.py"))
    for name, text in made["written"]().items():
        assert (made["FOLDER"] / name).read_text("utf-8") == text, f"{name}: run packaging/readings.py"


@pytest.mark.parametrize("text", ["放长线钓大鱼", "重庆长江轮船公司", "执行长", "音乐学院行长", "龥𠮷㐀"])
def test_a_text_is_read_as_the_library_reads_it(text: str) -> None:
    assert syllables(text) == lazy_pinyin(text)


def test_a_character_that_nobody_reads_stands_for_itself() -> None:
    assert syllables("中\U0003134f") == ["zhong", "\U0003134f"]
