"""Where there is no rule yet: what one can do, and ready ones to begin with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.rules.own_rules import OwnRule
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.own_rules import words


class ExamplesPage(QWidget):
    """A button for each of `rules`; `chosen` opens it to be looked at and kept."""

    chosen = Signal(object)

    def __init__(self, rules: Sequence[OwnRule]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(Label(translate("Rules", "No rules yet. Begin with one of these:"), role="title"))
        self.buttons = [Button(rule.name, icon="fork", wide=True) for rule in rules]
        for button, rule in zip(self.buttons, rules, strict=True):
            button.clicked.connect(partial(self.chosen.emit, rule))
            column.addWidget(button)
            column.addWidget(Label(f"{rule.condition} → {words.deeds(rule)}", role="label", ink="text3"))
        column.addStretch()
