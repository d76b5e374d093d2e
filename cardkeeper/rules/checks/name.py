"""Could this be a person's name? Short, rare and foreign ones are; company names, numbers and leftovers are not.

Codes: placeholder, keyboard, not_a_name (a number, an address, a sign), company, digits (read for letters), single (one
character alone), address_only (王先生: how to speak to somebody), post (Sales Manager: what somebody does), remark
(张伟（离职）), sign (张伟😀), long.
"""

from __future__ import annotations

import re

from cardkeeper.model import Field, Finding
from cardkeeper.rules.names import person_name
from cardkeeper.rules.placeholders import is_left_open, is_placeholder, is_run
from cardkeeper.rules.surnames import COMPOUND

FIELD: str = Field.NAME

_HAN = re.compile(r"[㐀-鿿豈-﫿々]+")
_KANA = re.compile(r"[々぀-ヿ가-힯]")
_COMPANY = re.compile(
    r"公司|集团|事务所|部$|中心$|..(?:大学|学院|医院|银行|酒店|协会|学校|中学|小学|工厂|商店|超市)$|\b(?:ltd|inc|llc|gmbh|corp|plc|limited|company)\b\.?",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(r"(?:先生|女士|小姐|太太|经理|老师|总|工|主任|老板|阿姨|师傅)$")
_TITLED = re.compile(r"^(?:mr|mrs|ms|miss|dr|prof)\b\.?\s*\w*$", re.IGNORECASE)
POST = re.compile(
    r"(?:先生|女士|小姐|太太|总经理|经理|总监|主管|老板娘?|前台|客服|客户|顾客|用户|会员|财务|销售|采购|人事|行政|秘书|助理|负责人|收发室|值班室|办公室|总机)"
    r"|(?:销售|市场|采购|财务|人事|行政|技术|客户|项目|区域|产品|运营)(?:经理|总监|主管|助理|专员|代表)"
    r"|(?:[A-Za-z&]+ ){0,3}(?:Manager|Director|Department|Dept\.?|Engineer|Officer|Reception|Secretary|Assistant|Team"
    r"|Administrator|Admin|Customer|Guest|Service|Support|Sales|Desk)",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"\s*[(（\[【][^)）\]】]*(?:离职|已离|备注|打错|不在|旧|作废|勿打|前任)[^)）\]】]*[)）\]】]|\s+备注.*$"
)
_PICTURE = re.compile(r"[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f]")
_SITE = re.compile(r"://|\bwww\.|^\S+\.(?:com|cn|net|org)$", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_THREE_KEYS = frozenset("qwe asd zxc sdf dfg fgh jkl abc xyz qaz wsx".split())
_SLIPS = str.maketrans({"0": "o", "1": "l", "5": "s", "3": "e", "4": "a"})
_LIKELY_SLIP = re.compile(r"(?<=[A-Za-z])[013458]+(?=[A-Za-z]|\b)")


def check(value: str, *, region: str = "CN") -> Finding:  # noqa: ARG001 - every check is called alike
    """A name as it is kept: `norm` with single blanks, none between Chinese characters."""
    norm = person_name(value)
    letters = re.sub(r"[^\w]", "", norm)
    if not norm:
        return Finding("unknown")
    if "@" in norm or _SITE.search(norm) or (not is_placeholder(norm) and not _could_name(letters)):
        return Finding("invalid", norm=norm, codes=("not_a_name",))
    for pattern, code in ((_REMARK, "remark"), (_PICTURE, "sign")):
        if pattern.search(value):
            return Finding("suspect", norm=norm, codes=(code,), proposal=person_name(pattern.sub("", value)))
    code = _doubt(norm, letters)
    if code == "digits":
        mended = _LIKELY_SLIP.sub(lambda slip: slip[0].translate(_SLIPS), norm)
        return Finding("suspect", norm=norm, codes=(code,), proposal="" if _digits(mended) else mended)
    return Finding("suspect" if code else "ok", norm=norm, codes=(code,) if code else ())


def _could_name(letters: str) -> bool:
    """Whether letters are in it and few digits."""
    return re.search(r"[^\W\d_]", letters) is not None and _digits(letters) <= 3


def _doubt(norm: str, letters: str) -> str:
    """The code of what makes it doubtful that somebody is called so, "" for nothing."""
    words = norm.split()
    if (
        is_placeholder(norm)
        or (len(words) > 1 and all(map(is_placeholder, words)))
        or re.fullmatch(r"[^\W\d_]某", norm)
        or is_left_open(norm)
        or "测试" in norm
        or re.search(r"[*＊]", norm)
    ):
        return "placeholder"
    if norm.lower() in _THREE_KEYS or is_run(norm, least=3 if _HAN.search(norm) or len(set(norm)) == 1 else 4):
        return "keyboard"
    for pattern, code in ((POST.fullmatch, "post"), (_COMPANY.search, "company"), (_DIGIT.search, "digits")):
        if pattern(norm):
            return code
    if len(letters) == 1:
        return "single"
    return _manner(norm)


def _manner(norm: str) -> str:
    """Whether it is how to speak to somebody, or longer than names are."""
    han = _HAN.fullmatch(norm)
    bare = _ADDRESSED.sub("", norm)
    if han and bare != norm and (len(bare) == 1 or bare in COMPOUND) and (norm[-1] not in "总工" or len(norm) == 2):
        return "address_only"
    if _TITLED.match(norm):
        return "address_only"
    return "long" if (han and not _KANA.search(norm) and len(norm) > 5) or len(norm) > 60 else ""


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))
