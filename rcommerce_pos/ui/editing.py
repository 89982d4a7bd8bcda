"""What the editors of prices, promotions and taxes share: a model, and the frame of a view."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.example import ExampleLine
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.catalog.types import Product
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.errors import said_apart, said_whole
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.editor_page import EditorPage, Entry
from rcommerce_pos.ui.widgets.example_basket import ExampleBasketView

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    _State = TypeVar("_State", bound=DataclassInstance)
else:
    _State = TypeVar("_State")

T = TypeVar("T")
MOST_FOUND = 6


class Shown(Protocol):
    """What every editor's state tells its frame."""

    @property
    def loading(self) -> bool:
        """True until everything is read."""

    @property
    def can_edit(self) -> bool:
        """True for who may save."""

    @property
    def is_dirty(self) -> bool:
        """True where something is not saved."""

    @property
    def draft(self) -> object:
        """What is being edited, or None."""

    @property
    def lines(self) -> tuple[ExampleLine, ...]:
        """The goods of the example."""

    @property
    def priced(self) -> PricedCart | None:
        """What the example costs with the draft."""

    @property
    def problem(self) -> PosError | None:
        """Why it cannot be reckoned."""

    @property
    def refused(self) -> PosError | None:
        """Why something was not done."""


class EditorModel(QObject, Generic[_State]):
    """Reads and saves on the counter lane, and reckons an example; stale answers are dropped.

    The state is a dataclass with at least what ``Shown`` names.
    """

    changed = Signal(object)
    opened = Signal(object)
    """Something else is to be shown in the form."""
    goods_found = Signal(object)

    def __init__(
        self, application: Application, tasks: Tasks, parent: QObject, state: _State
    ) -> None:
        super().__init__(parent)
        self.state = state
        self._application = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self._turn = 0
        self.readings = Readings(tasks, self)

    @property
    def currency(self) -> str:
        """The shop's currency."""
        return self._application.place.shop.currency

    def open(self, key: UUID) -> None:
        """Edit one of the entries."""
        raise NotImplementedError

    def new(self) -> None:
        """Begin another entry."""
        raise NotImplementedError

    def revert(self) -> None:
        """Forget what was changed."""
        raise NotImplementedError

    def save(self) -> None:
        """Keep what was changed."""
        raise NotImplementedError

    def again(self) -> None:
        """Read once more what was refused."""
        first = not self._has_something()
        self._emit(replace(self.state, refused=None, loading=first))
        self.readings.again()

    def _has_something(self) -> bool:
        state: Any = self.state
        return state.draft is not None

    def set_lines(self, lines: tuple[ExampleLine, ...]) -> None:
        """Something was changed in the example."""
        self._emit(replace(self.state, lines=lines))
        self._reckon()

    def search_goods(self, text: str) -> None:
        """Look for goods to put into the example."""
        self._find(text, self.goods_found.emit)

    def _find(self, text: str, tell: Callable[[tuple[Product, ...]], None]) -> None:
        search = self._application.search

        def work() -> tuple[Product, ...]:
            return tuple(hit.product for hit in search.search(text, limit=MOST_FOUND))

        self._run(work, tell)

    def _reckon(self) -> None:
        """Price the example with the draft."""
        raise NotImplementedError

    def _latest(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do this for the draft as it is now; the answer to an older draft is dropped."""
        turn = self._drop_older()

        def answered(answer: T) -> None:
            if turn == self._turn:
                done(answer)

        def failed(problem: PosError) -> None:
            if turn == self._turn:
                self._emit(replace(self.state, problem=problem))

        self._tasks.counter(work, answered, failed, owner=self)

    def _drop_older(self) -> int:
        self._turn += 1
        return self._turn

    def _read(self, name: str, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Read something that is read once more where it is refused."""
        if getattr(self.state, "loading", False):
            self._emit(self.state)
        self.readings.read(name, work, done, self._refuse)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._tasks.counter(work, done, self._refuse, owner=self)

    def _refuse(self, error: PosError) -> None:
        self._emit(replace(self.state, refused=error, loading=False))

    def _emit(self, state: _State) -> None:
        self.state = state
        self.changed.emit(state)


class EditorView(QWidget):
    """The frame: entries, a form, an example; what is said about saving."""

    def __init__(
        self, model: EditorModel[Any], *, title: str, form: QWidget, formatter: Formatter
    ) -> None:
        super().__init__()
        self._formatter = formatter
        self._model = model
        self.page = EditorPage(title)
        self.example = ExampleBasketView(formatter)
        self.page.set_form(form)
        self.page.set_example(self.example)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.page, 1)
        model.goods_found.connect(self.example.offer)
        self.example.lines_changed.connect(model.set_lines)
        self.example.searched.connect(model.search_goods)
        self.page.revert_wanted.connect(model.revert)
        self.page.new_wanted.connect(model.new)
        self.page.again_wanted.connect(model.again)
        self.page.chosen.connect(lambda key: model.open(key) if isinstance(key, UUID) else None)

    def focus(self) -> None:
        """The list takes the keyboard."""
        self.page.focus()

    def show_frame(
        self, state: Shown, entries: Sequence[Entry], *, why: str, empty: tuple[str, str]
    ) -> None:
        """Show everything but the form: ``why`` somebody only reads, what an empty list says."""
        self.page.show_entries(entries)
        self.page.set_dirty(dirty=state.is_dirty and state.can_edit)
        known = not state.loading and (state.draft is not None or state.refused is None)
        self.page.set_can_edit(can=state.can_edit, why=why if known and not state.can_edit else "")
        if state.loading:
            self.page.show_loading()
        elif not known:
            self.page.show_unread()
        elif state.draft is None:
            self.page.show_empty(*empty)
        else:
            self.page.show_form()
        self.example.set_lines(state.lines)
        if state.priced is not None:
            self.example.show_priced(state.priced)
        self.example.show_problem(said_apart(state.problem)[0] if state.problem else "")
        self.page.set_warning("")
        if state.refused is not None:
            title, text, code = said_whole(state.refused)
            again = self._model.readings.can_try_again
            self.page.show_error(title, text, small=code, can_try_again=again)
