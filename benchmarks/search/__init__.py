"""How fast the search answers while somebody types, beside LIKE over the same text in the same encrypted file."""
