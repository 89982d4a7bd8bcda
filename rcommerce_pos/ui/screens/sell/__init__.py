"""Ringing up."""
