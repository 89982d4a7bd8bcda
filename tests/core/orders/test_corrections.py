"""A sale that is voided or whose payment is corrected: drawer, stock and reports agree."""

import threading
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied, PosError, Refused
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders import finding
from rcommerce_pos.core.orders.finding import OrderQuery
from rcommerce_pos.core.orders.types import Order, Tender, TenderKind
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.storage.database import close_connection, fetch_all, fetch_one
from rcommerce_pos.core.verify import verify_store
from tests.support.clock import SetClock
from tests.support.shop import make_shop, sell


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


def test_a_sale_is_found_by_day_cashier_customer_and_amount(shop: Application) -> None:
    owner, find = shop.staff.owner(), shop.order_finder.find
    clara = shop.customers.add(owner, "Clara Customer", phone="555 010")
    cheap, dear = sell(shop, ("MILK", "1")), sell(shop, ("CAFE", "2"))
    cart = shop.carts.start(owner).cart.id
    shop.carts.scan(owner, cart, "CHOC")
    shop.terms.set_customer(owner, cart, clara.id)
    hers = shop.checkout.complete(owner, cart, (Tender(TenderKind.CASH, Money(199, "EUR")),))

    def found(query: OrderQuery) -> set[str]:
        return {hit.number for hit in find(owner, query).hits}

    everything = {cheap.number, dear.number, hers.number}
    today, euro = shop.cash.today(), "EUR"
    assert found(OrderQuery(first=today, last=today)) == everything
    assert found(OrderQuery(last=today - timedelta(days=1))) == set()
    assert found(OrderQuery(staff_id=owner.id)) == everything
    assert found(OrderQuery(staff_id=shop.staff.by_name("Cara Cashier").id)) == set()
    assert found(OrderQuery(customer="555")) == {hers.number}
    assert found(OrderQuery(customer="nobody")) == set()
    assert found(OrderQuery(least=Money(199, euro))) == {dear.number, hers.number}
    assert found(OrderQuery(most=Money(199, euro))) == {cheap.number, hers.number}
    assert found(OrderQuery(least=Money(199, euro), most=Money(200, euro))) == {hers.number}
    assert found(OrderQuery("milk", customer="clara")) == set()


@pytest.mark.parametrize(
    "query",
    [
        OrderQuery(),
        OrderQuery("1.19"),
        OrderQuery("S1-R1-1"),
        OrderQuery("olga"),
        OrderQuery(first=date(2026, 1, 1), last=date(2026, 1, 1)),
        OrderQuery(staff_id=UUID(int=1)),
        OrderQuery(customer="clara"),
        OrderQuery(least=Money(1, "EUR"), most=Money(2, "EUR")),
        OrderQuery("4417", date(2026, 1, 1), None, UUID(int=1), "clara", Money(1, "EUR")),
    ],
)
def test_no_search_for_sales_reads_the_whole_table(shop: Application, query: OrderQuery) -> None:
    """Rows are looked up, or read in the order of an index until a page is full."""
    shop.customers.add(shop.staff.owner(), "Clara Customer", phone="555 010")
    sql, values = shop.order_finder._page(query, None, 51)
    plan = [str(row[-1]) for row in fetch_all(f"EXPLAIN QUERY PLAN {sql}", values)]
    read = [step for step in plan if step.startswith("SCAN") and "subquer" not in step.lower()]
    assert all("USING" in step and "INDEX" in step for step in read), plan


def test_sales_of_a_rare_amount_are_led_to_by_their_amounts(
    shop: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner, query = shop.staff.owner(), OrderQuery(least=Money(600, "EUR"))
    numbers = [sell(shop, (sku, "1")).number for sku in ("CAFE", "MILK", "CAFE")]

    def plan() -> str:
        sql, values = shop.order_finder._page(query, None, 51)
        return " / ".join(str(row[-1]) for row in fetch_all(f"EXPLAIN QUERY PLAN {sql}", values))

    def found() -> list[str]:
        return [hit.number for hit in shop.order_finder.find(owner, query).hits]

    assert "order_payable" in plan()
    assert "SCAN" not in plan()
    assert found() == [numbers[2], numbers[0]]
    monkeypatch.setattr(finding, "_MOST_RARE", 2)
    assert "order_payable" not in plan()
    assert found() == [numbers[2], numbers[0]]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("whole"), st.sampled_from(TenderKind)),
        st.tuples(st.just("split"), st.integers(-5, 700)),
        st.tuples(st.just("cash"), st.integers(0, 2000)),
        st.tuples(st.just("void"), st.just(0)),
    ),
    max_size=7,
)


SOLD = st.lists(st.sampled_from(["MILK", "CHOC", "CAFE"]), min_size=1, max_size=2)


@settings(max_examples=15)
@given(skus=SOLD, steps=STEPS)
@pytest.mark.parametrize(("country", "currency"), [("DE", "EUR"), ("CH", "CHF")])
def test_whatever_is_corrected_the_money_is_true(
    tmp_path: Path,
    country: str,
    currency: str,
    skus: list[str],
    steps: list[tuple[str, int | TenderKind]],
) -> None:
    """Any sequence of corrections: what is refused changes nothing, what is taken adds up."""
    shop = _shop_at(tmp_path / "shop", country, currency)
    try:
        owner = shop.staff.owner()
        orders = [sell(shop, (sku, "1"), tender="20.00") for sku in skus]
        for place, (act, value) in enumerate(steps):
            order = shop.orders.by_id(orders[place % len(orders)].id)
            before = (order, expected(shop))
            try:
                _correct(shop, order, act, value)
            except PosError:
                assert (shop.orders.by_id(order.id), expected(shop)) == before
        for each in orders:
            _check_money(shop.orders.by_id(each.id))
        rows = fetch_one("SELECT SUM(amount_minor) FROM cash_movement")
        assert rows is not None
        assert shop.cash.expected(owner) == Money(rows[0], currency)
        assert verify_store(shop).findings == ()
    finally:
        shop.close()


def _shop_at(folder: Path, country: str, currency: str) -> Application:
    """One shop for all examples: each sells, and what it sold is looked at by itself."""
    if (folder / "store.db").exists():
        return Application.open(folders(folder), clock=SetClock())
    return make_shop(folder, SetClock(), country=country, currency=currency)


def _check_money(order: Order) -> None:
    """Payments less change are gross and rounding; the drawer moved by what cash was kept."""
    paid = sum(t.amount.minor for t in order.tenders_now) - order.change_now.minor
    assert paid == order.gross.minor + order.rounding_now.minor
    key = (order.id.bytes, order.id.bytes)
    ours = (
        "reference_id = ? OR reference_id IN (SELECT id FROM order_correction WHERE order_id = ?)"
    )
    moved = fetch_one(f"SELECT SUM(amount_minor) FROM cash_movement WHERE {ours}", key)
    stock = fetch_one(f"SELECT SUM(quantity_milli) FROM stock_movement WHERE {ours}", key)
    void = order.void
    assert moved == (order.cash_now.minor if void is None else 0,)
    assert stock == (-1000 if void is None else 0,)
    if void is not None:
        zero = Money.zero(order.currency)
        assert (void.net + order.net, void.tax + order.tax) == (zero, zero)
        assert void.gross + order.gross == zero


def _correct(shop: Application, order: Order, act: str, value: int | TenderKind) -> None:
    owner, corrections = shop.staff.owner(), shop.corrections
    if act == "void":
        corrections.void(owner, order.id, "mistake")
        return
    tenders: tuple[Tender, ...]
    if isinstance(value, TenderKind):
        tenders = (corrections.whole(order, value),)
    elif act == "split":
        tenders = corrections.split(order, Money(value, order.currency))
    else:
        tenders = (Tender(TenderKind.CASH, Money(value, order.currency)),)
    corrections.correct_tenders(owner, order.id, tenders, "mistake")


def test_a_split_pays_the_whole_and_is_never_all_of_one(shop: Application) -> None:
    order = sell(shop, ("MILK", "1"))
    card_, cash_ = shop.corrections.split(order, Money(100, "EUR"), last4="4417")
    assert (card_.amount.minor, cash_.amount.minor, card_.card_last4) == (100, 19, "4417")
    for minor in (-1, 0, 119, 120):
        with pytest.raises(InvalidInput, match="nothing for cash"):
            shop.corrections.split(order, Money(minor, "EUR"))
