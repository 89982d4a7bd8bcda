"""Somebody else allows one act."""
