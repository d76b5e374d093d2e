"""Postal addresses over one or several lines, with their postcodes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from cardkeeper.model import Field
from cardkeeper.ocr.fields import postcodes
from cardkeeper.ocr.fields.layout import follows
from cardkeeper.ocr.fields.likely_addresses import CODED, ENOUGH, MORE, TOWN_LINE, score, spaced, towns
from cardkeeper.ocr.fields.pieces import Found, Piece, form_of, found, joined
from cardkeeper.ocr.words import words
from cardkeeper.rules import standard
from cardkeeper.rules.addresses import COUNTRIES, country_of
from cardkeeper.rules.names import PARTICLES

_ENDS = re.compile(CODED.pattern + r"|^[A-Z][a-z]+(?: [A-Z][a-z]+)? \d{5,6}$")
_FOUR_TOWN = re.compile(r"(?!(?:19|20)\d\d )\d{4} [A-ZÀ-Þ][\w.'-]+(?: [\w.'()-]+)?")
_HOUSE_LINE = re.compile(
    r"[A-ZÀ-Þ][^\W\d]*\.?(?: [^\W\d][\w.'-]*){0,4} \d{1,4}(?:[-/]\d{1,3})?\s?[a-z]?"
    r"|\d{1,5}[a-z]?,? (?:bis,? )?[A-Za-zÀ-ÿ].*"
)
_PARISH = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}(?:, [A-Z][a-z][\w'’-]*(?: [A-Z][\w'’-]+){0,2})+,?")
_BOX = re.compile(r"(?:B\.?P\.?|C\.?S\.?|G?P\.?\s?O\.?\s?Box|Postfach)\s?\d")
_ENDED = re.compile(
    rf"[a-z,.] \d{{5,6}}$|[a-z)] ?[-–] ?\d{{3}} ?\d{{3}}$"
    rf"|(?:{postcodes.GB}|\b[A-Z]{{2}} \d{{5}}|\b(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT) \d{{4}})$"
)
_DIVIDED = re.compile(r"\s*[·•・|｜]\s*")
_UNFINISHED = frozenset(
    "north south east west central no unit flat room rm suite ste block blk box hong kowloon science".split()
)
_BARE_CODE = r"[\d-]{3,8}"
_ICON = re.compile(
    r"^(?:[^\W_]|[^\w\s(（#\[【〒]){1}\s(?=\d{1,5}\s[A-Z])|^[A-Z0-9口日田回囗◎●○◆■□♀◇©®]\s?(?=[㐀-鿿]{2})"
)
_CITY_COLON = re.compile(r"^([㐀-鿿]{2,4})\s?[:：]\s?(?=[㐀-鿿])")
_HEADED = re.compile(r"(?!.{0,8}[Bb]ox)([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?):\s?(?=\S)")
_PLACED = re.compile(
    r"^[(（\[]?\s?〒?\s?(?:\d{3}-?\d{4}|\d{3,6})?\s?[)）\]]?\s?(?:中国|中國|台湾|台灣)?[㐀-鿿]{2,4}?(?:省|市|県|府|都|縣|县|自治区)"
)
_STREET = re.compile(r"\d\s*(?:号|號|楼|樓|室|层|層|弄)|[路街道巷]|\d-\d|丁目|ビル")


def read(pieces: Sequence[Piece], *, region: str) -> tuple[list[Found], list[Piece]]:
    """The addresses in `pieces`, their lines joined, and the pieces that belong to none."""
    rest = [_without_icon(piece) for piece in pieces]
    codes = [piece for piece in rest if postcodes.is_code(piece)]
    loose = [piece for piece in codes if not piece.labels]
    rest = [piece for piece in rest if piece not in codes or piece in loose]
    facts: list[Found] = []
    while (
        start := next((piece for piece in rest if piece not in loose and _begins(piece)), _above(loose, rest))
    ) is not None:
        parts = _lines(start, rest)
        rest = [piece for piece in rest if not any(piece is part for part in parts)]
        codes = [piece for piece in codes if not any(piece is part for part in parts)]
        facts.append(_fact(parts, region))
    return postcodes.given(facts, codes, [piece for piece in rest if piece not in codes])


def _without_icon(piece: Piece) -> Piece:
    """The piece without the letter that a reader took the picture of a pin for: Q 1200 Harbor Blvd, 9江苏省…."""
    icon = _ICON.match(piece.text)
    bare = piece.part(icon.end(), len(piece.text)) if icon and not piece.labels else piece
    return bare if bare is not piece and score(bare) >= ENOUGH and bare.text.startswith(_begun()) else piece


@lru_cache(maxsize=1)
def _begun() -> tuple[str, ...]:
    return (*"0123456789", *(city for city in words().cities if city > "⺀"))


def _above(codes: Sequence[Piece], pieces: Sequence[Piece]) -> Piece | None:
    """A town right above a postcode that stands alone: London / WC2N 5HR."""
    for code in codes:
        lines = [one for one in pieces if not one.labels and one not in codes and _goes_on(one, code, pieces)]
        if lines and towns().search(lines[0].plain):
            return lines[0]
    return None


def _begins(piece: Piece) -> bool:
    labelled = "address" in piece.labels and len(piece.text) > 5
    country = piece.text.lower().strip("()（） .") in COUNTRIES
    return not country and not _is_list(piece.plain) and (score(piece) >= ENOUGH or labelled)


def _is_list(text: str) -> bool:
    """Whether it is towns and nothing else: 北京 上海 广州."""
    names = [name for name in re.split(r"[\s·•|/、,，]+", text.strip()) if name]
    return len(names) > 1 and all(name in words().cities for name in names)


def _lines(start: Piece, pieces: Sequence[Piece]) -> list[Piece]:
    """The lines of the address that `start` is part of, from above and below."""
    parts = [start]
    while not parts[0].labels and (above := next((one for one in pieces if _goes_on(one, parts[0], pieces)), None)):
        if (above.labels and "address" not in above.labels) or above in parts:
            break
        parts.insert(0, above)
    free = [one for one in pieces if not one.labels]
    while below := [one for one in free if one not in parts and _goes_on(parts[-1], one, pieces)][:1]:
        parts += below
    while below := _ended(parts[-1], free, pieces) or _country(parts[-1], free):
        parts += below
    return _without_heading(parts)


def _country(last: Piece, free: Sequence[Piece]) -> list[Piece]:
    """The line of a country's name below an address."""
    names = (one for one in free if follows(one, last) and len(one.text.split()) < 4)
    return [one for one in names if country_of(one.text) and form_of(one.text) == form_of(last.text)][:1]


def _ended(last: Piece, free: Sequence[Piece], pieces: Sequence[Piece]) -> list[Piece]:
    """Lines that only what stands below them shows to be of the address: Mill Lane / Godalming / Surrey GU7 1EZ."""
    between: list[Piece] = []
    while form_of(last.text) == "en" and len(between) < 3:
        below = next((one for one in free if follows(one, last) and not _is_hidden(last, one, pieces)), None)
        if below is None or form_of(below.text) != "en" or any(word in words().sure for word in below.plain.split()):
            return []
        if between and (_ENDS.search(below.text) or TOWN_LINE.match(below.text) or postcodes.is_code(below)):
            return [*between, below]
        if len(below.text.split()) > 4 or any(word in words().titles for word in below.plain.split()):
            return []
        between.append(below)
        last = below
    return []


def _without_heading(parts: list[Piece]) -> list[Piece]:
    """The lines without the town above them that they name again: LONDON / 20 Example Street / London EC1A 1ZZ."""
    first = parts[0].plain.strip(" ,")
    below = " ".join(part.plain for part in parts[1:])
    named = len(parts) > 1 and not re.search(r"\d|,", first) and re.search(rf"\b{re.escape(first)}\b", below)
    return parts[1:] if named and form_of(first) == "en" else parts


def _goes_on(above: Piece, below: Piece, pieces: Sequence[Piece] = ()) -> bool:
    """Whether the line `below` goes on with the line `above`, one of which is known to be of an address."""
    if not follows(below, above) or not _same_writing(above, below) or _is_hidden(above, below, pieces):
        return False
    if re.fullmatch(r"\d{5,7}", above.text):
        return below.text.lower().strip(" .") in ("china", "p.r. china", "p.r.china", "中国")
    if re.fullmatch(_BARE_CODE, below.text) or _mends(above.text, below.text) or postcodes.is_code(below):
        return not re.fullmatch(_BARE_CODE, above.text) or len(above.text) < 5
    ends = TOWN_LINE.match(below.text) or _FOUR_TOWN.match(below.text) or CODED.search(below.text)
    house = _HOUSE_LINE.fullmatch(above.text.strip(" ,")) is not None or _is_way(above.plain)
    if ends and house and not _ENDED.search(above.text):
        return True
    if _is_parish(above) and (re.search(postcodes.GB + "$", below.text) or _is_parish(below)):
        return True
    if _is_another(above, below):
        return False
    open_ended = (
        above.text.lower().endswith((" am", " an der", " of", " de", " la", " the", " and"))
        or above.text.endswith((",", "，", "-"))
        or above.printed.endswith((",", "，"))
    )
    return score(above) >= MORE and (open_ended or score(below) >= MORE)


def _is_way(plain: str) -> bool:
    """Whether a line begins with a word for a street that is one of a name: Chemin du Vieux Moulin."""
    tokens = plain.split()
    return len(tokens) > 2 and tokens[0] in words().places and tokens[1] in PARTICLES


def _is_parish(piece: Piece) -> bool:
    """Whether a line may be villages and houses of an address in Britain: Little Wenham, Ipswich."""
    known = words()
    meant = known.titles | known.sure | known.functions | known.given
    tokens = [token.strip(",.") for token in piece.plain.split()]
    return _PARISH.fullmatch(piece.text) is not None and not any(token in meant for token in tokens)


def _is_another(above: Piece, below: Piece) -> bool:
    """Whether the line `above` ends an address, or the line `below` begins one."""
    full = score(above) >= ENOUGH and _STREET.search(above.plain)
    if full and any(below.plain.startswith(city) for city in words().cities if city > "z"):
        return True
    if _STREET.search(above.plain) and _PLACED.match(below.text):
        return True
    if _ENDED.search(above.text) and not country_of(below.text):
        return True
    if _BOX.match(below.text):
        return False
    return _HEADED.match(below.text) is not None or (country_of(above.text) != "" and form_of(above.text) == "en")


def _is_hidden(above: Piece, below: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether another line stands between the two."""
    a, b = above.box, below.box
    top, bottom = (a.top + a.bottom) / 2, (b.top + b.bottom) / 2
    return any(
        top < (one.box.top + one.box.bottom) / 2 < bottom and min(one.box.right, b.right) > max(one.box.left, b.left)
        for one in pieces
        if one is not above and one is not below
    )


def _mends(above: str, below: str) -> bool:
    """Whether a short line ends a word that the line above began: Hong / Kong, ZZ93 / 3GE."""
    tail = f"{above.rsplit(maxsplit=1)[-1]} {below}".strip(" ,.")
    code = re.fullmatch(postcodes.GB, tail)
    return len(tail.split()) == 2 and (code is not None or tail.lower() in words().cities or country_of(tail) != "")


def _same_writing(above: Piece, below: Piece) -> bool:
    """A line of digits and Latin letters may end a Chinese address: A座 / 1203室 / 215000."""
    one, other = form_of(above.text), form_of(below.text)
    east = {one, other} <= {"zh", "ja"}
    return one == other or east or (one in ("zh", "ja") and len(re.findall(r"[A-Za-z]", below.text)) < 4)


def _fact(parts: Sequence[Piece], region: str) -> Found:
    form = form_of("".join(part.text for part in parts))
    whole = parts[0]
    for above, below in pairwise(parts):
        if form != "en":
            blank = " " if re.fullmatch(r"\d{5,7}", below.text) else ""
        else:
            blank = ", " if _broken_off(above, below, parts) else " "
        whole = joined((whole, below), blank=blank)
    plain = _DIVIDED.sub(", ", spaced(whole.text)) if form == "en" else _DIVIDED.sub(" ", whole.text)
    text, postcode = postcodes.cut(plain, region=region, form=form)
    value = standard.line_of_text(_HEADED.sub(_heading, _CITY_COLON.sub(r"\1", text), count=1)).strip(",， ")
    certainty = min(0.96, 0.6 + 0.4 * score(whole))
    return found(whole, Field.ADDRESS, value, certainty, form=form, postcode=postcode)


def _heading(head: re.Match[str]) -> str:
    """What stays of a word before a colon: a town that the address itself does not name."""
    if head.start():
        return head[0]
    again = re.search(rf"\b{re.escape(head[1])}\b", head.string[head.end() :])
    return f"{head[1]}, " if not again and head[1].lower() in words().cities else ""


def _broken_off(above: Piece, below: Piece, parts: Sequence[Piece]) -> bool:
    """Whether a line ends where its part of the address does: the next word would have had room in it."""
    if not above.text[-1].isalnum():
        return False
    if below.plain.strip("() .") in COUNTRIES:
        return True
    if _mends(above.text, below.text):
        return False
    if TOWN_LINE.match(below.text) or _FOUR_TOWN.match(below.text) or _BOX.match(below.text):
        return True
    if re.search(r"#\d+-\d+$", above.text) or _is_parish(above):
        return True
    word = below.text.split()[0]
    if (
        CODED.search(below.text)
        and _HOUSE_LINE.fullmatch(above.text)
        and word.lower().strip(".,") not in words().places
    ):
        return True
    last = above.plain.split()[-1].strip(".,")
    if last in words().places - _UNFINISHED and word.lower().strip(".,") not in words().places:
        return True
    room = max(part.box.right for part in parts) - above.box.right
    needed = (len(word) + 1) / len(below.text) * (below.box.right - below.box.left)
    return room > needed or any(below.plain.startswith(city) for city in words().cities)
