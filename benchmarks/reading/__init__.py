"""How well cards are read, on photos nobody has tuned on, beside tesseract and a simple extractor, in one run.

`python -m benchmarks.reading --count 40 --seed 11`; what counts as right is said in `score.py`.
"""
