"""The editor of promotions."""
