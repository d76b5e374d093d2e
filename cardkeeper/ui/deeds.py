"""What the audit log tells, in words: what was done, to how many, in which form. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.ui import wording

if TYPE_CHECKING:
    from cardkeeper.store.audit import Entry

DEEDS = {
    "unlock": QT_TRANSLATE_NOOP("Audit", "Unlocked"),
    "unlock_failed": QT_TRANSLATE_NOOP("Audit", "Wrong passphrase or code"),
    "passphrase": QT_TRANSLATE_NOOP("Audit", "Changed the passphrase"),
    "recovery_code": QT_TRANSLATE_NOOP("Audit", "Made a new recovery code"),
    "recovery_code_removed": QT_TRANSLATE_NOOP("Audit", "Removed the recovery code"),
    "proof_failed": QT_TRANSLATE_NOOP("Audit", "Wrong passphrase or code while changing the keys"),
    "keyring": QT_TRANSLATE_NOOP("Audit", "Changed whether the keyring opens it"),
    "backup": QT_TRANSLATE_NOOP("Audit", "Backed up"),
    "restore_backup": QT_TRANSLATE_NOOP("Audit", "Restored a backup"),
    "salvage": QT_TRANSLATE_NOOP("Audit", "Went on with what was saved of a damaged store"),
    "export": QT_TRANSLATE_NOOP("Audit", "Exported"),
    "import": QT_TRANSLATE_NOOP("Audit", "Imported"),
    "undo": QT_TRANSLATE_NOOP("Audit", "Undone"),
    "redo": QT_TRANSLATE_NOOP("Audit", "Redone"),
    "edit": QT_TRANSLATE_NOOP("Audit", "Edited"),
    "put_back": QT_TRANSLATE_NOOP("Audit", "Put an earlier value back"),
    "accept": QT_TRANSLATE_NOOP("Audit", "Reviewed a card"),
    "discard": QT_TRANSLATE_NOOP("Audit", "Discarded a card"),
    "discard_all": QT_TRANSLATE_NOOP("Audit", "Discarded cards"),
    "delete": QT_TRANSLATE_NOOP("Audit", "Moved to the trash"),
    "restore": QT_TRANSLATE_NOOP("Audit", "Brought back from the trash"),
    "purge": QT_TRANSLATE_NOOP("Audit", "Erased for good"),
    "tier": QT_TRANSLATE_NOOP("Audit", "Set the tier"),
    "industry": QT_TRANSLATE_NOOP("Audit", "Set the industry"),
    "tag_add": QT_TRANSLATE_NOOP("Audit", "Gave a tag"),
    "tag_remove": QT_TRANSLATE_NOOP("Audit", "Took a tag away"),
    "tag_rename": QT_TRANSLATE_NOOP("Audit", "Renamed a tag"),
    "tag_merge": QT_TRANSLATE_NOOP("Audit", "Put two tags together"),
    "tag_drop": QT_TRANSLATE_NOOP("Audit", "Deleted a tag"),
    "merge": QT_TRANSLATE_NOOP("Audit", "Merged two contacts"),
    "merge_all": QT_TRANSLATE_NOOP("Audit", "Merged duplicates"),
    "apart": QT_TRANSLATE_NOOP("Audit", "Said that two contacts are not the same person"),
    "together": QT_TRANSLATE_NOOP("Audit", "Took back that two contacts are not the same person"),
    "verify": QT_TRANSLATE_NOOP("Audit", "Confirmed facts"),
    "invalid": QT_TRANSLATE_NOOP("Audit", "Marked facts invalid"),
    "later": QT_TRANSLATE_NOOP("Audit", "Put off a review"),
    "reply": QT_TRANSLATE_NOOP("Audit", "Took an answer over"),
    "bounce": QT_TRANSLATE_NOOP("Audit", "Noted a mail that came back"),
    "tried": QT_TRANSLATE_NOOP("Audit", "Noted a call"),
    "rhythm": QT_TRANSLATE_NOOP("Audit", "Changed how often facts are asked about"),
    "talk": QT_TRANSLATE_NOOP("Audit", "Logged a talk"),
    "talk_change": QT_TRANSLATE_NOOP("Audit", "Changed a talk"),
    "talk_remove": QT_TRANSLATE_NOOP("Audit", "Removed a talk"),
    "promise": QT_TRANSLATE_NOOP("Audit", "Kept a follow-up"),
    "promise_done": QT_TRANSLATE_NOOP("Audit", "Did a follow-up"),
    "promise_later": QT_TRANSLATE_NOOP("Audit", "Put off a follow-up"),
    "promise_remove": QT_TRANSLATE_NOOP("Audit", "Removed a follow-up"),
    "consent": QT_TRANSLATE_NOOP("Audit", "Noted consent"),
    "rule": QT_TRANSLATE_NOOP("Audit", "Said that a value is right"),
    "archive": QT_TRANSLATE_NOOP("Audit", "Archived a contact"),
    "unarchive": QT_TRANSLATE_NOOP("Audit", "Brought a contact back into the lists"),
    "aside": QT_TRANSLATE_NOOP("Audit", "Set a contact aside as nobody"),
    "ghost": QT_TRANSLATE_NOOP("Audit", "Decided whether somebody exists"),
    "ghost_weights": QT_TRANSLATE_NOOP("Audit", "Changed how ghosts are judged"),
    "care": QT_TRANSLATE_NOOP("Audit", "Changed who looks after a contact, or how often"),
    "erase_person": QT_TRANSLATE_NOOP("Audit", "Erased a person at their wish"),
    "disclose": QT_TRANSLATE_NOOP("Audit", "Wrote out everything on a person"),
    "list_add": QT_TRANSLATE_NOOP("Audit", "Saved a smart list"),
    "list_rename": QT_TRANSLATE_NOOP("Audit", "Renamed a smart list"),
    "list_move": QT_TRANSLATE_NOOP("Audit", "Moved a smart list"),
    "list_remove": QT_TRANSLATE_NOOP("Audit", "Deleted a smart list"),
    "pair": QT_TRANSLATE_NOOP("Audit", "Put two sides together"),
    "unpair": QT_TRANSLATE_NOOP("Audit", "Took two sides apart"),
    "swap": QT_TRANSLATE_NOOP("Audit", "Swapped two sides"),
    "report": QT_TRANSLATE_NOOP("Audit", "Entered what a customer reported"),
    "answer": QT_TRANSLATE_NOOP("Audit", "Answered what a customer reported"),
    "rule_add": QT_TRANSLATE_NOOP("Audit", "Added a rule"),
    "rule_change": QT_TRANSLATE_NOOP("Audit", "Changed a rule"),
    "rule_apply": QT_TRANSLATE_NOOP("Audit", "Applied a rule to everybody"),
    "rules_by_day": QT_TRANSLATE_NOOP("Audit", "Rules fired as days went by"),
    "rule_on": QT_TRANSLATE_NOOP("Audit", "Switched a rule on"),
    "rule_off": QT_TRANSLATE_NOOP("Audit", "Switched a rule off"),
    "rule_remove": QT_TRANSLATE_NOOP("Audit", "Deleted a rule"),
    "industry_add": QT_TRANSLATE_NOOP("Audit", "Added an industry"),
    "industry_rename": QT_TRANSLATE_NOOP("Audit", "Renamed an industry"),
    "industry_hide": QT_TRANSLATE_NOOP("Audit", "Hid an industry"),
    "industry_show": QT_TRANSLATE_NOOP("Audit", "Showed an industry again"),
    "forget": QT_TRANSLATE_NOOP("Audit", "Forgot what was learnt"),
    "forget_all": QT_TRANSLATE_NOOP("Audit", "Forgot all that was learnt"),
}
"""What is done with a book, by its code; a test compares them with what the actions write."""

WAYS = {
    "passphrase": QT_TRANSLATE_NOOP("Audit", "by passphrase"),
    "recovery": QT_TRANSLATE_NOOP("Audit", "by recovery code"),
    "keyring": QT_TRANSLATE_NOOP("Audit", "by keyring"),
}


def name(what: str) -> str:
    """What an entry's code means."""
    return translate("Audit", DEEDS[what]) if what in DEEDS else what


def line(entry: Entry) -> str:
    """An entry as people read it."""
    return wording.joined(name(entry.what), *particulars(entry))


def particulars(entry: Entry) -> Iterator[str]:
    """How it was done, to what, to how many."""
    facts = entry.facts
    if "by" in facts:
        yield translate("Audit", WAYS[facts["by"]]) if facts["by"] in WAYS else str(facts["by"])
    if "of" in facts:
        yield name(facts["of"])
    if facts.get("agreed"):
        yield translate("Audit", "had asked to be erased, has agreed since")
    if facts.get("contacts"):
        yield translate("Audit", "%n contact(s)", n=facts["contacts"])
    if facts.get("cards"):
        yield translate("Audit", "%n card(s)", n=facts["cards"])
    yield from (str(facts[code]) for code in ("format", "preset") if facts.get(code))
    if "value" in facts:
        yield str(facts["value"])
