"""Titles and departments, told apart by the words they end with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cardkeeper.model import Field
from cardkeeper.ocr.fields.pieces import Found, Piece, form_of, found
from cardkeeper.ocr.words import words
from cardkeeper.rules import standard
from cardkeeper.rules.names import PREFIXES, SUFFIXES, is_pinyin_surname

_WORD = re.compile(r"[^\W\d_][\w&'./-]*")
OF = frozenset(("of", "di", "de", "für", "der", "des", "du", "for", "in"))
_SMALL = frozenset(("and", "&", "of", "for", "the", "to", "und", "et", "y", "e", "de", "des", "du"))
_LONGEST = {"zh": 14, "ja": 20}
_WORD_MOST = 12  # letters of a word that ends a title: プロジェクトマネージャー
# A slogan may well end with a word that a department ends with.
_SENTENCE = re.compile(r"[\d，。！？!?]|(?<=[㐀-鿿])[.．](?=[㐀-鿿])")
# What a person has, not what one is: Mateo de la Cruz, MD, PhD.
_HONOURS = re.compile(r",\s*(?:m\.?d|ph\.?d|mba|cpa|cfa|esq|jd|ll\.?m|dds|rn|pe)\b\.?")
_ABBREVIATION = re.compile(r"[A-Z]{3,6}")
# 投资顾问（执业编号：S0000000）, Sales Manager (UK/EU), 讲师（Java 方向）
_NUMBERED = re.compile(r"\s*[(（](?:[^()（）]*(?:\d{3}|[/／])[^()（）]*|[A-Za-z]+ ?[㐀-鿿]+)[)）]$")
_SPACED = re.compile(r"(?<=[㐀-鿿])\s+(?=[㐀-鿿])")
_WHERE = re.compile(r"^(?:全球|海外|国际|国内|集团|亚太区?|大?中华区?|中国区?|[东西南北华]{2}区?)")
_PART = re.compile(
    r"[部课室科][㐀-鿿ァ-ヺー]{1,8}(?:グループ|チーム|係)$|^第[一二三四五六七八九十]{1,2}[㐀-鿿]{1,4}[院所]$"
)  # 資材部 調達グループ, 第三设计院
_NUMERAL = re.compile(r"i{1,3}|iv|one|two|three")
_LETTERS = SUFFIXES - {"md", "do", "ca", "pe", "i", "ii", "iii", "iv"}
_BRACKETED = re.compile(r"[(（][^()（）]*[)）]")
COURTESIES = frozenset(("博士", "医生", "醫生", "医师", "醫師", "老师", "老師", "律师", "律師"))
ENOUGH = 0.5


def title_score(text: str) -> float:
    """How much a text in simplified characters and small letters speaks for a title, 0..1."""
    if form_of(text) != "en":
        bare = re.sub(r"\s|[(（].*?[)）]", "", text)
        if len(bare) > _LONGEST["zh"] or _SENTENCE.search(bare):
            return 0.0
        if _longest(bare, words().titles) > _longest(bare, words().departments):
            return 0.96
        return 0.75 if len(bare) > 3 and bare[-1] in "师员官" and bare[-2] not in "会成" else 0.0  # e.g. 高级经济师
    tokens = _tokens(_HONOURS.sub("", text))
    if not tokens or len(tokens) > 9 or _is_office(tokens) or "_" in text:
        return 0.0
    known = words()
    if tokens[0].strip(".") in PREFIXES and 2 < len(tokens) < 6 and _is_called(tokens[1:]):
        return 0.0  # Professor Lai Ka Ming
    named = len(tokens) == 2 and tokens[0] in known.given  # e.g. Lena Hoffmeister
    ends = () if named else tuple(known.title_tails)
    heads = [token for token in tokens if token in known.titles or (len(token) > 7 and token.endswith(ends))]
    if heads and all(head in known.weak for head in heads) and not _is_meant(tokens):
        return 0.0
    return (0.96 if len(tokens) <= 6 else 0.8) if heads else 0.0


def _is_called(tokens: Sequence[str]) -> bool:
    """Whether words may all be of a name, and one is."""
    known = words()
    own = [token in known.given or token in known.families or is_pinyin_surname(token) for token in tokens]
    others = known.functions | known.titles | known.departments | OF
    return any(own) and not any(token in others and not one for token, one in zip(tokens, own, strict=True))


def _is_meant(tokens: Sequence[str]) -> bool:
    """Whether a word that people and companies are called, too, is a title here: Head Chef, Dean of Students, Partner;
    but not Tom Baker, Dean Marshall, Baker Thompson.
    """
    known = words()
    others = [token for token in tokens if token not in known.weak]
    if not others or any(token in OF for token in tokens):
        return True
    called = [token for token in others if token in known.given or token in known.families]
    meant = known.functions | known.common | known.departments | known.endings
    if tokens[-1] in known.weak:
        return not called or all(token in meant for token in others)
    return all(token in meant or token in _SMALL for token in others)


def ends_as_title(text: str) -> bool:
    """Whether Latin words end with a title's: Research Fellow, but not Chief Executive Office."""
    tokens = _tokens(text)
    return len(tokens) > 1 and tokens[-1] in words().titles


def department_score(text: str) -> float:
    """How much a text in simplified characters and small letters speaks for a department, 0..1."""
    if form_of(text) != "en":
        bare = re.sub(r"\s", "", text)
        if not 2 <= len(bare) <= _LONGEST["zh"] or _SENTENCE.search(bare):
            return 0.0
        if bare in words().functions or _WHERE.sub("", bare, count=1) in words().functions:
            return 0.86
        if _PART.search(bare):
            return 0.94
        head = _longest(bare, words().departments)
        return 0.94 if head > _longest(bare, words().titles) and head >= _longest(bare, words().endings) else 0.0
    tokens = _tokens(text)
    if len(tokens) > 1 and _NUMERAL.fullmatch(tokens[-1]):
        tokens.pop()  # Sales Department II
    if not tokens or len(tokens) > 7:
        return 0.0
    if _is_office(tokens):
        return 0.94
    plain = [token for token in tokens if token not in _SMALL and "+" not in text]
    return 0.8 if plain and all(token in words().functions for token in plain) else 0.0


def read(pieces: Sequence[Piece]) -> tuple[list[Found], list[Piece]]:
    """The titles and departments among `pieces`, and the pieces that are neither."""
    facts: list[Found] = []
    rest: list[Piece] = []
    for piece in pieces:
        one = next(_fact(piece), None)
        if one:
            facts.append(one)
        else:
            rest.append(piece)
    return _beside_titles(_without_courtesies(facts), rest)


def _without_courtesies(facts: list[Found]) -> list[Found]:
    """The facts without a doctor's 醫生 behind the name where the card has a title besides."""
    polite = [one for one in facts if one.guess.value in COURTESIES - {"律师", "律師"}]
    others = [one for one in facts if one.guess.field is Field.TITLE and one not in polite]
    return [one for one in facts if one not in polite or not others]


def _beside_titles(facts: list[Found], rest: list[Piece]) -> tuple[list[Found], list[Piece]]:
    """What stands in one line with a title and is nothing else is the department: Director, Cardiac Imaging."""
    titled = {line for one in facts if one.guess.field is Field.TITLE for line in one.lines}
    beside = [piece for piece in rest if titled.intersection(piece.lines) and could_be_department(piece.text)]
    facts += [found(one, Field.DEPARTMENT, value_of(one), 0.7, form=form_of(one.text)) for one in beside]
    return facts, [piece for piece in rest if piece not in beside]


def could_be_department(text: str) -> bool:
    """Whether a text has the shape of a department, whatever its words: one to six Latin ones in capital letters."""
    tokens = [token for token in text.replace(",", " ").split() if token.lower() not in _SMALL]
    wordy = all(re.fullmatch(r"[^\W\d_](?:[^\W\d_]|['&./-])*", token) and token[0].isupper() for token in tokens)
    return (
        form_of(text) == "en"
        and wordy
        and 0 < len(tokens) <= 6
        and len(text) > 3
        and not all(map(_ABBREVIATION.fullmatch, text.split(", ")))  # HKICPA, ACCA
        and not text.endswith(".")  # Dipl.-Kffr.
    )


def value_of(piece: Piece) -> str:
    """A title or department in one line, its spread Chinese letters together: 编 辑 部 -> 编辑部."""
    return _SPACED.sub("", _NUMBERED.sub("", _without_letters(standard.line_of_text(piece.text)))).strip(",， ")


def _without_letters(text: str) -> str:
    """A title without the letters behind it that its bearer may write: REALTOR, GRI, CRS."""
    head, _, tail = text.partition(",")
    letters = [one.strip(" .") for one in tail.split(",")]
    if all(map(_ABBREVIATION.fullmatch, letters)) and _LETTERS.intersection(map(str.lower, letters)):
        text = head  # some of them may be unknown
    words = text.split()
    while len(words) > 1 and words[-1].isupper() and words[-1].lower().strip(".,") in _LETTERS:
        words.pop()
    return " ".join(words)


def _fact(piece: Piece) -> Iterator[Found]:
    if _BRACKETED.fullmatch(piece.text):
        return  # (Rep.) behind a number
    scores = {Field.TITLE: title_score(piece.plain), Field.DEPARTMENT: department_score(piece.plain)}
    for field, label in ((Field.TITLE, "title"), (Field.DEPARTMENT, "department")):
        if label in piece.labels:
            scores[field] = 1.0
    field, score = max(scores.items(), key=lambda item: item[1])
    if score >= ENOUGH:
        yield found(piece, field, value_of(piece), min(score, 0.97), form=form_of(piece.text))


def is_office(text: str) -> bool:
    """Whether Latin words name a department by a word of their own, not by what they are for alone."""
    return _is_office(_tokens(text))


def _is_office(tokens: Sequence[str]) -> bool:
    """Whether Latin words name a department: Sales Office, Department of Law, Ufficio Acquisti."""
    heads = words().departments
    begins = tokens[0] in words().firsts or (tokens[0] in heads and bool(OF.intersection(tokens[1:2])))
    return len(tokens) > 1 and (tokens[-1] in heads or begins)


def _tokens(text: str) -> list[str]:
    return [token.strip(".'-") for token in _WORD.findall(text)]


def _longest(bare: str, heads: frozenset[str]) -> int:
    """The length of the longest of `heads` that a text ends with: 总经理办公室 is an office, 部长 is a person."""
    lengths = range(1, min(_WORD_MOST, len(bare)) + 1)
    return max((length for length in lengths if bare[-length:] in heads), default=0)
