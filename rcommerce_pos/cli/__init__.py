"""One command, `rcommerce-pos`: one module for each group of commands."""
