"""One invented contact that uses everything a vCard can say."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from cardkeeper.model import Address, Contact, Evidence, Extra, Fact, Field, How, Name, Photo, Result, Tier


@pytest.fixture
def contact() -> Contact:
    facts = (
        Fact(Field.NAME, "王小明", form="zh", name=Name("王", "小明")),
        Fact(Field.NAME, "Dr. Ming Wang", form="en", name=Name("Wang", "Ming", "Dr.", "")),
        Fact(Field.COMPANY, "示例科技（上海）有限公司", form="zh"),
        Fact(Field.COMPANY, "Example Technology Co., Ltd.", form="en"),
        Fact(Field.DEPARTMENT, "销售部", form="zh"),
        Fact(Field.DEPARTMENT, "Sales; East", form="en"),
        Fact(Field.TITLE, "经理", form="zh"),
        Fact(Field.TITLE, "Manager", form="en"),
        Fact(Field.PHONE, "+8614200000001", kind="mobile"),
        Fact(Field.PHONE, "+862155500101", kind="work", extension="801"),
        Fact(Field.PHONE, "021-5550 0102", kind="fax"),
        Fact(Field.PHONE, "+8614200000009", kind="mobile", invalid="not in service"),
        Fact(Field.EMAIL, "ming@example.com", kind="work"),
        Fact(Field.WEBSITE, "https://www.example.com/"),
        Fact(Field.ADDRESS, "上海市浦东新区示例路 100 号", "work", "zh", address=Address("示例路 100 号", "上海市")),
        Fact(
            Field.ADDRESS, "100 Example Road, Shanghai", "work", "en", address=Address("100 Example Road", "Shanghai")
        ),
        Fact(Field.MESSENGER, "ming_wx", kind="wechat"),
        Fact(Field.MESSENGER, "100001", kind="qq"),
        Fact(Field.MESSENGER, "ming.line", kind="line"),
        Fact(Field.BIRTHDAY, "--03-02"),
        Fact(Field.NOTE, "第一行\n第二行, with; a \\ backslash"),
    )
    return Contact(
        facts=facts,
        tier=Tier.VIP,
        industry="it",
        categories=("朋友", "a, b"),
        reviewed=True,
        uid="urn:uuid:11111111-2222-4333-8444-555555555555",
        extra=(Extra("X-SPOUSE", r"Li\, Si"), Extra("NICKNAME", "小王")),
        photos=(Photo(b"\xff\xd8\xff" + bytes(range(256)) * 3),),
        evidence=(Evidence("phone-1", How.CALL, Result.RIGHT, date(2026, 9, 2)),),
        updated=datetime(2026, 11, 22, 8, tzinfo=UTC),
    )
