"""Bring resources/words/characters.txt and phrases.txt up to date: how Chinese is read aloud, from pypinyin.

pypinyin itself would take 20 MB in memory for its characters and 45 for its 47,000 phrases. All but the phrases kept
here say what the single characters say too. Pairs that end as one of these begins stay as well, so that 执行长 is not
cut into 执 and 行长.

    python packaging/readings.py
"""

from __future__ import annotations

import re
from pathlib import Path

from cardkeeper.rules.pinyin import HAN

FOLDER = Path(__file__).resolve().parent.parent / "resources/words"
LONGEST = 6
CHARACTERS = "# Characters by how each is read alone, from pypinyin (MIT); by packaging/readings.py\n"
PHRASES = "# Phrases in which a character is read other than alone, from pypinyin (MIT); by packaging/readings.py\n"


def alone() -> dict[str, str]:
    """Each Chinese character, and its likeliest syllable without tone."""
    from pypinyin import Style, lazy_pinyin
    from pypinyin.pinyin_dict import pinyin_dict

    characters = [character for character in map(chr, sorted(pinyin_dict)) if re.match(f"[{HAN}]", character)]
    return {character: lazy_pinyin(character, style=Style.NORMAL)[0] for character in characters}


def telling() -> dict[str, str]:
    """Each phrase of up to `LONGEST` characters that says more, and its syllables without tones."""
    from pypinyin.contrib.tone_convert import to_normal
    from pypinyin.phrases_dict import phrases_dict

    single = alone()
    found: dict[str, str] = {}
    plain: dict[str, str] = {}
    for phrase, marked in phrases_dict.items():
        syllables = [to_normal(one[0]) for one in marked]
        if len(phrase) == len(syllables) <= LONGEST:
            same = syllables == [single.get(character) for character in phrase]
            (plain if same else found)[phrase] = " ".join(syllables)
    begun = {phrase[:length] for phrase in found for length in range(1, len(phrase))}
    return found | {phrase: read for phrase, read in plain.items() if len(phrase) == 2 and phrase[-1] in begun}


def written() -> dict[str, str]:
    """The name of each file, and what it should hold."""
    read: dict[str, list[str]] = {}
    for character, syllable in alone().items():
        read.setdefault(syllable, []).append(character)
    return {
        "characters.txt": CHARACTERS + "".join(f"{one} {''.join(many)}\n" for one, many in sorted(read.items())),
        "phrases.txt": PHRASES + "".join(f"{phrase} {syllables}\n" for phrase, syllables in sorted(telling().items())),
    }


if __name__ == "__main__":
    for name, text in written().items():
        (FOLDER / name).write_text(text, "utf-8")
