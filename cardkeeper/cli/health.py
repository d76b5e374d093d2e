"""`check-store`: whether the store is sound, and on request mended, or what is left of it saved into a new one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from cardkeeper.i18n import translate

if TYPE_CHECKING:
    from cardkeeper.actions.health import Damage, Keys, Salvaged
    from cardkeeper.cli.call import Call

SOUND, LOST_SOME, DAMAGED = 0, 1, 4


def run(call: Call) -> int:
    from cardkeeper.actions import health

    with ExitStack() as stack:
        if call.options.fresh:
            book = stack.enter_context(call.book())
            folder, keys = book.folder, health.Keys(book.key_for("database"), book.key_for("audit"))
        else:
            folder, keys = call.store, call.unlocked(partial(health.keys_of, call.store))
        damage = health.check(folder, keys, deep=call.options.deep, progress=call.progress)
    for line in lines(damage):
        call.print(line)
    if damage.is_none:
        call.say(_all_sound(deep=call.options.deep))
        return SOUND
    if not call.options.repair:
        call.say(translate("Commands", "--repair mends this, or saves what is left into a new store."))
        return DAMAGED
    return _salvage(call, keys) if damage.is_deep else _mend(call, keys)


def lines(damage: Damage) -> Iterator[str]:
    """What is not sound, a line each."""
    if damage.pages:
        yield translate("Commands", "%n page(s) of the database are damaged.", n=damage.pages)
    if damage.structure:
        yield translate("Commands", "%n problem(s) in the structure of the database.", n=damage.structure)
    if damage.references:
        yield translate("Commands", "%n row(s) point to rows that are gone.", n=damage.references)
    if damage.pictures:
        yield translate("Commands", "%n picture(s) are not as they were kept.", n=damage.pictures)
    if damage.gone:
        yield translate("Commands", "%n picture(s) that cards show are gone.", n=damage.gone)
    if damage.slots:
        yield translate("Commands", "slots.json, which holds the sealed key, is damaged. A backup has that of its day.")
    if damage.log:
        yield translate(
            "Commands",
            "The audit log was changed at entry {number}, or one before it is missing. A backup has that of its day.",
            number=damage.log,
        )
    if damage.index:
        yield translate("Commands", "%n contact(s) can't be found by searching.", n=damage.index)
    if damage.strays:
        yield translate(
            "Commands", "%n file(s) of pictures belong to no card; the next opening removes them.", n=damage.strays
        )


def _all_sound(*, deep: bool) -> str:
    if deep:
        return translate("Commands", "The store is sound: every page and picture was read.")
    return translate("Commands", "Nothing wrong at a quick look. --deep reads every page and picture.")


def _mend(call: Call, keys: Keys) -> int:
    from cardkeeper.actions import backup, health

    with call.book() as book:
        health.mend(book, backup.folder(book, call.settings.backup_folder), progress=call.progress)
    left = health.check(call.store, keys, deep=True, progress=call.progress)
    for line in lines(left):
        call.say(line)
    if left.is_none:
        call.say(translate("Commands", "All of it is mended."))
    return SOUND if left.is_none else LOST_SOME


def _salvage(call: Call, keys: Keys) -> int:
    from cardkeeper.actions import health

    saved = health.save_what_is_left(call.store, keys, now=call.now(), progress=call.progress)
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
