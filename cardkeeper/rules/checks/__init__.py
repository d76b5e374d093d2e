"""The shelf of checks: each asks one question of a value and answers with a Finding."""

from __future__ import annotations

from typing import Protocol

from cardkeeper.model import Finding
from cardkeeper.rules.checks import address, company, email_address, name, phone, postcode, uscc, website


class Check(Protocol):
    """A check of one field of a contact, or of a code of a company; a module fulfils it."""

    FIELD: str

    def check(self, value: str, *, region: str = "CN") -> Finding:
        """What is to be thought of `value`; `region` (ISO 3166-1 alpha-2) is where a short number rings."""
        ...


CHECKS: tuple[Check, ...] = (phone, email_address, name, company, uscc, website, address, postcode)
"""The order is that of the command line's list."""


def check(field: str, value: str, *, region: str = "CN") -> Finding:
    """What the check for `field` thinks of `value`; verdict "unknown" when no check is for it."""
    for one in CHECKS:
        if field == one.FIELD:
            return one.check(value, region=region)
    return Finding("unknown")
