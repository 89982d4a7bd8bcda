"""Pictures of the settings window: every group, a search, a conflict of keys, other looks."""

from typing import TYPE_CHECKING

from rcommerce_pos.ui.screens.settings.words import ABOUT, GROUPS

if TYPE_CHECKING:
    from tools.photographer import Photographer


def take(photographer: "Photographer") -> None:
    """Walk through the groups; somebody who may change settings is signed in."""
    window = photographer._window
    window.desk.go("settings")
    photographer.settle()
    view = window.desk.office.settings
    for group in GROUPS:
        view.open_group(group)
        photographer.settle()
        photographer.picture(f"settings-{group}")
    view.open_group("keys")
    photographer.settle()
    view.keys.take(view.keys.rows["pay"], "F7")
    photographer.picture("settings-keys-conflict")
    view.keys.rows["pay"].say("")
    view.open_group(ABOUT)
    view.search.field.setText("footer")
    photographer.settle()
    photographer.picture("settings-search")
    view.search.field.setText("no such thing")
    photographer.picture("settings-nothing-found")
    view.search.clear()
    window.desk.office.leave()
    photographer.settle()
