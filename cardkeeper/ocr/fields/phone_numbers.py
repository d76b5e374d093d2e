"""Telephone and fax numbers: several on a line, with extensions, labelled before or told by the number plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cardkeeper.model import Field
from cardkeeper.ocr.fields.layout import follows
from cardkeeper.ocr.fields.pieces import Found, Piece, around, found
from cardkeeper.rules import phones
from cardkeeper.rules.phones import Phone

KINDS = ("mobile", "phone", "fax", "home", "pager")

_SAID = r"转接?分?机?号?|轉接?分?機?號?|分机号?|分機號?|[内內][线線]|extension|extn?|x|×|poste|durchwahl|#|\*"
_EXTENSION = (
    rf"(?:[\s,，(（-]*(?:{_SAID})[\s.:：号]*\d{{1,6}}(?!\d)(?:\s?[/、,，]\s?\d{{2,5}}(?![\d-]))*[)）]?"
    r"|\s?[(（]\s?#?\s?\d{2,5}\s?[)）])?"
)
_AREA_APART = r"(?:(?:\+\d{1,3}[\s.-]?)?(?:[(（]\s?0\s?[)）]\s?)?[(（]?(?<!\d)\d{2,5}[)）]?\s?/\s?)?"
_STRETCH = re.compile(
    rf"(?<![0-9_.@+]){_AREA_APART}(?:[+(（]\s*){{0,3}}\d(?:[\d\s()（）.\-–—]|(?<=\d)·(?=\d)){{4,}}\d(?:\s?~\s?\d{{1,4}}(?!\d))?"
    rf"(?:\s*[/、]\s*\d{{1,4}}(?![\s–-]?\d))*{_EXTENSION}(?:\s?[)）])?(?![A-Za-z0-9@]|_\w*\d)",
    re.IGNORECASE,
)
_DIGIT = r"[\dOoQDIl|!ZSsbB]"
_SLIPPED = re.compile(rf"(?<![\w.@+])[+(（]{{0,2}}{_DIGIT}(?:[\s()（）.\-–—·,_]{{0,3}}{_DIGIT}){{6,}}(?![\w@.])")
_ZIP = re.compile(r"[A-Z]{2} \d{5}-\d{4}")  # SD 57105-0000, South Dakota
_BY_DIGITS = re.compile(
    r"(?<=\d)[^\W\d]{1,2}|[^\W\d]{1,2}(?=\d)|(?<![^\W\d])[^\W\d]{2,4}(?![^\W\d])|(?<=\d)[|!,_](?=\d)"
)
_SAME_WECHAT = re.compile(
    r"[(（]?\s*(?:微信同号|手机同微信号?|同微信号?|微信同步|手机同号|微信手机同号|手机微信同号)\s*[)）]?"
)
_AREA = re.compile(r"^\+86(10|2\d|[3-9]\d\d)\d{7,8}$")
_APART_PLANS = ("+86", "+44", "+49", "+33")  # landline and mobile are told apart, whatever a label was read as
_SHORT = re.compile(r"\d{3,4}[\s-]?\d{4}")
_SERVICE = re.compile(r"(?<!\d)(?:9[56]\d{3,4}|1(?:00|23)\d{2})(?!\d)")


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
    for piece in _labelled_above(pieces):
        slips = [] if {"postcode", "address"}.intersection(piece.labels) else list(_slips(piece, region))
        facts += slips
        if slips:
            continue
        hits = [] if "postcode" in piece.labels else list(_hits(piece, region))
        for hit in hits:
            facts += _facts(piece, hit)
        rest += _without(piece, hits) if hits else [piece]
    return _with_area(facts, rest)


def _labelled_above(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces; a number right below a labelled one has its label too."""
    whole = list(pieces)
    for index, piece in enumerate(whole):
        if piece.labels or not re.match(r"[+(（]?\d", piece.text):
            continue
        above = next(
            (one for one in whole if _is_labelled(one) and one.text[0] in "+(（0123456789" and _is_below(piece, one)),
            None,
        )
        if above:
            whole[index] = replace(piece, labels=above.labels)
    return whole


def _is_below(piece: Piece, above: Piece) -> bool:
    """Whether `piece` stands right under the value of `above`, whose label is left of it."""
    under_value = abs(piece.box.left - above.box.left) < 0.015 and above.margin < above.box.left - 0.02
    return under_value and follows(piece, above)


def _hits(piece: Piece, region: str) -> Iterator[_Hit]:
    """The numbers in a piece; one of a mainland town printed behind another shares its area code: 021-…/5550 0124."""
    area = ""
    for match in _STRETCH.finditer(piece.text):
        short = phones.phone(f"0{area}{match[0]}", region="CN") if area and _SHORT.fullmatch(match[0]) else None
        if short:
            yield _Hit(short, match.start(), match.end())
            continue
        for start, end in _spans(match[0], region, area):
            for text in phones.apart(match[0][start:end]):
                number = _ringing(text, region, area)
                if number and (_is_labelled(piece) or _speaks_for_itself(number, text)):
                    yield _Hit(number, match.start() + start, match.start() + end)
                    area = _area(number.number)
    if not area and "phone" in piece.labels and region == "CN" and (service := _SERVICE.search(piece.text)):
        yield _Hit(Phone(service[0]), *service.span())  # 95588 rings as it is printed


def _spans(text: str, region: str, area: str = "") -> list[tuple[int, int]]:
    """A stretch of digits as the numbers it holds: as a whole, or cut at the first blank that leaves the surest."""
    if any(phones.phone(one, region=region) for one in phones.apart(text)) or (area and _SHORT.fullmatch(text)):
        return [(0, len(text))]
    best: list[tuple[int, int]] = []
    surest = 0.0
    for blank in re.finditer(r"\s+", text):
        left, right = text[: blank.start()], text[blank.end() :]
        whole = _ringing(left, region, area) if sum(map(str.isdigit, left)) > (6 if area else 7) else None
        near = _area(whole.number) if whole else ""
        more = _spans(right, region, near) if whole else []
        if whole and (len(right) < 7 or more):
            sure = min([whole.certainty, *(_certainty(right[start:end], region, near) for start, end in more)])
            if sure > surest:
                best = [(0, blank.start()), *((blank.end() + start, blank.end() + end) for start, end in more)]
                surest = sure
            if surest == 1.0:
                break
    return best


def _certainty(text: str, region: str, area: str) -> float:
    """How sure the surest of the numbers is that `text` may be."""
    numbers = (_ringing(one, region, area) for one in phones.apart(text))
    return max((number.certainty for number in numbers if number), default=0.0)


def _ringing(text: str, region: str, area: str) -> Phone | None:
    """The number that `text` spells, as it stands or in the mainland town of `area`."""
    near = phones.phone(f"0{area}{text}", region="CN") if area and _SHORT.fullmatch(text) else None
    return near or phones.phone(text, region=region)


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
    services = [label for label in piece.labels if label in ("whatsapp", "viber", "signal", "telegram", "line")]
    if {"wechat", "same"}.intersection(piece.labels) or _SAME_WECHAT.search(piece.plain):
        services.append("wechat")
    for service in services:
        value = hit.phone.number.removeprefix("+86") if service == "wechat" else hit.phone.number
        yield found(part, Field.MESSENGER, value, 0.9, kind=service)


def _kinds(labels: Sequence[str], number: Phone) -> tuple[str, ...]:
    """What the labels say; "phone" before a mobile number is mobile, no label leaves it to the number plan."""
    sure = number.certainty == 1.0 and number.number.startswith(_APART_PLANS)
    mobile = "work" if sure and number.kind == "work" else "mobile"
    fax = "mobile" if sure and number.kind == "mobile" else "fax"  # it only stands behind the fax number
    told = {"mobile": mobile, "fax": fax, "home": "home", "pager": "pager", "phone": number.kind}
    return tuple(dict.fromkeys(told[label] for label in labels if label in told)) or (number.kind,)


def _slips(piece: Piece, region: str) -> Iterator[Found]:
    """Numbers in which letters stand for digits: kept as they are printed, with the number as a proposal."""
    for match in _SLIPPED.finditer(piece.text):
        printed = match[0].strip()
        if _ZIP.fullmatch(printed):
            continue
        mended = phones.repaired(printed)
        letters = re.sub(r"[\d\s()（）.\-–—·+]", "", printed)
        if not letters or _BY_DIGITS.sub("", printed) != re.sub(r"[^\W\d]|[|!,_]", "", printed):
            continue
        tail = re.match(_EXTENSION, piece.text[match.end() :], re.IGNORECASE)
        number = phones.phone(mended + (tail[0] if tail else ""), region=region)
        if number is None or 2 * len(letters) > len(re.sub(r"\D", "", mended)):
            continue
        if _is_labelled(piece) or _speaks_for_itself(number, mended):
            kind = _kinds(piece.labels, number)[0]
            yield found(
                piece.part(*match.span()),
                Field.PHONE,
                printed,
                0.5,
                kind=kind,
                extension=number.extension,
                proposal=number.number,
            )


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
