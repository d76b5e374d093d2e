"""`convert`: contacts from one format to another, bytes to bytes, without a store."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper import paths
from cardkeeper.cli.exchange import options_of, say_refusals

if TYPE_CHECKING:
    from cardkeeper.cli.call import Call


def run(call: Call) -> int:
    from cardkeeper.actions import exchange

    source, target = call.options.input, call.options.output
    kind = exchange.format_for("" if target == "-" else target, kind=call.options.target or "").name
    data, found = exchange.convert(
        call.read(source),
        name=Path(source).name,
        source=call.options.source or "",
        target=kind,
        region=call.settings.region,
        options=replace(options_of(call), private=True, unreviewed_note=""),
    )
    say_refusals(call, source, found.refusals)
    if found.contacts and target == "-":
        call.write(data)
    elif found.contacts:
        paths.write_whole(Path(target), data, private=True)
    return 1 if found.refusals else 0
