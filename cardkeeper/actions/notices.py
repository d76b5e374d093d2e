"""One quiet notice a day on the desktop that says how many are due, and names nobody."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, datetime

from cardkeeper.errors import NoNotices
from cardkeeper.rules.notices import Manners, is_time
from cardkeeper.settings import Settings

PATIENCE = 3.0
"""Seconds that a desktop has to take a notice."""


def may_tell(settings: Settings, *, now: datetime) -> bool:
    """Whether it is the time for a notice, by the user's own clock and wishes."""
    manners = Manners(
        settings.notices,
        settings.quiet_from,
        settings.quiet_to,
        _day(settings.notice_told),
        _day(settings.notice_snoozed),
    )
    return is_time(manners, now=now.astimezone())


def told(settings: Settings, *, today: date) -> Settings:
    """The settings after a notice: no other comes on this day, also after a restart."""
    return replace(settings, notice_told=today.isoformat())


def snoozed(settings: Settings, *, until: date) -> Settings:
    """The settings after a notice was put off."""
    return replace(settings, notice_snoozed=until.isoformat())


def show(title: str, text: str) -> None:
    """Have the desktop show a notice; NoNotices where there is nobody to do that.

    By D-Bus as freedesktop.org says. Not by QtDBus: it can't send the unsigned number that `Notify` wants.
    """
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        raise NoNotices
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    desktop = DBusAddress(
        "/org/freedesktop/Notifications", bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )  # fmt: skip
    hints = {"urgency": ("y", 0), "desktop-entry": ("s", "cardkeeper")}
    said: tuple[object, ...] = ("CardKeeper", 0, "cardkeeper", title, text, [], hints, -1)
    try:
        with open_dbus_connection() as bus:
            call = new_method_call(desktop, "Notify", "susssasa{sv}i", said)
            unwrap_msg(bus.send_and_get_reply(call, timeout=PATIENCE))
    except (OSError, TimeoutError, DBusErrorResponse) as why:
        raise NoNotices from why


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
