"""All the fakes there are: what tests can't have for real, or must not wait for."""

from __future__ import annotations

import socket
import threading
from contextlib import AbstractContextManager, nullcontext
from types import ModuleType
from typing import Self

from jeepney import DBusAddress, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from cardkeeper.errors import CardKeeperError
from cardkeeper.model import Box, Draft, Line, Page
from cardkeeper.ocr.pages import leaf
from cardkeeper.ocr.scan import Corners


class MemoryKeyring(KeyringBackend):
    """A keyring that works, and forgets everything with the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class HungKeyring(MemoryKeyring):
    """A keyring whose daemon gives no answer until `answers` is set."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.answers = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.answers.wait()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.answers.wait()


class LockedKeyring(MemoryKeyring):
    """A keyring that its owner did not unlock when asked to."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked


class MemoryRegistry(ModuleType):
    """Stands in for `winreg`, of which it knows one key; it refuses to be written to when it is `closed`."""

    HKEY_CURRENT_USER, REG_SZ = 1, 1

    def __init__(self, *, closed: bool = False) -> None:
        super().__init__("winreg")
        self.values: dict[str, str] = {}
        self._closed = closed

    def OpenKey(self, _root: int, _path: str) -> AbstractContextManager[None]:  # noqa: N802
        return nullcontext()

    def CreateKey(self, _root: int, _path: str) -> AbstractContextManager[None]:  # noqa: N802
        if self._closed:
            raise PermissionError
        return nullcontext()

    def QueryValueEx(self, _key: None, name: str) -> tuple[str, int]:  # noqa: N802
        if name not in self.values:
            raise FileNotFoundError
        return self.values[name], self.REG_SZ

    def SetValueEx(self, _key: None, name: str, _reserved: int, _kind: int, value: str) -> None:  # noqa: N802
        self.values[name] = value

    def DeleteValue(self, _key: None, name: str) -> None:  # noqa: N802
        del self.values[name]


class ScriptedReader:
    """Reads no photo at all: gives for each, in order, the drafts or the failure that it was told."""

    def __init__(self, *answers: tuple[Draft, ...] | CardKeeperError) -> None:
        self.answers = list(answers)
        self.photos: list[bytes] = []

    def __call__(self, photo: bytes) -> tuple[Draft, ...]:
        self.photos.append(photo)
        answer = self.answers.pop(0)
        if isinstance(answer, CardKeeperError):
            raise answer
        return answer


class ScriptedHelp:
    """Reads no card and no box a person shows: gives, in order, the drafts, lines or failures that it was told.

    `asked` keeps what it was asked with. A photo to look at, and the page of a file, are given back as they are.
    """

    def __init__(self, *answers: Draft | tuple[Line, ...] | CardKeeperError) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[object, ...]] = []

    def read_card(self, _photo: bytes, corners: Corners, *, upright: bool, fast: bool, region: str) -> Draft:
        answer = self._answer(corners, upright, fast, region)
        assert isinstance(answer, Draft)
        return answer

    def read_box(self, _photo: bytes, corners: Corners, box: Box) -> tuple[Line, ...]:
        answer = self._answer(corners, box)
        assert isinstance(answer, tuple)
        return answer

    def look(self, file: bytes, number: int) -> Page:
        return leaf(file, number)

    def shown(self, photo: bytes) -> tuple[bytes, tuple[int, int]]:
        return photo, (1, 1)

    def _answer(self, *asked: object) -> Draft | tuple[Line, ...]:
        self.asked.append(asked)
        answer = self.answers.pop(0)
        if isinstance(answer, CardKeeperError):
            raise answer
        return answer


class ScriptedDesktop:
    """Takes notices on the session bus until it is left, as a desktop does. `told` keeps them; the user clicks."""

    def __init__(self, *, capabilities: tuple[str, ...] = ("actions", "body")) -> None:
        self.told: list[tuple[object, ...]] = []
        self._capabilities = list(capabilities)
        self._bus = open_dbus_connection()
        self._bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
        self._thread = threading.Thread(target=self._answer)  # noqa: TID251 - somebody must answer meanwhile
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_why: object) -> None:
        self._bus.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._bus.close()

    def click(self, number: int) -> None:
        """Click a notice, which closes it."""
        place = DBusAddress("/org/freedesktop/Notifications", interface="org.freedesktop.Notifications")
        self._bus.send(new_signal(place, "ActionInvoked", "us", (number, "default")))
        self._bus.send(new_signal(place, "NotificationClosed", "uu", (number, 2)))

    def _answer(self) -> None:
        while True:
            try:
                asked = self._bus.receive()
            except OSError:
                return
            if asked.header.message_type is not MessageType.method_call:
                continue
            if len(asked.body) == 8:
                self.told.append(asked.body)
                self._bus.send(new_method_return(asked, "u", (len(self.told),)))
            else:
                self._bus.send(new_method_return(asked, "as", (self._capabilities,)))
