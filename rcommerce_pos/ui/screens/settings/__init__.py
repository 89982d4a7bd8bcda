"""The settings screen: what is set for the shop and this till, keys, devices, and about it."""
