"""Products from files of others."""
