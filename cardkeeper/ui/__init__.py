"""Windows, threads, and sentences for people."""
