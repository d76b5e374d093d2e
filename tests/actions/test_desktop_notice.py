"""A notice reaches the desktop, and what the user does with it comes back; where there is no desktop, that is said."""

from __future__ import annotations

import select

import pytest

from cardkeeper.actions import desktop_notice
from cardkeeper.errors import NoNotices
from tests.fakes import ScriptedDesktop


def heard(shown: desktop_notice.Shown) -> tuple[str, ...]:
    """What comes next."""
    assert select.select([shown], [], [], 30)[0]
    return shown.heard()


def test_a_click_is_heard_and_says_what_it_does(desktop: ScriptedDesktop) -> None:
    shown = desktop_notice.show("7 contacts", "who and why", click="Today's review")
    assert desktop.told[0][3:6] == ("7 contacts", "who and why", ["default", "Today's review"])
    said: tuple[str, ...] = ()
    desktop.click(1)
    while desktop_notice.CLOSED not in said:
        said += heard(shown)
    assert said == (desktop_notice.CLICKED, desktop_notice.CLOSED)
    shown.close()


def test_the_click_on_another_notice_is_none_of_ours(desktop: ScriptedDesktop) -> None:
    first, second = (desktop_notice.show("one", "", click="open") for _two in range(2))
    desktop.click(2)
    assert desktop_notice.CLICKED in heard(second)
    assert select.select([first], [], [], 30)[0]
    assert first.heard() == ()
    first.close()
    second.close()


@pytest.mark.usefixtures("bus")
def test_a_desktop_without_clicks_is_not_asked_for_any() -> None:
    with ScriptedDesktop(capabilities=("body",)) as desktop:
        desktop_notice.show("7 contacts", "", click="Today's review").close()
    assert desktop.told[0][5] == []


@pytest.mark.usefixtures("bus")
def test_a_bus_without_a_desktop_shows_nothing() -> None:
    with pytest.raises(NoNotices):
        desktop_notice.show("7 contacts", "")


@pytest.mark.parametrize("address", ["disabled:", "tcp:host=localhost,port=1", "unix:path=/nowhere/at/all"])
def test_an_address_that_leads_nowhere_is_no_desktop(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(NoNotices):
        desktop_notice.show("7 contacts", "")
