"""A sale that is voided or whose payment is corrected: drawer, stock and reports agree."""

import threading
from datetime import date

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied, PosError, Refused
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.finding import OrderQuery
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.storage.database import close_connection, fetch_all, fetch_one
from rcommerce_pos.core.verify import verify_store
from tests.support.shop import sell


def card_of(shop: Application, number: str, last4: str = "4417") -> tuple[Tender, ...]:
    """One card payment for the whole of a sale."""
    order = shop.orders.by_number(number)
    return (shop.corrections.whole(order, TenderKind.CARD_EXTERNAL, last4=last4),)


def on_hand(shop: Application, sku: str) -> int:
    """What lies here of a product, in thousandths."""
    product = shop.catalog.by_sku(sku)
    assert product is not None
    level = shop.inventory.on_hand(product.id)
    return level.milli if level else 0


def expected(shop: Application) -> str:
    """What the drawer should hold."""
    return str(shop.cash.expected(shop.staff.owner()))


def test_a_void_leaves_no_money_no_goods_and_no_tax(shop: Application) -> None:
    owner = shop.staff.owner()
    kept = sell(shop, ("CHOC", "1"))
    order = sell(shop, ("MILK", "2"), ("CAFE", "1"), tender="20.00")
    before = fetch_one('SELECT * FROM "order" WHERE id = ?', (order.id.bytes,))
    done = shop.corrections.void(owner, order.id, "rung up by mistake")
    assert done.void is not None
    assert done.void.number == "S1-R1C-1"
    assert fetch_one('SELECT * FROM "order" WHERE id = ?', (order.id.bytes,)) == before
    assert on_hand(shop, "MILK") == on_hand(shop, "CAFE") == 0
    assert expected(shop) == str(kept.gross)
    day: date = shop.cash.today()
    report = shop.tax_reports.between(owner, day, day)
    assert (report.totals.gross, report.totals.tax) == (kept.gross, kept.tax)
    assert report.totals.documents == 1
    assert verify_store(shop, full=True).findings == ()


def test_a_sale_is_voided_once_and_in_its_own_shift(shop: Application) -> None:
    owner = shop.staff.owner()
    order = sell(shop, ("MILK", "1"))
    shop.corrections.void(owner, order.id, "mistake")
    with pytest.raises(Refused, match="voided already"):
        shop.corrections.void(owner, order.id, "mistake")
    with pytest.raises(Refused, match="voided already"):
        shop.corrections.correct_tenders(owner, order.id, card_of(shop, order.number), "card")
    later = sell(shop, ("MILK", "1"))
    shop.cash.count(owner, {1: later.gross.minor}, final=True)
    shop.cash.open_shift(owner, Money.zero("EUR"))
    with pytest.raises(Refused, match="another shift"):
        shop.corrections.void(owner, later.id, "mistake")
    assert verify_store(shop).findings == ()


def test_a_tender_is_corrected_in_the_open_shift_and_again(shop: Application) -> None:
    owner = shop.staff.owner()
    order = sell(shop, ("MILK", "2"), tender="5.00")
    shop.cash.count(owner, {1: order.gross.minor}, final=True)
    shop.cash.open_shift(owner, Money.parse("50.00", "EUR"))
    stock = fetch_all("SELECT * FROM stock_movement")
    done = shop.corrections.correct_tenders(owner, order.id, card_of(shop, order.number), "card")
    assert [t.kind for t in done.tenders_now] == [TenderKind.CARD_EXTERNAL]
    assert not done.change_now
    assert expected(shop) == "47.62"
    assert fetch_all("SELECT * FROM stock_movement") == stock
    with pytest.raises(Refused, match="already"):
        shop.corrections.correct_tenders(owner, order.id, done.tenders_now, "card")
    cash = (shop.corrections.whole(order, TenderKind.CASH),)
    shop.corrections.correct_tenders(owner, order.id, cash, "cash after all")
    assert expected(shop) == "50.00"
    assert verify_store(shop, full=True).findings == ()


def test_a_corrected_sale_is_voided_by_what_is_known_now(shop: Application) -> None:
    owner = shop.staff.owner()
    order = sell(shop, ("MILK", "1"))
    shop.corrections.correct_tenders(owner, order.id, card_of(shop, order.number), "card")
    shop.corrections.void(owner, order.id, "mistake")
    assert expected(shop) == "0.00"
    assert verify_store(shop, full=True).findings == ()


def test_a_cashier_needs_somebody_and_both_names_are_kept(shop: Application) -> None:
    order = sell(shop, ("MILK", "1"))
    cara, max_ = shop.staff.by_name("Cara Cashier"), shop.staff.by_name("Max Manager")
    with pytest.raises(PermissionDenied) as denied:
        shop.corrections.void(cara, order.id, "mistake")
    with pytest.raises(InvalidInput):
        shop.corrections.void(max_, order.id, "  ")
    from rcommerce_pos.core.kernel.permissions import Permission

    allowed = cara.allowed_by(max_, Permission(denied.value.permission))
    void = shop.corrections.void(allowed, order.id, "mistake").void
    assert void is not None
    assert (void.staff_name, void.approved_by) == ("Cara Cashier", "Max Manager")
    (body,) = fetch_one("SELECT CAST(body AS TEXT) FROM journal WHERE kind = 'POST_VOID'") or ("",)
    assert '"Cara Cashier"' in body
    assert '"Max Manager"' in body


def test_two_voids_at_once_are_one(shop: Application) -> None:
    owner = shop.staff.owner()
    order = sell(shop, ("MILK", "1"))
    start, answers = threading.Barrier(2), list[str]()

    def void() -> None:
        start.wait()
        try:
            shop.corrections.void(owner, order.id, "mistake")
            answers.append("done")
        except PosError as error:
            answers.append(error.code)
        finally:
            close_connection()

    threads = [threading.Thread(target=void) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == ["done", "order.voided_already"]
    assert verify_store(shop).findings == ()


def test_copies_are_marked_and_counted(shop: Application) -> None:
    order, cara = sell(shop, ("MILK", "1")), shop.staff.by_name("Cara Cashier")
    for number in (1, 2):
        text = " ".join(row.text for row in shop.receipts.reprint(cara, order).rows)
        assert f"KOPIE {number}" in text
    assert fetch_one("SELECT COUNT(*) FROM journal WHERE kind = 'REPRINT'") == (2,)


def test_a_sale_is_found_by_what_is_known_of_it(shop: Application) -> None:
    owner = shop.staff.owner()
    other, order = sell(shop, ("CHOC", "1")), sell(shop, ("MILK", "1"))
    shop.corrections.correct_tenders(owner, order.id, card_of(shop, order.number), "card")
    for text in (order.number, order.printed_number, "2", "4417", "1.19", "1,19"):
        page = shop.order_finder.find(owner, OrderQuery(text))
        assert [hit.id for hit in page.hits] == [order.id], text
    assert len(shop.order_finder.find(owner, OrderQuery("olga")).hits) == 2
    assert shop.order_finder.find(owner, OrderQuery("nobody")).hits == ()
    first = shop.order_finder.find(owner, OrderQuery(), limit=1)
    assert first.has_more
    rest = shop.order_finder.find(owner, OrderQuery(), after=first.hits[0], limit=1)
    assert [hit.id for hit in rest.hits] == [other.id]
    assert not rest.has_more
    assert shop.order_finder.is_receipt(order.printed_number)
    assert not shop.order_finder.is_receipt("4006381333931")
