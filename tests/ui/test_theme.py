"""The theme can be chosen live, and everything grows with the system's font."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cardkeeper import paths
from cardkeeper.ui import icons
from cardkeeper.ui import theme as look
from cardkeeper.ui.palette import DARK, LIGHT, STATES
from cardkeeper.ui.theme import Theme

OTHERWISE = {"cardkeeper", "tick-white"}  # in colours of their own
NAMED = sorted({file.stem for file in paths.resource("icons").glob("*.svg")} - OTHERWISE)


def _colour_of(name: str, ink: str) -> str:
    picture = icons.pixmap(name, ink=ink, size=48).toImage()
    inked = [
        picture.pixelColor(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    ]
    assert inked, name
    return max((colour.name() for colour in inked), key=[colour.name() for colour in inked].count)


@pytest.fixture
def big_font(qapp: QApplication):
    before = qapp.font()
    font = QFont(before)
    font.setPixelSize(26)
    qapp.setFont(font)
    yield
    qapp.setFont(before)
    Theme(qapp, choice="light").deleteLater()


def test_a_choice_changes_every_window_at_once(qtbot: QtBot, theme: Theme, qapp: QApplication):
    label = QLabel("name")
    qtbot.addWidget(label)
    theme.choose("dark")
    assert look.colours() is DARK
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == DARK.text.lower()
    theme.choose("light")
    assert look.colours() is LIGHT
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == LIGHT.text.lower()


def test_the_system_theme_is_followed_and_a_choice_is_not_overruled(theme: Theme, qapp: QApplication):
    theme.choose("dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert look.colours() is DARK
    theme.choose("system")
    assert look.colours() is (DARK if qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT)


@pytest.mark.parametrize("name", NAMED)
def test_an_icon_is_drawn_in_the_colour_it_is_asked_for(theme: Theme, name: str):
    assert _colour_of(name, "text") == LIGHT.text.lower()


def test_every_icon_is_shown_somewhere():
    package = Path(look.__file__).parent
    sources = "".join(file.read_text("utf-8") for file in package.rglob("*.py"))
    assert [name for name in NAMED if f'"{name}"' not in sources] == []


def test_every_state_has_its_own_glyph(theme: Theme):
    drawn = {state: icons.glyph(state, size=32).toImage() for state in STATES}
    for state, picture in drawn.items():
        assert all(picture != other for name, other in drawn.items() if name != state)


def test_an_icon_is_sharp_on_a_screen_of_twice_the_pixels(theme: Theme):
    assert icons.pixmap("lock", size=16, ratio=2.0).size().width() == 2 * look.px(16)


def test_rows_icons_and_writing_grow_with_the_system_font(theme: Theme, big_font: None, qapp: QApplication):
    Theme(qapp, choice="light").deleteLater()
    assert look.px(32) == 64
    assert QFontInfo(look.font("body")).pixelSize() == 26
    assert icons.pixmap("lock").width() == 32


def test_nothing_is_smaller_than_it_was_drawn(theme: Theme):
    assert look.px(100) >= 100
    assert all(look.font(role).pixelSize() >= (11 if role == "badge" else 12) for role in look.ROLES)


def test_the_tick_that_the_style_sheet_names_is_there():
    assert paths.resource("icons/tick-white.svg").exists()
