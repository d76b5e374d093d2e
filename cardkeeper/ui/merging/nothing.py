"""Where nobody is to be decided on: there is no pair, none any more, or all that are left were put off."""

from __future__ import annotations

from cardkeeper.i18n import translate
from cardkeeper.ui.controls.empty import EmptyState
from cardkeeper.ui.merging.turns import Turns


class Nothing(EmptyState):
    """Its one button leads to the pairs that were put off, or back to the contacts."""

    def show_turns(self, turns: Turns, *, looking: bool) -> None:
        """Say why there is nobody; while duplicates are still being looked for, that they are."""
        back = translate("Merge", "Back to the contacts")
        if put_off := len(turns.later):
            headline = translate("Merge", "%n pair(s) put off", n=put_off)
            more = translate("Merge", "Nothing was changed about them. They wait here until you decide.")
            self.say(headline, more, button=translate("Merge", "Look at them now"))
        elif turns.answered:
            more = translate("Merge", "What you answered can be taken back with Ctrl+Z, step by step.")
            self.say(translate("Merge", "Every pair is decided"), more, button=back)
        else:
            none = translate("Merge", "No duplicates")
            more = translate("Merge", "Two contacts that may be one person appear here by themselves.")
            self.say(translate("Merge", "Looking for duplicates") if looking else none, more, button=back)
