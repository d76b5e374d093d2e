"""A sheet of card measured in millimetres, that remembers every line printed on it and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PIL import Image, ImageDraw, ImageFont

from benchmarks.cards import fonts

FINE = 32  # pixels a millimetre while drawing, so that edges come out smooth
PIXELS = 16  # pixels a millimetre on the finished card

Colour = str
Point = tuple[float, float]


@dataclass(frozen=True)
class Printed:
    """One line as a person would read it, its box in millimetres, and the fields of its facts (none for a slogan)."""

    text: str
    box: tuple[float, float, float, float]
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class Type:
    """How a text is set: `size` of the body in millimetres, `style` of `fonts.FAMILIES`."""

    size: float
    colour: Colour
    style: str = "sans"
    bold: bool = False
    tracking: float = 0.0


@dataclass
class Sheet:
    """One side of a card, `width` x `height` millimetres."""

    width: float
    height: float
    paper: Colour
    script: str = "SC"
    wordmark: str = ""  # letters in place of a logo
    right_end: float = 1000.0  # rows of numbers stop here, where a code begins
    printed: list[Printed] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.image = Image.new("RGB", (round(self.width * FINE), round(self.height * FINE)), self.paper)
        self._pen = ImageDraw.Draw(self.image)

    def finished(self) -> Image.Image:
        """The card as printed, `PIXELS` a millimetre."""
        return self.image.reduce(FINE // PIXELS)

    def measure(self, text: str, kind: Type) -> float:
        """How wide `text` comes out, in millimetres."""
        tracking = kind.tracking * max(0, len(text) - 1)
        return self._face(text, kind).getlength(text) / FINE + tracking

    def line(
        self, x: float, y: float, text: str, kind: Type, *, fields: Sequence[str] = (), anchor: str = "l"
    ) -> Point:
        """Print one line with its baseline at `y`; `anchor` l, m or r says what of it is at `x`. Its ends, in mm."""
        return self.spans(x, y, ((text, kind),), fields=fields, anchor=anchor)

    def spans(
        self, x: float, y: float, parts: Sequence[tuple[str, Type]], *, fields: Sequence[str] = (),
        anchor: str = "l", tab: float = 0.0,
    ) -> Point:  # fmt: skip
        """Print differently set parts as one line; with `tab` the second starts that far from the first."""
        widths = [self.measure(text, kind) for text, kind in parts]
        gaps = [0.25 * kind.size for _, kind in parts]
        if tab:
            gaps[0] = max(0.6, tab - widths[0])
        total = sum(widths) + sum(gaps[:-1])
        left = x - {"l": 0.0, "m": total / 2, "r": total}[anchor]
        boxes, at = [], left
        for (text, kind), width, gap in zip(parts, widths, gaps, strict=True):
            boxes.append(self._put(at, y, text, kind))
            at += width + gap
        self.note(" ".join(text for text, _ in parts), boxes, fields)
        return left, left + total

    def column(self, x: float, top: float, text: str, kind: Type, *, fields: Sequence[str] = ()) -> float:
        """Print `text` from `top` downward, a character under the other, centred on `x`; where it ends."""
        boxes, y = [], top
        for letter in text:
            boxes.append(self._put(x - self.measure(letter, kind) / 2, y + kind.size * 0.88, letter, kind))
            y += kind.size * 1.12
        self.note(text, boxes, fields)
        return y

    def note(self, text: str, boxes: Sequence[tuple[float, float, float, float]], fields: Sequence[str]) -> None:
        """Remember one printed line."""
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        box = (min(lefts), min(tops), max(rights), max(bottoms))
        self.printed.append(Printed(" ".join(text.split()), box, tuple(fields)))

    def area(self, left: float, top: float, right: float, bottom: float, colour: Colour, radius: float = 0) -> None:
        """Fill a rectangle."""
        corners = (left * FINE, top * FINE, right * FINE, bottom * FINE)
        self._pen.rounded_rectangle(corners, radius * FINE, fill=colour)

    def frame(self, left: float, top: float, right: float, bottom: float, colour: Colour, width: float) -> None:
        """Draw the outline of a rectangle."""
        corners = (left * FINE, top * FINE, right * FINE, bottom * FINE)
        self._pen.rectangle(corners, outline=colour, width=round(width * FINE))

    def shape(self, points: Sequence[Point], colour: Colour) -> None:
        """Fill a polygon."""
        self._pen.polygon([(x * FINE, y * FINE) for x, y in points], fill=colour)

    def disc(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """Fill a circle."""
        self._pen.circle((x * FINE, y * FINE), radius * FINE, fill=colour)

    def ring(self, x: float, y: float, radius: float, colour: Colour, width: float) -> None:
        """Draw a circle's line."""
        self._pen.circle((x * FINE, y * FINE), radius * FINE, outline=colour, width=round(width * FINE))

    def arc(self, x: float, y: float, radius: float, start: float, end: float, colour: Colour, width: float) -> None:
        """Draw a part of a circle's line, degrees clockwise from three o'clock."""
        box = ((x - radius) * FINE, (y - radius) * FINE, (x + radius) * FINE, (y + radius) * FINE)
        self._pen.arc(box, start, end, fill=colour, width=round(width * FINE))

    def rule(self, points: Sequence[Point], colour: Colour, width: float) -> None:
        """Draw a line through `points`."""
        self._pen.line(
            [(x * FINE, y * FINE) for x, y in points], fill=colour, width=max(1, round(width * FINE)), joint="curve"
        )

    def picture(self, left: float, top: float, side: float, image: Image.Image) -> None:
        """Put a square picture, such as a code, on the card."""
        size = round(side * FINE)
        fitted = image.convert("RGB").resize((size, size), Image.Resampling.NEAREST)
        self.image.paste(fitted, (round(left * FINE), round(top * FINE)))

    def _face(self, text: str, kind: Type) -> ImageFont.FreeTypeFont:
        return fonts.face(kind.style, bold=kind.bold, size=kind.size * FINE, text=text, script=self.script)

    def _put(self, x: float, y: float, text: str, kind: Type) -> tuple[float, float, float, float]:
        font, at = self._face(text, kind), x
        for piece in text if kind.tracking else (text,):
            self._pen.text((at * FINE, y * FINE), piece, fill=kind.colour, font=font, anchor="ls")
            at += font.getlength(piece) / FINE + kind.tracking
        left, top, right, bottom = font.getbbox(text, anchor="ls")
        wider = kind.tracking * max(0, len(text) - 1)
        return x + left / FINE, y + top / FINE, x + right / FINE + wider, y + bottom / FINE
