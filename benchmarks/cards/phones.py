"""Telephone numbers that ring nowhere, in the many ways people print them."""

from __future__ import annotations

from random import Random

from benchmarks.cards.nouns import Phone

# how the way to an extension is printed
EXTENSIONS = {
    "CN": (" 转 ", "转", "-", " 分机 ", "*", "-分机"), "HK": (" 內線 ", " 轉 ", " ext. "), "MO": (" 轉 ", " ext. "),
    "TW": (" 轉 ", " 分機 ", "#", "#"), "JP": ("（内線 ", " 内線"),
}  # fmt: skip


def mobile(rng: Random, region: str, *, chinese: bool) -> Phone:
    """A mobile number of `region` (CN, HK, MO, TW, GB, US, DE, JP)."""
    tail = rng.randint(0, 99)
    if region == "CN":
        digits = f"1420000{tail:04d}"
        parts = (digits[:3], digits[3:7], digits[7:])
        ways = ["".join(parts), " ".join(parts), "-".join(parts), "+86 " + " ".join(parts), "+86 " + digits]
        if not chinese:
            ways += ["+86-" + "-".join(parts), "(86) " + " ".join(parts), "+86 " + digits]
        return Phone(f"+86{digits}", "mobile", rng.choice(ways))
    if region == "HK":
        bare = f"9000 {tail:04d}"
        return _ways(rng, f"+8529000{tail:04d}", "mobile", f"+852 {bare}", f"(852) {bare}", f"852 {bare}", bare)
    if region == "MO":
        bare = f"6200 {tail:04d}"
        return _ways(rng, f"+8536200{tail:04d}", "mobile", f"+853 {bare}", f"(853) {bare}", bare.replace(" ", "-"))
    if region == "TW":
        return _ways(rng, f"+886900000{tail:03d}", "mobile", f"0900-000-{tail:03d}", f"+886 900 000 {tail:03d}")
    if region == "GB":
        ways = [f"+44 7700 900{tail:03d}", f"+44 (0)7700 900 {tail:03d}", f"07700 900{tail:03d}"]
        return _ways(rng, f"+447700900{tail:03d}", "mobile", *ways)
    if region == "DE":
        ways = [
            f"+49 171 39200{tail:02d}",
            f"0171 39200{tail:02d}",
            f"+49 (0)171 392 00 {tail:02d}",
            f"0171/39200{tail:02d}",
        ]
        return _ways(rng, f"+4917139200{tail:02d}", "mobile", *ways)
    if region == "JP":
        return _ways(rng, f"+818000000{tail:03d}", "mobile", f"080-0000-0{tail:03d}", f"+81 80-0000-0{tail:03d}")
    return landline(rng, "US", "", kind="mobile")


def landline(
    rng: Random, region: str, area: str, *, kind: str = "work", extension: str = "", chinese: bool = True
) -> Phone:
    """A landline or fax of `region`; `area` is the area code (with its 0 but in Germany); an extension on request."""
    made = _LANDLINES[region](rng, area, rng.randint(100, 199), kind)
    if not extension or region == "DE":  # there it is the end of the number
        return made
    words = EXTENSIONS.get(region, (" ext. ", " x", " Ext ", " extn "))
    if not chinese and region in {"CN", "HK", "TW", "MO"}:
        words = (" ext. ", " Ext ", "-", " x")
    word = rng.choice(words)
    return Phone(made.number, kind, made.printed + word + extension + "）" * ("（" in word), extension)


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
    bare = f"3000 0{tail}"
    return _ways(rng, f"+85230000{tail}", kind, f"+852 {bare}", f"(852) {bare}", f"852-3000-0{tail}", bare)


def _macau(rng: Random, _: str, tail: int, kind: str) -> Phone:
    bare = f"2855 0{tail}"
    return _ways(rng, f"+85328550{tail}", kind, f"+853 {bare}", f"(853) {bare}", f"853-2855-0{tail}", bare)


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


def _german(rng: Random, area: str, tail: int, kind: str) -> Phone:
    film = {"30": "23125", "40": "66969", "69": "90009", "89": "99998", "221": "4710"}[area]
    return _ways(rng, f"+49{area}{film}{tail}", kind,
        f"+49 {area} {film}{tail}", f"+49 (0){area} {film} {tail}", f"0{area}/{film}{tail}", f"0{area} {film}-{tail}",
        f"(0{area}) {film}{tail}",
    )  # fmt: skip


def _japanese(rng: Random, area: str, tail: int, kind: str) -> Phone:
    middle = "5550" if len(area) == 2 else "555"
    return _ways(rng, f"+81{area[1:]}{middle}0{tail}", kind,
        f"{area}-{middle}-0{tail}", f"{area}({middle})0{tail}", f"+81-{area[1:]}-{middle}-0{tail}",
        f"+81 (0){area[1:]} {middle} 0{tail}",
    )  # fmt: skip


_LANDLINES = {"CN": _mainland, "HK": _hong_kong, "MO": _macau, "TW": _taiwan, "GB": _british, "US": _american,
              "DE": _german, "JP": _japanese}  # fmt: skip
