"""Start: no word after `cardkeeper` opens the window, a command does what the window does without one."""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cardkeeper.cli.call import Call


def main() -> int:
    """The exit code of the window or of the command."""
    multiprocessing.freeze_support()
    from cardkeeper import cli

    call = cli.parse(sys.argv[1:])
    if call.command:
        return cli.run(call)
    return cli.guarded(call, lambda: _window(call))


def _window(call: Call) -> int:
    from cardkeeper.app import Launch, run

    passphrase = call.passphrase() if call.options.passphrase_file else ""
    return run(Launch(call.store, call.options.fresh, call.language, passphrase))


if __name__ == "__main__":
    sys.exit(main())
