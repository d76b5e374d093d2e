"""What was done, in words: a step that can be undone, an export, an import and what it refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cardkeeper.errors import Cancelled
from cardkeeper.i18n import QT_TRANSLATE_NOOP, language, translate
from cardkeeper.ui import wording

if TYPE_CHECKING:
    from cardkeeper.actions.backup import Difference
    from cardkeeper.actions.contacts import Step
    from cardkeeper.actions.exchange import Exported
    from cardkeeper.actions.intake import TakenIn
    from cardkeeper.formats import Refusal

MOST_NAMED = 3

STEPS = {
    "discard": QT_TRANSLATE_NOOP("Steps", "Card discarded"),
    "pair": QT_TRANSLATE_NOOP("Steps", "Two sides put together"),
    "unpair": QT_TRANSLATE_NOOP("Steps", "Two sides taken apart"),
    "swap": QT_TRANSLATE_NOOP("Steps", "Front and back swapped"),
    "discard_all": QT_TRANSLATE_NOOP("Steps", "%n card(s) discarded"),
    "accept": QT_TRANSLATE_NOOP("Steps", "{name} accepted"),
    "edit": QT_TRANSLATE_NOOP("Steps", "{name} changed"),
    "put_back": QT_TRANSLATE_NOOP("Steps", "An earlier value of {name} put back"),
    "tier": QT_TRANSLATE_NOOP("Steps", "Tier of %n contact(s) set"),
    "industry": QT_TRANSLATE_NOOP("Steps", "Industry of %n contact(s) set"),
    "tag_add": QT_TRANSLATE_NOOP("Steps", "Tag “{tag}” given to %n contact(s)"),
    "tag_remove": QT_TRANSLATE_NOOP("Steps", "Tag “{tag}” taken from %n contact(s)"),
    "tag_rename": QT_TRANSLATE_NOOP("Steps", "Tag “{old}” renamed to “{tag}”"),
    "tag_merge": QT_TRANSLATE_NOOP("Steps", "Tag “{old}” put together with “{tag}”"),
    "tag_drop": QT_TRANSLATE_NOOP("Steps", "Tag “{tag}” deleted from %n contact(s)"),
    "delete": QT_TRANSLATE_NOOP("Steps", "%n contact(s) moved to the trash"),
    "restore": QT_TRANSLATE_NOOP("Steps", "%n contact(s) restored"),
    "merge": QT_TRANSLATE_NOOP("Steps", "2 people merged: {name}"),
    "merge_all": QT_TRANSLATE_NOOP("Steps", "%n pair(s) of duplicates merged"),
    "apart": QT_TRANSLATE_NOOP("Steps", "Not the same person: {name}"),
    "together": QT_TRANSLATE_NOOP("Steps", "Perhaps the same person again: {name}"),
    "verify": QT_TRANSLATE_NOOP("Steps", "%n fact(s) of {name} confirmed"),
    "invalid": QT_TRANSLATE_NOOP("Steps", "%n fact(s) of {name} marked invalid"),
    "later": QT_TRANSLATE_NOOP("Steps", "Review of {name} put off"),
    "tried": QT_TRANSLATE_NOOP("Steps", "Call to {name} noted"),
    "talk": QT_TRANSLATE_NOOP("Steps", "Talk with {name} logged"),
    "talk_change": QT_TRANSLATE_NOOP("Steps", "Talk with {name} changed"),
    "talk_remove": QT_TRANSLATE_NOOP("Steps", "Talk with {name} removed"),
    "promise": QT_TRANSLATE_NOOP("Steps", "Follow-up with {name} kept"),
    "promise_done": QT_TRANSLATE_NOOP("Steps", "Follow-up with {name} done"),
    "promise_later": QT_TRANSLATE_NOOP("Steps", "Follow-up with {name} put off"),
    "promise_remove": QT_TRANSLATE_NOOP("Steps", "Follow-up with {name} removed"),
    "consent": QT_TRANSLATE_NOOP("Steps", "Consent of {name} noted"),
    "rule": QT_TRANSLATE_NOOP("Steps", "A value was said to be right"),
    "archive": QT_TRANSLATE_NOOP("Steps", "%n archived"),
    "unarchive": QT_TRANSLATE_NOOP("Steps", "%n brought back into the lists"),
    "aside": QT_TRANSLATE_NOOP("Steps", "%n set aside as nobody"),
    "ghost": QT_TRANSLATE_NOOP("Steps", "It was decided whether somebody exists"),
    "care": QT_TRANSLATE_NOOP("Steps", "How {name} is looked after was changed"),
    "wording": QT_TRANSLATE_NOOP("Steps", "Wording of the letter changed"),
    "reply": QT_TRANSLATE_NOOP("Steps", "Answer of {name} taken over"),
    "bounce": QT_TRANSLATE_NOOP("Steps", "%n mail(s) that came back noted"),
    "import": QT_TRANSLATE_NOOP("Steps", "%n contact(s) imported"),
    "list_add": QT_TRANSLATE_NOOP("Steps", "Smart list “{name}” saved"),
    "list_rename": QT_TRANSLATE_NOOP("Steps", "Smart list renamed to “{name}”"),
    "list_move": QT_TRANSLATE_NOOP("Steps", "Smart list “{name}” moved"),
    "list_remove": QT_TRANSLATE_NOOP("Steps", "Smart list “{name}” deleted"),
    "rule_add": QT_TRANSLATE_NOOP("Steps", "Rule “{name}” added"),
    "rule_change": QT_TRANSLATE_NOOP("Steps", "Rule “{name}” changed"),
    "rule_apply": QT_TRANSLATE_NOOP("Steps", "Rule “{name}” applied to everybody"),
    "rules_by_day": QT_TRANSLATE_NOOP("Steps", "Rules fired as days went by"),
    "rule_on": QT_TRANSLATE_NOOP("Steps", "Rule “{name}” switched on"),
    "rule_off": QT_TRANSLATE_NOOP("Steps", "Rule “{name}” switched off"),
    "rule_remove": QT_TRANSLATE_NOOP("Steps", "Rule “{name}” deleted"),
    "report": QT_TRANSLATE_NOOP("Steps", "Report of {name} entered"),
    "answer": QT_TRANSLATE_NOOP("Steps", "Report of {name} answered"),
    "industry_add": QT_TRANSLATE_NOOP("Steps", "Industry “{name}” added"),
    "industry_rename": QT_TRANSLATE_NOOP("Steps", "Industry renamed to “{name}”"),
    "industry_hide": QT_TRANSLATE_NOOP("Steps", "Industry “{name}” hidden"),
    "industry_show": QT_TRANSLATE_NOOP("Steps", "Industry “{name}” shown again"),
    "forget": QT_TRANSLATE_NOOP("Steps", "%n thing(s) forgotten"),
    "forget_all": QT_TRANSLATE_NOOP("Steps", "Everything learnt is forgotten"),
}

REFUSALS = {
    "Erased": QT_TRANSLATE_NOOP("Refusals", "{name} was erased for good here and was not taken in again."),
    "FileTooLarge": QT_TRANSLATE_NOOP(
        "Refusals", "The file has {megabytes} MB; up to {most} MB are read. Split it and import the parts."
    ),
    "NotContact": QT_TRANSLATE_NOOP("Refusals", "Line {line} belongs to no contact and was skipped."),
    "CardEmpty": QT_TRANSLATE_NOOP("Refusals", "It says nothing about anybody, so it was not taken."),
    "CardIsGroup": QT_TRANSLATE_NOOP("Refusals", "It is a mailing list, not a person, so it was not taken."),
    "CardTooLarge": QT_TRANSLATE_NOOP("Refusals", "It has more than {most} lines, so it was not taken."),
    "RecordBroken": QT_TRANSLATE_NOOP("Refusals", "It is not a contact ({where}), so it was not taken."),
    "CardCut": QT_TRANSLATE_NOOP("Refusals", "The end of it is missing; what is there was taken."),
    "LineBroken": QT_TRANSLATE_NOOP("Refusals", "Line {line} makes no sense; the rest was taken."),
    "LineTooLong": QT_TRANSLATE_NOOP("Refusals", "Line {line} is longer than {most} MB; the rest was taken."),
    "PhotoBroken": QT_TRANSLATE_NOOP("Refusals", "Its picture is damaged; the rest was taken."),
    "PhotoTooLarge": QT_TRANSLATE_NOOP("Refusals", "Its picture is larger than {most} MB; the rest was taken."),
}


def step(step: Step, *, undone: bool = False) -> str:
    """What was just done, for the bar that offers to undo it."""
    facts = dict(step.facts)
    n, count = facts.pop("n", None), facts.pop("fired", 0)
    text = translate("Steps", STEPS[step.action], n=n if isinstance(n, int) else None, **facts)
    text = wording.joined(text, fired(count))
    return translate("Steps", "Undone: {what}", what=text) if undone else text


def fired(count: int) -> str:
    """How often the user's own rules did something; "" when they did not."""
    return translate("Steps", "%n rule(s) fired", n=count) if count else ""


def time_left(seconds: float | None) -> str:
    """How long something still takes; "" while nobody knows."""
    if seconds is None:
        return ""
    if seconds < 60:
        return translate("Workspace", "less than a minute left")
    return translate("Workspace", "about %n minute(s) left", n=round(seconds / 60))


def trouble_taking_in(taken: TakenIn) -> str:
    """What of the files that were offered did not come in as asked, and why; "" when all did."""
    lines = [_address_book(name) for name in _large_vcards(taken)]
    lines += [wording.sentence(why) for _name, why in taken.refused[:MOST_NAMED]]
    if more := len(taken.refused) - MOST_NAMED:
        lines += [translate("Workspace", "%n more file(s) could not be taken in.", n=more)] if more > 0 else []
    if isinstance(taken.stopped, Cancelled):
        lines.append(translate("Workspace", "Stopped: %n file(s) were not taken in.", n=taken.left))
    elif taken.stopped is not None:
        left = translate("Workspace", "%n file(s) were not taken in; add them again then.", n=taken.left)
        lines += [wording.sentence(taken.stopped), left]
    elif taken.left:
        lines.append(translate("Workspace", "So many files are taken in bit by bit: %n are left. Drop them again; what "
                                            "is here already is passed over.", n=taken.left))  # fmt: skip
    return "\n".join(lines)


def _large_vcards(taken: TakenIn) -> list[str]:
    from cardkeeper.actions.texts import kind_of  # loaded long since, when something was taken in

    return [file.name for file in taken.books if kind_of(file.name) == "vcard"]


def _address_book(name: str) -> str:
    from cardkeeper.actions.texts import PEOPLE_MOST

    return translate(
        "Workspace",
        "“{name}” holds more than {most} people: they are imported all at once, and not reviewed one by one.",
        name=name, most=PEOPLE_MOST,
    )  # fmt: skip


def known(taken: TakenIn) -> str:
    """Which files were there already; "" when none was."""
    if not taken.known:
        return ""
    said = translate("Workspace", "%n photo(s) were here already", n=len(taken.known))
    names = ", ".join(filter(None, taken.known[:MOST_NAMED]))
    return wording.joined(said, names + ("…" if names and len(taken.known) > MOST_NAMED else ""))


def returned(taken: TakenIn) -> str:
    """That a mail came back, and what was done about it."""
    name = taken.returned[-1].name
    return translate("Asking", "The mail to {name} came back: the address is marked.", name=name)


def known_person(name: str) -> str:
    """A vCard is of somebody who is in the book."""
    return translate(
        "Review", "{name} is in your contacts already: accepting updates them with what is new here.", name=name
    )


def degraded() -> str:
    """What is said when cards were read by the second-best engine."""
    return translate(
        "Errors", "The better reading engine can't be loaded, so Tesseract reads and makes more mistakes. "
        "“cardkeeper doctor” says what is missing."
    )  # fmt: skip


def exported(done: Exported) -> str:
    """What an export wrote and what it did not."""
    parts = [translate("Exchange", "%n contact(s) exported.", n=done.contacts)]
    if done.unreviewed:
        parts.append(translate("Exchange", "%n of them unreviewed, and marked so.", n=done.unreviewed))
    if done.left_out:
        parts.append(translate("Exchange", "%n invalid fact(s) left out.", n=done.left_out))
    if done.withheld:
        parts.append(translate("Exchange", "%n want to be left alone and were left out.", n=done.withheld))
    if done.aside:
        parts.append(translate("Exchange", "%n set aside or archived were left out.", n=done.aside))
    return ("" if language() == "zh_CN" else " ").join(parts)


def imported(created: int, updated: int, unchanged: int, *, doubted: int = 0, rules: int = 0, known: int = 0) -> str:
    """What an import did, how many of whom came in have something doubtful or may be known, how often a rule fired."""
    done = translate(
        "Exchange",
        "{created} new, {updated} changed, {unchanged} already known",
        created=created,
        updated=updated,
        unchanged=unchanged,
    )
    doubt = translate("Exchange", "%n with something doubtful, see Data quality", n=doubted) if doubted else ""
    twice = translate("Exchange", "%n may be known already, see Duplicates", n=known) if known else ""
    return wording.joined(done, doubt, twice, fired(rules))


def restored_besides(difference: Difference) -> Iterator[str]:
    """What restoring a backup would change beside contacts, a line each; none for what stays as it is."""
    for number, line in (
        (difference.cards, translate("Backups", "%n card(s) came later and go", n=difference.cards)),
        (difference.lists, translate("Backups", "%n smart list(s) change, come back or go", n=difference.lists)),
        (difference.rules, translate("Backups", "%n rule(s) of your own change, come back or go", n=difference.rules)),
        (difference.industries,
         translate("Backups", "%n industry(s) of your own change, come back or go", n=difference.industries)),
        (difference.settings,
         translate("Backups", "%n setting(s) of the store become what they were", n=difference.settings)),
        (difference.rulings, translate(
            "Backups", "“Not the same person” is forgotten, or known again, of %n pair(s)", n=difference.rulings
        )),
    ):  # fmt: skip
        if number:
            yield line


def unreviewed_note() -> str:
    """What an exported card says of itself when nobody has reviewed it yet."""
    return translate("Exchange", "Read from a business card and not reviewed yet.")


def refusal(one: Refusal) -> str:
    """Why a record of a file was not taken, and which it was."""
    what = translate("Refusals", REFUSALS[one.code]).format_map(one.facts)
    if not one.number:
        return what
    return translate("Refusals", "Record {number} {name}: {what}", number=one.number, name=one.name, what=what)
