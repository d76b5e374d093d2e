"""Facts of one line that nothing parts, for the reader lost what did: 採購部總經理, Chairman Attorney at Law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from cardkeeper.ocr.fields import titles
from cardkeeper.ocr.fields.pieces import Piece
from cardkeeper.ocr.words import words

_HAN_ONLY = re.compile(r"[㐀-鿿々]{4,18}")
_APART = frozenset(
    (
        "总经理 董事长 总裁 首席执行官 首席技术官 教授 副教授 研究员 博导 硕导 博士生导师 硕士生导师 主任医师 院长 "
        "校长 所长 合伙人 高级工程师 总工程师 总经理助理 董事长助理 总裁助理"
    ).split()
)
"""Titles that stand for themselves behind another."""
_ENDED = tuple("总监 经理 工程师 董事长 总裁 教授 研究员 会长 秘书长 主任 书记 合伙人 创始人".split())
_SHORT = frozenset("厂长 店长 部长 院长 校长 所长 会长 社长 馆长 总裁 教授 董事 理事 书记 主席 总工 博导 硕导".split())
"""Titles of two characters that stand for themselves behind one of those that end so: 设计总监厂长."""
# A reader loses the blank: 採購部總經理 is two facts, while 销售部经理 is one title.
_UNIT = re.compile(r"(?<=[部心处處室区區科組组])(?!专科|專科)(?=(?:[㐀-鿿]{3,8}|[部課课係系室次][長长])$)")
_BEHIND_UNIT = re.compile(r"(?:Dept\.?|Department|Division|Div\.|Team|Office|Center|Centre)\s+(?=[A-Z])")
_BEFORE_UNIT = re.compile(r"(?<=[a-z])\s+(?=[A-Z])")
_ALONE = frozenset(("chairman", "chairwoman", "founder", "co-founder", "ceo", "cto", "cfo", "coo"))
"""Titles of one word that another may follow: Chairman Vice President, but not Manager Sales Director."""
_BEGIN = frozenset(("vice president", "general manager", "attorney at", "managing director", "chief executive"))
_BRANCH = re.compile(
    r"([㐀-鿿（）()]{4,}(?:公司|银行|銀行|事务所|事務所|不动产|不動產|房产|地产|药房))\s+([㐀-鿿]{2,8}(?:店|分公司|支公司|分行|支行|营业部|營業部|办事处|辦事處|分所))"
)
_BEHIND_FIRM = re.compile(r"(?<=Ltd\.|Inc\.|GmbH)\s+(?=[A-Z][a-z])")


def two_titles(piece: Piece) -> tuple[Piece, Piece] | None:
    """A first title and what follows it: 財務主管市場專員, Finance Supervisor Marketing Specialist; not 总经理助理."""
    return next(_eastern_titles(piece), None) or next(_latin_titles(piece), None)


def unit_and_title(piece: Piece) -> tuple[Piece, Piece] | None:
    """A department and a title, in either order: 採購部總經理, Research Fellow East China Region."""
    for cut in _UNIT.finditer(piece.text):
        unit, office = _cut(piece, cut)
        if _is_unit(unit) and _is_title(office):
            return unit, office
    for cut in _BEFORE_UNIT.finditer(piece.text) if _is_unit(piece) else ():
        office, unit = _cut(piece, cut)
        if len(unit.text.split()) > 1 and titles.ends_as_title(office.plain) and _is_unit(unit):
            return office, unit
    for cut in _BEHIND_UNIT.finditer(piece.text):
        unit, office = piece.part(0, cut.end()), piece.part(cut.end(), len(piece.text))
        before = unit.plain.split()
        whole = len(before) > 1 and before[0] not in words().titles  # not Office Administrator, Deputy Division Head
        if whole and _is_unit(unit) and _is_title(office):
            return unit, office
    return None


def firm_and_branch(piece: Piece) -> tuple[Piece, Piece] | None:
    """A company and which of its shops or offices it is: 某某房地产经纪有限公司 望江路店."""
    both = _BRANCH.fullmatch(piece.text)
    if both is None:
        return None
    return piece.part(*both.span(1)), replace(piece.part(*both.span(2)), labels=("department",))


def two_firms(piece: Piece) -> tuple[Piece, Piece] | None:
    """Two companies: Huaxin Group Co., Ltd. Hengshu Foods Co., Ltd."""
    for cut in _BEHIND_FIRM.finditer(piece.text):
        first, second = _cut(piece, cut)
        tokens = [token.strip(".,") for token in second.plain.split()]
        if len(tokens) > 1 and tokens[-1] in words().sure:
            return first, second
    return None


def _eastern_titles(piece: Piece) -> Iterator[tuple[Piece, Piece]]:
    plain = piece.plain
    for end in range(3, len(plain) - 1) if _HAN_ONLY.fullmatch(plain) else ():
        first, second = plain[:end], plain[end:]
        stem = len(second) > 2 and (second[:2] in words().functions or second in _APART)
        stem = stem or (second in _SHORT and first.endswith(_ENDED))
        if stem and titles.title_score(first) > 0.9 and titles.title_score(second) > 0.9 and not first.endswith("兼"):
            yield piece.part(0, end), piece.part(end, len(plain))


def _latin_titles(piece: Piece) -> Iterator[tuple[Piece, Piece]]:
    known = words()
    for cut in _BEFORE_UNIT.finditer(piece.text) if "," not in piece.text else ():
        first, second = _cut(piece, cut)
        held, more = first.plain.split(), second.plain.split()
        ends = held[-1] in known.titles - known.weak if len(held) > 1 else held[0] in _ALONE
        ends = ends or first.plain.endswith((" at law", "vice president"))
        begins = " ".join(more[:2]) in _BEGIN or (more[0] in known.functions and more[0] not in known.titles)
        if ends and begins and len(more) > 1 and _is_title(first) and _is_title(second):
            yield first, second


def _cut(piece: Piece, cut: re.Match[str]) -> tuple[Piece, Piece]:
    return piece.part(0, cut.start()), piece.part(cut.end(), len(piece.text))


def _is_title(piece: Piece) -> bool:
    return titles.title_score(piece.plain) >= titles.ENOUGH


def _is_unit(piece: Piece) -> bool:
    return not _is_title(piece) and titles.department_score(piece.plain) >= titles.ENOUGH
