"""How the store and the window bear growth."""
