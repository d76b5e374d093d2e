"""A list of choices that opens below a text field while somebody types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from cardkeeper.ui.choice_delegate import ChoiceDelegate

ROW, MOST_ROWS = 30, 10


def choices(
    edit: QLineEdit, rows: QStandardItemModel, take: Callable[[QModelIndex], None]
) -> tuple[QCompleter, QListView]:
    """Offer all of `rows` below `edit`, whatever is typed; `take` is told which was chosen."""
    popup = QListView()
    popup.setProperty("popup", "true")
    popup.setMouseTracking(True)
    popup.setUniformItemSizes(True)
    completer = QCompleter(rows, edit)
    completer.setPopup(popup)
    popup.setItemDelegate(ChoiceDelegate(edit, height=ROW))  # only now: setPopup gives it one of its own
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setMaxVisibleItems(MOST_ROWS)
    completer.setWidget(edit)
    completer.activated[QModelIndex].connect(take)  # type: ignore[index]
    return completer, popup
