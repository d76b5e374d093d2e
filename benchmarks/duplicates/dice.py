"""Pairs of invented people drawn with dice: a person met twice in one of many ways, or two who have much in common."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from benchmarks.duplicates.tables import Two, in_standard_form, number
from cardkeeper.model import Fact, Field
from cardkeeper.rules.pinyin import readings

_SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何林罗高梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
_GIVEN = (
    "志伟 建国 雨桐 思远 梓萱 国强 晓琳 子轩 美玲 俊杰 静怡 一诺 佳宁 海涛 诗雨 浩然 欣怡 明哲 若曦 天佑 敏 磊 静 "
    "洋 婷 帆 强 丽 超 雪 鹏 芳 娜 勇 杰 涛 琳 倩 昊 颖"
).split()
_FIRST = (
    "Anselm Petra Idris Mireille Thaddeus Leontyne Cornelius Ottilie Gwendolyn Barnaby Rosalind Tobias Henrietta "
    "Matteo Ingeborg Caspar Philippa Lorenz Beatrix Aurelio Robert William Elizabeth Katherine Michael Daniel "
    "Thomas Andrew"
).split()
_LAST = (
    "Vanterpool Halvorsen Mbeki Fontenay Okonjo Baptiste Whitlock Brandvold Marsh Haldane Thorne Castellanos Sorensen "
    "Raghunathan Voss Quill Strand Adeyemi Graf Delacroix Pemberton Ashgrove Holloway Lindqvist Moreau"
).split()
_ELSE = (
    "Ludmila Agnes Bertram Clotilde Dorian Edwige Fabian Gerlinde Horatio Isolde Jasper Kunigunde Leopold Mathilda "
    "Norbert Ophelia Percival Quirin Rowena Siegfried Tamsin Ulrike Valentin Wilhelmina"
).split()
_HEAD = "嘉沐清云若书景安元润知星楚语亦初望南北青砚岚汐棠珩瑜琬璟昭朗"
_TAIL = "禾风川野舟墨桐尧宸弦笙歌竹松柏兰芷萱蘅荷莲菱藻苔蕨芹荇菲芸葵"
_SHORT = {
    "Robert": "Bob", "William": "Bill", "Elizabeth": "Liz", "Katherine": "Kate", "Michael": "Mike", "Daniel": "Dan",
    "Thomas": "Tom", "Andrew": "Andy",
}  # fmt: skip
_FIRMS = (
    ("禾沐食品有限公司", "Hemu Foods Co., Ltd.", "hemu"), ("霁光能源集团", "Jiguang Energy Group", "jiguang"),
    ("澄川仪器有限公司", "Chengchuan Instruments", "chengchuan"), ("北陌物流科技有限公司", "Beimo Logistics", "beimo"),
    ("沐岚医疗器械有限公司", "Mulan Medical", "mulan"), ("远杉软件股份有限公司", "Yuanshan Software", "yuanshan"),
    ("青屿设计事务所", "Qingyu Design", "qingyu"), ("星汀传媒有限公司", "Xingting Media", "xingting"),
    ("Larkfield Marine Supply Ltd", "Larkfield Marine Supply Ltd", "larkfield"),
    ("Otterbourne Paper Ltd", "Otterbourne Paper Ltd", "otterbourne"),
    ("Grenfell Optics", "Grenfell Optics", "grenfell"), ("Bergtal GmbH", "Bergtal GmbH", "bergtal"),
)  # fmt: skip
_TITLES = ("销售经理", "工程师", "采购", "总经理", "财务", "Buyer", "Sales Manager", "Engineer", "Partner")
_CITIES = ("杭州市", "上海市", "广州市", "成都市", "宁波市")
_READ_AS = {"志": "忘", "思": "恩", "国": "固", "晓": "哓", "曾": "增", "微": "薇", "诗": "待", "佳": "住", "明": "朋"}


@dataclass(frozen=True)
class _Person:
    """Somebody invented; `firm` is the place of their company."""

    pair: int
    place: int
    names: tuple[str, ...]
    firm: int
    title: str
    local: str
    city: str

    def facts(self, *, english: bool = False) -> list[Fact]:
        firm = _FIRMS[self.firm]
        shown = self.names[-1] if english else self.names[0]
        return [
            Fact(Field.NAME, shown), Fact(Field.COMPANY, firm[english]), Fact(Field.TITLE, self.title),
            Fact(Field.PHONE, number(self.pair, self.place), "mobile"),
            Fact(Field.PHONE, number(self.pair, 9, kind="work"), "work"),
            Fact(Field.EMAIL, f"{self.local}@{firm[2]}.example.com", "work"),
            Fact(Field.ADDRESS, f"{self.city}示例区样板路 {self.pair % 97 + 1} 号"),
        ]  # fmt: skip


Facts = list[Fact]
Meets = Callable[[_Person, random.Random], tuple[Facts, Facts]]


def pairs(count: int, *, seed: int) -> tuple[Two, ...]:
    """As many pairs, every other the same person; no two pairs share a number, a mailbox or a name."""
    dice = random.Random(seed)
    names = _names(dice)
    found: list[Two] = []
    for place in range(count):
        ways = SAME if place % 2 == 0 else TWO
        name, way = dice.choice(tuple(ways.items()))
        one, other = way(_person(place, next(names), dice), dice)
        found.append(Two(in_standard_form(one), in_standard_form(other), ways is SAME, name))
    return tuple(found)


def _names(dice: random.Random) -> Iterator[tuple[str, ...]]:
    """Everybody called otherwise; a Chinese one with its pinyin."""
    chinese = [(surname, given) for surname in _SURNAMES for given in _GIVEN]
    western: list[tuple[str, ...]] = [(f"{first} {last}",) for first in _FIRST for last in _LAST]
    spelled: list[tuple[str, ...]] = [
        (a + b, f"{''.join(given).capitalize()} {family.capitalize()}")
        for a, b in chinese
        for family, *given in readings(a + b)[:1]
    ]
    yield from dice.sample(spelled + western, k=len(spelled) + len(western))


def _person(pair: int, names: tuple[str, ...], dice: random.Random, *, place: int = 1) -> _Person:
    local = ".".join(reversed(names[-1].lower().split()))
    firm = dice.randrange(len(_FIRMS))
    return _Person(pair, place, names, firm, dice.choice(_TITLES), local, dice.choice(_CITIES))


def _other(who: _Person, dice: random.Random) -> _Person:
    """Somebody else, of the same firm; nobody in another pair is called so."""
    first, last = _ELSE[who.pair % len(_ELSE)], _LAST[who.pair // len(_ELSE) % len(_LAST)]
    name = f"{dice.choice(_SURNAMES)}{_HEAD[who.pair % 30]}{_TAIL[who.pair // 30 % 30]}"
    names = (name,) if who.names[0] > "\u2e80" else (f"{first} {last}",)
    other = replace(_person(who.pair, (*names, f"{last} {first}{who.pair}"), dice, place=2), firm=who.firm)
    return replace(other, city=who.city)


def _with(facts: Facts, field: Field, value: str) -> Facts:
    """The first fact of a field says something else."""
    first = next(fact for fact in facts if fact.field is field)
    return [replace(fact, value=value) if fact is first else fact for fact in facts]


def _only(facts: Facts, *fields: Field) -> Facts:
    return [fact for fact in facts if fact.field in fields]


def _some(facts: Facts, dice: random.Random) -> Facts:
    """A name, one or two ways to reach somebody, and some of the rest."""
    ways = [fact for fact in facts if fact.kind == "mobile" or fact.field is Field.EMAIL]
    kept = {id(facts[0]), *(id(fact) for fact in dice.sample(ways, k=dice.choice((1, 2))))}
    return [fact for fact in facts if id(fact) in kept or (fact not in ways and dice.random() < 0.6)]


def _again(who: _Person, dice: random.Random) -> tuple[Facts, Facts]:
    return who.facts(), _some(who.facts(), dice)


def _english(who: _Person, dice: random.Random) -> tuple[Facts, Facts]:
    return who.facts(), _some(who.facts(english=True), dice)


def _changed_jobs(who: _Person, dice: random.Random) -> tuple[Facts, Facts]:
    after = replace(who, firm=(who.firm + 1) % len(_FIRMS), title=dice.choice(_TITLES), pair=who.pair)
    return who.facts(), [fact for fact in after.facts() if fact.kind != "work" or fact.field is Field.EMAIL]


def _new_number(who: _Person, _dice: random.Random) -> tuple[Facts, Facts]:
    return who.facts(), _with(who.facts(), Field.PHONE, number(who.pair, 3))


def _misread(who: _Person, dice: random.Random) -> tuple[Facts, Facts]:
    """A character is taken for one that looks like it, else a letter for a digit."""
    name = who.names[0]
    read = next((name.replace(one, like) for one, like in _READ_AS.items() if one in name), name.replace("l", "1", 1))
    return who.facts(), _some(_with(who.facts(), Field.NAME, read), dice)


def _mistyped(who: _Person, dice: random.Random) -> tuple[Facts, Facts]:
    wrong = number(who.pair, who.place, slip=dice.choice("~^"))
    kept = _with(who.facts(), Field.PHONE, wrong)
    return who.facts(), [fact for fact in kept if fact.field is not Field.EMAIL]


def _short(who: _Person, dice: random.Random) -> tuple[Facts, Facts]:
    first, _, last = who.names[-1].partition(" ")
    called = f"{_SHORT.get(first, first[0] + '.')} {last}"
    return _with(who.facts(english=True), Field.NAME, who.names[-1]), _some(
        _with(who.facts(), Field.NAME, called), dice
    )


def _colleague(who: _Person, dice: random.Random) -> tuple[Facts, Facts]:
    return who.facts(), _other(who, dice).facts()


def _assistant(who: _Person, dice: random.Random) -> tuple[Facts, Facts]:
    return who.facts(), _with(_other(who, dice).facts(), Field.EMAIL, who.facts()[5].value)


def _shop(who: _Person, dice: random.Random) -> tuple[Facts, Facts]:
    fields = Field.NAME, Field.COMPANY, Field.PHONE
    return _only(who.facts(), *fields), _only(
        _with(_other(who, dice).facts(), Field.PHONE, who.facts()[3].value), *fields
    )


def _relative(who: _Person, dice: random.Random) -> tuple[Facts, Facts]:
    """The same surname, address and number at home, now and then one mailbox."""
    family = who.names[0][0] + "奶奶" if who.names[0] > "\u2e80" else f"Agatha {who.names[0].split()[-1]}"
    home = Fact(Field.PHONE, number(who.pair, 1, kind="home"), "home")
    shared = [home, who.facts()[6], *([who.facts()[5]] if dice.random() < 0.5 else [])]
    return [who.facts()[0], who.facts()[3], *shared], [Fact(Field.NAME, family), *shared]


def _namesake(who: _Person, dice: random.Random) -> tuple[Facts, Facts]:
    firm, city = (who.firm + dice.randrange(1, len(_FIRMS))) % len(_FIRMS), dice.choice(_CITIES)
    other = replace(who, firm=firm, place=2, city=city, local=f"{who.local}7", title=dice.choice(_TITLES))
    theirs = [fact for fact in other.facts() if fact.kind != "work" or fact.field is Field.EMAIL]
    return who.facts(), dice.choice((theirs, theirs[:4], [theirs[0], *theirs[2:4]]))


def _namesake_there(who: _Person, dice: random.Random) -> tuple[Facts, Facts]:
    """Two of one name in one house, where the second got a figure behind it."""
    title = dice.choice([title for title in _TITLES if title != who.title])
    return who.facts(), replace(who, place=2, local=f"{who.local}2", title=title).facts()


SAME: dict[str, Meets] = {
    "met again": _again, "in English": _english, "changed jobs": _changed_jobs, "new number": _new_number,
    "misread": _misread, "mistyped": _mistyped, "short name": _short,
}  # fmt: skip
TWO: dict[str, Meets] = {
    "colleagues": _colleague, "assistant": _assistant, "shop": _shop, "relatives": _relative, "namesakes": _namesake,
    "namesakes in one house": _namesake_there,
}  # fmt: skip
