"""Rings up: what is scanned, typed or chosen becomes a line, a question, or a notice."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.types import Answers, PricedCart, ScanOutcome, ScanResult
from rcommerce_pos.core.catalog.types import Found, SearchHit
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.errors import said_apart
from rcommerce_pos.ui.screens.sell.entry import MAX_UNASKED, is_searchable, read_entry, searched_for
from rcommerce_pos.ui.screens.sell.front_sale import FrontSale
from rcommerce_pos.ui.screens.sell.state import NO_ANSWERS, Notice, Question, Tone
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.thumbnails import Thumbnails


class Ringing(QObject):
    """Adds goods to the sale in front, or asks for what must be known before."""

    picture_found = Signal(object, object)
    """Carries the key of the product that was added last, and that of its picture or None."""

    def __init__(
        self,
        front: FrontSale,
        application: Application,
        tasks: Tasks,
        *,
        thumbnails: Thumbnails,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._front = front
        self._application = application
        self._tasks = tasks
        self._thumbnails = thumbnails
        self._pictured: tuple[UUID, int] | None = None
        self._unlikely: tuple[str, Quantity] | None = None
        front.left.connect(self._forget_unlikely)

    def _forget_unlikely(self) -> None:
        self._unlikely = None

    def type_ahead(self, text: str) -> None:
        """Search while a text is being typed; a number alone is not searched for."""
        entry = searched_for(text)
        if len(entry) < 1 or not is_searchable(entry):
            self._tasks.forget_search()
            if self._front.state.hits or self._front.state.searched:
                self._front.show(replace(self._front.state, hits=(), searched=""))
            return
        self._tasks.search(
            lambda: (entry, self._application.search.search(entry)),
            self._show_hits,
            self._not_found,
            owner=self,
        )

    def _show_hits(self, answer: tuple[str, tuple[SearchHit, ...]]) -> None:
        searched, hits = answer
        self._front.show(replace(self._front.state, hits=hits, searched=searched))

    def _not_found(self, error: PosError) -> None:
        """The search itself failed: a code still finds its product, perhaps."""
        notice = Notice(Tone.BAD, *said_apart(error), fault=error.code)
        self._front.show(replace(self._front.state, notice=notice, hits=(), searched=""))

    def submit(self, text: str) -> None:
        """Enter in the scan field: a code, a quantity and a code, or words of a name."""
        try:
            entry = read_entry(text)
        except PosError as error:
            self._front.refuse(error)
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
        if self._front.state.sale is None:
            # The next sale is on its way: whoever scans faster than that loses nothing.
            self._front.once_there(
                lambda: self.scan(code, quantity=quantity, typed=typed, confirmed=confirmed)
            )
            return
        if quantity is not None and quantity > MAX_UNASKED and not confirmed:
            self._ask_if_meant(code, quantity)
            return
        sale = self._front.state.sale.cart.id

        def work(actor: Actor) -> ScanResult:
            result = self._application.carts.scan(actor, sale, code, quantity=quantity)
            if result.outcome is ScanOutcome.UNKNOWN and typed and is_searchable(code):
                hits = self._application.search.search(code, limit=1)
                if hits:
                    found = Found(hits[0].product, "")
                    return self._application.carts.add(actor, sale, found, quantity=quantity)
            return result

        self._front.attempt(work, self.shower(code, Answers(quantity)))

    def confirm_quantity(self) -> None:
        """Yes, so many were meant."""
        if self._unlikely is not None:
            code, quantity = self._unlikely
            self._unlikely = None
            self.scan(code, quantity=quantity, typed=True, confirmed=True)

    def _ask_if_meant(self, code: str, quantity: Quantity) -> None:
        self._unlikely = (code, quantity)
        notice = Notice(Tone.WARNING, "quantity.unlikely", str(quantity), code)
        self._front.tell(notice)
        self._front.sounded.emit(Tone.WARNING)

    def add(
        self, found: Found, answers: Answers = NO_ANSWERS, *, cart_id: UUID | None = None
    ) -> None:
        """Add a product that was chosen, with what was answered about it.

        An answer that was given for one sale (``cart_id``) is never taken for another.
        """
        sale = self._front.sale_id
        if sale is None and cart_id is None:
            self._front.once_there(lambda: self.add(found, answers))
            return
        if sale is None or cart_id not in (None, sale):
            self._front.tell_late(found.product.name)
            return
        self._front.attempt(
            lambda actor: self.add_to(actor, sale, found, answers),
            self.shower(found.product.name, answers),
        )

    def add_hit(self, hit: SearchHit, *, multiplier: str = "") -> None:
        """Add a product from the search results; ``multiplier`` is what stood before a star."""
        try:
            quantity = read_entry(f"{multiplier}*").quantity if multiplier else None
        except PosError as error:
            self._front.refuse(error)
            return
        self.add(Found(hit.product, ""), Answers(quantity))

    def add_to(self, actor: Actor, sale: UUID, found: Found, answers: Answers) -> ScanResult:
        """On the counter: add a product to a sale with what was answered about it."""
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

    def return_empties(self, code: str, count: Quantity = ONE) -> None:
        """Take empties back by the code of their goods, or of the deposit itself."""
        application = self._application
        sale, actor = self._front.sale_id, self._front.demand_actor()
        if sale is None:
            self._front.once_there(lambda: self.return_empties(code, count))
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

        self._front.run(work, self.shower(code, NO_ANSWERS))

    def shower(self, what: str, answers: Answers) -> Callable[[ScanResult], None]:
        """Shows what came of a scan, unless its sale was left meanwhile."""
        turn = self._front.turn

        def show(result: ScanResult) -> None:
            if turn == self._front.turn:
                self._show_scan(result, answers)
            elif self._front.actor is None:
                return
            elif result.outcome in (ScanOutcome.ADDED, ScanOutcome.COUPON):
                self._front.sounded.emit(Tone.GOOD)
            else:
                self._front.tell_late(what)

        return show

    def _show_scan(self, result: ScanResult, answers: Answers) -> None:
        if result.outcome is ScanOutcome.ADDED:
            self._show_added(result)
        elif result.outcome is ScanOutcome.COUPON:
            self._front.show_sale(result.sale)
            notice = Notice(Tone.GOOD, "coupon.taken", result.explanation, result.code)
            self._front.tell(notice)
            self._front.sounded.emit(Tone.GOOD)
        elif result.outcome is ScanOutcome.UNKNOWN:
            notice = Notice(Tone.BAD, "scan.unknown", result.explanation, result.code)
            self._front.show(
                replace(self._front.state, notice=notice, question=None, hits=(), searched="")
            )
            self._front.sounded.emit(Tone.BAD)
        else:
            self._ask_about(result, answers)

    def _show_added(self, result: ScanResult) -> None:
        self._front.show(
            replace(
                self._front.state,
                sale=result.sale,
                selected=result.line,
                last_added=result.line,
                notice=None,
                question=None,
                hits=(),
                searched="",
                undoable="",
            )
        )
        self._front.sounded.emit(Tone.GOOD)
        self._find_picture(result.sale, result.line)

    def _ask_about(self, result: ScanResult, answers: Answers) -> None:
        """What must be known before it is added."""
        question = Question(
            result.outcome,
            result.found,
            answers,
            result.age,
            result.born_by,
            result.groups,
            cart_id=self._front.sale_id,
        )
        self._front.show(
            replace(self._front.state, question=question, notice=None, hits=(), searched="")
        )
        self._front.sounded.emit(Tone.WARNING)

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
                self._thumbnails.want((picture,))
            self.picture_found.emit(product, picture)

        self._front.run(lambda: pictures.first_of(product), done)
