"""The store's one SQLite file: connections, fields, migrations."""
