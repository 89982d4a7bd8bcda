"""The form of one product, in tabs."""
