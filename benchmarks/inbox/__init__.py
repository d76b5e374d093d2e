"""How the inbox bears a full day's cards: two hundred files of every kind at once, some broken, read for real."""
