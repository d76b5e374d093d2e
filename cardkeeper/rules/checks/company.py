"""Could this be a company? Slips of a reading in its legal form are proposed to be put right.

Codes: placeholder, keyboard, not_a_company (a number, an address), no_name (a legal form alone), legal_form (有限公可).
"""

from __future__ import annotations

import re

from cardkeeper.model import Field, Finding
from cardkeeper.rules import standard
from cardkeeper.rules.checks.email_address import one_slip
from cardkeeper.rules.checks.name import POST
from cardkeeper.rules.placeholders import is_left_open, is_placeholder, is_run

FIELD: str = Field.COMPANY

_FORMS = re.compile(
    r"股份|有限|责任|公司|集团|\b(?:co|ltd|limited|inc|llc|gmbh|corp|corporation|company|plc|group|ag|sa|pte|the)\b|[\W_]",
    re.IGNORECASE,
)
_DEPARTMENT = re.compile(
    r"(?:销售|市场|采购|财务|人事|行政|技术|客户|客服|生产|质量|品质|研发|工程|物流|外贸|国际|项目|售后|综合|业务|法务)(?:服务|管理|贸易)?部门?"
)
_SITE = re.compile(r"://|^www\.", re.IGNORECASE)
_SLIPS = (
    (re.compile(r"(?:有限|责任|股份)(?:公[可同习刁句]|[厶么分]司)$"), lambda found: found[0][:-2] + "公司"),
    (re.compile(r"有[眼很跟银根](?=(?:责任)?公司$)"), lambda _: "有限"),
    (re.compile(r"\bL[irl1]+(?:rn|nn|m)[il1]ted\b", re.IGNORECASE), lambda _: "Limited"),
    (re.compile(r"\b[l1]nc\b"), lambda _: "Inc"),
    (re.compile(r"\bC0(?=[.,\s])|\b[GOQ]o(?=[.,]+ ?Ltd)"), lambda _: "Co"),
    (re.compile(r"\b(?:Ltcl|Ltd,)(?=\.?$)"), lambda _: "Ltd"),
    (
        re.compile(r"(?<=\bCo\., )\w{2,4}(?=\.?$)|\b(?:Lld|Ttd|1td|Itd)(?=\.?$)", re.IGNORECASE),
        lambda found: "Ltd" if one_slip(found[0].lower(), "ltd") else found[0],
    ),
)


def check(value: str, *, region: str = "CN") -> Finding:  # noqa: ARG001 - every check is called alike
    """A company as it is kept: `norm` with half-width Latin and full-width brackets in Chinese."""
    norm = standard.company(value)
    if not norm:
        return Finding("unknown")
    bare = _FORMS.sub("", norm)
    if is_placeholder(norm) or is_left_open(norm) or (len(bare) > 2 and is_placeholder(bare)):
        return Finding("suspect", norm=norm, codes=("placeholder",))
    if not bare:
        return Finding("invalid", norm=norm, codes=("no_name",))
    if is_run(bare):
        return Finding("suspect", norm=norm, codes=("keyboard",))
    if POST.fullmatch(norm) or _DEPARTMENT.fullmatch(norm) or re.fullmatch(r"\d", bare):
        return Finding("suspect", norm=norm, codes=("not_a_company",))
    if "@" in norm or _SITE.search(norm) or (bare.isdigit() and len(bare) > 4):
        return Finding("invalid", norm=norm, codes=("not_a_company",))
    mended = norm
    for slip, right in _SLIPS:
        mended = slip.sub(right, mended)
    if mended != norm:
        return Finding("suspect", norm=norm, codes=("legal_form",), proposal=standard.company(mended))
    return Finding("ok", norm=norm)
