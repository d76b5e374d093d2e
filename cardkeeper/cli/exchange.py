"""`import` and `export`: contacts into and out of the store."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper.errors import CardKeeperError, FileUnreadable
from cardkeeper.formats import Refusal, WriteOptions
from cardkeeper.ui import reports, wording

if TYPE_CHECKING:
    from cardkeeper.cli.call import Call


def import_(call: Call) -> int:
    from cardkeeper.actions import exchange

    refused = False
    with call.book() as book:
        for name in call.options.files:
            try:
                done = exchange.import_(
                    book,
                    call.read(name),
                    name=Path(name).name,
                    region=call.settings.region,
                    now=call.now(),
                    dry_run=call.options.dry_run,
                )
            except CardKeeperError as why:
                if why.exit_code != 1:
                    raise
                refused = True
                _report_failure(call, name, why)
                continue
            refused = refused or bool(done.refusals)
            _report(call, name, done)
    return 1 if refused else 0


def export(call: Call) -> int:
    from cardkeeper.actions import exchange

    with call.book() as book:
        people = exchange.chosen(book, text=call.options.query)
    options = options_of(call, preset=call.options.preset)
    out = Path(call.options.output)
    if call.options.output == "-":
        kind = call.options.format or "vcard3"
        call.write(exchange.written(people, kind=kind, options=options))
        return 0
    done = exchange.export(
        out, people, kind=call.options.format or "", options=options, per_contact=call.options.per_contact
    )
    call.say(reports.exported(done.contacts, done.unreviewed, done.left_out))
    return 0


def options_of(call: Call, *, preset: str = "") -> WriteOptions:
    """How this call writes contacts."""
    from cardkeeper.actions import exchange

    return WriteOptions(
        preset=preset, now=call.now(), unreviewed_note=reports.unreviewed_note(), reading=exchange.reading_of
    )


def say_refusals(call: Call, name: str, refusals: tuple[Refusal, ...]) -> None:
    """Every refused record with its reason, for people."""
    for refusal in refusals:
        call.say(f"{name}: {reports.refusal(refusal)}")


def _report(call: Call, name: str, done: object) -> None:
    from cardkeeper.actions.exchange import Imported

    assert isinstance(done, Imported)
    if call.options.json:
        call.print_json(
            {
                "file": name,
                "created": done.created,
                "updated": done.updated,
                "unchanged": done.unchanged,
                "refused": [asdict(refusal) | {"reason": reports.refusal(refusal)} for refusal in done.refusals],
            }
        )
        return
    say_refusals(call, name, done.refusals)
    call.print(f"{name}: {reports.imported(done.created, done.updated, done.unchanged)}")


def _report_failure(call: Call, name: str, why: CardKeeperError) -> None:
    if call.options.json:
        call.print_json({"file": name, "error": why.code, "reason": wording.sentence(why)})
    call.say(f"{name}: {wording.sentence(why)}" if not isinstance(why, FileUnreadable) else wording.sentence(why))
