"""Work that runs later, kept as rows."""
