"""A photo goes in and a draft comes out: any way up, with either engine; what can't be read says why."""

from __future__ import annotations

import io
import json
import pickle
import subprocess
import sys
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest
from PIL import Image

from cardkeeper import paths
from cardkeeper.errors import FormatUnknown, PhotoBroken, PhotoEmpty
from cardkeeper.model import Box, Draft, Field, Line, Source
from cardkeeper.ocr import scan as scanning
from cardkeeper.ocr.engines import ENGINES
from cardkeeper.ocr.fields import facts
from cardkeeper.ocr.photo import decode, encode
from cardkeeper.ocr.scan import scan
from tests.ocr import tables

WAYS = MappingProxyType(
    {0: None, 90: Image.Transpose.ROTATE_90, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_270}
)


def sample(number: int) -> Path:
    return paths.resource(f"samples/{number:02}.jpg")


def turned(photo: Path, way: Image.Transpose | None) -> bytes:
    if way is None:
        return photo.read_bytes()
    out = io.BytesIO()
    Image.open(photo).transpose(way).save(out, "JPEG", quality=95)
    return out.getvalue()


def texts(draft: Draft) -> str:
    return " ".join(line.text for line in draft.lines)


def corners_of(photo: Path) -> np.ndarray:
    return np.array(json.loads(photo.with_suffix(".json").read_text("utf-8"))["quad"])


@pytest.mark.parametrize("way", WAYS)
def test_a_card_is_read_any_way_up(way: int):
    (draft,) = scan(turned(sample(5), WAYS[way]), fast=True, region="US")
    assert "Daniel Okafor" in texts(draft)
    assert draft.width > draft.height
    name = next(line for line in draft.lines if "Okafor" in line.text)
    assert name.box.bottom < 0.7
    assert not draft.degraded


def test_tesseract_turns_a_card_upright_too():
    (draft,) = scan(turned(sample(5), WAYS[180]), engine="tesseract", region="US")
    assert draft.engine == "tesseract"
    assert "Okafor" in texts(draft)
    assert not draft.degraded  # it was asked for by name


def test_a_draft_holds_the_flat_card_and_where_it_lay():
    (draft,) = scan(sample(6).read_bytes(), region="TW")
    assert decode(draft.flat).shape == (draft.height, draft.width, 3)
    assert np.abs(np.array(draft.quad) - corners_of(sample(6))).max() < 15
    assert draft.engine == "rapid"
    assert draft.seconds > 0


def test_facts_and_lines_belong_together():
    (draft,) = scan(sample(2).read_bytes())
    guesses, unassigned = facts(draft.lines, region="CN", size=(draft.width, draft.height))
    assert (guesses, unassigned) == (draft.guesses, draft.unassigned)
    assert {Field.NAME, Field.COMPANY, Field.PHONE, Field.EMAIL} <= {guess.field for guess in guesses}


def test_what_the_code_says_is_marked_and_said_once():
    (draft,) = scan(sample(1).read_bytes())
    mails = [guess for guess in draft.guesses if guess.field is Field.EMAIL]
    assert len({guess.value for guess in mails}) == len(mails)
    assert any(guess.source is Source.CODE for guess in draft.guesses)
    assert all(guess.box for guess in draft.guesses)


def test_several_cards_in_a_frame_are_read_each_the_way_it_lies():
    blank = np.full((480, 780, 3), 245, np.uint8)
    cards = [tables.sample(5), np.rot90(tables.sample(2), 2), tables.sample(1), blank]
    drafts = scan(encode(tables.laid(cards, columns=2)))
    okafor, chen, zhang, unread = drafts  # row by row
    assert "Daniel Okafor" in texts(okafor)
    assert "陈立群" in texts(chen)
    assert chen.quad[0][0] > chen.quad[1][0]  # upside down: its top left is on the right
    assert "张薇" in texts(zhang)
    assert [Source.CODE in {guess.source for guess in draft.guesses} for draft in drafts].count(True) == 1
    assert (unread.lines, unread.guesses) == ((), ())


def test_a_draft_travels_between_processes():
    drafts = scan(sample(3).read_bytes(), fast=True)
    assert pickle.loads(pickle.dumps(drafts)) == drafts  # noqa: S301 - our own


def test_a_scan_from_edge_to_edge_is_a_card():
    (draft,) = scan(sample(1).read_bytes(), fast=True)
    (again,) = scan(draft.flat, fast=True)
    assert (again.width, again.height) == pytest.approx((draft.width, draft.height), rel=0.03)
    assert "张薇" in texts(again)


@pytest.mark.parametrize("kind", ["wall", "landscape"])
def test_a_photo_without_a_card_is_empty(kind: str):
    picture = Image.new("RGB", (900, 600), (128, 150, 190))
    if kind == "landscape":
        picture.paste(Image.effect_noise((900, 250), 80).convert("RGB"), (0, 350))
    out = io.BytesIO()
    picture.save(out, "JPEG")
    with pytest.raises(PhotoEmpty):
        scan(out.getvalue(), fast=True)


@pytest.mark.parametrize(
    ("data", "failure"),
    [(b"", PhotoBroken), (b"notes, renamed to card.jpg", FormatUnknown), (b"\xff\xd8\xff\xe0 cut", PhotoBroken)],
)
def test_a_file_that_is_no_photo_says_so(data: bytes, failure: type[Exception]):
    with pytest.raises(failure):
        scan(data)


def test_models_are_loaded_ahead():
    program = "import sys; from cardkeeper.ocr.scan import warm_up; warm_up(); print('onnxruntime' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "True"


def test_a_window_may_import_the_scanner_without_its_weight():
    program = (
        "import sys, cardkeeper.ocr.scan, cardkeeper.ocr.engines, cardkeeper.ocr.metadata, cardkeeper.ocr.photo;"
        "heavy = ('cv2', 'numpy', 'onnxruntime', 'rapidocr', 'PIL', 'zxingcpp', 'pytesseract');"
        "print([name for name in heavy if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def test_a_line_that_can_hardly_be_read_stays_visible(monkeypatch: pytest.MonkeyPatch) -> None:
    clear = Line("王小明 经理 example", 0.9, Box(0, 0, 1, 0.2))
    faint = Line("w?w.e?a?p", 0.3, Box(0, 0.5, 1, 0.6))
    blank = np.zeros((60, 90, 3), np.uint8)
    corners = np.array([[0, 0], [90, 0], [90, 60], [0, 60]], np.float32)
    monkeypatch.setattr(scanning, "read_upright", lambda *_parts, **_ways: (corners, blank, (faint, clear)))
    draft = scanning._draft(ENGINES[0], blank, corners, np.zeros((0, 4, 2), np.float32), [], region="CN")
    assert draft.lines == (clear, faint)
    assert 1 in draft.unassigned
