"""Companies: by how their names end, by the domain that repeats them, else by size."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardkeeper.model import Field
from cardkeeper.ocr.fields import titles
from cardkeeper.ocr.fields.clues import Clues
from cardkeeper.ocr.fields.layout import follows
from cardkeeper.ocr.fields.pieces import Found, Piece, form_of, found, joined
from cardkeeper.ocr.words import words
from cardkeeper.rules import standard
from cardkeeper.rules.pinyin import initials as initials_of
from cardkeeper.rules.pinyin import joined as spelled
from cardkeeper.rules.pinyin import simplified

SURE = 0.85
_LONGEST = 24  # letters of a name whose form is written in short
_WORD = re.compile(r"[^\W\d_][\w&'.-]*|&\s?co\b")
_SLIPS = re.compile(r"(?<=[\s.,])(?:l[i1l]d|[1i]td|lt[cl])\b(?=\.?$)")
_BRANCH = re.compile(r"(?:分公司|支公司|分行|支行|分所|分社|办事处|代表处|大队|中队|支队|branch)$")
_REGISTERED = re.compile(r"\s*[(（][^()（）]*\d{4}[^()（）]*[)）]$")  # Sdn. Bhd. (000000-X)
_BRACKETED = re.compile(r"\s*[(（][^()（）]*[)）]\s*")
_INSTITUTIONS = frozenset("institute college academy museum bank ministry government municipality city county".split())
_PART = re.compile(r"第[一二三四五六七八九十]{1,2}[㐀-鿿]{1,4}[院所]")  # 第三设计院
_FORM = re.compile(r"[(（][주유사재株有][)）]|[㈜㈱㈲]")  # 주식회사, 株式会社 in short, before or behind the name


def score(text: str, clues: Clues) -> float:
    """How much a text in simplified characters and small letters speaks for a company, 0..1."""
    if _FORM.search(text) and len(text) < _LONGEST:
        return 0.95
    bare = _SLIPS.sub("ltd", _BRACKETED.sub(" ", text)).strip(" .,")
    if len(re.findall(r"\d", bare)) > 4 or re.search(r"[:：。！？]", bare):
        return 0.0
    by_ending = _by_ending(bare)
    agrees = 0.5 if by_ending < SURE and agrees_with(text, clues) else 0.0
    return min(1.0, by_ending + agrees)


def agrees_with(text: str, clues: Clues) -> bool:
    """Whether a domain on the card repeats a text: its letters, its pinyin, its first word or its initials."""
    squeezed = [re.sub(r"[^a-z0-9]", "", one) for one in (*spelled(text), *spelled(text.replace("&", " and ")))]
    firsts = [re.sub(r"[^a-z0-9]", "", one) for one in initials_of(text)]
    for core in clues.cores:
        if any(core in one or (len(one) > 3 and one in core) for one in squeezed if len(core) > 2):
            return True
        if len(core) > 2 and any(one.startswith(core) or core.startswith(one) for one in firsts if len(one) > 2):
            return True
    return False


def read(pieces: Sequence[Piece], clues: Clues) -> tuple[list[Found], list[Piece]]:
    """The companies that their names prove, those in two lines joined, and the pieces that are none.

    What may be a part of one, a faculty, a branch, is one itself only where no other has its form; then the largest.
    """
    facts: list[Found] = []
    rest = list(pieces)
    for piece in pieces:
        whole = _whole(piece, rest)
        parts = [one for one in rest if set(one.lines) & set(whole.lines)] if len(whole.lines) > 1 else [piece]
        labelled = "company" in piece.labels
        certainty = 0.98 if labelled else score(whole.plain, clues)
        if piece in rest and certainty >= SURE and (labelled or not is_unit(whole.plain)):
            facts.append(fact(whole, certainty))
            rest = [one for one in rest if one not in parts]
    known = {one.guess.form for one in facts}
    # Beside 某某科学院物理研究所, Institute of Physics is the same once more, not a part of it.
    apart = {one.guess.form for one in facts if not simplified(one.guess.value).endswith(tuple(words().units))}
    for form in sorted({form_of(one.text) for one in rest} - known):
        units = [one for one in rest if form_of(one.text) == form and not one.labels and is_unit(one.plain)]
        named = [one for one in units if len(one.plain) > (6 if _BRANCH.search(one.plain) else 4)]
        best = max(named, key=lambda one: (round(one.height, 2), -one.box.top), default=None)
        if best and not apart:
            facts.append(fact(best, 0.9))
            rest.remove(best)
    return facts, rest


def is_unit(text: str) -> bool:
    """Whether a text in simplified characters and small letters names what may be a part of something larger: 材料学院,
    School of Law; but not 某某大学材料学院, which names both.
    """
    known = words()
    if form_of(text) != "en":
        bare = re.sub(r"\s", "", _BRACKETED.sub("", text))
        if _PART.fullmatch(bare):
            return True
        end = max((length for length in range(1, 7) if bare[-length:] in known.units), default=0)
        before = re.sub("[分支]公司|[分支]行", "", bare[:-end])
        return end > 0 and not any(word in before for word in known.sure - known.units if len(word) > 1)
    tokens = [token.strip(".,'") for token in _WORD.findall(text)]
    if len(tokens) < 2 or any(token in known.sure for token in tokens):
        return False
    return (tokens[0] in known.units and tokens[1] in titles.OF) or tokens[-1] in known.units


def _by_ending(bare: str) -> float:
    if form_of(bare) != "en":
        ends = [bare[-length:] for length in range(1, 9) if length < len(bare)]
        if len(bare) > 4 and bare.startswith(("株式会社", "合同会社", "有限会社", "주식회사", "유한회사", "법무법인")):
            return 0.95
        if any(end in words().sure for end in ends) and len(bare) > 3:
            return 0.95
        inside = any(end in bare for end in words().sure if len(end) > 3)
        return 0.9 if inside and len(bare) > 6 else 0.4 if any(end in words().endings for end in ends) else 0.0
    return _by_latin_ending(bare, [token.strip(".,'") for token in _WORD.findall(bare)])


def _by_latin_ending(bare: str, tokens: Sequence[str]) -> float:
    known = words()
    if len(tokens) < 2:
        return 0.0
    if any(known.sure.intersection((token, token + ".", token.replace(".", ""))) for token in tokens[1:]):
        return 0.95
    if tokens[0] in known.sure and len(tokens[0]) > 4:
        return 0.9  # Kanzlei Brandt, University of Northmoor
    if tokens[0] in _INSTITUTIONS and tokens[1] == "of":
        return 0.6
    if tokens[-1] in known.endings or tokens[-1] == "& co":
        return 0.5
    return 0.35 if "&" in bare or any(token in known.endings for token in tokens) else 0.0


def _whole(piece: Piece, pieces: Sequence[Piece]) -> Piece:
    """A name that goes on in the next line: the line below is nothing but an ending, or brackets and an ending."""
    if titles.title_score(piece.plain) or titles.department_score(piece.plain):
        return piece
    form = form_of(piece.text)
    if _by_ending(piece.plain) >= SURE:
        return piece
    alike = (one for one in pieces if form_of(one.text) == form and follows(one, piece))
    below = next((one for one in alike if _is_ending(one.plain) or _ends(piece, one)), None)
    return joined((piece, below), blank="" if form == "zh" else " ") if below else piece


def _is_ending(text: str) -> bool:
    bare = _BRACKETED.sub("", text).strip(" .,")
    if form_of(text) != "en":
        return bare in words().sure or (len(bare) <= 6 and bare.endswith(("有限公司", "有限责任公司")))
    tokens = [token.strip(".,'") for token in _WORD.findall(bare)]
    return 0 < len(tokens) <= 3 and tokens[-1] in words().sure and all(token in words().endings for token in tokens)


def _ends(above: Piece, below: Piece) -> bool:
    """Whether `below` closes in the same letters a name of several words that `above` began:
    Chengchuan Precision Machinery / Manufacturing Co., Ltd.
    """
    if not 0.87 < below.height / max(above.height, 1e-6) < 1.15:
        return False
    if form_of(above.text) != "en":
        return len(above.text) > 3 and len(below.text) <= 9 and below.plain.endswith(("有限公司", "有限责任公司"))
    tokens = [token.strip(".,'") for token in _WORD.findall(below.plain)]
    own = [token for token in tokens if token not in words().sure]
    begun = len(above.text.split()) > 2 and any(token in words().endings for token in above.plain.split())
    return begun and not re.search(r"[\d@]", above.text) and 0 < len(own) <= 2 and tokens[-1] in words().sure


def fact(piece: Piece, certainty: float) -> Found:
    """The company; a slip in its Ltd. becomes a proposal."""
    value = standard.company(_REGISTERED.sub("", piece.printed))
    slip = _SLIPS.search(value.lower().rstrip("."))
    if not slip:
        return found(piece, Field.COMPANY, value, min(certainty, 0.98), form=form_of(piece.text))
    mended = standard.company(value[: slip.start()] + "Ltd." + value[slip.end() :].lstrip("."))
    return found(piece, Field.COMPANY, value, 0.6, form=form_of(piece.text), proposal=mended)
