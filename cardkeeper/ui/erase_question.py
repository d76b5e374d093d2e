"""Asked before contacts are erased, the one thing that can't be undone: how many, and what still has them."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label


class EraseQuestion(QDialog):
    """Accepted when `count` contacts are to go for good. Enter leaves them where they are."""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Erase", "Delete for good"))
        words = Label(translate("Erase", "Delete %n contact(s) for good?", n=count), role="title", wrap=True)
        more = Label(
            translate(
                "Erase",
                "Facts, cards, pictures and history go with them, and nothing brings them back. "
                "Backups of before still have them until they are thinned out.",
            ),
            ink="text2",
            wrap=True,
        )
        self.go = Button(translate("Erase", "Delete %n for good", n=count))
        self.go.clicked.connect(self.accept)
        self.go.setAutoDefault(False)
        self.keep = Button(translate("Erase", "Keep in the trash"), kind="primary")
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
        for part in (words, more):
            column.addWidget(part)
        column.addLayout(buttons)
        self.setMinimumWidth(theme.px(440))
        self.finished.connect(self.deleteLater)
