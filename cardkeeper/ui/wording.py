"""Codes and facts become sentences here, for windows and commands alike. No Qt: the command line imports this too."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import QT_TRANSLATE_NOOP, language, translate
from cardkeeper.model import Contact, Fact, Field, How, Row, Source, Tier
from cardkeeper.rules import industries, phones, tiers
from cardkeeper.rules.reviews import Reason, State

if TYPE_CHECKING:
    from cardkeeper.actions.contacts import Step
    from cardkeeper.formats import Refusal

SENTENCES = {
    "PhotoBroken": QT_TRANSLATE_NOOP(
        "Errors", "This picture is damaged or cut short. Copy it again from the phone or camera, or take a new photo."
    ),
    "PhotoTooLarge": QT_TRANSLATE_NOOP(
        "Errors",
        "This picture has {megapixels} megapixels; up to {most} can be read. Save it smaller and add it again.",
    ),
    "PhotoEmpty": QT_TRANSLATE_NOOP(
        "Errors", "There is no text here that could be a card. Take the photo closer, in better light, and try again."
    ),
    "FormatUnknown": QT_TRANSLATE_NOOP(
        "Errors", "This kind of file can't be read as a picture. Save it as JPEG, PNG, HEIC, WebP or TIFF."
    ),
    "FileUnreadable": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” can't be opened. Check that it is still there and that you may read it."
    ),
    "ReaderDied": QT_TRANSLATE_NOOP(
        "Errors", "Reading stopped in the middle of this picture. It is kept; try again, and if it stops again, save "
        "the picture smaller."
    ),
    "DiskFull": QT_TRANSLATE_NOOP(
        "Errors", "The disk is full. Nothing was lost or half-written. Free some space in {folder} and try again."
    ),
    "FolderNotWritable": QT_TRANSLATE_NOOP(
        "Errors", "Nothing can be written in {folder}. Choose another folder or change its permissions."
    ),
    "NoStore": QT_TRANSLATE_NOOP(
        "Errors", "There is no CardKeeper store in {folder} yet. Create one with “cardkeeper init” or in the window."
    ),
    "StoreExists": QT_TRANSLATE_NOOP(
        "Errors", "{folder} already holds a CardKeeper store. Unlock it, or choose another folder."
    ),
    "WrongPassphrase": QT_TRANSLATE_NOOP(
        "Errors", "That is not the passphrase. Check the keyboard layout and Caps Lock, or use the recovery code."
    ),
    "WrongRecoveryCode": QT_TRANSLATE_NOOP(
        "Errors", "That is not the recovery code of this store. Compare it with your copy, letter by letter."
    ),
    "StoreDamaged": QT_TRANSLATE_NOOP(
        "Errors",
        "The store in {folder} is damaged and was left untouched. Copy the folder somewhere safe, then put back a "
        "copy from before the damage.",
    ),
    "StoreInUse": QT_TRANSLATE_NOOP(
        "Errors", "The store in {folder} is already open in another window or command. Close that one first."
    ),
    "StoreTooNew": QT_TRANSLATE_NOOP(
        "Errors", "This store was written by a newer CardKeeper (version {version}; this one knows {known}). Update "
        "CardKeeper to open it."
    ),
    "StoreLocked": QT_TRANSLATE_NOOP("Errors", "The store is locked. Unlock it to go on."),
    "KeyringUnavailable": QT_TRANSLATE_NOOP(
        "Errors", "This computer's keyring does not answer or does not keep what it is given. Use your passphrase."
    ),
    "PassphraseTooShort": QT_TRANSLATE_NOOP("Errors", "Use a passphrase of at least {least} characters."),
    "PassphrasesDiffer": QT_TRANSLATE_NOOP("Errors", "The two passphrases are not the same. Type both again."),
    "PassphraseNeeded": QT_TRANSLATE_NOOP(
        "Errors", "A passphrase is needed. Give it with --passphrase-file FILE, or run the command in a terminal."
    ),
    "ContactUnknown": QT_TRANSLATE_NOOP("Errors", "There is no contact with the number {id}."),
    "CardUnknown": QT_TRANSLATE_NOOP("Errors", "This card is no longer in the inbox."),
    "EngineMissing": QT_TRANSLATE_NOOP("Errors", "The reading engine {engine} is not installed. To mend it: {line}"),
    "LibraryMissing": QT_TRANSLATE_NOOP("Errors", "Missing on this computer: {names}. To mend it: {line}"),
    "FileNotContacts": QT_TRANSLATE_NOOP(
        "Errors", "There are no contacts in “{name}”. CardKeeper imports vCard 2.1, 3.0 and 4.0 and its own JSON."
    ),
    "NothingToExport": QT_TRANSLATE_NOOP("Errors", "No contact matches, so no file was written."),
    "Cancelled": QT_TRANSLATE_NOOP("Errors", "Stopped. What was already done is kept."),
}  # fmt: skip

FIELDS = {
    Field.NAME: QT_TRANSLATE_NOOP("Fields", "Name"),
    Field.COMPANY: QT_TRANSLATE_NOOP("Fields", "Company"),
    Field.DEPARTMENT: QT_TRANSLATE_NOOP("Fields", "Department"),
    Field.TITLE: QT_TRANSLATE_NOOP("Fields", "Title"),
    Field.PHONE: QT_TRANSLATE_NOOP("Fields", "Phone"),
    Field.EMAIL: QT_TRANSLATE_NOOP("Fields", "E-mail"),
    Field.WEBSITE: QT_TRANSLATE_NOOP("Fields", "Website"),
    Field.ADDRESS: QT_TRANSLATE_NOOP("Fields", "Address"),
    Field.MESSENGER: QT_TRANSLATE_NOOP("Fields", "Messenger"),
    Field.BIRTHDAY: QT_TRANSLATE_NOOP("Fields", "Birthday"),
    Field.NOTE: QT_TRANSLATE_NOOP("Fields", "Note"),
}

KINDS = {
    "mobile": QT_TRANSLATE_NOOP("Fields", "Mobile"),
    "work": QT_TRANSLATE_NOOP("Fields", "Phone"),
    "home": QT_TRANSLATE_NOOP("Fields", "Home phone"),
    "fax": QT_TRANSLATE_NOOP("Fields", "Fax"),
    "pager": QT_TRANSLATE_NOOP("Fields", "Pager"),
    "wechat": QT_TRANSLATE_NOOP("Fields", "WeChat"),
    "qq": QT_TRANSLATE_NOOP("Fields", "QQ"),
    "line": QT_TRANSLATE_NOOP("Fields", "LINE"),
    "whatsapp": QT_TRANSLATE_NOOP("Fields", "WhatsApp"),
    "linkedin": QT_TRANSLATE_NOOP("Fields", "LinkedIn"),
}

HOWS = {
    How.CALL: QT_TRANSLATE_NOOP("Verification", "call"),
    How.CARD: QT_TRANSLATE_NOOP("Verification", "card"),
    How.REPLY: QT_TRANSLATE_NOOP("Verification", "reply"),
    How.VISIT: QT_TRANSLATE_NOOP("Verification", "visit"),
    How.TYPED: QT_TRANSLATE_NOOP("Verification", "typed"),
    How.REGISTRY: QT_TRANSLATE_NOOP("Verification", "registry"),
}

ORIGINS = {
    Source.CARD: QT_TRANSLATE_NOOP("Verification", "from card"),
    Source.CODE: QT_TRANSLATE_NOOP("Verification", "from the card's code"),
    Source.TYPED: QT_TRANSLATE_NOOP("Verification", "typed"),
    Source.IMPORT: QT_TRANSLATE_NOOP("Verification", "imported"),
}

INVALID_REASONS = {
    "not in service": QT_TRANSLATE_NOOP("Verification", "not in service"),
    "bounced": QT_TRANSLATE_NOOP("Verification", "bounced"),
    "left the company": QT_TRANSLATE_NOOP("Verification", "left the company"),
    "company dissolved": QT_TRANSLATE_NOOP("Verification", "company dissolved"),
    "wrong person": QT_TRANSLATE_NOOP("Verification", "wrong person"),
}

STEPS = {
    "discard": QT_TRANSLATE_NOOP("Steps", "Card discarded"),
    "accept": QT_TRANSLATE_NOOP("Steps", "{name} accepted"),
    "edit": QT_TRANSLATE_NOOP("Steps", "{name} changed"),
    "tier": QT_TRANSLATE_NOOP("Steps", "Tier of %n contact(s) set"),
    "industry": QT_TRANSLATE_NOOP("Steps", "Industry of %n contact(s) set"),
    "delete": QT_TRANSLATE_NOOP("Steps", "%n contact(s) moved to the trash"),
    "restore": QT_TRANSLATE_NOOP("Steps", "%n contact(s) restored"),
    "verify": QT_TRANSLATE_NOOP("Steps", "%n fact(s) of {name} confirmed"),
    "import": QT_TRANSLATE_NOOP("Steps", "%n contact(s) imported"),
}

REFUSALS = {
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

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def sentence(error: CardKeeperError) -> str:
    """What happened and what to do, in the language in use."""
    return reason(error.code, error.facts)


def reason(code: str, facts: dict[str, object]) -> str:
    """The sentence for a failure that was kept as its code and facts."""
    return translate("Errors", SENTENCES[code]).format_map(facts)


def field_label(field: Field, kind: str = "") -> str:
    """What a fact is called: Mobile, E-mail, WeChat."""
    if field in (Field.PHONE, Field.MESSENGER) and kind in KINDS:
        return translate("Fields", KINDS[kind])
    return translate("Fields", FIELDS[field])


def how(way: How) -> str:
    """How a fact was confirmed."""
    return translate("Verification", HOWS[way])


def day(when: date, *, today: date) -> str:
    """A short date, with the year only when it is not this one: 9月2日, 2 Sep, 2 Sep 2024."""
    if language() == "zh_CN":
        short = f"{when.month}月{when.day}日"
        return short if when.year == today.year else f"{when.year}年{short}"
    short = f"{when.day} {_MONTHS[when.month - 1]}"
    return short if when.year == today.year else f"{short} {when.year}"


def tier_name(tier: Tier) -> str:
    """What a tier is called."""
    return translate("Tier", tiers.NAMES[tier])


def industry_name(code: str) -> str:
    """What an industry is called; "" for none."""
    return translate("Industry", industries.NAMES[code]) if code else ""


def joined(*parts: str) -> str:
    """What there is of `parts`, with a dot between."""
    return " · ".join(part for part in parts if part)


def shown(fact: Fact, *, region: str = "CN") -> str:
    """A fact's value as people read it, a phone with its extension."""
    if fact.field is not Field.PHONE:
        return fact.value
    number = phones.shown(fact.value, region=region)
    return f"{number} {translate('Fields', 'ext. {number}', number=fact.extension)}" if fact.extension else number


def contact_line(contact: Contact) -> str:
    """A contact in one line: names, title, company."""
    names = " ".join(fact.value for fact in contact.of(Field.NAME))
    return joined(names or translate("List", "(no name)"), contact.first(Field.TITLE), contact.first(Field.COMPANY))


def row_line(row: Row, *, today: date) -> str:
    """A row of the list as a screen reader says it."""
    state, words = pressing(row, today=today)
    names = " ".join(filter(None, (row.name, row.other_name)))
    return ", ".join(filter(None, (names, row.title, row.company, tier_name(row.tier), words)))


def pressing(row: Row, *, today: date) -> tuple[str, str]:
    """The one thing a list says of a contact beside its names: a state of a fact, or "", and its words."""
    if row.trouble:
        field, _, kind = row.trouble.partition(".")
        return "invalid", translate("List", "{fact} invalid", fact=field_label(Field(field), kind))
    if not row.reviewed:
        return "unknown", translate("List", "Unreviewed")
    if row.due is None:
        return "", ""
    late = (today - row.due).days
    if late > 0:
        return "ageing", translate("List", "%n day(s) overdue", n=late)
    if late == 0:
        return "ageing", translate("List", "due today")
    return "", translate("List", "due {day}", day=day(row.due, today=today))


def state_line(fact: Fact, state: State, *, today: date) -> str:
    """What is known of a fact, when and how: 已确认 · 9月2日 · 回复邮件."""
    when = day(state.on, today=today) if state.on else ""
    way = how(state.how) if state.how else ""
    if state.kind == "confirmed":
        return joined(translate("Verification", "Confirmed"), when, way)
    if state.kind == "ageing":
        return joined(translate("Verification", "Due · last {day}", day=when), way)
    if state.kind == "invalid":
        return joined(translate("Verification", "Invalid"), when, invalid_reason(fact.invalid))
    return joined(translate("Verification", "Never confirmed"), origin(fact, today=today))


def origin(fact: Fact, *, today: date) -> str:
    """Where a fact came from, and when: 来自名片 3月3日."""
    if fact.since is None:
        return translate("Verification", ORIGINS[fact.source])
    return f"{translate('Verification', ORIGINS[fact.source])} {day(fact.since, today=today)}"


def due_line(state: State, *, today: date) -> str:
    """When a fact must be asked about again."""
    if state.kind == "invalid":
        return translate("Verification", "Not dialled, not exported")
    if state.due is None:
        return translate("Verification", "Confirm it at the next talk")
    days = (state.due - today).days
    if days < 0:
        return translate("List", "%n day(s) overdue", n=-days)
    return translate("Verification", "due in %n day(s)", n=days)


def invalid_reason(code: str) -> str:
    """Why a fact is known to be wrong; words typed by the user are shown as they are."""
    return translate("Verification", INVALID_REASONS[code]) if code in INVALID_REASONS else code


def why(reason: Reason, *, today: date) -> str:
    """Why a contact is in today's review, in one line."""
    fact = field_label(reason.fact.field, reason.fact.kind)
    if reason.code == "known_bad":
        return joined(translate("List", "{fact} invalid", fact=fact), invalid_reason(reason.fact.invalid))
    if reason.code == "never":
        return translate("Verification", "{fact} never confirmed", fact=fact)
    if reason.code == "overdue":
        return translate("Verification", "{fact} %n day(s) overdue", n=max(reason.days, 0), fact=fact)
    return translate("Verification", "{fact} due in %n day(s)", n=max(-reason.days, 0), fact=fact)


def step(step: Step, *, undone: bool = False) -> str:
    """What was just done, for the bar that offers to undo it."""
    facts = dict(step.facts)
    n = facts.pop("n", None)
    text = translate("Steps", STEPS[step.action], n=n if isinstance(n, int) else None, **facts)
    return translate("Steps", "Undone: {what}", what=text) if undone else text


def degraded() -> str:
    """What is said when cards were read by the second-best engine."""
    return translate(
        "Errors", "The better reading engine can't be loaded, so Tesseract reads and makes more mistakes. "
        "“cardkeeper doctor” says what is missing."
    )  # fmt: skip


def exported(contacts: int, unreviewed: int, left_out: int) -> str:
    """What an export wrote and what it did not."""
    parts = [translate("Exchange", "%n contact(s) exported.", n=contacts)]
    if unreviewed:
        parts.append(translate("Exchange", "%n of them unreviewed, and marked so.", n=unreviewed))
    if left_out:
        parts.append(translate("Exchange", "%n invalid fact(s) left out.", n=left_out))
    return " ".join(parts)


def imported(created: int, updated: int, unchanged: int) -> str:
    """What an import did."""
    return translate(
        "Exchange",
        "{created} new, {updated} changed, {unchanged} already known",
        created=created,
        updated=updated,
        unchanged=unchanged,
    )


def unreviewed_note() -> str:
    """What an exported card says of itself when nobody has reviewed it yet."""
    return translate("Exchange", "Read from a business card and not reviewed yet.")


def refusal(one: Refusal) -> str:
    """Why a record of a file was not taken, and which it was."""
    what = translate("Refusals", REFUSALS[one.code]).format_map(one.facts)
    if not one.number:
        return what
    return translate("Refusals", "Record {number} {name}: {what}", number=one.number, name=one.name, what=what)
