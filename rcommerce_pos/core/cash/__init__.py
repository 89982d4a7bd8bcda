"""Shifts, drawers and counts."""
