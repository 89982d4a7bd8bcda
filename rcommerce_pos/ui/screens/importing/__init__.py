"""The import of products: a file, its columns, a trial, and the import with its undo."""
