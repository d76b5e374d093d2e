"""What somebody types who looks for a person, in each of the ways that must find them; and one slip of it."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from string import ascii_lowercase

from cardkeeper.model import Contact, Field
from cardkeeper.rules.pinyin import initials, readings

TRADITIONAL = str.maketrans(
    "张陈刘黄赵吴孙马郑谢许韩邓冯萧杨罗叶苏吕汪钟谭陆贾邹韦单伟丽强军静杰涛华辉宇浩晨国东红兰云飞鹏翔",
    "張陳劉黃趙吳孫馬鄭謝許韓鄧馮蕭楊羅葉蘇呂汪鍾譚陸賈鄒韋單偉麗強軍靜傑濤華輝宇浩晨國東紅蘭雲飛鵬翔",
)
SLIPS = ("drop", "swap", "other", "more")


def queries(people: Sequence[Contact], count: int, *, seed: int = 5) -> Iterator[tuple[str, str, int]]:
    """`count` times a way to type, what is typed, and the id of the person who must be found by it."""
    dice = random.Random(seed)
    while count > 0:
        contact = dice.choice(people)
        for way, typed in _ways(contact, dice):
            if typed and count > 0:
                count -= 1
                yield way, typed, contact.id or 0


def slips(people: Sequence[Contact], count: int, *, seed: int = 6) -> Iterator[tuple[str, str, int]]:
    """`count` names in Latin letters, typed with one slip: the script, what is typed, who is meant."""
    dice = random.Random(seed)
    while count > 0:
        contact = dice.choice(people)
        name = contact.first(Field.NAME)
        script, word = ("latin", name.split()[-1].lower()) if name.isascii() else ("pinyin", "".join(readings(name)[0]))
        if len(word) > 4:
            count -= 1
            yield script, _slipped(word, dice), contact.id or 0


def _ways(contact: Contact, dice: random.Random) -> Iterator[tuple[str, str]]:
    name, company, mail = (contact.first(field) for field in (Field.NAME, Field.COMPANY, Field.EMAIL))
    yield "name", name
    if not name.isascii():
        yield "traditional", name.translate(TRADITIONAL)
        yield "a character inside a name", name[dice.randrange(1, len(name))]
        reading = dice.choice(readings(name))
        yield "pinyin of any reading", "".join(reading)
        yield "pinyin, apart", " ".join(reading)
        yield "initials", dice.choice(initials(name))
        yield "mixed", reading[0] + "".join(syllable[0] for syllable in reading[1:])
        yield "mixed, other way", "".join(syllable[0] for syllable in reading[:-1]) + reading[-1]
        yield "given name by sound", "".join(reading[1:])
    else:
        yield "surname", name.split()[-1]
        yield "beginning of a name", name.lower()[: dice.randrange(1, len(name))]
    start = dice.randrange(len(company) - 1)
    yield "one or two characters of a company", company[start : start + dice.choice((1, 2))]
    for phone in contact.of(Field.PHONE):
        digits = phone.value.lstrip("+")
        start = dice.randrange(len(digits) - 3)
        yield "digits", digits[start : start + dice.randrange(3, 9)]
    yield "mail", mail
    yield "part of a mail", dice.choice((mail.split("@")[1], mail.split("@")[0], mail.split("@")[1].split(".")[0]))


def _slipped(word: str, dice: random.Random) -> str:
    slip, place = dice.choice(SLIPS), dice.randrange(len(word) - 1)
    letter = dice.choice([other for other in ascii_lowercase if other != word[place]])
    if slip == "swap" and word[place] != word[place + 1]:
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if slip == "more":
        return word[:place] + letter + word[place:]
    return word[:place] + ("" if slip == "drop" else letter) + word[place + 1 :]
