"""The walk through the till: each module here takes pictures of some screens with ``take``."""
