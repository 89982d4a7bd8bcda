"""Everything a till can do, free of Qt."""
