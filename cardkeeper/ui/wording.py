"""Codes and facts become sentences here, for windows and commands alike. No Qt: the command line imports this too."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from cardkeeper.errors import CardKeeperError, FileUnreadable
from cardkeeper.i18n import QT_TRANSLATE_NOOP, language, translate

if TYPE_CHECKING:  # the page that asks for a passphrase needs errors only
    from cardkeeper.model import Card, Contact, Fact, Field, Tier
    from cardkeeper.rules.industries import Suggestion
    from cardkeeper.rules.tiers import Hint

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
    "PhotoDark": QT_TRANSLATE_NOOP(
        "Errors", "This photo is too dark to read. Turn on a light or the flash, and take it again."
    ),
    "PhotoBlurred": QT_TRANSLATE_NOOP(
        "Errors", "This photo is too blurred to read. Hold still, wait until the card is sharp, and take it again."
    ),
    "CardIllegible": QT_TRANSLATE_NOOP(
        "Errors", "A card lies here, but nothing on it can be read. Take a photo of it alone, closer and in more light."
    ),
    "FormatUnknown": QT_TRANSLATE_NOOP(
        "Errors", "This kind of file can't be read as a picture. Save it as JPEG, PNG, HEIC, WebP, TIFF or PDF."
    ),
    "FileUnreadable": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” can't be opened. Check that it is still there and that you may read it."
    ),
    "FileEmpty": QT_TRANSLATE_NOOP("Errors", "“{name}” is empty. Copy it again from where it came."),
    "FileChanging": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is still being written. Add it again when the copying is over."
    ),
    "FileTooLarge": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” has {megabytes} MB; up to {most} MB are read. Make it smaller or split it, then add it."
    ),
    "TooManyPages": QT_TRANSLATE_NOOP(
        "Errors", "This file has {pages} pages; up to {most} are read. Split it and add the parts."
    ),
    "TextEmpty": QT_TRANSLATE_NOOP(
        "Errors",
        "No person with a number or an address was found in this text. Copy the whole signature and paste it here.",
    ),
    "TextBroken": QT_TRANSLATE_NOOP(
        "Errors", "This is damaged, or no text, mail or vCard at all. Save it again from the program it comes from."
    ),
    "TextTooLarge": QT_TRANSLATE_NOOP(
        "Errors", "This text has {megabytes} MB; up to {most} MB are read. Copy only the signature and paste it here."
    ),
    "PeopleTooMany": QT_TRANSLATE_NOOP(
        "Errors",
        "There are {people} people in this file; up to {most} are reviewed one by one. Import it instead (Ctrl+O).",
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
    "FolderGone": QT_TRANSLATE_NOOP(
        "Errors", "There is no folder {folder}. Plug in the disk it is on, or choose another folder."
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
    "RecoveryCodeMistyped": QT_TRANSLATE_NOOP(
        "Errors", "A letter of the recovery code is mistyped or missing. It has six groups of six letters and digits."
    ),
    "WrongRecoveryCode": QT_TRANSLATE_NOOP(
        "Errors",
        "That is a recovery code, but it does not open this store: it is of another one, or was replaced or removed.",
    ),
    "SlotsDamaged": QT_TRANSLATE_NOOP(
        "Errors",
        "The file slots.json in {folder}, which holds the sealed key, is damaged: no passphrase opens the store now. "
        "Put back slots.json from a copy of the folder, or restore a backup: it has the slots of its day.",
    ),
    "StoreDamaged": QT_TRANSLATE_NOOP(
        "Errors",
        "The store in {folder} is damaged and was left untouched. What can still be read can be saved, or a backup put "
        "in its place: in the settings, when unlocking it, or by check-store --deep --repair and restore.",
    ),
    "StoreInUse": QT_TRANSLATE_NOOP(
        "Errors", "The store in {folder} is already open in another window or command. Close that one first."
    ),
    "StoreTooNew": QT_TRANSLATE_NOOP(
        "Errors", "This store was written by a newer CardKeeper (version {version}; this one knows {known}). Update "
        "CardKeeper to open it."
    ),
    "MessageKnown": QT_TRANSLATE_NOOP(
        "Errors", "This message was taken in already on {on}, so nothing was added. To take it in anew, undo that."
    ),
    "MessageReturned": QT_TRANSLATE_NOOP(
        "Errors", "This is a mail that came back, no answer. Drop it on the main window: its address is marked there."
    ),
    "ErasedBefore": QT_TRANSLATE_NOOP(
        "Errors", "Nothing was accepted: this person asked to be erased. Say that they have agreed since (Alt+E), or "
        "discard the card (Alt+D)."
    ),
    "StoreLocked": QT_TRANSLATE_NOOP("Errors", "The store is locked. Unlock it to go on."),
    "BackupDamaged": QT_TRANSLATE_NOOP(
        "Errors", "{file} is no backup of CardKeeper, or it is not whole. Nothing was changed. Choose another backup."
    ),
    "KeyringUnavailable": QT_TRANSLATE_NOOP(
        "Errors", "This computer's keyring does not answer or does not keep what it is given. Use your passphrase."
    ),
    "PassphraseTooShort": QT_TRANSLATE_NOOP("Errors", "Use a passphrase of at least {least} characters."),
    "PassphrasesDiffer": QT_TRANSLATE_NOOP("Errors", "The two passphrases are not the same. Type both again."),
    "PassphraseNeeded": QT_TRANSLATE_NOOP(
        "Errors", "A passphrase is needed. Give it with --passphrase-file FILE, or run the command in a terminal."
    ),
    "ContactUnknown": QT_TRANSLATE_NOOP(
        "Errors", "There is no contact with the number {id}; it may have been deleted. Search by name."
    ),
    "CardUnknown": QT_TRANSLATE_NOOP(
        "Errors", "This card is no longer in the inbox. Look for its person among the contacts."
    ),
    "ContactInTrash": QT_TRANSLATE_NOOP(
        "Errors", "Nothing was merged: {name} is in the trash. Bring them back from there first."
    ),
    "NotTwoSides": QT_TRANSLATE_NOOP(
        "Errors",
        "Only two photos that wait in the inbox, each in no pair, can be the sides of one card. "
        "Take pairs apart first.",
    ),
    "NoNotices": QT_TRANSLATE_NOOP(
        "Errors", "Nothing shows notices here. Start this in a desktop session, or leave out --notify."
    ),
    "IndustryKnown": QT_TRANSLATE_NOOP(
        "Errors", "There is an industry called “{name}” already. Choose another name; one that is hidden can be shown "
        "again."
    ),
    "EngineMissing": QT_TRANSLATE_NOOP("Errors", "The reading engine {engine} is not installed. To mend it: {line}"),
    "LibraryMissing": QT_TRANSLATE_NOOP("Errors", "Missing on this computer: {names}. To mend it: {line}"),
    "FileNotContacts": QT_TRANSLATE_NOOP(
        "Errors", "There are no contacts in “{name}”. CardKeeper imports vCard 2.1, 3.0 and 4.0 and its own JSON."
    ),
    "FormatNotWritten": QT_TRANSLATE_NOOP(
        "Errors", "CardKeeper does not write “{suffix}” files. Call the file .vcf or .json, or say which format it is."
    ),
    "AllWithheld": QT_TRANSLATE_NOOP(
        "Errors",
        "Everybody chosen wants to be left alone, so no file was written. The contact's page says so; change it there.",
    ),
    "NothingToExport": QT_TRANSLATE_NOOP(
        "Errors", "No contact matches, so no file was written. Ask for less, or export everybody."
    ),
    "Cancelled": QT_TRANSLATE_NOOP("Errors", "Stopped. What was already done is kept."),
}  # fmt: skip

FIELDS = {
    "name": QT_TRANSLATE_NOOP("Fields", "Name"),
    "company": QT_TRANSLATE_NOOP("Fields", "Company"),
    "department": QT_TRANSLATE_NOOP("Fields", "Department"),
    "title": QT_TRANSLATE_NOOP("Fields", "Title"),
    "phone": QT_TRANSLATE_NOOP("Fields", "Phone"),
    "email": QT_TRANSLATE_NOOP("Fields", "E-mail"),
    "website": QT_TRANSLATE_NOOP("Fields", "Website"),
    "address": QT_TRANSLATE_NOOP("Fields", "Address"),
    "messenger": QT_TRANSLATE_NOOP("Fields", "Messenger"),
    "birthday": QT_TRANSLATE_NOOP("Fields", "Birthday"),
    "note": QT_TRANSLATE_NOOP("Fields", "Note"),
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
    "skype": QT_TRANSLATE_NOOP("Fields", "Skype"),
    "telegram": QT_TRANSLATE_NOOP("Fields", "Telegram"),
    "dingtalk": QT_TRANSLATE_NOOP("Fields", "DingTalk"),
    "viber": QT_TRANSLATE_NOOP("Fields", "Viber"),
    "signal": QT_TRANSLATE_NOOP("Fields", "Signal"),
    "kakaotalk": QT_TRANSLATE_NOOP("Fields", "KakaoTalk"),
    "instagram": QT_TRANSLATE_NOOP("Fields", "Instagram"),
    "facebook": QT_TRANSLATE_NOOP("Fields", "Facebook"),
    "x": QT_TRANSLATE_NOOP("Fields", "X"),
}

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def sentence(error: CardKeeperError) -> str:
    """What happened and what to do, in the language in use."""
    return reason(error.code, error.facts)


def about(file: str, error: CardKeeperError) -> str:
    """What went wrong with a file, which is named once."""
    return sentence(error) if isinstance(error, FileUnreadable) else f"{file}: {sentence(error)}"


def reason(code: str, facts: dict[str, object]) -> str:
    """The sentence for a failure that was kept as its code and facts."""
    said = {name: day(one, today=date.min) if isinstance(one, date) else one for name, one in facts.items()}
    return translate("Errors", SENTENCES[code]).format_map(said)


def card_name(card: Card) -> str:
    """The file that a card came in, and which page of it; what was pasted has no name."""
    if card.name and card.leaves:
        return translate("Fields", "{file}, page {page} of {pages}", file=card.name, page=card.leaf, pages=card.leaves)
    return card.name or (translate("Fields", "Pasted signature") if card.kind in ("text", "vcard") else "")


def why_industry(suggestion: Suggestion) -> str:
    """Why an industry is suggested: which word of which fact speaks for it, or whom the user put there before."""
    word = suggestion.word
    if suggestion.others:
        return translate("Fields", "as for %n other(s) of {word}", n=suggestion.others, word=word)
    return {
        "company": translate("Fields", "“{word}” is in the company's name", word=word),
        "website": translate("Fields", "“{word}” is in the mail or web address", word=word),
        "title": translate("Fields", "“{word}” is in the title", word=word),
    }[suggestion.field]


def field_label(field: Field, kind: str = "") -> str:
    """What a fact is called: Mobile, E-mail, WeChat."""
    if field in ("phone", "messenger") and kind in KINDS:
        return translate("Fields", KINDS[kind])
    return translate("Fields", FIELDS[field])


def day(when: date, *, today: date | None = None) -> str:
    """A short date, with the year unless that is today's: 9月2日, 2 Sep, 2 Sep 2024."""
    this_year = today is not None and when.year == today.year
    if language() == "zh_CN":
        short = f"{when.month}月{when.day}日"
        return short if this_year else f"{when.year}年{short}"
    short = f"{when.day} {_MONTHS[when.month - 1]}"
    return short if this_year else f"{short} {when.year}"


def instant(when: datetime) -> str:
    """An instant as the clock on the wall shows it: 2026年11月22日 16:30, 22 Nov 2026 16:30."""
    here = when.astimezone()
    return f"{day(here.date())} {here:%H:%M}"


def tier_name(tier: Tier) -> str:
    """What a tier is called."""
    from cardkeeper.rules import tiers

    return translate("Tier", tiers.NAMES[tier])


def why_tier(hint: Hint) -> str:
    """Why a tier is suggested."""
    said = {
        "lead": translate("Tier", "“{word}” leads a company"),
        "senior": translate("Tier", "“{word}” is a senior title"),
        "talked": translate("Tier", "talked to within a year"),
        "answered": translate("Tier", "answers"),
        "tag": translate("Tier", "tagged “{word}”"),
    }
    return joined(*(said[code].format(word=word) for code, word in hint.reasons))


def industry_name(code: str) -> str:
    """What an industry is called; "" for none."""
    from cardkeeper.rules import industry_list

    return industry_list.name_of(code) if code else ""


def joined(*parts: str) -> str:
    """What there is of `parts`, with a dot between."""
    return " · ".join(part for part in parts if part)


def shown(fact: Fact, *, region: str = "CN") -> str:
    """A fact's value as people read it, a phone with its extension, an address with its postcode."""
    if fact.field == "address" and fact.address and fact.address.postcode not in fact.value:
        return f"{fact.value} {fact.address.postcode}"
    if fact.field != "phone":
        return fact.value
    from cardkeeper.rules import phones

    number = phones.shown(fact.value, region=region)
    return f"{number} {translate('Fields', 'ext. {number}', number=fact.extension)}" if fact.extension else number


def contact_line(contact: Contact) -> str:
    """A contact in one line: names, title, company."""
    from cardkeeper.model import Field

    names = " ".join(fact.value for fact in contact.of(Field.NAME))
    return joined(names or translate("List", "(no name)"), contact.first(Field.TITLE), contact.first(Field.COMPANY))
