"""The append-only, hash-chained, signed memory of the till."""
