"""Asked before a person is erased at their wish: what goes, and that it is done again if they come back."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label

WIDTH = 440


class ErasePerson(QDialog):
    """Accepted when the person goes for good. Enter leaves them where they are."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        title = translate("Privacy", "Erase this person")
        self.setWindowTitle(title)
        more = translate(
            "Privacy",
            "Facts, cards, pictures, talks and history go, and nothing brings them back. Of the person only a code is "
            "kept that names nobody: by it they are erased again when an old backup is restored, and refused when a "
            "file with them is imported. Backups of before still have them until they are thinned out.",
        )
        self.go = Button(title, icon="trash-2")
        self.go.clicked.connect(self.accept)
        self.keep = Button(translate("Privacy", "Keep them"), kind="primary")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addStretch()
        buttons.addWidget(self.go)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(Label(translate("Privacy", "Erase {name}?", name=name), role="title", wrap=True))
        column.addWidget(Label(more, ink="text2", wrap=True))
        column.addLayout(buttons)
        self.setMinimumWidth(theme.px(WIDTH))
        self.finished.connect(self.deleteLater)
