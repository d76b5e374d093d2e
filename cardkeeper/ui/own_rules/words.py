"""The user's own rules in words: whom they are about, what they do, what they did, what one still lacks. No Qt."""

from __future__ import annotations

from collections.abc import Mapping

from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import Tier
from cardkeeper.rules.own_rules import OwnRule
from cardkeeper.ui import wording

LACKS = {
    "name": QT_TRANSLATE_NOOP("Rules", "Give the rule a name."),
    "condition": QT_TRANSLATE_NOOP("Rules", "Say whom it is about, e.g. tier:vip -has:email."),
    "words": QT_TRANSLATE_NOOP("Rules", "Only conditions can stand here, no words to search for: tag:… or city:…"),
    "deed": QT_TRANSLATE_NOOP("Rules", "Say what is to be done: fill in one of the lines below “Then”."),
}
_DEEDS = {
    "tag": QT_TRANSLATE_NOOP("Rules", "tag “{what}”"),
    "tier": QT_TRANSLATE_NOOP("Rules", "at least {what}"),
    "owner": QT_TRANSLATE_NOOP("Rules", "looked after by {what}"),
    "promise": QT_TRANSLATE_NOOP("Rules", "follow-up “{what}”"),
    "finding": QT_TRANSLATE_NOOP("Rules", "finding “{what}”"),
}


def deeds(rule: OwnRule) -> str:
    """What a rule does."""
    tier = rule.tier.value if rule.tier else ""
    return did({"tag": rule.tag, "tier": tier, "owner": rule.owner, "promise": rule.promise, "finding": rule.finding})


def did(what: Mapping[str, str]) -> str:
    """What a rule did, by the names in `OwnRule`."""
    return wording.joined(*(_deed(name, what.get(name, "")) for name in _DEEDS))


def lack(what: str) -> str:
    """What a rule still lacks, and what helps."""
    return translate("Rules", LACKS[what])


def _deed(name: str, what: str) -> str:
    if not what:
        return ""
    return translate("Rules", _DEEDS[name], what=wording.tier_name(Tier(what)) if name == "tier" else what)
