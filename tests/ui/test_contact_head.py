"""The top of a contact page, which must fit into the narrowest page whatever stands on the cards."""

from __future__ import annotations

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from cardkeeper.model import Contact, Fact, Field
from cardkeeper.ui.contact_head import CardButton, ContactHead
from cardkeeper.ui.theme import Theme
from cardkeeper.ui.theme import px as scaled

LONG = "Qingyu Machinery Technology (Changsha) Co., Ltd."


def test_two_sides_stand_below_each_other_where_the_page_is_narrow(qtbot: QtBot, theme: Theme) -> None:
    head = head_of(qtbot, Contact((Fact(Field.NAME, "Carmen Zhou"),)))
    first, second = head.findChildren(CardButton)

    def are_beside() -> bool:
        return first.y() == second.y()

    head.resize(700, 300)
    qtbot.waitUntil(are_beside)
    head.resize(420, 300)
    qtbot.waitUntil(lambda: not are_beside())


def test_many_companies_make_the_page_no_wider(qtbot: QtBot, theme: Theme) -> None:
    head = head_of(qtbot, Contact(tuple(Fact(Field.COMPANY, LONG) for _ in range(4))))
    head.resize(420, 300)
    assert head.minimumSizeHint().width() <= scaled(412)


def head_of(qtbot: QtBot, contact: Contact) -> ContactHead:
    """The head of a contact with a card of two sides."""
    head = ContactHead()
    qtbot.addWidget(head)
    head.show_contact(contact)
    picture = QImage(300, 180, QImage.Format.Format_RGB32)
    head.show_cards([picture, picture])
    head.show()
    return head
