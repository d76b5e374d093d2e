"""What people type who have nothing to say, or lean on the keyboard: 无, n/a, test, asdf, 12345678."""

from __future__ import annotations

import re
import unicodedata

_WORDS = frozenset(
    "无 暂无 没有 未知 不详 不知道 待定 待补充 空 测试 测试用户 某某 某某某 某某公司 xx公司 xxx公司 测试公司 姓名 "
    "公司 公司名称 地址 电话 邮箱 na n/a n.a. n.a none null nil no unknown unnamed test testing tester tbd tba "
    "xxx xx x xxxx anonymous nobody noname nan undefined dummy sample foo bar foobar 张三 李四 王五 赵六 johndoe "
    "janedoe testuser testtest firstnamelastname firstlast yourname yourcompany company name address phone email "
    "nocompany 无名氏 匿名 佚名 联系人 测试员 个人 自由职业 maxmustermann erikamustermann loremipsum mickeymouse "
    "donaldduck testcompany  0 - – / . ?".split()
)
_WHAT = r"(?:单位|公司|企业|地址|电话|手机|邮箱|邮件|网站|姓名|名字|职位|职务|名称|信息)"
_WITHOUT = (
    r"(?:无|没有?|暂[无缺]|未知|不详|不知道?|同上|略|保密|待[定补填]|[未没](?:填写?|提供|登记|透露|知)"
    r"|不(?:方便|便|愿|想)(?:透露|提供|说)?|拒绝(?:透露|提供|回答)?)"
)
_NOTHING = re.compile(
    rf"{_WITHOUT}{_WHAT}?|{_WHAT}{_WITHOUT}|无业|无名|路人[甲乙丙丁]|(?:微信|wechat|匿名)?用户\d*|公司名"
    r"|(?:test|demo|dummy|fake|sample|测试)(?:name|user|company|address|phone|email|account|customer|mail)?\d*"
    rf"|测试{_WHAT}?"
)
_OPEN = re.compile(
    r"某某|^某(?=[公集单企])|(?<![a-z])(?:x{3,}(?![a-z])|x+(?=[路号市区县省])|xx(?=[一-鿿]))|[×*＊]{2,}", re.IGNORECASE
)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "abcdefghijklmnopqrstuvwxyz", "0123456789")
_RUNS = tuple(row * 3 for one in _ROWS for row in (one, one[::-1]))
_BEGINNINGS = frozenset(row[at : at + 3] for row in _RUNS for at in range(len(row) - 2))


def is_placeholder(text: str) -> bool:
    """Whether `text` as a whole says that there is nothing to say."""
    plain = "".join(unicodedata.normalize("NFKC", text).split()).lower()
    return (
        plain in _WORDS
        or _NOTHING.fullmatch(plain) is not None
        or (bare := plain.strip("-_.?*()[]<>")).strip(":,;!。、") in _WORDS
        or not bare
    )


def is_left_open(text: str) -> bool:
    """Whether a part of `text` was never filled in: xxx路xxx号, 某某科技."""
    return bool(_OPEN.search(text))


def is_run(text: str, *, least: int = 4) -> bool:
    """Whether `text` is neighbouring keys in their order, or one character over and over."""
    plain = "".join(text.split()).lower()
    if len(plain) < least or not (plain[:3] in _BEGINNINGS or len(set(plain)) == 1):
        return False
    once = next((plain[:size] for size in range(3, len(plain)) if plain == (plain[:size] * 9)[: len(plain)]), plain)
    return len(set(plain)) == 1 or any(once in row for row in _RUNS)
