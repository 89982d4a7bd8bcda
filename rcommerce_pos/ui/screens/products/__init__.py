"""The list of products: searched, filtered, sorted, and many of them changed at once."""
