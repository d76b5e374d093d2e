"""Telephone numbers that ring nowhere, in the many ways people print them."""

from __future__ import annotations

from random import Random

from benchmarks.cards.nouns import Phone


def mobile(rng: Random, region: str, *, chinese: bool) -> Phone:
    """A mobile number of `region` (CN, HK, TW, GB, US)."""
    tail = rng.randint(0, 99)
    if region == "CN":
        digits = f"1420000{tail:04d}"
        parts = (digits[:3], digits[3:7], digits[7:])
        ways = ["".join(parts), " ".join(parts), "-".join(parts), "+86 " + " ".join(parts), "+86 " + digits]
        if not chinese:
            ways += ["+86-" + "-".join(parts), "(86) " + " ".join(parts), "+86 " + digits]
        return Phone(f"+86{digits}", "mobile", rng.choice(ways))
    if region == "HK":
        return _ways(rng, f"+8529000{tail:04d}", "mobile", f"+852 9000 {tail:04d}", f"(852) 9000 {tail:04d}")
    if region == "TW":
        return _ways(rng, f"+886900000{tail:03d}", "mobile", f"0900-000-{tail:03d}", f"+886 900 000 {tail:03d}")
    if region == "GB":
        return _ways(rng, f"+447700900{tail:03d}", "mobile", f"+44 7700 900{tail:03d}", f"+44 (0)7700 900 {tail:03d}")
    return landline(rng, "US", "", kind="mobile")


def landline(
    rng: Random, region: str, area: str, *, kind: str = "work", extension: str = "", chinese: bool = True
) -> Phone:
    """A landline or fax of `region`; `area` is the Chinese or Taiwan area code with its 0; an extension on request."""
    made = _LANDLINES[region](rng, area, rng.randint(100, 199), kind)
    if not extension:
        return made
    words: tuple[str, ...] = (" ext. ", " x", " Ext ")
    if chinese and region == "CN":
        words = (" 转 ", "转", "-", " 分机 ", "*")
    elif chinese:
        words = (" 轉 ", " 分機 ", "#")
    return Phone(made.number, kind, made.printed + rng.choice(words) + extension, extension)


def service(rng: Random) -> Phone:
    """A 400 number, which is the company's."""
    tail = rng.randint(100, 199)
    return _ways(rng, f"+864005550{tail}", "work", f"400-555-0{tail}", f"400 555 0{tail}", f"4005550{tail}")


def _ways(rng: Random, number: str, kind: str, *printed: str) -> Phone:
    return Phone(number, kind, rng.choice(printed))


def _mainland(rng: Random, area: str, tail: int, kind: str) -> Phone:
    bare = area[1:]
    return _ways(rng, f"+86{bare}55500{tail}", kind,
        f"{area}-5550 0{tail}", f"{area}-55500{tail}", f"({area}) 5550 0{tail}", f"+86 {bare} 5550 0{tail}",
        f"+86-{bare}-55500{tail}", f"{area} 5550 0{tail}", f"+86 {area}-5550 0{tail}",
    )  # fmt: skip


def _hong_kong(rng: Random, _: str, tail: int, kind: str) -> Phone:
    return _ways(rng, f"+85230000{tail}", kind, f"+852 3000 0{tail}", f"(852) 3000 0{tail}", f"852-3000-0{tail}")


def _taiwan(rng: Random, area: str, tail: int, kind: str) -> Phone:
    bare = area[1:]
    return _ways(
        rng,
        f"+886{bare}55500{tail}",
        kind,
        f"({area}) 5550-0{tail}",
        f"+886-{bare}-5550-0{tail}",
        f"{area}-5550-0{tail}",
    )


def _british(rng: Random, _: str, tail: int, kind: str) -> Phone:
    return _ways(rng, f"+4420794600{tail - 100:02d}", kind,
        f"+44 20 7946 00{tail - 100:02d}", f"+44 (0)20 7946 00{tail - 100:02d}", f"020 7946 00{tail - 100:02d}",
    )  # fmt: skip


def _american(rng: Random, _: str, tail: int, kind: str) -> Phone:
    area = rng.choice(("212", "415", "617", "503"))
    return _ways(rng, f"+1{area}5550{tail}", kind,
        f"+1 {area} 555 0{tail}", f"+1 ({area}) 555-0{tail}", f"({area}) 555-0{tail}", f"{area}.555.0{tail}",
    )  # fmt: skip


_LANDLINES = {"CN": _mainland, "HK": _hong_kong, "TW": _taiwan, "GB": _british, "US": _american}
