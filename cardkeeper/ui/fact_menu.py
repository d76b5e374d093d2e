"""What can be done about one fact: say it is right, say it is wrong and why, change or remove one of its forms."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import CHECKED_FIELDS, Fact, How
from cardkeeper.ui import icons, trust

LONGEST = 32


def fact_menu(
    parent: QWidget,
    forms: tuple[Fact, ...],
    *,
    confirm: Callable[[How], None],
    invalidate: Callable[[str], None],
    trust_reading: Callable[[], None] | None,
    edit: Callable[[int], None],
    remove: Callable[[int], None],
    history: Callable[[], None],
) -> QMenu:
    """The menu of a fact's `forms`; the callables are called with what was chosen, or with the place of the form.

    `trust_reading` is None when the reading is in no doubt.
    """
    fact = forms[0]
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    if trust_reading is not None:
        menu.addAction(icons.icon("check-check"), translate("Contact", "It says so on the card"), trust_reading)
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
    alone = len(forms) == 1
    for icon, text, done in (
        ("pencil", translate("Contact", "Change (F2)") if alone else translate("Contact", "Change “{value}”"), edit),
        ("trash-2", translate("Contact", "Remove") if alone else translate("Contact", "Remove “{value}”"), remove),
    ):
        for place, form in enumerate(forms):
            menu.addAction(icons.icon(icon), text.replace("{value}", _short(form.value)), partial(done, place))
    menu.addAction(icons.icon("history"), translate("Contact", "What it said before (H)"), history)
    return menu


def _short(value: str) -> str:
    return value if len(value) <= LONGEST else value[:LONGEST] + "…"
