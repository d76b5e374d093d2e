"""Chinese surnames, simplified: the common ones, those of two characters, and how the odd ones are read."""

from __future__ import annotations

SINGLE = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
    "俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计"
    "伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房"
    "裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山"
    "谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘斜厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥"
    "苍闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨"
    "居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权"
    "逯盖益桓公肖闫付代佟覃蒙区丘岳涂苟仝佘佀撒朴冼尧展岩库揭揣晋帅亓候甯丛迟苑隋税蒿麦邸邝卿漆粟门战矫逢初门盘修但补阳"
)

_COMPOUND = (
    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 "
    "公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 令狐 呼延 百里 东郭 南门 西门 拓跋 轩辕 第五 "
    "张简 范姜 张廖 左丘 梁丘 完颜 纳兰 叶赫 耶律 哥舒 贺兰 单于 巫马 公西 漆雕 乐正 壤驷 谷梁 "
)
COMPOUND = frozenset(_COMPOUND.split())

# What a dictionary gets wrong, because as a surname the character is read otherwise.
READINGS = {
    "单": "shan", "曾": "zeng", "仇": "qiu", "区": "ou", "查": "zha", "解": "xie", "任": "ren", "朴": "piao",
    "翟": "zhai", "覃": "qin", "盖": "ge", "缪": "miao", "乐": "yue", "尹": "yin", "折": "she", "员": "yun",
    "种": "chong", "秘": "bi", "冼": "xian", "洗": "xian", "黑": "he", "郇": "xun", "繁": "po", "盛": "sheng",
    "华": "hua", "宁": "ning", "燕": "yan", "应": "ying", "于": "yu", "卜": "bu", "贾": "jia", "石": "shi",
    "车": "che", "句": "gou", "晁": "chao", "召": "shao", "褚": "chu", "訾": "zi", "乜": "nie", "佴": "nai",
    "逄": "pang", "郗": "xi", "臧": "zang", "宓": "mi", "俞": "yu", "祭": "zhai", "谌": "chen", "那": "na",
    "纪": "ji", "过": "guo", "哈": "ha", "不": "fou", "恽": "yun", "芮": "rui", "隗": "wei", "瞿": "qu",
    "尉迟": "yu chi", "万俟": "mo qi", "单于": "chan yu", "澹台": "tan tai", "长孙": "zhang sun",
    "令狐": "ling hu", "皇甫": "huang fu", "亓官": "qi guan", "乐正": "yue zheng", "鲜于": "xian yu",
    "宇文": "yu wen", "夏侯": "xia hou", "钟离": "zhong li", "濮阳": "pu yang",
}  # fmt: skip


def surname_of(name: str) -> str:
    """The surname a simplified Chinese name begins with: 欧阳娜 -> 欧阳, 王小明 -> 王; "" when it has none we know."""
    if name[:2] in COMPOUND and len(name) > 2:
        return name[:2]
    return name[:1] if name[:1] in SINGLE else ""
