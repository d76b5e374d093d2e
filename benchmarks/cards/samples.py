"""The six sample cards of the first start and the README: `python -m benchmarks.cards.samples`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.cards import layouts, photograph, truth
from benchmarks.cards.batch import Shot, save
from benchmarks.cards.nouns import Address, CardText, Code, Company, Form, Messenger, PersonName, Phone
from benchmarks.cards.style import ORDERS, Palette, Style

FOLDER = Path(__file__).parents[2] / "resources" / "samples"


@dataclass(frozen=True)
class Sample:
    """A card, its look, and how its photo is taken: level of damage, seed, quarter turn, table."""

    card: CardText
    layout: str
    look: Style
    level: int
    seed: int
    turn: int
    ground: str


def _both(zh: str, en: str) -> tuple[Form, Form]:
    return Form(zh, "zh"), Form(en, "en")


ZHANG = CardText(
    language="bilingual",
    names=(PersonName("张薇", "张薇", "张", "薇", "zh"), PersonName("Vivian Zhang", "Vivian Zhang", "Zhang", "Vivian", "en")),
    company=Company(
        names=_both("北陌物流科技有限公司", "Beimo Logistics Technology Co., Ltd."), domain="beimo.example.com",
        industry="logistics", region="CN", slogan="On time, every mile",
        addresses=(Address("上海市示例区样本大道 88 号 12 层", "zh", "上海", "CN"),),
    ),
    departments=(), titles=_both("供应链总监", "Supply Chain Director"),
    phones=(Phone("+8614200000036", "mobile", "142 0000 0036"), Phone("+862155500123", "work", "+86 021-5550 0123 转 316", "316")),
    email="vivian.zhang@beimo.example.com", website="www.beimo.example.com",
    messengers=(Messenger("wechat", "beimo-vivian"),), code=Code("vcard"),
)  # fmt: skip
CHEN = CardText(
    language="bilingual",
    names=(PersonName("陈立群", "陈立群", "陈", "立群", "zh"), PersonName("Chen Liqun", "Chen Liqun", "Chen", "Liqun", "en")),
    company=Company(
        names=_both("澄川仪器（苏州）有限公司", "Chengchuan Instruments (Suzhou) Co., Ltd."), domain="chengchuan.example.com",
        industry="machinery", region="CN", slogan="测得准，才做得好",
        addresses=(Address("苏州市示例区测试路 100 号 A 座 6 层", "zh", "苏州", "CN", "215000"),),
    ),
    departments=(Form("采购部", "zh"),), titles=_both("采购总监", "Procurement Director"),
    phones=(Phone("+8614200000012", "mobile", "142 0000 0012"), Phone("+8651255500123", "work", "+86 512 5550 0123 转 801", "801")),
    email="liqun.chen@chengchuan.example.com", website="www.chengchuan.example.com",
)  # fmt: skip
LIN = CardText(
    language="zh-Hans",
    names=(PersonName("林可欣", "林可欣", "林", "可欣", "zh"),),
    company=Company(
        names=(Form("禾沐食品有限公司", "zh"),), domain="hemu.example.com", industry="food", region="CN",
        addresses=(Address("浙江省杭州市青禾区稻香桥路 21 号 3 幢", "zh", "杭州", "CN", "310000"),),
    ),
    departments=(Form("市场部", "zh"),), titles=(Form("品牌经理", "zh"),),
    phones=(Phone("+8614200000021", "mobile", "142-0000-0021"), Phone("+8657155500166", "work", "0571-5550 0166"),
            Phone("+8657155500167", "fax", "0571-5550 0167")),
    email="linkexin@hemu.example.com", website="www.hemu.example.com",
)  # fmt: skip
SOLHEIM = CardText(
    language="en",
    names=(PersonName("Mira Solheim", "Mira Solheim", "Solheim", "Mira", "en"),),
    company=Company(
        names=(Form("Otterbourne Paper", "en"),), domain="otterbourne.example.com", industry="consumer", region="GB",
        addresses=(Address("210 Tallow Street, Little Wexcombe", "en", "Wexcombe", "GB", "ZZ94 3BD"),),
    ),
    departments=(), titles=(Form("Account Director", "en"),),
    phones=(Phone("+447700900142", "mobile", "+44 7700 900142"), Phone("+442079460018", "work", "+44 20 7946 0018")),
    email="mira@otterbourne.example.com", website="www.otterbourne.example.com",
)  # fmt: skip
OKAFOR = CardText(
    language="en",
    names=(PersonName("Daniel Okafor", "Daniel Okafor", "Okafor", "Daniel", "en"),),
    company=Company(
        names=(Form("Larkfield Marine Supply", "en"),), domain="larkfield.example.com", industry="trade", region="US",
        slogan="Ready when the tide is",
        addresses=(Address("77 Harborlight Avenue, Port Ellery, MA", "en", "Port Ellery", "US", "00042"),),
        decoys=("Chandlers since 1962",),
    ),
    departments=(Form("Provisioning", "en"),), titles=(Form("Fleet Account Manager", "en"),),
    phones=(Phone("+16175550142", "work", "+1 617 555 0142 ext. 27", "27"), Phone("+16175550118", "mobile", "+1 617 555 0118"),
            Phone("+16175550143", "fax", "+1 617 555 0143")),
    email="daniel.okafor@larkfield.example.com", website="www.larkfield.example.com",
)  # fmt: skip
CHOW = CardText(
    language="zh-Hant",
    names=(PersonName("周啟明", "周啟明", "周", "啟明", "zh"), PersonName("Kelvin Chow", "Kelvin Chow", "Chow", "Kelvin", "en")),
    company=Company(
        names=_both("朗原資本管理有限公司", "Langyuan Capital Management Limited"), domain="langyuan.example.com",
        industry="finance", region="HK",
        addresses=(Address("香港中環樣本道 18 號示例中心 27 樓", "zh", "香港", "HK"),),
    ),
    departments=(), titles=_both("合夥人", "Partner"),
    phones=(Phone("+85230000118", "work", "+852 3000 0118"), Phone("+85290000031", "mobile", "+852 9000 0031")),
    email="kelvin.chow@langyuan.example.com", website="www.langyuan.example.com",
)  # fmt: skip

GREEN = Palette("#FDFDFB", "#1C2126", "#5B6169", "#1F6E66", second="#8FBDB4")
BLUE = Palette("#FFFFFF", "#1C2126", "#5A6270", "#274B82", second="#9DB6DA")
CLAY = Palette("#FBF8F2", "#2A2420", "#6E6259", "#A8532A", second="#E3B58F")
SEA = Palette("#F7F9F9", "#17262C", "#52646B", "#123F52", second="#6FA9B5")
PLUM = Palette("#FAF8F6", "#26222B", "#66606E", "#57407A", second="#B5A3CF")
NIGHT = Palette("#1E2A3D", "#F3EFE4", "#BFC4CC", "#D1B271", on_accent="#1E2A3D", second="#8FA3C4")

SAMPLES = (
    Sample(ZHANG, "left", Style(BLUE, "sans", "none", ORDERS[0], 1, ""), 1, 31, 0, "wood"),
    Sample(CHEN, "band_top", Style(GREEN, "plain", "zh", ORDERS[0], 0, " · "), 1, 12, 0, "slate"),
    Sample(LIN, "band_bottom", Style(CLAY, "sans", "zh", ORDERS[0], 2, " · "), 1, 5, 90, "cloth"),
    Sample(SOLHEIM, "portrait", Style(PLUM, "book", "letter", ORDERS[0], 9, ""), 1, 8, 0, "paper"),
    Sample(OKAFOR, "signs", Style(SEA, "sans", "icons", ORDERS[1], 7, ""), 2, 4, 0, "wood"),
    Sample(CHOW, "night", Style(NIGHT, "serif", "letter", ORDERS[1], 4, ""), 1, 17, 0, "paper"),
)


def shot(number: int, sample: Sample) -> Shot:
    """The photo of `sample` and its truth, named 01.jpg and so on."""
    layout = layouts.named(sample.layout)
    sheet = layouts.printed(layout, sample.card, sample.look)
    damage = replace(photograph.LEVELS[sample.level], long_side=1600, quality=84, noise=1.5, mishap=0)
    photo = photograph.photograph(
        sheet.finished(), damage, seed=sample.seed, turn=sample.turn, ground=sample.ground, exif=False
    )
    name = f"{number:02d}.jpg"
    told = truth.whole(sample.card, sheet, photo, name=name, layout=layout.name, level=sample.level)
    return Shot(name, photo.jpeg, told)


def main() -> None:
    """Write the samples into `resources/samples`."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for number, sample in enumerate(SAMPLES, 1):
        save(shot(number, sample), FOLDER)


if __name__ == "__main__":
    main()
