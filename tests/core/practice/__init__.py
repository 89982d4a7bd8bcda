"""Tests of practice stores."""
