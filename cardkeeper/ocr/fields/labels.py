"""Labels cut from what they announce: Tel, 电话, M., in any language, several in a line, glued to the value or not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from cardkeeper.ocr.fields.pieces import Piece
from cardkeeper.ocr.words import words

_DIGITS = r"[(+（]*\d[\d\s().\-–—/（）]{4,}\d"
FITS = {
    "email": re.compile(r"\S+\s?[@©]|\S+\.\w"),
    "website": re.compile(r"(?:www|http|[\w-]+\.\w)", re.IGNORECASE),
    "address": re.compile(r".*(?:\d|[省市区路街號号])"),
    "postcode": re.compile(r"\d|[a-z]{1,2}\d"),
    **{kind: re.compile(_DIGITS) for kind in ("mobile", "phone", "fax", "home", "pager")},
    **{kind: re.compile(r"[\w+][\w.@+-]{2,}") for kind in ("wechat", "qq", "whatsapp", "skype", "line", "telegram")},
}
_ALONE = frozenset(
    ("mobile", "phone", "fax", "email", "website", "address", "wechat", "qq", "whatsapp", "skype", "postcode")
)
_GLUED = re.compile(r"(?<![\w.])(?:E(?=[a-z0-9][\w.+-]*@)|W(?=www[.,]))")
_LETTERED = re.compile(r"[TMFPDCOH][\s.:：]{0,3}[+(]?\d|W[\s.:：]{0,3}(?:www|http)")
_PLACE = re.compile(r"(?![\s+(\d-]{7})(?=.*\d).{5,}[a-z]{3}.*,")
_TOWN = r"(?=〒?\s?(?:\d{3}-?\d{0,4}\s?)?(?:[㐀-鿿]{2,3}省)?[㐀-鿿]{2,3}[市区县都府県])"
_OFFICE = re.compile(
    r"(?:[㐀-鿿]{0,4}(?:总部|总公司|分公司|工厂|工场|厂区|基地|办事处|办公室|中心|仓库|营业部|营业所|支社|本社)(?:地址)?"
    rf"(?:\s*[:：]\s*|\s*{_TOWN})|[㐀-鿿]{{0,4}}公司(?:地址)?\s*[:：]\s*"
    r"|(?:werk|factory|plant|works|branch|warehouse|lager|niederlassung|filiale|showroom)(?:\s(?:i{1,3}|\d))?\s*[:：]?\s"
    r"(?=.*\d))(?=.{6})"
)


def has_letters(lines: Iterable[Piece]) -> bool:
    """Whether a card labels by single capital letters: then Eyifan@… is yifan@…."""
    return any(_LETTERED.match(line.text) for line in lines)


def cut(line: Piece, *, letters: bool = False) -> Iterator[Piece]:
    """The text before the first label, then each label's own; labels side by side announce one text together.

    `letters` is what `has_letters` says of the card.
    """
    marks = sorted((*_labels(line), *_glued(line, letters=letters)))
    if not marks:
        yield line.part(0, len(line.text))
        return
    head = line.part(0, marks[0][0])
    if head.text:
        yield head
    kinds: list[str] = []
    for index, (_, end, kind) in enumerate(marks):
        kinds.append(kind)
        until = marks[index + 1][0] if index + 1 < len(marks) else len(line.text)
        value = line.part(end, until)
        if value.text.strip("()（）& ") or index + 1 == len(marks):
            yield replace(value, labels=tuple(dict.fromkeys(kinds)))
            kinds = []


def _labels(line: Piece) -> Iterator[tuple[int, int, str]]:
    """Where labels stand in a line, and what they announce."""
    plain, reached = line.plain, 0
    office = _OFFICE.match(plain)
    if office:
        reached = office.end()
        yield 0, reached, "address"
    for match in _pattern().finditer(plain):
        kind = _kind(match)
        if match[1] == "信箱" and plain[: match.start()][-1:].isdigit():
            continue  # a post box
        if match[1] == "line" and ":" in match[2] and not FITS["phone"].match(plain[match.end() :]):
            kind = "line"  # the messenger, not a telephone line
        if match[1] == "office" and _PLACE.match(plain[match.end() :]):
            kind = "address"
        if match.start() < reached or _is_initial(line.text, match):
            continue
        if not _announces(plain, match, kind, first=match.start() in (0, reached)):
            continue
        reached = match.end()
        yield match.start(), match.end(), kind


def _glued(line: Piece, *, letters: bool) -> Iterator[tuple[int, int, str]]:
    """A letter without a gap before its address, Eyifan@… and Wwww.…; E only where letters are the card's labels."""
    for match in _GLUED.finditer(line.text):
        if match[0] == "W" or letters:
            yield *match.span(), "website" if match[0] == "W" else "email"


def _is_initial(text: str, match: re.Match[str]) -> bool:
    """Whether a single letter belongs to a mailbox, as in e.ashdown@… and E.Ashdown@…, but not in E.ashdown@…."""
    letter, after = text[match.start()], text[match.end() : match.end() + 1]
    glued = len(match[1]) == 1 and match[2] == "." and after.isalpha()
    return glued and (letter.islower() or after.isupper())


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
        following = _pattern().match(rest)
        alone = following is not None and len(following[1]) == 1 and following.end() == len(rest)
        if following and not alone and _announces(rest, following, _kind(following), first=True):
            return True
    if len(match[1]) == 1 and not match[2] and rest[0].isdigit():
        return re.match(r"(?:\d[\s()-]*){10}", rest) is not None  # M142 0000 0036, but not A215 or P2
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
    after = r"((?:\s*[-.:：)）|/&])*\s*)"
    begins = rf"(?<![a-z@&.-])(?:{long})(?![a-z@]|-(?![\d+(]|[\w.]+@))|(?<![a-z0-9@&.-])(?:{short})(?![a-z@-])"
    return re.compile(rf"((?:{begins})|(?<![㐀-鿿])(?:{others})){after}")


@lru_cache(maxsize=1)
def _towns() -> tuple[str, ...]:
    return tuple(city for city in words().cities if city > "\u2e80")
