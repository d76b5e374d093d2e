"""Stretches of printed text that facts are made of: lines cut at their labels, with the place each part stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from cardkeeper.model import Box, Field, Guess, Line
from cardkeeper.ocr.words import words
from cardkeeper.rules.pinyin import simplified

_HALF = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if chr(code) not in "（），：；！？"} | {0x3000: 0x20}
_DIGITS = r"[(+（]*\d[\d\s().\-–—/（）]{4,}\d"
_FITS = {
    "email": re.compile(r"\S+\s?[@©]|\S+\.\w"),
    "website": re.compile(r"(?:www|http|[\w-]+\.\w)", re.IGNORECASE),
    "address": re.compile(r".*(?:\d|[省市区路街號号])"),
    "postcode": re.compile(r"\d|[a-z]{1,2}\d"),
    **{kind: re.compile(_DIGITS) for kind in ("mobile", "phone", "fax", "home", "pager")},
    **{kind: re.compile(r"[\w+][\w.@+-]{3,}") for kind in ("wechat", "qq", "whatsapp", "skype", "line", "telegram")},
}
_ALONE = frozenset(("mobile", "phone", "fax", "email", "website", "address", "wechat", "qq", "postcode"))


@dataclass(frozen=True)
class Piece:
    """A stretch of one line, or of lines that belong together; `labels` are what was announced before it.

    `text` is half width and as long as what is `printed`; `height` is that of its letters, in fractions of the card;
    `margin` is where its line begins, label and all.
    """

    text: str
    printed: str
    lines: tuple[int, ...]
    box: Box
    height: float
    confidence: float
    margin: float
    labels: tuple[str, ...] = ()

    @property
    def plain(self) -> str:
        """The text in simplified characters and small letters, to be looked up; as long as the text."""
        small = simplified(self.text).lower()
        return small if len(small) == len(self.text) else self.text

    def part(self, start: int, end: int) -> Piece:
        """The piece from character `start` to `end`, without blanks and loose punctuation at its ends."""
        inside = self.text[start:end]
        start += len(inside) - len(inside.lstrip(_LOOSE + ",，"))
        end = max(start, end - (len(inside) - len(inside.rstrip(_LOOSE))))
        box = _share(self.box, self.text, start, end)
        return replace(self, text=self.text[start:end], printed=self.printed[start:end], box=box)


_LOOSE = " \t;；|｜·•・:：/、。"  # a comma at the end stays: it says that an address goes on


@dataclass(frozen=True)
class Found:
    """A fact and the lines it was read from."""

    guess: Guess
    lines: tuple[int, ...]


def found(
    piece: Piece, field: Field, value: str, certainty: float, *, kind: str = "", form: str | None = None,
    extension: str = "", postcode: str = "", proposal: str = "",
) -> Found:  # fmt: skip
    """A fact read from `piece`; its confidence is the reader's times the rule's own `certainty`."""
    confidence = round(min(1.0, piece.confidence * certainty), 3)
    guess = Guess(
        field, value, confidence, piece.box, kind=kind, form=form, extension=extension, postcode=postcode,
        printed=piece.printed, proposal=proposal,
    )  # fmt: skip
    return Found(guess, piece.lines)


def pieces(lines: Sequence[Line], *, size: tuple[int, int]) -> list[Piece]:
    """All lines, cut at their labels, in reading order; a label that stands alone goes to what is right of it."""
    cut = [piece for number, line in enumerate(lines) for piece in _cut(_whole(number, line, size))]
    cut.sort(key=lambda piece: (piece.box.top + piece.box.bottom, piece.box.left))
    filled = [piece for piece in cut if piece.text.strip("()（） ")]
    bare = [piece for piece in cut if piece.labels and piece not in filled]
    for label in bare:
        right = [index for index, piece in enumerate(filled) if not piece.labels and _is_value(label, piece)]
        if right:
            nearest = min(right, key=lambda index: filled[index].box.left)
            value = filled[nearest]
            filled[nearest] = replace(value, labels=label.labels, lines=(*label.lines, *value.lines))
    return filled


def joined(parts: Sequence[Piece], *, blank: str) -> Piece:
    """Pieces that are one text over several lines, `blank` between them."""
    first, last = parts[0], parts[-1]
    box = Box(
        min(one.box.left for one in parts), min(one.box.top for one in parts),
        max(one.box.right for one in parts), max(one.box.bottom for one in parts),
    )  # fmt: skip
    return Piece(
        text=blank.join(one.text for one in parts),
        printed=blank.join(one.printed for one in parts),
        lines=tuple(dict.fromkeys(line for one in parts for line in one.lines)),
        box=box,
        height=max(first.height, last.height),
        confidence=min(one.confidence for one in parts),
        margin=first.margin,
        labels=first.labels,
    )


def around(piece: Piece, spans: Sequence[tuple[int, int]]) -> list[Piece]:
    """What is left of a piece outside `spans`, labels gone; stretches without a word are dropped."""
    edges = [0, *(edge for span in sorted(set(spans)) for edge in span), len(piece.text)]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    left = (replace(piece.part(start, end), labels=()) for start, end in gaps if end > start)
    return [part for part in left if re.search(r"[^\W_]{2}", part.text)]


def form_of(text: str) -> str:
    """The language form of a text by its letters: ja with kana, ko with hangul, zh with Chinese characters, else en."""
    if re.search(r"[ぁ-ゖァ-ヺ]", text):
        return "ja"
    if re.search(r"[가-힣]", text):
        return "ko"
    return "zh" if re.search(r"[㐀-鿿豈-﫿]", text) else "en"


def _whole(number: int, line: Line, size: tuple[int, int]) -> Piece:
    width, height = (line.box.right - line.box.left) * size[0], (line.box.bottom - line.box.top) * size[1]
    upright = height > 2 * width and len(line.text) > 1
    letters = (width if upright else height) / max(1, size[1])
    printed = unicodedata.normalize("NFC", line.text)
    return Piece(printed.translate(_HALF), printed, (number,), line.box, letters, line.confidence, line.box.left)


def _cut(line: Piece) -> Iterator[Piece]:
    """The text before the first label, then each label's own; labels side by side announce one text together."""
    marks = list(_labels(line))
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
    for match in _pattern().finditer(plain):
        kind = _kind(match)
        if match.start() < reached or _is_initial(line.text, match):
            continue
        if not _announces(plain, match, kind, first=match.start() in (0, reached)):
            continue
        reached = match.end()
        yield match.start(), match.end(), kind


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
        return kind in _ALONE and first
    if len(match[1]) > 1 or "/" in match[2] or "&" in match[2]:
        following = _pattern().match(rest)
        alone = following is not None and len(following[1]) == 1 and following.end() == len(rest)
        if following and not alone and _announces(rest, following, _kind(following), first=True):
            return True
    if len(match[1]) == 1 and not match[2] and rest[0].isdigit():
        return re.match(r"(?:\d[\s()-]*){10}", rest) is not None  # M142 0000 0036, but not A215 or P2
    if kind == "address" and not colon:
        return first and (match[2] != "" or "址" in match[1]) and _FITS[kind].match(rest) is not None
    fits = _FITS.get(kind)
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
    after = r"((?:\s*[.:：)）|/&])*\s*)"
    begins = rf"(?<![a-z@&.-])(?:{long})|(?<![a-z0-9@&.-])(?:{short})"
    return re.compile(rf"((?:{begins})(?![a-z@-])|(?<![㐀-鿿])(?:{others})){after}")


def _share(box: Box, text: str, start: int, end: int) -> Box:
    """The part of a line's box that the characters from `start` to `end` take, Chinese ones counting twice."""
    widths = [2.0 if character > "\u2e80" else 1.0 for character in text]
    whole = sum(widths) or 1.0
    left, right = sum(widths[:start]) / whole, sum(widths[:end]) / whole
    span = box.right - box.left
    return replace(box, left=box.left + span * left, right=box.left + span * max(right, left))


def _is_value(label: Piece, piece: Piece) -> bool:
    """Whether `piece` is what `label` announces: of its kind, in its row, to its right, not far."""
    if not any(_FITS[kind].match(piece.plain) for kind in label.labels if kind in _FITS):
        return False
    a, b = label.box, piece.box
    overlap = min(a.bottom, b.bottom) - max(a.top, b.top)
    return overlap > 0.5 * min(a.bottom - a.top, b.bottom - b.top) and -0.04 <= b.left - a.right < 0.3
