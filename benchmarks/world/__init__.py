"""Cards as the world prints them, written down line by line, to measure the reading of facts without pictures.

`tune` is there to learn from; nobody looks at `report`, which is only measured, but for its file `another_hand`: what
that taught, when it had been measured once, was put right. How a card is written stands in `cards.py`.
"""
