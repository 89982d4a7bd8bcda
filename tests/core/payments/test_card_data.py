"""Full card numbers, tracks and CVVs go in by every way, and nothing of them is anywhere after."""

import json
import logging
from collections.abc import Iterator
from fractions import Fraction
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from uuid import UUID

import pytest
from typing_extensions import override

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.cart import Discount
from rcommerce_pos.core.cart.document import parse_sale
from rcommerce_pos.core.cash.types import CashKind
from rcommerce_pos.core.crash import keep_report, report_of
from rcommerce_pos.core.kernel.card_data import is_card_data
from rcommerce_pos.core.kernel.errors import InvalidInput, PosError
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.logs import configure
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.payments import nexo_messages as nexo
from rcommerce_pos.core.payments.nexo import NexoTerminal, _reference
from rcommerce_pos.core.payments.nexo_messages import PoiData, TransactionId
from rcommerce_pos.core.payments.types import AttemptState, TaskKind
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, fetch_all, transaction
from rcommerce_pos.core.storage.migrate import back_up
from rcommerce_pos.core.taxes.types import Exemption
from tests.support.paying import cart_of
from tests.support.terminal import QUICK, SALE_ID, SETUP

NUMBER = "4111111111111111"
SPACED = "4111 1111 1111 1111"
TRACK = f";{NUMBER}=29122010000012345678?"
CVV = "739"
SECRETS = (NUMBER, SPACED, TRACK, TRACK[18:], f"CVV {CVV}")


class _Leaky(BaseHTTPRequestHandler):
    """A terminal that tells everything that it must not, in every field that it has."""

    @override
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        header = {**request["SaleToPOIRequest"]["MessageHeader"], "MessageType": "Response"}
        amount = request["SaleToPOIRequest"]["PaymentRequest"]["PaymentTransaction"]["AmountsReq"]
        text = [{"Text": f"CARD {SPACED}"}, {"Text": f"{TRACK} CVV {CVV}"}]
        body = {
            "Response": {
                "Result": "Success" if self.server.approves else "Failure",  # type: ignore[attr-defined]
                "ErrorCondition": "" if self.server.approves else "Refusal",  # type: ignore[attr-defined]
                "AdditionalResponse": f"card {NUMBER} {TRACK} CVV {CVV}",
            },
            "POIData": {
                "POITransactionID": {
                    "TransactionID": self.server.named,  # type: ignore[attr-defined]
                    "TimeStamp": TRACK,
                }
            },
            "PaymentResult": {
                "AmountsResp": {
                    "Currency": amount["Currency"],
                    "AuthorizedAmount": amount["RequestedAmount"],
                },
                "PaymentInstrumentData": {
                    "CardData": {
                        "PaymentBrand": f"Visa {NUMBER}",
                        "MaskedPAN": NUMBER,
                        "EntryMode": [NUMBER],
                        "SensitiveCardData": {"PAN": NUMBER, "TrackData": [{"TrackValue": TRACK}]},
                        "CVV": CVV,
                    }
                },
                "PaymentAcquirerData": {"ApprovalCode": NUMBER, "MerchantID": SPACED},
            },
            "PaymentReceipt": [
                {"DocumentQualifier": "CustomerReceipt", "OutputContent": {"OutputText": text}},
                {"DocumentQualifier": "CashierReceipt", "OutputContent": {"OutputText": text}},
            ],
        }
        answer = {"SaleToPOIResponse": {"MessageHeader": header, "PaymentResponse": body}}
        content = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@pytest.fixture
def leaky() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Leaky)
    server.approves = True  # type: ignore[attr-defined]
    server.named = "T1"  # type: ignore[attr-defined]
    thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def everything(folder: Path) -> bytes:
    """Every byte of every file of a shop: store, log, WAL, crash reports."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def clean(content: bytes) -> bool:
    return not any(
        secret.encode(coding) in content
        for secret in SECRETS
        for coding in ("utf-8", "utf-16-le", "utf-16-be")
    )


@pytest.mark.parametrize("secret", SECRETS)
def test_the_search_has_teeth(shop: Application, tmp_path: Path, secret: str) -> None:
    """What is written into a table, into the log or beside them is found, before it is merged."""
    assert clean(everything(tmp_path))
    with transaction():
        execute("UPDATE product SET name = ? WHERE sku = 'MILK'", (f"x {secret} x",))
    wal = [path for path in tmp_path.rglob("*-wal") if path.stat().st_size]
    assert wal, "the search goes through the write-ahead log"
    assert not clean(wal[0].read_bytes())
    assert not clean(everything(tmp_path))
    (tmp_path / "page.txt").write_text(secret, encoding="utf-16")
    assert not clean((tmp_path / "page.txt").read_bytes())


def test_free_words_keep_no_card(shop: Application, tmp_path: Path) -> None:
    """Every field into which a person may type a card's number where words are asked for."""
    configure(shop.folders)
    owner = shop.staff.owner()
    secret = f"{NUMBER} {SPACED} {TRACK} CVV {CVV}"
    shop.cash.open_shift(owner, Money.parse("10.00", "EUR"), reason=secret)
    shop.cash_moves.move(owner, CashKind.PAID_OUT, Money(100, "EUR"), reason=secret)
    shop.cash_moves.open_drawer(owner, reason=secret)
    customer = shop.customers.add(owner, f"Ann {secret}")
    shop.customers.exempt(owner, customer.id, reason=secret, certificate=secret)
    cart = shop.carts.start(owner).cart.id
    shop.carts.add(owner, cart, shop.catalog.lookup("MILK").found[0])
    shop.carts.add(owner, cart, shop.catalog.lookup("CAFE").found[0])
    shop.terms.set_note(owner, cart, 1, f"note {secret}")
    shop.terms.exempt(owner, cart, Exemption(secret, secret))
    ten = Discount(percent=Fraction(10))
    shop.terms.discount_line(owner, cart, 1, ten, reason=secret)
    shop.terms.discount_sale(owner, cart, ten, reason=secret)
    price = UnitPrice.parse("1.00", "EUR")
    shop.unknown_codes.sell_open(owner, cart, price, name=f"Rest {secret}"[:60])
    shop.unknown_codes.create(owner, "20000028", f"New {secret}"[:60], price)
    shop.terms.set_customer(owner, cart, customer.id)
    gross = shop.carts.sale(cart).totals.gross
    order = shop.checkout.complete(owner, cart, (Tender(TenderKind.CASH, gross),))
    shop.receipts.reprint(owner, order)
    printed = shop.receipts.text(order)
    assert "note" in printed
    assert clean(printed.encode())
    assert clean(shop.receipts.pdf(order))
    shop.corrections.correct_tenders(
        owner, order.id, (shop.corrections.whole(order, TenderKind.CARD_EXTERNAL),), secret
    )
    shop.corrections.void(owner, order.id, secret)
    task = _waiting(shop, owner)
    shop.card_payments.close(owner, task, f"settled {secret}")
    shop.cash.count(owner, {1: 1}, final=True)
    shift = shop.cash.last_closed()
    assert shift is not None
    shop.cash.explain_difference(owner, shift.id, secret)
    assert fetch_all("SELECT count(*) FROM journal WHERE CAST(body AS TEXT) LIKE '%•••%'") > [(5,)]
    assert clean(everything(tmp_path))


def _waiting(shop: Application, owner: Actor) -> UUID:
    """A card payment that a person must settle."""
    cart = shop.carts.start(owner).cart.id
    shop.carts.add(owner, cart, shop.catalog.lookup("MILK").found[0])
    attempt = shop.card_payments.begin(owner, SETUP, cart, Money(119, "EUR"))
    shop.card_payments.send(attempt.id)
    shop.payments.open_task(attempt.id, TaskKind.GOODS_LEFT)
    return shop.payments.tasks()[0].id


@pytest.mark.parametrize("code", [NUMBER, SPACED, TRACK, f"%B{NUMBER}^DOE/JANE^29122010000?"])
def test_a_card_swept_where_goods_are_scanned_becomes_no_code(
    shop: Application, tmp_path: Path, code: str
) -> None:
    configure(shop.folders)
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, Money.zero("EUR"))
    cart = shop.carts.start(owner).cart.id
    milk = shop.catalog.lookup("MILK").found[0].product
    price = UnitPrice.parse("1.00", "EUR")
    for act in (
        lambda: shop.carts.scan(owner, cart, code),
        lambda: shop.unknown_codes.link(owner, code, milk.id),
        lambda: shop.unknown_codes.create(owner, code, "New", price),
        lambda: shop.unknown_codes.sell_open(owner, cart, price, code=code),
    ):
        with pytest.raises(InvalidInput) as refused:
            act()
        assert refused.value.code == "code.card"
    assert clean(everything(tmp_path))


@pytest.mark.parametrize(
    "code",
    ["4006381333931", "00012345600012", "353879234252633", "8944500000000000000", "96385074",
     "(01)09506000134352", "6011"],
)  # fmt: skip
def test_codes_of_goods_and_telephones_are_no_cards(code: str) -> None:
    assert not is_card_data(code)


def test_a_crash_in_the_middle_tells_no_card(shop: Application, tmp_path: Path) -> None:
    configure(shop.folders)
    try:
        raise ValueError(f"could not read {TRACK} {SPACED} CVV {CVV}")
    except ValueError as error:
        kept = keep_report(shop.folders.logs, report_of(error, version="1"))
    assert "could not read" in kept.read_text(encoding="utf-8")
    assert clean(everything(tmp_path))


def test_a_copy_of_the_store_has_none_either(shop: Application, tmp_path: Path) -> None:
    """What a backup copies is what stands here: a store that is copied whole, and its log."""
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, Money.zero("EUR"))
    cart = shop.carts.start(owner).cart.id
    shop.carts.add(owner, cart, shop.catalog.lookup("MILK").found[0])
    shop.terms.set_note(owner, cart, 1, TRACK)
    copy = back_up(shop.folders.backups, "test")
    assert copy.stat().st_size > 100_000
    assert clean(copy.read_bytes())


@pytest.mark.parametrize("approves", [True, False])
def test_a_terminal_that_tells_everything_leaves_no_trace(
    shop: Application, tmp_path: Path, leaky: ThreadingHTTPServer, approves: bool
) -> None:
    leaky.approves = approves  # type: ignore[attr-defined]
    configure(shop.folders)
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, Money.zero("EUR"))
    cart = shop.carts.start(owner).cart.id
    shop.carts.add(owner, cart, shop.catalog.lookup("MILK").found[0])
    url = f"http://127.0.0.1:{leaky.server_address[1]}/nexo"
    driver = NexoTerminal(QUICK, url=url, poi_id="SIM-1", sale_id=SALE_ID)
    attempt = shop.card_payments.begin(owner, SETUP, cart, Money(119, "EUR"))
    answer = driver.pay(shop.card_payments.send(attempt.id))
    logging.getLogger("rcommerce_pos.test").warning("answer %r", answer)
    attempt = shop.card_payments.answered(attempt.id, answer)
    printed = ""
    if approves:
        assert attempt.state is AttemptState.APPROVED
        assert attempt.evidence.last4 == NUMBER[-4:]
        order = shop.card_payments.finish(owner, attempt.id)
        assert order is not None
        printed = shop.receipts.text(order)
        assert NUMBER[-4:] in printed
    else:
        assert attempt.state is AttemptState.DECLINED
    assert clean(printed.encode())
    assert clean(repr(answer).encode())
    assert fetch_all("SELECT count(*) FROM payment_answer") == [(1,)]
    content = everything(tmp_path)
    assert len(content) > 100_000
    assert clean(content)


@pytest.mark.parametrize("named", [NUMBER, TRACK])
@pytest.mark.parametrize("approves", [True, False])
def test_a_terminal_that_names_a_payment_by_its_card_is_not_believed(
    shop: Application, tmp_path: Path, leaky: ThreadingHTTPServer, approves: bool, named: str
) -> None:
    """Its name for a payment is kept to the letter, for only by it can money be given back."""
    leaky.approves, leaky.named = approves, named  # type: ignore[attr-defined]
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, Money.zero("EUR"))
    cart = cart_of(shop, owner, "MILK")
    url = f"http://127.0.0.1:{leaky.server_address[1]}/nexo"
    driver = NexoTerminal(QUICK, url=url, poi_id="SIM-1", sale_id=SALE_ID)
    attempt = shop.card_payments.begin(owner, SETUP, cart, Money(119, "EUR"))
    answer = driver.pay(shop.card_payments.send(attempt.id))
    attempt = shop.card_payments.answered(attempt.id, answer)
    assert attempt.state is (AttemptState.UNKNOWN if approves else AttemptState.DECLINED)
    assert clean(repr(answer).encode())
    assert clean(everything(tmp_path))


def test_a_number_that_only_looks_like_a_card_names_a_payment() -> None:
    """One number in ten passes the check: it is a card where it ends like the card that paid."""
    data = PoiData(poi_transaction_id=TransactionId(transaction_id=NUMBER, time_stamp="now"))
    assert _reference(data, last4="0000") is not None
    assert _reference(data, last4=NUMBER[-4:]) is None


@pytest.mark.parametrize("typed", [NUMBER, SPACED, TRACK, CVV])
def test_a_typed_card_number_is_refused_before_anything_is_written(
    shop: Application, tmp_path: Path, typed: str
) -> None:
    configure(shop.folders)
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, Money.zero("EUR"))
    cart = shop.carts.start(owner).cart.id
    shop.carts.add(owner, cart, shop.catalog.lookup("MILK").found[0])
    for tender in (
        Tender(TenderKind.CARD_EXTERNAL, Money(119, "EUR"), card_last4=typed),
        Tender(TenderKind.CARD_EXTERNAL, Money(119, "EUR"), auth_code=typed + NUMBER),
    ):
        with pytest.raises(InvalidInput, match="last four"):
            shop.carts.put_tenders(cart, (tender,))
        with pytest.raises(InvalidInput, match="last four"):
            shop.checkout.complete(owner, cart, (tender,))
    assert clean(everything(tmp_path))


def test_a_document_with_a_card_number_is_refused(shop: Application) -> None:
    document = {
        "checkout_id": "x",
        "lines": [{"sku": "MILK", "quantity": "1"}],
        "tenders": [{"kind": "card_external", "amount": "1.19", "card_last4": NUMBER}],
    }
    with pytest.raises(PosError, match="last four"):
        shop.command_sale.sell(parse_sale(json.dumps(document), shop.place.shop.currency))


def test_an_answer_becomes_no_value_beyond_the_allow_list() -> None:
    """The types of the wire have no field for what may not be known."""
    names = {
        field for kind in vars(nexo).values() for field in getattr(kind, "__struct_fields__", ())
    }
    forbidden = ("track", "cvv", "cvc", "sensitive", "expiry", "pin_block", "cardholder_name")
    assert not [name for name in names if any(word in name for word in forbidden)]
    assert "masked_pan" in names
