"""Pictures of screens, a module for each part of the till."""
