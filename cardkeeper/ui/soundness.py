"""Whether the store is sound, and what was saved of a damaged one, in words. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cardkeeper.i18n import translate

if TYPE_CHECKING:
    from cardkeeper.actions.health import Damage, Salvaged


def damages(damage: Damage) -> Iterator[str]:
    """What is not sound, a line each."""
    if damage.pages:
        yield translate("Soundness", "%n page(s) of the database are damaged.", n=damage.pages)
    if damage.structure:
        yield translate("Soundness", "%n problem(s) in the structure of the database.", n=damage.structure)
    if damage.references:
        yield translate("Soundness", "%n row(s) point to rows that are gone.", n=damage.references)
    if damage.pictures:
        yield translate("Soundness", "%n picture(s) are not as they were kept.", n=damage.pictures)
    if damage.gone:
        yield translate("Soundness", "%n picture(s) that cards show are gone.", n=damage.gone)
    if damage.slots:
        yield translate(
            "Soundness", "slots.json, which holds the sealed key, is damaged. A backup has that of its day."
        )
    if damage.log:
        yield translate(
            "Soundness",
            "The audit log was changed at entry {number}, or one before it is missing. A backup has that of its day.",
            number=damage.log,
        )
    if damage.index:
        yield translate("Soundness", "%n contact(s) can't be found by searching.", n=damage.index)
    if damage.strays:
        yield translate(
            "Soundness", "%n file(s) of pictures belong to no card; the next opening removes them.", n=damage.strays
        )


def sound(*, deep: bool) -> str:
    """That nothing is wrong, as far as was looked."""
    if deep:
        return translate("Soundness", "The store is sound: every page and picture was read.")
    return translate("Soundness", "Nothing wrong at a quick look. --deep reads every page and picture.")


def mended() -> str:
    """That nothing is wrong any more."""
    return translate("Soundness", "All of it is mended.")


def saved(what: Salvaged) -> Iterator[str]:
    """What was saved and what is lost, a line each."""
    yield translate("Soundness", "Saved %n contact(s).", n=what.contacts)
    yield translate("Soundness", "Saved %n card(s).", n=what.cards)
    if what.lost_contacts:
        yield translate("Soundness", "%n contact(s) are lost.", n=what.lost_contacts)
    if what.lost_pictures:
        yield translate("Soundness", "%n picture(s) are lost.", n=what.lost_pictures)
