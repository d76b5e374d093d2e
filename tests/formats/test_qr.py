"""What stands in a QR code is what a phone reads from it."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp

from cardkeeper.formats import qr


@pytest.mark.parametrize("text", ["tel:+8614200000036", "weixin://dl/chat?beimo-vivian", "mailto:li.na@example.com"])
def test_a_code_is_read_back_as_it_was_written(text: str) -> None:
    margin = qr.MARGIN
    dark = np.pad(np.array(qr.squares(text)), margin)
    picture = np.kron(np.where(dark, 0, 255).astype(np.uint8), np.ones((4, 4), np.uint8))
    (code,) = zxingcpp.read_barcodes(picture)
    assert code.text == text
