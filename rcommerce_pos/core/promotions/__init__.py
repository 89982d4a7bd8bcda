"""Promotions: what is offered, when, to whom, and which discounts a basket earns."""
