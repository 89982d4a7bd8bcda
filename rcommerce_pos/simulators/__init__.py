"""Devices that are not there, as processes of their own that speak the real wire protocol."""
