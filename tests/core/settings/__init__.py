"""Tests of the shop and what is set for it."""
