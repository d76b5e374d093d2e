"""Two people side by side, while each of what they have in common is weighed."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from cardkeeper.rules.duplicates.naming import WHOLE
from cardkeeper.rules.duplicates.pair import Reason
from cardkeeper.rules.duplicates.person import Person

_WEIGHTS = {
    "mobile": 55, "email": 55, "messenger": 55, "picture": 40, "direct": 35, "phone_slip": 12, "email_slip": 25,
    "role_email": 6, "switchboard": 4, "domain": 10, "title": 6, "address": 10, "city": 6,
    "gender_differs": -25, "generation_differs": -45, "birthday_differs": -30, "mobile_differs": -12,
    "email_differs": -8, "extension_differs": -16, "company_differs": -12, "domain_differs": -4, "title_differs": -4,
    "city_differs": -4,
}  # fmt: skip
"""What reasons weigh as a rule; those of names stand in `naming`."""


@dataclass(frozen=True)
class Two:
    """Two people, what their names say, whether they are of one firm, and which keys many people have."""

    one: Person
    other: Person
    name: str
    same_firm: bool
    common: Container[str]

    @property
    def called_alike(self) -> bool:
        """Whether the names are the same, as far as they can be compared."""
        return self.name in WHOLE

    @property
    def may_be_called_alike(self) -> bool:
        """Whether the names say something, and nothing against one person."""
        return bool(self.name) and not self.name.endswith("_differs")


def reason(code: str, *values: str, weight: int | None = None) -> Reason:
    """A reason with what it weighs as a rule, or here."""
    said = tuple(dict.fromkeys(values))
    return Reason(code, _WEIGHTS[code] if weight is None else weight, " / ".join(said))
