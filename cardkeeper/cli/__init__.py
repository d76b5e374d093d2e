"""The command line: what the window does for files, as commands with JSON output and exit codes."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable

from cardkeeper import i18n
from cardkeeper.cli import convert, demo, doctor, exchange, finding, opening, scanning
from cardkeeper.cli.call import Call
from cardkeeper.cli.parser import parse
from cardkeeper.errors import CardKeeperError
from cardkeeper.ui import wording

__all__ = ["parse", "run"]

OUR_BUG = 70
USAGE = 2

COMMANDS = {
    "doctor": doctor.run,
    "init": opening.run,
    "scan": scanning.run,
    "find": finding.find,
    "show": finding.show,
    "import": exchange.import_,
    "export": exchange.export,
    "convert": convert.run,
    "demo": demo.run,
}


def run(call: Call) -> int:
    """Do what was asked and return the exit code.

    0 done, 1 some items refused, 2 wrong usage, 3 store not to be opened, 4 damaged, 5 something missing, 70 our bug.
    """
    i18n.use(call.language)
    command: Callable[[Call], int] | None = COMMANDS.get(call.command)
    if command is None:
        call.say(i18n.translate("Commands", "“{command}” is not there yet in this version.", command=call.command))
        return USAGE
    try:
        return command(call)
    except CardKeeperError as why:
        call.say(wording.sentence(why))
        return why.exit_code
    except KeyboardInterrupt:
        call.say(i18n.translate("Errors", wording.SENTENCES["Cancelled"]))
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except Exception:  # noqa: BLE001 - the last line of defence: our own bug, told as such
        traceback.print_exc()
        return OUR_BUG
