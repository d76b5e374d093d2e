"""How soon the window is there, beside a bare PySide6 window in the same run."""
