"""The editor of taxes."""
