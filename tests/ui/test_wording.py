"""What people read of a contact's facts, and of days."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from cardkeeper.model import Address, Fact, Field
from cardkeeper.ui.wording import day, instant, shown
from tests.ui.conftest import speak


@pytest.mark.parametrize("value", ["14 Wharfinger Lane, Little Harrow", "14 Wharfinger Lane, Little Harrow ZZ99 4FJ"])
def test_an_address_has_its_postcode_once(value: str) -> None:
    fact = Fact(Field.ADDRESS, value, address=Address(postcode="ZZ99 4FJ"))
    assert shown(fact) == "14 Wharfinger Lane, Little Harrow ZZ99 4FJ"


def test_an_address_without_a_postcode_is_as_it_is() -> None:
    assert shown(Fact(Field.ADDRESS, "上海市示例区样本大道 88 号", address=Address())) == "上海市示例区样本大道 88 号"


def test_days_and_instants_are_said_as_people_say_them() -> None:
    on, at = date(2026, 9, 2), datetime(2026, 9, 2, 8, 5).astimezone()
    assert (day(on, today=on), day(on), instant(at)) == ("2 Sep", "2 Sep 2026", "2 Sep 2026 08:05")
    speak("zh_CN")
    assert (day(on, today=on), day(on), instant(at)) == ("9月2日", "2026年9月2日", "2026年9月2日 08:05")
