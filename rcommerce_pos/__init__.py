"""R Commerce POS: the till of a shop."""
