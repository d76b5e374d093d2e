"""Could mail arrive here? Slips of a reading or of a finger in the domain are put right as a proposal.

Codes: not_an_address, comma (a comma for a dot), digit (a digit for a letter), no_dot, ending (.con for .com),
provider (one letter off a large provider), placeholder, keyboard, disposable; role (a mailbox
of many, which is no fault).
"""

from __future__ import annotations

import re
from functools import lru_cache

from cardkeeper import paths
from cardkeeper.model import Field, Finding
from cardkeeper.rules import standard
from cardkeeper.rules.placeholders import is_placeholder, is_run

FIELD: str = Field.EMAIL

PROVIDERS = (
    "gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "qq.com", "163.com", "126.com", "foxmail.com",
    "sina.com", "sohu.com", "139.com", "aliyun.com", "live.com", "msn.com", "yeah.net", "gmx.de", "web.de",
)  # fmt: skip
_ALSO_REAL = ("email.com", "ymail.com", "mail.com", "hotmail.co", "life.com", "line.com")
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
_ALSO_FREE = frozenset(
    "21cn.com tom.com 189.cn wo.cn 188.com 263.net sina.cn sina.com.cn qq.cn aol.com me.com mac.com "
    "googlemail.com rocketmail.com t-online.de freenet.de mail.ru yandex.ru yandex.com naver.com daum.net "
    "hanmail.net nate.com kakao.com proton.me protonmail.com pm.me zoho.com fastmail.com hey.com orange.fr "
    "wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it docomo.ne.jp ezweb.ne.jp nifty.com "
    "bigpond.com comcast.net verizon.net att.net btinternet.com uol.com.br bol.com.br rediffmail.com seznam.cz "
    "wp.pl netvigator.com hinet.net pchome.com.tw".split()
)
_EVERYWHERE = re.compile(r"(?:yahoo|hotmail|outlook|live|msn|gmx|ymail)(?:\.com?)?\.[a-z]{2,3}")
"""Mailboxes for anybody, which have an ending for each country."""
_IN_USE = frozenset(("21cn.com", "99.com", "25u.com"))
"""Providers that lists of disposable ones name and people use all the same."""
_ALONE = {"gmail": "gmail.com", "qq": "qq.com", "foxmail": "foxmail.com", "126": "126.com", "163": "163.com"}
_WRONG_ENDINGS = ("cn", "co", "cm", "om", "com.cn", "org")
_COUNTED = {"163": "163.com", "126": "126.com", "139": "139.com"}
"""Called by numbers, so that one letter is read for a digit, or a finger slips."""
_OTHERS = frozenset(("123", "129", "136", "169", "188", "189", "1688"))
ROLES = frozenset(
    "info sales support admin contact office service hello hr marketing webmaster postmaster noreply no-reply "
    "enquiry enquiries inquiry mail help jobs job career careers press billing accounts accounting finance team "
    "customerservice reception recruit recruitment kefu zhaopin shangwu xiaoshou export order orders purchase "
    "reservation booking".split()
)
_DOMAIN = r"(?:[^\W_](?:(?:[^\W_]|-)*[^\W_])?\.)+(?:[^\W\d_]{2,}|xn--[a-z0-9-]+)"
_ADDRESS = re.compile(
    rf"(?:[a-z0-9_](?:[a-z0-9_%+'&/=-]|\.(?=[a-z0-9_%+'&/=-]))*|\"[ !#-\[\]-~]+\")@{_DOMAIN}",
)
_FOREIGN = re.compile(rf"[^\W_](?:[\w%+'-]|\.(?=[\w%+'-]))*@{_DOMAIN}")
"""Letters of any script before the @, which few servers take (RFC 6531)."""
_PLACEHOLDER = re.compile(
    r"^(?:none|test|no|null|na|abc|xxx+|nomail|your(?:name|e?mail)?|(?:first|last|user|your)?name|example|sample)@"
)
NOWHERE = re.compile(
    r"^(?:test|none|na|null|no|xxx+|nomail|noemail|domain|yourdomain|yourcompany|company|asdf|nowhere|fake)\.(?:com|cn|net|org)$"
)
_RESERVED = re.compile(r"^(?:example|test|invalid)\.|\.(?:example|test|invalid)$")
_LONGEST = 254
"""Characters of an address (RFC 5321)."""
_DIGITS = str.maketrans("liosb", "11056")
_DIGIT_SLIPS = (("0", "o"), ("1", "l"), ("5", "s"))


def check(value: str, *, region: str = "CN") -> Finding:  # noqa: ARG001 - every check is called alike
    """An address as mail is sent to it: `norm` in small letters."""
    norm = standard.email(value)
    if not norm:
        return Finding("unknown")
    if len(norm) > _LONGEST:
        return Finding("invalid", codes=("not_an_address",))
    mended, codes = repaired(norm)
    dotted = value.strip().startswith(".")  # the standard form has lost that
    if dotted or not _ADDRESS.fullmatch(mended):
        joined = mended.replace(" ", "")  # e.g. li ming@example.com
        proposal = joined if _ADDRESS.fullmatch(joined) else ""
        verdict = "suspect" if _FOREIGN.fullmatch(mended) and not dotted else "invalid"
        return Finding(verdict, norm=norm, codes=("not_an_address",), proposal=proposal)
    local, _, domain = mended.rpartition("@")
    code = _doubt(local, domain)
    if code:
        return Finding("suspect", norm=norm, codes=(code,))
    if mended == norm:
        return Finding("ok", norm=norm, codes=("role",) if local in ROLES else ())
    return Finding(
        "suspect" if _ADDRESS.fullmatch(norm) else "invalid",
        norm=norm,
        codes=codes or ("not_an_address",),
        proposal=mended,
    )


def _doubt(local: str, domain: str) -> str:
    """The code of what makes a well-formed address doubtful, "" for nothing."""
    if _PLACEHOLDER.match(local + "@") or NOWHERE.match(domain) or (_RESERVED.search(domain) and is_placeholder(local)):
        return "placeholder"
    if is_run(local) and not (local.isdigit() and domain in PROVIDERS[4:10]):  # numbers are names there
        return "keyboard"
    if local == domain.partition(".")[0] and (len(set(local)) == 1 or is_run(local, least=3)):  # aaa@aaa.com
        return "placeholder"
    if is_disposable(domain):
        return "disposable"
    return "" if has_known_ending(domain) else "ending"


def is_free(domain: str) -> bool:
    """Whether anybody gets a mailbox of `domain`, which then says nothing of a company."""
    plain = domain.removeprefix("vip.")
    return plain in (*PROVIDERS, *_ALSO_REAL) or plain in _ALSO_FREE or _EVERYWHERE.fullmatch(plain) is not None


@lru_cache(maxsize=1 << 12)
def is_disposable(domain: str) -> bool:
    """Whether mailboxes of `domain`, or of what it is a part of, are for a few minutes."""
    from disposable_email_domains import blocklist

    labels = domain.split(".")
    wholes = {".".join(labels[at:]) for at in range(len(labels) - 1)}
    return bool(wholes & blocklist) and not wholes & _IN_USE


def has_known_ending(domain: str) -> bool:
    """Whether a domain ends in what has been delegated to somebody."""
    last = domain.partition(":")[0].rpartition(".")[2]
    return (last if last.isascii() else f"xn--{last.encode('punycode').decode()}") in _endings()


@lru_cache(maxsize=1)
def _endings() -> frozenset[str]:
    lines = paths.resource("words/endings.txt").read_text("utf-8").splitlines()
    return frozenset(ending for line in lines if not line.startswith("#") for ending in line.split())


def repaired(address: str) -> tuple[str, tuple[str, ...]]:
    """`address` with what is surely a slip put right, and the codes of what was; the local part keeps its letters."""
    local, at, domain = _one_at(address).rpartition("@")
    plain = local.replace(",", ".").rstrip(".")
    domain, codes = _as_meant(domain)
    commas = ("comma",) if plain != local else ()
    return plain + at + domain, tuple(dict.fromkeys((*commas, *codes)))


@lru_cache(maxsize=1 << 12)
def _as_meant(domain: str) -> tuple[str, tuple[str, ...]]:
    """The domain of an address, which colleagues share, put right, and the codes of what was."""
    domain, codes = repaired_domain(domain)
    nearest = _provider(domain)
    return nearest, codes if nearest == domain else (*codes, "provider")


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
    """What a reader makes of @, and people who fear robots: li©example.com, li [at] example [dot] com."""
    if "@" in address:
        return address
    dotted = re.sub(r"\s*[(\[{]\s*dot\s*[)\]}]\s*|\s+dot\s+", ".", address)
    return re.sub(r"\s*(?:©|®|#|\(a\)|[(\[{]\s*at\s*[)\]}])\s*|\s+at\s+", "@", dotted, count=1)


def _dots(domain: str) -> str:
    return re.sub(r"[,;:·。]+|\.{2,}|(?<=[a-z0-9])_(?=com$|cn$|net$)", ".", domain)


def _ending(domain: str) -> str:
    head, dot, last = domain.rpartition(".")
    if dot and last not in ENDINGS and not has_known_ending(last):
        near = [one for one in ("com", "net", "org") if one_slip(last, one)]
        last = near[0] if len(near) == 1 else last
    if head.endswith(".com") and last in ENDINGS:
        return head + ".cn"  # e.g. com.cm
    name, _, second = head.rpartition(".")
    if len(last) == 2 and name and ENDINGS.get(second) == "com":
        return f"{name}.com.{last}"  # e.g. con.cn
    return head + dot + ENDINGS.get(last, last)


def _letters(domain: str) -> str:
    """A digit between letters of one label is a letter (examp1e), unless it begins or ends it (3com, web2)."""
    for digit, letter in _DIGIT_SLIPS:
        domain = re.sub(rf"(?<=[a-z]){digit}(?=[a-z])", letter, domain)
    return domain


def _dot(domain: str) -> str:
    return domain if "." in domain else _GLUED.sub(r".\1", domain)


def _provider(domain: str) -> str:
    if domain in (*PROVIDERS, *_ALSO_REAL):
        return domain
    label, _, ending = domain.partition(".")
    if label in _ALONE and ending in _WRONG_ENDINGS:
        return _ALONE[label]
    if ending == "com" and label not in _OTHERS and (counted := _counted(label)):
        return counted
    near = [one for one in PROVIDERS if one_slip(domain, one)]
    return near[0] if len(near) == 1 and len(near[0]) > 7 else domain


def _counted(label: str) -> str:
    """The provider called by a number that `label` is a slip of: l63, 1631, 16."""
    digits = label.translate(_DIGITS)
    if not digits.isdecimal():
        return ""
    near = [one for one in _COUNTED if digits == one or one_slip(digits, one)]
    return _COUNTED[near[0]] if len(near) == 1 else ""


def one_slip(a: str, b: str) -> bool:
    """Whether one letter added, dropped, changed or swapped with its neighbour makes `b` of `a`."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if len(a) != len(b):
        longer, shorter = (a, b) if len(a) > len(b) else (b, a)
        return longer[start + 1 :] == shorter[start:]
    swapped = a[start : start + 2] == b[start : start + 2][::-1]
    return a[start + 1 :] == b[start + 1 :] or (swapped and a[start + 2 :] == b[start + 2 :])
