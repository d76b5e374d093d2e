"""Whether two texts are the same, or the same but for a slip of the reader; and which letters slipped."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher

_LOOK_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l", "5": "s", "8": "b"})
CUT = 8  # so many letters are enough to know what they are a part of
_ROOM = 12  # letters for each slip that is forgiven
_UNIT = re.compile(r"[^\W_\u2e80-\uffff]+|[^\W_]")


def plain(text: str) -> str:
    """Letters and digits alone, in lower case and half width."""
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).casefold() if letter.isalnum())


def is_slip(read: str, meant: str) -> bool:
    """Whether `read` is `meant` with a letter or so misread. Other digits are another number, never a slip."""
    one, other = plain(read), plain(meant)
    if one == other or min(len(one), len(other)) < 4:
        return False
    if _folded(one) == _folded(other):
        return True
    most = max(1, max(len(one), len(other)) // _ROOM)
    if abs(len(one) - len(other)) > most or len(set(one) ^ set(other)) > 2 * most or _digits(one) != _digits(other):
        return False
    return _changes(one, other) <= most and not any(_is_other_word(*pair) for pair in slips(read, meant))


def is_cut(read: str, whole: str) -> bool:
    """Whether `read` is a good part of `whole`: the rest was not seen."""
    one, other = plain(read), plain(whole)
    return one != other and one in other and len(one) >= min(CUT, len(other) // 2) and len(one) >= 4


def is_garbled(read: str, meant: str, *, doubtful: bool) -> bool:
    """Whether much of `read` is as in `meant`, all digits among it; less will do where it was read with doubt."""
    one, other = plain(read), plain(meant)
    ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
    return one != other and (ratio >= 0.6 if doubtful else ratio >= 0.85 and _digits(one) == _digits(other))


def slips(read: str, meant: str) -> tuple[tuple[str, str], ...]:
    """The words read wrongly with what they are; of Chinese the characters with a neighbour at each side."""
    ones, others = _UNIT.findall(read), _UNIT.findall(meant)
    found: list[tuple[str, str]] = []
    for what, start, end, to_start, to_end in SequenceMatcher(None, ones, others, autojunk=False).get_opcodes():
        if what != "replace" or end - start != to_end - to_start:
            continue
        if all(map(_is_latin, ones[start:end])):
            found += zip(ones[start:end], others[to_start:to_end], strict=True)
        else:
            before, after = min(1, start, to_start), min(1, len(ones) - end, len(others) - to_end)
            pair = ones[start - before : end + after], others[to_start - before : to_end + after]
            found.append(("".join(pair[0]), "".join(pair[1])))
    return tuple(dict.fromkeys(pair for pair in found if all(map(is_word, pair))))


def is_word(text: str) -> bool:
    """Whether this is letters enough to be looked for again: three of Latin, two of Chinese, and no mere number."""
    letters = plain(text)
    return len(letters) >= (3 if letters.isascii() else 2) and not letters.isdigit()


def mended(text: str, read: str, meant: str) -> str:
    """`text` with `meant` for `read`; Latin letters only where they are a whole word."""
    if not read.isascii():
        return text.replace(read, meant)
    return re.sub(rf"(?<![^\W_]){re.escape(read)}(?![^\W_])", lambda _: meant, text)


def _is_other_word(one: str, other: str) -> bool:
    """Whether two words share less than half of their letters: LLC and Inc."""
    return SequenceMatcher(None, plain(one), plain(other), autojunk=False).ratio() < 0.5


def _is_latin(unit: str) -> bool:
    return unit[0].isalnum() and unit[0] < "\u2e80"


def _folded(text: str) -> str:
    """The text with letters that readers mix up written alike."""
    return text.translate(_LOOK_ALIKE).replace("rn", "m").replace("vv", "w")


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _changes(one: str, other: str) -> int:
    """How many letters must be put in, taken out or changed (Levenshtein)."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        last, row[0] = row[0], at
        for to, wanted in enumerate(other, 1):
            last, row[to] = row[to], min(row[to] + 1, row[to - 1] + 1, last + (letter != wanted))
    return row[-1]
