"""The ledger of stock movements and the levels they sum to."""
