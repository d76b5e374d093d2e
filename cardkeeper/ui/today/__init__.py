"""Today's review: a list of a few contacts, each with its facts to be asked about, and the call that asks."""
