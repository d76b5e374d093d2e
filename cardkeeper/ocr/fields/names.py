"""Who the card is of: by surname, shape, size, place beside a title, and the mailbox that repeats the name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from cardkeeper.model import Field
from cardkeeper.ocr.fields import companies
from cardkeeper.ocr.fields.clues import Clues
from cardkeeper.ocr.fields.layout import distance
from cardkeeper.ocr.fields.pieces import Found, Piece, form_of, found
from cardkeeper.ocr.fields.titles import department_score, title_score
from cardkeeper.ocr.words import words
from cardkeeper.rules.names import (
    CHINESE_SUFFIXES,
    FACULTIES,
    PARTICLES,
    PREFIXES,
    SUFFIXES,
    is_pinyin_surname,
    is_romanised,
    person_name,
)
from cardkeeper.rules.pinyin import initials, readings
from cardkeeper.rules.surnames import COMPOUND, SINGLE

ENOUGH = 0.45
_NO_NAMES = frozenset(
    (
        "高级",
        "高等",
        "华东",
        "华南",
        "华北",
        "华中",
        "广告",
        "安全",
        "项目",
        "商务",
        "常务",
        "党委",
        "方案",
        "金融",
        "时尚",
    )
)
_LATIN = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[-'’.][^\W\d_]+)*\.?")
_NICK = re.compile(r"""\s[(（"“][\w.]+[)）"”](?=\s|$)""")  # Tan Wei Ming (Desmond), Dipl.-Ing. (FH) Jonas Reuter
_HAN_NAME = re.compile(r"[㐀-鿿·]{2,5}")
_ADDRESSED = re.compile(
    r"\s*[(（](?:mr|mrs|ms|miss|先生|女士|小姐)\.?[)）]|^inh(?:aber(?:in)?)?\b[.:]*\s+", re.IGNORECASE
)
_DOTTED = re.compile(r"[㐀-鿿]{2,8}[·・][㐀-鿿]{2,8}")
_TAIL = re.compile(r"(?<=[㐀-鿿])[\s,，]+([A-Za-z.,\s]+)$")


def score(piece: Piece, clues: Clues) -> float:
    """How much the text of `piece` alone speaks for a person's name, 0..1."""
    bare = _without_courtesy(piece.plain)
    if re.search(r"[\d@&+:]|(?<!\b[sdaSDA])/", piece.text) or max(title_score(bare), department_score(bare)) > 0:
        return 0.0
    shape = _latin(piece.text) if form_of(piece.text) == "en" else _eastern(piece.plain)
    if clues.region == "JP" and _is_japanese(bare):
        shape = max(shape, 0.55)
    return min(1.0, shape + 0.45 * in_mailbox(piece.text, clues)) if shape else 0.0


def in_mailbox(text: str, clues: Clues) -> bool:
    """Whether a mailbox on the card repeats a name: both words, or one and the first letter of the other."""
    spelled = [reading for reading in readings(text) if len(reading) > 1]
    for mailbox in clues.mailboxes:
        box = re.sub(r"[^a-z]", "", mailbox)
        for reading in spelled:
            surname, given = reading[0], "".join(reading[1:])
            last, firsts = reading[-1], "".join(reading[:-1])
            forms = {surname + given, given + surname, firsts + last, last + firsts}
            forms |= {given[0] + surname, surname + given[0], firsts[0] + last, last + firsts[0]}
            letters = "".join(part[0] for part in reading[1:])
            forms |= {given, firsts, letters + surname, surname + letters}
            if box in forms or any(len(form) > 4 and form in box for form in forms):
                return True
        if len(box) > 1 and box in initials(text):
            return True
    return False


def read(pieces: Sequence[Piece], clues: Clues) -> tuple[list[Found], list[Piece]]:
    """The name in each language form, and the pieces that are no name."""
    tallest = max((piece.height for piece in pieces), default=1.0)
    titled = [piece for piece in pieces if title_score(piece.plain) >= 0.5]
    weights = {id(piece): _weight(piece, clues, tallest=tallest, titled=titled) for piece in pieces}
    native = _best([piece for piece in pieces if form_of(piece.text) != "en"], weights)
    latin = [piece for piece in pieces if form_of(piece.text) == "en"]
    if native:
        for piece in latin:
            if is_romanised(piece.text, person_name(native.text)):
                weights[id(piece)] += 0.4
            called = is_called(piece.text)
            if distance(piece, native) < 0.06 and called:
                weights[id(piece)] += 0.15
            elif distance(piece, native) > 0.1 and not called:
                weights[id(piece)] -= 0.25
    chosen = [piece for piece in (native, _best(latin, weights)) if piece]
    facts = [_fact(piece, weights[id(piece)]) for piece in chosen]
    return facts, [piece for piece in pieces if not any(piece is one for one in chosen)]


def _best(pieces: Sequence[Piece], weights: dict[int, float]) -> Piece | None:
    best = max(pieces, key=lambda piece: weights[id(piece)], default=None)
    return best if best and weights[id(best)] >= ENOUGH else None


def _weight(piece: Piece, clues: Clues, *, tallest: float, titled: Sequence[Piece]) -> float:
    if "name" in piece.labels:
        return 1.0
    alone = score(piece, clues)
    if not alone or piece.labels:
        return 0.0
    size = 0.25 * piece.height / tallest
    beside = 0.15 if any(distance(piece, one) < 0.08 for one in titled if one is not piece) else 0.0
    firm = 0.5 * companies.score(piece.plain, clues)
    # In "Director, Cardiac Imaging" the second is a department with the shape of a name.
    latin = form_of(piece.text) == "en"
    behind = 0.5 if latin and any(one.lines == piece.lines and one.box.left < piece.box.left for one in titled) else 0.0
    return alone + size + beside - firm - behind


def _eastern(plain: str) -> float:
    """By the characters: Korean by surname and length, other peoples' names by the sounds that spell them."""
    bare = re.sub(r"\s", "", _without_courtesy(plain))
    if form_of(plain) == "ko":
        return 0.5 if re.fullmatch(r"[가-힣]{2,4}", bare) and bare[0] in words().surnames else 0.0
    spelled = sum(letter in words().sounds for letter in bare.replace("·", "")) / max(1, len(bare))
    if _DOTTED.fullmatch(bare) and spelled > 0.5:
        return 0.6
    return max(_chinese(plain), 0.4 if spelled == 1.0 and 4 <= len(bare) <= 6 else 0.0)


def _chinese(plain: str) -> float:
    """By surname and length; 4 characters only after a surname of two, or with a courtesy behind."""
    bare = re.sub(r"\s", "", _without_courtesy(plain))
    if re.fullmatch(r"[㐀-鿿々]{1,4}\s[㐀-鿿々ぁ-ゖァ-ヺ]{1,6}", plain) and form_of(plain) == "ja":
        return 0.5  # e.g. 中村 さくら
    if not _HAN_NAME.fullmatch(bare) or any(bare.endswith(word) for word in words().sure if len(word) > 1):
        return 0.0
    if bare in _NO_NAMES or bare in words().cities or any(bare.startswith(city) for city in words().cities):
        return 0.1
    if bare[:2] in COMPOUND and 3 <= len(bare) <= 4:
        return 0.6
    if len(bare) == 4 and bare[0] in SINGLE and bare[1] in SINGLE and words().han.issuperset(bare[2:]):
        return 0.5  # a married name: 陳李美華
    known = bare[0] in SINGLE
    usual = sum(letter in words().han for letter in bare[1:])
    likely = 0.1 if usual == len(bare) - 1 else -0.1 if known and not usual else 0.0
    if (not known or len(bare) < 5) and re.fullmatch(r"[㐀-鿿]{2,3}\s[㐀-鿿]{1,3}", plain):
        return 0.4  # e.g. 佐藤 美咲
    shape = {2: 0.5, 3: 0.6, 4: 0.25}.get(len(bare), 0.1) if known else {2: 0.15, 3: 0.2}.get(len(bare), 0.05)
    return max(0.05, shape + likely)


def _is_japanese(bare: str) -> bool:
    """Whether a text is a name in Japan: in two parts, 井手 久美子, or behind a surname that is known, 佐々木翔."""
    if re.fullmatch(r"[㐀-鿿々]{1,3}\s[㐀-鿿々]{1,3}", bare):
        return True
    whole = re.sub(r"\s", "", bare)
    lengths = (length for length in (1, 2, 3) if whole[:length] in words().surnames)
    return re.fullmatch(r"[㐀-鿿々ぁ-ゖァ-ヺ]+", whole) is not None and any(
        1 <= len(whole) - one <= 3 for one in lengths
    )


def is_honoured(name: str, courtesy: str) -> bool:
    """Whether two parts of a line are a name and what honours its bearer: 陈薇 教授, Simayi Xuan, Ph.D."""
    if courtesy in CHINESE_SUFFIXES:
        return _chinese(name) >= ENOUGH
    return all(_is_in(token, SUFFIXES) for token in courtesy.split())


def _without_courtesy(plain: str) -> str:
    letters = _TAIL.search(plain)
    if letters and all(_is_in(token, SUFFIXES) for token in letters[1].replace(",", " ").split()):
        plain = plain[: letters.start()]  # 周慧敏 CFP
    courtesy = next((one for one in CHINESE_SUFFIXES if plain.endswith(one) and len(plain) > len(one) + 1), "")
    return plain.removesuffix(courtesy).strip()


def _latin(text: str) -> float:
    """By two to four words with capital letters: names that are known, none that means something else."""
    tokens = _NICK.sub(" ", text).replace(",", " ").split()
    core = [token for token in tokens if not any(_is_in(token, known) for known in (PREFIXES, SUFFIXES, FACULTIES))]
    weighty = [token for token in core if token.lower() not in PARTICLES]
    if not 1 <= len(weighty) <= 4 or not all(_LATIN.fullmatch(token) for token in weighty):
        return 0.0
    if core[0].lower() in words().places and core[1:] and core[1].lower() in PARTICLES:
        return 0.0  # Chemin du Vieux Moulin
    small = [token for token in core if not token[0].isupper() and token.lower() not in PARTICLES]
    known = words()
    plain = [_folded(token) for token in weighty]
    called = [token in known.given or token in known.families for token in plain]
    if len(small) > (1 if len(weighty) > 2 or any(called) else 0) or sum(map(len, core)) < 3:
        return 0.0  # the reader takes one capital letter for a small one: Chan Lap kwan
    meant = known.endings | known.functions | known.places | known.cities | known.common
    meaning = sum(token in meant and not one and "." not in token for token, one in zip(plain, called, strict=True))
    shape = 0.45 if len(core) > 1 else 0.05
    polite = 0.2 if len(core) < len(tokens) else 0.0
    spelled = 0.1 if any(is_pinyin_surname(token) for token in core) else 0.0
    first = 0.15 if any(token in known.given for token in plain) else 0.0
    last = 0.1 if any(token in known.families for token in plain[1:] or plain) else 0.0
    return max(0.05, shape + polite + max(spelled, first + last) - 0.2 * meaning)


def is_called(text: str) -> bool:
    """Whether one of the Latin words of a text is a name that is known."""
    known = words()
    tokens = [_folded(token) for token in text.split()]
    return any(token in known.given or token in known.families or is_pinyin_surname(token) for token in tokens)


def _folded(token: str) -> str:
    """A word of a name in small letters, without accents and the dot of an initial."""
    apart = unicodedata.normalize("NFKD", token.casefold().strip(".,"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _is_in(token: str, known: frozenset[str]) -> bool:
    return (
        token.lower() in known
        or token.lower().strip(".,") in known
        or token.lower().replace(".", "").strip(",") in known
    )


def _fact(piece: Piece, weight: float) -> Found:
    form = form_of(piece.text)
    letters = _TAIL.search(piece.text) if form == "zh" else None
    value = person_name(_ADDRESSED.sub("", piece.text[: letters.start()] if letters else piece.text))
    return found(piece, Field.NAME, value, min(0.97, 0.55 + 0.45 * weight), form=form)
