"""The time clock."""
