"""Who is taken for one person: pairs by hand and by dice, and a scan of a large store, see `__main__`."""
