"""`demo`: the whole walk on the bundled sample cards, in a throw-away encrypted store."""

from __future__ import annotations

import secrets
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper.i18n import translate
from cardkeeper.model import CardState, How
from cardkeeper.ui import trust, wording

if TYPE_CHECKING:
    from cardkeeper.cli.call import Call
    from cardkeeper.store.book import Book

SEARCHES = ("zhangw", "0036", "澄川", "otter")


def run(call: Call) -> int:
    from cardkeeper.actions import opening

    with tempfile.TemporaryDirectory(prefix="cardkeeper-demo-") as folder:
        made = opening.create(Path(folder) / "store", secrets.token_urlsafe(24))
        with closing(made.book) as book:
            call.print(translate("Demo", "A throw-away encrypted store in {folder}", folder=book.folder))
            _read_samples(call, book)
            _accept_all(call, book)
            _search(call, book)
            _review(call, book)
            _export(call, book)
    call.print(translate("Demo", "Done; the store is gone again."))
    return 0


def _read_samples(call: Call, book: Book) -> None:
    from cardkeeper.actions import capture, intake, samples
    from cardkeeper.ocr.scan import scan

    photos = samples.cards()
    call.print("\n" + translate("Demo", "1. Reading %n sample card(s)", n=len(photos)))
    intake.take_in(book, photos, now=call.now())
    region = call.settings.region
    while card := capture.read_next(book, lambda photo: scan(photo, region=region), now=call.now, today=call.today()):
        draft = capture.card_of(book, card.id).draft
        if draft is None:
            call.print(f"   {card.name}: {wording.reason(card.reason, dict(card.facts))}")
        else:
            call.print(f"   {card.name}: {_card_line(call, draft)}")


def _card_line(call: Call, draft: object) -> str:
    from cardkeeper.actions import review
    from cardkeeper.model import Draft

    assert isinstance(draft, Draft)
    person = review.contact_of(draft, today=call.today())
    counts = translate(
        "Demo", "{facts} facts, {loose} lines unassigned", facts=len(person.facts), loose=len(draft.unassigned)
    )
    return f"{wording.contact_line(person)}  ({counts})"


def _accept_all(call: Call, book: Book) -> None:
    from cardkeeper.actions import capture, contacts, review

    ready = capture.inbox(book, CardState.READY)
    for card in ready:
        assert card.contact is not None
        review.accept(book, card.id, contacts.get(book, card.contact), now=call.now())
    call.print("\n" + translate("Demo", "2. Reviewed and kept: %n contact(s)", n=len(ready)))


def _search(call: Call, book: Book) -> None:
    from cardkeeper.actions import contacts

    call.print("\n" + translate("Demo", "3. Search, offline"))
    for text in SEARCHES:
        found = contacts.found(book, text, limit=3)
        call.print(f"   {text:10} → " + ("; ".join(map(wording.contact_line, found)) or "–"))


def _review(call: Call, book: Book) -> None:
    from datetime import timedelta

    from cardkeeper.actions import rounds, verify

    later = call.today() + timedelta(days=31)
    due = rounds.look(book, today=later, most=50).due
    call.print("\n" + translate("Demo", "4. Today's review, seen on {day}", day=wording.day(later, today=call.today())))
    for one in due:
        call.print(f"   {wording.contact_line(one.contact)}: {trust.why(one.reason)}")
    if due:
        verify.confirm(book, due[0].contact, how=How.CALL, now=call.now(), today=later)
        left = len(rounds.look(book, today=later, most=50).due)
        call.print("   " + translate("Demo", "First one confirmed by a call; %n left.", n=left))


def _export(call: Call, book: Book) -> None:
    from cardkeeper.actions import exchange
    from cardkeeper.cli.exchange import options_of

    call.print("\n" + translate("Demo", "5. The contacts as vCard 3.0"))
    data = exchange.written(exchange.chosen(book), kind="vcard3", options=options_of(call))
    for line in data.decode().splitlines():
        call.print(f"   {line}")
