"""How names are written otherwise: short forms of English ones, Chinese surnames by other spellings than pinyin."""

from __future__ import annotations

_SHORT = (
    "robert rob bob bobby bert/william will bill billy liam/richard rick dick rich ricky/james jim jimmy jamie/"
    "john jack johnny jon jonathan/michael mike mick micky/thomas tom tommy/david dave davy/daniel dan danny/"
    "joseph joe joey/charles charlie chuck/edward ed eddie ted ned/christopher chris kit topher/matthew matt/"
    "anthony tony/andrew andy drew/steven stephen steve/kenneth ken kenny/gregory greg/nicholas nick nicky nicolas/"
    "benjamin ben benny/samuel sam sammy/alexander alex sandy sasha xander/timothy tim/patrick pat paddy/"
    "ronald ron/donald don/lawrence laurence larry/raymond ray/gerald gerry jerry/jeffrey geoffrey jeff geoff/"
    "frederick fred freddie/henry harry hank/peter pete/philip phillip phil/vincent vince vinny/walter walt wally/"
    "elizabeth liz beth betty eliza lisa bess lizzie/margaret maggie meg peggy margot/catherine katherine kate kathy "
    "cathy katie kathryn/patricia pat patty tricia trish/jennifer jen jenny/susan sue susie suzanne/"
    "rebecca becky becca/deborah debbie debra deb/barbara barb barbie/victoria vicky vicki tori/"
    "alexandra alex sandra sandy/samantha sam/kimberly kim/christina christine chris tina chrissy/"
    "jacqueline jackie/theresa teresa terry tess/pamela pam/amanda mandy/judith judy/dorothy dot dottie/"
    "eleanor ellie nell nora/abigail abby/natalie nat/stephanie steph/gabriel gabe/nathaniel nathan nate/"
    "zachary zach zack/maximilian max/johannes hans/josef sepp/friedrich fritz/heinrich heinz/"
    "francisco paco/jose pepe/giuseppe beppe/dmitri dima/aleksandr sasha/ekaterina katya/vivian vivien viv/"
    "cynthia cindy/angela angie/jessica jess jessie/veronica ronnie vera/leonard leo len/albert al bert"
).split("/")

_CHINESE = (
    "陈 chan tan ting/李 lee/王 wong ong/黄 wong ng hwang/张 cheung chang teo/林 lam lim/吴 ng woo/何 ho/"
    "郑 cheng tay/梁 leung neo/刘 lau liew low/杨 yeung yeo/蔡 choi tsai chua choy/"
    "周 chow chau chou chew/叶 yip yeh yap/许 hui hsu koh/谢 tse hsieh chia/曾 tsang tseng chan/"
    "徐 tsui hsu/邓 tang teng/冯 fung/朱 chu/胡 wu woo oh/余 yu yue/马 ma mah/苏 so soh/罗 law lo/高 ko kao/"
    "萧 siu hsiao/肖 siu/关 kwan/潘 poon pan phua/卢 lo lu/方 fong png/郭 kwok kuo kwek quek/彭 pang/"
    "赵 chiu chao/钟 chung cheong/黎 lai/孙 suen sng/洪 hung ang/江 kong chiang/简 kan chien/"
    "廖 liu liao liew/邱 yau chiu khoo/姚 yiu yao/温 wan wen/戴 tai/石 shek shih/伍 ng/袁 yuen/莫 mok/麦 mak/"
    "甘 kam/欧 au/区 au/薛 sit hsueh/韩 hon/曹 tso tsao/严 yim yen/唐 tong/董 tung/颜 ngan gan/"
    "沈 sum shen sim/程 ching/蒋 tseung chiang/康 hong/丁 ting/任 yam jen/屈 wat/施 see shih/柯 or ko/"
    "翁 yung weng/骆 lok/阮 yuen/倪 ngai/詹 tsim chan/游 yau yu/龚 kung/汪 wong wang/夏 ha hsia/"
    "孔 hung kung/冼 sin/岑 shum"
).split("/")

PINYIN_LIKE = frozenset(
    "an ann anna alan ben dan dean sean susan tina lina nina lena mina dana luna wendi leo lee ken "
    "may mandy eileen helen alina elena linda mei hanna lana nana sara rita amanda melina sandi sonia "
    "pan gene jane june laila lulu mia mila mona nadia nan nate ron ruan tom yan angie elaine diana "
    "liana tia kai anne lisa eva ava ada ida mimi coco".split()
)
"""Names from elsewhere that could be two syllables of pinyin."""

_BY_NAME: dict[str, frozenset[int]] = {
    name: frozenset(at for at, group in enumerate(_SHORT) if name in group.split()) for name in " ".join(_SHORT).split()
}
_SPELLED = {one[0]: frozenset(one[2:].split()) for one in _CHINESE}


def is_short_form(one: str, other: str) -> bool:
    """Whether two English given names are said of one person: Bob and Robert."""
    return one != other and not _BY_NAME.get(one, frozenset()).isdisjoint(_BY_NAME.get(other, ()))


def spelled(surname: str) -> frozenset[str]:
    """How a Chinese surname, simplified, is spelled where pinyin is not used: 陈 chan, tan."""
    return _SPELLED.get(surname, frozenset())


def is_spelled_surname(word: str) -> bool:
    """Whether a word is a Chinese surname in one of these spellings."""
    return word in _ALL


_ALL = frozenset(word for words in _SPELLED.values() for word in words)
