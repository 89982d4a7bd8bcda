"""Sales that were made."""
