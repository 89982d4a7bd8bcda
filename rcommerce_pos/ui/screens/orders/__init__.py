"""Sales that were made: find, read, reprint, correct."""
