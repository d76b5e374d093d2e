"""If/then rules of the user's own: the window that lists them and what fired, and the dialog that words one."""
