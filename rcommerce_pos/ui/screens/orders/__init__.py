"""Sales that were made: find, read, copy, correct."""
