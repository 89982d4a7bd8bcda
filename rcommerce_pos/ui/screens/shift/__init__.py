"""Opening the till, counting and closing it."""
