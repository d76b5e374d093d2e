"""`find` and `show`: contacts from the store, as lines for people or as Contact-JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cardkeeper.formats import contact_json
from cardkeeper.i18n import translate
from cardkeeper.model import Contact
from cardkeeper.ui import wording

if TYPE_CHECKING:
    from cardkeeper.cli.call import Call


def find(call: Call) -> int:
    from cardkeeper.actions import contacts

    with call.book() as book:
        found = contacts.found(book, call.options.query, limit=call.options.limit, today=call.today())
    if call.options.json:
        call.print_json([{"id": contact.id, **contact_json.to_json(contact)} for contact in found])
        return 0
    for contact in found:
        call.print(f"{contact.id:>6}  {wording.contact_line(contact)}")
    call.say(translate("Commands", "%n contact(s) found.", n=len(found)))
    return 0


def show(call: Call) -> int:
    from cardkeeper.actions import contacts

    with call.book() as book:
        contact = contacts.get(book, call.options.id)
    if call.options.json:
        call.print_json({"id": contact.id, **contact_json.to_json(contact)})
    else:
        for line in lines_of(contact, region=call.settings.region):
            call.print(line)
    return 0


def lines_of(contact: Contact, *, region: str) -> list[str]:
    """A contact as people read it, a fact a line."""
    lines = [wording.contact_line(contact)]
    for fact in contact.facts:
        state = translate("Commands", " (invalid: {reason})", reason=fact.invalid) if fact.invalid else ""
        label, value = wording.field_label(fact.field, fact.kind), wording.shown(fact, region=region)
        lines.append("  " + translate("Commands", "{label}: {value}", label=label, value=value) + state)
    return lines
