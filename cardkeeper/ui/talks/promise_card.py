"""A follow-up as a card: when it is due, what is to be done, and the two things one does with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from cardkeeper.dealings import FollowUp
from cardkeeper.i18n import translate
from cardkeeper.ui import icons, theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label, Mark
from cardkeeper.ui.controls.menus import show_below
from cardkeeper.ui.talks import words

PUT_OFF = (1, 3, 7, 30)
"""Days from today that a follow-up is put off to."""

ENOUGH = 2
"""After being put off so often, the next time asks what is to become of it."""


class PromiseCard(QFrame):
    """Emits `done` and `removed`, and `put_off` with the day."""

    done = Signal()
    put_off = Signal(object)
    removed = Signal()

    def __init__(self, promise: FollowUp, *, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "true")
        self.promise, self._today = promise, today
        late = promise.due < today
        when = Label(words.due(promise, today=today), role="strong", ink="ageing" if late else "text")
        what = Label(promise.what, ink="text2", wrap=True)
        self.finish = Button(translate("Talks", "Done"), size="small", icon="check")
        self.finish.clicked.connect(self.done)
        self.later = Button(translate("Talks", "Put off"), size="small", menu=True)
        self.later.clicked.connect(self._ask_when)
        self.setAccessibleName(wording.joined(when.text(), promise.what))
        px = theme.px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(Mark("calendar-clock", size=16, ink="ageing" if late else "accent"))
        head.addWidget(when, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.finish)
        foot.addWidget(self.later)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(12),) * 4)
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(what)
        column.addLayout(foot)

    def _ask_when(self) -> None:
        menu = put_off_menu(self, self.promise, self.put_off.emit, dropped=self.removed.emit, today=self._today)
        if self.promise.snoozed < ENOUGH:
            menu.addSeparator()
            menu.addAction(translate("Talks", "Remove the follow-up"), self.removed.emit)
        show_below(menu, self.later)


def put_off_menu(
    parent: QWidget, promise: FollowUp, chosen: Callable[[date], object], *, dropped: Callable[[], object], today: date
) -> QMenu:
    """To when a follow-up can be put off; `chosen` is told the day. The third time it asks what is to become of it."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    if promise.snoozed >= ENOUGH:
        asked = translate("Talks", "Put off %n times already. Keep it?", n=promise.snoozed)
        menu.addAction(asked).setEnabled(False)
        menu.addAction(icons.icon("check"), translate("Talks", "Do it today"), partial(chosen, today))
        menu.addAction(icons.icon("x"), translate("Talks", "Drop it"), dropped)
        menu.addSection(translate("Talks", "Keep it"))
    for days in PUT_OFF:
        until = today + timedelta(days=days)
        said = translate("Talks", "by %n day(s), to {day}", n=days, day=wording.day(until, today=today))
        menu.addAction(said, partial(chosen, until))
    return menu
