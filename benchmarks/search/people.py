"""Invented people, as many as wanted, always the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator

from cardkeeper.model import INDUSTRIES, Contact, Fact, Field, Name, Tier
from cardkeeper.rules.pinyin import readings

SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余"
    "于杜叶程魏苏吕丁任卢姚沈姜崔钟谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛阎段雷仇单"
)
GIVEN = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文辉鑫宇博浩然子轩梓涵欣怡晨雨佳"
    "琪思远志国建海燕玲红梅兰竹云飞鹏翔天昊薇雯维桢婉清麟嘉巍为望舒"
)
PLACES = (
    "北陌", "澄川", "禾沐", "栖屿", "霁光", "拾光", "青榆", "朗原", "岚桥", "泊川", "云栈", "南汀", "东屏", "西岭",
    "星野", "海棠", "松江", "临渊", "听澜", "远舟",
)  # fmt: skip
TRADES = (
    "物流", "仪器", "食品", "酒店管理", "能源", "文创", "木业", "医疗器械", "软件", "投资", "精密机械", "新材料",
    "半导体", "国际贸易", "建筑设计",
)  # fmt: skip
ENDINGS = ("有限公司", "科技有限公司", "集团股份有限公司", "工作室")
TITLES = ("销售经理", "总经理", "供应链总监", "实验室主任", "Project Manager", "财务经理", "总工程师", "Sales Director")
FIRST = ("Vivian", "William", "Wendy", "Kevin", "Grace", "Peter", "Emma", "Oliver", "Sophia", "Daniel", "Laura", "Nora")
LAST = (
    "Smith",
    "Taylor",
    "Brown",
    "Walker",
    "Fischer",
    "Moreau",
    "Rossi",
    "Novak",
    "Jensen",
    "Silva",
    "Clarke",
    "Haas",
)
ROADS = ("样本大道", "示例路", "测试街", "虚构巷")
NOTES = ("展会上认识，对冷链感兴趣", "可先联系{0}确认档期", "prefers e-mail, back in March", "下次带样品", "")


def people(count: int, *, seed: int = 7) -> Iterator[Contact]:
    """`count` contacts: nine in ten Chinese with a romanised form, the rest with a Latin name only."""
    dice = random.Random(seed)
    for number in range(count):
        yield _person(dice, number)


def _person(dice: random.Random, number: int) -> Contact:
    place, trade = dice.choice(PLACES), dice.choice(TRADES)
    names = _latin(dice) if dice.random() < 0.1 else _chinese(dice)
    box = f"{names[-1].value.split()[0].lower()}.{number}"
    note = dice.choice(NOTES).format(names[0].value)
    facts = [
        *names,
        Fact(Field.COMPANY, f"{place}{trade}{dice.choice(ENDINGS)}", form="zh"),
        Fact(Field.TITLE, dice.choice(TITLES)),
        Fact(Field.PHONE, f"+861{dice.randrange(20, 30)}{dice.randrange(10**8):08}", kind="mobile"),  # 12x is not used
        Fact(Field.PHONE, f"+86{dice.choice((10, 21, 755))}5550{dice.randrange(10**4):04}", kind="work"),
        Fact(Field.EMAIL, f"{box}@company{number % 3000}.example.com"),
        Fact(
            Field.ADDRESS, f"{place}市示例区{dice.choice(ROADS)} {dice.randrange(1, 999)} 号 {dice.randrange(1, 30)} 层"
        ),
        *([Fact(Field.NOTE, note)] if note else []),
    ]
    tier = dice.choices(tuple(Tier), (35, 55, 8, 2))[0]
    return Contact(facts=tuple(facts), tier=tier, industry=dice.choice(INDUSTRIES), reviewed=True)


def _chinese(dice: random.Random) -> list[Fact]:
    family, given = dice.choice(SURNAMES), "".join(dice.sample(GIVEN, dice.choice((1, 2, 2, 2))))
    first, *rest = readings(family + given)[0]
    roman = f"{first.title()} {''.join(rest).title()}"
    return [
        Fact(Field.NAME, family + given, form="zh", name=Name(family, given)),
        Fact(Field.NAME, roman, form="en"),
    ]


def _latin(dice: random.Random) -> list[Fact]:
    given, family = dice.choice(FIRST), dice.choice(LAST)
    return [Fact(Field.NAME, f"{given} {family}", form="en", name=Name(family, given))]
