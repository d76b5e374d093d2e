"""What can be done about one fact: say it is right, say it is wrong and why, change it, copy it, remove it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import CHECKED_FIELDS, Fact, How
from cardkeeper.ui import icons, trust

Confirm = Callable[[How], None]
Invalidate = Callable[[str], None]


def fact_menu(
    parent: QWidget,
    fact: Fact,
    *,
    confirm: Confirm,
    invalidate: Invalidate,
    edit: Callable[[], None],
    remove: Callable[[], None],
) -> QMenu:
    """The menu of a fact; the callables are called with what was chosen."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    if fact.field in CHECKED_FIELDS:
        again = translate("Contact", "Works again") if fact.invalid else translate("Contact", "Still right")
        right = menu.addMenu(icons.icon("check"), again)
        for how in How:
            right.addAction(trust.how(how), partial(confirm, how))
        if not fact.invalid:
            wrong = menu.addMenu(icons.icon("ban"), translate("Contact", "Invalid"))
            for reason in trust.INVALID_REASONS:
                wrong.addAction(trust.invalid_reason(reason), partial(invalidate, reason))
        menu.addSeparator()
    menu.addAction(icons.icon("pencil"), translate("Contact", "Change (F2)"), edit)
    menu.addAction(icons.icon("trash-2"), translate("Contact", "Remove"), remove)
    return menu
