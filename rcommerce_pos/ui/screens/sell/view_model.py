"""The state of the sell screen and what can be done on it."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
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
    ParkedCart,
    PricedCart,
    Recalled,
    ScanOutcome,
    ScanResult,
)
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
from rcommerce_pos.ui.screens.sell.entry import (
    MAX_UNASKED,
    is_searchable,
    read_entry,
    searched_for,
)
from rcommerce_pos.ui.screens.sell.state import (
    NO_ANSWERS,
    Approval,
    Notice,
    Question,
    SellState,
    Tone,
)
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.thumbnails import Thumbnails

T = TypeVar("T")


class SellViewModel(QObject):
    """Rings up on the counter lane, one act after the other, and emits what to show."""

    changed = Signal(object)
    sounded = Signal(object)
    left = Signal()
    """The sale on the screen is left for another: what was asked about it is not asked any more."""
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
        self._turn = 0
        self._unsaid: PosError | None = None
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

        self._change_sale(work, done)

    def open_again(self) -> None:
        """Bring the sale onto the screen that the store refused before."""
        opens, self._opens = self._opens, None
        if opens is not None:
            self._emit(replace(self.state, notice=None))
            opens()

    def end(self) -> int:
        """Nobody sells any more: what is still answered is not shown.

        Tells how many acts were waiting for a sale and are dropped.
        """
        dropped, self._early = len(self._early), []
        self._turn += 1
        self._actor = self._unsaid = self._unlikely = self._opens = None
        self.state = replace(
            self.state, notice=None, question=None, hits=(), searched="", undoable=""
        )
        self.left.emit()
        return dropped

    @property
    def turn(self) -> int:
        """Counts the changes of sale: what began in another turn is about another sale."""
        return self._turn

    def once_there(self, act: Callable[[], None]) -> None:
        """Do something at the sale: at once, or as soon as the one that is on its way is there."""
        if self.state.sale is None:
            self._early.append(act)
            self.open_again()
        else:
            act()

    def _change_sale(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        allowed: Callable[[Actor], None] | None = None,
    ) -> None:
        """Leave the sale for another: what is rung up from now on waits for that one.

        Where it cannot be had, the till goes on with the one that was left; ``allowed`` tries it
        again for somebody who may.
        """
        former = self._sale_id
        self._turn += 1
        turn = self._turn
        self._unlikely = self._opens = None
        self.state = replace(self.state, sale=None, question=None)
        self.left.emit()

        def arrived(answer: T) -> None:
            if turn == self._turn:
                done(answer)
                self._arrive()

        def failed(error: PosError) -> None:
            if turn != self._turn:
                return
            if former is None:
                self._left_without(error, partial(self._change_sale, work, done))
            else:
                self._go_back(former, error, allowed)

        self._tasks.counter(work, arrived, failed, owner=self)

    def _go_back(
        self, former: UUID, why: PosError, allowed: Callable[[Actor], None] | None
    ) -> None:
        """Go on with the sale that was left, or with whichever is there; then say why."""
        actor, carts, turn = self._demand_actor(), self._application.carts, self._turn

        def find() -> PricedCart:
            if former in {each.cart_id for each in carts.open_sales()}:
                return carts.switch(actor, former)
            return carts.resume(actor)

        def found(sale: PricedCart) -> None:
            if turn != self._turn:
                return
            self._show_other(sale)
            if allowed is None or not isinstance(why, PermissionDenied):
                self._unsaid = why
                self._arrive()
            else:
                self._arrive()
                self.approval_wanted.emit(Approval(why, actor, allowed))

        def lost(error: PosError) -> None:
            if turn == self._turn:
                self._left_without(error, partial(self._change_sale, find, self._show_other))

        self._tasks.counter(find, found, lost, owner=self)

    def _left_without(self, error: PosError, opens: Callable[[], None]) -> None:
        """No sale can be had: the next scan, or Enter, tries it again."""
        # What was scanned meanwhile is not added later, when nobody looks for it any more.
        self._early = []
        self._opens = opens
        self._refused(error)
        if self.state.notice is not None and not isinstance(error, Refused):
            self._emit(replace(self.state, notice=replace(self.state.notice, unopened=True)))

    def _arrive(self) -> None:
        """The sale is there: say what could not be said before, do what waited for it."""
        unsaid, self._unsaid = self._unsaid, None
        if unsaid is not None:
            self._refused(unsaid)
        early, self._early = self._early, []
        for act in early:
            act()

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
        self._change_sale(lambda: self._application.carts.start(actor), self._show_other)

    def switch(self, cart_id: UUID) -> None:
        """Go on with another open sale."""
        actor = self._demand_actor()
        self._change_sale(lambda: self._application.carts.switch(actor, cart_id), self._show_other)

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
        actor = self._actor
        if actor is not None:
            self._change_sale(lambda: self._application.carts.start(actor), self._show_other)

    def leave_open(self) -> None:
        """Leave the sale to its card: what is scanned now is the next customer's."""
        actor = self._demand_actor()
        self.state = SellState(layout=self.state.layout, others=self.state.others)
        self._change_sale(lambda: self._application.carts.start(actor), self._show_other)

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
        entry = searched_for(text)
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
        if self.state.sale is None:
            # The next sale is on its way: whoever scans faster than that loses nothing.
            self.once_there(
                lambda: self.scan(code, quantity=quantity, typed=typed, confirmed=confirmed)
            )
            return
        if quantity is not None and quantity > MAX_UNASKED and not confirmed:
            self._ask_if_meant(code, quantity)
            return
        sale = self.state.sale.cart.id

        def work(actor: Actor) -> ScanResult:
            result = self._application.carts.scan(actor, sale, code, quantity=quantity)
            if result.outcome is ScanOutcome.UNKNOWN and typed and is_searchable(code):
                hits = self._application.search.search(code, limit=1)
                if hits:
                    found = Found(hits[0].product, "")
                    return self._application.carts.add(actor, sale, found, quantity=quantity)
            return result

        self._attempt(work, self._scan_shower(code, Answers(quantity)))

    def confirm_quantity(self) -> None:
        """Yes, so many were meant."""
        if self._unlikely is not None:
            code, quantity = self._unlikely
            self._unlikely = None
            self.scan(code, quantity=quantity, typed=True, confirmed=True)

    def add(
        self, found: Found, answers: Answers = NO_ANSWERS, *, cart_id: UUID | None = None
    ) -> None:
        """Add a product that was chosen, with what was answered about it.

        An answer that was given for one sale (``cart_id``) is never taken for another.
        """
        sale = self._sale_id
        if sale is None and cart_id is None:
            self.once_there(lambda: self.add(found, answers))
            return
        if sale is None or cart_id not in (None, sale):
            self._tell_late(found.product.name)
            return
        self._attempt(
            lambda actor: self._add(actor, sale, found, answers),
            self._scan_shower(found.product.name, answers),
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
        sale, carts, name = self._sale_id, self._application.carts, question.found[0].product.name
        if sale is None or sale != question.cart_id:
            self._tell_late(name)
            return
        if question.lines:

            def confirm(actor: Actor, key: UUID) -> PricedCart:
                carts.confirm_age(actor, key, question.age, born=born)
                return carts.sale(key)

            self._act_as(confirm)
            return

        def work(actor: Actor) -> ScanResult:
            carts.confirm_age(actor, sale, question.age, born=born)
            return self._add(actor, sale, question.found[0], question.answers)

        self._attempt(work, self._scan_shower(name, question.answers))

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
        carts, key, turn = self._application.carts, question.cart_id, self._turn
        names = ", ".join(each.product.name for each in question.found)
        if key is None or key != self._sale_id:
            self._tell_late(names)
            return

        def work(actor: Actor) -> PricedCart:
            carts.deny_age(actor, names, question.age)
            for line in question.lines:
                carts.remove_line(actor, key, line)
            return carts.sale(key)

        def done(left: PricedCart) -> None:
            if turn == self._turn:
                self._show_sale(left)
                self._emit(replace(self.state, notice=Notice(Tone.WARNING, "age.denied", names)))

        self._attempt(work, done)

    def return_empties(self, code: str, count: Quantity = ONE) -> None:
        """Take empties back by the code of their goods, or of the deposit itself."""
        sale, actor, application = self._sale_id, self._demand_actor(), self._application
        if sale is None:
            self.once_there(lambda: self.return_empties(code, count))
            return

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

        self._run(work, self._scan_shower(code, NO_ANSWERS))

    def sell_open(self, price: UnitPrice, name: str, code: str = "") -> None:
        """Sell something at a price that is said."""
        sale, unknown = self._sale_id, self._application.unknown_codes
        if sale is None:
            self.once_there(lambda: self.sell_open(price, name, code))
            return
        self._attempt(
            lambda actor: unknown.sell_open(actor, sale, price, name=name, code=code),
            self._scan_shower(name or code, NO_ANSWERS),
        )

    def find_products(self, text: str) -> None:
        """Look for products to which a code may belong."""
        search, turn = self._application.search, self._turn

        def done(hits: tuple[SearchHit, ...]) -> None:
            if turn == self._turn:
                self.products_found.emit(text, hits)

        self._run(lambda: search.search(text, limit=8), done)

    def link_code(self, code: str, product_id: UUID) -> None:
        """Give a code to a product that is there, and sell it."""
        unknown = self._application.unknown_codes
        self._attempt(lambda actor: unknown.link(actor, code, product_id), self._scan_again(code))

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
            self._scan_again(code),
        )

    def _scan_again(self, code: str) -> Callable[[object], None]:
        """Sells what has a code now, in the sale where it had none."""
        turn = self._turn

        def scan(_product: object) -> None:
            if turn == self._turn:
                self.scan(code)
            elif self._actor is not None:
                self._tell_late(code)

        return scan

    def call_total(self) -> None:
        """The total is called: what goes out of the sale from now on is looked at."""
        sale = self._sale_id
        if sale is not None:
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
        self._reduce(
            lambda actor, sale: self._application.carts.set_quantity(actor, sale, line, quantity),
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
        terms = self._application.terms
        self._act_as(
            lambda actor, sale: terms.override_price(actor, sale, line, price, reason=reason),
            line=line,
        )

    def remove(self, line: int) -> None:
        """Take a line out; the bar below offers to undo it."""
        cart = self.state.sale
        if cart is None:
            return
        name = cart.cart.line(line).name
        self._reduce(
            lambda actor, sale: self._application.carts.remove_line(actor, sale, line),
            undoable=name,
        )

    def _reduce(
        self,
        work: Callable[[Actor, UUID], PricedCart],
        *,
        line: int | None = None,
        undoable: str = "",
    ) -> None:
        """Make the sale smaller, and say where a discount went with what went."""
        before, cart_id, turn = self.state.sale, self._sale_id, self._turn
        if cart_id is None:
            return

        def done(sale: PricedCart) -> None:
            if turn != self._turn:
                return
            self._show_sale(sale, line=line, undoable=undoable)
            if before is not None and _lost_discount(before, sale):
                self._emit(replace(self.state, notice=Notice(Tone.WARNING, "discount.dropped")))
                self.sounded.emit(Tone.WARNING)

        self._attempt(lambda actor: work(actor, cart_id), done)

    def discount_line(self, line: int, discount: Discount | None) -> None:
        """Give a discount on a line, or take it back."""
        terms = self._application.terms
        self._act_as(
            lambda actor, sale: terms.discount_line(actor, sale, line, discount), line=line
        )

    def discount_sale(self, discount: Discount | None) -> None:
        """Give a discount on the whole sale, or take it back."""
        terms = self._application.terms
        self._act_as(lambda actor, sale: terms.discount_sale(actor, sale, discount))

    def set_note(self, line: int, note: str) -> None:
        """Write a note on a line."""
        terms = self._application.terms
        self._act_as(lambda actor, sale: terms.set_note(actor, sale, line, note), line=line)

    def add_coupon(self, code: str) -> None:
        """Take a customer's coupon."""
        self._act_as(lambda actor, sale: self._application.carts.add_coupon(actor, sale, code))

    def remove_coupon(self, code: str) -> None:
        """Give a coupon back."""
        self._act_as(lambda actor, sale: self._application.carts.remove_coupon(actor, sale, code))

    def find_customers(self, text: str) -> None:
        """Look for a customer by name, telephone or mail."""
        customers, turn = self._application.customers, self._turn

        def show(found: tuple[Customer, ...]) -> None:
            if turn == self._turn:
                self.customers_found.emit(text, found)

        self._run(lambda: customers.search(text), show)

    def set_customer(self, customer_id: UUID | None) -> None:
        """Say who buys."""
        terms = self._application.terms
        self._act_as(lambda actor, sale: terms.set_customer(actor, sale, customer_id))

    def add_customer(self, name: str) -> None:
        """Note a new customer down, who buys this."""
        application = self._application

        def work(actor: Actor, sale: UUID) -> PricedCart:
            customer = application.customers.add(actor, name)
            return application.terms.set_customer(actor, sale, customer.id)

        self._act_as(work)

    def exempt(self, reason: str, certificate: str) -> None:
        """Sell without tax; no reason taxes the sale again."""
        terms = self._application.terms
        exemption = Exemption(reason, certificate) if reason or certificate else None
        self._act_as(lambda actor, sale: terms.exempt(actor, sale, exemption))

    def next_tax_context(self) -> None:
        """Switch between eat in and take away, as far as the shop has such."""
        application = self._application
        now = self.state.sale.cart.tax_context if self.state.sale else ""

        def work(actor: Actor, sale: UUID) -> PricedCart:
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
        terms = self._application.terms
        self._act_as(lambda actor, sale: terms.add_tip(actor, sale, amount))

    def toggle_service_charge(self) -> None:
        """Put the service charge on the sale, or take it off."""
        terms = self._application.terms
        charged = self.state.sale is not None and self.state.sale.cart.service_percent is not None
        if charged:
            self._act_as(terms.remove_service_charge)
        else:
            self._act_as(terms.add_service_charge)

    def park(self) -> None:
        """Set the sale aside and begin the next."""
        sale, actor = self._sale_id, self._demand_actor()
        if sale is None:
            return

        def done(fresh: PricedCart) -> None:
            self.state = SellState(last_order=self.state.last_order, layout=self.state.layout)
            self._show_other(fresh)
            self._emit(replace(self.state, notice=Notice(Tone.GOOD, "cart.parked")))

        self._change_sale(lambda: self._application.carts.park(actor, sale), done)

    def ask_parked(self) -> None:
        """Ask which sale is to come back."""
        turn = self._turn

        def show(carts: tuple[ParkedCart, ...]) -> None:
            if turn == self._turn:
                self.parked.emit(carts)

        self._run(self._application.carts.parked, show)

    def recall(self, cart_id: UUID) -> None:
        """Bring a parked sale back; one that is being rung up is parked first."""
        self._recall(cart_id, self._demand_actor())

    def _recall(self, cart_id: UUID, who: Actor) -> None:
        current, carts = self._sale_id, self._application.carts

        def work() -> Recalled:
            carts.check_recall(who, cart_id)
            is_parked = any(each.cart_id == cart_id for each in carts.parked())
            # What was scanned just before is in the sale by now, though it is not shown yet.
            if is_parked and current is not None and carts.sale(current).cart.lines:
                carts.park(who, current)
            return carts.recall(who, cart_id)

        def done(recalled: Recalled) -> None:
            self._show_other(recalled.sale)
            if recalled.differs:
                notice = Notice(Tone.WARNING, "cart.difference", recalled=recalled)
                self._emit(replace(self.state, notice=notice))
            self._ask_age_due(recalled.age_due)

        allowed = None if who.approved_by else partial(self._recall, cart_id)
        self._change_sale(work, done, allowed=allowed)

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
        question = replace(question, cart_id=self._sale_id)
        self._emit(replace(self.state, question=question))
        self.sounded.emit(Tone.WARNING)

    def honour(self) -> None:
        """Keep the prices of when the sale was set aside."""
        terms = self._application.terms
        self._act_as(terms.honour)

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
        self._act_as(self._application.carts.clear, undoable="*")

    def undo(self) -> None:
        """Go one act back."""
        sale = self._sale_id
        if sale is not None:
            self._attempt(lambda actor: self._application.carts.undo(actor, sale), self._show_step)

    def redo(self) -> None:
        """Do again what was undone."""
        sale = self._sale_id
        if sale is not None:
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

    @property
    def _sale_id(self) -> UUID | None:
        return self.state.sale.cart.id if self.state.sale is not None else None

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._tasks.counter(work, done, self._refused, owner=self)

    def _attempt(self, work: Callable[[Actor], T], done: Callable[[T], None]) -> None:
        """Do an act; where the person may not, ask whether somebody else allows it.

        Once the sale was left, nothing about it is asked any more.
        """
        actor, turn = self._demand_actor(), self._turn

        def attempt(who: Actor) -> None:
            def refused(error: PosError) -> None:
                if turn != self._turn:
                    self._unsaid = error if self._actor is not None else None
                    self._say_unsaid()
                elif isinstance(error, PermissionDenied) and not who.approved_by:
                    self.approval_wanted.emit(Approval(error, actor, attempt))
                else:
                    self._refused(error)

            self._tasks.counter(lambda: work(who), done, refused, owner=self)

        attempt(actor)

    def _act_as(
        self,
        work: Callable[[Actor, UUID], PricedCart],
        *,
        line: int | None = None,
        undoable: str = "",
    ) -> None:
        """Change the sale; while another one is on its way there is none to change."""
        cart_id, turn = self._sale_id, self._turn
        if cart_id is None:
            return

        def done(sale: PricedCart) -> None:
            if turn == self._turn:
                self._show_sale(sale, line=line, undoable=undoable)

        self._attempt(lambda actor: work(actor, cart_id), done)

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

    def _show_step(self, sale: PricedCart | None) -> None:
        if sale is not None and sale.cart.id == self._sale_id:
            self._show_sale(sale)

    def _not_found(self, error: PosError) -> None:
        """The search itself failed: a code still finds its product, perhaps."""
        notice = Notice(Tone.BAD, *said_apart(error), fault=error.code)
        self._emit(replace(self.state, notice=notice, hits=(), searched=""))

    def _show_hits(self, answer: tuple[str, tuple[SearchHit, ...]]) -> None:
        searched, hits = answer
        self._emit(replace(self.state, hits=hits, searched=searched))

    def _scan_shower(self, what: str, answers: Answers) -> Callable[[ScanResult], None]:
        """Shows what came of a scan, unless its sale was left meanwhile."""
        turn = self._turn

        def show(result: ScanResult) -> None:
            if turn == self._turn:
                self._show_scan(result, answers)
            elif self._actor is None:
                return
            elif result.outcome in (ScanOutcome.ADDED, ScanOutcome.COUPON):
                self.sounded.emit(Tone.GOOD)
            else:
                self._tell_late(what)

        return show

    def _tell_late(self, what: str) -> None:
        """Something is asked about goods of a sale that was left: they are not in it."""
        self._unsaid = Refused(
            "sale.left",
            "“{what}” was not added: its sale was left before that.",
            hint="Go back to that sale and scan it again.",
            what=what,
        )
        self._say_unsaid()

    def _say_unsaid(self) -> None:
        """Say it now, or with the sale that is on its way, which would wipe it away."""
        if self.state.sale is not None and self._unsaid is not None:
            unsaid, self._unsaid = self._unsaid, None
            self._refused(unsaid)

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
                result.outcome,
                result.found,
                answers,
                result.age,
                result.born_by,
                result.groups,
                cart_id=self._sale_id,
            )
            self._emit(replace(self.state, question=question, notice=None, hits=(), searched=""))
            self.sounded.emit(Tone.WARNING)

    def _refused(self, error: PosError) -> None:
        if self._actor is None:
            return
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
