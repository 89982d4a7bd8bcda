"""One folder for each screen: what it shows, and what it does."""
