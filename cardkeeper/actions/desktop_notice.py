"""A notice on the desktop, by D-Bus as freedesktop.org says, and what the user does with it.

Not by QtDBus: it can't send the unsigned number that `Notify` wants.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from cardkeeper import paths
from cardkeeper.errors import NoNotices

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

PATIENCE = 3.0
"""Seconds that a desktop has to take a notice."""
SERVICE, PLACE = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
CLICKED, CLOSED = "ActionInvoked", "NotificationClosed"


class Shown:
    """A notice that the desktop took. Some desktops tell of a click only the connection that the notice came by."""

    def __init__(self, bus: DBusConnection, number: int) -> None:
        self._bus, self._number = bus, number

    def fileno(self) -> int:
        """What to wait on until there is something to hear."""
        number: int = self._bus.sock.fileno()
        return number

    def heard(self) -> tuple[str, ...]:
        """What became of it since it was last asked: CLICKED, CLOSED; CLOSED too when the desktop is gone."""
        told: list[str] = []
        while True:
            try:
                message = self._bus.receive(timeout=0)
            except TimeoutError:
                return tuple(told)
            except OSError:
                return (*told, CLOSED)
            told += [member for member in (CLICKED, CLOSED) if self._is_ours(message, member)]

    def close(self) -> None:
        """Hear nothing of it any more; it stays on the desktop."""
        self._bus.close()

    def _is_ours(self, message: Any, member: str) -> bool:
        from jeepney import MatchRule

        rule = MatchRule(type="signal", interface=SERVICE, path=PLACE, member=member)
        return bool(rule.matches(message) and message.body[0] == self._number)


def show(title: str, text: str, *, click: str = "") -> Shown:
    """Have the desktop show a notice; NoNotices where there is nobody to do that. `click` says what a click does."""
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        raise NoNotices
    from jeepney import DBusErrorResponse
    from jeepney.io.blocking import open_dbus_connection

    try:
        bus = open_dbus_connection()
    except (OSError, RuntimeError, ValueError) as why:  # the latter two: "disabled:", "tcp:", and who is not let in
        raise NoNotices from why
    try:
        return Shown(bus, _notify(bus, title, text, click))
    except (OSError, DBusErrorResponse) as why:
        bus.close()
        raise NoNotices from why


def _notify(bus: DBusConnection, title: str, text: str, click: str) -> int:
    from jeepney import DBusAddress, MatchRule, Message, message_bus, new_method_call
    from jeepney.wrappers import unwrap_msg

    def ask(message: Message) -> Any:
        return unwrap_msg(bus.send_and_get_reply(message, timeout=PATIENCE))

    desktop = DBusAddress(PLACE, bus_name=SERVICE, interface=SERVICE)
    clickable = click and "actions" in ask(new_method_call(desktop, "GetCapabilities"))[0]
    if clickable:
        ask(message_bus.AddMatch(MatchRule(type="signal", interface=SERVICE, path=PLACE)))
    hints = {"urgency": ("y", 0), "desktop-entry": ("s", "cardkeeper")}
    actions = ["default", click] if clickable else []
    icon = paths.resource("icons/cardkeeper.svg").as_uri()
    said: tuple[object, ...] = ("CardKeeper", 0, icon, title, text, actions, hints, -1)
    number: int = ask(new_method_call(desktop, "Notify", "susssasa{sv}i", said))[0]
    return number
