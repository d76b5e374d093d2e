"""Telephone numbers: from any spelling to E.164 and an extension, and back to what people like to read."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

MAINLAND = "CN"
NEIGHBOURS = ("852", "853", "886")  # Hong Kong, Macao and Taiwan are written without + on mainland cards
SLIPS = str.maketrans({"O": "0", "o": "0", "D": "0", "Q": "0", "I": "1", "l": "1", "i": "1", "|": "1", "!": "1",
                       "Z": "2", "z": "2", "S": "5", "s": "5", "b": "6", "B": "8"})  # fmt: skip
MOBILES = {
    (86, 11, "1"), (44, 10, "7"), (852, 8, "5"), (852, 8, "6"), (852, 8, "9"), (853, 8, "6"), (886, 9, "9"),
    (33, 9, "6"), (33, 9, "7"), (34, 9, "6"), (39, 10, "3"), (31, 9, "6"), (41, 9, "7"), (46, 9, "7"), (61, 9, "4"),
    (65, 8, "8"), (65, 8, "9"), (66, 9, "8"), (66, 9, "9"), (81, 10, "7"), (81, 10, "8"), (81, 10, "9"), (82, 10, "1"),
    (91, 10, "9"),
}  # fmt: skip
"""Country code, digits and first digit of mobiles, for numbers that are not given to anybody yet."""

_WORD = (
    r"(?:总机|總機)?\s*(?:转接?分?机?号?|轉接?分?機?號?)|分机号?|分機號?|[内內][线線]|extension|extn?|x|×|poste"
    r"|durchwahl|dw|nst|доб|interno|int|ramal|anexo|내선|#|\*"
)
_WORDED = re.compile(rf"[\s,，;(（-]*(?:{_WORD})[\s.:：=号]*(\d{{1,6}})[)）\s]*$", re.IGNORECASE)
_TAIL = re.compile(r"(?<=[\d)])\s?(?:[-–—~]\s?(\d{1,5})|\(\s?(?:#\s?)?(\d{2,5})\s?\))$")
_RANGE = re.compile(r"(?:(?<=\d{4})\s?(~)\s?|(?:(?<=\d{8})|(?<=\d{4}[\s-]\d{4}))-)(\d{1,2})$")
_SHORT_TAIL = re.compile(r"^\d{1,4}$")
_APART = re.compile(r"(?<=\d)(?:\s*[/、;|]\s*|\s*,\s+|\s{3,})(?=[+\d(])")
_MAINLAND_MOBILE = re.compile(r"1[3-9]\d{9}")
_LONGEST = 500
"""Characters that a number and what is written around it may have."""
_SHORTEST = 2
"""A number has so many digits behind its country code at least, for `phonenumbers`."""
STANDARD = re.compile(r"\+[1-9]\d{6,14}")
_DASHES = str.maketrans(dict.fromkeys("‐‒―−ー", "-"))
_QUOTES = " \t\r\n'\"“”‘’`"
_HOURS = r"(?:24\s?(?:h|小时|hours)|7\s?[x×*]\s?24|\d{1,2}[:：]\d\d)[^(（)）]*"
_REMARK = re.compile(rf"[(（\[【](?:[^(（\[【)）\]】\d]*|{_HOURS})[)）\]】]")
_LABEL = re.compile(
    r"^\s*(?:(?:tel|telephone|phone|mobile|mob|cell|fax|direct|office|whatsapp|did|ddi|电话|電話|手机|手機|传真|傳真|座机|座機|总机|總機|直线|直線"
    r"|固话|办公)(?:\s*[.:：]+|(?=[\s+(\d]))|[tmfpd](?:\s*[.:：]+|\s+(?=\+))|(?:\D|\d{1,3}(?=\D*[:：])){1,30}[:：])\s*",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"^(?=[^\d+(\[]*[^\W\d_OoDQIliZzSsbB])[^\d+(\[]*(?![A-Za-z])[^\d+(\[](?=[+\d(\[])")
_BEHIND = re.compile(r"(?<=\d)(?:\s*[^\x00-\x7f]|\s+(?=[A-Za-z][^\d]{2,}$)|\s*[(（])[^\d]*$")
_FOREIGN = re.compile(r"[^\d\s+()\[\].\-–—~/·•]")


@dataclass(frozen=True)
class Phone:
    """A number as it rings.

    `number` is E.164, `kind` "mobile" or "work" as the number plan has it, `certainty` 1 for a number that is in
    the plan and less for one that only has the right length.
    """

    number: str
    extension: str = ""
    kind: str = "work"
    certainty: float = 1.0


@lru_cache(maxsize=1 << 10)
def phone(text: str, *, region: str = MAINLAND) -> Phone | None:
    """The number that `text` spells, dialled from `region` (ISO 3166-1 alpha-2), or None when it can't be one.

    The extension is taken off first, in words (转 801, 分机, ext. 12, x12, #12, *12) or as a tail that makes the
    number too long. Letters are never read as digits here: see `repaired`.
    """
    if STANDARD.fullmatch(text):
        return _number(text, region)
    if len(text) > _LONGEST:
        return None
    plain = _plain(text).replace("--", "-")
    worded = _WORDED.search(plain)
    head, extension = (plain[: worded.start()], worded[1]) if worded else (plain, "")
    if _FOREIGN.search(head) or _digits(head) < 5 or len(apart(head)) > 1:
        return None
    found = _number(head, region)
    tail = None if extension else _TAIL.search(head)
    if tail and (found is None or found.certainty < 1):
        shorter = _number(head[: tail.start()], region)
        if shorter and (found is None or (shorter.certainty == 1 and shorter.number.startswith("+86"))):
            found, extension = shorter, tail[1] or tail[2]
    return found and Phone(found.number, extension, found.kind, found.certainty)


def without_words(text: str) -> str:
    """The number alone of `text`, without what people write around it: 手机：…, ☎ …, … (Mr Li), … 微信同号."""
    return text if len(text) > _LONGEST else _BEHIND.sub("", _BEFORE.sub("", unlabelled(text))).strip()


def unlabelled(text: str) -> str:
    """`text` without the label before it and without remarks in brackets."""
    return _LABEL.sub("", _REMARK.sub("", _plain(text))).strip()


def repaired(text: str) -> str:
    """`text` with the letters that a reader takes for digits put right: 142OOOO0036 -> 14200000036."""
    text = _plain(text)
    worded = _WORDED.search(text)
    end = worded.start() if worded else len(text)
    digits = text[:end].translate(SLIPS)
    return re.sub(r"(?<=\d)[,_](?=\d)", "-", digits) + text[end:]


def apart(text: str) -> tuple[str, ...]:
    """The numbers that stand on one line: split at / 、 ; and a wide gap; 5550 0123/24 is 5550 0123 and 5550 0124.

    A range, 5550 0101~05 or 021-5550 0101-05, is its two ends.
    """
    whole: list[str] = []
    for piece in _APART.split(_RANGE.sub(_ends, _plain(text))):
        if whole and _digits(whole[-1]) < 7:
            whole[-1] += "/" + piece  # e.g. 030/5550123, the area code apart
        elif whole and _SHORT_TAIL.match(piece):
            whole.append(whole[-1][: -len(piece)] + piece)
        else:
            whole.append(piece)
    return tuple(whole)


def _plain(text: str) -> str:
    """`text` in half width, with one kind of hyphen, without signs that are pictures or have no width."""
    wide = "".join(sign for sign in text if unicodedata.category(sign) not in ("Cf", "So", "Sk", "Mn"))
    return unicodedata.normalize("NFKC", wide).translate(_DASHES).strip(_QUOTES)


def _ends(tail: re.Match[str]) -> str:
    """The second end of a range; a tail behind a hyphen that is no higher than the number's own is an extension."""
    own = re.sub(r"\D", "", tail.string[: tail.start()])[-len(tail[2]) :]
    return f"/{tail[2]}" if tail[1] or int(tail[2]) > int(own) else tail[0]


def shown(number: str, *, region: str = MAINLAND) -> str:
    """`number` (E.164) as people read it: a mobile of `region` without its country code, all others with."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    home = phonenumbers.region_code_for_country_code(parsed.country_code or 0) == region
    is_mobile = _kind(parsed, phonenumbers.number_type(parsed)) == "mobile"
    style = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(parsed, style.NATIONAL if home and is_mobile else style.INTERNATIONAL)


def region_of(number: str) -> str:
    """The region (ISO 3166-1 alpha-2) that a number in E.164 belongs to, "" when that can't be said."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return ""
    found = phonenumbers.region_code_for_number(parsed)
    return found or phonenumbers.region_code_for_country_code(parsed.country_code or 0).replace("001", "")


def is_country(code: str) -> bool:
    """Whether `code` (ISO 3166-1 alpha-2) is a country with numbers of its own."""
    import phonenumbers

    return code in phonenumbers.SUPPORTED_REGIONS


def _number(head: str, region: str) -> Phone | None:
    """The likelier of the readings of `head`: dialled at home, or with a country code that lacks its plus."""
    import phonenumbers

    best: PhoneNumber | None = None
    for spelling in _spellings(head, region):
        try:
            parsed = _in_standard_form(spelling) or phonenumbers.parse(spelling, region)
        except phonenumbers.NumberParseException:
            continue
        if _lacks_area(parsed, spelling):
            continue
        kind = phonenumbers.number_type(parsed)
        if kind != phonenumbers.PhoneNumberType.UNKNOWN:
            return _phone(parsed, kind, certainty=0.6 if _lacks_trunk(parsed, spelling) else 1.0)
        fits = phonenumbers.is_possible_number_with_reason(parsed) == phonenumbers.ValidationResult.IS_POSSIBLE
        if fits and best is None and not _repeats(parsed):
            best = parsed
    return _phone(best, phonenumbers.PhoneNumberType.UNKNOWN, certainty=0.8) if best else None


def _in_standard_form(text: str) -> PhoneNumber | None:
    """What `phonenumbers.parse` makes of E.164 without a prefix to be dialled at home, in a third of the time."""
    import phonenumbers

    if not STANDARD.fullmatch(text):
        return None
    codes = phonenumbers.COUNTRY_CODE_TO_REGION_CODE
    size = next((size for size in (1, 2, 3) if int(text[1 : size + 1]) in codes), 0)
    code, national = text[1 : size + 1], text[size + 1 :]
    if not size or len(national) < _SHORTEST or national.startswith("0") or _home_prefix(int(code)).match(national):
        return None
    return phonenumbers.PhoneNumber(country_code=int(code), national_number=int(national))


@lru_cache(maxsize=256)
def _home_prefix(code: int) -> re.Pattern[str]:
    """What is dialled before a number at home and is no part of it; where nothing is, what matches nothing."""
    import phonenumbers

    region = phonenumbers.region_code_for_country_code(code)
    known = phonenumbers.PhoneMetadata.metadata_for_region_or_calling_code(code, region)
    return re.compile(known.national_prefix_for_parsing if known and known.national_prefix_for_parsing else "(?!)")


def _spellings(head: str, region: str) -> tuple[str, ...]:
    plain = re.sub(r"\(\s*0\s*\)", "", head) if "+" in head else head
    digits = re.sub(r"\D", "", plain)
    first = re.match(r"\D*(\d{1,3})(?=\D|$)", plain)
    if "+" in plain or digits.startswith("00"):
        return ("+" + digits.lstrip("0"),)
    if region in ("HK", "MO", "TW") and _MAINLAND_MOBILE.fullmatch(digits):
        return ("+86" + digits,)  # people there print both their mobiles as they are dialled at home
    if region in ("HK", "MO") and re.fullmatch(r"0[1-9]\d{8,10}", digits):
        return ("+86" + digits[1:],)  # no number there begins with 0
    has_code = digits.startswith((*NEIGHBOURS, "86")) or (first is not None and not first[1].startswith("0"))
    if digits.startswith(NEIGHBOURS) and 11 <= len(digits) <= 12:
        return ("+" + digits, digits)
    return (digits, "+" + digits) if has_code and len(digits) >= 10 else (digits,)


def _phone(parsed: PhoneNumber, kind: int, *, certainty: float) -> Phone:
    import phonenumbers

    number = f"+{parsed.country_code}{phonenumbers.national_significant_number(parsed)}"
    return Phone(number, kind=_kind(parsed, kind), certainty=certainty)


def _kind(parsed: PhoneNumber, kind: int) -> str:
    """Mobile or work, by its kind in the number plan; outside the plan its first digits decide."""
    import phonenumbers

    if kind == phonenumbers.PhoneNumberType.MOBILE:
        return "mobile"
    national = str(parsed.national_number)
    looks = (parsed.country_code, len(national), national[0]) in MOBILES
    return "mobile" if looks and kind == phonenumbers.PhoneNumberType.UNKNOWN else "work"


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _lacks_area(parsed: PhoneNumber, spelling: str) -> bool:
    """A mainland number of seven or eight digits rings in one town only, and which one it does not say."""
    return parsed.country_code == 86 and not spelling.startswith("0") and _digits(str(parsed.national_number)) < 10


def _lacks_trunk(parsed: PhoneNumber, spelling: str) -> bool:
    """A mainland landline dialled without its 0 may as well be a foreign number without its country code."""
    return parsed.country_code == 86 and spelling[0] in "235679"


def _repeats(parsed: PhoneNumber) -> bool:
    """Whether it is one digit over and over, as people type who have none to give."""
    return len(set(str(parsed.national_number))) == 1
