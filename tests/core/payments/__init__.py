"""Tests of card payments."""
