"""Numbered, frozen steps of the schema."""
