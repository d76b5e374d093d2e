"""What checks and findings say, in words: what is wrong, with which fact, what to do next. No Qt."""

from __future__ import annotations

from cardkeeper.dealings import Problem
from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import Field, Tier
from cardkeeper.rules.findings import Found
from cardkeeper.ui import wording

SENTENCES = {
    "placeholder": QT_TRANSLATE_NOOP("Findings", "{field}: nothing but a placeholder"),
    "keyboard": QT_TRANSLATE_NOOP("Findings", "{field}: keys in a row"),
    "not_a_number": QT_TRANSLATE_NOOP("Findings", "Not a telephone number"),
    "letters": QT_TRANSLATE_NOOP("Findings", "Letters among the digits"),
    "several": QT_TRANSLATE_NOOP("Findings", "Several numbers in one"),
    "no_area": QT_TRANSLATE_NOOP("Findings", "Area code missing"),
    "length": QT_TRANSLATE_NOOP("Findings", "Digits missing or too many"),
    "not_in_plan": QT_TRANSLATE_NOOP("Findings", "Number nobody is given"),
    "emergency": QT_TRANSLATE_NOOP("Findings", "An emergency number"),
    "email.not_an_address": QT_TRANSLATE_NOOP("Findings", "Not an e-mail address"),
    "address.not_an_address": QT_TRANSLATE_NOOP("Findings", "Not a postal address"),
    "comma": QT_TRANSLATE_NOOP("Findings", "{field}: a comma for a dot"),
    "digit": QT_TRANSLATE_NOOP("Findings", "{field}: a digit for a letter"),
    "no_dot": QT_TRANSLATE_NOOP("Findings", "{field}: a dot is missing"),
    "ending": QT_TRANSLATE_NOOP("Findings", "{field}: no domain ends like that"),
    "provider": QT_TRANSLATE_NOOP("Findings", "E-mail: provider misspelt"),
    "disposable": QT_TRANSLATE_NOOP("Findings", "A throw-away mailbox"),
    "not_a_name": QT_TRANSLATE_NOOP("Findings", "Not a person's name"),
    "name.company": QT_TRANSLATE_NOOP("Findings", "A company in place of a name"),
    "digits": QT_TRANSLATE_NOOP("Findings", "Digits in the name"),
    "single": QT_TRANSLATE_NOOP("Findings", "Name of one character"),
    "address_only": QT_TRANSLATE_NOOP("Findings", "Only a form of address"),
    "post": QT_TRANSLATE_NOOP("Findings", "A post in place of a name"),
    "remark": QT_TRANSLATE_NOOP("Findings", "A remark in the name"),
    "sign": QT_TRANSLATE_NOOP("Findings", "A picture in the name"),
    "name.long": QT_TRANSLATE_NOOP("Findings", "Unusually long name"),
    "long": QT_TRANSLATE_NOOP("Findings", "{field}: far too long"),
    "not_a_company": QT_TRANSLATE_NOOP("Findings", "Not a company"),
    "no_name": QT_TRANSLATE_NOOP("Findings", "Company without a name"),
    "legal_form": QT_TRANSLATE_NOOP("Findings", "Legal form misspelt"),
    "not_a_website": QT_TRANSLATE_NOOP("Findings", "Not a website"),
    "slip": QT_TRANSLATE_NOOP("Findings", "Website misspelt"),
    "short": QT_TRANSLATE_NOOP("Findings", "Too little of an address"),
    "area_city": QT_TRANSLATE_NOOP("Findings", "Area code and city disagree"),
    "domains_differ": QT_TRANSLATE_NOOP("Findings", "E-mail and website disagree"),
    "mistyped": QT_TRANSLATE_NOOP("Findings", "E-mail and website differ by a letter"),
    "company_differs": QT_TRANSLATE_NOOP("Findings", "E-mail and company disagree"),
    "sources_differ": QT_TRANSLATE_NOOP("Findings", "Two sources disagree"),
    "missing.reach": QT_TRANSLATE_NOOP("Findings", "No way to reach them"),
    "missing.who": QT_TRANSLATE_NOOP("Findings", "Neither name nor company"),
    "unreviewed": QT_TRANSLATE_NOOP("Findings", "Reading never accepted"),
    "twice.phone": QT_TRANSLATE_NOOP("Findings", "Same mobile on two people"),
    "twice.email": QT_TRANSLATE_NOOP("Findings", "Same e-mail on two people"),
    "ghost": QT_TRANSLATE_NOOP("Findings", "Perhaps no such person"),
    "overdue": QT_TRANSLATE_NOOP("Findings", "Overdue for review"),
    "no_reach": QT_TRANSLATE_NOOP("Findings", "No way to reach them"),
    "nothing_works": QT_TRANSLATE_NOOP("Findings", "Nothing leads to them any more"),
    "wrong_person": QT_TRANSLATE_NOOP("Findings", "Somebody else answered for good"),
    "unanswered": QT_TRANSLATE_NOOP("Findings", "Called several times, nobody ever answered"),
    "no_company": QT_TRANSLATE_NOOP("Findings", "Neither company nor title"),
    "reported.goods": QT_TRANSLATE_NOOP("Findings", "Reported: goods or service"),
    "reported.delivery": QT_TRANSLATE_NOOP("Findings", "Reported: delivery"),
    "reported.invoice": QT_TRANSLATE_NOOP("Findings", "Reported: invoice"),
    "reported.data": QT_TRANSLATE_NOOP("Findings", "Reported: their details"),
    "reported.other": QT_TRANSLATE_NOOP("Findings", "Reported by the customer"),
    "own": QT_TRANSLATE_NOOP("Findings", "A rule of your own"),
}

STATES = {
    "wrong": "invalid", "reported": "invalid", "check": "suspect", "contradiction": "suspect", "twice": "suspect",
    "ghost": "suspect", "overdue": "ageing", "required": "unknown", "unread": "doubtful",
    "own": "suspect",
}  # fmt: skip
"""The glyph of each kind of finding."""

NEXT = {
    "wrong": QT_TRANSLATE_NOOP("Findings", "Find another"),
    "reported": QT_TRANSLATE_NOOP("Findings", "Answer it"),
    "check": QT_TRANSLATE_NOOP("Findings", "Put it right"),
    "contradiction": QT_TRANSLATE_NOOP("Findings", "Check both"),
    "twice": QT_TRANSLATE_NOOP("Findings", "Compare the two"),
    "ghost": QT_TRANSLATE_NOOP("Findings", "See the reasons"),
    "overdue": QT_TRANSLATE_NOOP("Findings", "Review now"),
    "required": QT_TRANSLATE_NOOP("Findings", "Add it"),
    "unread": QT_TRANSLATE_NOOP("Findings", "Look it over"),
    "own": QT_TRANSLATE_NOOP("Findings", "Look it over"),
}


def sentence(code: str, tier: Tier | None = None) -> str:
    """What is wrong under the code of a rule; `tier` is that of whom it is about."""
    field, _, bare = code.partition(".")
    if field == "missing" and code not in SENTENCES:
        name = wording.field_label(Field(bare))
        if tier is None:
            return translate("Findings", "{field} missing", field=name)
        return translate("Findings", "{field} missing, required for {tier}", field=name, tier=wording.tier_name(tier))
    if field == "wrong":
        return translate("Findings", "{field} no longer right", field=wording.field_label(Field(bare)))
    words = SENTENCES.get(code) or SENTENCES[bare or field]
    name = wording.field_label(Field(field)) if bare and field in set(Field) else ""
    return translate("Findings", words, field=name)


def of(problem: Problem, tier: Tier) -> str:
    """What is wrong in a finding; one of the user's own rules says it in the user's own words."""
    return problem.value if problem.kind == "own" else sentence(problem.code, tier)


def next_step(kind: str) -> str:
    """What to do about a finding of a kind."""
    return translate("Findings", NEXT[kind])


def against(found: Found | None) -> tuple[str, str]:
    """What is said against what somebody typed, and the repair with the key that takes it; both empty for nothing."""
    if found is None:
        return "", ""
    key = translate("Contact", "Alt+P: {value}", value=found.proposal) if found.proposal else ""
    return sentence(found.code), key
