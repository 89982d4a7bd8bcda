"""What the customer is handed: one document, laid out once."""
