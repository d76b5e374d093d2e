"""`due` and `verify`: who is due and why, and what an outcome does to that."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from cardkeeper import settings
from cardkeeper.actions import own_rules
from cardkeeper.cli.call import Call
from cardkeeper.model import Tier
from cardkeeper.rules.own_rules import OwnRule
from cardkeeper.store.book import open_book
from tests.cli.conftest import Calls
from tests.fakes import ScriptedDesktop
from tests.store.samples import PASSPHRASE, TODAY

LATER = TODAY + timedelta(days=400)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """More than a year after both people came in."""

    def today(_call: Call) -> date:
        return LATER

    monkeypatch.setattr(Call, "today", today)


def test_today_s_review_is_one_document_with_codes_and_words(call: Calls, store: tuple[str, ...]) -> None:
    said = call("due", "--json", "--lang", "en", *store)
    assert (said.code, said.err) == (0, "")
    vivian, li = said.document
    assert list(vivian) == ["id", "uid", "name", "company", "tier", "reasons"]
    assert (vivian["id"], vivian["name"], vivian["tier"], li["id"]) == (1, "张薇", "vip", 2)
    assert list(li["reasons"][0]) == ["code", "fact", "field", "kind", "value", "since", "days", "words"]
    reasons = {(one["field"], one["code"], one["days"], one["words"]) for one in li["reasons"]}
    assert ("phone", "never", 35, "Mobile never confirmed") in reasons


def test_people_get_a_line_each_and_the_count_beside(call: Calls, store: tuple[str, ...]) -> None:
    said = call("due", "--lang", "zh", *store)
    assert said.lines[1].endswith("李嘉 · 禾沐食品: 公司从未确认")
    assert said.err == "2 位联系人到期。\n"


def test_rules_that_count_days_are_looked_at_first_as_in_a_window_and_once(call: Calls, store: tuple[str, ...]) -> None:
    folder, now = Path(store[1]), datetime.now(UTC)
    with closing(open_book(folder, passphrase=PASSPHRASE)) as book:
        own_rules.save(book, OwnRule("Silent", "-talked:90d", tier=Tier.VIP), now=now)
    said = call("due", "--json", "--lang", "en", *store)
    assert ([one["tier"] for one in said.document], said.err) == (["vip", "vip"], "1 rule fired\n")
    with closing(open_book(folder, passphrase=PASSPHRASE)) as book:
        assert own_rules.look_by_day(book, today=LATER, now=now) == 0
    assert call("due", "--json", *store).err == ""


def test_a_confirmation_of_all_takes_a_contact_out_of_the_review(call: Calls, store: tuple[str, ...]) -> None:
    said = call("verify", "2", "--how", "call", "--lang", "en", *store)
    assert (said.code, said.out, said.err) == (0, b"", "2 facts of 李嘉 confirmed\n")
    assert [one["id"] for one in call("due", "--json", *store).document] == [1]


def test_one_fact_found_wrong_is_known_bad(call: Calls, store: tuple[str, ...]) -> None:
    (phone,) = (one for one in call("due", "--json", *store).document[1]["reasons"] if one["field"] == "phone")
    words = ("verify", "2", "--how", "visit", "--fact", phone["fact"], "--result", "invalid")
    assert call(*words, *store).code == 0
    first = call("due", "--json", *store).document[0]
    assert (first["id"], first["reasons"][0]["code"], first["reasons"][0]["since"]) == (2, "known_bad", str(LATER))


def test_later_confirms_nothing_and_is_gone_for_a_while(call: Calls, store: tuple[str, ...]) -> None:
    said = call("verify", "1", "--how", "call", "--result", "later", "--lang", "en", *store)
    assert (said.code, said.err) == (0, "Review of 张薇 put off\n")
    assert [one["id"] for one in call("due", "--json", *store).document] == [2]


def test_what_is_wrong_must_be_named_and_the_facts_are_listed(call: Calls, store: tuple[str, ...]) -> None:
    for words in (("--result", "invalid"), ("--result", "changed"), ("--fact", "nonsense")):
        said = call("verify", "2", "--how", "call", *words, "--lang", "en", *store)
        assert (said.code, said.out) == (2, b"")
        assert "Company: 禾沐食品" in said.err
    assert call("verify", "77", "--how", "call", *store).code == 1


def test_the_desktop_is_told_once_a_day_how_many_and_never_who(
    call: Calls, store: tuple[str, ...], desktop: ScriptedDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.save(settings.Settings(quiet_from=0, quiet_to=0))
    monkeypatch.setattr(Call, "now", lambda _call: datetime.combine(LATER, time(12), UTC))
    for _ in range(2):
        assert call("due", "--notify", "--lang", "en", *store).code == 0
    (said,) = desktop.told
    assert said[3:6] == ("2 contacts to re-verify today", "Today's review in CardKeeper says who and why.", [])


def test_where_nothing_shows_notices_the_command_says_so(
    call: Calls, store: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    settings.save(settings.Settings(quiet_from=0, quiet_to=0))
    said = call("due", "--notify", "--lang", "en", *store)
    assert said.code == 5
    assert "Nothing shows notices here" in said.err
    assert settings.load().notice_told == ""
