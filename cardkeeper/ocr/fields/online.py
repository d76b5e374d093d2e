"""E-mail and websites; slips of the reading become proposals, and what may be cut short is doubted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from cardkeeper.model import Field
from cardkeeper.ocr.fields import handles
from cardkeeper.ocr.fields.layout import follows
from cardkeeper.ocr.fields.pieces import Found, Piece, Span, around, found, joined
from cardkeeper.rules import standard
from cardkeeper.rules.checks import email_address

_EMAIL = re.compile(
    r"[a-z0-9](?:[\w.,+%'-]|(?<=[a-z0-9][._])\s(?=[a-z0-9]))*\s?(?:[@©®]|\(a\)|[(\[]at[)\]])\s?[a-z0-9][\w-]*"
    r"(?:(?:[.,]\s(?=[a-z])|\s?[.,])(?![\w.+-]*@)[\w-]+)*",
    re.IGNORECASE,
)
_KNOWN = frozenset(
    """
    com net org edu gov cn hk tw mo sg jp kr uk de fr it es nl ch at se no dk fi lu li pt gr tr ae sa il za br
    mx ar cl ie be au nz ca us in eu io ai app dev me tv cc info biz tech cloud shop store online site top name
    mobi coop aero vip xyz asia travel museum law design studio coffee agency group consulting
    capital fund finance bank insurance health care clinic dental academy school university institute legal
    partners ventures solutions systems software digital media network global international world city berlin
    london paris tokyo nyc swiss wien koeln hamburg bayern haus immo immobilien pl cz sk hu ro bg hr si rs ua ru
    kz lt lv ee is my th vn id ph pk lk bd np kh la mm mn eg ma ke ng pe co uy ec ren wang club fun work link
    pro int mil art agro bio eco earth energy solar email expert photo photos photography gallery space team
    today tools works zone house homes properties estate restaurant cafe bar pub wine beer pizza kitchen hotel
    tours fashion fit run golf shoes jewelry auto car cars bike example test invalid
    """.split()
)
"""Endings of hosts that cards have; behind another one the rest of the line may be missing."""
_SLIPPED_ENDINGS = ("corn", "c0m", "con", "comn", "conn", "comcn", "c0rn")
_ENDING = "|".join(sorted((*_KNOWN, *_SLIPPED_ENDINGS), key=len, reverse=True))
_HOST = r"(?:[a-z0-9][a-z0-9-]*\s?[.,]\s?)"
_WEB = re.compile(
    r"(?:(?:https?\s?[:：;]?\s?/{1,2}\s?)(?:www\s?[.,]?\s?)?|www\s?[.,]\s?|www\s+(?=[\w-]+[.,])|www(?=[a-z0-9]))?"
    rf"{_HOST}+(?:{_ENDING})(?![\w@-]|\.[a-z0-9])(?:/[\w./?=&%~-]*)?",
    re.IGNORECASE,
)
_WWW = re.compile(r"(?:https?:/{1,2}|www[.,])\s?[\w-]+(?:[.,][\w-]+)*(?:/\S*)?", re.IGNORECASE)
_WS = re.compile(r"^w{4,}(?=\.)")  # a wide www. read twice; no host begins so
_SLIPPED_WWW = re.compile(r"^(?:ww|(?!www)[wv]{3,6})(?=\.)")
_ANY_WEB = re.compile(r"[\w-]+(?:[.,][\w-]+)+(?:/\S*)?")
_TORN = re.compile(r"[\w.+-]+@[\w.-]*")
_LOCAL = re.compile(r"[\w.+-]+")
_REST = re.compile(r"@?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}|@?[a-z]{2,6}", re.IGNORECASE)
_LOST_AT = re.compile(r"([a-z0-9][\w.+-]*?)(?:\s+|[QO&¢€](?=[a-z]))([a-z0-9][\w-]*(?:\.[\w-]+)+)")
_HEAD = re.compile(r"[a-z0-9][a-z0-9._-]*\s$")
_EDGE = 0.985


def read(pieces: Sequence[Piece]) -> tuple[list[Found], list[Piece]]:
    """What is found online in `pieces`, and the pieces without it."""
    facts: list[Found] = []
    rest: list[Piece] = []
    for piece in _mended_lines(pieces):
        spans = [*_emails(piece), *handles.ids(piece)]
        facts += [one for one, *_ in spans]
        for part in _around(piece, spans):
            webs = [] if handles.of(part) else list(_webs(part))
            facts += [one for one, *_ in webs]
            rest += _around(part, webs)
    return facts, rest


def _around(piece: Piece, spans: Sequence[Span]) -> list[Piece]:
    """What is left of a piece; the text before the first span keeps the labels, F +852 2555 0124 www.…."""
    if not spans:
        return [piece]
    left = around(piece, [(start, end) for _, start, end in spans])
    first = min(start for _, start, _ in spans)
    kept = piece.labels if "email" not in piece.labels and "website" not in piece.labels and first else ()
    return [replace(part, labels=kept) if index == 0 else part for index, part in enumerate(left)]


def _mended_lines(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with an address that a card breaks over two lines in one of them: li.na@hemu- / food.example.com."""
    whole = list(pieces)
    for piece in pieces:
        below = (
            next((one for one in whole if not one.labels and follows(one, piece)), None) if _may_go_on(piece) else None
        )
        if below and _REST.fullmatch(below.text) and ("@" in piece.text) != ("@" in below.text):
            whole[whole.index(piece)] = replace(joined((piece, below), blank=""), confidence=0.85 * piece.confidence)
            whole.remove(below)
    return whole


def _may_go_on(piece: Piece) -> bool:
    """Whether a piece may be the first line of a mail address."""
    if "@" not in piece.text:
        return "email" in piece.labels and _LOCAL.fullmatch(piece.text) is not None
    return _TORN.fullmatch(piece.text) is not None and piece.text.rpartition(".")[2].lower() not in _KNOWN


def _emails(piece: Piece) -> Iterator[Span]:
    for match in _EMAIL.finditer(piece.text):
        told = email_address.check(match[0])
        if told.verdict == "invalid" and not told.proposal and "email" not in piece.labels:
            continue
        sure = {"ok": 0.98, "suspect": 0.6, "invalid": 0.5}[told.verdict]
        if told.verdict == "ok":
            sure *= _wholeness(piece, match)
        start, proposal = match.start(), told.proposal
        head = _HEAD.search(piece.text[:start])
        if head and head.start() == 0 and len(head[0]) > 2 and re.search("[a-z]", head[0]):
            start, proposal, sure = 0, standard.email((head[0] + match[0]).replace(" ", "")), 0.5  # liu yang@…
        part = piece.part(start, match.end())
        yield found(part, Field.EMAIL, told.norm, sure, kind="work", proposal=proposal), start, match.end()
    if "email" in piece.labels and (lost := _LOST_AT.fullmatch(piece.text)):
        mended = f"{lost[1]}@{lost[2]}".lower()
        guess = found(piece, Field.EMAIL, standard.email(piece.text), 0.3, kind="work", proposal=mended)
        yield guess, 0, len(piece.text)


def _wholeness(piece: Piece, match: re.Match[str]) -> float:
    """How much speaks for an address that was read from its first letter to its last, 0..1."""
    ending = match[0].rpartition(".")[2].lower()
    at_edge = piece.box.right > _EDGE and match.end() == len(piece.text)
    if ending not in _KNOWN or at_edge:
        return 0.6
    return 0.6 if re.search(r"\s", match[0]) or ending == "co" else 1.0


def _webs(piece: Piece) -> Iterator[Span]:
    labelled = "website" in piece.labels
    hits = list(_WEB.finditer(piece.text)) or list((_ANY_WEB if labelled else _WWW).finditer(piece.text))
    for match in hits:
        part = piece.part(match.start(), match.end())
        if not labelled and not _looks_like_web(match[0]):
            continue
        if page := handles.page(match[0]):
            yield found(part, Field.MESSENGER, page.name, 0.95, kind=page.service), match.start(), match.end()
            continue
        value = _WS.sub("www", standard.website(match[0]))
        if "email" in piece.labels:  # an @ was lost
            yield found(part, Field.EMAIL, value, 0.3, kind="work"), match.start(), match.end()
            continue
        mended = _mended(value)
        sure = 0.6 if mended != value else _certainty(match[0], value, labelled=labelled)
        proposal = mended if mended != value else ""
        yield found(part, Field.WEBSITE, value, sure, proposal=proposal), match.start(), match.end()


def _certainty(printed: str, value: str, *, labelled: bool) -> float:
    if value.partition("/")[0].rpartition(".")[2] not in _KNOWN:
        return 0.6
    if re.search(r"\s", printed.strip()):
        return 0.75
    return 0.97 if labelled or value.startswith("www.") else 0.9


def _looks_like_web(text: str) -> bool:
    """Whether unlabelled text is an address of the web and not the end of a sentence: no blank unless www is there."""
    low = text.lower()
    return low.startswith(("www", "http")) or (" " not in text and "," not in text and not text.istitle())


def _mended(value: str) -> str:
    host, slash, path = value.partition("/")
    dotted = _SLIPPED_WWW.sub("www", re.sub(r"^www(?=[a-uxyz0-9])", "www.", host.replace(",", ".")))
    www = "www." if dotted.startswith("www.") else ""
    return www + email_address.repaired_domain(dotted.removeprefix(www))[0] + slash + path
