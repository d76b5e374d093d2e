"""The tables of the book as the queries see them; `migrations` makes them, and a test compares the two.

Instants are ISO 8601 in UTC, days ISO 8601, lists and parts JSON.
"""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()

contacts = Table(
    "contacts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text),
    Column("tier", Text),
    Column("industry", Text),
    Column("categories", Text),
    Column("reviewed", Integer),
    Column("extra", Text),
    Column("created", Text),
    Column("updated", Text),
    Column("deleted", Text),
    Column("name", Text),
    Column("other_name", Text),
    Column("title", Text),
    Column("company", Text),
    Column("sort_key", Text),
    Column("due_on", Text),
    Column("trouble", Text),
    Column("every", Integer),
    Column("owner", Text),
    Column("ghost", Text),
    Column("consent_source", Text),
    Column("purpose", Text),
    Column("basis", Text),
    Column("consented_on", Text),
    Column("do_not_contact", Integer),
    Column("keep_until", Text),
    Column("talked_on", Text),
    Column("wrong_on", Text),
    Column("pace", Float),
    Column("signs", Integer),
    Column("words_sum", Integer),
    Column("numbers_sum", Integer),
    Column("ghost_before", Text),  # its own again: what had been decided when it was archived
)

DERIVED = (
    "name", "other_name", "title", "company", "sort_key", "due_on", "trouble", "talked_on", "wrong_on", "pace",
    "signs", "words_sum", "numbers_sum",
)  # fmt: skip
"""Columns of `contacts` that are made of the rest at the end of every write.

With them the list, its order and today's review are one query each. The sums tell what the search index holds.
"""

facts = Table(
    "facts",
    metadata,
    Column("contact_id", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("key", Text),
    Column("field", Text),
    Column("value", Text),
    Column("kind", Text),
    Column("form", Text),
    Column("extension", Text),
    Column("name", Text),
    Column("address", Text),
    Column("printed", Text),
    Column("confidence", Float),
    Column("source", Text),
    Column("since", Text),
    Column("invalid", Text),
)

evidence = Table(
    "evidence",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("contact_id", Integer),
    Column("fact", Text),
    Column("how", Text),
    Column("result", Text),
    Column("on_day", Text),
    Column("by_whom", Text),
    Column("reason", Text),
    Column("found", Text),
    Column("until", Text),
    Column("place", Text),
    Column("detail", Text),
    Column("picture_id", Integer),
)

talks = Table(
    "talks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("contact_id", Integer),
    Column("kind", Text),
    Column("on_day", Text),
    Column("minutes", Integer),
    Column("note", Text),
    Column("confirmed", Integer),
    Column("by_whom", Text),
)

follow_ups = Table(
    "follow_ups",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("contact_id", Integer),
    Column("due", Text),
    Column("what", Text),
    Column("done_on", Text),
    Column("snoozed", Integer),
)

rulings = Table(
    "rulings",
    metadata,
    Column("contact_id", Integer, primary_key=True),  # about whom it was said; it counts for everybody
    Column("rule", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("on_day", Text),
    Column("by_whom", Text),
)

problems = Table(
    "problems",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("contact_id", Integer),
    Column("kind", Text),
    Column("code", Text),
    Column("fact", Text),
    Column("value", Text),
    Column("owner", Text),
    Column("opened", Text),
    Column("resolved", Text),
    Column("outcome", Text),
)

erased = Table(
    "erased",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", LargeBinary),  # of one way to tell the person again, with a key of this book
    Column("on_day", Text),  # "" for who has agreed since to be kept
)

aliases = Table(
    "aliases",
    metadata,
    Column("was", Integer, primary_key=True),  # the number of somebody who was merged …
    Column("contact_id", Integer),  # … into this contact
    Column("uid", Text),  # that they had
    Column("left_out", Text),  # the facts of both that were not kept then
    Column("keys", Text),  # what their facts are called now, where that is another key
)

apart = Table("apart", metadata, Column("id", Integer, primary_key=True), Column("on_day", Text))
apart_traces = Table(
    "apart_traces",
    metadata,
    Column("apart_id", Integer, primary_key=True),
    Column("digest", Text, primary_key=True),  # of what tells two people who are not one, with a key of this book
)

photos = Table(
    "photos",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", Text),
    Column("data", LargeBinary),
)

contact_photos = Table(
    "contact_photos",
    metadata,
    Column("contact_id", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("photo_id", Integer),
    Column("mime", Text),
)

pictures = Table(
    "pictures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("file", Text),
    Column("key", LargeBinary),
)

cards = Table(
    "cards",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("state", Text),
    Column("name", Text),
    Column("added", Text),
    Column("photo_id", Integer),
    Column("flat_id", Integer),
    Column("draft", Text),
    Column("text", Text),
    Column("thumbnail", LargeBinary),
    Column("contact_id", Integer),
    Column("reason", Text),
    Column("facts", Text),
    Column("fingerprint", Text),
    Column("discarded", Text),
    Column("kind", Text),  # "photo", or the form of a text: "text", "mail", "vcard"
    Column("back_of", Integer),  # the card this is the back of
    Column("alone", Text),  # of the side that joined the other: the snapshot of the contact it had by itself, or ""
    Column("page", Integer),  # of the file in `photo_id`, which it is yet to be cut out of; 0: the photo is its own
    Column("file_of", Integer),  # the first card that came in the same file; none for that one
    Column("leaf", Integer),  # the page of its file that it is; 0 when the file has but one
    Column("leaves", Integer),  # how many pages that file has; 0 for one
)

lessons = Table(
    "lessons",
    metadata,
    Column("card_id", Integer, primary_key=True),  # the reviewed card that taught it
    Column("position", Integer, primary_key=True),
    Column("kind", Text),
    Column("about", Text),
    Column("read", Text),
    Column("field", Text),
    Column("form", Text),
    Column("said", Text),
    Column("detail", Text),
    Column("on_day", Text),
)

outcomes = Table(
    "outcomes",
    metadata,
    Column("card_id", Integer, primary_key=True),  # a reviewed photo: how many facts of a field …
    Column("field", Text, primary_key=True),
    Column("right", Integer),  # … were right as read
    Column("corrected", Integer),
    Column("missed", Integer),
    Column("made_up", Integer),
    Column("at", Text),
)

smart_lists = Table(
    "smart_lists",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text),
    Column("search", Text),  # as it was typed
    Column("position", Integer),
)

own_rules = Table(
    "own_rules",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text),
    Column("condition", Text),  # as it was typed in the search field
    Column("tag", Text),
    Column("tier", Text),
    Column("owner", Text),
    Column("promise", Text),
    Column("days", Integer),
    Column("finding", Text),
    Column("active", Integer),
)

fired = Table(
    "fired",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("rule_id", Integer),  # of a rule that may be gone
    Column("contact_id", Integer),
    Column("name", Text),  # of the rule, as it was called then
    Column("at", Text),
    Column("did", Text),
    Column("holds", Integer),  # whether the contact has fitted ever since: the rule does not fire again meanwhile
)

industries = Table(
    "industries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", Text),
    Column("name", Text),  # in the user's words, "" for the program's
    Column("hidden", Integer),
)

wordings = Table(
    "wordings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text),
    Column("words", Text),
)

answers = Table(
    "answers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("mark", Text),  # a digest that tells the same message again, with a key of this book
    Column("on_day", Text),  # on which it was taken in
)

journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Text),
    Column("action", Text),
    Column("facts", Text),
    Column("state", Text),  # "done" and "undone" can be undone and redone, "background" and "old" neither
)

journal_parts = Table(
    "journal_parts",
    metadata,
    Column("journal_id", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("item_id", Integer, primary_key=True),
    Column("before", Text),
    Column("after", Text),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Text),
    Column("what", Text),
    Column("facts", Text),
    Column("seal", LargeBinary),
)

twins = Table(
    "twins",
    metadata,
    Column("a", Integer, primary_key=True),  # derived, as are the two below: who may be one person
    Column("b", Integer, primary_key=True),
    Column("points", Integer),
    Column("reasons", Text),
    Column("apart", Integer),  # the ruling that they are two, which may be taken back
)
twin_keys = Table(
    "twin_keys",
    metadata,
    Column("key", Integer),  # any of 64 bits: what walks a table by its number must not walk by this one
    Column("contact_id", Integer, primary_key=True),
)
twins_sought = Table(
    "twins_sought", metadata, Column("contact_id", Integer, primary_key=True), Column("state", Integer)
)

looked = Table("looked", metadata, Column("contact_id", Integer, primary_key=True), Column("done", Integer))
meta = Table("meta", metadata, Column("name", Text, primary_key=True), Column("value", Text))
