"""The theme in use: colours, fonts and sizes for every window, chosen live, and Qt's own controls dressed alike.

Sizes are written as if the system font were 13 px; `px` turns them into pixels for the font that is really there, so
rows, icons and writing grow together.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from cardkeeper.ui.palette import DARK, LIGHT, Palette
from cardkeeper.ui.stylesheet import stylesheet

CHOICES = ("system", "light", "dark")

FALLBACKS = ("Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC")

ROLES = {
    "name": (24, 32, 700),  # a person's name
    "measure": (24, 32, 600),
    "end": (22, 30, 700),  # empty and end states
    "title": (16, 22, 700),  # a page's title
    "aside": (16, 22, 400),  # a person's other names
    "listed": (14, 20, 700),  # a name in a list
    "value": (14, 20, 400),  # what a fact says
    "body": (13, 20, 400),
    "strong": (13, 20, 700),
    "label": (12, 16, 400),  # labels, states, captions
    "pill": (12, 16, 700),
    "badge": (11, 14, 700),  # only the rail's
}
"""Size, line height and weight of every kind of writing, at a system font of 13 px."""


class _Changes(QObject):
    happened = Signal()


_changes = _Changes()
_colours = LIGHT
_family = ""
_scale = 1.0


def colours() -> Palette:
    """The tokens in use."""
    return _colours


def ink(name: str) -> QColor:
    """The colour of a token (`text2`, `accent`) or of a state of a fact (`ageing`)."""
    state = _colours.states.get(name)
    return QColor(state.fg if state else getattr(_colours, name))


def px(size: float) -> int:
    """`size` at a system font of 13 px, in pixels for the font that is there."""
    return round(size * _scale)


def font(role: str, *, strike: bool = False) -> QFont:
    """The font of a role of `ROLES`; digits are all of one width."""
    made = QFont(_font(role, _family, _scale))
    made.setStrikeOut(strike)
    return made


def line_height(role: str) -> int:
    """The height of one line of a role, in pixels."""
    return px(ROLES[role][1])


def moves() -> bool:
    """Whether things may move: no once the system asks for reduced motion."""
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def on_change(slot: Callable[[], object]) -> None:
    """Call a QObject's method after every change of theme, for as long as the object lives."""
    _changes.happened.connect(slot)


class Theme(QObject):
    """Dresses the application; make one, after the application and before its first window, and keep it."""

    def __init__(self, app: QApplication, *, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        app.setStyle("Fusion")
        _measure(app.font())
        app.setFont(font("body"))
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Switch at once to `system`, `light` or `dark`."""
        self._choice = choice
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(choice, Qt.ColorScheme.Unknown)
        # Where there is a platform theme this turns title bars and file dialogs; where there is none it does nothing.
        self._app.styleHints().setColorScheme(wanted)
        self._dress()

    def _follow(self) -> None:
        if self._choice == "system":
            self._dress()

    def _dress(self) -> None:
        global _colours
        system_is_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        _colours = DARK if self._choice == "dark" or (self._choice == "system" and system_is_dark) else LIGHT
        self._app.setPalette(_qt_palette(_colours))
        self._app.setStyleSheet(stylesheet(_colours, px))
        _changes.happened.emit()


def _measure(system: QFont) -> None:
    global _family, _scale
    _family = system.family()
    # Nothing is ever smaller than drawn: 12 px stays the smallest writing under a system font of 12 px too.
    _scale = max(1.0, QFontInfo(system).pixelSize() / 13)


@lru_cache(maxsize=64)
def _font(role: str, family: str, scale: float) -> QFont:
    size, _line, weight = ROLES[role]
    made = QFont()
    made.setFamilies([family, *FALLBACKS])
    made.setPixelSize(round(size * scale))
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def _qt_palette(colours: Palette) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette(QColor(colours.canvas))
    for part, token in (
        (role.Window, colours.canvas),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.canvas),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.text3),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.on_primary),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.primary),
        (role.HighlightedText, colours.on_primary),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Mid, colours.line),
    ):
        made.setColor(part, QColor(token))
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours.text3))
    return made
