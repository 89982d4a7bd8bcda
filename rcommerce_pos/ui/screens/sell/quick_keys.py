"""The pages of quick keys: found, shown, changed; and whether they are shown at all."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.quick_keys import QuickKey, QuickPage
from rcommerce_pos.core.catalog.types import Product
from rcommerce_pos.core.settings.declarations import SELL_LAYOUT
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.screens.sell.front_sale import FrontSale
from rcommerce_pos.ui.screens.sell.state import Tone


class QuickKeys(QObject):
    """Reads and keeps the pages of quick keys."""

    pages_found = Signal(object)
    """Carries the pages of quick keys."""
    keys_found = Signal(object, object)
    """Carries a page and its keys."""
    key_found = Signal(object)
    """Carries a key to put on the page that is edited."""
    page_wanted = Signal(object)
    """Carries the page that is to be shown."""

    def __init__(self, front: FrontSale, application: Application, parent: QObject) -> None:
        super().__init__(parent)
        self._front = front
        self._application = application

    def switch_layout(self) -> None:
        """The list for scanning, or keys to tap beside the sale; the till remembers it."""
        layout = "list" if self._front.state.layout == "tiles" else "tiles"
        settings = self._application.settings
        self._front.run(lambda: settings.set(SELL_LAYOUT, layout), lambda _nothing: None)
        self._front.show(replace(self._front.state, layout=layout))

    def find_pages(self) -> None:
        """Look for the pages of quick keys, as far as they are shown."""
        if self._front.state.layout == "tiles":
            self._front.run(self._application.quick_keys.pages, self.pages_found.emit)

    def find_keys(self, page: QuickPage) -> None:
        """Look for the keys of a page."""
        keys = self._application.quick_keys
        self._front.run(lambda: keys.keys(page), lambda found: self.keys_found.emit(page, found))

    def save_keys(self, page: QuickPage, keys: tuple[QuickKey, ...]) -> None:
        """Keep the keys of a page as they are now."""
        quick = self._application.quick_keys
        self._front.attempt(
            lambda actor: quick.put(actor, page.id, keys), lambda _nothing: self.find_keys(page)
        )

    def find_key(self, text: str) -> None:
        """Look for a product that is to be put on a page of keys."""
        application = self._application

        def work() -> Product | None:
            found = application.catalog.lookup(text).found
            if found:
                return found[0].product
            hits = application.search.search(text, limit=1)
            return hits[0].product if hits else None

        def done(product: Product | None) -> None:
            if product is not None:
                self.key_found.emit(QuickKey(product, price=product.price))
            else:
                self._front.sounded.emit(Tone.BAD)

        self._front.run(work, done)

    def add_page(self, name: str) -> None:
        """Make an empty page of keys, and show it."""
        quick = self._application.quick_keys

        def work(actor: Actor) -> QuickPage:
            return quick.add_page(actor, name)

        def done(page: QuickPage) -> None:
            self.page_wanted.emit(page)
            self.find_pages()

        self._front.attempt(work, done)

    def rename_page(self, page: QuickPage, name: str) -> None:
        """Give a page of keys another name."""
        quick = self._application.quick_keys

        def done(_nothing: None) -> None:
            self.page_wanted.emit(replace(page, name=name))
            self.find_pages()

        self._front.attempt(lambda actor: quick.rename_page(actor, page.id, name), done)

    def delete_page(self, page: QuickPage) -> None:
        """Take a page of keys away."""
        quick = self._application.quick_keys
        self._front.attempt(
            lambda actor: quick.delete_page(actor, page.id), lambda _nothing: self.find_pages()
        )
