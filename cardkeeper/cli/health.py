"""`check-store`: whether the store is sound, and on request mended, or what is left of it saved into a new one."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from cardkeeper.i18n import translate
from cardkeeper.ui import soundness

if TYPE_CHECKING:
    from cardkeeper.actions.health import Keys
    from cardkeeper.cli.call import Call

SOUND, LOST_SOME, DAMAGED = 0, 1, 4


def run(call: Call) -> int:
    from cardkeeper.actions import health

    with ExitStack() as stack:
        if call.options.fresh:
            book = stack.enter_context(call.book())
            folder, keys = book.folder, health.keys_in(book)
        else:
            folder, keys = call.store, call.unlocked(partial(health.keys_of, call.store))
        damage = health.check(folder, keys, deep=call.options.deep, progress=call.progress)
    for line in soundness.damages(damage):
        call.print(line)
    if damage.is_none:
        call.say(soundness.sound(deep=call.options.deep))
        return SOUND
    if not call.options.repair:
        call.say(translate("Commands", "--repair mends this, or saves what is left into a new store."))
        return DAMAGED
    return _salvage(call, keys) if damage.is_deep else _mend(call, keys)


def _mend(call: Call, keys: Keys) -> int:
    from cardkeeper.actions import backup, health

    with call.book() as book:
        health.mend(book, backup.folder(book, call.settings.backup_folder), progress=call.progress)
    left = health.check(call.store, keys, deep=True, progress=call.progress)
    for line in soundness.damages(left):
        call.say(line)
    if left.is_none:
        call.say(soundness.mended())
    return SOUND if left.is_none else LOST_SOME


def _salvage(call: Call, keys: Keys) -> int:
    from cardkeeper.actions import health

    saved = health.save_what_is_left(call.store, keys, now=call.now(), progress=call.progress)
    call.print(str(saved.folder))
    for line in soundness.saved(saved):
        call.say(line)
    call.say(
        translate(
            "Commands",
            "The damaged store was left as it is. Open the new one with --store {folder}.",
            folder=saved.folder,
        )
    )
    return LOST_SOME if saved.lost_contacts or saved.lost_pictures else SOUND
