"""What is thrown away when the store is locked, beside its windows: what we put on the clipboard, and every cache."""

from __future__ import annotations

import gc
import sys
from functools import lru_cache

from PySide6.QtGui import QClipboard, QGuiApplication, QPixmapCache

_Cached = type(lru_cache(len))


def clear_clipboard() -> None:
    """Take back what we put there; what another program put there is its own."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def clear_memory() -> None:
    """Empty the caches that keep names and numbers, and collect what only cycles still hold."""
    from cardkeeper.rules import industry_list, rulings  # here: nothing is known of them before the first window

    industry_list.use(())
    rulings.use(())
    for name, module in tuple(sys.modules.items()):
        if name.startswith(("cardkeeper.rules", "cardkeeper.store")):
            for held in tuple(vars(module).values()):
                if isinstance(held, _Cached):
                    held.cache_clear()
    QPixmapCache.clear()
    gc.collect()
