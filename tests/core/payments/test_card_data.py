"""Full card numbers, tracks and CVVs go in by every way, and nothing of them is anywhere after."""

import json
import logging
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from typing_extensions import override

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.document import parse_sale
from rcommerce_pos.core.kernel.errors import InvalidInput, PosError
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.logs import configure
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.payments import nexo_messages as nexo
from rcommerce_pos.core.payments.nexo import NexoTerminal
from rcommerce_pos.core.payments.types import AttemptState
from rcommerce_pos.core.storage.database import fetch_all
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
            "POIData": {"POITransactionID": {"TransactionID": "T1", "TimeStamp": "now"}},
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
        secret.encode() in content or secret.encode("utf-16-le") in content for secret in SECRETS
    )


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
