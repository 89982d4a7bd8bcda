"""The state of the sell screen and what can be done on it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.cart import Discount
from rcommerce_pos.core.cart.types import (
    AgeDue,
    Answers,
    OpenSale,
    PricedCart,
    Recalled,
    ScanOutcome,
    ScanResult,
)
from rcommerce_pos.core.catalog.goods import ModifierGroup
from rcommerce_pos.core.catalog.quick_keys import QuickKey, QuickPage
from rcommerce_pos.core.catalog.types import Found, Product, SearchHit
from rcommerce_pos.core.customers.types import Customer
from rcommerce_pos.core.kernel.errors import PermissionDenied, PosError, Refused, Unavailable
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.core.settings.declarations import SELL_LAYOUT
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.taxes.types import Exemption, TaxClass
from rcommerce_pos.ui.errors import said_apart
from rcommerce_pos.ui.screens.sell.entry import MAX_UNASKED, is_searchable, read_entry
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.thumbnails import Thumbnails

T = TypeVar("T")
NO_ANSWERS = Answers()


class Tone(StrEnum):
    """How a notice sounds and looks."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Notice:
    """A banner over the lines: what happened and what to do."""

    tone: Tone
    title: str
    text: str = ""
    code: str = ""
    recalled: Recalled | None = None
    fault: str = ""
    """The code of what kept the store from it, for whoever helps."""
    unopened: bool = False
    """True where there is no sale on the screen yet, because the store refused it."""


@dataclass(frozen=True, slots=True)
class Question:
    """What the counter must know before goods can be added."""

    kind: ScanOutcome
    found: tuple[Found, ...]
    answers: Answers = NO_ANSWERS
    age: int = 0
    born_by: date | None = None
    groups: tuple[ModifierGroup, ...] = ()
    lines: tuple[int, ...] = ()
    """The lines that are in the sale already and for which it is asked."""


@dataclass(frozen=True, slots=True)
class SellState:
    """All that the sell screen shows."""

    sale: PricedCart | None = None
    selected: int | None = None
    last_added: int | None = None
    notice: Notice | None = None
    question: Question | None = None
    undoable: str = ""
    hits: tuple[SearchHit, ...] = ()
    searched: str = ""
    last_order: Order | None = None
    others: tuple[OpenSale, ...] = ()
    """The open sales of this till that have lines, this one among them."""
    layout: str = "list"


@dataclass(frozen=True, slots=True)
class Approval:
    """What was refused, and how to do it again as somebody who may."""

    error: PermissionDenied
    actor: Actor
    retry: Callable[[Actor], None]


class SellViewModel(QObject):
    """Rings up on the counter lane, one act after the other, and emits what to show."""

    changed = Signal(object)
    sounded = Signal(object)
    asked = Signal()
    """Something is asked of the person, without the sale having changed."""
    approval_wanted = Signal(object)
    """Carries an ``Approval``: somebody else may allow what was refused."""
    parked = Signal(object)
    """Carries the parked sales, to choose one from."""
    customers_found = Signal(str, object)
    """Carries what was searched for, and the customers found."""
    pages_found = Signal(object)
    """Carries the pages of quick keys."""
    keys_found = Signal(object, object)
    """Carries a page and its keys."""
    key_found = Signal(object)
    """Carries a key to put on the page that is edited."""
    page_wanted = Signal(object)
    """Carries the page that is to be shown."""
    products_found = Signal(str, object)
    """Carries what was searched for, and the products that a code may belong to."""
    picture_found = Signal(object, object)
    """Carries the key of the product that was added last, and that of its picture or None."""
    checked = Signal(object)
    """Carries what a price check found, or the PosError that says why nothing was."""

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self._unlikely: tuple[str, Quantity] | None = None
        self._early: list[Callable[[], None]] = []
        self._opens: Callable[[], None] | None = None
        """How the sale is brought onto the screen that could not be; None where nothing failed."""
        self.state = SellState()
        self.thumbnails = Thumbnails(tasks, self._read_thumbnails, self)
        """The pictures of products, for keys and the last scan."""
        self._pictured: tuple[UUID, int] | None = None

    def begin(self, actor: Actor) -> None:
        """Take over the till: the open cart comes back as it was."""
        self._actor = actor
        application = self._application

        def work() -> tuple[PricedCart, str]:
            return application.carts.resume(actor), application.settings.get(SELL_LAYOUT)

        def done(answer: tuple[PricedCart, str]) -> None:
            sale, layout = answer
            self.state = replace(self.state, layout=layout)
            self._show_sale(sale)
            self._find_others()
            self.find_pages()

        self._open(work, done)

    def open_again(self) -> None:
        """Bring the sale onto the screen that the store refused before."""
        opens, self._opens = self._opens, None
        if opens is not None:
            self._emit(replace(self.state, notice=None))
            opens()

    def _open(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Bring a sale onto the screen; where the store refuses, the next scan tries it again."""

        def failed(error: PosError) -> None:
            # What was scanned meanwhile is not added later, when nobody looks for it any more.
            self._early = []
            self._opens = partial(self._open, work, done)
            self._refused(error)
            if self.state.notice is not None and not isinstance(error, Refused):
                self._emit(replace(self.state, notice=replace(self.state.notice, unopened=True)))

        self._opens = None
        self._tasks.counter(work, done, failed, owner=self)

    def must_wait(self, act: Callable[[], None]) -> bool:
        """False with a sale on the screen; else the act is done as soon as there is one.

        The next sale is on its way: whoever is faster than that loses nothing.
        """
        if self.state.sale is not None:
            return False
        self._early.append(act)
        self.open_again()
        return True

    def switch_layout(self) -> None:
        """The list for scanning, or keys to tap beside the sale; the till remembers it."""
        layout = "list" if self.state.layout == "tiles" else "tiles"
        settings = self._application.settings
        self._run(lambda: settings.set(SELL_LAYOUT, layout), lambda _nothing: None)
        self._emit(replace(self.state, layout=layout))

    def find_pages(self) -> None:
        """Look for the pages of quick keys, as far as they are shown."""
        if self.state.layout == "tiles":
            self._run(self._application.quick_keys.pages, self.pages_found.emit)

    def find_keys(self, page: QuickPage) -> None:
        """Look for the keys of a page."""
        keys = self._application.quick_keys
        self._run(lambda: keys.keys(page), lambda found: self.keys_found.emit(page, found))

    def _read_thumbnails(self, pictures: Collection[UUID]) -> dict[UUID, bytes]:
        return self._application.pictures.thumbnails(pictures)

    def _find_picture(self, sale: PricedCart, line: int | None) -> None:
        """Look for the picture of what was added last."""
        added = next((each for each in sale.cart.lines if each.line == line), None)
        if added is None or (added.product_id, added.line) == self._pictured:
            return
        product = added.product_id
        self._pictured = (product, added.line)
        pictures = self._application.pictures

        def done(picture: UUID | None) -> None:
            if picture is not None:
                self.thumbnails.want((picture,))
            self.picture_found.emit(product, picture)

        self._run(lambda: pictures.first_of(product), done)

    def save_keys(self, page: QuickPage, keys: tuple[QuickKey, ...]) -> None:
        """Keep the keys of a page as they are now."""
        quick = self._application.quick_keys
        self._attempt(
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
                self.sounded.emit(Tone.BAD)

        self._run(work, done)

    def add_page(self, name: str) -> None:
        """Make an empty page of keys, and show it."""
        quick = self._application.quick_keys

        def work(actor: Actor) -> QuickPage:
            return quick.add_page(actor, name)

        def done(page: QuickPage) -> None:
            self.page_wanted.emit(page)
            self.find_pages()

        self._attempt(work, done)

    def rename_page(self, page: QuickPage, name: str) -> None:
        """Give a page of keys another name."""
        quick = self._application.quick_keys

        def done(_nothing: None) -> None:
            self.page_wanted.emit(replace(page, name=name))
            self.find_pages()

        self._attempt(lambda actor: quick.rename_page(actor, page.id, name), done)

    def delete_page(self, page: QuickPage) -> None:
        """Take a page of keys away."""
        quick = self._application.quick_keys
        self._attempt(
            lambda actor: quick.delete_page(actor, page.id), lambda _nothing: self.find_pages()
        )

    def another(self) -> None:
        """Leave the sale open and begin one more beside it."""
        sale, actor = self.state.sale, self._demand_actor()
        if sale is None or not sale.cart.lines:
            return
        self._run(lambda: self._application.carts.start(actor), self._show_other)

    def switch(self, cart_id: UUID) -> None:
        """Go on with another open sale."""
        actor = self._demand_actor()
        self._run(lambda: self._application.carts.switch(actor, cart_id), self._show_other)

    def next_open(self, by: int) -> None:
        """Go to the open sale beside this one, round and round."""
        keys = [each.cart_id for each in self.state.others]
        if self.state.sale is None or not keys:
            return
        own = self.state.sale.cart.id
        if own not in keys:
            keys.append(own)
        if len(keys) > 1:
            self.switch(keys[(keys.index(own) + by) % len(keys)])

    def _show_other(self, sale: PricedCart) -> None:
        self.state = replace(self.state, selected=None, last_added=None)
        self._show_sale(sale)
        self._find_others()

    def _find_others(self) -> None:
        def done(others: tuple[OpenSale, ...]) -> None:
            self._emit(replace(self.state, others=others))

        self._run(self._application.carts.open_sales, done)

    def new_sale(self, order: Order) -> None:
        """Start the next sale; the change of the last one stays readable."""
        self.state = SellState(last_order=order, layout=self.state.layout)
        actor = self._demand_actor()
        self._open(lambda: self._application.carts.start(actor), self._show_other)

    def leave_open(self) -> None:
        """Leave the sale to its card: what is scanned now is the next customer's."""
        actor = self._demand_actor()
        self.state = SellState(layout=self.state.layout, others=self.state.others)
        self._open(lambda: self._application.carts.start(actor), self._show_other)

    def look_again(self) -> None:
        """Another sale of this till ended by itself: look which ones are open."""
        self._find_others()

    def take_in(self, cart_id: UUID) -> None:
        """A card paid for an open sale meanwhile: show it as it stands where it is in front."""
        sale = self.state.sale
        if sale is None or sale.cart.id != cart_id:
            return

        def done(found: PricedCart) -> None:
            now = self.state.sale
            if now is not None and now.cart.id == cart_id:
                self._emit(replace(self.state, sale=found))

        self._run(lambda: self._application.carts.sale(cart_id), done)

    def remember(self, order: Order | None) -> None:
        """Show the last sale's change, as after a crash."""
        self._emit(replace(self.state, last_order=order))

    def type_ahead(self, text: str) -> None:
        """Search while a text is being typed; a number alone is not searched for."""
        entry = text.rpartition("*")[2].strip()
        if len(entry) < 1 or not is_searchable(entry):
            self._tasks.forget_search()
            if self.state.hits or self.state.searched:
                self._emit(replace(self.state, hits=(), searched=""))
            return
        self._tasks.search(
            lambda: (entry, self._application.search.search(entry)),
            self._show_hits,
            self._not_found,
            owner=self,
        )

    def submit(self, text: str) -> None:
        """Enter in the scan field: a code, a quantity and a code, or words of a name."""
        try:
            entry = read_entry(text)
        except PosError as error:
            self._refused(error)
            return
        if entry.text:
            self.scan(entry.text, quantity=entry.quantity, typed=True)

    def scan(
        self,
        code: str,
        *,
        quantity: Quantity | None = None,
        typed: bool = False,
        confirmed: bool = False,
    ) -> None:
        """A code was read; ``typed`` ones may be words of a search.

        More than 99 at once is asked for first (domain rule 24) unless ``confirmed``.
        """
        if self.must_wait(
            lambda: self.scan(code, quantity=quantity, typed=typed, confirmed=confirmed)
        ):
            return
        if quantity is not None and quantity > MAX_UNASKED and not confirmed:
            self._ask_if_meant(code, quantity)
            return
        sale = self._demand_sale()

        def work(actor: Actor) -> ScanResult:
            result = self._application.carts.scan(actor, sale, code, quantity=quantity)
            if result.outcome is ScanOutcome.UNKNOWN and typed and is_searchable(code):
                hits = self._application.search.search(code, limit=1)
                if hits:
                    found = Found(hits[0].product, "")
                    return self._application.carts.add(actor, sale, found, quantity=quantity)
            return result

        self._attempt(work, lambda result: self._show_scan(result, Answers(quantity)))

    def confirm_quantity(self) -> None:
        """Yes, so many were meant."""
        if self._unlikely is not None:
            code, quantity = self._unlikely
            self._unlikely = None
            self.scan(code, quantity=quantity, typed=True, confirmed=True)

    def add(self, found: Found, answers: Answers = NO_ANSWERS) -> None:
        """Add a product that was chosen, with what was answered about it."""
        if self.must_wait(lambda: self.add(found, answers)):
            return
        sale = self._demand_sale()
        self._attempt(
            lambda actor: self._add(actor, sale, found, answers),
            lambda result: self._show_scan(result, answers),
        )

    def _add(self, actor: Actor, sale: UUID, found: Found, answers: Answers) -> ScanResult:
        return self._application.carts.add(
            actor,
            sale,
            found,
            quantity=answers.quantity,
            price=answers.price,
            tare=answers.tare,
            serial=answers.serial,
            modifiers=answers.modifiers,
        )

    def prove_age(self, question: Question, born: date | None = None) -> None:
        """The customer is old enough, by her papers or by a birth date; the product is added."""
        sale, carts = self._demand_sale(), self._application.carts
        if question.lines:

            def confirm(actor: Actor) -> PricedCart:
                carts.confirm_age(actor, sale, question.age, born=born)
                return carts.sale(sale)

            self._act_as(confirm)
            return

        def work(actor: Actor) -> ScanResult:
            carts.confirm_age(actor, sale, question.age, born=born)
            return self._add(actor, sale, question.found[0], question.answers)

        self._attempt(work, lambda result: self._show_scan(result, question.answers))

    def deny_age(self, question: Question) -> None:
        """The customer cannot prove her age: nothing is added, and that is written down.

        What is in the sale already goes out of it.
        """
        actor, name = self._demand_actor(), question.found[0].product.name
        if question.lines:
            self._deny_lines(question)
            return

        def done(_nothing: None) -> None:
            notice = Notice(Tone.WARNING, "age.denied", name)
            self._emit(replace(self.state, notice=notice, question=None))

        self._run(lambda: self._application.carts.deny_age(actor, name, question.age), done)

    def _deny_lines(self, question: Question) -> None:
        sale, carts = self._demand_sale(), self._application.carts
        names = ", ".join(each.product.name for each in question.found)

        def work(actor: Actor) -> PricedCart:
            carts.deny_age(actor, names, question.age)
            for line in question.lines:
                carts.remove_line(actor, sale, line)
            return carts.sale(sale)

        def done(left: PricedCart) -> None:
            self._show_sale(left)
            self._emit(replace(self.state, notice=Notice(Tone.WARNING, "age.denied", names)))

        self._attempt(work, done)

    def return_empties(self, code: str, count: Quantity = ONE) -> None:
        """Take empties back by the code of their goods, or of the deposit itself."""
        sale, actor, application = self._demand_sale(), self._demand_actor(), self._application

        def work() -> ScanResult:
            lookup = application.catalog.lookup(code)
            found = lookup.found
            if not found:
                hits = application.search.search(code, limit=1) if is_searchable(code) else ()
                found = tuple(Found(hit.product, "") for hit in hits)
            if not found:
                return ScanResult(
                    ScanOutcome.UNKNOWN,
                    code,
                    application.carts.sale(sale),
                    explanation=lookup.explanation,
                )
            return application.carts.return_empties(actor, sale, found[0], count=count)

        self._run(work, lambda result: self._show_scan(result, NO_ANSWERS))

    def sell_open(self, price: UnitPrice, name: str, code: str = "") -> None:
        """Sell something at a price that is said."""
        sale, unknown = self._demand_sale(), self._application.unknown_codes
        self._attempt(
            lambda actor: unknown.sell_open(actor, sale, price, name=name, code=code),
            lambda result: self._show_scan(result, NO_ANSWERS),
        )

    def find_products(self, text: str) -> None:
        """Look for products to which a code may belong."""
        search = self._application.search

        def done(hits: tuple[SearchHit, ...]) -> None:
            self.products_found.emit(text, hits)

        self._run(lambda: search.search(text, limit=8), done)

    def link_code(self, code: str, product_id: UUID) -> None:
        """Give a code to a product that is there, and sell it."""
        unknown = self._application.unknown_codes
        self._attempt(
            lambda actor: unknown.link(actor, code, product_id), lambda _product: self.scan(code)
        )

    def read_tax_classes(self, done: Callable[[tuple[TaxClass, ...]], None]) -> None:
        """Read the tax classes that a product can have, the usual one first."""
        self._run(self._application.taxes.classes, done)

    def create_product(
        self, code: str, name: str, price: UnitPrice, *, tax_class: str = ""
    ) -> None:
        """Make a product of an unknown code, and sell it."""
        unknown = self._application.unknown_codes
        self._attempt(
            lambda actor: unknown.create(actor, code, name, price, tax_class=tax_class),
            lambda _product: self.scan(code),
        )

    def call_total(self) -> None:
        """The total is called: what goes out of the sale from now on is looked at."""
        sale = self._demand_sale()
        self._run(lambda: self._application.carts.show_total(sale), lambda _nothing: None)

    def add_hit(self, hit: SearchHit, *, multiplier: str = "") -> None:
        """Add a product from the search results; ``multiplier`` is what stood before a star."""
        try:
            quantity = read_entry(f"{multiplier}*").quantity if multiplier else None
        except PosError as error:
            self._refused(error)
            return
        self.add(Found(hit.product, ""), Answers(quantity))

    def set_quantity(self, line: int, quantity: Quantity) -> None:
        """Change how much of a line is bought."""
        sale = self._demand_sale()
        self._reduce(
            lambda actor: self._application.carts.set_quantity(actor, sale, line, quantity),
            line=line,
        )

    def step_quantity(self, line: int, by: int) -> None:
        """One more or one less of a line; the last one is removed by Del, not by minus."""
        cart = self.state.sale
        if cart is None:
            return
        quantity = Quantity(abs(cart.cart.line(line).quantity.milli) + ONE.milli * by)
        if quantity.milli > 0:
            self.set_quantity(line, quantity)

    def override_price(self, line: int, price: UnitPrice, reason: str) -> None:
        """Sell a line at another price, for a reason."""
        sale, terms = self._demand_sale(), self._application.terms
        self._act_as(
            lambda actor: terms.override_price(actor, sale, line, price, reason=reason),
            line=line,
        )

    def remove(self, line: int) -> None:
        """Take a line out; the bar below offers to undo it."""
        cart = self.state.sale
        if cart is None:
            return
        name = cart.cart.line(line).name
        sale = self._demand_sale()
        self._reduce(
            lambda actor: self._application.carts.remove_line(actor, sale, line), undoable=name
        )

    def _reduce(
        self,
        work: Callable[[Actor], PricedCart],
        *,
        line: int | None = None,
        undoable: str = "",
    ) -> None:
        """Make the sale smaller, and say where a discount went with what went."""
        before = self.state.sale

        def done(sale: PricedCart) -> None:
            self._show_sale(sale, line=line, undoable=undoable)
            if before is not None and _lost_discount(before, sale):
                self._emit(replace(self.state, notice=Notice(Tone.WARNING, "discount.dropped")))
                self.sounded.emit(Tone.WARNING)

        self._attempt(work, done)

    def discount_line(self, line: int, discount: Discount | None) -> None:
        """Give a discount on a line, or take it back."""
        sale, terms = self._demand_sale(), self._application.terms
        self._act_as(lambda actor: terms.discount_line(actor, sale, line, discount), line=line)

    def discount_sale(self, discount: Discount | None) -> None:
        """Give a discount on the whole sale, or take it back."""
        sale, terms = self._demand_sale(), self._application.terms
        self._act_as(lambda actor: terms.discount_sale(actor, sale, discount))

    def set_note(self, line: int, note: str) -> None:
        """Write a note on a line."""
        sale, terms = self._demand_sale(), self._application.terms
        self._act_as(lambda actor: terms.set_note(actor, sale, line, note), line=line)

    def add_coupon(self, code: str) -> None:
        """Take a customer's coupon."""
        sale = self._demand_sale()
        self._act_as(lambda actor: self._application.carts.add_coupon(actor, sale, code))

    def remove_coupon(self, code: str) -> None:
        """Give a coupon back."""
        sale = self._demand_sale()
        self._act_as(lambda actor: self._application.carts.remove_coupon(actor, sale, code))

    def find_customers(self, text: str) -> None:
        """Look for a customer by name, telephone or mail."""
        customers = self._application.customers

        def show(found: tuple[Customer, ...]) -> None:
            self.customers_found.emit(text, found)

        self._run(lambda: customers.search(text), show)

    def set_customer(self, customer_id: UUID | None) -> None:
        """Say who buys."""
        if self.must_wait(lambda: self.set_customer(customer_id)):
            return
        sale, terms = self._demand_sale(), self._application.terms
        self._act_as(lambda actor: terms.set_customer(actor, sale, customer_id))

    def add_customer(self, name: str) -> None:
        """Note a new customer down, who buys this."""
        sale, application = self._demand_sale(), self._application

        def work(actor: Actor) -> PricedCart:
            customer = application.customers.add(actor, name)
            return application.terms.set_customer(actor, sale, customer.id)

        self._act_as(work)

    def exempt(self, reason: str, certificate: str) -> None:
        """Sell without tax; no reason taxes the sale again."""
        sale, terms = self._demand_sale(), self._application.terms
        exemption = Exemption(reason, certificate) if reason or certificate else None
        self._act_as(lambda actor: terms.exempt(actor, sale, exemption))

    def next_tax_context(self) -> None:
        """Switch between eat in and take away, as far as the shop has such."""
        sale, application = self._demand_sale(), self._application
        now = self.state.sale.cart.tax_context if self.state.sale else ""

        def work(actor: Actor) -> PricedCart:
            codes = ["", *(each.code for each in application.taxes.contexts())]
            if len(codes) == 1:
                raise Refused(
                    "tax.no_context",
                    "Goods are taxed alike here, eaten in or taken away.",
                    hint="Contexts are set up with the taxes.",
                )
            after = codes[(codes.index(now) + 1) % len(codes)] if now in codes else ""
            return application.terms.set_tax_context(actor, sale, after)

        self._act_as(work)

    def add_tip(self, amount: Money) -> None:
        """Put a tip into the sale."""
        sale, terms = self._demand_sale(), self._application.terms
        self._act_as(lambda actor: terms.add_tip(actor, sale, amount))

    def toggle_service_charge(self) -> None:
        """Put the service charge on the sale, or take it off."""
        sale, terms = self._demand_sale(), self._application.terms
        charged = self.state.sale is not None and self.state.sale.cart.service_percent is not None
        if charged:
            self._act_as(lambda actor: terms.remove_service_charge(actor, sale))
        else:
            self._act_as(lambda actor: terms.add_service_charge(actor, sale))

    def park(self) -> None:
        """Set the sale aside and begin the next."""
        sale, actor = self._demand_sale(), self._demand_actor()

        def done(fresh: PricedCart) -> None:
            self.state = SellState(last_order=self.state.last_order, layout=self.state.layout)
            self._show_other(fresh)
            self._emit(replace(self.state, notice=Notice(Tone.GOOD, "cart.parked")))

        self._run(lambda: self._application.carts.park(actor, sale), done)

    def ask_parked(self) -> None:
        """Ask which sale is to come back."""
        self._run(self._application.carts.parked, self.parked.emit)

    def recall(self, cart_id: UUID) -> None:
        """Bring a parked sale back; one that is being rung up is parked first."""
        current, carts = self.state.sale, self._application.carts

        def work(actor: Actor) -> Recalled:
            carts.check_recall(actor, cart_id)
            if current is not None and current.cart.lines:
                carts.park(actor, current.cart.id)
            return carts.recall(actor, cart_id)

        def done(recalled: Recalled) -> None:
            self._show_other(recalled.sale)
            if recalled.differs:
                notice = Notice(Tone.WARNING, "cart.difference", recalled=recalled)
                self._emit(replace(self.state, notice=notice))
            self._ask_age_due(recalled.age_due)

        self._attempt(work, done)

    def ask_due_age(self) -> bool:
        """Ask for an age that nobody proved yet for what is in the sale; True where one is due."""
        sale = self.state.sale
        if sale is None or all(
            line.details.min_age <= sale.cart.age_confirmed for line in sale.cart.lines
        ):
            return False
        key = sale.cart.id
        self._run(lambda: self._application.carts.age_due(key), self._ask_age_due)
        return True

    def _ask_age_due(self, due: AgeDue | None) -> None:
        if due is None:
            return
        question = Question(
            ScanOutcome.ASK_AGE, due.found, age=due.age, born_by=due.born_by, lines=due.lines
        )
        self._emit(replace(self.state, question=question))
        self.sounded.emit(Tone.WARNING)

    def honour(self) -> None:
        """Keep the prices of when the sale was set aside."""
        sale, terms = self._demand_sale(), self._application.terms
        self._act_as(lambda actor: terms.honour(actor, sale))

    def check_price(self, code: str) -> None:
        """Say what a product costs, without adding it."""
        actor = self._demand_actor()
        cart = self.state.sale.cart.id if self.state.sale and self.state.sale.cart.lines else None
        self._tasks.counter(
            lambda: self._application.carts.check_price(actor, code, cart_id=cart),
            self.checked.emit,
            self.checked.emit,
            owner=self,
        )

    def clear(self) -> None:
        """Drop the whole sale; it can be brought back."""
        sale = self._demand_sale()
        self._act_as(lambda actor: self._application.carts.clear(actor, sale), undoable="*")

    def undo(self) -> None:
        """Go one act back."""
        sale = self._demand_sale()
        self._attempt(lambda actor: self._application.carts.undo(actor, sale), self._show_step)

    def redo(self) -> None:
        """Do again what was undone."""
        sale = self._demand_sale()
        self._attempt(lambda actor: self._application.carts.redo(actor, sale), self._show_step)

    def select(self, line: int | None) -> None:
        """Choose the line that the keys act on."""
        if line != self.state.selected:
            self._emit(replace(self.state, selected=line))

    def move_selection(self, by: int) -> None:
        """Up and down through the lines."""
        cart = self.state.sale
        if cart is None or not cart.cart.lines:
            return
        numbers = [line.line for line in cart.cart.lines]
        if self.state.selected in numbers:
            index = min(max(numbers.index(self.state.selected) + by, 0), len(numbers) - 1)
        else:
            index = len(numbers) - 1
        self.select(numbers[index])

    def dismiss(self) -> None:
        """Put banner, question and results away."""
        self._tasks.forget_search()
        self._emit(
            replace(self.state, notice=None, question=None, hits=(), searched="", undoable="")
        )

    def say(self, error: PosError) -> None:
        """Say why something cannot be."""
        self._refused(error)

    def deny(self, what: str) -> None:
        """Say that the person signed in may not do something."""
        self._emit(replace(self.state, notice=Notice(Tone.BAD, "permission.denied", what)))
        self.sounded.emit(Tone.BAD)

    def forget_question(self) -> None:
        """What was asked is answered, or not wanted any more."""
        if self.state.question is not None:
            self.state = replace(self.state, question=None)

    @property
    def currency(self) -> str:
        """The shop's currency."""
        return self._application.place.shop.currency

    @property
    def actor(self) -> Actor | None:
        """Who is selling."""
        return self._actor

    def _demand_actor(self) -> Actor:
        assert self._actor is not None, "nobody is signed in"
        return self._actor

    def _demand_sale(self) -> UUID:
        assert self.state.sale is not None, "no sale is open"
        return self.state.sale.cart.id

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._tasks.counter(work, done, self._refused, owner=self)

    def _attempt(self, work: Callable[[Actor], T], done: Callable[[T], None]) -> None:
        """Do an act; where the person may not, ask whether somebody else allows it."""
        actor = self._demand_actor()

        def attempt(who: Actor) -> None:
            def refused(error: PosError) -> None:
                if isinstance(error, PermissionDenied) and not who.approved_by:
                    self.approval_wanted.emit(Approval(error, actor, attempt))
                else:
                    self._refused(error)

            self._tasks.counter(lambda: work(who), done, refused, owner=self)

        attempt(actor)

    def _act_as(
        self,
        work: Callable[[Actor], PricedCart],
        *,
        line: int | None = None,
        undoable: str = "",
    ) -> None:
        self._attempt(work, lambda sale: self._show_sale(sale, line=line, undoable=undoable))

    def _show_sale(self, sale: PricedCart, *, line: int | None = None, undoable: str = "") -> None:
        selected = line if line is not None else self.state.selected
        numbers = [entry.line for entry in sale.cart.lines]
        if selected not in numbers:
            selected = numbers[-1] if numbers else None
        self._emit(
            replace(
                self.state,
                sale=sale,
                selected=selected,
                undoable=undoable,
                notice=None,
                question=None,
            )
        )
        early, self._early = self._early, []
        for act in early:
            act()

    def _show_step(self, sale: PricedCart | None) -> None:
        if sale is not None:
            self._show_sale(sale)

    def _not_found(self, error: PosError) -> None:
        """The search itself failed: a code still finds its product, perhaps."""
        notice = Notice(Tone.BAD, *said_apart(error), fault=error.code)
        self._emit(replace(self.state, notice=notice, hits=(), searched=""))

    def _show_hits(self, answer: tuple[str, tuple[SearchHit, ...]]) -> None:
        searched, hits = answer
        self._emit(replace(self.state, hits=hits, searched=searched))

    def _show_scan(self, result: ScanResult, answers: Answers) -> None:
        if result.outcome is ScanOutcome.ADDED:
            notice = None
            if result.oversold:
                notice = Notice(Tone.WARNING, "stock.oversold", code=result.code)
            self._emit(
                replace(
                    self.state,
                    sale=result.sale,
                    selected=result.line,
                    last_added=result.line,
                    notice=notice,
                    question=None,
                    hits=(),
                    searched="",
                    undoable="",
                )
            )
            self.sounded.emit(Tone.GOOD)
            self._find_picture(result.sale, result.line)
        elif result.outcome is ScanOutcome.COUPON:
            self._show_sale(result.sale)
            notice = Notice(Tone.GOOD, "coupon.taken", result.explanation, result.code)
            self._emit(replace(self.state, notice=notice))
            self.sounded.emit(Tone.GOOD)
        elif result.outcome is ScanOutcome.UNKNOWN:
            notice = Notice(Tone.BAD, "scan.unknown", result.explanation, result.code)
            self._emit(replace(self.state, notice=notice, question=None, hits=(), searched=""))
            self.sounded.emit(Tone.BAD)
        else:
            question = Question(
                result.outcome, result.found, answers, result.age, result.born_by, result.groups
            )
            self._emit(replace(self.state, question=question, notice=None, hits=(), searched=""))
            self.sounded.emit(Tone.WARNING)

    def _refused(self, error: PosError) -> None:
        fault = error.code if isinstance(error, Unavailable) else ""
        self._emit(replace(self.state, notice=Notice(Tone.BAD, *said_apart(error), fault=fault)))
        self.sounded.emit(Tone.BAD)

    def _ask_if_meant(self, code: str, quantity: Quantity) -> None:
        self._unlikely = (code, quantity)
        notice = Notice(Tone.WARNING, "quantity.unlikely", str(quantity), code)
        self._emit(replace(self.state, notice=notice))
        self.sounded.emit(Tone.WARNING)

    def _emit(self, state: SellState) -> None:
        self.state = state
        self.changed.emit(state)


def _lost_discount(before: PricedCart, after: PricedCart) -> bool:
    """True where a discount that was there is not there any more on what is left."""
    had = {line.line for line in before.cart.lines if line.discount is not None}
    return (before.cart.discount is not None and after.cart.discount is None) or any(
        line.line in had and line.discount is None for line in after.cart.lines
    )
