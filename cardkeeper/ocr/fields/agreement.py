"""What the facts of a card say about each other: one domain in two spellings, an id whose icon was lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from cardkeeper.model import Field
from cardkeeper.ocr.fields.pieces import Found, Piece, found

_LOOKALIKES = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("i", "l"), ("5", "s"), ("6", "b"))
_HANDLE = re.compile(r"[a-z](?=[a-z0-9]*[0-9_-])[a-z0-9_-]{5,19}")
_NUMBER = re.compile(r"[1-9]\d{7,10}")


def one_domain(online: Sequence[Found]) -> list[Found]:
    """The facts `online`; a website unlike the mail's domain in look-alike letters only has that as a proposal."""
    mails = [one.guess for one in online if one.guess.field is Field.EMAIL]
    domains = [(mail.proposal or mail.value).rpartition("@")[2] for mail in mails]
    return [_agreed(one, domains) if one.guess.field is Field.WEBSITE else one for one in online]


def without_icon(pieces: Sequence[Piece], contacts: Sequence[Found], *, region: str) -> tuple[list[Found], list[Piece]]:
    """Ids of mainland messengers, next to other contacts, that a small picture announced: WeChat, QQ for a number."""
    known = {one.guess.kind for one in contacts}
    facts: list[Found] = []
    for piece in pieces if region == "CN" else ():
        kind = "wechat" if _HANDLE.fullmatch(piece.text) else "qq" if _NUMBER.fullmatch(piece.text) else ""
        if (
            kind
            and not piece.labels
            and kind not in known
            and any(_in_column(piece, one) for one in (*contacts, *facts))
        ):
            facts.append(found(piece, Field.MESSENGER, piece.text, 0.7, kind=kind))
            known.add(kind)
    used = {line for one in facts for line in one.lines}
    return facts, [piece for piece in pieces if not used.intersection(piece.lines)]


def _agreed(site: Found, domains: Sequence[str]) -> Found:
    host, slash, path = (site.guess.proposal or site.guess.value).partition("/")
    bare = host.removeprefix("www.")
    for domain in domains:
        if bare != domain and _folded(bare) == _folded(domain):
            mended = host.removesuffix(bare) + domain + slash + path
            return replace(site, guess=replace(site.guess, proposal=mended, confidence=min(0.5, site.guess.confidence)))
    return site


def _folded(text: str) -> str:
    for looks, like in _LOOKALIKES:
        text = text.replace(looks, like)
    return text


def _in_column(piece: Piece, contact: Found) -> bool:
    box = contact.guess.box
    height = piece.box.bottom - piece.box.top
    return box is not None and abs(box.left - piece.box.left) < 0.02 and abs(box.bottom - piece.box.top) < height
