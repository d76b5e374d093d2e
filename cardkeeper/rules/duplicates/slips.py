"""Two texts that differ by a slip: of a finger, of a reader, or of somebody who wrote down what they heard."""

from __future__ import annotations

from functools import lru_cache

from cardkeeper.rules.pinyin import readings

# Characters of names that readers and people take for each other, a group each.
_LOOK_ALIKE = (
    "曾增憎赠 末未朱 己已巳 日曰目白 土士 干千于 刘列浏 王玉壬主 人入八 天夭夫 田由甲申 大太犬 "
    "贝见 今令 冶治 晓哓 伟纬炜玮 建健 洋样详祥 清请情晴倩靖 杨扬场汤 陈阵冻 候侯 崔催 潘番 娜那 "
    "徐除涂余佘 胡湖糊 萍苹 丹舟 莉利 琳淋林 静净 红虹 辉挥晖 明朋 宇字 军车 冰水永 文又 兰三 "
    "梅海 波坡 佳住任 婷停 雪雷 莹荧 俊峻竣 吴昊 斌彬 怡治 钟仲 沈沉 董重 何河 季李 章童 卢芦 "
    "阎闫 蒋将 韩朝 孟盂 戴载 邱丘 江汪 温湿 傅博 邓郑 谢射 许诉 程呈 袁哀 薛萨 叶计 苏办 "
    "万方 史吏 毛手 申电 鲁普 尹伊 倪悦 葛曷 范泛 贺货 龙尤 顾颀 侍待 磊品 鑫金 涛寿 凯剀 "
    "荣茱 欣忻 可司 敏每 诗待 思恩 瑶谣 嘉喜 薇微 霖森 泽译 轩奸 昕听 睿客 瑞端 浩洁 峰锋烽 "
    "宏宠 志忘 超起 勇男 艳绝 燕莺 芬芳 桂挂 珍诊 玲铃伶 秀委 慧惠 丽雨 娟捐 霞暇 杰木 兵乒 "
    "亮高 光先 仁仕 云去 平乎 华毕 东车 成咸 国固 义叉 川州"
).split()
_CLOSEST = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("i", "l"), ("5", "s"), ("8", "b"))
_SAID = {one: group for group in _LOOK_ALIKE for one in group}
_LEAST = 4


def one_slip(one: str, other: str) -> bool:
    """Whether a letter is too many, too few or another, or two neighbours changed places."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    at = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return swapped or short[at + 1 :] == long[at + 1 :]


def word_slip(one: str, other: str) -> bool:
    """Whether two Latin words are one, written wrongly; Daniel and Daniela are two, and so is all that is short."""
    if min(len(one), len(other)) < _LEAST or one[:-1] == other or other[:-1] == one or one[:-1] == other[:-1]:
        return read_alike(one, other)
    return one_slip(one, other) or read_alike(one, other)


def read_alike(one: str, other: str) -> bool:
    """Whether a reader takes one Latin text for the other: rn for m, l for i."""
    return one != other and _seen(one) == _seen(other)


def looks_alike(one: str, other: str) -> bool:
    """Whether two Chinese texts differ in characters only that look alike: 曾 and 增."""
    return one != other and len(one) == len(other) and all(map(_alike, one, other))


def sounds_alike(one: str, other: str) -> bool:
    """Whether two Chinese texts are read aloud in the same way: 玮 and 伟."""
    return one != other and len(one) == len(other) and not set(readings(one)).isdisjoint(readings(other))


@lru_cache(maxsize=1 << 12)
def _seen(text: str) -> str:
    for looks, like in _CLOSEST:
        text = text.replace(looks, like)
    return text


def _alike(one: str, other: str) -> bool:
    return one == other or other in _SAID.get(one, "")
