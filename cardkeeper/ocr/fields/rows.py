"""From lines to pieces: what a reader broke apart joined again, then cut at the labels, in reading order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from cardkeeper.model import Line
from cardkeeper.ocr.fields.labels import FITS, cut, has_letters, has_letters_behind
from cardkeeper.ocr.fields.pieces import Piece, joined

_HALF = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if chr(code) not in "（），：；！？"} | {0x3000: 0x20}
# Where a word that the reader ran into the text before it begins: lin_88Email lin@…, 5550 0123Fax 5550 0124.
_RUN_IN = re.compile(
    r"(?<=[a-z0-9])(?=(?:E-?mail|Mobile|Tel|Fax|WeChat|Website|Web|Add|Address)\b[\s.:：]|QQ[\s:：]*\d)"
    r"|(?<=\d{4})(?=E[\s.:：]{1,2}[\w.+-]+@|[TMF][\s.:：]{1,2}[+(]?\d|W[\s.:：]{1,2}(?:www|http))|(?<=[a-vx-z])(?=www\.)"
    r"|(?<=WeChat)(?=[a-z0-9_])|(?:(?<=\bEmail)|(?<=\bEMAIL)|(?<=\bE-Mail)|(?<=\bE-mail))(?=[a-z0-9][\w.-]*@)"
)
_SPREAD = re.compile(r"^(?:[A-Za-z] ){2,5}[A-Za-z](?= ?[:：])")  # T E L :
_WORDS = re.compile(r"[A-Z][A-Za-z.,&'-]+(?: [A-Za-z.,&'-]+)*")
_HAN = re.compile(r"[㐀-鿿（）()]")


def pieces(lines: Sequence[Line], *, size: tuple[int, int]) -> list[Piece]:
    """All lines, cut at their labels, in reading order; a label that stands alone goes to what is right of it."""
    wholes = _columns(_abutting([_whole(number, line, size) for number, line in enumerate(lines)], size), size)
    letters, behind = has_letters(wholes), has_letters_behind(wholes)
    parts = [piece for whole in wholes for piece in cut(whole, letters=letters, behind=behind)]
    parts.sort(key=lambda piece: (piece.box.top + piece.box.bottom, piece.box.left))
    filled = [piece for piece in parts if piece.text.strip("()（） ")]
    bare = [piece for piece in parts if piece.labels and piece not in filled]
    filled = [piece for piece in filled if not _is_garbled_label(piece, bare, filled)]
    for label in bare:
        fitting = [index for index, piece in enumerate(filled) if not piece.labels and _fits(label, piece)]
        right = [index for index in fitting if _is_right_of(label, filled[index])]
        below = [index for index in fitting if _is_below(label, filled[index])]
        left = [index for index in fitting if _is_right_of(filled[index], label)]
        if right or below or left:
            nearest = min(right or below or left, key=lambda index: filled[index].box.left)
            value = filled[nearest]
            filled[nearest] = replace(value, labels=label.labels, lines=(*label.lines, *value.lines))
    return filled


def _whole(number: int, line: Line, size: tuple[int, int]) -> Piece:
    width, height = (line.box.right - line.box.left) * size[0], (line.box.bottom - line.box.top) * size[1]
    upright = height > 2 * width and len(line.text) > 1
    letters = (width if upright else height) / max(1, size[1])
    printed = _RUN_IN.sub(" ", unicodedata.normalize("NFC", line.text))
    printed = _SPREAD.sub(lambda label: label[0].replace(" ", ""), printed)
    return Piece(printed.translate(_HALF), printed, (number,), line.box, letters, line.confidence, line.box.left)


def _abutting(wholes: Sequence[Piece], size: tuple[int, int]) -> list[Piece]:
    """Lines of Chinese that a reader cut in two although nothing stands between: 岑石精密仪器 (西安) 有限公司."""
    kept: list[Piece] = []
    for piece in sorted(wholes, key=lambda one: one.box.left):
        before = next((index for index, one in enumerate(kept) if _abut(one, piece, size)), None)
        if before is None:
            kept.append(piece)
        else:
            twice = kept[before].text[-1:] == piece.text[:1] and piece.text[:1] in "（("
            rest = piece.part(1, len(piece.text)) if twice else piece
            kept[before] = joined((kept[before], rest), blank="" if _HAN.fullmatch(rest.text[:1]) else " ")
    return kept


def _abut(left: Piece, right: Piece, size: tuple[int, int]) -> bool:
    a, b = left.box, right.box
    letter = right.height * size[1]
    gap = (b.left - a.right) * size[0]
    level = abs(a.top - b.top) + abs(a.bottom - b.bottom) < 0.35 * (b.bottom - b.top)
    if not level or not -0.8 * letter < gap < 0.25 * letter:
        return False
    if _WORDS.fullmatch(left.text) and _WORDS.fullmatch(right.text):
        return 0.87 < left.height / right.height < 1.15
    return gap < 0.12 * letter and None not in (_HAN.fullmatch(left.text[-1:]), _HAN.fullmatch(right.text[:1]))


def _columns(wholes: Sequence[Piece], size: tuple[int, int]) -> list[Piece]:
    """Single characters one under the other are one upright text."""
    kept: list[Piece] = []
    for piece in sorted(wholes, key=lambda one: one.box.top):
        above = next((index for index, one in enumerate(kept) if _is_under(piece, one, size)), None)
        if above is None:
            kept.append(piece)
        else:
            kept[above] = joined((kept[above], piece), blank="")
    return kept


def _is_under(below: Piece, above: Piece, size: tuple[int, int]) -> bool:
    a, b = above.box, below.box
    letter = below.height
    square = (b.right - b.left) * size[0] < 1.8 * letter * size[1]
    return (
        len(below.text) == 1
        and (len(above.text) == 1 or len(above.lines) > 1)
        and square
        and _HAN.fullmatch(below.text) is not None
        and _HAN.fullmatch(above.text[-1:]) is not None
        and abs(a.left + a.right - b.left - b.right) * size[0] < letter * size[1]
        and -0.2 * letter < b.top - a.bottom < 1.2 * letter
        and 0.7 < letter / above.height < 1.4
    )


def _is_garbled_label(piece: Piece, labels: Sequence[Piece], filled: Sequence[Piece]) -> bool:
    """Whether a word of two characters stands in a column of labels, before what a label announces: 焦所 for 住所."""
    if piece.labels or len(piece.text) != 2 or not all(map(_HAN.fullmatch, piece.text)):
        return False
    alike = [label for label in labels if label.height < 1.3 * piece.height < 1.7 * label.height]
    column = [label for label in alike if abs(label.margin - piece.margin) < 0.02]
    return len(column) > 1 and any(_is_right_of(piece, one) and not one.labels for one in filled)


def _fits(label: Piece, piece: Piece) -> bool:
    return any(FITS[kind].match(piece.plain) for kind in label.labels if kind in FITS)


def _is_below(label: Piece, piece: Piece) -> bool:
    """Whether `piece` is the next line below `label`, lined up left, in the middle or right."""
    a, b = label.box, piece.box
    height = max(a.bottom - a.top, b.bottom - b.top)
    down = (b.top + b.bottom - a.top - a.bottom) / 2
    left = label.margin  # a label that stands alone is cut to nothing at its end
    near = min(abs(left - b.left), abs(left + a.right - b.left - b.right) / 2, abs(a.right - b.right))
    return near < 0.03 and 0.5 * height < down < 1.9 * height


def _is_right_of(label: Piece, piece: Piece) -> bool:
    """Whether `piece` stands in the row of `label`, to its right, not far."""
    a, b = label.box, piece.box
    overlap = min(a.bottom, b.bottom) - max(a.top, b.top)
    return overlap > 0.5 * min(a.bottom - a.top, b.bottom - b.top) and -0.04 <= b.left - a.right < 0.3
