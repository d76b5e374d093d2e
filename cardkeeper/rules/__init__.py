"""Judgements over the nouns: pure, without disk, clock or window; today is an argument."""
