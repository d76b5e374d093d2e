"""A signature is found in what its writer wrote, and nobody else's."""

from __future__ import annotations

import pytest

from cardkeeper.ocr.signatures import LINES_MOST, LONGEST, signature

MARIA = ("Maria Lindner", "Sales Manager", "+49 30 5550 0123")
BLOCK = "\n".join(MARIA)


@pytest.mark.parametrize(
    "before",
    [
        "",
        "Hi Oliver,\nhere is the offer.\n\nBest regards,\n",
        "Hallo,\nanbei.\n\nMit freundlichen Grüßen / Best regards\n\n",
        "您好：\n请查收附件。\n\n此致\n敬礼\n\n",
        "附件请查收，谢谢！\n祝商祺\n",
        "Text of the mail, which goes on. It ends here.\n\n",
        "Text\n-- \n",
        "好的，收到。\n——————————\n",
        "Dear all,\nthe minutes.\n\nMany thanks and kind regards\n",
        "Text of the mail without an end, but with a great many words, as people write.\n\n________\n",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "after",
    [
        "", "\n\nSent from my iPhone", "\n\n发自我的企业微信", "\nGet Outlook for iOS",
        "\n\nThis e-mail is confidential; if you are not the addressee, tell office@example.com and delete it.",
        "\n本邮件及其附件可能含有保密信息，如误收请删除。",
        "\n\nGeschäftsführer: Uta Falkenried, Sitz: Berlin, Amtsgericht Berlin HRB 5501",
        "\n\nOn Mon, 2 Mar 2026 at 10:00, Oliver Grant <o@example.com> wrote:\n> hello\n> -- \n> Oliver Grant",
        "\n\nAm 2. März 2026 schrieb Oliver:\nBeste Grüße\nOliver Grant",
        "\n\n------------------ 原始邮件 ------------------\n发件人: 李\n祝好\n李雷",
        "\n\n________________________________\nFrom: Oliver Grant\nSent: Monday\n\nBest regards\nOliver Grant",
        "\n\n在 2026年3月2日，李雷 写道：\n> 祝好\n> 李雷",
    ],
)  # fmt: skip
def test_the_newest_writers_own_signature_is_found(before: str, after: str) -> None:
    assert signature(before + BLOCK + after) == MARIA


def test_an_answer_below_what_it_answers_is_the_newest() -> None:
    quoted = "On 2 Mar 2026, at 17:20, Oliver Grant <o@example.com> wrote:\n> Final?\n> Oliver Grant\n"
    assert signature(f"{quoted}\nYes.\n\n-- \n{BLOCK}") == MARIA


def test_a_mail_pasted_with_its_head_is_read_behind_it() -> None:
    text = f"From: Maria Lindner\nSent: Tuesday\nTo: Oliver\n\nHi,\n\nRegards\n{BLOCK}"
    assert signature(text, alone=True) == MARIA
    assert signature(text) == ()


def test_a_company_may_be_called_like_a_greeting() -> None:
    assert signature("Oliver Grant\nBest Paper Ltd\n020 7946 0199") == (
        "Oliver Grant",
        "Best Paper Ltd",
        "020 7946 0199",
    )


def test_who_signs_for_a_company_is_named_alone() -> None:
    assert signature("Viele Grüße\ni. A. Björn Seidel\nSensorik GmbH") == ("Björn Seidel", "Sensorik GmbH")


def test_a_text_without_end_gives_no_more_than_a_signature() -> None:
    assert len(signature("a@example.com 142 0000 0036\n" * 9000)) == LINES_MOST
    (line,) = signature("+49 30 5550 0123 " + "a" * 100_000 + "\x00\x01")
    assert len(line) == LONGEST
