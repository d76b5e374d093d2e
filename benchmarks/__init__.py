"""How well and how fast CardKeeper does, on made-up data, in one run each."""
