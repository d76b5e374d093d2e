"""One character in the other Chinese script is a slip of the reading; a text of both is left alone."""

from __future__ import annotations

import pytest

from cardkeeper.rules.scripts import mended


@pytest.mark.parametrize(
    ("text", "among", "better"),
    [
        ("樣本路88號15楼", "採購經理 樣本路88號15楼 電話", "樣本路88號15樓"),
        ("黃薇", "黃薇 首席技术官 云帆网络 电话 样本路", "黄薇"),
        ("台北市里仁街", "台北市里仁街 電話 傳真 樣本", "台北市里仁街"),
        ("衡岳集團", "衡岳集團 採購經理 電話", "衡岳集團"),
        ("15楼", "15楼 電話", "15楼"),
        ("Room 5", "電話 傳真 樣本", "Room 5"),
    ],
)
def test_a_slip_into_the_other_script_is_undone(text: str, among: str, better: str) -> None:
    assert mended(text, among=among) == better
