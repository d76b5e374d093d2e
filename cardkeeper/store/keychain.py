"""The operating system's keyring, which may be missing, forgetful or stuck: a convenience, never the only slot."""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable
from typing import TypeVar

from cardkeeper.errors import KeyringUnavailable

SERVICE = "CardKeeper"
PATIENCE = 10.0
"""Seconds to wait for an answer: a keyring whose daemon hangs never gives one."""

Answer = TypeVar("Answer")


def put(book: str, secret: bytes) -> None:
    """Keep the secret of a book; KeyringUnavailable unless reading it back gives the same."""
    import keyring

    text = base64.b64encode(secret).decode()
    _within(lambda: keyring.set_password(SERVICE, book, text))
    if get(book) != secret:  # the null backend takes everything and keeps nothing
        raise KeyringUnavailable


def get(book: str) -> bytes:
    """The secret of a book; KeyringUnavailable when there is none to be had."""
    import keyring

    text = _within(lambda: keyring.get_password(SERVICE, book))
    try:
        return base64.b64decode(text or "", validate=True)
    except ValueError as why:
        raise KeyringUnavailable from why


def remove(book: str) -> None:
    """Forget the secret of a book; KeyringUnavailable when the keyring does not answer."""
    import keyring
    from keyring.errors import PasswordDeleteError

    def forget() -> None:
        try:
            keyring.delete_password(SERVICE, book)
        except PasswordDeleteError:  # it was not there
            return

    _within(forget)


def name() -> str:
    """What this computer's keyring is called; "" when there is none that keeps anything."""
    import keyring

    try:
        found = _within(keyring.get_keyring)
    except KeyringUnavailable:
        return ""
    return str(found.name) if found.priority > 0 else ""


def _within(ask: Callable[[], Answer]) -> Answer:
    """The answer of a keyring call, in time. Backends raise whatever their system raises: all of it means no."""
    answers: list[Answer] = []
    refusals: list[Exception] = []

    def run() -> None:
        try:
            answers.append(ask())
        except Exception as why:  # noqa: BLE001 - D-Bus, win32 and macOS backends share no base class
            refusals.append(why)

    thread = threading.Thread(target=run, name="keyring", daemon=True)  # noqa: TID251 - one that may never end
    thread.start()
    thread.join(PATIENCE)
    if not answers:
        raise KeyringUnavailable from next(iter(refusals), None)
    return answers[0]
