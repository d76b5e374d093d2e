"""The words of the command line, the two languages, what is not there yet, and a bug of ours."""

from __future__ import annotations

import pytest

from cardkeeper import cli, libraries
from cardkeeper.cli.call import Call
from cardkeeper.cli.parser import LATER
from tests.cli.conftest import Calls


@pytest.mark.parametrize("command", LATER)
def test_what_is_not_there_yet_says_so_in_both_languages(call: Calls, command: str) -> None:
    said = call("--lang", "en", command)
    assert (said.code, said.out, said.err) == (2, b"", f"“{command}” is not there yet in this version.\n")
    said = call(command, "3", "--how", "call", "--json", "--lang", "zh")
    assert (said.code, said.out, said.err) == (2, b"", f"这个版本还没有“{command}”。\n")


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("find",),
        ("find", "x", "--limit", "0"),
        ("show", "vivian"),
        ("scan", "--engine", "eyes", "a.jpg"),
        ("convert", "a.vcf"),
        ("convert", "a.vcf", "b.vcf", "--to", "docx"),
        ("export", "-", "--per-contact"),
        ("find", "x", "--passphrase", "secret"),
        ("--lang", "fr", "doctor"),
    ],
)
def test_wrong_usage_is_2_and_shows_the_usage(capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.parse(words)
    assert left.value.code == 2
    assert "usage: cardkeeper" in capsys.readouterr().err


def test_options_stand_before_or_after_the_command() -> None:
    before = cli.parse(["--store", "s", "--lang", "zh", "--fresh", "find", "x"])
    after = cli.parse(["find", "x", "--store", "s", "--lang", "zh", "--fresh"])
    assert vars(before.options) == vars(after.options)
    assert cli.parse([]).command == ""


@pytest.mark.parametrize(
    ("tag", "language"), [("zh_CN.UTF-8", "zh_CN"), ("zh_TW:en", "zh_CN"), ("de_DE.UTF-8", "en"), ("C", "en")]
)
def test_without_a_choice_the_system_says_the_language(
    monkeypatch: pytest.MonkeyPatch, tag: str, language: str
) -> None:
    monkeypatch.setenv("LANGUAGE", "")
    monkeypatch.setenv("LC_ALL", tag)
    assert cli.parse(["doctor"]).language == language


def test_our_own_bug_is_70_and_names_nobody(call: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_call: Call) -> int:
        raise ValueError("张薇 142 0000 0036")

    monkeypatch.setitem(cli.COMMANDS, "doctor", broken)
    said = call("doctor")
    assert (said.code, said.out) == (70, b"")
    assert "ValueError" in said.err
    assert said.err.endswith(f"test_usage.py:{broken.__code__.co_firstlineno + 1} broken\n")
    assert not any(secret in said.err for secret in ("张薇", "0036", "/root", "/home"))


def test_a_stop_by_the_user_is_said_in_a_sentence(call: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_call: Call) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(cli.COMMANDS, "doctor", stopped)
    assert (call("doctor").code, call("doctor").err) == (1, "Stopped. What was already done is kept.\n")


def test_the_doctor_says_what_is_missing_and_the_line_that_mends_it(
    call: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "_loads", lambda name: name != "libEGL.so.1")
    said = call("doctor", "--json")
    assert (said.code, said.document["ok"]) == (5, False)
    checks = {check["name"]: check for check in said.document["checks"]}
    assert checks["Qt libraries"] == {
        "name": "Qt libraries", "seen": "libEGL.so.1", "ok": False, "needed": True,
        "mend": "sudo apt-get install libegl1",
    }  # fmt: skip
    assert {"Python", "Keyring", "Chinese font", "Camera", "Store", "Reading engine rapid"} <= set(checks)
    assert "sudo apt-get install libegl1" in call("doctor").out.decode()


def test_the_doctor_calls_a_machine_sound_that_has_what_is_needed(call: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "_loads", bool)
    said = call("doctor", "--json", "--lang", "zh")
    assert said.document["ok"] is all(check["ok"] or not check["needed"] for check in said.document["checks"])
    assert said.code == (0 if said.document["ok"] else 5)
