"""The keys of the review page, and what each does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from cardkeeper.model import Tier
from cardkeeper.ui.review.class_row import TIER_KEYS
from cardkeeper.ui.review.tags_row import KEY as TAG_KEY

if TYPE_CHECKING:
    from cardkeeper.ui.review.page import ReviewPage

Command = Callable[[], object]


def command_for(page: ReviewPage, event: QKeyEvent) -> Command | None:
    """What a key does on this page just now; None when it is somebody else's."""
    pressed = _pressed(event)
    number = _numbered(pressed)
    if number:
        has = page.form.has_numbered(number)
        return (lambda: page.form.use_numbered(number)) if has else None
    for keys, command in _commands(page):
        if any(QKeySequence(key) == QKeySequence(pressed) for key in keys):
            return command
    return None


def _pressed(event: QKeyEvent) -> QKeyCombination:
    """The key without where it lies: the keypad's Enter is Enter, and + needs Shift on some keyboards only."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    if key == Qt.Key.Key_Plus:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeyCombination(modifiers, key)


def _numbered(pressed: QKeyCombination) -> int | None:
    number = pressed.key().value - Qt.Key.Key_0.value
    return number if pressed.keyboardModifiers() == Qt.KeyboardModifier.AltModifier and 1 <= number <= 9 else None


def _commands(page: ReviewPage) -> tuple[tuple[tuple[str, ...], Command], ...]:
    form, view = page.form, page.side.view
    tiers = {key: tier for tier, key in TIER_KEYS.items()}
    return (
        (("Ctrl+Return",), page.finish),
        (("Alt+L",), page.sitting.skip),
        (("Alt+D",), page.sitting.discard),
        (("Alt+E",), page.erased.take_in),
        (("Alt+U",), page.known.take_as_newer),
        (("Alt+M",), page.known.take_as_another),
        (("Alt+N",), page.known.keep_apart),
        (("Esc",), page.by_hand.cancel if page.by_hand.is_busy else page.left.emit),
        (("F6",), page.switch_side),
        (("Alt+A",), form.ask_addition),
        (("Alt+I",), form.class_row.take_or_ask),
        (("Alt+G",), form.class_row.take_tier),
        ((TAG_KEY,), form.tags.row.begin),
        (("Alt+T",), form.ask_kind_of_current),
        (("Alt+X",), form.remove_current),
        *(_on_the_picture(page) if page.sitting.is_ready else ()),
        *(((("Ctrl+Z",), page.by_hand.go_back),) if page.by_hand.can_go_back else ()),
        (("Alt+B",), page.turn_over),
        (("Alt+J",), page.pairing.pair_or_part_open),
        (("Alt+S",), page.pairing.swap_open),
        (("Ctrl++", "Ctrl+="), lambda: view.zoom(1)),
        (("Ctrl+-",), lambda: view.zoom(-1)),
        (("Ctrl+0",), lambda: view.zoom(0)),
        *(((key,), _choose_tier(page, tier)) for key, tier in tiers.items()),
    )


def _on_the_picture(page: ReviewPage) -> tuple[tuple[tuple[str, ...], Command], ...]:
    side = page.side
    return (
        (("Alt+O",), side.original.click),
        (("Ctrl+R",), side.turn.click),
        (("Alt+C",), side.crop.click),
    )


def _choose_tier(page: ReviewPage, tier: Tier) -> Command:
    return lambda: page.form.classify(page.form.industry, tier)
