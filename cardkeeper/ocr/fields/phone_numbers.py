"""Telephone and fax numbers: several on a line, with extensions, labelled before or told by the number plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cardkeeper.model import Field
from cardkeeper.ocr.fields.pieces import Found, Piece, around, found
from cardkeeper.rules import phones
from cardkeeper.rules.phones import Phone

KINDS = ("mobile", "phone", "fax", "home", "pager")

_EXTENSION = (
    r"(?:[\s,，(（-]*(?:转|轉|分机|分機|内线|內線|内線|extension|extn?|x|×|poste|#|\*)[\s.:：号]*\d{1,6}(?!\d)[)）]?)?"
)
_STRETCH = re.compile(
    rf"(?<![0-9_.@+])(?:0\d{{2,5}}\s?/\s?)?(?:[+(（]\s*){{0,3}}\d[\d\s()（）.\-–—·]{{4,}}\d(?:\s*[/、]\s*\d{{1,4}}(?![\s–-]?\d))?{_EXTENSION}(?![A-Za-z0-9_@])",
    re.IGNORECASE,
)
_SAME_WECHAT = re.compile(r"[(（]?\s*(?:微信同号|同微信|微信同步|手机同号|微信手机同号)\s*[)）]?")
_AREA = re.compile(r"^\+86(10|2\d|[3-9]\d\d)\d{7,8}$")
_SHORT = re.compile(r"\d{3,4}[\s-]?\d{4}")


@dataclass(frozen=True)
class _Hit:
    """A number in a piece, from character `start` to `end`."""

    phone: Phone
    start: int
    end: int


def read(pieces: Sequence[Piece], *, region: str) -> tuple[list[Found], list[Piece]]:
    """The numbers in `pieces`, and the pieces without them."""
    facts: list[Found] = []
    rest: list[Piece] = []
    for piece in pieces:
        hits = [] if "postcode" in piece.labels else list(_hits(piece, region))
        for hit in hits:
            facts += _facts(piece, hit)
        if not hits and _is_labelled(piece):
            facts += (mended := _mended(piece, region))
            if mended:
                continue
        rest += _without(piece, hits) if hits else [piece]
    return _with_area(facts, rest)


def _hits(piece: Piece, region: str) -> Iterator[_Hit]:
    """The numbers in a piece; one of a mainland town printed behind another shares its area code: 021-…/5550 0124."""
    area = ""
    for match in _STRETCH.finditer(piece.text):
        short = phones.phone(f"0{area}{match[0]}", region="CN") if area and _SHORT.fullmatch(match[0]) else None
        if short:
            yield _Hit(short, match.start(), match.end())
            continue
        for start, end in _spans(match[0], region):
            for text in phones.apart(match[0][start:end]):
                number = phones.phone(text, region=region)
                if number and (_is_labelled(piece) or _speaks_for_itself(number, text)):
                    yield _Hit(number, match.start() + start, match.start() + end)
                    area = _area(number.number)


def _spans(text: str, region: str) -> Iterator[tuple[int, int]]:
    """A stretch of digits as the numbers it holds: as a whole, or cut at the first blank that leaves two."""
    if any(phones.phone(one, region=region) for one in phones.apart(text)):
        yield 0, len(text)
        return
    for blank in re.finditer(r"\s+", text):
        left, right = text[: blank.start()], text[blank.end() :]
        whole = sum(map(str.isdigit, left)) > 7 and phones.phone(left, region=region)
        if whole and (len(right) < 7 or phones.phone(right, region=region)):
            yield 0, blank.start()
            yield from ((blank.end() + start, blank.end() + end) for start, end in _spans(right, region))
            return


def _speaks_for_itself(number: Phone, text: str) -> bool:
    """Whether an unlabelled number can be nothing else."""
    groups = re.findall(r"\d+", text)
    if "+" in text or number.kind == "mobile" or number.number.startswith(("+86400", "+86800")):
        return True
    if number.certainty == 1.0:
        return len(groups) > 1
    return len("".join(groups)) > 8 and (len(groups) > 2 or number.extension != "")


def _is_labelled(piece: Piece) -> bool:
    return any(label in KINDS for label in piece.labels)


def _facts(piece: Piece, hit: _Hit) -> Iterator[Found]:
    part = piece.part(hit.start, hit.end)
    sure = (0.98 if _is_labelled(piece) else 0.93) * (0.97 if hit.phone.certainty < 1 else 1.0)
    for kind in _kinds(piece.labels, hit.phone):
        yield found(part, Field.PHONE, hit.phone.number, sure, kind=kind, extension=hit.phone.extension)
    if "wechat" in piece.labels or _SAME_WECHAT.search(piece.plain):
        yield found(part, Field.MESSENGER, hit.phone.number.removeprefix("+86"), 0.9, kind="wechat")


def _kinds(labels: Sequence[str], number: Phone) -> tuple[str, ...]:
    """What the labels say; "phone" before a mobile number is mobile, no label leaves it to the number plan."""
    told = {"mobile": "mobile", "fax": "fax", "home": "home", "pager": "pager", "phone": number.kind}
    return tuple(dict.fromkeys(told[label] for label in labels if label in told)) or (number.kind,)


def _mended(piece: Piece, region: str) -> list[Found]:
    """A labelled number in which letters stand for digits: kept as it is, with the number as a proposal."""
    text = piece.text.strip()
    number = phones.phone(phones.repaired(text), region=region)
    if number is None or sum(map(str.isdigit, text)) < 5:
        return []
    kind = _kinds(piece.labels, number)[0]
    return [found(piece, Field.PHONE, text, 0.5, kind=kind, extension=number.extension, proposal=number.number)]


def _without(piece: Piece, hits: Sequence[_Hit]) -> list[Piece]:
    """What is left of a piece around its numbers, if it has a word."""
    left = around(piece, [(hit.start, hit.end) for hit in hits])
    words = (part for part in left if re.search(r"[^\W\d_]{2}", part.text))
    return [part for part in words if not _SAME_WECHAT.fullmatch(part.plain)]


def _area(number: str) -> str:
    """The area code of a mainland landline in E.164, "" of any other number."""
    found = _AREA.match(number)
    return found[1] if found else ""


def _with_area(facts: list[Found], rest: list[Piece]) -> tuple[list[Found], list[Piece]]:
    """Mainland numbers printed without their area code take that of another number on the card."""
    area = next((area for one in facts if (area := _area(one.guess.value))), "")
    short = [piece for piece in rest if area and _is_labelled(piece) and _SHORT.fullmatch(piece.text)]
    for piece in short:
        number = phones.phone(f"0{area}{piece.text}", region="CN")
        if number:
            kind = _kinds(piece.labels, number)[0]
            facts.append(found(piece, Field.PHONE, number.number, 0.8, kind=kind))
            rest = [one for one in rest if one is not piece]
    return facts, rest
