"""Counts the keys of the commonest tasks at the real window, and writes docs/keystrokes.md.

`python -m tools.keystrokes` writes the table anew; a test fails where it is not what is counted.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from typing_extensions import override

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.orders.types import TenderKind
from rcommerce_pos.ui.screens.orders.given_back import GivenBackDialog
from tests.support.shop import MANAGER_PIN, make_shop, sell
from tests.support.window import Till

DOCUMENT = Path(__file__).parents[1] / "docs" / "keystrokes.md"
BEGIN, END = "<!-- counted -->", "<!-- /counted -->"
MILK, CHOC, CAFE = "4006381333931", "4006381333948", "4006381333955"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
_NAMES = {Qt.Key.Key_Return: "Enter", Qt.Key.Key_Delete: "Del", Qt.Key.Key_Escape: "Esc"}
NOT_TOLD = "not told"


class CountingTill(Till):
    """A till whose keys and scans are counted while a task is done; a chord is one key."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app, folder)
        self.keys: list[str] = []
        self.scans = 0
        self.first_dialog: list[Callable[[], object]] = []

    def begin(self) -> None:
        """Count from here."""
        self.keys, self.scans = [], 0

    @override
    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self.keys.append(_word(key, modifiers))
        super().key(key, modifiers)

    @override
    def type(self, text: str) -> None:
        self.keys += list(text)
        super().type(text)

    @override
    def scan(self, code: str) -> None:
        self.scans += 1
        super().scan(code)

    @override
    def _press(self, character: str) -> None:
        window = self._app.focusWindow()
        QTest.keyClick(window, character)  # type: ignore[call-overload]  # the stubs miss str

    def in_dialog(self, open_it: Callable[[], object], act: Callable[[], object]) -> None:
        """Open a modal dialog, and do something in it with keys that are counted, too."""
        faults = self.answer_next(act)
        open_it()
        if faults:
            raise faults[0]
        self.to_front()

    def answer_next(self, act: Callable[[], object], *, name: str = "") -> list[BaseException]:
        """Do something in the next dialog, or that of a class; the list holds what went wrong."""
        faults: list[BaseException] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog) or name not in ("", dialog.__class__.__name__):
                QTimer.singleShot(20, look)
                return
            dialog.activateWindow()
            dialog.windowHandle().requestActivate()
            try:
                self.until(lambda: self._app.focusWindow() is dialog.windowHandle(), "in front")
                act()
            except BaseException as error:  # noqa: BLE001  # told by whoever opened it
                faults.append(error)
                dialog.close()

        QTimer.singleShot(20, look)
        return faults


def _word(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> str:
    name = _NAMES.get(key, key.name.removeprefix("Key_"))
    for modifier, word in ((SHIFT, "Shift"), (ALT, "Alt"), (CTRL, "Ctrl")):
        if modifiers & modifier:
            name = f"{word}+{name}"
    return name


@dataclass(frozen=True, slots=True)
class Task:
    """One task: what is done before it is counted, the keys, and how one sees it is done."""

    name: str
    do: Callable[[CountingTill], object]
    is_done: Callable[[CountingTill], object]
    ready: Callable[[CountingTill], object] = lambda _till: None
    others: str = NOT_TOLD


@dataclass(frozen=True, slots=True)
class Counted:
    """What a task took."""

    name: str
    scans: int
    keys: tuple[str, ...]
    others: str


def _cart(till: CountingTill) -> list[tuple[str, str, str]]:
    sale = till.window.desk.sell_model.state.sale
    assert sale is not None
    return [(line.name, str(line.quantity), str(line.unit_price)) for line in sale.cart.lines]


def _scan(till: CountingTill) -> None:
    till.scan(MILK)


def _two(till: CountingTill) -> None:
    till.scan(MILK)
    till.scan(CHOC)


def _press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):  # type: ignore[no-untyped-def]
    return lambda till: till.key(key, modifiers)


def _cash(till: CountingTill) -> None:
    for code in (MILK, CHOC, CAFE):
        till.scan(code)
    till.type("+")


def _card(till: CountingTill) -> None:
    for code in (MILK, CHOC, CAFE):
        till.scan(code)
    till.type("-")
    till.key(Qt.Key.Key_Return)


def _note(till: CountingTill) -> None:
    till.scan(CAFE)
    till.key(Qt.Key.Key_F12)
    till.until(till.window.desk.payment.isVisible, "payment is taken")
    till.type("10")
    till.key(Qt.Key.Key_Return)


def _completed(till: CountingTill) -> bool:
    return till.window.desk.complete.isVisible()


def _three(till: CountingTill) -> None:
    till.type("3*")
    till.scan(MILK)


def _recall(till: CountingTill) -> None:
    till.key(Qt.Key.Key_F8)
    till.type("1")


def _parked(till: CountingTill) -> None:
    _scan(till)
    till.key(Qt.Key.Key_F7)


def _check(till: CountingTill) -> None:
    till.key(Qt.Key.Key_F3)
    till.scan(CAFE)


def _discount(till: CountingTill) -> None:
    till.key(Qt.Key.Key_F6)
    till.type("10")
    till.key(Qt.Key.Key_Return)


def _price(till: CountingTill) -> None:
    till.key(Qt.Key.Key_F9)
    till.type("1")
    till.key(Qt.Key.Key_Return)
    till.until(lambda: till.window.desk.sell.panel.is_choice, "why is asked")
    till.type("1")


def _removed(till: CountingTill) -> None:
    _two(till)
    till.key(Qt.Key.Key_Delete)


def _customer(till: CountingTill) -> None:
    till.key(Qt.Key.Key_F4)
    till.type("dana")
    till.key(Qt.Key.Key_Return)
    if till.window.desk.sell.panel.is_choice:
        till.type("1")


def _customer_is_there(till: CountingTill) -> bool:
    sale = till.window.desk.sell_model.state.sale
    return sale is not None and sale.cart.customer_name == "Dana Levi"


def _find(till: CountingTill) -> None:
    till.type("choc")
    till.until(lambda: till.window.desk.sell_model.state.hits, "the search answers")
    till.key(Qt.Key.Key_Return)


def _produce(till: CountingTill) -> None:
    till.type("4135")
    till.key(Qt.Key.Key_Return)
    till.until(till.window.desk.sell.panel.isVisible, "the weight is asked for")
    till.type("0.85")
    till.key(Qt.Key.Key_Return)


def _open_stored(till: CountingTill) -> None:
    till.scan(till.counter.application.orders.by_number("S1-R1-1").printed_number)
    model = till.window.desk.office.orders_model
    till.until(lambda: model.state.order is not None, "the sale is read")


def _reprint(till: CountingTill) -> None:
    _open_stored(till)
    till.in_dialog(lambda: till.key(Qt.Key.Key_F3), lambda: till.key(Qt.Key.Key_Return))


def _void(till: CountingTill) -> None:
    def answer() -> None:
        till.type("back")
        till.key(Qt.Key.Key_Return)
        till.answer_next(read, name=GivenBackDialog.__name__)

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, GivenBackDialog)
        till.until(lambda: dialog.can_be_read, "what goes back is read")
        till.key(Qt.Key.Key_Return)

    _open_stored(till)
    till.in_dialog(lambda: till.key(Qt.Key.Key_F8), answer)


def _stored(till: CountingTill) -> object:
    model = till.window.desk.office.orders_model
    return model.state.order


def _is_void(till: CountingTill) -> bool:
    order = till.counter.application.orders.by_number("S1-R1-1")
    return order.void is not None


def _correct(till: CountingTill) -> None:
    def answer() -> None:
        till.type("card")
        till.key(Qt.Key.Key_Return)

    _open_stored(till)
    till.in_dialog(lambda: till.key(Qt.Key.Key_F6), answer)


def _is_by_card(till: CountingTill) -> bool:
    order = till.counter.application.orders.by_number("S1-R1-1")
    return [tender.kind for tender in order.tenders_now] == [TenderKind.CARD_EXTERNAL]


def _close(till: CountingTill) -> None:
    till.key(Qt.Key.Key_Z, ALT)
    till.until(till.window.desk.shift.isVisible, "the count is asked for")
    till.type("2")
    till.key(Qt.Key.Key_F12)
    till.until(lambda: str(till.window.desk.shift_model.state.step) != "counting", "it is in")
    till.type("2")
    till.key(Qt.Key.Key_F12)


def _closed(till: CountingTill) -> bool:
    return str(till.window.desk.shift_model.state.step) == "closed"


def _sign_in(till: CountingTill) -> None:
    till.type(MANAGER_PIN)


def _explained(till: CountingTill) -> bool:
    return till.window.desk.sell._explain.isVisible()


TASKS: tuple[Task, ...] = (
    Task("Cash sale of three items, exact money", _cash, _completed),
    Task("Card sale of three items", _card, _completed),
    Task("Cash sale, a note of 10 handed over", _note, _completed,
         others="ninoPOS: F2 to search and F9 to pay cover about 90 % of cash sales"),
    Task("Three of an item", _three, lambda t: _cart(t)[0][1] == "3",
         others="Chromis: `3*` before the code; old tills: the number before the item"),
    Task("Find a product by name and add it", _find, lambda t: len(_cart(t)) == 1,
         others="ninoPOS: F2, then its name"),
    Task("Produce by its PLU and weight", _produce, lambda t: _cart(t)[0][1] == "0.85"),
    Task("Park the sale", _press(Qt.Key.Key_F7), lambda t: not _cart(t), _scan,
         others="ninoPOS: F4"),
    Task("Recall a parked sale", _recall, lambda t: len(_cart(t)) == 1, _parked,
         others="ninoPOS: F5"),
    Task("Price check", _check, lambda t: t.window.desk.sell.check.isVisible() and not _cart(t)),
    Task("10 % off a line", _discount,
         lambda t: t.window.desk.sell_model.state.sale.cart.lines[0].discount, _scan,  # type: ignore[union-attr]
         others="ninoPOS: F8, then the discount; Odoo: a mode key of an add-on"),
    Task("Another price, with its reason", _price, lambda t: _cart(t)[0][2].startswith("1"),
         _scan, others="Odoo: a mode key of an add-on"),
    Task("Remove a line", _press(Qt.Key.Key_Delete), lambda t: len(_cart(t)) == 1, _two),
    Task("Undo", _press(Qt.Key.Key_Z, CTRL), lambda t: len(_cart(t)) == 2, _removed),
    Task("Say who buys", _customer, _customer_is_there, _scan,
         others="ninoPOS: F3, then the name"),
    Task("Why this price?", _press(Qt.Key.Key_E, CTRL), _explained, _scan,
         others="none of them tells the cashier why"),
    Task("Copy of a receipt that is at hand", _reprint, _stored),
    Task("Void a sale whose receipt is at hand", _void, _is_void),
    Task("It was paid by card and not in cash", _correct, _is_by_card),
    Task("Close the till, the count taken twice", _close, _closed, others="Stoq: a key with Ctrl"),
    Task("Lock the till", _press(Qt.Key.Key_L, CTRL | SHIFT),
         lambda t: t.window.login.isVisible(), _scan),
    Task("Sign in", _sign_in, lambda t: not t.window.login.isVisible(),
         _press(Qt.Key.Key_L, CTRL | SHIFT)),
)  # fmt: skip


def count(app: QApplication, folder: Path) -> list[Counted]:
    """Do every task once, each at a sale of its own, and count."""
    shop = make_shop(folder, SystemClock())
    shop.customers.add(shop.staff.owner(), "Dana Levi", phone="0170 1")
    sell(shop, ("MILK", "1"))
    shop.close()
    return [_count_one(app, folder, task) for task in TASKS]


def _count_one(app: QApplication, folder: Path, task: Task) -> Counted:
    import shutil

    own = folder.parent / f"task-{TASKS.index(task)}"
    shutil.copytree(folder, own)
    till = CountingTill(app, own)
    try:
        till.sign_in("Max", MANAGER_PIN)
        till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
        task.ready(till)
        till.settle()
        till.begin()
        task.do(till)
        keys, scans = tuple(till.keys), till.scans
        till.until(lambda: task.is_done(till), f"{task.name} is done")
        return Counted(task.name, scans, keys, task.others)
    finally:
        till.close()


def table(counted: list[Counted]) -> str:
    """The table as Markdown."""
    rows = [
        "| task | scans | keys | which | elsewhere |",
        "|---|---:|---:|---|---|",
    ]
    rows += [
        f"| {each.name} | {each.scans or ''} | {len(each.keys)} | "
        f"{' '.join(f'`{key}`' for key in each.keys)} | {each.others} |"
        for each in counted
    ]
    return "\n".join(rows)


def written(document: str) -> str:
    """The table that stands in a document."""
    return document.partition(BEGIN)[2].partition(END)[0].strip()


def main() -> int:
    """Count, and write the table into the document."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        counted = count(app, Path(folder) / "shop")
    text = DOCUMENT.read_text(encoding="utf-8")
    head, _, rest = text.partition(BEGIN)
    tail = rest.partition(END)[2]
    DOCUMENT.write_text(f"{head}{BEGIN}\n{table(counted)}\n{END}{tail}", encoding="utf-8")
    print(table(counted))
    return 0


if __name__ == "__main__":
    sys.exit(main())
