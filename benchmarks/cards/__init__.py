"""Invented business cards: drawn, photographed, and their truth told as JSON. `python -m benchmarks.cards OUT`."""
