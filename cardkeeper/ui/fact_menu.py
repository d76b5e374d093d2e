"""What can be done about one fact: say it is right, say it is wrong and why, change or remove one of its forms."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from cardkeeper.dealings import Found
from cardkeeper.i18n import translate
from cardkeeper.model import CHECKED_FIELDS, Fact, Result
from cardkeeper.rules.evidence import EFFECTS, OFFERED
from cardkeeper.ui import icons, trust

LONGEST = 32


def fact_menu(
    parent: QWidget,
    forms: tuple[Fact, ...],
    *,
    found: Callable[[Found], None],
    more: Callable[[], None],
    instead: tuple[str, Callable[[], None]] | None,
    trust_reading: Callable[[], None] | None,
    edit: Callable[[int], None],
    remove: Callable[[int], None],
    history: Callable[[], None],
) -> QMenu:
    """The menu of a fact's `forms`; the callables are called with what was chosen, or with the place of the form.

    `trust_reading` is None when the reading is in no doubt; `instead` is the next best way to reach somebody and what
    takes it, for a way that is known to be wrong.
    """
    fact = forms[0]
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    if trust_reading is not None:
        menu.addAction(icons.icon("check-check"), translate("Contact", "It says so on the card"), trust_reading)
    if instead is not None:
        menu.addAction(icons.icon("copy"), translate("Contact", "Copy {value} instead", value=instead[0]), instead[1])
    if fact.field in CHECKED_FIELDS:
        _add_findings(menu, fact, found)
        menu.addAction(icons.icon("file-text"), translate("Contact", "Found out otherwise…"), more)
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


def _add_findings(menu: QMenu, fact: Fact, found: Callable[[Found], None]) -> None:
    """What can have been found out about the fact, by what it means for it."""
    again = translate("Contact", "Works again") if fact.invalid else translate("Contact", "Still right")
    groups = [("check", again, Result.RIGHT)]
    if not fact.invalid:
        groups += [
            ("triangle-alert", translate("Contact", "In doubt"), Result.DOUBTED),
            ("ban", translate("Contact", "Invalid"), Result.INVALID),
        ]
    for icon, name, result in groups:
        some = [one for one in OFFERED[fact.field] if _means(one) is result]
        if some:
            part = menu.addMenu(icons.icon(icon), name)
            for one in some:
                part.addAction(trust.found(one), partial(found, one))


def _means(found: Found) -> Result:
    """What a finding means; one that says nothing yet is the beginning of a doubt."""
    result = EFFECTS[found].result
    return Result.DOUBTED if result is Result.TRIED else result


def _short(value: str) -> str:
    return value if len(value) <= LONGEST else value[:LONGEST] + "…"
