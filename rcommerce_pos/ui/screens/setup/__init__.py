"""The first start: six short steps, and a shop at their end."""
