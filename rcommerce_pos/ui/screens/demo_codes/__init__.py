"""The sheet of codes that can be scanned in the demo shop."""
