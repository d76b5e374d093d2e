"""Stretches of printed text that facts are made of: lines cut at their labels, with the place each part stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from cardkeeper.model import Box, Field, Guess
from cardkeeper.rules.pinyin import simplified


@dataclass(frozen=True)
class Piece:
    """A stretch of one line, or of lines that belong together; `labels` are what was announced before it.

    `text` is half width and as long as what is `printed`; `height` is that of its letters, in fractions of the card;
    `margin` is where its line begins, label and all.
    """

    text: str
    printed: str
    lines: tuple[int, ...]
    box: Box
    height: float
    confidence: float
    margin: float
    labels: tuple[str, ...] = ()

    @property
    def plain(self) -> str:
        """The text in simplified characters and small letters, to be looked up; as long as the text."""
        small = simplified(self.text).lower()
        return small if len(small) == len(self.text) else self.text

    def part(self, start: int, end: int) -> Piece:
        """The piece from character `start` to `end`, without blanks and loose punctuation at its ends."""
        inside = self.text[start:end]
        start += len(inside) - len(inside.lstrip(_LOOSE + ",，"))
        end = max(start, end - (len(inside) - len(inside.rstrip(_LOOSE))))
        box = _share(self.box, self.text, start, end)
        return replace(self, text=self.text[start:end], printed=self.printed[start:end], box=box)


_LOOSE = " \t;；|｜·•・:：/、。"  # a comma at the end stays: it says that an address goes on


# Measured on 280 cards of the tune half: what is said to be .7 shall be right seven times of ten.
MODEST = 0.35  # of the way to certainty that a rule without a slip in it understates
CLEAR, STEEP, GARBLED = 0.95, 5, 0.35


@dataclass(frozen=True)
class Found:
    """A fact and the lines it was read from."""

    guess: Guess
    lines: tuple[int, ...]


Span = tuple[Found, int, int]
"""A fact in a piece, from one character to another."""


def found(
    piece: Piece, field: Field, value: str, certainty: float, *, kind: str = "", form: str | None = None,
    extension: str = "", postcode: str = "", proposal: str = "",
) -> Found:  # fmt: skip
    """A fact read from `piece`; its confidence is how often such letters are right times how often such rules are."""
    right = certainty if proposal else certainty + MODEST * (1 - certainty)
    confidence = round(min(1.0, _all_right(piece.confidence) * right), 3)
    guess = Guess(
        field, value, confidence, piece.box, kind=kind, form=form, extension=extension, postcode=postcode,
        printed=piece.printed, proposal=proposal,
    )  # fmt: skip
    return Found(guess, piece.lines)


def _all_right(confidence: float) -> float:
    """How often every letter of a line is right that was read with this mean confidence: .93 means one wrong in it."""
    return confidence if confidence > CLEAR else max(GARBLED, CLEAR - STEEP * (CLEAR - confidence))


def joined(parts: Sequence[Piece], *, blank: str) -> Piece:
    """Pieces that are one text over several lines, `blank` between them."""
    first, last = parts[0], parts[-1]
    box = Box(
        min(one.box.left for one in parts), min(one.box.top for one in parts),
        max(one.box.right for one in parts), max(one.box.bottom for one in parts),
    )  # fmt: skip
    return Piece(
        text=blank.join(one.text for one in parts),
        printed=blank.join(one.printed for one in parts),
        lines=tuple(dict.fromkeys(line for one in parts for line in one.lines)),
        box=box,
        height=max(first.height, last.height),
        confidence=min(one.confidence for one in parts),
        margin=first.margin,
        labels=first.labels,
    )


def around(piece: Piece, spans: Sequence[tuple[int, int]]) -> list[Piece]:
    """What is left of a piece outside `spans`, labels gone; stretches without a word are dropped."""
    edges = [0, *(edge for span in sorted(set(spans)) for edge in span), len(piece.text)]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    left = (replace(piece.part(start, end), labels=()) for start, end in gaps if end > start)
    return [part for part in left if re.search(r"[^\W_]{2}", part.text)]


def form_of(text: str) -> str:
    """The language form of a text by its letters: ja with kana, ko with hangul, zh with Chinese characters, else en."""
    if re.search(r"[ぁ-ゖァ-ヺ]", text):
        return "ja"
    if re.search(r"[가-힣]", text):
        return "ko"
    return "zh" if re.search(r"[㐀-鿿豈-﫿]", text) else "en"


def _share(box: Box, text: str, start: int, end: int) -> Box:
    """The part of a line's box that the characters from `start` to `end` take, Chinese ones counting twice."""
    widths = [2.0 if character > "\u2e80" else 1.0 for character in text]
    whole = sum(widths) or 1.0
    left, right = sum(widths[:start]) / whole, sum(widths[:end]) / whole
    span = box.right - box.left
    return replace(box, left=box.left + span * left, right=box.left + span * max(right, left))
