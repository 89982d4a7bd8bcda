"""The hours of the staff."""
