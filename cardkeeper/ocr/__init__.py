"""A photo goes in, a draft of a contact comes out. Nothing here knows the book or the window."""
