"""What asking in the order of today's review is worth, against asking at random and oldest first."""
