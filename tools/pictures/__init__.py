"""Walks through single parts of the window, one module for each."""
