"""Tests of everything below the front ends."""
