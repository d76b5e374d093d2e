"""Tesseract, the second choice: it wants a flat upright card, and reads worse.

pytesseract finds the program and understands its answer, but would hand the picture over as a clear file in the
temporary folder. Nobody's card may lie there, so the picture goes in, and the text comes out, through a pipe.
"""

from __future__ import annotations

import os
import re
import subprocess
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from cardkeeper.errors import EngineMissing
from cardkeeper.model import Box, Line

if TYPE_CHECKING:
    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quads

name = "tesseract"
sure = 0.75
LANGUAGES = ("eng", "chi_sim", "chi_tra")
LINE = "sudo apt-get install tesseract-ocr tesseract-ocr-chi-sim tesseract-ocr-chi-tra"
LEAST_CONFIDENCE = 0.3  # what it says of a smudge; its scale runs lower than rapidocr's
GAP_IN_CHINESE = re.compile(r"(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")


class Word(NamedTuple):
    """A row of tesseract's table: which line the word is in, the line's parts first; confidence 0..100; pixels."""

    page_num: int
    block_num: int
    par_num: int
    line_num: int
    conf: float
    left: int
    top: int
    width: int
    height: int
    text: str


def missing() -> str:
    """The line that installs tesseract with its languages; "" when the program and one of them are here."""
    return "" if _languages() else LINE


def load() -> None:
    """Nothing to load, every card starts the program anew; EngineMissing when it or its languages are missing."""
    if missing():
        raise EngineMissing(engine=name, line=LINE)


def find(picture: Picture, *, most: int) -> Quads:  # noqa: ARG001 - as every engine
    """Nothing: it can't tell text from table on a photo."""
    import numpy as np

    return np.empty((0, 4, 2), np.float32)


def read(flat: Picture, spots: Quads, *, script: str = "") -> tuple[Line, ...]:  # noqa: ARG001 - as every engine
    """The lines of a flat upright card, wherever they are."""
    import cv2
    from pytesseract import pytesseract

    table: dict[str, list[Any]] = pytesseract.file_to_dict(_run(cv2.imencode(".bmp", flat)[1].tobytes()), "\t", -1)
    words = [Word(*row) for row in zip(*(table.get(column, []) for column in Word._fields), strict=True)]
    height, width = flat.shape[:2]
    groups = groupby((word for word in words if str(word.text).strip()), key=lambda word: word[:4])
    lines = (_line(list(group), width, height) for _, group in groups)
    return tuple(line for line in lines if line.confidence >= LEAST_CONFIDENCE)


def _line(words: list[Word], width: int, height: int) -> Line:
    """The words as one line; the longer a word, the more its confidence counts."""
    texts = [str(word.text) for word in words]
    weight = sum(map(len, texts))
    confidence = sum(word.conf * len(text) for word, text in zip(words, texts, strict=True)) / weight / 100
    box = Box(
        min(word.left for word in words) / width,
        min(word.top for word in words) / height,
        max(word.left + word.width for word in words) / width,
        max(word.top + word.height for word in words) / height,
    )
    return Line(GAP_IN_CHINESE.sub("", " ".join(texts)), confidence, box)


def _run(picture: bytes) -> str:
    """Tesseract's table (TSV) of a picture; one uniform block of text (--psm 6), one thread."""
    from pytesseract import pytesseract

    command = [pytesseract.tesseract_cmd, "stdin", "stdout", "-l", "+".join(_languages()), "--psm", "6"]
    answer = subprocess.run(
        [*command, "-c", "tessedit_create_tsv=1"],
        input=picture,
        capture_output=True,
        check=True,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    )
    return answer.stdout.decode()


def _languages() -> tuple[str, ...]:
    """Those of `LANGUAGES` that are installed; none when tesseract itself is not."""
    try:
        from pytesseract import pytesseract

        installed = pytesseract.get_languages()
    except (ImportError, OSError):
        return ()
    return tuple(language for language in LANGUAGES if language in installed)
