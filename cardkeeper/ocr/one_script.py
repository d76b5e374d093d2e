"""A card is written in one script: where the reader wavered between 爱 and 愛, the rest of the card decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cardkeeper.rules.scripts import script_of, written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cardkeeper.model import Line
    from cardkeeper.ocr.engines import Engine
    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quads


def settled(reader: Engine, flat: Picture, spots: Quads, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The `lines` of a flat card, those that slipped into another script than the others read once more."""
    import numpy as np

    from cardkeeper.ocr.straighten import box_of

    script = script_of("".join(line.text for line in lines))
    odd = {line.box for line in lines if any(written(one, script) != one for one in line.text)}
    size = flat.shape[1], flat.shape[0]
    again = np.array([box_of(spot, size) in odd for spot in spots], bool)
    read = {line.box: line for line in reader.read(flat, spots[again], script=script)} if again.any() else {}
    return tuple(read.get(line.box, line) for line in lines)
