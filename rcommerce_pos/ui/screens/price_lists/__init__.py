"""The editor of price lists."""
