"""The records of the staff."""
