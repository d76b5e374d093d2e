"""The encrypted book on disk: contacts, cards, pictures, evidence and their history. No other room opens it."""
