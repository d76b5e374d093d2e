"""Where something that lies over the lower edge of a window hides nothing that can be clicked or typed into."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QScrollArea, QWidget


def clear_place(room: QWidget, size: QSize, *, floors: Sequence[int], gap: int, but: QWidget) -> QPoint:
    """The place over `room` for something so large, standing on one of the `floors`, the first that serves.

    In the middle if it can be, and on the last floor where no place is free. `but` itself is nothing in the way.
    """
    taken = [shown for part in room.findChildren(QWidget) if not _in(but, part) for shown in _shown(part, room)]
    middle = (room.width() - size.width()) // 2
    for floor in floors:
        band = QRect(0, floor - size.height(), room.width(), size.height())
        there = [one.adjusted(-gap, 0, gap, 0) for one in taken if one.intersects(band)]
        beside = sorted({x for one in there for x in (one.right() + 1, one.left() - size.width())})
        for x in (middle, *sorted(beside, key=lambda x: abs(x - middle))):
            place = QRect(QPoint(x, band.top()), size)
            inside = gap <= x <= room.width() - size.width() - gap
            if inside and not any(one.intersects(place) for one in there):
                return place.topLeft()
    return QPoint(middle, floors[-1] - size.height())


def _in(whole: QWidget, part: QWidget) -> bool:
    """Whether a part is the whole, or in it."""
    return whole is part or whole.isAncestorOf(part)


def _shown(part: QWidget, room: QWidget) -> Iterator[QRect]:
    """What is to be seen of a control, in the room; nothing of what is none, such as a page that takes keys."""
    if not part.isVisible() or isinstance(part, QScrollArea):
        return
    takes_keys = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.height() < room.height() // 2
    if takes_keys or isinstance(part, QAbstractButton | QAbstractItemView):
        seen = part.visibleRegion().boundingRect()
        if isinstance(part, QAbstractItemView):
            seen = seen.intersected(QRect(0, 0, part.width(), _end_of_rows(part)))
        if not seen.isEmpty():
            yield QRect(part.mapTo(room, seen.topLeft()), seen.size())


def _end_of_rows(view: QAbstractItemView) -> int:
    """How far down a list has rows."""
    model = view.model()
    rows = model.rowCount(view.rootIndex())
    last = view.visualRect(model.index(rows - 1, 0, view.rootIndex())) if rows else QRect()
    return view.viewport().mapTo(view, last.bottomLeft()).y() + 1 if rows else 0
