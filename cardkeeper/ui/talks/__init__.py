"""Talks with people and what was promised in them: the dialog, the timeline of a contact, the follow-ups, the brief."""
