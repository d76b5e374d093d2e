"""The command line: what the window does for files, as commands with JSON output and exit codes."""

from __future__ import annotations

import os
from collections.abc import Callable

from cardkeeper import bugs, i18n
from cardkeeper.cli import (
    audit,
    backup,
    convert,
    demo,
    doctor,
    duplicates,
    exchange,
    finding,
    health,
    judging,
    opening,
    scanning,
    verification,
)
from cardkeeper.cli.call import Call
from cardkeeper.cli.parser import parse
from cardkeeper.errors import Cancelled, CardKeeperError
from cardkeeper.ui import wording

__all__ = ["guarded", "parse", "run"]

OUR_BUG = 70
USAGE = 2

COMMANDS: dict[str, Callable[[Call], int]] = {
    "doctor": doctor.run,
    "init": opening.run,
    "scan": scanning.run,
    "find": finding.find,
    "show": finding.show,
    "duplicates": duplicates.run,
    "due": verification.due,
    "verify": verification.verify,
    "check": judging.check,
    "industry": judging.industry,
    "import": exchange.import_,
    "export": exchange.export,
    "convert": convert.run,
    "backup": backup.backup,
    "restore": backup.restore,
    "check-store": health.run,
    "audit": audit.run,
    "demo": demo.run,
}


def run(call: Call) -> int:
    """Do what was asked and return the exit code.

    0 done, 1 some items refused, 2 wrong usage, 3 store not to be opened, 4 damaged, 5 something missing, 70 our bug.
    """
    command = COMMANDS.get(call.command)
    if command is None:
        i18n.use(call.language)
        call.say(i18n.translate("Commands", "“{command}” is not there yet in this version.", command=call.command))
        return USAGE
    return guarded(call, lambda: command(call))


def guarded(call: Call, job: Callable[[], int]) -> int:
    """The exit code of `job`, or of what went wrong in it, which is said in the user's language."""
    i18n.use(call.language)
    for stream in filter(None, (call.out, call.err)):  # a window on Windows has neither
        stream.reconfigure(errors="backslashreplace")  # the terminal may not know a name's characters
    try:
        return job()
    except CardKeeperError as why:
        call.say(wording.sentence(why))
        return why.exit_code
    except KeyboardInterrupt:
        call.say(wording.sentence(Cancelled()))
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), call.out.fileno())  # else Python complains when it closes the pipe
        return 1
    except Exception as bug:  # noqa: BLE001 - the last line of defence: our own bug, told without its message
        call.say(bugs.report(type(bug), bug.__traceback__).rstrip())
        return OUR_BUG
