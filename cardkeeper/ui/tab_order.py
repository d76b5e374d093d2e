"""The round of Tab: what is made later stands in it where it stands on the page, and not behind everything else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(after: QWidget, *parts: QWidget) -> None:
    """Tab goes through `parts`, one after another with all that is in each, and then to `after`."""
    before = after.previousInFocusChain()
    while before is not None and before is not after and not _stops_at(before):
        before = before.previousInFocusChain()
    put_after(before or after, *parts)


def put_after(before: QWidget, *parts: QWidget) -> None:
    """Tab goes from `before` through `parts`, one after another with all that is in each."""
    for part in parts:
        for stop in filter(_stops_at, (part, *part.findChildren(QWidget))):
            QWidget.setTabOrder(before, stop)
            before = stop


def _stops_at(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
