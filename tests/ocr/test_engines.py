"""Both engines read real cards here, at least as well as on the day they were chosen, and leave no trace."""

from __future__ import annotations

import json
import re
import sys
from difflib import SequenceMatcher
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import numpy as np
import pytest

from cardkeeper import paths
from cardkeeper.errors import EngineMissing
from cardkeeper.ocr import engines
from cardkeeper.ocr.engines import rapid, tesseract
from cardkeeper.ocr.photo import decode
from cardkeeper.ocr.straighten import flatten

if TYPE_CHECKING:
    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quads


def card(number: int, engine: engines.Engine) -> tuple[Picture, Quads, str]:
    """A sample card flattened by its truth, where the engine sees text on it, and all its text without blanks."""
    photo = paths.resource(f"samples/{number:02}.jpg")
    truth = json.loads(photo.with_suffix(".json").read_text("utf-8"))
    picture = decode(photo.read_bytes())
    flat, spots = flatten(picture, np.array(truth["quad"], np.float32), engine.find(picture, most=2000))
    return flat, spots, "".join("".join(line["text"].split()) for line in truth["lines"])


def likeness(engine: engines.Engine, number: int) -> float:
    """How much of a sample's text an engine reads, 0..1, whatever the order of lines."""
    flat, spots, text = card(number, engine)
    read = "".join("".join(line.text.split()) for line in engine.read(flat, spots))
    return SequenceMatcher(None, sorted(text), sorted(read), autojunk=False).ratio()


@pytest.mark.parametrize(("number", "least"), [(1, 0.98), (5, 0.98)])
def test_rapidocr_reads_as_well_as_the_day_it_was_pinned(number: int, least: float):
    assert likeness(rapid, number) >= least


@pytest.mark.parametrize(("number", "least"), [(1, 0.9), (5, 0.9)])
def test_tesseract_reads_a_flat_card_tolerably(number: int, least: float):
    assert likeness(tesseract, number) >= least


@pytest.mark.parametrize("engine", engines.ENGINES)
def test_each_line_says_how_sure_it_is_and_where_it_stands(engine: engines.Engine):
    flat, spots, _ = card(2, engine)
    lines = engine.read(flat, spots)
    assert len(lines) >= 8
    for line in lines:
        assert line.text == line.text.strip() != ""
        assert 0 < line.confidence <= 1
        assert 0 <= line.box.left < line.box.right <= 1
        assert 0 <= line.box.top < line.box.bottom <= 1


@pytest.mark.parametrize("engine", engines.ENGINES)
def test_a_blank_card_has_no_lines(engine: engines.Engine):
    blank = np.full((400, 640, 3), 240, np.uint8)
    assert engine.read(blank, engine.find(blank, most=1280)) == ()


def test_chinese_words_are_joined_as_they_are_printed():
    flat, spots, _ = card(3, tesseract)
    chinese = [line.text for line in tesseract.read(flat, spots) if re.search(r"[\u3400-\u9fff]{2}", line.text)]
    assert chinese
    assert not any(re.search(r"[\u3400-\u9fff] [\u3400-\u9fff]", text) for text in chinese)


def test_tesseract_needs_no_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    nowhere = tmp_path / "nothing may be written here"
    monkeypatch.setenv("TMPDIR", str(nowhere))
    monkeypatch.setattr("tempfile.tempdir", str(nowhere))
    flat, spots, _ = card(1, tesseract)
    assert tesseract.read(flat, spots)
    assert list(tmp_path.iterdir()) == []


def test_the_best_engine_that_loads_is_chosen(monkeypatch: pytest.MonkeyPatch):
    assert engines.choose() == (rapid, False)
    _unload(rapid, monkeypatch)
    assert engines.choose() == (tesseract, True)
    assert engines.choose("tesseract") == (tesseract, False)


def test_a_missing_engine_tells_the_line_that_installs_it(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("pytesseract.pytesseract.tesseract_cmd", "no-such-program")
    with pytest.raises(EngineMissing) as missing:
        engines.choose("tesseract")
    assert missing.value.facts == {"engine": "tesseract", "line": tesseract.missing()}
    assert "apt-get install tesseract-ocr" in tesseract.missing()


def test_without_any_engine_the_best_one_is_asked_for(monkeypatch: pytest.MonkeyPatch):
    _unload(rapid, monkeypatch)
    monkeypatch.setattr("pytesseract.pytesseract.tesseract_cmd", "no-such-program")
    with pytest.raises(EngineMissing) as missing:
        engines.choose()
    assert missing.value.facts["engine"] == "rapid"


def test_damaged_models_are_a_missing_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    damaged = tmp_path / "model.onnx"
    damaged.write_bytes(b"no model")
    rapid._reader.cache_clear()
    monkeypatch.setattr(rapid, "_models", lambda: (damaged, damaged))
    with pytest.raises(EngineMissing):
        rapid.load()


def test_nothing_is_missing_here():
    assert [engine.missing() for engine in engines.ENGINES] == ["", ""]


def _unload(engine: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine where the engine's library does not load."""
    engine._reader.cache_clear()
    monkeypatch.setitem(sys.modules, "rapidocr", None)
