"""The review of one card: its picture with every line boxed, the facts read from it, and the queue behind it."""
