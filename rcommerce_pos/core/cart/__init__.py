"""A sale being made: cart, totals, checkout."""
