"""The pictures of each part of the window, taken by one walk."""
