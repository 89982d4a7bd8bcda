"""The words that every package shares; standard library only."""
