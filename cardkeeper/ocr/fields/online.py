"""E-mail, websites, WeChat and other messengers; slips of the reading become proposals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cardkeeper.model import Field
from cardkeeper.ocr.fields.pieces import Found, Piece, around, found
from cardkeeper.rules import standard
from cardkeeper.rules.checks import email_address

MESSENGERS = ("wechat", "qq", "whatsapp", "skype", "line", "telegram")

_EMAIL = re.compile(
    r"[a-z0-9](?:[\w.,+%'-]|(?<=[a-z0-9][._])\s(?=[a-z0-9]))*\s?(?:[@©®]|\(a\)|[(\[]at[)\]])\s?[a-z0-9][\w-]*(?:(?:[.,]\s(?=[a-z])|\s?[.,])[\w-]+)*",
    re.IGNORECASE,
)
_ENDINGS = (
    "com net org edu gov cn hk tw mo sg jp kr uk de fr it es nl ch at se no dk fi "
    "ie be au nz ca us in eu io ai app dev me tv cc info biz tech cloud shop store online site top "
    "vip xyz asia travel museum law design studio coffee agency group example test invalid"
)
_HOST = r"(?:[a-z0-9][a-z0-9-]*\s?[.,]\s?)"
_WEB = re.compile(
    rf"(?:(?:https?\s?[:：;]?\s?/{{1,2}}\s?)(?:www\s?[.,]?\s?)?|www\s?[.,]\s?|www(?=[a-z0-9]))?{_HOST}+"
    rf"(?:{'|'.join(sorted(_ENDINGS.split(), key=len, reverse=True))})(?![\w@-])(?:/[\w./?=&%~-]*)?",
    re.IGNORECASE,
)
_LINKEDIN = re.compile(r"linkedin\.com/in/([\w%-]+)", re.IGNORECASE)
_SLIPPED_WWW = re.compile(r"^(?:ww|w{4,}|(?!www)[wv]{3,6})(?=\.)")
_ANY_WEB = re.compile(r"[\w-]+(?:[.,][\w-]+)+(?:/\S*)?")
_ID = re.compile(r"\+?\d[\d\s()-]{5,}\d|[A-Za-z0-9][\w.@+:-]{2,}")


def read(pieces: Sequence[Piece]) -> tuple[list[Found], list[Piece]]:
    """What is found online in `pieces`, and the pieces without it."""
    facts: list[Found] = []
    rest: list[Piece] = []
    for piece in pieces:
        spans = [*_emails(piece), *_ids(piece)] or list(_webs(piece))
        if any(one.guess.field is Field.EMAIL for one, *_ in spans):
            spans += [web for web in _webs(piece) if all(web[2] <= start or end <= web[1] for _, start, end in spans)]
        facts += [one for one, *_ in spans]
        rest += around(piece, [(start, end) for _, start, end in spans]) if spans else [piece]
    return facts, rest


_Span = tuple[Found, int, int]


def _emails(piece: Piece) -> Iterator[_Span]:
    for match in _EMAIL.finditer(piece.text):
        told = email_address.check(match[0])
        labelled = "email" in piece.labels
        if told.verdict == "invalid" and not told.proposal and not labelled:
            continue
        sure = {"ok": 0.98, "suspect": 0.7, "invalid": 0.5}[told.verdict]
        part = piece.part(match.start(), match.end())
        yield found(part, Field.EMAIL, told.norm, sure, kind="work", proposal=told.proposal), match.start(), match.end()


def _webs(piece: Piece) -> Iterator[_Span]:
    labelled = "website" in piece.labels
    hits = list(_WEB.finditer(piece.text)) or (list(_ANY_WEB.finditer(piece.text)) if labelled else [])
    for match in hits:
        if not labelled and not _looks_like_web(match[0]):
            continue
        profile = _LINKEDIN.search(match[0])
        if profile:
            part = piece.part(match.start(), match.end())
            yield found(part, Field.MESSENGER, profile[1], 0.95, kind="linkedin"), match.start(), match.end()
            continue
        value = standard.website(match[0])
        mended = _mended(value)
        sure = (0.97 if labelled or value.startswith("www.") else 0.9) if mended == value else 0.6
        part = piece.part(match.start(), match.end())
        proposal = mended if mended != value else ""
        field = Field.EMAIL if "email" in piece.labels else Field.WEBSITE  # an @ was lost
        if field is Field.EMAIL:
            yield found(part, field, value, 0.3, kind="work"), match.start(), match.end()
        else:
            yield found(part, field, value, sure, proposal=proposal), match.start(), match.end()


def _looks_like_web(text: str) -> bool:
    """Whether unlabelled text is an address of the web and not the end of a sentence: no blank unless www is there."""
    low = text.lower()
    return low.startswith(("www", "http")) or (" " not in text and "," not in text and not text.istitle())


def _mended(value: str) -> str:
    host, slash, path = value.partition("/")
    dotted = _SLIPPED_WWW.sub("www", re.sub(r"^www(?=[a-uxyz0-9])", "www.", host.replace(",", ".")))
    return email_address.repaired_domain(dotted)[0] + slash + path


def _ids(piece: Piece) -> Iterator[_Span]:
    kinds = [label for label in piece.labels if label in MESSENGERS]
    match = _ID.search(piece.text) if kinds else None
    if match is None or any(label in ("mobile", "phone") for label in piece.labels):
        return
    part = piece.part(match.start(), match.end())
    for kind in kinds:
        value = re.sub(r"[\s()-]", "", match[0]) if match[0][0] in "+0123456789" else match[0]
        if kind != "qq" or re.fullmatch(r"[1-9]\d{4,11}", value):
            yield found(part, Field.MESSENGER, value, 0.95, kind=kind), match.start(), match.end()
