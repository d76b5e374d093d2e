"""What a code on a card says, as facts. Its owner typed it, so nothing in it is doubtful.

Kinds: vCard (RFC 6350 and older), MECARD (NTT docomo), BIZCARD (as ZXing reads it), mailto: (RFC 6068) and MATMSG:,
tel: (RFC 3966), web addresses, and the links of WeChat, QQ, LINE and WhatsApp.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from urllib.parse import unquote

from cardkeeper.formats import vcard_reader
from cardkeeper.model import Box, Field, Guess, Source
from cardkeeper.rules import standard
from cardkeeper.rules.phones import phone

MECARD = MappingProxyType(
    {
        "N": Field.NAME, "ORG": Field.COMPANY, "TITLE": Field.TITLE, "TIL": Field.TITLE, "TEL": Field.PHONE,
        "EMAIL": Field.EMAIL, "URL": Field.WEBSITE, "ADR": Field.ADDRESS, "NOTE": Field.NOTE,
    }
)  # fmt: skip
BIZCARD = MappingProxyType(
    {
        "N": Field.NAME, "T": Field.TITLE, "C": Field.COMPANY, "A": Field.ADDRESS, "B": Field.PHONE, "M": Field.PHONE,
        "F": Field.PHONE, "E": Field.EMAIL,
    }
)  # fmt: skip
MATMSG = MappingProxyType({"TO": Field.EMAIL})
LINKS = (
    ("wechat", re.compile(r"weixin:|https?://(u\.wechat\.com|([\w-]+\.)?weixin\.qq\.com|work\.weixin)", re.IGNORECASE)),
    ("qq", re.compile(r"https?://qm\.qq\.com/", re.IGNORECASE)),
    ("line", re.compile(r"https?://line\.me/(R/)?ti/p/", re.IGNORECASE)),
    ("whatsapp", re.compile(r"https?://(wa\.me/(?=\d)|api\.whatsapp\.com/send\?phone=)", re.IGNORECASE)),
)
BARE_WEB = re.compile(r"www\.[\w-]+(\.[\w-]+)+(/\S*)?", re.IGNORECASE)
BARE_MAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
HAN = re.compile(r"[\u3400-\u9fff]")


def facts(payload: str, *, box: Box | None, region: str) -> Iterator[Guess]:
    """What one code says; nothing when it is none of the kinds above.

    `box` is where it stands on the flat card; `region` (ISO 3166-1 alpha-2) where a short number rings.
    """
    text = payload.strip().removeprefix("\ufeff")
    service = next((name for name, link in LINKS if link.match(text)), "")
    if service:
        yield Guess(Field.MESSENGER, text, 1.0, box, Source.CODE, service, printed=text)
    elif text[:6].upper() == "BEGIN:":
        yield from _vcard(text, box=box)
    else:
        for field, value, kind in _stated(text):
            for guess in _fact(field, value, box=box, region=region):
                yield replace(guess, kind=kind or guess.kind)


def _stated(text: str) -> Iterator[tuple[Field, str, str]]:
    """Field, value as it is written, and kind where the code tells one."""
    scheme, _, rest = text.partition(":")
    match scheme.lower():
        case "mecard":
            yield from _fields(rest, MECARD)
        case "bizcard":
            yield from _fields(_whole_name(rest), BIZCARD)
        case "matmsg":
            yield from _fields(rest, MATMSG)
        case "tel":
            yield Field.PHONE, unquote(rest), ""
        case "mailto":
            yield Field.EMAIL, unquote(rest.partition("?")[0]), ""
        case "http" | "https" | "urlto":
            yield Field.WEBSITE, rest if scheme.lower() == "urlto" else text, ""
        case _ if BARE_WEB.fullmatch(text):
            yield Field.WEBSITE, text, ""
        case _ if BARE_MAIL.fullmatch(text):
            yield Field.EMAIL, text, ""


def _vcard(text: str, *, box: Box | None) -> Iterator[Guess]:
    for contact in vcard_reader.read(text.encode()).contacts:
        for fact in contact.facts:
            yield Guess(
                fact.field, fact.value, 1.0, box, Source.CODE, fact.kind, fact.form, fact.extension,
                fact.address.postcode if fact.address else "", fact.value,
            )  # fmt: skip


def _fields(text: str, known: Mapping[str, Field]) -> Iterator[tuple[Field, str, str]]:
    """The facts in `N:Grant,Oliver;TEL:…;;`, where a backslash takes the meaning from what follows."""
    for part in re.split(r"(?<!\\);", text):
        key, _, value = part.partition(":")
        field = known.get(key.strip().upper())
        if not field or not value.strip():
            continue
        pieces = [re.sub(r"\\(.)", r"\1", piece).strip() for piece in re.split(r"(?<!\\),", value)]
        if field is Field.NAME and len(pieces) == 2:  # family, given
            pieces = ["".join(pieces)] if HAN.search(value) else [" ".join(reversed(pieces))]
        yield field, " ".join(filter(None, pieces)), "fax" if key.strip().upper() == "F" else ""


def _whole_name(text: str) -> str:
    """BIZCARD's given name N and family name X in the one N that MECARD has."""
    family = re.search(r"(?:^|;)X:((?:\\.|[^;\\])+)", text)
    return re.sub(r"(?:^|(?<=;))N:", lambda _: f"N:{family[1]},", text, count=1) if family else text


def _fact(field: Field, text: str, *, box: Box | None, region: str) -> Iterator[Guess]:
    """The fact in standard form; none for a number that can't ring."""
    guess = Guess(field, standard.line_of_text(text), 1.0, box, Source.CODE, printed=text.strip())
    if field is Field.PHONE:
        number = phone(text, region=region)
        if number:
            yield replace(guess, value=number.number, extension=number.extension, kind=number.kind)
    elif field is Field.EMAIL:
        yield replace(guess, value=standard.email(text))
    elif field is Field.WEBSITE:
        yield replace(guess, value=standard.website(text))
    elif field in (Field.NAME, Field.COMPANY, Field.TITLE, Field.ADDRESS):
        yield replace(guess, form="zh" if HAN.search(text) else "en")
    else:
        yield guess
