"""What reviewed cards teach about the next ones. Nobody's name, mail or own number is learnt."""

from __future__ import annotations

from cardkeeper.rules.lessons.lesson import Kind, Lesson, Lessons, Taught
from cardkeeper.rules.lessons.recall import recalled
from cardkeeper.rules.lessons.teaching import taught

__all__ = ["Kind", "Lesson", "Lessons", "Taught", "recalled", "taught"]
