"""Who buys here by name."""
