"""The shelf of checks: each asks one question of a value and answers with a Finding."""

from __future__ import annotations

from typing import Protocol

from cardkeeper.model import Field, Finding
from cardkeeper.rules.checks import email_address, phone


class Check(Protocol):
    """A check of one field; a module fulfils it."""

    FIELD: Field

    def check(self, value: str, *, region: str = "CN") -> Finding:
        """What is to be thought of `value`; `region` (ISO 3166-1 alpha-2) is where a short number rings."""
        ...


CHECKS: tuple[Check, ...] = (phone, email_address)
"""The order is that of the command line's list."""


def check(field: Field, value: str, *, region: str = "CN") -> Finding:
    """What the check for `field` thinks of `value`; verdict "unknown" when no check is for it."""
    for one in CHECKS:
        if one.FIELD is field:
            return one.check(value, region=region)
    return Finding("unknown")
