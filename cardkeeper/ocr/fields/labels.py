"""Labels cut from what they announce: Tel, 电话, M., in any language, several in a line, glued to the value or not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from cardkeeper.ocr.fields.handles import SERVICES
from cardkeeper.ocr.fields.pieces import Piece
from cardkeeper.ocr.words import words

_DIGITS = r"[(+（]*\d[\d\s().\-–—/（）]{4,}\d"
FITS = {
    "email": re.compile(r"\S+\s?[@©]|\S+\.\w"),
    "website": re.compile(r"(?:www|http|[\w-]+\.\w)", re.IGNORECASE),
    "address": re.compile(r".*(?:\d|[省市区路街號号]|,)"),
    "postcode": re.compile(r"\d|[a-z]{1,2}\d"),
    **{kind: re.compile(_DIGITS) for kind in ("mobile", "phone", "fax", "home", "pager", "phone fax")},
    **{kind: re.compile(r"@\w|\S{3,}\s*$") for kind in SERVICES},
    **{
        kind: re.compile(r"@?[\w+][\w.@+-]{2,}|[+(]*\d[\d\s()-]{5,}")
        for kind in ("wechat", "qq", "whatsapp", "skype", "line", "telegram", "viber", "signal")
    },
    "x": re.compile(r"@\w"),
}
_NUMBERS = ("mobile", "phone", "fax", "home", "pager")
_BEHIND = frozenset((*_NUMBERS, "wechat", "whatsapp", "same"))
_ALONE = frozenset(
    (
        "mobile",
        "phone",
        "fax",
        "phone fax",
        "email",
        "website",
        "address",
        "wechat",
        "qq",
        "whatsapp",
        "skype",
        "postcode",
    )
)
_GLUED = re.compile(
    r"(?<![\w.])(?:E(?=[a-z0-9][\w.+-]*@)|W(?=www[.,])|W(?=[a-z0-9][a-z0-9-]*\.[a-z0-9.-]+$)|A(?=[A-ZÄÖÜ][a-zäöüß]{3,}.*\d))"
)
_GLUED_KINDS = {"E": "email", "W": "website", "A": "address"}
_LETTERED = re.compile(r"[TMFPDCOH][\s.:：]{0,3}[+(]?\d|W[\s.:：]{0,3}(?:www|http)")
_BEHIND_LETTER = re.compile(r"(?:\d{4}|@\S+\.\w+|[室号楼]) [TMFEWAP]$")
_WECHAT = re.compile(r"[a-z][a-z0-9]*[\d_-][\w-]*")
_LINE_ID = re.compile(r"[a-z][a-z0-9]*[._-][\w.-]+")
_POSTED = re.compile(r"\d{3}-\d{4}\s?[㐀-鿿]")  # a postcode of Japan whose 〒 was overlooked
_PLACE = re.compile(r"(?![\s+(\d-]{7})(?=.*\d|.*(?:park|estate),$).{5,}[a-z]{3}.*,")
_TOWN = r"(?=〒?\s?(?:\d{3}-?\d{0,4}\s?)?(?:[㐀-鿿]{2,3}省)?[㐀-鿿]{2,3}[市区县都府県])"
_OFFICE = re.compile(
    r"(?:[【\[]?[㐀-鿿]{0,4}(?:总部|[一二三]\s?厂|总公司|分公司|工厂|工场|厂区|[㐀-鿿]{2}厂|基地|办事处|办公室|中心|仓库|营业部|营业所|支社|本社|支店|"
    r"学校|诊所|医院|门诊|门店|分店|总店|门市部|展厅|分厂|总厂|校区|院区|公司)(?:地址)?"
    rf"(?:\s*[】\]:：/／|｜]+\s*|\s*{_TOWN})|[㐀-鿿]{{0,4}}公司(?:地址)?\s*[:：]\s*"
    r"|(?:(?:[a-z.]+\s)?(?:werk|factory|plant|works|branch|warehouse|lager|niederlassung|filiale|showroom|clinic|surgery|"
    r"studio|shop|store|office)\s?:\s*(?=\D*[a-z]{3}.*,))"
    r"|(?:werk|factory|plant|works|branch|warehouse|lager|niederlassung|filiale|showroom|clinic|surgery)(?:\s(?:i{1,3}|\d))?\s*[:：]?\s"
    r"(?=.*\d)|(?:r&d|sales|service|design|logistics|distribution|training|branch|liaison) (?:cent(?:er|re)|office)"
    r"\s*[:：]?\s(?=\d.*,|[a-z]+ (?:business|industrial|science|technology) (?:park|estate)))(?=.{6})"
)


_SITE = re.compile(r"[㐀-鿿]{2,3}(?:总部|总公司|总厂|工厂|厂区|仓库|展厅|基地)")  # above its address: 深圳总部


@dataclass(frozen=True, order=True)
class _Mark:
    """A label from character `start` to `end` and the kinds it tells; `behind` when what it labels stands before it."""

    start: int
    end: int
    kind: str
    behind: bool = False


def has_letters(lines: Iterable[Piece]) -> bool:
    """Whether a card labels by single capital letters: then Eyifan@… is yifan@…."""
    texts = [line.text for line in lines]
    glued = {match[0] for text in texts if (match := _GLUED.match(text))}
    return len(glued) > 1 or any(_LETTERED.match(text) for text in texts)


def has_letters_behind(lines: Iterable[Piece]) -> bool:
    """Whether a card labels by single capital letters behind what they announce: 142 0000 0132 T."""
    return sum(_BEHIND_LETTER.search(line.text) is not None for line in lines) > 1


def cut(line: Piece, *, letters: bool = False, behind: bool = False) -> Iterator[Piece]:
    """The text before the first label, then each label's own; labels side by side announce one text together.

    `letters` is what `has_letters` says of the card, `behind` what `has_letters_behind` does.
    """
    kinds: list[str] = []
    reached = 0
    for mark in sorted((*_labels(line, letters=behind), *_glued(line, letters=letters))):
        value = line.part(reached, mark.start)
        told, reached = mark.kind.split(), mark.end
        if mark.behind:
            value = _unbracketed(value)
            yield replace(value, labels=_together(kinds, told, number=not _WECHAT.fullmatch(value.plain)))
            kinds = []
        elif value.text.strip("()（）[]& "):
            yield replace(value, labels=_together(kinds))
            kinds = told
        else:
            kinds += told
    value = line.part(reached, len(line.text))
    if kinds or not reached or re.search(r"\w", value.text):
        yield replace(value, labels=_together(kinds))


def _unbracketed(value: Piece) -> Piece:
    """A value without the bracket that its label behind opened."""
    return value.part(0, len(value.text.rstrip("(（[ ")))


def _together(before: Sequence[str], behind: Sequence[str] = (), *, number: bool = True) -> tuple[str, ...]:
    """The labels of a value; what stands behind it says more than Tel before it: Tel. 021-5550 0124 (Fax)."""
    if number and not before and behind and behind[0] not in _NUMBERS:
        before = ("phone",)
    elif behind and behind[0] in _NUMBERS:
        before = [kind for kind in before if kind != "phone"]
    return tuple(dict.fromkeys((*before, *behind)))


def _labels(line: Piece, *, letters: bool) -> Iterator[_Mark]:
    """Where labels stand in a line, and what they announce."""
    plain, reached = line.plain, 0
    office = _SITE.fullmatch(plain) if plain.startswith(_towns()) else None
    office = office or (None if plain.endswith(tuple(words().sure)) else _OFFICE.match(plain))
    if office:
        reached = office.end()
        yield _Mark(0, reached, "address")
    last = _ends_with_label(plain)
    for match in _pattern().finditer(plain):
        kind = _kind(match)
        if match[1] == "信箱" and plain[: match.start()][-1:].isdigit():
            continue  # a post box
        named = re.search("[:：]", match[2]) or plain.startswith("@", match.end())
        named = named or _LINE_ID.fullmatch(plain, match.end()) is not None
        if match[1] == "line" and named and not FITS["phone"].match(plain[match.end() :]):
            kind = "line"  # the messenger, not a telephone line
        if match[1] == "office" and _PLACE.match(plain[match.end() :]):
            kind = "address"
        numbered = FITS["phone"].match(plain[match.end() :]) and not _POSTED.match(plain[match.end() :])
        if kind == "address" and numbered and match[1] < "\u2e80":
            kind = "phone"  # Head Office: 503-555-0110
        if match.start() < reached or _is_initial(line.text, match):
            continue
        if _is_part_of_value(match, kind, plain[match.end() :]):
            continue
        behind = _is_behind(plain, match, kind, reached=reached, last=last, letters=letters)
        if behind or _announces(plain, match, kind, first=match.start() in (0, reached)):
            reached = match.end()
            yield _Mark(match.start(), reached, kind, behind)


def _glued(line: Piece, *, letters: bool) -> Iterator[_Mark]:
    """A letter without a gap before its address, Eyifan@… and Wwww.…; E only where letters are the card's labels."""
    for match in _GLUED.finditer(line.text):
        if letters or line.text.startswith("Wwww"):
            yield _Mark(*match.span(), _GLUED_KINDS[match[0]])


def _is_initial(text: str, match: re.Match[str]) -> bool:
    """Whether a single letter belongs to a mailbox, as in e.ashdown@… and E.Ashdown@…, but not in E.ashdown@…."""
    letter, after = text[match.start()], text[match.end() : match.end() + 1]
    glued = len(match[1]) == 1 and match[2] == "." and after.isalpha()
    return glued and (letter.islower() or after.isupper())


def _is_part_of_value(match: re.Match[str], kind: str, rest: str) -> bool:
    """Whether a word belongs to what follows: linkedin.com/in/…, and a 0 that was read as a letter."""
    if kind in SERVICES:
        return match[2] == "." and rest.startswith("com/")
    if match[1] == "p" and re.match(r"o\.?\s?box", rest):
        return True
    if match[1] == "office" and re.match(r"\d+[a-z]?\s*,", rest):
        return True  # a room
    landline = r"[1-9]\d{1,2}[-\s)]\s?\d{4}[\s-]?\d{4}(?!\d)"
    return match[1] == "o" and not match[2] and re.match(landline, rest) is not None


def _ends_with_label(plain: str) -> bool:
    """Whether a line begins with a number and ends with a label: then each label is of the number before it."""
    numbers = re.match(r"[+(（]?\d", plain) is not None
    return numbers and any(not plain[match.end() :].strip(")）] ") for match in _pattern().finditer(plain))


def _is_behind(plain: str, match: re.Match[str], kind: str, *, reached: int, last: bool, letters: bool) -> bool:
    """Whether a label ends a line of numbers or stands in brackets behind one: 503-555-0112 fax, (o)."""
    value = plain[reached : match.start()].rstrip("(（[ ")
    if kind in ("address", "email"):
        ends = (len(match[1]) > 1 or letters) and not plain[match.end() :].strip()
        return ends and len(value) > 6 and FITS[kind].match(value) is not None
    if kind == "wechat" and not plain[match.end() :].strip() and _WECHAT.fullmatch(value):
        return True
    if not _BEHIND.intersection(kind.split()) or not re.search(r"\d[\d\s().-]{5,}$", value):
        return False
    bracket = plain[: match.start()].rstrip()[-1:] in "(（[" and match[2].strip()[:1] in (")", "）", "]")
    return bracket or last or not plain[match.end() :].strip(")）] ")


def _announces(plain: str, match: re.Match[str], kind: str, *, first: bool) -> bool:
    """Whether a word is a label here: a colon, a value that fits, or another label follows; or it is all there is.

    `first` is for a word at the start of the line or right behind another label.
    """
    rest = plain[match.end() :]
    colon = re.search(r"[:：]", match[2]) is not None
    if kind in ("name", "title", "department", "company"):
        return colon
    if not rest.strip():
        return kind in _ALONE and first and match[1] != "main"  # Frankfurt am / Main
    if len(match[1]) > 1 or "/" in match[2] or "&" in match[2]:
        inner = rest.lstrip("(（[")
        following = _pattern().match(inner)
        alone = following and len(following[1]) == 1 and (inner != rest or following.end() == len(inner))  # Tel(H)
        if following and not alone and _announces(inner, following, _kind(following), first=True):
            return True
    if len(match[1]) == 1 and not match[2] and rest[0].isdigit():
        return re.match(r"(?:\d[\s().-]*){10}", rest) is not None  # M142 0000 0036, but not A215 or P2
    if kind == "address" and not colon:
        apart = match[2] != "" or "址" in match[1] or (len(match[1]) > 1 and not rest[0].isalpha())
        town = rest[0] > "\u2e80" and (len(match[1]) > 1 or rest.startswith(_towns()))  # e.g. A台中市
        town = town or re.match(r"〒|\d{3}-?\d{4}[㐀-鿿]", rest) is not None
        return first and (apart or town) and FITS[kind].match(rest) is not None
    fits = FITS.get(kind)
    if colon and (len(match[1]) > 1 or kind == "address"):
        return True
    return fits is not None and fits.match(rest) is not None


def _kind(match: re.Match[str]) -> str:
    """What a label announces; one in Chinese may be spaced out, 电  话, and in Latin letters has single blanks."""
    return words().labels[re.sub(r"\s+", "" if match[1] > "\u2e80" else " ", match[1])]


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    labels = sorted(words().labels, key=len, reverse=True)
    latin = [re.escape(label).replace(r"\ ", r"\s+") for label in labels if label[0] < "\u0250"]
    long, short = "|".join(one for one in latin if len(one) > 2), "|".join(one for one in latin if len(one) < 3)
    others = "|".join(r"\s*".join(map(re.escape, label)) for label in labels if label[0] >= "\u0250")
    after = r"((?:\s?[1-3一二三](?=\s*[:：]))?(?:\s*[-.:：)）\]】|/&])*\s*)"
    begins = rf"(?<![a-z@.-])(?:{long})(?![a-z@]|-(?![\d+(]|[\w.]+@))|(?<![a-z0-9@&.-])(?:{short})(?![a-z@_-])"
    return re.compile(rf"((?:{begins})|(?<![㐀-鿿])(?:{others})){after}")


@lru_cache(maxsize=1)
def _towns() -> tuple[str, ...]:
    return tuple(city for city in words().cities if city > "\u2e80")
