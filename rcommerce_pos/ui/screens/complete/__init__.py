"""The sale is complete: the change, the receipt, the next one."""
