"""CardKeeper: business cards read, kept encrypted, and kept true."""

from __future__ import annotations

__version__ = "0.1.0"
