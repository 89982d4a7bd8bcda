"""Reports on the screen: the tax report of a period."""
