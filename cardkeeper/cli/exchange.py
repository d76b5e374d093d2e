"""`import` and `export`: contacts into and out of the store."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cardkeeper.errors import CardKeeperError
from cardkeeper.formats import Refusal, WriteOptions
from cardkeeper.ui import reports, wording

if TYPE_CHECKING:
    from cardkeeper.cli.call import Call
    from cardkeeper.store.book import Book


def import_(call: Call) -> int:
    with call.book() as book:
        files = [_taken(call, book, name) for name in call.options.files]
    refused = sum(len(one["refused"]) + ("error" in one) for one in files)
    if call.options.json:
        counts = {count: sum(one.get(count, 0) for one in files) for count in ("created", "updated", "unchanged")}
        call.print_json({**counts, "refused": refused, "files": files})
    return 1 if refused else 0


def export(call: Call) -> int:
    from cardkeeper.actions import audit, exchange

    options = options_of(call, preset=call.options.preset)
    kind, out = call.options.format or "", call.options.output
    with call.book() as book:
        people = exchange.chosen(book, text=call.options.query, today=call.today())
        aside = exchange.aside(book, text=call.options.query, today=call.today())
        if out == "-":
            chosen, going = exchange.format_for("", kind=kind, preset=options.preset), exchange.allowed(people)
            call.write(exchange.written(going, kind=chosen.name, options=options))
            done = exchange.told((), going, chosen, withheld=len(people) - len(going))
        else:
            done = exchange.export(Path(out), people, kind=kind, options=options, per_contact=call.options.per_contact)
        audit.note_export(book, done, preset=options.preset, now=call.now())
    if out == "-":
        return 0
    call.say(reports.exported(replace(done, aside=aside)))
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


def _taken(call: Call, book: Book, name: str) -> dict[str, Any]:
    """What came of one file, as JSON says it; for people it is said at once."""
    from cardkeeper.actions import exchange

    region, now = call.settings.region, call.now()
    try:
        done = exchange.import_(
            book, call.read(name), name=Path(name).name, region=region, now=now, dry_run=call.options.dry_run
        )
    except CardKeeperError as why:
        if why.exit_code != 1:
            raise
        call.say(wording.about(name, why))
        return {"file": name, "refused": [], "error": why.code}
    say_refusals(call, name, done.refusals)
    if not call.options.json:
        told = reports.imported(
            done.created, done.updated, done.unchanged, doubted=done.doubted, rules=done.fired, known=len(done.known)
        )
        call.print(f"{name}: {told}")
    refused = [asdict(refusal) | {"reason": reports.refusal(refusal)} for refusal in done.refusals]
    counts = {"created": done.created, "updated": done.updated, "unchanged": done.unchanged}
    return {"file": name, **counts, "known": done.known, "refused": refused}
