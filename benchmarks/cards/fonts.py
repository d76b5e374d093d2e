"""The typefaces of the cards. Debian's fonts-noto-cjk is all they need; Latin ones are used where they are installed."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
CHINESE = re.compile(r"[\u2e80-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
WEIGHTS = {False: ("Regular", "Roman", "Book"), True: ("Bold", "Demi")}

# style -> (Latin families, the best first; Chinese family without its country, which has Latin letters too)
FAMILIES = {
    "sans": (("Roboto", "DejaVu Sans"), "Noto Sans CJK"),
    "serif": (("P052", "DejaVu Serif"), "Noto Serif CJK"),
    "round": (("URW Gothic", "DejaVu Sans"), "Noto Sans CJK"),
    "book": (("C059", "DejaVu Serif"), "Noto Serif CJK"),
    "narrow": (("Roboto Condensed", "DejaVu Sans Condensed"), "Noto Sans CJK"),
    "plain": ((), "Noto Sans CJK"),
    "swiss": (("Nimbus Sans", "DejaVu Sans"), "Noto Sans CJK"),
    "roman": (("Nimbus Roman", "DejaVu Serif"), "Noto Serif CJK"),
    "droid": (("DejaVu Sans",), "Noto Sans CJK"),
}
OTHER_CHINESE = {"droid": ("Droid Sans Fallback",)}  # tried first; without bold weights, and without Latin letters
ALL_CHINESE = re.compile(r"[\u3400-\u9fff、。，：（）\s]+")


def face(style: str, *, bold: bool, size: float, text: str, script: str = "SC") -> ImageFont.FreeTypeFont:
    """The face of `size` pixels that sets `text`: one of `script` (SC, TC, JP) as soon as one needs it."""
    latin, chinese = FAMILIES[style]
    other = OTHER_CHINESE.get(style, ()) if ALL_CHINESE.fullmatch(text) else ()
    families = (*other, f"{chinese} {script}")
    file, index = _file(families if CHINESE.search(text) else latin + families[-1:], WEIGHTS[bold])
    return _loaded(file, index, round(size))


@lru_cache(maxsize=256)
def _loaded(file: str, index: int, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(file, size, index=index)


@lru_cache(maxsize=64)
def _file(families: tuple[str, ...], weights: tuple[str, ...]) -> tuple[str, int]:
    installed = _installed()
    for family in families:
        for weight in weights:
            if (family, weight) in installed:
                return installed[family, weight]
    raise LookupError(f"{families[-1]} is not installed: apt-get install fonts-noto-cjk")


@lru_cache(maxsize=1)
def _installed() -> dict[tuple[str, str], tuple[str, int]]:
    """File and number in the file of every (family, weight); Pillow is asked, so no fontconfig is needed."""
    found: dict[tuple[str, str], tuple[str, int]] = {}
    for folder in FOLDERS:
        for file in sorted(folder.rglob("*.[to]t[fc]")):
            for index in range(_faces(file)):
                family, weight = ImageFont.truetype(file, 10, index=index).getname()
                found.setdefault((family or "", weight or ""), (str(file), index))
    return found


def _faces(file: Path) -> int:
    """How many faces a file holds: a collection says so in bytes 8 to 12 (OpenType 1.9, "TTC Header")."""
    with file.open("rb") as font:
        head = font.read(12)
    return int.from_bytes(head[8:12], "big") if head[:4] == b"ttcf" else 1
