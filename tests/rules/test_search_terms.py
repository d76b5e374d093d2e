"""What is typed is cut into terms, and what it hits lights up, also by its sound."""

from __future__ import annotations

import pytest

from cardkeeper.rules.search_terms import hits_in, sounds, terms, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [("张wei, 8412", ("张", "wei", "8412")), ("+86 142-0000", ("861420000",)), ("張薇", ("张薇",)),
     ("Ｍüller", ("muller",)), ("a.b@example.com", ("a", "b", "example", "com")), ("88", ("88",)),
     (" .- ", ()), ("", ()), ("张\udcff薇", ("张", "薇"))],
)  # fmt: skip
def test_text_is_cut_into_terms(text: str, expected: tuple[str, ...]) -> None:
    assert terms(text) == expected


def test_numbers_in_a_text_stay_apart() -> None:
    assert words("2019-2020") == ("2019", "2020")


def test_a_name_is_typed_in_full_by_initials_or_mixed() -> None:
    assert set(sounds("张薇")) == {"zhangwei", "zwei", "zhwei", "zw"}
    assert {"zengzhiwei", "zzw", "zengzwei"} <= set(sounds("曾志伟"))
    assert "weizhen" in sounds("张维桢", 1)
    assert sounds("张", 1) == sounds("...") == ()


@pytest.mark.parametrize(
    ("text", "query", "lit"),
    [
        ("张薇", "zhangw", ["张薇"]), ("Zhang Wei", "zhangw", ["Zhang W"]), ("张维桢", "zwz", ["张维桢"]),
        ("仉文博", "zhangw", ["仉文"]), ("李嘉", "zhang", []), ("备注：可先联系張薇", "张薇", ["張薇"]),
        ("142 0000 0036", "00000036", ["0000 0036"]), ("142 0000 0036", "20 00", ["2 000"]),
        ("vivian.zhang@beimo.example.com", "beimo", ["beimo"]), ("Wanqing", "qing", []), ("88 号 188 室", "88", ["88"]),
        ("张薇 张巍", "张", ["张", "张"]), ("O'Neil", "onei", ["O'Nei"]), ("Müller", "mul", ["Mül"]),
        ("北陌物流", "物流 bei", ["北", "物流"]), ("", "a", []), ("张薇", "", []),
    ],
)  # fmt: skip
def test_what_was_typed_lights_up(text: str, query: str, lit: list[str]) -> None:
    assert [text[start:end] for start, end in hits_in(text, query)] == lit
