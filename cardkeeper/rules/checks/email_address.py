"""Could mail arrive here? Slips of a reading or of a finger in the domain are put right as a proposal.

Codes: not_an_address, comma (a comma for a dot), digit (a digit for a letter), no_dot, ending (.con for .com),
provider (one letter off a large provider), placeholder.
"""

from __future__ import annotations

import re

from cardkeeper.model import Field, Finding
from cardkeeper.rules import standard

FIELD = Field.EMAIL

PROVIDERS = (
    "gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "qq.com", "163.com", "126.com", "foxmail.com",
    "sina.com", "sohu.com", "139.com", "aliyun.com", "live.com", "msn.com", "yeah.net", "gmx.de", "web.de",
)  # fmt: skip
ENDINGS = {
    "con": "com",
    "c0m": "com",
    "corn": "com",
    "cm": "com",
    "comn": "com",
    "conn": "com",
    "c0rn": "com",
    "comcn": "com.cn",
    "om": "com",
    "rnet": "net",
}
_GLUED = re.compile(r"(?<=[a-z0-9])(com(?:\.cn|\.hk|\.tw)?|net|org|cn|example)$")
_ADDRESS = re.compile(r"^[a-z0-9][a-z0-9._%+'-]*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$")
_PLACEHOLDER = re.compile(r"^(?:none|test|no|null|na|abc|xxx+|nomail)@")
_DIGIT_SLIPS = (("0", "o"), ("1", "l"), ("5", "s"))


def check(value: str, *, region: str = "CN") -> Finding:  # noqa: ARG001 - every check is called alike
    """An address as mail is sent to it: `norm` in small letters."""
    norm = standard.email(value)
    mended, codes = repaired(norm)
    if not _ADDRESS.match(mended):
        return Finding("invalid", norm=norm, codes=("not_an_address",))
    if _PLACEHOLDER.match(mended):
        return Finding("suspect", norm=norm, codes=("placeholder",))
    if mended == norm:
        return Finding("ok", norm=norm)
    return Finding("suspect" if _ADDRESS.match(norm) else "invalid", norm=norm, codes=codes, proposal=mended)


def repaired(address: str) -> tuple[str, tuple[str, ...]]:
    """`address` with what is surely a slip put right, and the codes of what was; the local part keeps its letters."""
    local, at, domain = _one_at(address).rpartition("@")
    plain = local.replace(",", ".")
    domain, codes = repaired_domain(domain)
    nearest = _provider(domain)
    commas = ("comma",) if plain != local else ()
    slips = (*commas, *codes, *(("provider",) if nearest != domain else ()))
    return plain + at + nearest, tuple(dict.fromkeys(slips))


def repaired_domain(domain: str) -> tuple[str, tuple[str, ...]]:
    """A domain with what is surely a slip put right, and the codes of what was."""
    codes: list[str] = []
    for code, step in (("comma", _dots), ("ending", _ending), ("digit", _letters), ("no_dot", _dot)):
        better = step(domain)
        if better != domain:
            codes.append(code)
            domain = better
    return domain, tuple(codes)


def _one_at(address: str) -> str:
    """What a reader makes of @ where there is none: li(a)example.com, li©example.com, li[at]example.com."""
    return address if "@" in address else re.sub(r"©|®|\(a\)|[(\[](?:at|@)[)\]]", "@", address, count=1)


def _dots(domain: str) -> str:
    return re.sub(r"[,;:·]+|\.{2,}|(?<=[a-z0-9])_(?=com$|cn$|net$)", ".", domain)


def _ending(domain: str) -> str:
    head, dot, last = domain.rpartition(".")
    return head + dot + ENDINGS.get(last, last)


def _letters(domain: str) -> str:
    """A digit between letters of one label is a letter (examp1e), unless it begins or ends it (3com, web2)."""
    for digit, letter in _DIGIT_SLIPS:
        domain = re.sub(rf"(?<=[a-z]){digit}(?=[a-z])", letter, domain)
    return domain


def _dot(domain: str) -> str:
    return domain if "." in domain else _GLUED.sub(r".\1", domain)


def _provider(domain: str) -> str:
    if domain in PROVIDERS:
        return domain
    near = [one for one in PROVIDERS if _one_slip(domain, one)]
    return near[0] if len(near) == 1 and len(near[0]) > 7 else domain


def _one_slip(a: str, b: str) -> bool:
    """Whether one letter added, dropped, changed or swapped with its neighbour makes `b` of `a`."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if len(a) != len(b):
        longer, shorter = (a, b) if len(a) > len(b) else (b, a)
        return longer[start + 1 :] == shorter[start:]
    swapped = a[start : start + 2] == b[start : start + 2][::-1]
    return a[start + 1 :] == b[start + 1 :] or (swapped and a[start + 2 :] == b[start + 2 :])
