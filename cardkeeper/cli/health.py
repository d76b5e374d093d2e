"""`check-store`: whether the store is sound, and on request mended, or what is left of it saved into a new one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from cardkeeper.i18n import translate

if TYPE_CHECKING:
    from cardkeeper.actions.health import Damage, Salvaged
    from cardkeeper.cli.call import Call

SOUND, LOST_SOME, DAMAGED = 0, 1, 4


def run(call: Call) -> int:
    from cardkeeper.actions import health

    with ExitStack() as stack:
        if call.options.fresh:
            book = stack.enter_context(call.book())
            folder, key = book.folder, book.key_for("database")
        else:
            folder, key = call.store, call.unlocked(partial(health.key, call.store))
        damage = health.check(folder, key, deep=call.options.deep, progress=call.progress)
    for line in lines(damage):
        call.print(line)
    if damage.is_none:
        call.say(_all_sound(deep=call.options.deep))
        return SOUND
    if not call.options.repair:
        call.say(translate("Commands", "--repair mends this, or saves what is left into a new store."))
        return DAMAGED
    return _salvage(call, key) if damage.is_deep else _mend(call, key)


def lines(damage: Damage) -> Iterator[str]:
    """What is not sound, a line each."""
    if damage.pages:
        yield translate("Commands", "%n page(s) of the database are damaged.", n=damage.pages)
    if damage.structure:
        yield translate("Commands", "%n problem(s) in the structure of the database.", n=damage.structure)
    if damage.references:
        yield translate("Commands", "%n row(s) point to rows that are gone.", n=damage.references)
    if damage.pictures:
        yield translate("Commands", "%n picture(s) are gone or damaged.", n=damage.pictures)
    if damage.index:
        yield translate("Commands", "%n contact(s) can't be found by searching.", n=damage.index)


def _all_sound(*, deep: bool) -> str:
    if deep:
        return translate("Commands", "The store is sound: every page and picture was read.")
    return translate("Commands", "Nothing wrong at a quick look. --deep reads every page and picture.")


def _mend(call: Call, key: bytes) -> int:
    from cardkeeper.actions import backup, health

    with call.book() as book:
        health.mend(book, backup.folder(book, call.settings.backup_folder), progress=call.progress)
    left = health.check(call.store, key, deep=True, progress=call.progress)
    for line in lines(left):
        call.say(line)
    if left.is_none:
        call.say(translate("Commands", "All of it is mended."))
    return SOUND if left.is_none else LOST_SOME


def _salvage(call: Call, key: bytes) -> int:
    from cardkeeper.actions import health

    saved = health.save_what_is_left(call.store, key, now=call.now(), progress=call.progress)
    call.print(str(saved.folder))
    for line in _report(saved):
        call.say(line)
    call.say(
        translate(
            "Commands",
            "The damaged store was left as it is. Open the new one with --store {folder}.",
            folder=saved.folder,
        )
    )
    return LOST_SOME if saved.lost_contacts or saved.lost_pictures else SOUND


def _report(saved: Salvaged) -> Iterator[str]:
    yield translate("Commands", "Saved %n contact(s).", n=saved.contacts)
    yield translate("Commands", "Saved %n card(s).", n=saved.cards)
    if saved.lost_contacts:
        yield translate("Commands", "%n contact(s) are lost.", n=saved.lost_contacts)
    if saved.lost_pictures:
        yield translate("Commands", "%n picture(s) are lost.", n=saved.lost_pictures)
