"""The shop and its tills, and what is set for them."""
