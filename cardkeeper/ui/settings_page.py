"""The settings, drawn from their table: each change takes effect at once, so there is nothing to accept."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.settings import Settings
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.fields import ComboBox
from cardkeeper.ui.controls.label import Label, Rule

SYSTEM = QT_TRANSLATE_NOOP("Settings", "As the system")

REGIONS = (
    ("CN", QT_TRANSLATE_NOOP("Settings", "Mainland China +86")),
    ("HK", QT_TRANSLATE_NOOP("Settings", "Hong Kong +852")),
    ("MO", QT_TRANSLATE_NOOP("Settings", "Macao +853")),
    ("TW", QT_TRANSLATE_NOOP("Settings", "Taiwan +886")),
    ("SG", QT_TRANSLATE_NOOP("Settings", "Singapore +65")),
    ("MY", QT_TRANSLATE_NOOP("Settings", "Malaysia +60")),
    ("JP", QT_TRANSLATE_NOOP("Settings", "Japan +81")),
    ("KR", QT_TRANSLATE_NOOP("Settings", "South Korea +82")),
    ("TH", QT_TRANSLATE_NOOP("Settings", "Thailand +66")),
    ("VN", QT_TRANSLATE_NOOP("Settings", "Vietnam +84")),
    ("ID", QT_TRANSLATE_NOOP("Settings", "Indonesia +62")),
    ("IN", QT_TRANSLATE_NOOP("Settings", "India +91")),
    ("AU", QT_TRANSLATE_NOOP("Settings", "Australia +61")),
    ("US", QT_TRANSLATE_NOOP("Settings", "United States +1")),
    ("CA", QT_TRANSLATE_NOOP("Settings", "Canada +1")),
    ("GB", QT_TRANSLATE_NOOP("Settings", "United Kingdom +44")),
    ("DE", QT_TRANSLATE_NOOP("Settings", "Germany +49")),
    ("FR", QT_TRANSLATE_NOOP("Settings", "France +33")),
)


HOURS = tuple((hour, f"{hour:02}:00") for hour in range(24))


@dataclass(frozen=True)
class Choice:
    """A setting of `Settings`, what it is called, why one would change it, and its values; none for yes and no."""

    name: str
    label: str
    why: str
    values: tuple[tuple[object, str], ...] = ()


ROWS = (
    # Languages are called by their own names, so that nobody is lost in one they can't read.
    Choice(
        "language",
        QT_TRANSLATE_NOOP("Settings", "Language"),
        "",
        (("", SYSTEM), ("zh_CN", "简体中文"), ("en", "English")),
    ),
    Choice(
        "theme",
        QT_TRANSLATE_NOOP("Settings", "Colours"),
        "",
        (
            ("system", SYSTEM),
            ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
            ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
        ),
    ),
    Choice(
        "region",
        QT_TRANSLATE_NOOP("Settings", "Home region"),
        QT_TRANSLATE_NOOP("Settings", "Where a phone number without a country code rings."),
        REGIONS,
    ),
    Choice(
        "fast",
        QT_TRANSLATE_NOOP("Settings", "Read photos faster"),
        QT_TRANSLATE_NOOP("Settings", "Takes half the time and may miss a few small lines."),
    ),
    Choice(
        "review_most",
        QT_TRANSLATE_NOOP("Settings", "Today's review"),
        QT_TRANSLATE_NOOP("Settings", "The most contacts of one day."),
        ((5, "5"), (10, "10"), (20, "20"), (30, "30"), (50, "50")),
    ),
    Choice(
        "notices",
        QT_TRANSLATE_NOOP("Settings", "Tell me once a day"),
        QT_TRANSLATE_NOOP("Settings", "One quiet notice that says how many are due, and names nobody."),
    ),
    Choice("quiet_from", QT_TRANSLATE_NOOP("Settings", "Quiet from"), "", HOURS),
    Choice(
        "quiet_to",
        QT_TRANSLATE_NOOP("Settings", "Quiet until"),
        QT_TRANSLATE_NOOP("Settings", "No notice comes in these hours."),
        HOURS,
    ),
    Choice(
        "lock_minutes",
        QT_TRANSLATE_NOOP("Settings", "Lock by itself"),
        QT_TRANSLATE_NOOP("Settings", "After this long without a key or a click."),
        (
            (5, QT_TRANSLATE_NOOP("Settings", "5 minutes")),
            (15, QT_TRANSLATE_NOOP("Settings", "15 minutes")),
            (30, QT_TRANSLATE_NOOP("Settings", "30 minutes")),
            (60, QT_TRANSLATE_NOOP("Settings", "1 hour")),
            (0, QT_TRANSLATE_NOOP("Settings", "Never")),
        ),
    ),
)
"""The settings that people choose; the rest of `Settings` keeps how they left the window."""


class SettingsDialog(QDialog):
    """`changed` carries the new `Settings` after each choice; whoever hears it applies and keeps them.

    `sections` are shown below, while a store is open.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None, *, sections: Sequence[QWidget] = ()) -> None:
        super().__init__(parent)
        self._settings = settings
        self.controls: dict[str, ComboBox | QCheckBox] = {}
        self._labels: dict[str, tuple[Label, Label]] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, theme.px(120))
        grid.setColumnStretch(1, 1)
        for place, choice in enumerate(ROWS):
            self._add(grid, 3 * place, choice)
        self._close = Button()
        self._close.clicked.connect(self.accept)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(16))
        column.addLayout(grid)
        for section in sections:
            column.addWidget(Rule())
            column.addWidget(section)
        column.addStretch()
        foot = QHBoxLayout()
        foot.setContentsMargins(*(theme.px(side) for side in (24, 12, 24, 16)))
        foot.addStretch()
        foot.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scrolled(body), 1)
        whole.addLayout(foot)
        self.setMinimumWidth(theme.px(480))
        self.retranslate()
        self._fit(body)

    def _scrolled(self, body: QWidget) -> QScrollArea:
        """What a low screen has no room for scrolls; the button stays."""
        area = QScrollArea()
        area.setProperty("page", "true")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        return area

    def _fit(self, body: QWidget) -> None:
        """As high as what is in it, as far as the screen goes."""
        wide = max(body.sizeHint().width(), theme.px(480))
        high = body.sizeHint().height() + theme.px(32 + 28)
        self.resize(QSize(wide, high).boundedTo(self.screen().availableGeometry().size() * 9 / 10))

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.setWindowTitle(translate("Settings", "Settings"))
        self._close.setText(translate("Settings", "Close"))
        for choice in ROWS:
            label, why = self._labels[choice.name]
            text = translate("Settings", choice.label)
            why.setText(translate("Settings", choice.why) if choice.why else "")
            control = self.controls[choice.name]
            control.setAccessibleName(text)
            control.setAccessibleDescription(why.text())
            if isinstance(control, QCheckBox):
                control.setText(text)
            else:
                label.setText(text)
                self._fill(control, choice)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _add(self, grid: QGridLayout, row: int, choice: Choice) -> None:
        label, why = Label(ink="text2"), Label(role="label", ink="text3", wrap=True)
        self._labels[choice.name] = label, why
        control: ComboBox | QCheckBox
        if choice.values:
            control = ComboBox()
            control.activated.connect(lambda _place, name=choice.name: self._chosen(name))
        else:
            control = QCheckBox()
            control.setChecked(getattr(self._settings, choice.name))
            control.toggled.connect(lambda _on, name=choice.name: self._chosen(name))
        self.controls[choice.name] = control
        grid.addWidget(label, row, 0)
        grid.addWidget(control, row, 1)
        grid.addWidget(why, row + 1, 1)
        grid.setRowMinimumHeight(row + 2, theme.px(12))
        if not choice.why:
            why.hide()

    def _fill(self, box: ComboBox, choice: Choice) -> None:
        kept = getattr(self._settings, choice.name)
        with QSignalBlocker(box):
            box.clear()
            for value, text in choice.values:
                box.addItem(translate("Settings", text), value)
            # e.g. a region that was written into the file by hand
            if box.findData(kept) < 0:
                box.addItem(str(kept), kept)
            box.setCurrentIndex(box.findData(kept))

    def _chosen(self, name: str) -> None:
        control = self.controls[name]
        value = control.isChecked() if isinstance(control, QCheckBox) else control.currentData()
        if value != getattr(self._settings, name):
            self.choose(name, value)

    def choose(self, name: str, value: object) -> None:
        """Give a setting a value and tell of it."""
        chosen: dict[str, Any] = {name: value}
        self._settings = dataclasses.replace(self._settings, **chosen)
        self.changed.emit(self._settings)
