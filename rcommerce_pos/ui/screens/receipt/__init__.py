"""A receipt on the screen."""
