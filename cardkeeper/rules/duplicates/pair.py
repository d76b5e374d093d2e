"""Two contacts that may be one person: how likely, and each reason for and against it."""

from __future__ import annotations

from dataclasses import dataclass

LIKELY = 50
"""From so many points on, somebody should look at a pair."""

SURE = 90
"""From so many points on, pairs may be merged without looking at each."""

FOR = (
    "name", "name_sound", "name_slip", "nickname", "initials", "name_part", "surname",
    "mobile", "phone", "direct", "switchboard", "phone_slip", "email", "role_email", "email_slip", "messenger",
    "picture", "birthday", "company", "domain", "title", "address", "city",
)  # fmt: skip
AGAINST = (
    "name_differs", "surname_differs", "gender_differs", "generation_differs", "birthday_differs", "mobile_differs",
    "email_differs", "extension_differs", "company_differs", "domain_differs", "title_differs", "city_differs",
)  # fmt: skip
CODES = (*FOR, *AGAINST)


@dataclass(frozen=True)
class Reason:
    """Something that speaks for one person, or below 0 for two: by how many points.

    `value` is what they have in common, or what each has: 禾沐食品 / 霁光能源.
    """

    code: str
    weight: int
    value: str = ""


@dataclass(frozen=True)
class Pair:
    """Two contacts by their ids, 0 for one that is not kept yet; `points` are the sum of the reasons, 0 to 100."""

    a: int
    b: int
    points: int
    reasons: tuple[Reason, ...]

    @property
    def score(self) -> float:
        """How likely they are one person, 0 to 1."""
        return self.points / 100
