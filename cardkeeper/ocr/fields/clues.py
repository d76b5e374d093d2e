"""What the card as a whole gives away: the names hidden in its domains and mailboxes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cardkeeper.model import Field
from cardkeeper.ocr.fields.pieces import Found
from cardkeeper.rules.checks import email_address

_FREE = frozenset(provider.partition(".")[0] for provider in email_address.PROVIDERS)
_SECOND = frozenset(("com", "co", "net", "org", "gov", "edu", "ac", "example"))


@dataclass(frozen=True)
class Clues:
    """`region` is where the card's short numbers ring; `cores` are the companies' own words in domains; `mailboxes`
    are what stands before @.
    """

    region: str
    cores: tuple[str, ...] = ()
    mailboxes: tuple[str, ...] = ()


def clues(contacts: Sequence[Found], *, region: str) -> Clues:
    """The words in the domains and mailboxes that were found."""
    mails = [one.guess.proposal or one.guess.value for one in contacts if one.guess.field is Field.EMAIL]
    webs = [one.guess.proposal or one.guess.value for one in contacts if one.guess.field is Field.WEBSITE]
    hosts = [mail.rpartition("@")[2] for mail in mails] + [web.partition("/")[0] for web in webs]
    cores = (core(host) for host in hosts)
    return Clues(
        region,
        tuple(dict.fromkeys(one for one in cores if one and one not in _FREE)),
        tuple(dict.fromkeys(mail.rpartition("@")[0] for mail in mails)),
    )


def core(host: str) -> str:
    """The word of a host that its owner chose: www.otter-paper.co.uk -> otterpaper, beimo.example.com -> beimo."""
    labels = host.lower().removeprefix("www.").split(".")[:-1]
    while len(labels) > 1 and labels[-1] in _SECOND:
        labels.pop()
    return re.sub(r"[^a-z0-9]", "", labels[-1]) if labels else ""
