"""The parts of a person's name: family and given, and what stands before and after them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from cardkeeper.model import Name
from cardkeeper.rules.pinyin import joined, readings, simplified
from cardkeeper.rules.surnames import COMPOUND, READINGS, SINGLE, surname_of

_PREFIXES = (
    "mr mrs ms miss mx dr prof professor chef sir dame lord lady ir ing dipl-ing dipl.-ing dipl-kfm dipl.-kfm "
    "dipl-kffr dipl.-kffr dr-ing herr frau mag mme mlle rev hon capt engr adv ar er maître me dott dott.ssa prof.ssa "
    "avv arch geom rag arq lic dra sra don doña datuk dato dato' tan sri sgt lt det officer sergeant detective "
    "shri smt lieutenant pastor rabbi cllr"
)
_SUFFIXES = (
    "jr sr ii iii iv phd ph.d mba emba dba md m.d msc m.sc bsc b.sc ma m.a ba cpa cfa cfp frm esq pe p.e pmp llm ll.m "
    "jd j.d fca ca ceng p.eng pgdip dphil bba meng beng mcips acca fcca frics mrics riba aia mbe obe cbe kbe cfp chfc "
    "clu facs facp frcs mrcp mbbs mph mpa mfa msw edd pharmd dds dmd dvm do rn np bds bsn jp sbs bbs mh hkia bda raia "
    "leed ap pmi shrm cissp cisa cma cia asa fsa fia acii fcii aca acma gri crs abr esq faia asla ra fhkam mnaea "
    "mciob arb cpm frse frs fba m.b.b.s m.s m.ch dnb msn fnp-c fnp np-c pa-c dnp lcsw lmft ccc-slp dpt hkicpa "
    "cpa(aust) fhkicpa ims cnp pgce qc kc sc fcma mrpharms mcsp ficpac cams cpd mrics fhkis mhkis shrm-cp shrm-scp "
    "sphr phr aicp ccim cfre gphr cpcu bvsc mrcvs llb ll.b pcll mphil cgma ias ips ifs irs"
)
_PARTICLES = (
    "van von der den de del della delle degli dalla di da dos das du la le ten ter zu bin binti bte ibn al el st "
    "s/o d/o a/l a/p"
)
PREFIXES = frozenset(_PREFIXES.split())
FACULTIES = frozenset("med. dent. vet. rer. nat. phil. jur. iur. oec. pol. habil. h.c. (fh) (tu) (univ.)".split())
SUFFIXES = frozenset(_SUFFIXES.split())
PARTICLES = frozenset(_PARTICLES.split())
CHINESE_SUFFIXES = ("先生", "女士", "小姐", "博士", "教授", "师傅", "師傅")

_HAN = re.compile(r"[㐀-鿿豈-﫿]")
_SPACE = re.compile(r"\s+")
_SYLLABLE = (
    r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
    r"(?:[iuv]?(?:ang?|eng?|ong|ing?|ai|ei|ao|ou|un|ui|iu|ue|uo|ia|ie)|[aeiouv]|er))"
)
_INNER = re.compile(r"(?<=[㐀-鿿가-힣])\s+(?=[㐀-鿿가-힣])")
_HANGUL = re.compile(r"(?P<family>남궁|황보|제갈|선우|독고|사공|서문|동방|[가-힣])(?P<given>[가-힣]{1,3})")


def person_name(text: str) -> str:
    """A name in standard form: single blanks, none between Chinese or Korean characters: 李  娜 -> 李娜."""
    return _SPACE.sub(" ", _INNER.sub("", unicodedata.normalize("NFKC", text).strip(" ,;·")))


def name_parts(text: str, *, form: str | None = None, native: str = "") -> Name:
    """The parts of the name `text`; `form` is its language, `native` the same person's name in Chinese characters.

    Chinese names begin with the surname, compound ones known by a table. Of a Latin name the last word is the
    surname unless another is written in capitals, stands before a comma, or is how `native`'s surname is read.
    """
    plain = person_name(text)
    if korean := _HANGUL.fullmatch(plain):
        return Name(**korean.groupdict())
    if not _HAN.search(plain):
        return _latin(plain, native)
    if form == "ja":
        family, _, given = text.strip().replace("　", " ").partition(" ")
        return Name(family, given.strip()) if given else Name(given=family)
    suffix = next((one for one in CHINESE_SUFFIXES if plain.endswith(one) and len(plain) > len(one) + 1), "")
    bare = plain.removesuffix(suffix).strip()
    length = len(surname_of(simplified(bare))) or 1
    return Name(bare[:length], bare[length:].strip(), suffix=suffix)


def is_romanised(latin: str, native: str) -> bool:
    """Whether `latin` holds the Chinese name `native` in pinyin, in either order: Chen Liqun, Liqun CHEN, 陈立群."""
    letters = {_letters(word) for word in latin.split()}
    surname = surname_of(simplified(native)) or native[:1]
    given = native[len(surname) :]
    has_surname = any(one in letters for one in joined(surname) + _surname_reading(surname))
    squeezed = _letters(latin)
    return bool(given) and has_surname and any(one in squeezed for one in joined(given))


def is_pinyin_surname(word: str) -> bool:
    """Whether `word` is how a Chinese surname is spelled: Zhang, Ouyang, LYU."""
    return _letters(word) in _pinyin_surnames()


def _latin(plain: str, native: str) -> Name:
    head, comma, tail = plain.partition(",")
    if comma and not all(_is_in(word, SUFFIXES) for word in tail.split()):
        return Name(head.strip(), tail.strip())  # e.g. Smith, John
    words = plain.replace(",", " ").split()
    before, after = _count(words, PREFIXES), 0
    while len(words) - after > before + 1 and _is_in(words[-1 - after], SUFFIXES):
        after += 1
    core = words[before : len(words) - after]
    start, end = _family(core, native)
    return Name(
        family=" ".join(core[start:end]),
        given=" ".join(core[:start] + core[end:]),
        prefix=" ".join(words[:before]),
        suffix=" ".join(words[len(words) - after :]),
    )


def _family(core: list[str], native: str) -> tuple[int, int]:
    """Where the family name lies among the words of a Latin name."""
    if len(core) < 2:
        return 0, 0
    if native:
        surname = surname_of(simplified(native)) or native[:1]
        known = joined(surname) + _surname_reading(surname)
        for index in (0, len(core) - 1, *range(1, len(core) - 1)):
            if _letters(core[index]) in known:
                return index, index + 1
    capitals = [index for index, word in enumerate(core) if word.isupper() and len(word.strip(".")) > 1]
    if len(capitals) == 1:
        return capitals[0], capitals[0] + 1
    if is_pinyin_surname(core[0]) and not is_pinyin_surname(core[-1]) and len(core) == 2 and _is_pinyin(core[1]):
        return 0, 1
    start = len(core) - 1
    while start > 1 and core[start - 1].lower() in PARTICLES:
        start -= 1
    return start, len(core)


def _is_pinyin(word: str) -> bool:
    """Whether a word could be one or two syllables of a Chinese given name."""
    return re.fullmatch(rf"{_SYLLABLE}(?:['-]?{_SYLLABLE})?", word.lower()) is not None


def _surname_reading(surname: str) -> tuple[str, ...]:
    return (READINGS.get(simplified(surname), "").replace(" ", ""),)


@lru_cache(maxsize=1)
def _pinyin_surnames() -> frozenset[str]:
    known = (one for surname in (*SINGLE, *COMPOUND) for one in (*joined(surname), *_surname_reading(surname)))
    return frozenset(one for one in known if one)


def _letters(text: str) -> str:
    return "".join(readings(text.replace("'", "").replace("-", ""))[0]) if readings(text) else ""


def _is_in(word: str, known: frozenset[str]) -> bool:
    bare = word.lower().strip(".,")
    return bare in known or bare.replace(".", "") in known


def _count(words: list[str], known: frozenset[str]) -> int:
    """How many words at the start are in `known`, or a faculty behind one, Dr. med.; the last word never counts."""
    count = 0
    while count < len(words) - 1 and (_is_in(words[count], known) or (count > 0 and words[count].lower() in FACULTIES)):
        count += 1
    return count
