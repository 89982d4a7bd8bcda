"""The window: PySide6 widgets on core; no SQL, no peewee, no arithmetic on money."""
