"""What a receipt says, in the order in which it says it, for any printer and for the screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID
from zoneinfo import ZoneInfo

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.orders.types import CorrectionKind, Order, OrderItem, Tender
from rcommerce_pos.core.receipts.amounts import amount_text, price_text, quantity_text
from rcommerce_pos.core.settings.types import Purpose, Shop, Till


class Align(StrEnum):
    """Where a text stands on its line."""

    START = "start"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Text:
    """Words that wrap; ``double`` is twice as wide and high."""

    text: str
    align: Align = Align.START
    bold: bool = False
    double: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """Words at the start that wrap, and at the end an amount that never does."""

    start: str
    end: str
    bold: bool = False
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of the same columns, all of them at the end but the first."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


@dataclass(frozen=True, slots=True)
class Barcode:
    """A text as Code 128, with the text in letters below."""

    text: str


@dataclass(frozen=True, slots=True)
class Feed:
    """Empty lines."""

    lines: int = 1


@dataclass(frozen=True, slots=True)
class Cut:
    """The end of the paper."""


_VAT = "VAT"
Element = Text | Columns | Table | Rule | Barcode | Feed | Cut


@dataclass(frozen=True, slots=True)
class Document:
    """A receipt, printer-neutral; ``right_to_left`` where its language is."""

    elements: tuple[Element, ...]
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class CardSlip:
    """What one card payment adds to a receipt; ``test`` where its terminal moves no funds."""

    lines: tuple[str, ...]
    signature_wanted: bool
    test: bool


def receipt(
    order: Order,
    *,
    shop: Shop,
    till: Till,
    words: Mapping[str, str],
    header: str = "",
    footer: str = "",
    copy: bool = False,
    copy_number: int = 0,
    right_to_left: bool = False,
    slips: Mapping[UUID, CardSlip] = MappingProxyType({}),
) -> Document:
    """The receipt of a sale: shop, lines, totals, taxes by rate, payments, change, number.

    ``slips`` are what card terminals want printed, by the attempt of their payment.
    """
    elements = [
        *_head(shop, words, header, copy=_copy_words(words, copy_number) if copy else ""),
        *_corrected(order, words),
        *_when(order, shop, till, words),
        Rule(),
        *(element for item in order.items for element in _item(item, words)),
        Rule(),
        *_totals(order, words),
        *_payments(order, words, slips),
        Rule(),
        _taxes(order, words),
        *_exemption(order, words),
        Feed(),
        Barcode(order.printed_number),
        *_foot(footer, shop, words),
        Cut(),
    ]
    return Document(tuple(elements), right_to_left)


def _head(shop: Shop, words: Mapping[str, str], header: str, *, copy: str) -> list[Element]:
    found: list[Element] = _purpose(shop, words)
    found.append(Text(shop.name, Align.CENTRE, bold=True, double=len(shop.name) <= 16))
    found += [Text(line, Align.CENTRE) for line in shop.address.splitlines() if line.strip()]
    if shop.phone:
        found.append(Text(shop.phone, Align.CENTRE))
    if shop.tax_number:
        found.append(Text(f"{words['tax_no']} {shop.tax_number}", Align.CENTRE))
    found += [Text(line, Align.CENTRE) for line in header.splitlines() if line.strip()]
    if copy:
        found += [Feed(), Text(f"* {copy} *", Align.CENTRE, bold=True)]
    return [*found, Feed()]


def _copy_words(words: Mapping[str, str], number: int) -> str:
    """The word for a copy, and from the first counted one on the how manieth."""
    return f"{words['copy']} {number}" if number else words["copy"]


def _corrected(order: Order, words: Mapping[str, str]) -> list[Element]:
    """What became of the sale since: it is said before anything else."""
    found: list[Element] = []
    for each in order.corrections:
        key = "voided" if each.kind is CorrectionKind.POST_VOID else "paid_otherwise"
        found.append(Text(f"* {words[key]} {each.number} *", Align.CENTRE, bold=True))
        found += [
            Columns(_tender(t, words), amount_text(t.amount, words=words)) for t in each.tenders
        ]
    return [*found, Feed()] if found else []


def _purpose(shop: Shop, words: Mapping[str, str]) -> list[Element]:
    if shop.purpose is Purpose.SHOP:
        return []
    return [Text(words[shop.purpose.value], Align.CENTRE, bold=True)]


def _when(order: Order, shop: Shop, till: Till, words: Mapping[str, str]) -> list[Element]:
    local: datetime = order.completed_at.astimezone(ZoneInfo(shop.time_zone))
    return [
        Columns(f"{local.strftime(words['date'])} {local:%H:%M}", f"{words['till']} {till.code}"),
        Columns(f"{words['number']} {order.printed_number}", ""),
        Columns(f"{words['cashier']} {order.staff_name}", ""),
        *(
            [Columns(f"{words['customer']} {order.customer_name}", "")]
            if order.customer_name
            else []
        ),
    ]


def _item(item: OrderItem, words: Mapping[str, str]) -> list[Element]:
    indent = 2 if item.parent is not None else 0
    found: list[Element] = [
        Columns(item.name, amount_text(item.subtotal, words=words), indent=indent)
    ]
    measured = item.unit != "piece"
    if measured or item.quantity != ONE:
        unit = f" {item.unit}" if measured else ""
        text = f"{quantity_text(item.quantity, words)}{unit} x {price_text(item.unit_price, words)}"
        found.append(Columns(text, "", indent=2))
    rest = item.discount
    for share in item.promotions:
        rest -= share.amount
        found.append(Columns(share.name, amount_text(-share.amount, words=words), indent=2))
    if rest:
        given = item.discount_percent
        percent = f" {_percent(item, words)}" if given else ""
        found.append(
            Columns(f"{words['discount']}{percent}", amount_text(-rest, words=words), indent=2)
        )
    found += _made_of(item, words)
    if item.note:
        found.append(Columns(item.note, "", indent=2))
    return found


def _made_of(item: OrderItem, words: Mapping[str, str]) -> list[Element]:
    """Modifiers with what they add, the parts of a bundle, the tare, the serial number."""
    details = item.details
    found: list[Element] = []
    for each in details.modifiers:
        price = f" {price_text(each.price, words)}" if each.price is not None else ""
        found.append(Columns(f"+ {each.name}{price}", "", indent=2))
    for each in details.parts:
        times = f"{quantity_text(each.quantity, words)} x " if each.quantity != ONE else ""
        found.append(Columns(f"{times}{each.name}", "", indent=2))
    if details.tare:
        tare = f"{quantity_text(details.tare, words)} {item.unit}"
        found.append(Columns(f"{words['tare']} {tare}", "", indent=2))
    if details.serial:
        found.append(Columns(f"{words['serial']} {details.serial}", "", indent=2))
    return found


def _percent(item: OrderItem, words: Mapping[str, str]) -> str:
    thousandths = Quantity(round(item.discount_percent * 1000))
    return words["percent"].format(number=quantity_text(thousandths, words))


def _totals(order: Order, words: Mapping[str, str]) -> list[Element]:
    found: list[Element] = []
    if order.discount:
        subtotal = Money(sum(item.subtotal.minor for item in order.items), order.currency)
        found.append(Columns(words["subtotal"], amount_text(subtotal, words=words)))
        found.append(Columns(words["discount"], amount_text(-order.discount, words=words)))
    if not order.includes_taxes:
        found.append(Columns(words["net"], amount_text(order.net, words=words)))
        found += [
            Columns(tax_name(tax.name, words), amount_text(tax.amount, words=words))
            for tax in order.taxes
        ]
    found.append(
        Columns(words["total"], amount_text(order.gross, symbol=True, words=words), bold=True)
    )
    if order.rounding:
        found.append(Columns(words["rounding"], amount_text(order.rounding, words=words)))
        payable = amount_text(order.payable, symbol=True, words=words)
        found.append(Columns(words["to_pay"], payable, bold=True))
    return found


def _payments(
    order: Order, words: Mapping[str, str], slips: Mapping[UUID, CardSlip]
) -> list[Element]:
    found: list[Element] = []
    for tender in order.tenders:
        found.append(Columns(_tender(tender, words), amount_text(tender.amount, words=words)))
        slip = slips.get(tender.attempt_id) if tender.attempt_id else None
        if tender.auth_code and (slip is None or not slip.lines):
            found.append(Columns(f"{words['auth']} {tender.auth_code}", "", indent=2))
        if slip is not None:
            found += _slip(slip, words)
    if order.change:
        found.append(Columns(words["change"], amount_text(order.change, words=words), bold=True))
    return found


def _slip(slip: CardSlip, words: Mapping[str, str]) -> list[Element]:
    """What the terminal wants printed, to the letter; where no funds moved, that is said."""
    found: list[Element] = [Columns(line, "", indent=2) for line in slip.lines]
    if slip.signature_wanted:
        found += [Feed(), Columns(f"{words['signature']} ______________", "", indent=2)]
    if slip.test:
        found.append(Text(words["test_terminal"], Align.CENTRE, bold=True))
    return found


def _tender(tender: Tender, words: Mapping[str, str]) -> str:
    name = tender.label or words[tender.kind.value]
    return f"{name} **** {tender.card_last4}" if tender.card_last4 else name


def _taxes(order: Order, words: Mapping[str, str]) -> Table:
    head = ("", words["net"], words["tax"], words["gross"])
    rows = [
        (
            tax_name(tax.name, words),
            amount_text(tax.base, words=words),
            amount_text(tax.amount, words=words),
            amount_text(tax.base + tax.amount, words=words),
        )
        for tax in order.taxes
    ]
    return Table((head, *rows))


def tax_name(name: str, words: Mapping[str, str]) -> str:
    """The name of a tax; one that begins with VAT, as the countries' data do, in the language."""
    if "vat" in words and (name == _VAT or name.startswith(f"{_VAT} ")):
        return words["vat"] + name.removeprefix(_VAT)
    return name


def _exemption(order: Order, words: Mapping[str, str]) -> list[Element]:
    """Why no tax was charged: what an inspector asks for."""
    if not order.exempt_reason:
        return []
    proof = f"{words['certificate']} {order.exempt_certificate}"
    return [Text(f"{words['exempt']}: {order.exempt_reason}"), Text(proof)]


def _foot(footer: str, shop: Shop, words: Mapping[str, str]) -> list[Element]:
    found: list[Element] = [Feed()] if footer.strip() else []
    found += [Text(line, Align.CENTRE) for line in footer.splitlines() if line.strip()]
    return [*found, *_purpose(shop, words), Feed()]
