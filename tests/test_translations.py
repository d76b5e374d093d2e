"""Sentences are found in the code, kept in .ts files, and come back in the user's language."""

from __future__ import annotations

from pathlib import Path

import pytest

import translations
from cardkeeper import i18n, paths

CODE = """
from cardkeeper import i18n
STATES = {"due": QT_TRANSLATE_NOOP("State", "Due")}
def words(n, name):
    i18n.translate("Inbox", "%n cards from {name}", n=n, name=name)
    translate("Inbox", "A long "
              "sentence")
    translate("State", STATES[name])
    name.translate({32: None})
"""


@pytest.fixture
def code(tmp_path: Path) -> Path:
    """A program of one file."""
    (tmp_path / "words.py").write_text(CODE, "utf-8")
    return tmp_path


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that translations are read from."""
    monkeypatch.setattr(paths, "resource", lambda name: tmp_path / Path(name).name)
    monkeypatch.setattr(i18n, "_catalogue", i18n._catalogue.__wrapped__)
    return tmp_path


def test_every_way_to_write_a_sentence_is_found(code: Path) -> None:
    assert translations.sentences(code) == [
        ("Inbox", "%n cards from {name}", True),
        ("Inbox", "A long sentence", False),
        ("State", "Due", False),
    ]


def test_a_sentence_put_together_while_running_is_refused(code: Path) -> None:
    (code / "more.py").write_text('translate("Inbox", f"{n} cards")', "utf-8")
    with pytest.raises(SyntaxError, match=r"more\.py:1"):
        translations.sentences(code)


def test_what_a_translator_sends_is_merged_and_slips_are_named(code: Path, tmp_path: Path) -> None:
    table = tmp_path / "zh.tsv"
    table.write_text("State\tDue\t待复核\nState\tDew\t露水\n", "utf-8")
    catalogue: translations.Catalogue = {}
    assert translations.merge(catalogue, table, {("State", "Due")}) == [
        f"{table}:2: not a sentence of the program: State: Dew"
    ]
    assert "<translation>待复核</translation>" in translations.refreshed("zh_CN", catalogue, code)


def test_what_is_written_is_what_the_program_says(code: Path, catalogues: Path) -> None:
    key = ("Inbox", "%n cards from {name}")
    for language, forms in {"zh_CN": ("{name} 发来 %n 张名片",), "en": ("%n card from {name}", key[1])}.items():
        text = translations.refreshed(language, {key: forms}, code)
        (catalogues / f"cardkeeper_{language}.ts").write_text(text, "utf-8")
    assert i18n.translate(*key, n=1, name="Ann") == "1 card from Ann"
    assert i18n.translate(*key, n=1200, name="Ann") == "1,200 cards from Ann"
    i18n.use("zh_CN")
    assert i18n.translate(*key, n=2, name="小安") == "小安发来 2 张名片"
    assert i18n.translate("State", "Due") == "Due"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("张薇", "来自张薇的 2 张"), ("Ann Lee", "来自 Ann Lee 的 2 张"), ("张薇 Zhang", "来自张薇 Zhang 的 2 张")],
)
def test_a_blank_sets_latin_letters_off_from_chinese_and_none_parts_chinese(
    code: Path, catalogues: Path, name: str, expected: str
) -> None:
    key = ("Inbox", "%n cards from {name}")
    i18n.use("zh_CN")
    for written in ("来自{name}的 %n 张", "来自 {name} 的 %n 张"):
        text = translations.refreshed("zh_CN", {key: (written,)}, code)
        (catalogues / "cardkeeper_zh_CN.ts").write_text(text, "utf-8")
        assert i18n.translate(*key, n=2, name=name) == expected


def test_english_needs_no_words_for_what_it_says_already(code: Path) -> None:
    assert "Due" not in translations.refreshed("en", {}, code)
