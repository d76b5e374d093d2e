"""What the facts of a card say about each other: one domain in two spellings, an id whose icon was lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from cardkeeper.model import Field, Guess
from cardkeeper.ocr.fields.pieces import Found, Piece, found
from cardkeeper.rules.pinyin import readings

_LOOKALIKES = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("i", "l"), ("5", "s"), ("6", "b"))
_SLIPS = ("rn", "vv", "cl", "ii", "0", "1", "5", "6", "lt", "lj")
"""What a reader makes of m, w, d, u, o, l, s, b, h and ij: of two spellings the one with more of them is the slip."""
_HANDLE = re.compile(r"[a-z](?=[a-z0-9]*[0-9_-])[a-z0-9_-]{5,19}")
_NUMBER = re.compile(r"[1-9]\d{7,10}")
_LOST_AT = frozenset("aqcego09")
_GLUED = re.compile(r"(?:URL|HP|W(?:eb(?:site)?)?|E-?[Mm]ail|Mail|E[Mm]?)(?=[a-z])")
_DOUBT, _HALF_DOUBT = 0.5, 0.7
_LEAST = 5  # letters of a domain that two spellings can be told of


def one_domain(online: Sequence[Found], printed: Sequence[Piece] = ()) -> list[Found]:
    """The facts `online`; where the domains of mail and website differ by a letter or two, both are doubted.

    What speaks less for itself has the other as a proposal: by how often it stands on the card, by the names that are
    `printed` there, by how surely it was read.
    """
    facts = [_with_at(one, online) for one in online]
    texts = [piece.text for piece in printed]
    facts = [_without_label(one, facts, texts) for one in facts]
    read = [_domain(one.guess) for one in facts]
    for one, other in combinations(range(len(facts)), 2):
        said = {at: _domain(facts[at].guess) for at in (one, other)}
        if _one_in_two_spellings(said[one], said[other]):
            worse, better = sorted(said, key=lambda at: _evidence(facts[at], read, texts))
            facts[worse] = _proposing(facts[worse], said[worse], said[better])
            facts[better] = _doubted(facts[better], _HALF_DOUBT)
    return facts


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


def _domain(guess: Guess) -> str:
    """The host of a mail or website as it is proposed or read, without www."""
    text = guess.proposal or guess.value
    if guess.field is Field.EMAIL:
        return text.rpartition("@")[2] if "@" in text else ""
    return text.partition("/")[0].removeprefix("www.") if guess.field is Field.WEBSITE else ""


def _with_at(one: Found, online: Sequence[Found]) -> Found:
    """A mail whose @ was read as a letter, liqahemu.example: the domain of the others tells where it was."""
    guess = one.guess
    if guess.field is Field.MESSENGER or "@" in guess.value + guess.proposal:
        return one
    for domain in filter(None, map(_domain, (other.guess for other in online if other is not one))):
        local = guess.value.removesuffix(domain)
        lost = guess.field is Field.EMAIL or local[-1:] in _LOST_AT
        if local != guess.value and len(local) > 2 and lost and not local.startswith("www."):
            mail = f"{local[:-1].rstrip('.')}@{domain}"
            doubtful = replace(
                guess, field=Field.EMAIL, kind="work", proposal=mail, confidence=min(0.3, guess.confidence)
            )
            return replace(one, guess=doubtful)
    return one


def _without_label(one: Found, online: Sequence[Found], texts: Sequence[str]) -> Found:
    """A website or mail without the label that it begins with, where the rest is known from elsewhere on the card:
    Whemu.example and URLhemu.example beside li@hemu.example, Emesme@… beside Esme Hart.
    """
    guess, label = one.guess, _GLUED.match(one.guess.printed)
    if label is None or guess.field is Field.MESSENGER or not guess.value.startswith(label[0].lower()):
        return one
    rest = guess.value[len(label[0]) :]
    if guess.field is Field.WEBSITE:
        known = rest.partition("/")[0] in {_domain(other.guess) for other in online if other is not one}
    else:
        named = {word for text in texts if "@" not in text for word in re.findall("[a-z]{3,}", text.lower())}
        first, *_ = re.split("[^a-z]", guess.value)
        known = first not in named and not named.isdisjoint(re.split("[^a-z]+", rest.partition("@")[0]))
    return replace(one, guess=replace(guess, value=rest, proposal="")) if known else one


def _one_in_two_spellings(mine: str, other: str) -> bool:
    """Whether two domains are one that was read in two ways: a letter or two apart, or one of them cut short.

    Domains of two countries are two: hemu.example.com and hemu.example.cn.
    """
    if mine == other or min(len(mine), len(other)) < _LEAST:
        return False
    if mine.endswith("." + other) or other.endswith("." + mine):
        return False
    short, long = sorted((mine, other), key=len)
    if long.startswith(short) and "." in short and long[len(short)] != ".":
        return True  # hemu.example.co
    names, endings = zip(*(domain.rpartition(".")[::2] for domain in (mine, other)), strict=True)
    if endings[0] != endings[1] and not _apart(*endings, most=1):
        return False
    if endings[0] != endings[1] and all(len(ending) == 2 or ending in ("com", "net", "org") for ending in endings):
        return False
    return _folded(mine) == _folded(other) or _apart(*names, most=1 if len(short) < 12 else 2)


def _apart(one: str, other: str, *, most: int) -> bool:
    """Whether at most `most` letters must be added, dropped or changed to make one word of the other."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1] <= most


def _evidence(one: Found, said: Sequence[str], texts: Sequence[str]) -> tuple[float, ...]:
    """What speaks for a domain as it was read, the strongest first."""
    domain = _domain(one.guess)
    names = [label for label in re.split(r"[.-]", domain)[:-1] if len(label) > 2]
    known = set(_spoken(texts))
    named = sum(len(name) for name in names if any(name in words for words in known))
    return (said.count(domain), named, len(domain), -_slips(domain), one.guess.confidence)


def _spoken(texts: Sequence[str]) -> Iterator[str]:
    """What stands on a card in small Latin letters without blanks, Chinese as it is read aloud."""
    for text in texts:
        if "@" in text or re.search(r"\w\.\w{2,}\.\w", text):
            continue
        for reading in readings(text[:12])[:2]:
            yield "".join(reading)


def _slips(text: str) -> int:
    return sum(text.count(slip) for slip in _SLIPS)


def _folded(text: str) -> str:
    for looks, like in _LOOKALIKES:
        text = text.replace(looks, like)
    return text


def _proposing(one: Found, mine: str, better: str) -> Found:
    text = one.guess.proposal or one.guess.value
    at = text.rindex(mine)
    return _doubted(
        replace(one, guess=replace(one.guess, proposal=text[:at] + better + text[at + len(mine) :])), _DOUBT
    )


def _doubted(one: Found, most: float) -> Found:
    return replace(one, guess=replace(one.guess, confidence=min(most, one.guess.confidence)))


def _in_column(piece: Piece, contact: Found) -> bool:
    box = contact.guess.box
    height = piece.box.bottom - piece.box.top
    return box is not None and abs(box.left - piece.box.left) < 0.02 and abs(box.bottom - piece.box.top) < height
