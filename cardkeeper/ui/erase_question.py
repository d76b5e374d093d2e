"""Asked before somebody is erased, the one thing that can't be undone: who goes, and what still has them."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label

WIDTH = 440


class EraseQuestion(QDialog):
    """Accepted when they are to go for good. Enter leaves them where they are."""

    def __init__(self, parent: QWidget, *, title: str, question: str, more: str, go: str, keep: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.go, self.keep = Button(go, icon="trash-2"), Button(keep, kind="primary")
        self.go.clicked.connect(self.accept)
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
        column.addWidget(Label(question, role="title", wrap=True))
        column.addWidget(Label(more, ink="text2", wrap=True))
        column.addLayout(buttons)
        self.setMinimumWidth(theme.px(WIDTH))
        self.finished.connect(self.deleteLater)


def about_contacts(count: int, parent: QWidget) -> EraseQuestion:
    """Whether `count` contacts of the trash go for good."""
    return EraseQuestion(
        parent,
        title=translate("Erase", "Delete for good"),
        question=translate("Erase", "Delete %n contact(s) for good?", n=count),
        more=translate(
            "Erase",
            "Facts, cards, pictures and history go with them, and nothing brings them back. "
            "Backups of before still have them until they are thinned out.",
        ),
        go=translate("Erase", "Delete %n for good", n=count),
        keep=translate("Erase", "Keep in the trash"),
    )


def about_person(name: str, parent: QWidget) -> EraseQuestion:
    """Whether a person is erased at their wish; that is done again if they come back."""
    title = translate("Privacy", "Erase this person")
    return EraseQuestion(
        parent,
        title=title,
        question=translate("Privacy", "Erase {name}?", name=name),
        more=translate(
            "Privacy",
            "Facts, cards, pictures, talks and history go, and nothing brings them back. Of the person only a code is "
            "kept that names nobody: by it they are erased again when an old backup is restored, and refused when a "
            "file with them is imported. Backups of before still have them until they are thinned out.",
        ),
        go=title,
        keep=translate("Privacy", "Keep them"),
    )
