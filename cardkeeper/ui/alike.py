"""Why two contacts may be one person, in words. No Qt."""

from __future__ import annotations

from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import Fact, Field
from cardkeeper.rules.duplicates import LIKELY, SURE, Reason
from cardkeeper.rules.phones import STANDARD
from cardkeeper.ui import wording

PERHAPS = 30
"""From so many points on two may be one at all."""

CODES = {
    "name": QT_TRANSLATE_NOOP("Alike", "Same name"),
    "name_sound": QT_TRANSLATE_NOOP("Alike", "Names sound the same"),
    "name_slip": QT_TRANSLATE_NOOP("Alike", "Names one slip apart"),
    "nickname": QT_TRANSLATE_NOOP("Alike", "Short form of the name"),
    "initials": QT_TRANSLATE_NOOP("Alike", "Initials fit"),
    "name_part": QT_TRANSLATE_NOOP("Alike", "Part of the name"),
    "surname": QT_TRANSLATE_NOOP("Alike", "Same surname"),
    "mobile": QT_TRANSLATE_NOOP("Alike", "Same mobile"),
    "phone": QT_TRANSLATE_NOOP("Alike", "Same phone"),
    "direct": QT_TRANSLATE_NOOP("Alike", "Same direct line"),
    "switchboard": QT_TRANSLATE_NOOP("Alike", "Same switchboard"),
    "phone_slip": QT_TRANSLATE_NOOP("Alike", "Numbers one digit apart"),
    "email": QT_TRANSLATE_NOOP("Alike", "Same email"),
    "role_email": QT_TRANSLATE_NOOP("Alike", "Same shared mailbox"),
    "email_slip": QT_TRANSLATE_NOOP("Alike", "Emails one letter apart"),
    "messenger": QT_TRANSLATE_NOOP("Alike", "Same messenger"),
    "picture": QT_TRANSLATE_NOOP("Alike", "Same picture"),
    "birthday": QT_TRANSLATE_NOOP("Alike", "Same birthday"),
    "company": QT_TRANSLATE_NOOP("Alike", "Same company"),
    "domain": QT_TRANSLATE_NOOP("Alike", "Same mail domain"),
    "title": QT_TRANSLATE_NOOP("Alike", "Same title"),
    "address": QT_TRANSLATE_NOOP("Alike", "Same address"),
    "city": QT_TRANSLATE_NOOP("Alike", "Same city"),
    "name_differs": QT_TRANSLATE_NOOP("Alike", "Different names"),
    "surname_differs": QT_TRANSLATE_NOOP("Alike", "Different surnames"),
    "gender_differs": QT_TRANSLATE_NOOP("Alike", "Mr and Ms"),
    "generation_differs": QT_TRANSLATE_NOOP("Alike", "Senior and junior"),
    "birthday_differs": QT_TRANSLATE_NOOP("Alike", "Different birthdays"),
    "mobile_differs": QT_TRANSLATE_NOOP("Alike", "Different mobiles"),
    "email_differs": QT_TRANSLATE_NOOP("Alike", "Different emails"),
    "extension_differs": QT_TRANSLATE_NOOP("Alike", "Different extensions"),
    "company_differs": QT_TRANSLATE_NOOP("Alike", "Different companies"),
    "domain_differs": QT_TRANSLATE_NOOP("Alike", "Different mail domains"),
    "title_differs": QT_TRANSLATE_NOOP("Alike", "Different titles"),
    "city_differs": QT_TRANSLATE_NOOP("Alike", "Different cities"),
}


def label(code: str) -> str:
    """What a reason is called: 手机相同."""
    return translate("Alike", CODES[code])


def value(reason: Reason, *, region: str) -> str:
    """What two have in common, or each has: 142 0000 0057, 禾沐食品 / 霁光能源."""
    return " / ".join(_shown(part, region) for part in reason.value.split(" / "))


def sentence(reason: Reason, *, region: str) -> str:
    """A reason in a line: 手机相同 142 0000 0057 +55."""
    return " ".join(filter(None, (label(reason.code), value(reason, region=region), points(reason.weight))))


def points(weight: int) -> str:
    """+55, or with a true minus −12."""
    return f"+{weight}" if weight > 0 else f"−{-weight}"


def verdict(score: int) -> str:
    """What so many points mean."""
    if score >= SURE:
        return translate("Alike", "Almost certainly one person")
    if score >= LIKELY:
        return translate("Alike", "Probably one person")
    return translate("Alike", "Perhaps one person") if score >= PERHAPS else translate("Alike", "Probably two people")


def _shown(part: str, region: str) -> str:
    number, _, extension = part.partition(" #")
    is_number = STANDARD.fullmatch(number) is not None
    return wording.shown(Fact(Field.PHONE, number, extension=extension), region=region) if is_number else part
