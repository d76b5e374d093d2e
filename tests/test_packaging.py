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
from cardkeeper import libraries

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCK = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
LINUX = ROOT / "packaging" / "linux"
DESCRIPTION = LINUX / "io.github.cardkeeper.cardkeeper.metainfo.xml"


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
    newest = ElementTree.parse(DESCRIPTION).find("releases/release")
    assert newest is not None
    assert newest.get("version") == PROJECT["project"]["version"] == cardkeeper.__version__


def test_set_up_installs_every_library_that_qt_needs() -> None:
    text = (ROOT / "packaging" / "system-packages.sh").read_text("utf-8")
    assert set(libraries.DEBIAN_PACKAGES.values()) <= set(text.split())


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_desktop_takes_our_entry() -> None:
    told = subprocess.run(
        ["desktop-file-validate", str(LINUX / "cardkeeper.desktop")], capture_output=True, check=False
    )
    assert told.stdout == b""


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is not installed")
def test_software_centres_take_our_description() -> None:
    command = ["appstreamcli", "validate", "--no-net", str(DESCRIPTION)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    # There is no homepage yet.
    assert re.findall(r"^[EW]: (?!.*url-homepage-missing).*", told, re.MULTILINE) == []
