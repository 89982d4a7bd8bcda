"""A card terminal that speaks Nexo Retailer, keeps a ledger, and fails on demand."""
