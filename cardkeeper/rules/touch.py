"""When to be in touch with somebody again: from the last talk on, the sooner the more important they are."""

from __future__ import annotations

from datetime import date, timedelta

from cardkeeper.model import Contact, Tier

EVERY = {Tier.VIP: 30, Tier.KEY: 60, Tier.REGULAR: 180, Tier.PROSPECT: 365}
"""Days from one talk to the next. Talking is not confirming: when to ask again about facts is for `reviews`."""


def again_by(contact: Contact) -> date | None:
    """The day by which to talk again; None for whom nobody has talked with, or who wants to be left alone."""
    if contact.talked_on is None or contact.consent.do_not_contact:
        return None
    return contact.talked_on + timedelta(days=EVERY[contact.tier])
