"""The composition root: opens a store, migrates it, and builds every service once."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from rcommerce_pos.core.cash.service import CashService
from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import ShopChanged
from rcommerce_pos.core.journal.anchor import write_anchor
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, SystemClock, rfc3339
from rcommerce_pos.core.kernel.errors import Refused
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.paths import Folders
from rcommerce_pos.core.settings.service import Desk, SettingsService
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.service import StaffService
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import (
    close_database,
    open_database,
    transaction,
)
from rcommerce_pos.core.storage.migrate import file_version, migrate

if TYPE_CHECKING:
    from rcommerce_pos.core.cart.card_payments import CardPayments
    from rcommerce_pos.core.cart.checkout import Checkout
    from rcommerce_pos.core.cart.command_sale import CommandSale
    from rcommerce_pos.core.cart.corrections import Corrections
    from rcommerce_pos.core.cart.example import ExampleBasket
    from rcommerce_pos.core.cart.goods import Goods
    from rcommerce_pos.core.cart.service import CartService
    from rcommerce_pos.core.cart.session import OpenCarts
    from rcommerce_pos.core.cart.terms import TermsService
    from rcommerce_pos.core.cart.unknown import UnknownCodes
    from rcommerce_pos.core.cash.moves import CashMoves
    from rcommerce_pos.core.catalog.bulk import BulkEdit
    from rcommerce_pos.core.catalog.charges import ChargeProducts
    from rcommerce_pos.core.catalog.composition import Composition
    from rcommerce_pos.core.catalog.editing import ProductEditing
    from rcommerce_pos.core.catalog.listing import ProductList
    from rcommerce_pos.core.catalog.pictures import Pictures
    from rcommerce_pos.core.catalog.price_lists import PriceLists
    from rcommerce_pos.core.catalog.quick_keys import QuickKeys
    from rcommerce_pos.core.catalog.search import SearchService
    from rcommerce_pos.core.catalog.service import CatalogService
    from rcommerce_pos.core.catalog.shelf_prices import ShelfPrices
    from rcommerce_pos.core.customers.service import CustomerService
    from rcommerce_pos.core.importers.preview import ImportPreview
    from rcommerce_pos.core.importers.price_lists import PriceListImport
    from rcommerce_pos.core.importers.service import ImportService
    from rcommerce_pos.core.inventory.counting import StockCounting
    from rcommerce_pos.core.inventory.service import InventoryService
    from rcommerce_pos.core.orders.finding import OrderFinder
    from rcommerce_pos.core.orders.service import OrderService
    from rcommerce_pos.core.orders.types import Order
    from rcommerce_pos.core.payments.reconciling import Reconciling
    from rcommerce_pos.core.payments.service import PaymentService
    from rcommerce_pos.core.practice.exercises import Exercises
    from rcommerce_pos.core.practice.service import PracticeService
    from rcommerce_pos.core.promotions.service import PromotionService
    from rcommerce_pos.core.receipts.service import ReceiptService
    from rcommerce_pos.core.reporting.exceptions import ExceptionsList
    from rcommerce_pos.core.reporting.shift import ShiftReports
    from rcommerce_pos.core.reporting.taxes import TaxReports
    from rcommerce_pos.core.staff.birth_dates import BirthDates
    from rcommerce_pos.core.staff.people import PeopleService
    from rcommerce_pos.core.staff.time_clock import TimeClock
    from rcommerce_pos.core.taxes.editing import TaxEditing
    from rcommerce_pos.core.taxes.service import TaxService


@dataclass(frozen=True, slots=True)
class StartReport:
    """What a window says when it opens.

    ``crashed`` is True where the run before did not end by itself; ``last_order`` is then the
    last sale it completed, with the change to give (domain rule 17), and ``card_open`` says that
    a card payment was under way.
    """

    crashed: bool
    last_order: "Order | None"
    card_open: bool = False


class Application:
    """Every service of one store, for one register.

    What the sign-in needs is made at once, the rest at its first use; ``load`` makes all of it.
    """

    def __init__(self, folders: Folders, place: Place, clock: Clock) -> None:
        self.folders = folders
        self.place = place
        self.clock = clock
        self.bus = EventBus()
        self.journal = JournalService(place.till.register_id, folders.data, clock)
        self.settings = SettingsService(clock, Desk(place, self.journal, self.bus))
        self.staff = StaffService(clock, self.journal, place, folders.data)
        self.cash = CashService(place, self.journal, self.bus, clock)

    @classmethod
    def open(
        cls,
        folders: Folders,
        *,
        clock: Clock | None = None,
        register: str | None = None,
    ) -> "Application":
        """Open the store of a data folder and bring its file up to date.

        Raises Refused where the folder has no shop, StorageUnavailable where its file cannot be
        used.
        """
        clock = clock or SystemClock()
        if not folders.store.exists():
            raise Refused(
                "shop.none",
                "There is no shop in {folder} yet.",
                hint="Make one with `rcommerce-pos init`.",
                folder=folders.data,
            )
        open_database(folders.store)
        try:
            if file_version() == 0:
                raise Refused(
                    "shop.none",
                    "The store in {folder} was never set up.",
                    hint="Make a shop with `rcommerce-pos init`.",
                    folder=folders.data,
                )
            migrate(folders.backups)
            place = SettingsService(clock).place(register)
        except BaseException:
            close_database()
            raise
        return cls(folders, place, clock)

    def load(self) -> None:
        """Make every service that a sale needs, before the first one waits for it."""
        _ = (self.search, self.checkout, self.terms, self.receipts)

    @cached_property
    def practice(self) -> "PracticeService":
        """What the shop notes of practice at its till; built on first use."""
        from rcommerce_pos.core.practice.service import PracticeService

        return PracticeService(self.place, self.journal, self.folders, self.clock)

    @cached_property
    def exercises(self) -> "Exercises":
        """What a newcomer practises; built on first use, on a practice till."""
        from rcommerce_pos.core.practice.exercises import Exercises

        return Exercises(self.journal)

    @cached_property
    def taxes(self) -> "TaxService":
        """Tax classes and their rates."""
        from rcommerce_pos.core.taxes.service import TaxService
        from rcommerce_pos.core.taxes.types import Zone

        def zone() -> Zone:
            shop = self.place.shop
            return Zone(shop.country, shop.region, shop.postal_code)

        service = TaxService(self.clock, zone())
        self.bus.subscribe(ShopChanged, lambda _changed: service.move(zone()))
        return service

    @cached_property
    def catalog(self) -> "CatalogService":
        """Products, codes and categories."""
        from rcommerce_pos.core.catalog.service import CatalogService

        return CatalogService(self.place, self.taxes, self.journal, self.bus, self.clock)

    @cached_property
    def search(self) -> "SearchService":
        """Search over the catalogue."""
        from rcommerce_pos.core.catalog.search import SearchService

        return SearchService(self.place)

    @cached_property
    def product_list(self) -> "ProductList":
        """Lists products; built on first use."""
        from rcommerce_pos.core.catalog.listing import ProductList

        return ProductList(self.place, self.search)

    @cached_property
    def bulk_edit(self) -> "BulkEdit":
        """Changes many products at once; built on first use."""
        from rcommerce_pos.core.catalog.bulk import BulkEdit

        return BulkEdit(
            self.place, self.product_list, self.taxes, self.journal, self.bus, self.clock
        )

    @cached_property
    def customers(self) -> "CustomerService":
        """The customers."""
        from rcommerce_pos.core.customers.service import CustomerService

        return CustomerService(self.place, self.journal, self.clock)

    @cached_property
    def inventory(self) -> "InventoryService":
        """The stock ledger."""
        from rcommerce_pos.core.inventory.service import InventoryService

        return InventoryService(self.place, self.clock)

    @cached_property
    def stock_counting(self) -> "StockCounting":
        """Counts of what lies there; built on first use."""
        from rcommerce_pos.core.inventory.counting import StockCounting

        return StockCounting(self.catalog, self.inventory, self.journal, self.bus)

    @cached_property
    def orders(self) -> "OrderService":
        """Sales that were made."""
        from rcommerce_pos.core.orders.service import OrderService

        return OrderService(self.place)

    @cached_property
    def order_finder(self) -> "OrderFinder":
        """Finds sales that were made; built on first use."""
        from rcommerce_pos.core.orders.finding import OrderFinder

        return OrderFinder(self.place, self.customers)

    @cached_property
    def corrections(self) -> "Corrections":
        """Voids sales and corrects their payments; built on first use."""
        from rcommerce_pos.core.cart.corrections import Corrections

        return Corrections(
            self.place,
            self.orders,
            self.cash,
            self.inventory,
            self.promotions,
            self.payments,
            self.settings,
            self.journal,
            self.bus,
            self.clock,
        )

    @cached_property
    def carts(self) -> "CartService":
        """Sales being made."""
        from rcommerce_pos.core.cart.service import CartService

        return CartService(
            self.place,
            self.open_carts,
            self.goods,
            self.catalog,
            self.shelf_prices,
            self.promotions,
            self.inventory,
            self.payments,
            self.settings,
            self.journal,
            self.clock,
        )

    @cached_property
    def composition(self) -> "Composition":
        """What products are put together from."""
        from rcommerce_pos.core.catalog.composition import Composition

        return Composition(self.catalog, self.bus, self.place.shop.currency)

    @cached_property
    def pictures(self) -> "Pictures":
        """Pictures of products."""
        from rcommerce_pos.core.catalog.pictures import Pictures

        return Pictures(self.bus)

    @cached_property
    def product_editing(self) -> "ProductEditing":
        """One product whole, read and kept; built on first use."""
        from rcommerce_pos.core.catalog.editing import ProductEditing

        return ProductEditing(
            self.place,
            self.catalog,
            self.composition,
            self.pictures,
            self.shelf_prices,
            self.price_lists,
            self.taxes,
            self.journal,
            self.bus,
            open_stock=self.stock_counting.open_with,
        )

    @cached_property
    def quick_keys(self) -> "QuickKeys":
        """Pages of products to tap."""
        from rcommerce_pos.core.catalog.quick_keys import QuickKeys

        return QuickKeys(self.place, self.composition, self.bus)

    @cached_property
    def birth_dates(self) -> "BirthDates":
        """When the staff were born."""
        from rcommerce_pos.core.staff.birth_dates import BirthDates

        return BirthDates()

    @cached_property
    def cash_moves(self) -> "CashMoves":
        """Money in and out without a sale, and the drawer opened for nothing."""
        from rcommerce_pos.core.cash.moves import CashMoves

        return CashMoves(self.cash, self.place, self.journal, self.clock)

    @cached_property
    def people(self) -> "PeopleService":
        """Keeps the records of the staff; built on first use."""
        from rcommerce_pos.core.staff.people import PeopleService

        return PeopleService(
            self.staff, self.place, self.journal, self.bus, self.clock, secrets=self.folders.data
        )

    @cached_property
    def time_clock(self) -> "TimeClock":
        """Who is here, and since when; built on first use."""
        from rcommerce_pos.core.staff.time_clock import TimeClock

        return TimeClock(self.place, self.journal, self.settings, self.clock)

    @cached_property
    def goods(self) -> "Goods":
        """What goods ask at the scan."""
        from rcommerce_pos.core.cart.goods import Goods

        return Goods(
            self.place,
            self.catalog,
            self.composition,
            self.inventory,
            self.birth_dates,
            self.journal,
            self.clock,
        )

    @cached_property
    def open_carts(self) -> "OpenCarts":
        """The carts that are held open, for the services that change them."""
        from rcommerce_pos.core.cart.session import OpenCarts

        return OpenCarts(
            self.place,
            self.catalog,
            self.taxes,
            self.price_lists,
            self.shelf_prices,
            self.promotions,
            self.customers,
            self.inventory,
            self.clock,
        )

    @cached_property
    def terms(self) -> "TermsService":
        """What is agreed about an open sale: prices, discounts, customer, taxes, charges."""
        from rcommerce_pos.core.cart.terms import TermsService

        return TermsService(
            self.open_carts,
            self.customers,
            self.taxes,
            self.shelf_prices,
            self.charges,
            self.composition,
            self.settings,
            self.journal,
        )

    @cached_property
    def charges(self) -> "ChargeProducts":
        """The products behind tips, charges and open prices."""
        from rcommerce_pos.core.catalog.charges import ChargeProducts

        return ChargeProducts(self.place, self.taxes, self.clock)

    @cached_property
    def unknown_codes(self) -> "UnknownCodes":
        """What a code that nobody knows can become at the counter."""
        from rcommerce_pos.core.cart.unknown import UnknownCodes

        return UnknownCodes(self.catalog, self.carts, self.charges, self.journal)

    @cached_property
    def exceptions(self) -> "ExceptionsList":
        """What an owner looks at in the evening; built on first use."""
        from rcommerce_pos.core.reporting.exceptions import ExceptionsList

        return ExceptionsList(self.place)

    @cached_property
    def price_lists(self) -> "PriceLists":
        """Who pays what, from which quantity on, and when."""
        from rcommerce_pos.core.catalog.price_lists import PriceLists

        return PriceLists(self.place, self.journal, self.bus)

    @cached_property
    def shelf_prices(self) -> "ShelfPrices":
        """The price on the shelf over time."""
        from rcommerce_pos.core.catalog.shelf_prices import ShelfPrices

        return ShelfPrices(self.place, self.price_lists, self.journal, self.bus, self.clock)

    @cached_property
    def promotions(self) -> "PromotionService":
        """What is offered."""
        from rcommerce_pos.core.promotions.service import PromotionService

        return PromotionService(self.place, self.settings, self.journal, self.bus, self.clock)

    @cached_property
    def tax_editing(self) -> "TaxEditing":
        """Changes taxes; built on first use."""
        from rcommerce_pos.core.taxes.editing import TaxEditing

        return TaxEditing(self.taxes, self.journal)

    @cached_property
    def examples(self) -> "ExampleBasket":
        """Prices example baskets for the editors; built on first use."""
        from rcommerce_pos.core.cart.example import ExampleBasket

        return ExampleBasket(
            self.place, self.catalog, self.taxes, self.price_lists, self.promotions, self.clock
        )

    @cached_property
    def shift_reports(self) -> "ShiftReports":
        """What the open shift took so far; built on first use."""
        from rcommerce_pos.core.reporting.shift import ShiftReports

        return ShiftReports(self.place, self.cash, self.journal)

    @cached_property
    def tax_reports(self) -> "TaxReports":
        """What the sales of a period owe of each tax; built on first use."""
        from rcommerce_pos.core.reporting.taxes import TaxReports

        return TaxReports(self.place)

    @cached_property
    def checkout(self) -> "Checkout":
        """The one place where a cart becomes a sale."""
        from rcommerce_pos.core.cart.checkout import Checkout

        return Checkout(
            self.place,
            self.taxes,
            self.carts,
            self.goods,
            self.orders,
            self.cash,
            self.inventory,
            self.promotions,
            self.payments,
            self.settings,
            self.journal,
            self.bus,
            self.clock,
        )

    @cached_property
    def payments(self) -> "PaymentService":
        """Attempts to pay by card."""
        from rcommerce_pos.core.payments.service import PaymentService

        return PaymentService(self.place, self.journal, self.clock)

    @cached_property
    def reconciling(self) -> "Reconciling":
        """Compares the terminal's totals with ours; built on first use."""
        from rcommerce_pos.core.payments.reconciling import Reconciling

        return Reconciling(self.place, self.journal, self.clock)

    @cached_property
    def card_payments(self) -> "CardPayments":
        """Pays sales by card; built on first use."""
        from rcommerce_pos.core.cart.card_payments import CardPayments

        return CardPayments(
            self.place,
            self.payments,
            self.carts,
            self.open_carts,
            self.orders,
            self.checkout,
            self.settings,
            self.bus,
            self.clock,
        )

    @cached_property
    def command_sale(self) -> "CommandSale":
        """Sells documents, as the window's checkout does."""
        from rcommerce_pos.core.cart.command_sale import CommandSale

        return CommandSale(
            self.catalog,
            self.goods,
            self.staff,
            self.open_carts,
            self.checkout,
            self.orders,
            self.journal,
            self.clock,
        )

    @cached_property
    def receipts(self) -> "ReceiptService":
        """Receipts as documents and text; built on first use."""
        from rcommerce_pos.core.receipts.service import ReceiptService

        return ReceiptService(self.place, self.settings, self.payments, self.journal, self.clock)

    @cached_property
    def importer(self) -> "ImportService":
        """The importer of products; built on first use.

        It has a catalogue and taxes of its own: it works on another thread beside the counter, and
        what those keep in memory is for one thread.
        """
        from rcommerce_pos.core.catalog.service import CatalogService
        from rcommerce_pos.core.importers.service import ImportService
        from rcommerce_pos.core.taxes.service import TaxService
        from rcommerce_pos.core.taxes.types import Zone

        shop = self.place.shop
        taxes = TaxService(self.clock, Zone(shop.country, shop.region, shop.postal_code))
        return ImportService(
            self.place,
            CatalogService(self.place, taxes, self.journal, self.bus, self.clock),
            taxes,
            self.inventory,
            self.journal,
            self.clock,
            rejects=self.folders.data / "rejects",
        )

    @cached_property
    def import_preview(self) -> "ImportPreview":
        """Looks at files before they are imported; built on first use."""
        from rcommerce_pos.core.importers.preview import ImportPreview

        return ImportPreview(self.place, self.settings)

    @cached_property
    def price_importer(self) -> "PriceListImport":
        """The importer of price lists; built on first use."""
        from rcommerce_pos.core.importers.price_lists import PriceListImport

        return PriceListImport(
            self.place, self.catalog, self.price_lists, self.folders.data / "rejects"
        )

    def begin_run(self) -> StartReport:
        """Note that a window runs on this store, and tell what became of the run before."""
        started = _read_mark(self._run_mark)
        last = self.orders.last() if started is not None else None
        if last is not None and started is not None and last.completed_at < started:
            last = None
        with transaction():
            self.journal.record("APP_START", {"v": 1, "after_crash": started is not None})
        self._run_mark.write_text(rfc3339(self.clock.now()), encoding="ascii")
        return StartReport(
            crashed=started is not None,
            last_order=last,
            card_open=started is not None and bool(self.payments.open_attempts()),
        )

    def end_run(self) -> None:
        """Note that the window ended by itself."""
        with transaction():
            self.journal.record("APP_STOP", {"v": 1})
        write_anchor(self.folders.data, self.place.till.register_id.bytes)
        self._run_mark.unlink(missing_ok=True)

    def leave_kiosk(self, actor: Actor) -> None:
        """Let the window leave the kiosk; who did, and who allowed it, is in the journal."""
        actor.demand(Permission.LEAVE_KIOSK, "leave the kiosk")
        with transaction():
            self.journal.record(
                "KIOSK_LEFT", {"v": 1, "by": actor.name, "approved_by": actor.approved_by}
            )

    def close(self) -> None:
        """Close this thread's connection."""
        close_database()

    @property
    def _run_mark(self) -> Path:
        return self.folders.data / "running"


def _read_mark(path: Path) -> datetime | None:
    """When the run began whose mark still lies there; None where it ended by itself."""
    try:
        return datetime.fromisoformat(path.read_text(encoding="ascii").strip())
    except FileNotFoundError:
        return None
    except ValueError:
        return datetime.fromisoformat("1970-01-01T00:00:00+00:00")
