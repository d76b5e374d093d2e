"""Front and back of the card, one of them shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button


class SideTabs(QWidget):
    """`chosen` gives the side that somebody wants to see: 0 is the front, 1 the back."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._buttons = (Button(size="small"), Button(size="small"))
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        for side, button in enumerate(self._buttons):
            button.setCheckable(True)
            group.addButton(button, side)
            row.addWidget(button)
        group.idClicked.connect(self.chosen)
        self.retranslate()

    def show_side(self, side: int) -> None:
        """Say which side is shown."""
        self._buttons[side].setChecked(True)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        said = translate("Review", "Front"), translate("Review", "Back")
        for button, text in zip(self._buttons, said, strict=True):
            button.setText(text)
            button.setToolTip(translate("Review", "Show the other side (Alt+B)"))
