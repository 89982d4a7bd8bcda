"""What is asked on the sell screen, and where each answer goes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, QTimer

from rcommerce_pos.core.cart.cart import CartLine, Discount, PriceReason
from rcommerce_pos.core.cart.totals import LineTotals
from rcommerce_pos.core.cart.types import ParkedCart, ScanOutcome
from rcommerce_pos.core.catalog.types import Found, Product, SearchHit
from rcommerce_pos.core.customers.types import Customer
from rcommerce_pos.core.kernel.errors import InvalidInput, Refused
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.taxes.types import TaxClass
from rcommerce_pos.ui import vocabulary
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import tax_class_name
from rcommerce_pos.ui.screens.sell.ask_panel import AskPanel, read_positive
from rcommerce_pos.ui.screens.sell.modifier_panel import ModifierPanel
from rcommerce_pos.ui.screens.sell.state import Question
from rcommerce_pos.ui.screens.sell.view_model import SellViewModel

MAX_PERCENT = Quantity.of(100)
NOTHING = Quantity(0)


class Questions(QObject):
    """Puts questions into the panel."""

    def __init__(
        self,
        view_model: SellViewModel,
        panel: AskPanel,
        modifiers: ModifierPanel,
        formatter: Formatter,
    ) -> None:
        super().__init__(panel)
        self._view_model = view_model
        self._panel = panel
        self._modifiers = modifiers
        self._linking = ""
        self._formatter = formatter

    def ask(self, question: Question) -> None:
        """Ask what must be known before goods can be added."""
        asks: dict[ScanOutcome, Callable[[Question], None]] = {
            ScanOutcome.CHOOSE: self._ask_which,
            ScanOutcome.ASK_AGE: self._ask_age,
            ScanOutcome.ASK_MODIFIERS: self._ask_modifiers,
            ScanOutcome.ASK_PRICE: self._ask_price_of,
            ScanOutcome.ASK_QUANTITY: self._ask_quantity_of,
            ScanOutcome.ASK_SERIAL: self._ask_serial_of,
        }
        asks[question.kind](question)

    def _next(self, ask: Callable[[], None]) -> None:
        """Ask something more once the panel closed, unless the sale was left by then."""
        turn = self._view_model.turn

        def go_on() -> None:
            if turn == self._view_model.turn:
                ask()

        QTimer.singleShot(0, self, go_on)

    def ask_quantity(self) -> None:
        """Ask for another quantity of the selected line."""
        selected = self._selected()
        if selected is None:
            return
        line, _ = selected
        self._panel.ask_value(
            self.tr("Quantity"),
            line.name,
            read=read_positive(self._formatter, whole=not line.unit.is_measured),
            sign="" if not line.unit.is_measured else vocabulary.unit(line.unit.value),
            proposed=self._formatter.quantity(Quantity(abs(line.quantity.milli))),
            answer=lambda value: self._view_model.changes.set_quantity(
                line.line, cast("Quantity", value)
            ),
        )
        self._view_model.asked.emit()

    def ask_price(self) -> None:
        """Ask for another price of the selected line, then why."""
        selected = self._selected()
        if selected is None:
            return
        line, _ = selected
        currency = line.unit_price.currency
        self._panel.ask_value(
            self.tr("Price"),
            line.name,
            read=lambda text: self._formatter.parse_unit_price(text, currency),
            sign=self._formatter.symbol(currency),
            answer=lambda value: self._next(
                partial(self._ask_reason, line, cast("UnitPrice", value))
            ),
        )
        self._view_model.asked.emit()

    def _ask_reason(self, line: CartLine, price: UnitPrice) -> None:
        words = {
            PriceReason.SHELF: vocabulary.reason(PriceReason.SHELF),
            PriceReason.DAMAGED: vocabulary.reason(PriceReason.DAMAGED),
            PriceReason.MATCH: vocabulary.reason(PriceReason.MATCH),
            PriceReason.GOODWILL: vocabulary.reason(PriceReason.GOODWILL),
            PriceReason.OTHER: vocabulary.reason(PriceReason.OTHER),
        }
        self._panel.ask_choice(
            self.tr("Why this price?"),
            f"{line.name}: {self._formatter.unit_price(price)}",
            [
                (
                    text,
                    "",
                    partial(
                        self._view_model.changes.override_price, line.line, price, reason.value
                    ),
                )
                for reason, text in words.items()
            ],
        )
        self._view_model.asked.emit()

    def ask_note(self) -> None:
        """Ask for a note on the selected line."""
        selected = self._selected()
        if selected is None:
            return
        line, _ = selected
        self._panel.ask_texts(
            self.tr("Note"),
            line.name,
            [(self.tr("Printed below the line; empty takes it away"), line.note)],
            answer=lambda texts: self._view_model.changes.set_note(line.line, texts[0]),
        )
        self._view_model.asked.emit()

    def ask_coupon(self) -> None:
        """Ask for the code of a coupon."""
        self._panel.ask_texts(
            self.tr("Coupon"),
            self.tr("It can be scanned like goods, too."),
            [(self.tr("Code"), "")],
            answer=lambda texts: self._view_model.changes.add_coupon(texts[0]),
            needed=1,
            done=self.tr("Take it"),
        )
        self._view_model.asked.emit()

    def ask_customer(self) -> None:
        """Ask who buys."""
        sale = self._view_model.state.sale
        name = sale.cart.customer_name if sale is not None else ""
        self._panel.ask_texts(
            self.tr("Customer"),
            self.tr("Name, telephone or mail; empty for nobody."),
            [(self.tr("Who buys?"), name)],
            answer=self._look_for_customer,
            done=self.tr("Find"),
        )
        self._view_model.asked.emit()

    def choose_customer(self, text: str, customers: tuple[Customer, ...]) -> None:
        """Ask which of the customers found is meant, or whether it is a new one."""
        choices: list[tuple[str, str, Callable[[], object]]] = [
            (
                customer.name,
                customer.phone or customer.email,
                partial(self._view_model.changes.set_customer, customer.id),
            )
            for customer in customers[:8]
        ]
        choices.append(
            (
                self.tr("New customer {name}").format(name=text),
                "",
                partial(self._view_model.changes.add_customer, text),
            )
        )
        self._panel.ask_choice(self.tr("Who is it?"), "", choices)
        self._view_model.asked.emit()

    def ask_exemption(self) -> None:
        """Ask why no tax is charged, and what proves it."""
        sale = self._view_model.state.sale
        present = sale.cart.exemption if sale is not None else None
        self._panel.ask_texts(
            self.tr("Sell without tax"),
            self.tr("Both are kept with the sale and printed; empty taxes it again."),
            [
                (self.tr("Reason"), present.reason if present else ""),
                (self.tr("Number of the certificate"), present.certificate if present else ""),
            ],
            answer=lambda texts: self._view_model.changes.exempt(texts[0], texts[1]),
        )
        self._view_model.asked.emit()

    def ask_tip(self) -> None:
        """Ask for a tip."""
        currency = self._view_model.currency
        self._panel.ask_value(
            self.tr("Tip"),
            self.tr("It bears no tax and no discount; 0 takes it out."),
            read=lambda text: self._formatter.parse_money(text, currency),
            sign=self._formatter.symbol(currency),
            answer=lambda value: self._view_model.changes.add_tip(cast("Money", value)),
            done=self.tr("Add"),
        )
        self._view_model.asked.emit()

    def choose_parked(self, carts: tuple[ParkedCart, ...]) -> None:
        """Ask which parked sale is to come back."""
        if not carts:
            self._view_model.say(
                Refused(
                    "cart.none_parked",
                    "No sale is parked.",
                    hint="Parking sets the open sale aside; it comes back here.",
                )
            )
            return
        self._panel.ask_choice(
            self.tr("Which sale?"),
            self.tr("Parked sales, the newest first."),
            [
                (
                    self._parked_words(cart),
                    self._formatter.money(cart.gross) if cart.gross is not None else "",
                    partial(self._view_model.open_sales.recall, cart.cart_id),
                )
                for cart in carts
            ],
        )
        self._view_model.asked.emit()

    def _parked_words(self, cart: ParkedCart) -> str:
        who = cart.customer_name or self.tr("Ticket {number}").format(number=cart.ticket)
        return f"{who} · {self._formatter.time(cart.parked_at)}"

    def _look_for_customer(self, texts: tuple[str, ...]) -> None:
        if texts[0]:
            self._view_model.changes.find_customers(texts[0])
        else:
            self._view_model.changes.set_customer(None)

    def ask_discount(self, *, whole: bool = False, percent: bool = True) -> None:
        """Ask for a discount on the selected line, or on the whole sale."""
        selected = self._selected()
        if selected is None:
            return
        line, totals = selected
        currency = totals.gross.currency

        def answer(value: object) -> None:
            discount = cast("Discount", value)
            nothing = not discount.percent and not discount.amount
            given = None if nothing else discount
            if whole:
                self._view_model.changes.discount_sale(given)
            else:
                self._view_model.changes.discount_line(line.line, given)

        self._panel.ask_value(
            self.tr("Discount"),
            self.tr("On the whole sale") if whole else line.name,
            read=self._read_percent if percent else self._amount_reader(currency),
            sign="%" if percent else self._formatter.symbol(currency),
            answer=answer,
            done=self.tr("Give discount"),
        )
        kinds = [
            (self.tr("Line %"), False, True),
            (self.tr("Line {sign}").format(sign=self._formatter.symbol(currency)), False, False),
            (self.tr("Sale %"), True, True),
            (self.tr("Sale {sign}").format(sign=self._formatter.symbol(currency)), True, False),
        ]
        kinds.sort(key=lambda kind: (kind[1] != whole, kind[2] != percent))
        self._panel.offer_kinds(
            [
                (words, partial(self.ask_discount, whole=on_sale, percent=by_percent))
                for words, on_sale, by_percent in kinds
            ]
        )
        self._view_model.asked.emit()

    def _ask_which(self, question: Question) -> None:
        self._panel.ask_choice(
            self.tr("Which one is it?"),
            self.tr("More than one product has this code."),
            [
                (
                    found.product.name,
                    self._price(found.product),
                    partial(
                        self._view_model.ringing.add,
                        found,
                        question.answers,
                        cart_id=question.cart_id,
                    ),
                )
                for found in question.found
            ],
        )

    def _ask_price_of(self, question: Question) -> None:
        found = question.found[0]
        currency = self._view_model.currency

        def answer(value: object) -> None:
            price = UnitPrice.of(cast("Money", value))
            self._view_model.ringing.add(
                found, replace(question.answers, price=price), cart_id=question.cart_id
            )

        self._panel.ask_value(
            self.tr("What does it cost?"),
            found.product.name,
            read=lambda text: self._formatter.parse_money(text, currency),
            sign=self._formatter.symbol(currency),
            answer=answer,
            done=self.tr("Add"),
        )

    def _ask_quantity_of(self, question: Question, *, tare: Quantity | None = None) -> None:
        """Ask for a weight; the container's is taken off, by a button or as ``0.52-0.02``."""
        found: Found = question.found[0]
        product = found.product
        unit, usual = vocabulary.unit(product.unit.value), product.rules.tare
        taken = tare if tare is not None else usual

        def answer(value: object) -> None:
            weight, own = cast("tuple[Quantity, Quantity | None]", value)
            off = own if own is not None else taken
            answers = replace(question.answers, quantity=weight, tare=off)
            self._view_model.ringing.add(found, answers, cart_id=question.cart_id)

        about = self.tr("{name}, in {unit}").format(name=product.name, unit=unit)
        if taken:
            weight = f"{self._formatter.quantity(taken)} {unit}"
            about = self.tr("{what}; the tare of {weight} is taken off").format(
                what=about, weight=weight
            )
        self._panel.ask_value(
            self.tr("How much is it?"),
            about,
            read=self._read_weight,
            marks="-",
            sign=unit,
            answer=answer,
            done=self.tr("Add"),
        )
        if not product.unit.is_measured:
            return
        kinds: list[tuple[str, Callable[[], object]]] = [
            (self.tr("No tare"), partial(self._ask_quantity_of, question, tare=NOTHING)),
            (self.tr("Tare …"), partial(self._ask_tare, question)),
        ]
        if usual:
            words = self.tr("Tare {weight}").format(weight=self._formatter.quantity(usual))
            kinds.insert(0, (words, partial(self._ask_quantity_of, question, tare=usual)))
        if taken not in (NOTHING, usual):
            words = self.tr("Tare {weight}").format(weight=self._formatter.quantity(taken))
            kinds.insert(0, (words, partial(self._ask_quantity_of, question, tare=taken)))
        elif usual and not taken:
            kinds.insert(0, kinds.pop(1))
        self._panel.offer_kinds(kinds)

    def _ask_tare(self, question: Question) -> None:
        product = question.found[0].product
        self._panel.ask_value(
            self.tr("What does the container weigh?"),
            product.name,
            read=read_positive(self._formatter, whole=False),
            sign=vocabulary.unit(product.unit.value),
            answer=lambda value: self._next(
                partial(self._ask_quantity_of, question, tare=cast("Quantity", value))
            ),
        )
        self._view_model.asked.emit()

    def _read_weight(self, text: str) -> tuple[Quantity, Quantity | None]:
        """A weight, or a weight and what is taken off it; raises InvalidInput."""
        read = read_positive(self._formatter, whole=False)
        gross, minus, tare = text.partition("-")
        return read(gross), read(tare) if minus else None

    def _ask_age(self, question: Question) -> None:
        assert question.born_by is not None
        day = self._formatter.day(question.born_by)
        self._panel.ask_choice(
            self.tr("{age} or older?").format(age=question.age),
            self.tr("{name}: born on {day} or before.").format(
                name=question.found[0].product.name, day=day
            ),
            [
                (
                    self.tr("Yes, I saw a proof of age"),
                    "",
                    partial(self._view_model.ages.prove, question),
                ),
                (
                    self.tr("Type the birth date"),
                    "",
                    lambda: self._next(partial(self._ask_birth_date, question)),
                ),
                (self.tr("No: do not sell it"), "", partial(self._view_model.ages.deny, question)),
            ],
            enter_chooses=False,
        )

    def _ask_birth_date(self, question: Question) -> None:
        assert question.born_by is not None
        self._panel.ask_texts(
            self.tr("Birth date"),
            self.tr("It is compared and not kept. Such as {day}").format(
                day=self._formatter.day(question.born_by)
            ),
            [(self.tr("Born on"), "")],
            answer=lambda texts: self._compare_age(question, texts[0]),
            needed=1,
            done=self.tr("Compare"),
        )
        self._view_model.asked.emit()

    def _compare_age(self, question: Question, text: str) -> None:
        try:
            born = self._formatter.parse_day(text)
        except InvalidInput as error:
            self._view_model.say(error)
            return
        self._view_model.ages.prove(question, born)

    def _ask_modifiers(self, question: Question) -> None:
        found = question.found[0]
        self._modifiers.ask(
            found.product.name,
            question.groups,
            lambda chosen: self._view_model.ringing.add(
                found, replace(question.answers, modifiers=chosen), cart_id=question.cart_id
            ),
        )

    def _ask_serial_of(self, question: Question) -> None:
        found = question.found[0]
        self._panel.ask_texts(
            self.tr("Serial number"),
            self.tr("{name}: scan or type it.").format(name=found.product.name),
            [(self.tr("Serial number"), "")],
            answer=lambda texts: self._view_model.ringing.add(
                found, replace(question.answers, serial=texts[0]), cart_id=question.cart_id
            ),
            needed=1,
            done=self.tr("Add"),
            by_scan=True,
        )

    def ask_empties(self) -> None:
        """Ask which empties came back: their code is scanned, the deposit's name typed."""
        self._panel.ask_texts(
            self.tr("Empties"),
            self.tr("Scan a bottle or crate, or type the name of its deposit."),
            [(self.tr("Which"), ""), (self.tr("How many"), "1")],
            answer=self._take_empties,
            needed=2,
            done=self.tr("Take back"),
            by_scan=True,
        )
        self._view_model.asked.emit()

    def _take_empties(self, texts: tuple[str, ...]) -> None:
        try:
            count = read_positive(self._formatter, whole=True)(texts[1])
        except InvalidInput as error:
            self._view_model.say(error)
            return
        self._view_model.ringing.return_empties(texts[0], count)

    def ask_open_price(self, code: str = "") -> None:
        """Ask what something costs that is not in the catalogue."""
        currency = self._view_model.currency
        self._panel.ask_texts(
            self.tr("Open price"),
            self.tr("Sold without a product; it moves no stock."),
            [(self.tr("Price"), ""), (self.tr("What is it?"), "")],
            answer=partial(self._sell_open, code, currency),
            needed=1,
            done=self.tr("Add"),
        )
        self._view_model.asked.emit()

    def _sell_open(self, code: str, currency: str, texts: tuple[str, ...]) -> None:
        try:
            price = self._formatter.parse_unit_price(texts[0], currency)
        except InvalidInput as error:
            self._view_model.say(error)
            return
        self._view_model.unknown.sell_open(price, texts[1], code)

    def ask_link(self, code: str) -> None:
        """Ask to which product an unknown code belongs."""
        self._panel.ask_texts(
            self.tr("Link {code}").format(code=code),
            self.tr("The code finds this product from now on."),
            [(self.tr("Name or number of the product"), "")],
            answer=lambda texts: self._look_for_product(code, texts[0]),
            needed=1,
            done=self.tr("Find"),
        )
        self._view_model.asked.emit()

    def _look_for_product(self, code: str, text: str) -> None:
        self._linking = code
        self._view_model.unknown.find_products(text)

    def choose_product(self, text: str, hits: tuple[SearchHit, ...]) -> None:
        """Ask which of the products found the code belongs to."""
        if not hits:
            self._view_model.say(
                Refused(
                    "product.unknown",
                    "No product is called “{text}”.",
                    hint="Nothing was linked.",
                    text=text,
                )
            )
            return
        self._panel.ask_choice(
            self.tr("Link {code}").format(code=self._linking),
            self.tr("To which product?"),
            [
                (
                    hit.product.name,
                    self._price(hit.product),
                    partial(self._view_model.unknown.link_code, self._linking, hit.product.id),
                )
                for hit in hits
            ],
        )
        self._view_model.asked.emit()

    def ask_new_product(self, code: str) -> None:
        """Ask for name, price and tax class of a product of an unknown code."""
        self._view_model.unknown.read_tax_classes(partial(self._ask_new_product, code))

    def _ask_new_product(self, code: str, classes: Sequence[TaxClass]) -> None:
        currency = self._view_model.currency
        self._panel.ask_texts(
            self.tr("New product"),
            self.tr("Code {code}. Whoever keeps the catalogue completes it.").format(code=code),
            [(self.tr("Name"), ""), (self.tr("Price"), "")],
            answer=partial(self._create, code, currency),
            needed=2,
            done=self.tr("Create and add"),
            one_of=(
                self.tr("Tax class"),
                [(each.code, tax_class_name(each.name)) for each in classes],
            ),
        )
        self._view_model.asked.emit()

    def _create(self, code: str, currency: str, answers: tuple[str, ...]) -> None:
        name, text, *chosen = answers
        try:
            price = self._formatter.parse_unit_price(text, currency)
        except InvalidInput as error:
            self._view_model.say(error)
            return
        self._view_model.unknown.create_product(code, name, price, tax_class="".join(chosen))

    def _selected(self) -> tuple[CartLine, LineTotals] | None:
        state = self._view_model.state
        if state.sale is None or state.selected is None or not state.sale.cart.lines:
            return None
        return state.sale.line(state.selected)

    def _price(self, product: Product) -> str:
        return self._formatter.unit_price(product.price) if product.price is not None else ""

    def _read_percent(self, text: str) -> Discount:
        percent = self._formatter.parse_quantity(text)
        if percent.milli < 0 or percent > MAX_PERCENT:
            raise InvalidInput("discount.out_of_range", "A discount is 0 to 100 percent.")
        return Discount(percent=percent.exact)

    def _amount_reader(self, currency: str) -> Callable[[str], Discount]:
        return lambda text: Discount(amount=self._formatter.parse_money(text, currency))
