"""Two contacts that may be one person: compared side by side, merged, or kept apart for good."""
