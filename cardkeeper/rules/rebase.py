"""Two hands on one contact: what was made of it from an older look is laid over what it has become since."""

from __future__ import annotations

from dataclasses import replace

from cardkeeper.model import Contact, Fact

Says = tuple[object, ...]


def rebased(made: Contact, *, seen: Contact, kept: Contact) -> Contact:
    """`made` by somebody who saw `seen`, without losing what changed between `seen` and `kept`.

    Of each fact, the tier, the industry and the tags the one counts who changed it, `made` where both did. A fact that
    says the same keeps its key, and with it the evidence about it.
    """
    before, now = {_says(fact) for fact in seen.facts}, {_says(fact): fact for fact in kept.facts}
    mine = [fact for fact in made.facts if _says(fact) in now or _says(fact) not in before]
    stated = {_says(fact) for fact in mine}
    theirs = [fact for fact in kept.facts if _says(fact) not in before and _says(fact) not in stated]
    return replace(
        kept,
        facts=tuple(_as_kept(fact, now.get(_says(fact))) for fact in mine) + tuple(theirs),
        tier=made.tier if made.tier is not seen.tier else kept.tier,
        industry=made.industry if made.industry != seen.industry else kept.industry,
        categories=made.categories if made.categories != seen.categories else kept.categories,
    )


def _says(fact: Fact) -> Says:
    return fact.field, fact.kind, fact.value, fact.extension


def _as_kept(fact: Fact, kept: Fact | None) -> Fact:
    if kept is None:
        return fact
    return replace(fact, key=kept.key, since=kept.since, invalid=kept.invalid)
