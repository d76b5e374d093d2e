"""What can go wrong without being our bug.

CardKeeperError
├── PhotoError                 one photo, or a text in its place; the rest of the batch goes on
│   ├── PhotoBroken            not a picture, or cut short
│   ├── PhotoTooLarge          more pixels than can be read safely      megapixels, most
│   ├── PhotoEmpty             a picture without any text that could be a card
│   │   ├── PhotoDark          too dark to be read
│   │   ├── PhotoBlurred       nothing on it is sharp
│   │   └── CardIllegible      a card seen among others, but not read
│   ├── TooManyPages           more pages than one file may bring       pages, most
│   ├── FormatUnknown          a kind of file that is not read          suffix
│   ├── TextEmpty              a text, mail or vCard that tells of nobody
│   ├── TextBroken             not a text, not a mail, not a vCard
│   ├── TextTooLarge           more than can be read safely             megabytes, most
│   ├── PeopleTooMany          a vCard file to be imported instead      people, most
│   └── ReaderDied             the reading process fell over on it
├── FileUnreadable             gone, not ours to read, or no file       name
│   ├── FileEmpty              it has no bytes                          name
│   ├── FileChanging           somebody is still writing it             name
│   └── FileTooLarge           more bytes than a photo can have         name, megabytes, most
├── DiskFull                   folder
├── FolderNotWritable          folder
│   └── FolderGone             a disk that is not plugged in            folder
├── StoreError
│   ├── NoStore                nothing here yet                         folder
│   ├── StoreExists            `init` on a folder that has a book       folder
│   ├── WrongPassphrase
│   ├── WrongRecoveryCode
│   │   └── RecoveryCodeMistyped  its checksum tells: a slip, or no code at all
│   ├── StoreDamaged           folder
│   │   └── SlotsDamaged       the file with the sealed key             folder
│   ├── StoreInUse             another window has it open               folder
│   ├── StoreTooNew            written by a newer CardKeeper            version, known
│   ├── StoreLocked            asked for data after locking
│   └── BackupDamaged          no backup, or one that is not whole      file
├── ErasedBefore               who asked to be erased comes again      on
├── MessageKnown               an answer that was taken in already     on
├── MessageReturned            a mail that came back is no answer
├── IndustryKnown              there is one of that name already        name
├── KeyringUnavailable         no keyring, or one that does not keep
├── NoNotices                  no desktop that shows notices
├── PassphraseError
│   ├── PassphraseTooShort     least
│   ├── PassphrasesDiffer      typed twice, not alike
│   └── PassphraseNeeded       and nobody there to be asked
├── ContactUnknown             id
├── ContactInTrash             who is to be merged                      name
├── CardUnknown                id
├── NotTwoSides                two cards that can't be the sides of one
├── Missing                    something that must be installed
│   ├── EngineMissing          engine, line
│   └── LibraryMissing         names, line
├── ExchangeError
│   ├── FileNotContacts        nothing in it is a contact               name
│   ├── FormatNotWritten       a file name of a kind nobody here writes suffix
│   ├── NothingToExport
│   └── AllWithheld             nobody of them wants to be contacted
└── Cancelled                  the user said so

Each carries a `code` and its facts by name, and no sentence: `ui/wording` has those, in every language.
"""

from __future__ import annotations

from datetime import date


class CardKeeperError(Exception):
    """The world's failure; `code` names it, `facts` say the particulars."""

    exit_code = 1

    def __init__(self, **facts: object) -> None:
        super().__init__(self.code, facts)
        self.facts = facts

    @property
    def code(self) -> str:
        """The stable name of the failure: its class."""
        return type(self).__name__

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.facts)


def _again(kind: type[CardKeeperError], facts: dict[str, object]) -> CardKeeperError:
    return kind(**facts)


class PhotoError(CardKeeperError): ...


class PhotoBroken(PhotoError): ...


class PhotoTooLarge(PhotoError): ...


class PhotoEmpty(PhotoError): ...


class PhotoDark(PhotoEmpty): ...


class PhotoBlurred(PhotoEmpty): ...


class CardIllegible(PhotoEmpty): ...


class TooManyPages(PhotoError): ...


class FormatUnknown(PhotoError): ...


class TextEmpty(PhotoError): ...


class TextBroken(PhotoError): ...


class TextTooLarge(PhotoError): ...


class PeopleTooMany(PhotoError): ...


class ReaderDied(PhotoError): ...


class FileUnreadable(CardKeeperError): ...


class FileEmpty(FileUnreadable): ...


class FileChanging(FileUnreadable): ...


class FileTooLarge(FileUnreadable): ...


class DiskFull(CardKeeperError): ...


class FolderNotWritable(CardKeeperError): ...


class FolderGone(FolderNotWritable): ...


class StoreError(CardKeeperError):
    exit_code = 3


class NoStore(StoreError): ...


class StoreExists(StoreError): ...


class WrongPassphrase(StoreError): ...


class WrongRecoveryCode(StoreError): ...


class RecoveryCodeMistyped(WrongRecoveryCode): ...


class StoreDamaged(StoreError):
    exit_code = 4


class SlotsDamaged(StoreDamaged): ...


class StoreInUse(StoreError): ...


class StoreTooNew(StoreError): ...


class StoreLocked(StoreError): ...


class BackupDamaged(StoreError):
    exit_code = 4


class NoNotices(CardKeeperError):
    exit_code = 5


class ErasedBefore(CardKeeperError):
    def __init__(self, *, on: date) -> None:
        super().__init__(on=on)
        self.on = on


class MessageKnown(CardKeeperError):
    def __init__(self, *, on: date) -> None:
        super().__init__(on=on)
        self.on = on


class MessageReturned(CardKeeperError): ...


class IndustryKnown(CardKeeperError):
    """There is an industry of that name already."""


class KeyringUnavailable(CardKeeperError):
    exit_code = 5


class PassphraseError(CardKeeperError):
    exit_code = 2


class PassphraseTooShort(PassphraseError): ...


class PassphrasesDiffer(PassphraseError): ...


class PassphraseNeeded(PassphraseError):
    exit_code = 3


class ContactUnknown(CardKeeperError): ...


class ContactInTrash(CardKeeperError): ...


class CardUnknown(CardKeeperError): ...


class NotTwoSides(CardKeeperError): ...


class Missing(CardKeeperError):
    exit_code = 5


class EngineMissing(Missing): ...


class LibraryMissing(Missing): ...


class ExchangeError(CardKeeperError): ...


class FileNotContacts(ExchangeError): ...


class FormatNotWritten(ExchangeError):
    exit_code = 2


class NothingToExport(ExchangeError): ...


class AllWithheld(ExchangeError): ...


class Cancelled(CardKeeperError): ...
