"""Pictures of single parts of the window, each walked by a module of its own."""
