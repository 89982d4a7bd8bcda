"""What a practice till shows beside the real program: its bar and tasks, the till that waits."""
