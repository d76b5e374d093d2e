"""One photo through one reader, in a process of its own, with what it cost."""

from __future__ import annotations

import multiprocessing
import os
import resource
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from time import perf_counter
from typing import Any

from cardkeeper.errors import PhotoError
from cardkeeper.model import Draft, Guess, Line

REGION = "CN"
Corners = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Cost:
    """Seconds on the clock, and of the processor with all child processes."""

    wall: float
    processor: float


@dataclass(frozen=True)
class Reading:
    """What one reader made of one card: nothing when it refused the photo. `cards` are those it saw on the photo."""

    guesses: tuple[Guess, ...]
    lines: tuple[Line, ...]
    cost: Cost
    cards: int = 1


def scanned(photo: bytes, *, engine: str = "rapid") -> Reading:
    """CardKeeper's own reading of the one card on `photo`: of several that it sees, the one with most lines."""
    drafts, cost = drafted(photo, engine=engine)
    if not drafts:
        return Reading((), (), cost, 0)
    fullest = max(drafts, key=lambda draft: len(draft.lines))
    return Reading(fullest.guesses, fullest.lines, cost, len(drafts))


def drafted(photo: bytes, *, engine: str = "rapid") -> tuple[tuple[Draft, ...], Cost]:
    """All cards CardKeeper sees on `photo`, none when it refuses it."""
    from cardkeeper.ocr.scan import scan

    began = _now()
    try:
        drafts = scan(photo, engine=engine, region=REGION)
    except PhotoError:
        drafts = ()
    return drafts, _since(began)


def outlined(photo: bytes) -> tuple[Corners, ...]:
    """The corners of all cards CardKeeper sees on `photo`, unread."""
    from cardkeeper.ocr import scan, split
    from cardkeeper.ocr.photo import decode

    reader, _ = scan.ready("rapid")
    picture = decode(photo)
    quads = split.cards(picture, reader.find(picture, most=scan.FINE))
    return tuple(tuple((float(x), float(y)) for x, y in quad) for quad in quads)


def bare(photo: bytes) -> Cost:
    """What rapidocr alone costs on the same photo, as it comes but for one thread."""
    reader = _rapidocr()
    began = _now()
    reader(photo)
    return _since(began)


def warm(engine: str) -> None:
    """Load models, so that no photo pays for them."""
    from cardkeeper.ocr.scan import warm_up

    warm_up(engine)


def peak_megabytes() -> float:
    """The most memory this process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def own_process() -> ProcessPoolExecutor:
    """A fresh process for one reader, so that its memory is its own."""
    return ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))


@lru_cache(maxsize=1)
def _rapidocr() -> Any:
    from rapidocr import RapidOCR

    threads = "EngineConfig.onnxruntime.intra_op_num_threads"
    return RapidOCR(params={"Global.log_level": "critical", threads: 1})


def _now() -> tuple[float, float]:
    times = os.times()
    return perf_counter(), times.user + times.system + times.children_user + times.children_system


def _since(began: tuple[float, float]) -> Cost:
    wall, processor = _now()
    return Cost(wall - began[0], processor - began[1])
