"""One line that states several facts: 采购部 · 采购总监, 陈立群 Chen Liqun, John Smith, CEO."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from cardkeeper.model import Field
from cardkeeper.ocr.fields import companies, names, run_together, titles
from cardkeeper.ocr.fields.clues import Clues
from cardkeeper.ocr.fields.pieces import Piece, form_of
from cardkeeper.ocr.words import words
from cardkeeper.rules.names import CHINESE_SUFFIXES, is_pinyin_surname, is_romanised, person_name

_HAN = "㐀-鿿豈-﫿）"
_STRONG = re.compile(
    r"\s*[|｜·•‧・/／、;；]\s*|\s+[-–—]+\s+|(?<=[a-z])[-–—]\s+|\s+[-–—](?=[A-Z])"
    rf"|\s+兼任?\s+|(?<=[{_HAN}])[、,，]?兼任?(?=[{_HAN}]{{3}})|(?<=[{_HAN}])\s*[&＆]\s*(?=[{_HAN}])"
)
_AND = re.compile(r"\s+&\s+(?=[A-Z][a-z])(?!Counsel)")  # Distinguished Professor & Chair, but Founder & CEO
_BARS = re.compile(r"\s*[|｜·•‧・]\s*")
_BEFORE_BRACKET = re.compile(r"\s*(?=[(（][^()（）]+[)）]$)")
_ANY_BLANK = re.compile(r"\s+")
_BEHIND_LETTERS = re.compile(r"(?<=, (?:CPA|CFA|MBA|PhD|PMP|MSc|LLM))\s+(?=[A-Z][a-z])")  # Doris Tan, CPA Partner
_COMMA = re.compile(r"\s*[,，]\s*")
_SCRIPT = re.compile(rf"(?<=[{_HAN}])\s*(?=[A-Za-zÀ-ɏ(（][A-Za-zÀ-ɏ.]+)|(?<=[A-Za-zÀ-ɏ.)])\s+(?=[{_HAN}])")
_ENCLOSED = re.compile(r"[(（][^()（）]+[)）]")
_BLANK = re.compile(rf"(?<=[{_HAN}])\s+(?=[{_HAN}])")
_SPREAD = re.compile(r"[㐀-鿿가-힣]\s+[㐀-鿿가-힣]\s+[㐀-鿿가-힣](?:\s|$)")
_RUN_TOGETHER = re.compile(r"[A-Z][a-z]*(?<!Mac)(?<!Mc)(?:[a-z]|[a-z]\.?,)[A-Z][A-Za-z.,&' /-]+")
_GAP = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])|(?<=[a-z],)(?=[A-Z])|(?<=[a-z]\.)(?=[A-Z][a-z])|(?<=&)(?=[A-Z][a-z])")
_TWO_SCRIPTS = re.compile(rf"([{_HAN}（()]{{2,}})(?:\s*[/／|｜]\s*|\s+)([A-Z][A-Za-zÀ-ɏ.,&'’()® -]{{3,}})")
_LATIN_FIRST = re.compile(rf"([A-Z][A-Za-zÀ-ɏ.,&'’() -]{{3,}}?)(?:\s*[/／|｜]\s*|\s+)([{_HAN}]{{3,}})")
_LABELS = {Field.TITLE: "title", Field.DEPARTMENT: "department", Field.COMPANY: "company"}
_NAME_AND_MORE = re.compile(r"([㐀-鿿]{3})\s+([㐀-鿿]{2,5})")
_TITLE_AND_MORE = re.compile(r"([㐀-鿿]{3,8})\s*[/／、]\s*([㐀-鿿]{2,6})")
_CAPITALS = re.compile(r"[A-Z]{8,}")
_HAN_NAME = re.compile(r"[㐀-鿿]{2,4}")
_HAN_ONLY = re.compile(r"[㐀-鿿々]{4,16}")
_WIDE = re.compile(r"\s{2,}")


def split(pieces: Sequence[Piece], clues: Clues) -> list[Piece]:
    """The pieces, cut wherever every part speaks for itself."""
    usual = median(piece.height for piece in pieces) if pieces else 0.0
    cut = [part for piece in pieces for part in _cut(_spaced(_capitals_apart(piece, clues), clues), clues)]
    return [part for piece in cut for part in _with_title(piece, clues, usual=usual) or (piece,)]


def _spaced(piece: Piece, clues: Clues) -> Piece:
    """The piece with the blanks that a reader lost between Latin words, where they then say something: KarenHo."""
    for run in reversed(list(_RUN_TOGETHER.finditer(piece.text)) if not piece.labels else []):
        gaps = [run.start() + gap.start() for gap in _GAP.finditer(run[0])]
        wider = piece
        for gap in reversed(gaps):
            wider = replace(
                wider,
                text=wider.text[:gap] + " " + wider.text[gap:],
                printed=wider.printed[:gap] + " " + wider.printed[gap:],
            )
        said = _says(wider.part(run.start(), run.end() + len(gaps)), clues)
        if said and (len(gaps) > 1 or said is not _says(piece, clues)):
            piece = wider
    return piece


def _capitals_apart(piece: Piece, clues: Clues) -> Piece:
    """A name in capital letters with the blank that a reader lost, where a mailbox or two known names tell it:
    ELEANORREDGRAVE.
    """
    whole = piece.text.lower()
    said = {part for mailbox in clues.mailboxes for part in re.split(r"[^a-z]+", mailbox)}
    for at in range(3, len(whole) - 2) if _CAPITALS.fullmatch(piece.text) else ():
        given, family = whole[:at], whole[at:]
        if given in said or family in said or (given in words().given and family in words().families):
            text, printed = (f"{one[:at]} {one[at:]}" for one in (piece.text, piece.printed))
            return replace(piece, text=text, printed=printed)
    return piece


def _cut(piece: Piece, clues: Clues) -> Iterator[Piece]:
    if piece.labels not in ((), ("name",)) or _is_spread(piece, clues):
        yield piece
        return
    if _AND.search(piece.text) and all(titles.title_score(part.plain) for part in _parts(piece, _AND)):
        yield from (one for part in _parts(piece, _AND) for one in _cut(part, clues))
        return
    translated = _translated(piece, clues)
    if translated:
        yield from translated
        return
    for cuts in (_WIDE, _BARS, _STRONG, _SCRIPT, _BLANK, _BEHIND_LETTERS, _COMMA, _BEFORE_BRACKET):
        parts = _parts(piece, cuts)
        if len(parts) > 1 and _is_whole(piece, parts, clues, cuts):
            break
        if len(parts) > 1 and _each_speaks(parts, clues, bars=cuts is _BARS):
            for part in parts:
                yield from _cut(part, clues)
            return
    pair = _named_and_titled(piece, clues) or _titled_and_named(piece, clues)
    pair = (
        pair or _titled_and_more(piece, clues) or run_together.unit_and_title(piece) or run_together.two_titles(piece)
    )
    pair = pair or run_together.two_firms(piece) or run_together.firm_and_branch(piece) or _named_and_more(piece, clues)
    if pair:
        yield pair[0]
        yield from _cut(pair[1], clues)
    else:
        yield piece


def _is_whole(piece: Piece, parts: Sequence[Piece], clues: Clues, cuts: re.Pattern[str]) -> bool:
    """Whether a cut would part what is one: a name and its honour, a company with a comma, what is in brackets."""
    if cuts is _COMMA and companies.score(piece.plain, clues) >= companies.SURE:
        return _says(parts[0], clues) is not Field.NAME
    if cuts is _BEFORE_BRACKET:
        return names.score(parts[0], clues) < names.ENOUGH
    return len(parts) == 2 and names.is_honoured(parts[0].plain, parts[1].plain)


def _with_title(piece: Piece, clues: Clues, *, usual: float) -> tuple[Piece, Piece] | None:
    """A name in large letters or in the mailbox, and the title right behind it: 高橋雄一支店長, 梁頌恩醫生."""
    for length in (3, 4, 2) if _HAN_ONLY.fullmatch(piece.text) and not piece.labels else ():
        name, title = piece.part(0, length), piece.part(length, len(piece.text))
        known = title.plain in words().titles and title.plain not in CHINESE_SUFFIXES
        large = (piece.height > 1.25 * usual and length > 2) or title.plain in titles.COURTESIES
        if known and names.score(name, clues) >= 0.55 and (large or names.in_mailbox(name.text, clues)):
            return name, title
    return None


def _translated(piece: Piece, clues: Clues) -> tuple[Piece, Piece] | None:
    """One fact in two scripts on a line, of which one says what both are: 聖愛醫院 St. Amata's Hospital."""
    both = _TWO_SCRIPTS.fullmatch(piece.text) or _LATIN_FIRST.fullmatch(piece.text)
    if both is None:
        return None
    parts = piece.part(*both.span(1)), piece.part(*both.span(2))
    han, latin = sorted((part.text for part in parts), reverse=True)
    said = [_says(part, clues) for part in parts]
    role = said[0] or said[1]
    if role not in _LABELS or None not in said or names.is_called(latin):
        return None
    if role is Field.COMPANY and min(len(han), len(latin) // 2) < 3:
        return None
    doubtful = [replace(part, labels=(_LABELS[role],), confidence=0.8 * part.confidence) for part in parts]
    return (parts[0], doubtful[1]) if said[0] else (doubtful[0], parts[1])


def _is_spread(piece: Piece, clues: Clues) -> bool:
    """Whether a line is one Chinese name letter by letter: 蔡 明 哲 博士."""
    return _SPREAD.match(piece.text) is not None and names.score(piece, clues) >= names.ENOUGH


def _has_surname(name: str) -> bool:
    words = name.split()
    return len(words) == 2 and any(map(is_pinyin_surname, words))


def _named_and_titled(piece: Piece, clues: Clues) -> tuple[Piece, Piece] | None:
    """A name and the title behind it, nothing but a blank between: 魏 平 建筑师, Vivian Ye Regional Manager."""
    best: tuple[Piece, Piece] | None = None
    for blank in _ANY_BLANK.finditer(piece.text):
        name, title = piece.part(0, blank.start()), piece.part(blank.end(), len(piece.text))
        least = 0.28 if form_of(name.text) == "zh" and title.plain in words().titles else names.ENOUGH
        if titles.title_score(title.plain) < titles.ENOUGH or names.score(name, clues) < least:
            continue
        if title.plain in CHINESE_SUFFIXES or names.is_honoured(name.plain, title.plain):
            continue
        own = names.in_mailbox(name.text, clues) or _has_surname(name.text)
        if form_of(name.text) == "en" and not own:
            continue  # Senior Vice / President
        if best is None or _rank(name, title, clues) > _rank(*best, clues):
            best = name, title
    return best


def _rank(name: Piece, title: Piece, clues: Clues) -> tuple[float, bool]:
    """How well a line falls into these two: 홍 은 채 변호사 ends with a title that is known, 채 변호사 is none."""
    return names.score(name, clues), title.plain in words().titles


def _named_and_more(piece: Piece, clues: Clues) -> tuple[Piece, Piece] | None:
    """A Chinese name and a word behind it that only its place makes a title: 賴清泉 店東."""
    both = _NAME_AND_MORE.fullmatch(piece.text)
    name = piece.part(*both.span(1)) if both else piece
    if both is None or clues.region == "JP" or names.score(name, clues) < 0.6:
        return None
    more = piece.part(*both.span(2))
    if more.plain in CHINESE_SUFFIXES or companies.score(more.plain, clues) or more.plain in words().cities:
        return None
    return name, replace(more, labels=("title",), confidence=0.7 * more.confidence)


def _titled_and_more(piece: Piece, clues: Clues) -> tuple[Piece, Piece] | None:
    """A Chinese title and, behind a stroke, a word that only its place makes another: 專案經理／插畫設計."""
    both = _TITLE_AND_MORE.fullmatch(piece.text)
    if both is None:
        return None
    title, more = piece.part(*both.span(1)), piece.part(*both.span(2))
    if title.plain in words().titles and _says(more, clues) is None:
        return title, replace(more, labels=("title",), confidence=0.8 * more.confidence)
    return None


def _titled_and_named(piece: Piece, clues: Clues) -> tuple[Piece, Piece] | None:
    """A title and the Chinese or Japanese name behind it: 弁理士 星 新一."""
    blank = _ANY_BLANK.search(piece.text) if form_of(piece.text) != "en" else None
    if blank is None:
        return None
    title, name = piece.part(0, blank.start()), piece.part(blank.end(), len(piece.text))
    known = title.plain in words().titles and names.score(name, clues) >= names.ENOUGH
    return (title, name) if known else None


def _parts(piece: Piece, cuts: re.Pattern[str]) -> list[Piece]:
    edges = [0, *(edge for cut in cuts.finditer(piece.text) for edge in cut.span()), len(piece.text)]
    spans = zip(edges[::2], edges[1::2], strict=True)
    parts = [part for start, end in spans if (part := piece.part(start, end)).text]
    return [part.part(1, len(part.text) - 1) if _ENCLOSED.fullmatch(part.text) else part for part in parts]


def _each_speaks(parts: Sequence[Piece], clues: Clues, *, bars: bool) -> bool:
    """Whether `parts` are facts of their own; between `bars` one title is enough."""
    said = [_says(part, clues) for part in parts]
    people = [part for part, role in zip(parts, said, strict=True) if role is Field.NAME]
    native = next((person_name(part.text) for part in people if form_of(part.text) == "zh"), "")
    for index, part in enumerate(parts):
        if said[index] is None and native and is_romanised(part.text, native):
            said[index] = Field.NAME
            people.append(part)
    if native and len(parts) == 2 and any(re.fullmatch(r"[A-Z][a-z]+", part.text) for part in parts):
        return True  # 李偉麟 Alan, Vivian 张薇
    if len(parts) == 2 and _is_romanised(*sorted((person_name(part.text) for part in parts), reverse=True)):
        return True  # 纪尘 Ji Chen, however rare the characters are
    alike = len({form_of(part.text) for part in parts}) == 1
    if clues.region == "JP" and set(said) == {Field.DEPARTMENT} and alike and not bars:
        return False  # 営業本部 第二営業部 is one
    unclear = [part for part, role in zip(parts, said, strict=True) if role is None]
    if len(parts) == 2 and Field.TITLE in said and all(titles.could_be_department(part.text) for part in unclear):
        return True
    if bars and Field.TITLE in said:
        return True
    return None not in said and len(people) == len({form_of(part.text) for part in people})


def _is_romanised(han: str, latin: str) -> bool:
    """Whether a short Chinese text is a name that some Latin words spell."""
    spelled = _HAN_NAME.fullmatch(han) is not None and len(latin.split()) > 1 and latin.isascii()
    return spelled and is_romanised(latin, han)


def _says(part: Piece, clues: Clues) -> Field | None:
    """What a part is beyond doubt, None when it could be anything."""
    if titles.title_score(part.plain) >= titles.ENOUGH:
        return Field.TITLE
    if titles.department_score(part.plain) >= titles.ENOUGH:
        return Field.DEPARTMENT
    if companies.score(part.plain, clues) >= companies.SURE:
        return Field.COMPANY
    return Field.NAME if names.score(part, clues) >= names.ENOUGH else None
