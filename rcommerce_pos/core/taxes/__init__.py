"""Tax classes, rates and how a line is taxed."""
