"""Measures the till against floors taken in the same run; never part of the tests."""
