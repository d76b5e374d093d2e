"""Bring resources/words/phrases.txt up to date: the phrases in which a character is read other than alone.

pypinyin knows 47,000 phrases, which take 45 MB; all but these say what the single characters say too. Pairs that end as
one of these begins stay as well, so that 执行长 is not cut into 执 and 行长.

    python packaging/readings.py
"""

from __future__ import annotations

from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "resources/words/phrases.txt"
LONGEST = 6
HEAD = "# Phrases in which a character is read other than alone, from pypinyin (MIT); by packaging/readings.py\n"


def telling() -> dict[str, str]:
    """Each such phrase of up to `LONGEST` characters, and its syllables without tones."""
    from pypinyin import Style, lazy_pinyin
    from pypinyin.contrib.tone_convert import to_normal
    from pypinyin.phrases_dict import phrases_dict

    alone = {
        character: lazy_pinyin(character, style=Style.NORMAL)[0] for phrase in phrases_dict for character in phrase
    }
    found: dict[str, str] = {}
    plain: dict[str, str] = {}
    for phrase, marked in phrases_dict.items():
        syllables = [to_normal(one[0]) for one in marked]
        if len(phrase) == len(syllables) <= LONGEST:
            same = syllables == [alone[character] for character in phrase]
            (plain if same else found)[phrase] = " ".join(syllables)
    begun = {phrase[:length] for phrase in found for length in range(1, len(phrase))}
    return found | {phrase: read for phrase, read in plain.items() if len(phrase) == 2 and phrase[-1] in begun}


def written() -> str:
    """The file as it should be."""
    return HEAD + "".join(f"{phrase} {syllables}\n" for phrase, syllables in sorted(telling().items()))


if __name__ == "__main__":
    FILE.write_text(written(), "utf-8")
