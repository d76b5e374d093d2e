"""The shelf of readers, best first. A new one is a module with these six names, and its name in `ENGINES`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from cardkeeper.errors import EngineMissing
from cardkeeper.ocr.engines import rapid, tesseract

if TYPE_CHECKING:
    from cardkeeper.model import Line
    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quads


class Engine(Protocol):
    """Reads text. Heavy libraries are imported inside the functions, so that asking for `missing` costs nothing."""

    name: str
    sure: float  # mean confidence that lines read the right way up reach, and others don't

    def missing(self) -> str:
        """The line that installs what the engine lacks here; "" when it lacks nothing."""

    def load(self) -> None:
        """Load models ahead of the first photo; EngineMissing (engine, line) when it can't."""

    def find(self, picture: Picture, *, most: int) -> Quads:
        """Where text stands on a photo, any way up, looked for at `most` pixels; none if the engine can't tell."""

    def read(self, flat: Picture, spots: Quads, *, script: str = "") -> tuple[Line, ...]:
        """The lines of a flat card; `spots` is where `find` saw text, each from its line's top left, clockwise.

        Where it wavers between two forms of a character, it takes that of `script` (see `rules/scripts`) if it can.
        """


ENGINES: tuple[Engine, ...] = (rapid, tesseract)


def choose(name: str = "") -> tuple[Engine, bool]:
    """The engine of that name, or the best that loads, and whether a better one had to be passed over.

    Raises EngineMissing for the one that was wanted most, ValueError for a name that is not on the shelf.
    """
    failures = []
    for engine in ENGINES:
        if name in ("", engine.name):
            try:
                engine.load()
            except EngineMissing as failure:
                failures.append(failure)
            else:
                return engine, bool(failures)
    raise failures[0] if failures else ValueError(name)
