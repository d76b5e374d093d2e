"""What the tiers are called, from the least to the most important."""

from __future__ import annotations

from cardkeeper.i18n import QT_TRANSLATE_NOOP
from cardkeeper.model import Tier

NAMES = {
    Tier.PROSPECT: QT_TRANSLATE_NOOP("Tier", "Prospect"),
    Tier.REGULAR: QT_TRANSLATE_NOOP("Tier", "Regular"),
    Tier.KEY: QT_TRANSLATE_NOOP("Tier", "Key"),
    Tier.VIP: QT_TRANSLATE_NOOP("Tier", "VIP"),
}
"""The English name of each tier, to be translated in context "Tier"."""
