"""rapidocr: PP-OCRv6 on onnxruntime, one thread, models from the wheel, no network.

Its own direction classifier stays off: it looks at one line at a time and turns long telephone lines upside down.
"""

from __future__ import annotations

import os
import socket
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper.errors import EngineMissing
from cardkeeper.model import Line
from cardkeeper.rules.scripts import written

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray
    from rapidocr import RapidOCR

    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quads

    Answer = NDArray[np.float32]

name = "rapid"
sure = 0.85  # the right way up gives .95 and more, upside down .72 and less
LINE = "pip install --force-reinstall rapidocr==3.10.0 onnxruntime opencv-python-headless"
LEAST_CONFIDENCE = 0.2  # less is a smudge, not a line
RULED_OUT = 0.02  # times as likely as the first: a character that is no second thought of the model's


def missing() -> str:
    """The line that installs what rapidocr lacks here; "" when it has its libraries and models."""
    present = all(find_spec(library) for library in ("rapidocr", "onnxruntime", "cv2"))
    return "" if present and all(model.is_file() for model in _models()) else LINE


def load() -> None:
    """Load both models; EngineMissing when they or their libraries won't."""
    try:
        _reader()
    except Exception as why:  # onnxruntime's own failures have no other parent
        raise EngineMissing(engine=name, line=LINE) from why


def find(picture: Picture, *, most: int) -> Quads:
    """Where text stands: n x 4 x 2 pixels, clockwise, looked for at `most` pixels on the longer side."""
    import cv2
    import numpy as np

    from cardkeeper.ocr.light import brightened

    scale = min(1.0, most / max(picture.shape[:2]))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else picture
    found = _reader()(brightened(np.asarray(small, np.uint8)), use_det=True, use_cls=False, use_rec=False).boxes
    return np.asarray(np.reshape([] if found is None else found, (-1, 4, 2)) / scale, np.float32)


def read(flat: Picture, spots: Quads, *, script: str = "") -> tuple[Line, ...]:
    """The text of each spot that reads at all, from the top down; wavering characters as `script` writes them."""
    from rapidocr.utils.process_img import get_rotate_crop_image

    from cardkeeper.ocr.light import brightened
    from cardkeeper.ocr.straighten import box_of

    if not len(spots):
        return ()
    size = flat.shape[1], flat.shape[0]
    bright = brightened(flat)
    _reader().text_rec.postprocess_op = _decoder(script)
    answer = _reader().recognize_txt([get_rotate_crop_image(bright, spot) for spot in spots])
    readings = zip(answer.txts, answer.scores, spots, strict=True)
    lines = [Line(text.strip(), float(score), box_of(spot, size)) for text, score, spot in readings]
    legible = (line for line in lines if line.text and line.confidence >= LEAST_CONFIDENCE)
    return tuple(sorted(legible, key=lambda line: (line.box.top + line.box.bottom, line.box.left)))


@lru_cache(maxsize=1)
def _reader() -> RapidOCR:
    detection, recognition = _models()
    reader = _imported()(
        params={
            "Global.log_level": "critical",
            "Global.use_cls": False,
            # Told where the models are, it never thinks of downloading them.
            "Det.model_path": str(detection),
            "Rec.model_path": str(recognition),
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )
    reader._load_det_model()  # noqa: SLF001 - or the first photo would have to wait
    reader._load_rec_model()  # noqa: SLF001
    return reader


@lru_cache(maxsize=4)
def _decoder(script: str) -> Callable[..., object]:
    """What makes letters of the model's answer, leaning to a script where that is given."""
    import numpy as np

    if not script:
        as_it_comes: Callable[..., object] = _reader().text_rec.postprocess_op
        return as_it_comes
    plain = _decoder("")
    letters: list[str] = plain.character  # type: ignore[attr-defined]
    places = {letter: place for place, letter in enumerate(letters)}
    own = np.array([places.get(written(letter, script), place) for place, letter in enumerate(letters)])
    return lambda answer, *rest, **more: plain(_leaning(answer, own), *rest, **more)


def _leaning(answer: Answer, own: NDArray[np.intp]) -> Answer:
    """The model's answer (line x step x character) with a script's `own` character where that is not ruled out."""
    import numpy as np

    top = answer.argmax(axis=2)[..., None]
    likely, also = np.take_along_axis(answer, top, axis=2), np.take_along_axis(answer, own[top], axis=2)
    changes = (own[top] != top) & (also > likely * RULED_OUT)
    leaning = answer.copy()
    np.put_along_axis(leaning, own[top], np.where(changes, likely + also, also), axis=2)
    np.put_along_axis(leaning, top, np.where(changes, 0, np.take_along_axis(leaning, top, axis=2)), axis=2)
    return leaning


def _imported() -> type[RapidOCR]:
    """The class, imported without opening a socket: urllib3, there to download models, would try whether IPv6 works.

    And onnxruntime reports to Microsoft, since 1.29 on Linux and macOS too, unless it is told not to before it starts.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    able = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        import onnxruntime
        from rapidocr.main import RapidOCR
    finally:
        socket.has_ipv6 = able
    onnxruntime.disable_telemetry_events()  # Windows doesn't ask the environment
    kind: type[RapidOCR] = RapidOCR
    return kind


def _models() -> tuple[Path, Path]:
    """The detection and the recognition model, whether or not they are there."""
    package = find_spec("rapidocr")
    folder = Path(package.origin if package and package.origin else ".").parent / "models"
    return folder / "PP-OCRv6_det_small.onnx", folder / "PP-OCRv6_rec_small.onnx"
