"""What is shipped with the program agrees with it: locks, desktop entry, description."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

import cardkeeper

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCK = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
LINUX = ROOT / "packaging" / "linux"
NAME = "io.github.cardkeeper.cardkeeper"


def test_both_locks_hold_the_same_packages() -> None:
    by_uv = {(package["name"], package["version"]) for package in LOCK["package"] if package["name"] != "cardkeeper"}
    by_pip = re.findall(r"^([\w.-]+)==([^\s;]+)", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE)
    assert set(by_pip) == by_uv


def test_the_lock_knows_every_requirement() -> None:
    (ours,) = (package for package in LOCK["package"] if package["name"] == "cardkeeper")
    locked = {requirement["name"] for requirement in ours["metadata"]["requires-dist"]}
    asked = {
        re.split(r"[<>=!~ ]", requirement, maxsplit=1)[0].lower() for requirement in PROJECT["project"]["dependencies"]
    }
    assert locked == asked


def test_the_locks_name_public_hosts_only() -> None:
    text = (ROOT / "uv.lock").read_text("utf-8") + (ROOT / "requirements.lock").read_text("utf-8")
    assert set(re.findall(r"https?://([^/\"\s]+)", text)) == {"pypi.org", "files.pythonhosted.org"}


def test_one_version_everywhere() -> None:
    newest = ElementTree.parse(LINUX / f"{NAME}.metainfo.xml").find("releases/release")
    assert newest is not None
    assert newest.get("version") == PROJECT["project"]["version"] == cardkeeper.__version__


@pytest.mark.parametrize(
    ("program", "file"),
    [
        (["desktop-file-validate"], f"{NAME}.desktop"),
        # There is no homepage yet.
        (["appstreamcli", "validate", "--no-net", "--override=url-homepage-missing=info"], f"{NAME}.metainfo.xml"),
    ],
)
def test_the_desktop_takes_what_we_ship(program: list[str], file: str) -> None:
    if not shutil.which(program[0]):
        pytest.skip(f"{program[0]} is not installed")
    told = subprocess.run([*program, LINUX / file], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
