"""What is said by the ways to reach two people: numbers, mailboxes, messengers."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import product

from cardkeeper.rules.checks.email_address import ROLES
from cardkeeper.rules.duplicates.called import mailboxes, plainly
from cardkeeper.rules.duplicates.keys import mail_key, phone_key
from cardkeeper.rules.duplicates.pair import Reason
from cardkeeper.rules.duplicates.person import is_for_callers
from cardkeeper.rules.duplicates.slips import one_slip
from cardkeeper.rules.duplicates.two import Two, reason

OF_A_NAMESAKE, OF_PERHAPS_ONE, OF_AN_OFFICE, OF_ANYBODY = 30, 18, 12, 10
"""What a landline weighs: that of who is called the same, perhaps the same, of one office, of anybody else."""

AT_THE_END = 6
"""What a number weighs of which only the last digit is another: so are those of two desks."""

NUMBERED = -20
"""What it weighs that mailboxes are told apart by figures."""


def reasons(two: Two) -> Iterator[Reason]:
    yield from _numbers(two)
    yield from _mails(two)
    if same := sorted(two.one.messengers & two.other.messengers):
        yield reason("messenger", same[0][1])


def _numbers(two: Two) -> Iterator[Reason]:
    one, other = two.one, two.other
    mine, theirs = one.mobiles | one.phones.keys(), other.mobiles | other.phones.keys()
    same = sorted(mine & theirs)
    mobiles = [n for n in same if n in one.mobiles | other.mobiles and phone_key(n) not in two.common]
    if mobiles:
        yield reason("mobile", mobiles[0])
        return
    if same:
        yield max((_landline(number, two) for number in same), key=lambda reason: reason.weight)
    slips = _slipped(mine, theirs) if two.may_be_called_alike and not same else None
    if slips:
        yield reason("phone_slip", *slips, weight=AT_THE_END if slips[0][:-1] == slips[1][:-1] else None)
    elif one.mobiles and other.mobiles:
        yield reason("mobile_differs", min(one.mobiles), min(other.mobiles))


def _landline(number: str, two: Two) -> Reason:
    """A number of an office: by its extension somebody's own, else that of all who work there."""
    mine, theirs = (one.phones.get(number, frozenset()) for one in (two.one, two.other))
    if mine & theirs:
        return reason("direct", f"{number} #{min(mine & theirs)}")
    if mine and theirs:
        return reason("extension_differs", f"#{min(mine)}", f"#{min(theirs)}")
    if phone_key(number) in two.common or is_for_callers(number):
        return reason("switchboard", number)
    if two.same_firm:
        return reason("phone", number, weight=OF_AN_OFFICE)
    perhaps = OF_PERHAPS_ONE if two.may_be_called_alike else OF_ANYBODY
    return reason("phone", number, weight=OF_A_NAMESAKE if two.called_alike else perhaps)


def _slipped(mine: Collection[str], theirs: Collection[str]) -> tuple[str, str] | None:
    """Two numbers one digit apart; one that lacks a digit could not be put in standard form."""
    both = product(sorted(mine), sorted(theirs))
    return next(((a, b) for a, b in both if one_slip(a.removeprefix("+86"), b.removeprefix("+86"))), None)


def _mails(two: Two) -> Iterator[Reason]:
    one, other = two.one, two.other
    same = sorted(one.mails & other.mails)
    own = [mail for mail in same if mail.partition("@")[0] not in ROLES and mail_key(mail) not in two.common]
    if own:
        yield reason("email", own[0])
        return
    if same:
        yield reason("role_email", same[0])
    both = list(product(sorted(one.mails), sorted(other.mails)))
    slips = next((pair for pair in both if one_slip(*pair) and not _numbered(*pair)), None)
    if slips and two.may_be_called_alike:
        yield reason("email_slip", *slips)
    elif not same and one.domains & other.domains and two.name != "surname_differs":  # its mailbox goes with a name
        if numbered := next((pair for pair in both if _numbered(*pair)), None):
            yield reason("email_differs", *numbered, weight=NUMBERED)
        elif not _both_of_the_name(two):
            yield reason("email_differs", *both[0])


def _both_of_the_name(two: Two) -> bool:
    """Whether both mailboxes are called as one of these names is: j.gross and juergen.gross."""
    ways = {way for one in (two.one, two.other) for name in one.names for way in mailboxes(name)}
    mine, theirs = ({_bare(mail) for mail in one.mails} for one in (two.one, two.other))
    return two.called_alike and not mine.isdisjoint(ways) and not theirs.isdisjoint(ways)


def _bare(mail: str) -> str:
    return plainly(re.sub(r"[^a-z]", "", mail.partition("@")[0]))


def _numbered(one: str, other: str) -> bool:
    """Whether two mailboxes are told apart by figures: who came second in a house is wei2."""
    bare = [re.sub(r"\d", "", mail) for mail in (one, other)]
    return one != other and bare[0] == bare[1]
