"""Shelf labels that showed another price than the till."""
