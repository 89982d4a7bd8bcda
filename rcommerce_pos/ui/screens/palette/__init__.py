"""The command palette: any act, product, customer or sale, by typing."""
