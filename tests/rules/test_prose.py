"""What people write back in sentences: what is new is read, what is old or only spoken of is not."""

from __future__ import annotations

import pytest

from cardkeeper.model import Field
from cardkeeper.rules import prose


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("my new mobile: +44 7700 900888 and my title is now Regional Director.",
         [(Field.PHONE, "+447700900888"), (Field.TITLE, "Regional Director")]),
        ("Hi, my number changed to +44 7700 900888. Best, Tomas", [(Field.PHONE, "+447700900888")]),
        ("Please use tomas@newco.example.com from now on.", [(Field.EMAIL, "tomas@newco.example.com")]),
        ("I have moved to Newco Foods. See you.", [(Field.COMPANY, "Newco Foods")]),
        ("我的手机换成 142 0000 0099 了，其他不变", [(Field.PHONE, "+8614200000099")]),
        ("旧号码142 0000 0077停用，新号码是142 0000 0099", [(Field.PHONE, "+8614200000099")]),
        ("邮箱改为tomas@newco.example.com。", [(Field.EMAIL, "tomas@newco.example.com")]),
        ("我的职位现在是区域总监", [(Field.TITLE, "区域总监")]),
        ("上个月加入了禾沐食品有限公司", [(Field.COMPANY, "禾沐食品有限公司")]),
    ],
)  # fmt: skip
def test_a_sentence_says_what_is_new(line: str, said: list[tuple[Field, str]]) -> None:
    ((_, facts),) = prose.told([line], region="CN")
    assert [(fact.field, fact.value) for fact in facts] == said


@pytest.mark.parametrize(
    "line",
    [
        "Mobile: +44 7700 900888",
        "My old number +44 7700 900888 is no longer in use.",
        "See you on 12 March at 10:00, my title is up to you",
        "订单 20260311 现在发货",
        "都对，没有变化",
    ],
)
def test_a_line_of_a_signature_and_what_is_old_or_about_else_say_nothing(line: str) -> None:
    ((_, facts),) = prose.told([line], region="CN")
    assert facts == ()
