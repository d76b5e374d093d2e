"""The typefaces of the cards, found by fontconfig; Debian's fonts-noto-cjk is needed, the Latin ones have stand-ins."""

from __future__ import annotations

import re
import subprocess
from functools import lru_cache

from PIL import ImageFont

CHINESE = re.compile(r"[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")

# style -> (Latin family with its stand-in, Chinese family without its country)
FAMILIES = {
    "sans": ("Roboto,DejaVu Sans", "Noto Sans CJK"),
    "serif": ("P052,DejaVu Serif", "Noto Serif CJK"),
    "round": ("URW Gothic,DejaVu Sans", "Noto Sans CJK"),
    "book": ("C059,DejaVu Serif", "Noto Serif CJK"),
    "narrow": ("Roboto Condensed,DejaVu Sans Condensed", "Noto Sans CJK"),
    "plain": ("Noto Sans CJK SC,DejaVu Sans", "Noto Sans CJK"),
}


def face(style: str, *, bold: bool, size: float, text: str, traditional: bool = False) -> ImageFont.FreeTypeFont:
    """The face of `size` pixels that sets `text`: a Chinese one as soon as one character needs it."""
    latin, chinese = FAMILIES[style]
    family = f"{chinese} {'TC' if traditional else 'SC'}" if CHINESE.search(text) else latin
    file, index = _file(family, 200 if bold else 80)
    return _loaded(file, index, round(size))


@lru_cache(maxsize=256)
def _loaded(file: str, index: int, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(file, size, index=index)


@lru_cache(maxsize=64)
def _file(family: str, weight: int) -> tuple[str, int]:
    pattern = f"{family}:weight={weight}:slant=0"
    said = subprocess.run(
        ["fc-match", "-f", "%{file}|%{index}|%{family}", pattern], check=True, capture_output=True, text=True
    ).stdout
    file, index, found = said.split("|")
    if "CJK" in family and "CJK" not in found:
        raise LookupError("No Chinese typeface: apt-get install fonts-noto-cjk")
    return file, int(index)
