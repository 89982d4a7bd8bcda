"""What happened, told to whoever listens after the commit."""
