"""`init`: a new store, its passphrase asked twice, its recovery code shown once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cardkeeper.i18n import translate

if TYPE_CHECKING:
    from cardkeeper.cli.call import Call


def run(call: Call) -> int:
    from cardkeeper.actions import opening

    opening.check_free(call.store)
    made = opening.create(call.store, call.passphrase(twice=True), keyring=call.options.keyring)
    made.book.close()
    call.say(translate("Commands", "Created an encrypted store in {folder}.", folder=call.store))
    if call.options.keyring and not made.book.rack.has("keyring"):
        call.say(translate("Commands", "The keyring does not keep the key here; the passphrase will be asked for."))
    call.say(
        translate("Commands", "The recovery code opens the store if the passphrase is lost. It is shown only now:")
    )
    call.print(made.recovery_code)
    return 0
