"""Written cards to printed lines and their truth.

    == name | language | region | 90x54       the card, its size in millimetres (90x54 when left out)
    ! ?wechat 14200000011                     a fact that is not printed as such; ? makes it optional
    @8,12 r                                   a block at x, y, its lines downward; l, c, r, or v for columns leftward
    3.5 {n 王 小明} || {t 经理}                 the size of the type, a line; || begins another box, ||50 one at x = 50

Braces hold facts: n(ame), c(ompany), d(epartment), t(itle), e(-mail), w(ebsite), pw, pm, pf and px (phone at work,
mobile, fax, both), a, b, g, h (addresses, whose postcodes are az, bz, …) and messengers by their service. `{t+ …}` goes
on with the title before, `{?c …}` may be said and need not, `{pm 142 0000 0011=+8614200000011}` says what is meant;
an extension follows an x. What stands outside braces is a label, a slogan, or noise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
FACT = re.compile(r"\{(\??)(\w+)(\+?) ([^{}=]*)(?:=([^{}]*))?\}")
BOX = re.compile(r"\s*\|\|(\d*)\s*")
PLAIN = {"n": "names", "c": "companies", "d": "departments", "t": "titles"}
KINDS = {"pw": "work", "pm": "mobile", "pf": "fax", "px": "work"}
ADDRESSES = "abgh"
LISTS = (*PLAIN.values(), "phones", "emails", "websites", "addresses", "messengers")
FIELDS = {"n": "name", "c": "company", "d": "department", "t": "title", "e": "email", "w": "website"}


@dataclass(frozen=True)
class Piece:
    """One fact, or a part of it, as it stands on a line; `means` is what it says."""

    tag: str
    text: str
    means: str
    optional: bool = False
    goes_on: bool = False

    @property
    def field(self) -> str:
        """The field the piece belongs to."""
        if self.tag in FIELDS:
            return FIELDS[self.tag]
        if self.tag in KINDS:
            return "phone"
        return "address" if self.tag[0] in ADDRESSES and len(self.tag) < 3 else "messenger"


@dataclass(frozen=True)
class Strip:
    """One printed line: `x` in millimetres where its block or column says so, `after` the strip before it if not."""

    text: str
    pieces: tuple[Piece, ...]
    size: float
    x: float | None = None


@dataclass
class Block:
    """Lines, one under the other; each is one or several strips."""

    x: float
    y: float
    align: str = "l"
    rows: list[tuple[Strip, ...]] = field(default_factory=list)


@dataclass
class Card:
    """One written card."""

    name: str
    language: str
    region: str
    width: float
    height: float
    blocks: list[Block] = field(default_factory=list)
    unprinted: list[Piece] = field(default_factory=list)

    @property
    def pieces(self) -> list[Piece]:
        """All pieces of facts, in the order they are written."""
        rows = [row for block in self.blocks for row in block.rows]
        return [*self.unprinted, *(piece for row in rows for strip in row for piece in strip.pieces)]


def written(half: str, *, file: str = "*") -> list[Card]:
    """All cards of a half, file by file, or those of one file."""
    return [card for one in sorted((HERE / half).glob(f"{file}.txt")) for card in _cards(one.read_text("utf-8"))]


def truth(card: Card) -> dict[str, Any]:
    """What the card says, as Contact-JSON, the way `benchmarks.cards.truth` tells it."""
    pieces = card.pieces
    told, optional = (_facts([piece for piece in pieces if piece.optional is may]) for may in (False, True))
    return {**told, "photo": card.name, "language": card.language, "region": card.region, "layout": card.region,
            "level": 0, "tags": _tags(card), "optional": optional}  # fmt: skip


def _cards(text: str) -> Iterator[Card]:
    card: Card | None = None
    for row in filter(None, map(str.strip, text.splitlines())):
        if row.startswith("=="):
            if card:
                yield card
            card = _head(row)
        elif row.startswith("#"):
            continue
        elif card is None:
            raise ValueError(row)
        elif row.startswith("!"):
            card.unprinted += _pieces("{" + row[1:].strip() + "}")
        elif row.startswith("@"):
            place, _, align = row[1:].partition(" ")
            x, y = map(float, place.split(","))
            card.blocks.append(Block(x, y, align.strip() or "l"))
        else:
            card.blocks[-1].rows.append(tuple(_strips(row)))
    if card:
        yield card


def _head(row: str) -> Card:
    name, language, region, *size = (part.strip() for part in row.removeprefix("==").split("|"))
    width, height = map(float, (size or ["90x54"])[0].split("x"))
    return Card(name, language, region, width, height)


def _strips(row: str) -> Iterator[Strip]:
    size, _, rest = row.partition(" ")
    parts = BOX.split(rest)
    for text, at in zip(parts[::2], ["", *parts[1::2]], strict=True):
        yield Strip(FACT.sub(lambda fact: fact[4], text), tuple(_pieces(text)), float(size), float(at) if at else None)


def _pieces(text: str) -> list[Piece]:
    return [
        Piece(tag, printed, means or printed, bool(optional), bool(goes_on))
        for optional, tag, goes_on, printed, means in FACT.findall(text)
    ]


def _facts(pieces: list[Piece]) -> dict[str, Any]:
    told: dict[str, Any] = {name: [] for name in LISTS}
    for tag, name in PLAIN.items():
        told[name] = [{"text": text} for text in _joined(pieces, tag, " ")]
    told["emails"] = [{"address": text} for text in _joined(pieces, "e", "")]
    told["websites"] = [{"url": text} for text in _joined(pieces, "w", "")]
    for piece in pieces:
        if piece.field == "phone":
            number, _, extension = piece.means.partition("x")
            told["phones"].append({"number": number, "extension": extension, "kind": KINDS[piece.tag]})
        elif piece.field == "messenger":
            told["messengers"].append({"service": piece.tag, "id": piece.means})
    for tag in ADDRESSES:
        if parts := [piece for piece in pieces if piece.tag[0] == tag and piece.field == "address"]:
            code = next((piece.means for piece in parts if piece.tag.endswith("z")), "")
            text = " ".join(piece.means for piece in parts if not piece.tag.endswith("z"))
            told["addresses"].append({"text": text, "postcode": code})
    return told


def _joined(pieces: list[Piece], tag: str, glue: str) -> list[str]:
    """The facts of one tag, each with the parts that go on with it."""
    mine = [piece for piece in pieces if piece.tag == tag]
    starts = [at for at, piece in enumerate(mine) if not piece.goes_on]
    return [
        glue.join([mine[at].means, *(piece.means for piece in takewhile(lambda one: one.goes_on, mine[at + 1 :]))])
        for at in starts
    ]


def _tags(card: Card) -> list[str]:
    """The hard cases that the card shows."""
    strips = [strip for block in card.blocks for row in block.rows for strip in row]
    pieces = [piece for piece in card.pieces if not piece.optional]
    on_a_line = [[piece.field for piece in strip.pieces] for strip in strips]
    count = {name: sum(piece.field == name and not piece.goes_on for piece in pieces) for name in FIELDS.values()}
    names = [piece.text for piece in pieces if piece.tag == "n"]
    shows = {
        "name: spaced": any(" " in name and not name.isascii() for name in names),
        "name: capitals": any(name.isupper() and name.isascii() for name in names),
        "name: two on a line": any(line.count("name") > 1 for line in on_a_line),
        "name: beside title": any({"name", "title"} <= set(line) for line in on_a_line),
        "company: several": count["company"] > 1 and len(names) < 2,
        "titles: several": count["title"] > 1 and len(names) < 2,
        "title: with department": any({"department", "title"} <= set(line) for line in on_a_line),
        "number: two on a line": any(line.count("phone") > 1 for line in on_a_line),
        "number: extension": any(piece.field == "phone" and "x" in piece.means for piece in pieces),
        "number: T/F": any(piece.tag == "px" for piece in pieces),
        "address: several": any(piece.tag == "b" for piece in pieces),
        "address: several lines": sum("address" in line for line in on_a_line) > 2,
        "letters: broken": any(piece.tag in "ew" and piece.text != piece.means for piece in pieces),
        "vertical": any(block.align == "v" for block in card.blocks),
        **{f"messenger: {piece.tag}": True for piece in pieces if piece.field == "messenger"},
    }
    return sorted(name for name, there in shows.items() if there)
