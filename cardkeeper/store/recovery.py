"""The recovery code: 160 random bits and a 20-bit checksum as six groups of six letters that people can copy.

The alphabet is Crockford's base32, which has no I, L, O or U; what is easily misread is taken for what it meant.
"""

from __future__ import annotations

import hashlib
import re
import secrets

from cardkeeper.errors import RecoveryCodeMistyped

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET_BITS = 160
CHECK_BITS = 20
GROUP = 6

_LENGTH = (SECRET_BITS + CHECK_BITS) // 5
_MISREAD = str.maketrans("ILO", "110")


def new_secret() -> bytes:
    """The 20 random bytes behind a code."""
    return secrets.token_bytes(SECRET_BITS // 8)


def spell(secret: bytes) -> str:
    """The code of a secret: A1B2C3-… of six groups."""
    number = int.from_bytes(secret) << CHECK_BITS | _checksum(secret)
    letters = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
    return "-".join(letters[start : start + GROUP] for start in range(0, _LENGTH, GROUP))


def is_like_code(text: str) -> bool:
    """Whether this may be meant to be a code, however it was spaced."""
    return len(_letters(text)) == _LENGTH


def read(code: str) -> bytes:
    """The secret behind a code, however it was spaced; RecoveryCodeMistyped when it can be no code."""
    letters = _letters(code)
    if len(letters) != _LENGTH or not set(letters) <= set(ALPHABET):
        raise RecoveryCodeMistyped
    number = 0
    for letter in letters:
        number = number << 5 | ALPHABET.index(letter)
    secret = (number >> CHECK_BITS).to_bytes(SECRET_BITS // 8)
    if number & (1 << CHECK_BITS) - 1 != _checksum(secret):
        raise RecoveryCodeMistyped
    return secret


def _letters(code: str) -> str:
    return re.sub(r"[\s\-‐-―_.]", "", code).upper().translate(_MISREAD)


def _checksum(secret: bytes) -> int:
    digest = hashlib.sha256(b"cardkeeper recovery code" + secret).digest()
    return int.from_bytes(digest) >> 256 - CHECK_BITS
