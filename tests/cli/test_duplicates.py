"""`duplicates`: pairs among the lines of a file, and in a store."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Calls, ended, started

PEOPLE = (
    {"uid": "a", "names": [{"text": "林可欣"}], "phones": [{"number": "142 0000 0057", "kind": "mobile"}],
     "companies": [{"text": "禾沐食品有限公司"}]},
    {"names": [{"text": "林可欣"}], "phones": [{"number": "+86 142 0000 0057"}], "companies": [{"text": "霁光能源"}]},
    {"names": [{"text": "张伟"}], "phones": [{"number": "021 5550 0101"}], "companies": [{"text": "禾沐食品"}]},
    {"names": [{"text": "李娜"}], "phones": [{"number": "021 5550 0101"}], "companies": [{"text": "禾沐食品"}]},
)  # fmt: skip


def lines(file: Path, *more: str) -> str:
    file.write_text("\n".join([*(json.dumps(one, ensure_ascii=False) for one in PEOPLE), *more]), "utf-8")
    return str(file)


def test_who_is_one_person_is_told_by_uid_else_by_number_with_the_reasons(call: Calls, tmp_path: Path) -> None:
    said = call("duplicates", "--json", "--lang", "en", "--among", lines(tmp_path / "people.jsonl"))
    (pair,) = map(json.loads, said.lines)
    assert (said.code, said.err) == (0, "")
    assert (pair["a"], pair["b"], pair["score"]) == ("a", 2, 0.68)
    assert pair["reasons"][0] == {
        "code": "mobile", "weight": 55, "value": "+8614200000057", "words": "Same mobile 142 0000 0057 +55"
    }  # fmt: skip


def test_people_read_it_in_their_language(call: Calls, tmp_path: Path) -> None:
    said = call("duplicates", "--lang", "zh", "--among", lines(tmp_path / "people.jsonl"))
    assert said.lines[0] == "68/100  很可能是同一人"
    assert said.lines[3].strip() == "手机相同 142 0000 0057 +55"
    assert said.err == "可能是同一人的有 1 对。\n"


def test_the_least_is_for_the_user_to_say(call: Calls, tmp_path: Path) -> None:
    file = lines(tmp_path / "people.jsonl")
    assert call("duplicates", "--json", "--min", "0.7", "--among", file).lines == []
    assert len(call("duplicates", "--json", "--min", "0", "--among", file).lines) > 1
    with pytest.raises(SystemExit, match="2"):
        call("duplicates", "--min", "2", "--among", file)


def test_a_line_that_is_no_contact_is_named(call: Calls, tmp_path: Path) -> None:
    said = call("duplicates", "--json", "--lang", "en", "--among", lines(tmp_path / "people.jsonl", "{broken"))
    assert (said.code, len(said.lines)) == (1, 1)
    assert "people.jsonl" in said.err


def test_a_store_is_looked_through(call: Calls, store: tuple[str, ...], tmp_path: Path) -> None:
    file = lines(tmp_path / "people.jsonl")
    assert call("import", file, *store).code == 0
    (pair,) = map(json.loads, call("duplicates", "--json", *store).lines)
    assert {type(pair["a"]), type(pair["b"])} == {int}
    assert pair["score"] == 0.68
    assert "林可欣" in call("duplicates", *store).out.decode()


def test_it_runs_as_a_process_from_standard_input(tmp_path: Path) -> None:
    file = Path(lines(tmp_path / "people.jsonl"))
    process = started("duplicates", "--json", "--among", "-", stdin=subprocess.PIPE)
    said = ended(process, file.read_bytes())
    assert (said.code, said.err, len(said.lines)) == (0, "", 1)
