"""The exceptions screen: what an owner looks at in the evening."""
