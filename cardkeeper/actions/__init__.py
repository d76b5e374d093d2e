"""What a user can ask for, one file a noun: the same for the window and the command line."""
