"""The terminal that a till is set to speak to, ready to be asked."""

from dataclasses import dataclass

from rcommerce_pos.core.payments.nexo import NexoTerminal
from rcommerce_pos.core.payments.profiles import Profile, profile
from rcommerce_pos.core.payments.terminal import CardTerminal
from rcommerce_pos.core.payments.types import TerminalSetup
from rcommerce_pos.core.settings.declarations import (
    CARD_TERMINAL,
    CARD_TERMINAL_ID,
    CARD_TERMINAL_URL,
)
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.settings.types import Place

NONE = "none"


@dataclass(frozen=True, slots=True)
class Connected:
    """A terminal with its profile, its driver, and its name in the store."""

    profile: Profile
    driver: CardTerminal
    setup: TerminalSetup


def connected(settings: SettingsService, place: Place) -> Connected | None:
    """The terminal of this till by its settings; None where it has none, or no address for it."""
    chosen = settings.get(CARD_TERMINAL)
    if chosen == NONE:
        return None
    found = profile(chosen)
    url = settings.get(CARD_TERMINAL_URL) or found.url
    poi_id = settings.get(CARD_TERMINAL_ID) or found.poi_id
    if not url or not poi_id:
        return None
    sale_id = f"{place.shop.code}-{place.till.code}"
    driver = NexoTerminal(found, url=url, poi_id=poi_id, sale_id=sale_id)
    setup = TerminalSetup(poi_id, found.driver, sale_id, found.test, found.capabilities)
    return Connected(found, driver, setup)
