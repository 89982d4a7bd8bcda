"""The state of the sell screen and what can be done on it."""

from collections.abc import Callable, Collection
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.settings.declarations import SELL_LAYOUT
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.screens.sell.ages import Ages
from rcommerce_pos.ui.screens.sell.front_sale import FrontSale
from rcommerce_pos.ui.screens.sell.open_sales import OpenSales
from rcommerce_pos.ui.screens.sell.quick_keys import QuickKeys
from rcommerce_pos.ui.screens.sell.ringing import Ringing
from rcommerce_pos.ui.screens.sell.sale_changes import SaleChanges
from rcommerce_pos.ui.screens.sell.state import Notice, SellState, Tone
from rcommerce_pos.ui.screens.sell.unknown_codes import UnknownCodes
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.thumbnails import Thumbnails


class SellViewModel(QObject):
    """What the sell screen shows, and every act of it by the part that does it."""

    changed = Signal(object)
    sounded = Signal(object)
    left = Signal()
    """The sale on the screen is left for another: what was asked about it is not asked any more."""
    asked = Signal()
    """Something is asked of the person, without the sale having changed."""
    approval_wanted = Signal(object)
    """Carries an ``Approval``: somebody else may allow what was refused."""
    checked = Signal(object)
    """Carries what a price check found, or the PosError that says why nothing was."""

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self.thumbnails = Thumbnails(tasks, self._read_thumbnails, self)
        """The pictures of products, for keys and the last scan."""
        self.front = FrontSale(application, tasks, self)
        self.keys = QuickKeys(self.front, application, self)
        self.ringing = Ringing(
            self.front, application, tasks, thumbnails=self.thumbnails, parent=self
        )
        self.unknown = UnknownCodes(self.front, self.ringing, application, self)
        self.ages = Ages(self.front, self.ringing, application)
        self.open_sales = OpenSales(self.front, self.ages, application, self)
        self.changes = SaleChanges(self.front, application, self)
        self.front.changed.connect(self.changed)
        self.front.sounded.connect(self.sounded)
        self.front.left.connect(self.left)
        self.front.approval_wanted.connect(self.approval_wanted)

    @property
    def state(self) -> SellState:
        """What the screen shows."""
        return self.front.state

    @property
    def turn(self) -> int:
        """Counts the changes of sale: what began in another turn is about another sale."""
        return self.front.turn

    @property
    def actor(self) -> Actor | None:
        """Who is selling."""
        return self.front.actor

    def begin(self, actor: Actor) -> None:
        """Take over the till: the open cart comes back as it was."""
        self.front.take_over(actor)
        application = self._application

        def work() -> tuple[PricedCart, str]:
            return application.carts.resume(actor), application.settings.get(SELL_LAYOUT)

        def done(answer: tuple[PricedCart, str]) -> None:
            sale, layout = answer
            self.front.state = replace(self.state, layout=layout)
            self.front.show_sale(sale)
            self.front.find_others()
            self.keys.find_pages()

        self.front.leave_for(work, done)

    def end(self) -> int:
        """Nobody sells any more: what is still answered is not shown.

        Tells how many acts were waiting for a sale and are dropped.
        """
        return self.front.end()

    def open_again(self) -> None:
        """Bring the sale onto the screen that the store refused before."""
        self.front.open_again()

    def once_there(self, act: Callable[[], None]) -> None:
        """Do something at the sale: at once, or as soon as the one that is on its way is there."""
        self.front.once_there(act)

    def call_total(self) -> None:
        """The total is called: what goes out of the sale from now on is looked at."""
        sale = self.front.sale_id
        if sale is not None:
            self.front.run(lambda: self._application.carts.show_total(sale), lambda _nothing: None)

    def check_price(self, code: str) -> None:
        """Say what a product costs, without adding it."""
        actor = self.front.demand_actor()
        cart = self.state.sale.cart.id if self.state.sale and self.state.sale.cart.lines else None
        self._tasks.counter(
            lambda: self._application.carts.check_price(actor, code, cart_id=cart),
            self.checked.emit,
            self.checked.emit,
            owner=self,
        )

    def select(self, line: int | None) -> None:
        """Choose the line that the keys act on."""
        if line != self.state.selected:
            self.front.show(replace(self.state, selected=line))

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
        self.front.show(
            replace(self.state, notice=None, question=None, hits=(), searched="", undoable="")
        )

    def say(self, error: PosError) -> None:
        """Say why something cannot be."""
        self.front.refuse(error)

    def deny(self, what: str) -> None:
        """Say that the person signed in may not do something."""
        self.front.tell(Notice(Tone.BAD, "permission.denied", what))
        self.front.sounded.emit(Tone.BAD)

    def forget_question(self) -> None:
        """What was asked is answered, or not wanted any more."""
        if self.state.question is not None:
            self.front.state = replace(self.state, question=None)

    @property
    def currency(self) -> str:
        """The shop's currency."""
        return self._application.place.shop.currency

    def _read_thumbnails(self, pictures: Collection[UUID]) -> dict[UUID, bytes]:
        return self._application.pictures.thumbnails(pictures)
