"""Who is selling."""
