"""Lay a flat card on a table and photograph it: perspective, light, blur, noise, any way up, JPEG."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.cards import mishaps

Array = NDArray[Any]
QUARTERS = {0: 1, 90: 6, 180: 3, 270: 8}  # degrees a viewer must turn clockwise -> EXIF orientation


@dataclass(frozen=True)
class Damage:
    """How badly a card is photographed. Lengths are fractions of the frame, `tilt` degrees either way.

    `fill` is the share of the frame's width that the card takes, `bend` how far its corners stray, `fade` how much
    darker the far side is, `blur` and `shake` pixels, `noise` grey levels, `turned` the chance to lie another way up.
    `mishap` is the chance of each of three: a lamp's glare, the shadow of a hand or phone, one side out of focus.
    """

    long_side: int
    fill: tuple[float, float]
    tilt: float
    bend: float
    light: tuple[float, float]
    fade: float
    blur: tuple[float, float]
    shake: int
    noise: float
    quality: int
    turned: float
    mishap: float = 0.0


LEVELS = (
    Damage(1440, (1.0, 1.0), 0, 0, (1, 1), 0, (0, 0), 0, 0, 95, 0),
    Damage(2000, (0.72, 0.84), 5, 0.015, (0.92, 1.03), 0.15, (0, 0.5), 0, 2, 90, 0.1, 0.08),
    Damage(2000, (0.58, 0.74), 14, 0.035, (0.75, 1.0), 0.32, (0.5, 1.0), 0, 4, 80, 0.5, 0.2),
    Damage(1800, (0.5, 0.62), 24, 0.05, (0.42, 0.62), 0.4, (0.8, 1.3), 3, 7, 66, 0.75, 0.25),
)


@dataclass(frozen=True)
class Photo:
    """A JPEG and where on it, after the EXIF turn, the card's own top left, top right, bottom right, bottom left lie."""

    jpeg: bytes
    quad: tuple[tuple[float, float], ...]
    width: int
    height: int


def photograph(
    flat: Image.Image, damage: Damage, *, seed: int, turn: int | None = None, ground: str = "", exif: bool | None = None
) -> Photo:
    """Photograph `flat`; the same `seed` gives the same bytes.

    `turn` fixes the degrees (0, 90, 180, 270) the card lies turned clockwise, `ground` the table of `GROUNDS`, `exif`
    whether the file says in EXIF how to hold it; left out, all three are drawn from the seed.
    """
    rng = np.random.default_rng(seed)
    card = np.asarray(flat.convert("RGB"), np.float32)
    if damage.fill[0] >= 1:
        return _scan(flat, damage)
    if turn is None:
        turn = int(rng.choice((90, 180, 270))) if rng.random() < damage.turned else 0
    card = np.rot90(card, -turn // 90).copy()
    quad, size = _placed(rng, card, damage)
    table = GROUNDS[ground or str(rng.choice(list(GROUNDS)))](rng, size)
    picture = laid(card, quad, shadowed(table, quad, size))
    picture = lit(rng, picture, damage)
    picture = mishaps.happen(np.random.default_rng((seed, 1)), picture, damage.mishap, quad)
    picture = blurred(rng, picture, damage)
    picture = picture + grain(rng, picture.shape, damage.noise)
    own = np.roll(quad, -turn // 90, axis=0)
    if exif is None:
        exif = damage.turned > 0.2 and rng.random() < 0.2
    held = int(rng.choice((90, 180, 270))) if exif else 0
    return Photo(jpeg(picture, damage.quality, held), tuple((float(x), float(y)) for x, y in own), *size)


def _scan(flat: Image.Image, damage: Damage) -> Photo:
    jpeg = BytesIO()
    flat.save(jpeg, "JPEG", quality=damage.quality)
    right, bottom = flat.width - 1.0, flat.height - 1.0
    return Photo(jpeg.getvalue(), ((0.0, 0.0), (right, 0.0), (right, bottom), (0.0, bottom)), flat.width, flat.height)


def _placed(rng: np.random.Generator, card: Array, damage: Damage) -> tuple[Array, tuple[int, int]]:
    """The corners on the photo, clockwise from the frame's top left, and the photo's (width, height)."""
    tall, wide = card.shape[:2]
    width, height = damage.long_side, round(damage.long_side * 0.75)
    if tall > wide:
        width, height = height, width
    reach = rng.uniform(*damage.fill) * min(width / wide, height / tall * 1.12)
    angle = np.radians(rng.uniform(-damage.tilt, damage.tilt))
    half = np.array([[-wide, -tall], [wide, -tall], [wide, tall], [-wide, tall]]) * reach / 2
    turned = half @ np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    turned += rng.uniform(-1, 1, (4, 2)) * damage.bend * np.array([width, height])
    room = np.array([width, height]) * 0.97
    turned *= min(1.0, *(room / (turned.max(axis=0) - turned.min(axis=0))))
    low, high = -turned.min(axis=0) + 0.015 * room, np.array([width, height]) - turned.max(axis=0) - 0.015 * room
    centre = low + (high - low) * rng.uniform(0.3, 0.7, 2)
    return (turned + centre).astype(np.float32), (width, height)


def laid(card: Array, quad: Array, table: Array) -> Array:
    """`table` with `card` warped onto `quad`."""
    tall, wide = card.shape[:2]
    size = (table.shape[1], table.shape[0])
    # Shrunk first: warping straight to a small size would alias the fine type, as no lens does.
    shrink = float(np.linalg.norm(quad[1] - quad[0])) / wide
    if shrink < 0.8:
        card = cv2.resize(card, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
        tall, wide = card.shape[:2]
    corners = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, quad)
    laid = cv2.warpPerspective(card, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    mask = np.zeros(table.shape[:2], np.float32)
    cv2.fillConvexPoly(mask, np.round(quad * 16).astype(np.int32), 1.0, cv2.LINE_AA, 4)
    soft: Array = cv2.GaussianBlur(mask, (0, 0), 0.7)[..., None]
    blended: Array = laid * soft + table * (1 - soft)
    return blended


def shadowed(table: Array, quad: Array, size: tuple[int, int]) -> Array:
    """The table with the card's soft shadow below and right of it."""
    shade = np.zeros((size[1], size[0]), np.float32)
    for reach, depth in ((4, 0.35), (16, 0.3)):
        layer = np.zeros_like(shade)
        cv2.fillConvexPoly(layer, np.round(quad + reach * 0.6).astype(np.int32), depth)
        shade += cv2.GaussianBlur(layer, (0, 0), reach)
    return table * (1 - np.clip(shade, 0, 0.7)[..., None])


def lit(rng: np.random.Generator, picture: Array, damage: Damage) -> Array:
    """Light that falls off to one side, warm or cold, and darker at the frame's corners."""
    tall, wide = picture.shape[:2]
    y, x = np.mgrid[-1 : 1 : tall * 1j, -1 : 1 : wide * 1j].astype(np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    slope = (x * np.cos(angle) + y * np.sin(angle)) / 1.42
    light = rng.uniform(*damage.light) * (1 - damage.fade * (slope + 1) / 2) * (1 - 0.08 * damage.fade * (x**2 + y**2))
    tint = 1 + rng.uniform(-0.4, 1) * 0.04 * np.array([1, 0, -1]) * (damage.fade > 0)
    lit: Array = (picture * light[..., None] * tint).astype(np.float32)
    return lit


def blurred(rng: np.random.Generator, picture: Array, damage: Damage) -> Array:
    """Out of focus all over, and shaken one way."""
    sigma = rng.uniform(*damage.blur)
    if sigma > 0.2:
        picture = cv2.GaussianBlur(picture, (0, 0), sigma).astype(np.float32)
    if damage.shake:
        kernel = np.zeros((damage.shake, damage.shake), np.float32)
        kernel[damage.shake // 2] = 1 / damage.shake
        picture = cv2.filter2D(picture, -1, kernel if rng.random() < 0.5 else kernel.T).astype(np.float32)
    return picture


def jpeg(picture: Array, quality: int, held: int) -> bytes:
    """`picture` as JPEG, its pixels stored turned when `held` degrees must be undone by the viewer."""
    pixels = np.rot90(np.clip(picture, 0, 255).astype(np.uint8), held // 90)
    image = Image.fromarray(np.ascontiguousarray(pixels))
    exif = Image.Exif()
    exif[0x0112] = QUARTERS[held]
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, exif=exif if held else b"")
    return out.getvalue()


def grain(rng: np.random.Generator, shape: tuple[int, ...], strength: float) -> Array:
    """Noise of `strength` grey levels, to be added."""
    if not strength:
        return np.zeros(shape, np.float32)
    return (rng.standard_normal(shape, np.float32) * strength).astype(np.float32)


def _cloud(rng: np.random.Generator, size: tuple[int, int], cell: tuple[int, int]) -> Array:
    """Smooth noise -1..1, its blots about `cell` pixels wide and high."""
    wide, tall = size
    coarse = rng.standard_normal((max(2, tall // cell[1] + 2), max(2, wide // cell[0] + 2)), np.float32)
    return np.clip(cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC) / 2, -1, 1).astype(np.float32)


def _wood(rng: np.random.Generator, size: tuple[int, int]) -> Array:
    tone = np.array(((168, 124, 84), (112, 78, 54), (196, 158, 116))[rng.integers(3)], np.float32)
    rings = np.sin(_cloud(rng, size, (size[0] // 2, 60)) * 18) * 0.05
    fibres = _cloud(rng, size, (240, 3)) * 0.07 + _cloud(rng, size, (90, 9)) * 0.05
    boards = (np.arange(size[1]) // (size[1] / 3.4) % 2 * 0.05)[:, None]
    wood: Array = (tone * (1 + rings + fibres + boards)[..., None]).astype(np.float32)
    return wood


def _cloth(rng: np.random.Generator, size: tuple[int, int]) -> Array:
    tone = np.array(((72, 84, 98), (128, 122, 112), (58, 66, 58))[rng.integers(3)], np.float32)
    weave = _cloud(rng, size, (3, 12)) * 0.09 + _cloud(rng, size, (12, 3)) * 0.09
    return (tone * (1 + weave + _cloud(rng, size, (300, 300)) * 0.08)[..., None]).astype(np.float32)


def _slate(rng: np.random.Generator, size: tuple[int, int]) -> Array:
    tone = np.array((62, 64, 68), np.float32)
    return (tone * (1 + _cloud(rng, size, (160, 160)) * 0.14 + _cloud(rng, size, (4, 4)) * 0.06)[..., None]).astype(
        np.float32
    )


def _paper(rng: np.random.Generator, size: tuple[int, int]) -> Array:
    tone = np.array(((206, 202, 194), (186, 192, 196))[rng.integers(2)], np.float32)
    return (tone * (1 + _cloud(rng, size, (220, 220)) * 0.04 + _cloud(rng, size, (2, 2)) * 0.03)[..., None]).astype(
        np.float32
    )


GROUNDS = {"wood": _wood, "cloth": _cloth, "slate": _slate, "paper": _paper}
