"""What was sold, summed up for whoever must account for it."""
