"""Colours, typefaces and label habits: what makes two cards of one layout look unlike."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from benchmarks.cards.draw import Type


@dataclass(frozen=True)
class Palette:
    """`soft` is for labels and second lines, `on_accent` for type on the accent colour."""

    paper: str
    ink: str
    soft: str
    accent: str
    on_accent: str = "#FFFFFF"
    second: str = "#C9B27C"


LIGHT = (
    Palette("#FDFDFB", "#1C2126", "#5B6169", "#1F6E66", second="#8FBDB4"),
    Palette("#FFFFFF", "#20242B", "#5A6270", "#274B82", second="#9DB6DA"),
    Palette("#FBF8F2", "#2A2420", "#6E6259", "#9C4A22", second="#D9A77F"),
    Palette("#FDFCF8", "#22261F", "#5E6657", "#3C6B35", second="#A9C49A"),
    Palette("#FFFFFF", "#17191C", "#63666B", "#B3202C", second="#E0A3A7"),
    Palette("#F7F5F0", "#26222B", "#66606E", "#57407A", second="#B5A3CF"),
    Palette("#FFFFFF", "#111418", "#5C6168", "#111418", second="#D3A12E"),
    Palette("#F4F7F8", "#1B2A33", "#546772", "#0E6C8C", second="#87C1D3"),
)
DARK = (
    Palette("#1E2A3D", "#F3EFE4", "#BFC4CC", "#D1B271", "#1E2A3D", "#8FA3C4"),
    Palette("#20211F", "#F4F1EA", "#BDB9AE", "#C58A4A", "#20211F", "#7D7A70"),
    Palette("#15393A", "#F2F5EF", "#B4CBC6", "#E2C078", "#15393A", "#6FA39C"),
    Palette("#3B1F2B", "#F7EFEA", "#D3BBC0", "#E5B48B", "#3B1F2B", "#A4737F"),
)

LABELS = {
    "zh": {"mobile": "手机", "work": "电话", "fax": "传真", "email": "邮箱", "website": "网址", "address": "地址",
           "wechat": "微信", "qq": "QQ"},
    "zh-colon": {"mobile": "手机：", "work": "电话：", "fax": "传真：", "email": "邮箱：", "website": "网站：",
                 "address": "地址：", "wechat": "微信：", "qq": "QQ："},
    "zh-spaced": {"mobile": "手 机：", "work": "电 话：", "fax": "传 真：", "email": "E-mail：", "website": "网 址：",
                  "address": "地 址：", "wechat": "微 信：", "qq": "Q Q："},
    "en": {"mobile": "Mobile", "work": "Tel", "fax": "Fax", "email": "Email", "website": "Web", "address": "Add",
           "wechat": "WeChat", "qq": "QQ"},
    "en-colon": {"mobile": "Mobile:", "work": "Tel:", "fax": "Fax:", "email": "E-mail:", "website": "Web:",
                 "address": "Address:", "wechat": "WeChat:", "qq": "QQ:"},
    "letter": {"mobile": "M", "work": "T", "fax": "F", "email": "E", "website": "W", "address": "A",
               "wechat": "WeChat", "qq": "QQ"},
    "letter-dot": {"mobile": "M.", "work": "T.", "fax": "F.", "email": "E.", "website": "W.", "address": "A.",
                   "wechat": "WeChat", "qq": "QQ"},
    "both": {"mobile": "手机 Mobile", "work": "电话 Tel", "fax": "传真 Fax", "email": "邮箱 Email", "website": "网址 Web",
             "address": "地址 Add", "wechat": "微信 WeChat", "qq": "QQ"},
    "none": {"wechat": "WeChat", "qq": "QQ", "fax": "Fax"},
    "icons": {"qq": "QQ", "wechat": "WeChat", "fax": "Fax"},
    "zh-bar": {"mobile": "移动电话｜", "work": "固定电话｜", "fax": "传 真｜", "email": "电子邮箱｜", "website": "官网｜",
               "address": "公司地址｜", "wechat": "微信号｜", "qq": "QQ｜", "postcode": "邮编｜", "tf": "电话/传真｜"},
    "en-caps": {"mobile": "CELL", "work": "PHONE", "fax": "FAX", "email": "EMAIL", "website": "WEB", "address": "OFFICE"},
    "letter-paren": {"mobile": "(M)", "work": "(O)", "fax": "(F)", "email": "(E)", "website": "(W)", "address": "(A)"},
    "short": {"mobile": "Mob", "work": "Ph", "fax": "Fx", "email": "Em", "website": "URL", "address": "Addr"},
    "de": {"mobile": "Mobil", "work": "Telefon", "fax": "Telefax", "email": "E-Mail", "website": "Web", "address": "Adresse"},
    "de-short": {"mobile": "Mobil:", "work": "Tel.:", "fax": "Fax:", "email": "E-Mail:", "website": "Internet:"},
    "de-dot": {"mobile": "Mob.", "work": "Fon", "fax": "Fax", "email": "Mail", "website": "www"},
    "ja": {"mobile": "携帯", "work": "電話", "fax": "FAX", "email": "メール", "website": "URL", "address": "住所"},
    "ja-colon": {"mobile": "携帯電話：", "work": "代表：", "fax": "FAX：", "email": "Ｅメール：", "website": "ＨＰ："},
    "ja-latin": {"mobile": "Mobile", "work": "TEL", "fax": "FAX", "email": "E-mail", "website": "URL"},
}  # fmt: skip
# what no table above names otherwise
OTHER_LABELS = {
    "wechat": "WeChat",
    "qq": "QQ",
    "line": "LINE",
    "whatsapp": "WhatsApp",
    "linkedin": "LinkedIn",
    "tf": "T/F",
}
CHINESE_LABELS = {"wechat": "微信", "postcode": "邮编：", "tf": "电话/传真"}
# the label habits of each half; the first letters of a key say the language
HABITS = {
    "en": (("en", "letter-dot", "none", "en-caps"), ("en-colon", "letter", "none", "short")),
    "zh": (("zh", "zh-spaced", "letter", "zh"), ("zh-colon", "zh-bar", "letter-dot", "zh")),
    "both": (("zh", "en", "letter", "zh-spaced"), ("both", "en-colon", "zh-colon", "letter-paren")),
    "de": (("de", "letter", "none"), ("de-short", "de-dot", "letter-dot")),
    "ja": (("ja", "ja-latin", "letter"), ("ja-colon", "ja-latin", "none")),
}
TYPES = (("sans", "serif", "narrow", "plain", "sans"), ("round", "book", "swiss", "roman", "droid"))
ORDERS = (
    ("mobile", "work", "fax", "email", "website", "messenger", "address"),
    ("work", "fax", "mobile", "messenger", "email", "address", "website"),
    ("address", "work", "fax", "mobile", "email", "messenger", "website"),
    ("mobile", "work", "fax", "messenger", "email", "address", "website"),
)


@dataclass(frozen=True)
class Style:
    """One card's look. `labels` is a key of `LABELS`; `scale` makes all type a little larger or smaller."""

    palette: Palette
    type: str
    labels: str
    order: tuple[str, ...]
    logo: int
    joined_post: str
    scale: float = 1.0

    def name(self, size: float = 5.2) -> Type:
        """The person's name."""
        return Type(size * self.scale, self.palette.ink, self.type, bold=True)

    def company(self, size: float = 3.3) -> Type:
        """The company's name, in the accent colour."""
        return Type(size * self.scale, self.palette.accent, self.type, bold=True)

    def body(self, size: float = 2.45) -> Type:
        """Numbers and addresses."""
        return Type(size * self.scale, self.palette.ink, self.type)

    def soft(self, size: float = 2.2) -> Type:
        """Labels, second language, slogans."""
        return Type(size * self.scale, self.palette.soft, self.type)


def choose(rng: Random, forms: tuple[str, ...], half: int, *, dark: bool = False) -> Style:
    """A look that suits the card's languages; typefaces and label habits of the two halves are apart."""
    habit = forms[0] if len(forms) == 1 or forms[0] == "ja" else "both"
    return Style(
        palette=rng.choice(DARK if dark else LIGHT),
        type=rng.choice(TYPES[half]),
        labels=rng.choice(HABITS[habit][half]),
        order=rng.choice(ORDERS),
        logo=rng.randrange(64),
        joined_post=rng.choice(("", "", " · ", " ", " | ", "  ")),
        scale=rng.choice((0.94, 1.0, 1.0, 1.06)),
    )


def label(style: Style, kind: str, form: str) -> str:
    """The word before a row of `kind` on a card whose first language is `form`; "" where the look has none."""
    other = (
        CHINESE_LABELS if form == "zh" and style.labels not in {"letter", "letter-dot", "en", "none", "icons"} else {}
    )
    return LABELS[style.labels].get(kind) or other.get(kind) or OTHER_LABELS.get(kind, "")
