"""What people read of a contact's facts."""

from __future__ import annotations

import pytest

from cardkeeper.model import Address, Fact, Field
from cardkeeper.ui.wording import shown


@pytest.mark.parametrize("value", ["14 Wharfinger Lane, Little Harrow", "14 Wharfinger Lane, Little Harrow ZZ99 4FJ"])
def test_an_address_has_its_postcode_once(value: str) -> None:
    fact = Fact(Field.ADDRESS, value, address=Address(postcode="ZZ99 4FJ"))
    assert shown(fact) == "14 Wharfinger Lane, Little Harrow ZZ99 4FJ"


def test_an_address_without_a_postcode_is_as_it_is() -> None:
    assert shown(Fact(Field.ADDRESS, "上海市示例区样本大道 88 号", address=Address())) == "上海市示例区样本大道 88 号"
