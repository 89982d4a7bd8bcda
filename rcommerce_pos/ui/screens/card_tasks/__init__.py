"""The card payments that a person must settle."""
