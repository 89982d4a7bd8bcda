"""The cash in the drawer: what can be done with it while the till is open."""
