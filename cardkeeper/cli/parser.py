"""The words of the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from cardkeeper import __version__
from cardkeeper.cli.call import Call
from cardkeeper.model import How, Result

LATER = ("sync",)
FORMATS = ("vcard21", "vcard3", "vcard4", "json")
RESULTS = (Result.RIGHT, Result.CHANGED, Result.INVALID, Result.LATER)
PRESETS = ("iphone", "android", "outlook", "google")

Command = Callable[..., argparse.ArgumentParser]
"""Adds a command by its name and what it does."""


def parse(words: Sequence[str]) -> Call:
    """The call that `words` ask for; prints the usage and exits with 2 when they ask for nothing that is."""
    parser = _parser()
    options, unknown = parser.parse_known_args(words)
    if unknown and options.command not in LATER:
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    if options.command == "export" and options.per_contact and options.output == "-":
        parser.error("--per-contact needs a folder, not standard output")
    return Call(options)


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    _add_common(common, default=argparse.SUPPRESS)
    parser = argparse.ArgumentParser(
        prog="cardkeeper",
        allow_abbrev=False,  # else --passphrase would pass for --passphrase-file
        description="Business cards read, kept encrypted, and kept true. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"cardkeeper {__version__}")
    _add_common(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, does: str, *, json: bool = True) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=does, description=does, parents=[common], allow_abbrev=False)
        if json:
            added.add_argument("--json", action="store_true", help="machine output on standard output")
        return added

    command("doctor", "what works on this machine, and the line that mends what does not")
    init = command("init", "create a store", json=False)
    init.add_argument("--keyring", action="store_true", help="also keep the key in the system's keyring")
    for add in (_add_reading, _add_finding, _add_verification, _add_exchange, _add_care):
        add(command)
    command("demo", "read the sample cards, keep them, find, review and export them: the whole walk", json=False)
    for name in LATER:
        commands.add_parser(name, parents=[common], allow_abbrev=False)
    return parser


def _add_reading(command: Command) -> None:
    """Cards become contacts."""
    scan = command("scan", "read photos of cards")
    scan.add_argument("files", nargs="+", metavar="FILE")
    scan.add_argument("--save", action="store_true", help="keep the cards in the store, to be reviewed")
    scan.add_argument("--pair", action="store_true", help="put front and back, shot one after the other, together")
    scan.add_argument("--engine", choices=("rapid", "tesseract"), default="", help="which reader to use")
    scan.add_argument("--fast", action="store_true", help="half the time, a few small lines lost")
    scan.add_argument("--region", default=None, metavar="CN", help="country of numbers without a country code")


def _add_finding(command: Command) -> None:
    """Who is in the store."""
    find = command("find", "search the contacts")
    find.add_argument("query", metavar="QUERY")
    find.add_argument("--limit", type=_count, default=50)
    show = command("show", "one contact, whole")
    show.add_argument("id", type=int, metavar="ID")
    duplicates = command("duplicates", "who may be in the store twice, with the reasons")
    duplicates.add_argument("--min", type=_share, default=0.5, metavar="0.5", help="how likely they must be one person")
    duplicates.add_argument("--among", metavar="FILE", help="contacts in JSON lines instead of a store")


def _add_verification(command: Command) -> None:
    """Whom to ask, what came of it, and what is to be thought of a value."""
    due = command("due", "today's review: who must be asked again, and why")
    due.add_argument("--notify", action="store_true", help="also tell it on the desktop, once a day, naming nobody")
    verify = command(
        "verify", "record that facts of a contact are still right, or what else came of asking", json=False
    )
    verify.add_argument("id", type=int, metavar="ID")
    verify.add_argument("--how", choices=tuple(How), required=True, help="how you know")
    verify.add_argument(
        "--fact", default="", metavar="KEY", help="one fact, as `due --json` names it; else all that age"
    )
    verify.add_argument("--result", choices=RESULTS, default=Result.RIGHT, help="right unless you say otherwise")
    command("check", "what is to be thought of each value on standard input, as JSON lines")
    command("industry", "the industry that each company on standard input is in, or an empty line")


def _add_exchange(command: Command) -> None:
    """Contacts go out and come in."""
    importing = command("import", "take contacts in from files")
    importing.add_argument("files", nargs="+", metavar="FILE")
    importing.add_argument("--dry-run", action="store_true", help="only say what would happen")
    export = command("export", "write contacts to a file", json=False)
    export.add_argument("output", metavar="OUT")
    export.add_argument("--format", choices=FORMATS, default=None)
    export.add_argument("--query", default="", metavar="Q", help="only what this search finds")
    export.add_argument("--preset", choices=PRESETS, default="")
    export.add_argument("--per-contact", action="store_true", help="OUT is a folder; one file per contact")
    convert = command("convert", "from one format to another, without a store", json=False)
    convert.add_argument("input", metavar="IN")
    convert.add_argument("output", metavar="OUT")
    convert.add_argument("--from", dest="source", choices=FORMATS, default=None)
    convert.add_argument("--to", dest="target", choices=FORMATS, default=None)


def _add_care(command: Command) -> None:
    """What looks after the store."""
    backup = command("backup", "back the store up: encrypted, and read back", json=False)
    backup.add_argument("folder", nargs="?", default="", metavar="DIR", help="where to, if not where settings say")
    restore = command("restore", "put a backup in the place of the store, which is kept aside", json=False)
    restore.add_argument("file", metavar="FILE")
    restore.add_argument("--dry-run", action="store_true", help="only say what would change")
    health = command("check-store", "whether the store is sound", json=False)
    health.add_argument("--deep", action="store_true", help="read every page and picture of it")
    health.add_argument("--repair", action="store_true", help="mend what can be, else save the rest to a new store")
    audit = command("audit", "what was done with the store")
    audit.add_argument("--verify", action="store_true", help="whether its chain holds")


def _add_common(parser: argparse.ArgumentParser, *, default: object) -> None:
    parser.add_argument("--store", metavar="DIR", default=default, help="folder of the store")
    parser.add_argument(
        "--fresh",
        action="store_true",
        default=False if default is None else default,
        help="a throw-away store with samples",
    )
    parser.add_argument(
        "--passphrase-file", metavar="FILE", default=default, help="where the passphrase is, - for stdin"
    )
    parser.add_argument("--lang", choices=("zh", "en"), default=default, help="language of the words")


def _share(text: str) -> float:
    share = float(text)
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(text)
    return share


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise argparse.ArgumentTypeError(text)
    return count
