"""Pictures of the screens, one module for each part of the window."""
