"""What the documents say is true: commands, settings, codes, pictures, links, and the tree of files."""

from __future__ import annotations

import argparse
import dataclasses
import json
import re
from pathlib import Path

import pytest

import tree
from cardkeeper.cli import COMMANDS, parser
from cardkeeper.i18n import in_every_language
from cardkeeper.model import Tier
from cardkeeper.rules import facets, industries
from cardkeeper.settings import Settings

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
ENGLISH, CHINESE = ROOT / "README.md", ROOT / "README.zh-CN.md"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(DOCS.glob("*.md"))]
READ = [ENGLISH, CHINESE, DOCS / "commands.md"]

SECTIONS = {
    "Start": "开始使用",
    "What it does today": "现在能做什么",
    "Languages and colours": "语言和颜色",
    "Privacy": "隐私",
    "Keys": "按键",
    "Command line": "命令行",
    "Limits": "限度",
    "Licence": "许可",
}


def text_of(page: Path) -> str:
    return page.read_text("utf-8")


def links(page: Path) -> list[str]:
    """The targets of a page's own links and pictures, those to the web left out."""
    found = re.findall(r"\]\(([^)\s]+)\)", re.sub(r"```.*?```", "", text_of(page), flags=re.DOTALL))
    return [link for link in found if "://" not in link]


def options_of(command: str) -> set[str]:
    """The long options that only this command takes."""
    (commands,) = (one for one in parser._parser()._actions if isinstance(one, argparse._SubParsersAction))
    every = {name for action in commands.choices[command]._actions for name in action.option_strings}
    common = {name for action in parser._parser()._actions for name in action.option_strings}
    return {name for name in every - common if name.startswith("--")}


@pytest.mark.parametrize("page", READ, ids=lambda page: page.name)
def test_every_command_is_documented(page: Path) -> None:
    assert [command for command in COMMANDS if f"`{command}" not in text_of(page)] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_stands_beside_its_command(command: str) -> None:
    headings = re.findall(rf"^## (`{command}[ `].*)$", text_of(DOCS / "commands.md"), re.MULTILINE)
    assert len(headings) == 1
    assert [option for option in options_of(command) if option not in headings[0]] == []


def test_what_is_not_there_yet_is_said_to_be_so() -> None:
    later = text_of(DOCS / "commands.md").partition("## Not there yet")[2].partition("##")[0]
    assert set(re.findall(r"`([a-z-]+)`", later)) == set(parser.LATER)


def test_every_setting_is_documented_with_its_default() -> None:
    table = text_of(DOCS / "settings.md")
    for setting in dataclasses.fields(Settings):
        (row,) = re.findall(rf"^\| `{setting.name}` .*$", table, re.MULTILINE)
        assert f"| `{json.dumps(setting.default)}` |" in row


def test_every_tier_and_industry_is_documented() -> None:
    contract = text_of(DOCS / "commands.md")
    codes = [*Tier, *industries.NAMES]
    assert [code for code in codes if f"| `{code}` |" not in contract] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    files = [link.partition("#")[0] for link in links(page)]
    assert [file for file in files if file and not (page.parent / file).exists()] == []


def test_every_picture_is_shown_somewhere() -> None:
    shown = {(page.parent / link).resolve() for page in PAGES for link in links(page)}
    assert [picture.name for picture in DOCS.rglob("*.png") if picture.resolve() not in shown] == []


def test_both_first_pages_have_the_same_sections() -> None:
    english, chinese = (re.findall(r"^## (.*)$", text_of(page), re.MULTILINE) for page in (ENGLISH, CHINESE))
    assert english == list(SECTIONS)
    assert chinese == list(SECTIONS.values())


def test_both_first_pages_tell_the_same_commands_keys_and_codes() -> None:
    english, chinese = (re.findall(r"`[^`\n]+`", re.sub(r"(?s)```.*?```", "", text_of(page))) for page in READ[:2])
    assert set(english) == set(chinese)


def test_the_tree_of_files_is_true() -> None:
    page = text_of(tree.PAGE)
    assert page == tree.written(page, tree.tree(ROOT / "cardkeeper")), "run `make tree`"


def test_every_condition_and_value_of_a_search_is_documented() -> None:
    page = text_of(DOCS / "searching.md")
    words = {way for name in facets.NAMES.values() for way in in_every_language("Facet", name)}
    words |= {code for key, values in facets.VALUES.items() if key != "industry" for code in values}
    assert [word for word in sorted(words) if word not in page] == []
    for example in re.findall(r"```\n(.*?)```", page, flags=re.DOTALL)[0].splitlines():
        assert facets.parsed(example).facets, example
