"""If/then rules of the user's own: whom one is about, in the grammar of the search, and what it does to a contact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Tier
from cardkeeper.rules.facets import DATED, Facet, parsed, spelt

Lack = Literal["name", "condition", "words", "deed", ""]
"""What a rule still lacks; "words" where its condition has something that is no condition."""

_LADDER = list(Tier)

_LOOKED = frozenset({("has", "double"), ("ghost", "likely")})
"""Conditions that only looking everybody over makes true, or untrue."""


@dataclass(frozen=True)
class OwnRule:
    """When a contact fits `condition`, a search of conditions only, it gets what is not empty here.

    `tier` only ever raises, `owner` is for those who have none; `promise` is a follow-up in `days`, `finding` what
    stands in the register until the contact no longer fits.
    """

    name: str
    condition: str
    tag: str = ""
    tier: Tier | None = None
    owner: str = ""
    promise: str = ""
    days: int = 7
    finding: str = ""
    active: bool = True
    id: int | None = None

    @property
    def by_day(self) -> bool:
        """Whether time alone can make somebody fit, or looking everybody over, without a change of theirs."""
        return any(one.key in DATED or any((one.key, value) in _LOOKED for value in one.values) for one in self.facets)

    @property
    def facets(self) -> tuple[Facet, ...]:
        """The conditions, all of which must hold."""
        return parsed(self.condition).facets


def lack(rule: OwnRule) -> Lack:
    """Why a rule cannot be kept as it is; "" when it can."""
    if not rule.name.strip():
        return "name"
    if not rule.facets:
        return "condition"
    if parsed(rule.condition).words:
        return "words"
    return "" if any((rule.tag, rule.tier, rule.owner, rule.promise, rule.finding)) else "deed"


def applied(rule: OwnRule, contact: Contact) -> tuple[Contact, dict[str, str]]:
    """The contact as the rule makes it, and what of that was not so before."""
    done: dict[str, str] = {}
    if rule.tag and rule.tag not in contact.categories:
        contact, done["tag"] = replace(contact, categories=(*contact.categories, rule.tag)), rule.tag
    if rule.tier is not None and _LADDER.index(rule.tier) > _LADDER.index(contact.tier):
        contact, done["tier"] = replace(contact, tier=rule.tier), rule.tier.value
    if rule.owner and not contact.owner:
        contact, done["owner"] = replace(contact, owner=rule.owner), rule.owner
    if rule.promise:
        done["promise"] = rule.promise
    if rule.finding:
        done["finding"] = rule.finding
    return contact, done


def examples() -> Sequence[OwnRule]:
    """Rules to begin with, in the language in use."""
    return (
        OwnRule(
            translate("Rules", "VIP without e-mail"),
            f"{spelt('tier', Tier.VIP.value)} {spelt('has', 'email', negated=True)}",
            promise=translate("Rules", "Ask for the e-mail address"),
        ),
        OwnRule(
            translate("Rules", "Key contact without a phone"),
            f"{spelt('tier', Tier.KEY.value)} {spelt('has', 'phone', negated=True)}",
            finding=translate("Rules", "Key contact without a phone"),
        ),
        OwnRule(
            translate("Rules", "VIP with something invalid"),
            f"{spelt('tier', Tier.VIP.value)} {spelt('invalid', 'any')}",
            tag=translate("Rules", "check soon"),
            promise=translate("Rules", "Find out what is right now"),
            days=3,
        ),
        OwnRule(
            translate("Rules", "VIP not talked to for 90 days"),
            f"{spelt('tier', Tier.VIP.value)} {spelt('talked', '90d', negated=True)}",
            promise=translate("Rules", "Get in touch"),
            days=3,
        ),
    )
