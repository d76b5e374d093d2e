"""The shelf of checks: each asks one question of a value and answers with a Finding."""

from __future__ import annotations

from typing import Protocol

from cardkeeper.model import Finding
from cardkeeper.rules.checks import address, company, email_address, name, phone, postcode, uscc, website
from cardkeeper.rules.standard import visible


class Check(Protocol):
    """A check of one field of a contact, or of a code of a company; a module fulfils it."""

    FIELD: str

    def check(self, value: str, *, region: str = "CN") -> Finding:
        """What is to be thought of `value`; `region` (ISO 3166-1 alpha-2) is where a short number rings."""
        ...


CHECKS: tuple[Check, ...] = (phone, email_address, name, company, uscc, website, address, postcode)
"""The order is that of the command line's list."""


LONGEST = 1_000
"""Characters of the longest value that is looked at; a page in the place of a value is none, and would cost seconds."""


def check(field: str, value: str, *, region: str = "CN") -> Finding:
    """What the check for `field` thinks of `value`; verdict "unknown" when no check is for it."""
    one = next((one for one in CHECKS if field == one.FIELD), None)
    if one is None:
        return Finding("unknown")
    seen = visible(value)
    return Finding("invalid", codes=("long",)) if len(seen) > LONGEST else one.check(seen, region=region)
