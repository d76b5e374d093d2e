"""`check` and `industry`: a line of standard input is judged, a line of output each, without a store."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from cardkeeper.i18n import translate
from cardkeeper.model import Finding
from cardkeeper.rules import checks, consistency, industries, phones
from cardkeeper.ui import wording

if TYPE_CHECKING:
    from cardkeeper.cli.call import Call

REFUSED = 1
CONSISTENCY = "consistency"


def check(call: Call) -> int:
    code = 0
    for number, line in enumerate(_lines(), 1):
        said = _object(line)
        region = _region(said or {}, home=call.settings.region)
        if said is None:
            _refuse(call, number)
        elif not region:
            _refuse_region(call, number, str(said.get("region") or call.settings.region))
        found = _finding(said, region=region) if said and region else Finding("unknown")
        code = code if said is not None and region else REFUSED
        call.print_json({
            "verdict": found.verdict, "norm": found.norm, "ext": found.extension, "codes": found.codes,
            "proposal": found.proposal,
        })  # fmt: skip
    return code


def _finding(said: dict[str, object], *, region: str) -> Finding:
    """What is thought of `{"field", "value", "region"?}`; "unknown" of a field that nobody checks."""
    field, value = _text(said.get("field")), said.get("value")
    if field == CONSISTENCY and isinstance(value, dict):
        company, email, website = (_text(value.get(name)) for name in ("company", "email", "website"))
        return consistency.check(company, email=email, website=website)
    return checks.check(field, _text(value), region=region)


def _region(said: dict[str, object], *, home: str) -> str:
    """The country that a line is about, by ISO 3166-1; "" for a code that no country has."""
    region = (_text(said.get("region")) or home).upper()
    region = "GB" if region == "UK" else region
    return region if phones.is_country(region) else ""


def _text(value: object) -> str:
    """A text or a number as text; nothing of what is neither."""
    if isinstance(value, float) and value.is_integer():  # e.g. of a spreadsheet
        value = int(value)
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def industry(call: Call) -> int:
    code = 0
    for number, line in enumerate(_lines(), 1):
        said: dict[str, object] | None = _object(line) if line.startswith("{") else {"company": line}
        if said is None:
            _refuse(call, number)
            code = REFUSED
        found = _suggestion(said or {})
        if call.options.json:
            call.print_json(_suggested(found))
        else:
            call.print(found.code if found else "")
    return code


def _suggestion(said: dict[str, object]) -> industries.Suggestion | None:
    company, title, domain = (_text(said.get(name)) for name in ("company", "title", "domain"))
    return industries.suggest(company, title=title, domain=domain)


def _suggested(found: industries.Suggestion | None) -> dict[str, object]:
    if found is None:
        return {"code": "", "confidence": 0.0, "field": "", "word": "", "reason": ""}
    return {
        "code": found.code, "confidence": found.confidence, "field": found.field.value, "word": found.word,
        "reason": wording.why_industry(found),
    }  # fmt: skip


def _lines() -> Iterator[str]:
    """The lines of standard input as they come, in UTF-8 whatever the terminal speaks."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8-sig", "replace").strip()


def _object(line: str) -> dict[str, object] | None:
    """The JSON object of a line, None when it is none."""
    try:
        said = json.loads(line)
    except ValueError:
        return None
    return said if isinstance(said, dict) else None


def _refuse(call: Call, number: int) -> None:
    call.say(translate("Commands", "Line {number} is not a JSON object.", number=number))


def _refuse_region(call: Call, number: int, code: str) -> None:
    call.say(translate("Commands", "Line {number}: no country has the code {code}.", number=number, code=code))
