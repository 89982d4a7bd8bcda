"""Card payments: the terminal as a network peer, and attempts that outlive a crash."""
