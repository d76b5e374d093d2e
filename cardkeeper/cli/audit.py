"""`audit`: what was done with the store, and whether that log is as it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cardkeeper.i18n import translate
from cardkeeper.ui import deeds

if TYPE_CHECKING:
    from cardkeeper.cli.call import Call

DAMAGED = 4


def run(call: Call) -> int:
    from cardkeeper.actions import audit

    with call.book() as book:
        if call.options.verify:
            return _say_whether_it_holds(call, audit.broken(book))
        found = audit.entries(book)
    for entry in found:
        if call.options.json:
            call.print_json({"id": entry.id, "at": entry.at.isoformat(), "what": entry.what, "facts": entry.facts})
        else:
            call.print(f"{entry.id:>6}  {entry.at.astimezone():%Y-%m-%d %H:%M}  {deeds.line(entry)}")
    return 0


def _say_whether_it_holds(call: Call, broken: int | None) -> int:
    if call.options.json:
        call.print_json({"holds": broken is None, "broken": broken})
    if broken is None:
        call.say(translate("Commands", "The log is as it was written."))
        return 0
    call.say(translate("Commands", "The log was changed at entry {number}.", number=broken))
    return DAMAGED
