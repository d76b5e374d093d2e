"""`check` and `industry`: a line in, a line out."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Calls


def test_a_company_a_line_gives_a_code_a_line_or_an_empty_one(call: Calls) -> None:
    asked = '北陌物流有限公司\n明川科技有限公司\n\n{"company": "明川", "title": "软件工程师"}\n'
    said = call("industry", stdin=asked.encode())
    assert (said.code, said.lines, said.err) == (0, ["logistics", "", "", "it"], "")


def test_json_gives_the_reason_and_how_sure_it_is(call: Calls) -> None:
    said = call(
        "industry", "--json", "--lang", "en", stdin="Solheim Pharma AS\nSolheim Technologies\n".encode("utf-8-sig")
    )
    sure, unsure = map(json.loads, said.lines)
    assert sure == {
        "code": "health", "confidence": 0.9, "field": "company", "word": "pharma",
        "reason": "“pharma” is in the company's name",
    }  # fmt: skip
    assert (unsure["code"], unsure["reason"]) == ("", "")


def test_a_broken_line_is_named_and_keeps_its_place(call: Calls) -> None:
    said = call("industry", "--lang", "en", stdin="{broken\n北陌物流有限公司\n".encode())
    assert (said.code, said.lines, said.err) == (1, ["", "logistics"], "Line 1 is not a JSON object.\n")


def test_each_value_gets_its_finding(call: Calls) -> None:
    asked = [
        {"field": "phone", "value": "021-5550 0123 转 316"},
        {"field": "phone", "value": "2555 0123", "region": "hk"},
        {"field": "shoe size", "value": 43},
        {"field": "consistency", "value": {"company": "", "email": "li@larkspur.com", "website": "quillstone.com"}},
    ]
    said = call("check", "--json", stdin="\n".join(map(json.dumps, asked)).encode())
    first, second, third, last = map(json.loads, said.lines)
    assert (said.code, said.err) == (0, "")
    assert first == {"verdict": "ok", "norm": "+862155500123", "ext": "316", "codes": [], "proposal": ""}
    assert (second["norm"], third["verdict"]) == ("+85225550123", "unknown")
    assert (last["verdict"], last["codes"]) == ("inconsistent", ["domains_differ"])


def test_a_line_to_check_that_is_no_object_is_named(call: Calls) -> None:
    said = call("check", "--lang", "en", stdin=b'021-5550 0123\n{"field": "email", "value": "li@example.com"}\n')
    assert [json.loads(line)["verdict"] for line in said.lines] == ["unknown", "ok"]
    assert (said.code, said.err) == (1, "Line 1 is not a JSON object.\n")


@pytest.mark.parametrize(
    ("asked", "verdict", "norm"),
    [
        ({"field": "phone", "value": 2155500123, "region": "cn"}, "suspect", "+862155500123"),
        ({"field": "phone", "value": "020 7946 0123", "region": "UK"}, "ok", "+442079460123"),
        ({"field": "phone", "value": ["021-5550 0123"]}, "unknown", ""),
        ({"field": "phone", "value": {"number": "021-5550 0123"}}, "unknown", ""),
        ({"field": "name", "value": "李\u0000明\ufeff"}, "ok", "李明"),
        ({"field": "address", "value": "8" * 1_000_000}, "invalid", ""),
        ({"field": "tea", "value": "x"}, "unknown", ""),
    ],
)
def test_whatever_stands_in_a_line_has_its_answer(call: Calls, asked: object, verdict: str, norm: str) -> None:
    said = call("check", stdin=json.dumps(asked).encode())
    assert (said.code, said.document["verdict"], said.document["norm"]) == (0, verdict, norm)


def test_a_region_that_is_no_country_is_named(call: Calls) -> None:
    said = call("check", "--lang", "en", stdin=b'{"field": "phone", "value": "021-5550 0123", "region": "Mars"}\n')
    assert (said.code, said.document["verdict"]) == (1, "unknown")
    assert "Line 1: no country has the code Mars." in said.err
