"""What can be agreed about a sale: prices, discounts, customers, taxes, charges, notes."""

from fractions import Fraction

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.cart import Discount, PriceReason
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.kernel.errors import ApprovalNeeded, InvalidInput, PermissionDenied, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.promotions.types import Promotion, PromotionKind
from rcommerce_pos.core.settings.declarations import SERVICE_CHARGE, TIPS
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.taxes.types import Exemption
from rcommerce_pos.core.verify import verify_store
from tests.support.shop import MANAGER_PIN, cash

MILK = "4006381333931"


def euro(text: str) -> Money:
    return Money.parse(text, "EUR")


def unit(text: str) -> UnitPrice:
    return UnitPrice.parse(text, "EUR")


def percent(number: int) -> Discount:
    return Discount(percent=Fraction(number))


class Sale:
    """An open sale of somebody."""

    def __init__(self, shop: Application, who: str = "Cara Cashier") -> None:
        self.shop = shop
        self.actor = shop.staff.by_name(who)
        self.id = shop.carts.start(self.actor).cart.id

    def scan(self, *codes: str) -> PricedCart:
        for code in codes:
            self.shop.carts.scan(self.actor, self.id, code)
        return self.priced

    @property
    def priced(self) -> PricedCart:
        return self.shop.carts.sale(self.id)

    @property
    def gross(self) -> str:
        return str(self.priced.totals.gross)

    def approved(self, error: PermissionDenied) -> Actor:
        """The actor, once the manager allowed what was refused."""
        staff = self.shop.staff
        manager = staff.by_name("Max Manager")
        wanted = error.params.get("percent")
        assert wanted is None or isinstance(wanted, Fraction)
        permission = Permission(error.permission)
        return staff.approve(self.actor, manager.id, MANAGER_PIN, permission, percent=wanted)


def test_a_cashier_gives_what_her_limit_allows(shop: Application) -> None:
    sale = Sale(shop)
    sale.scan(MILK)
    shop.terms.discount_line(sale.actor, sale.id, 1, percent(10))
    assert sale.gross == "1.07"
    with pytest.raises(ApprovalNeeded) as refused:
        shop.terms.discount_line(sale.actor, sale.id, 1, percent(25))
    params = refused.value.params
    assert (params["limit"], params["percent"]) == (Fraction(10), Fraction(25))
    assert (params["before"], params["after"]) == (euro("1.19"), euro("0.89"))
    assert sale.gross == "1.07"


def test_limits_are_of_everything_that_came_off(shop: Application) -> None:
    offer = Promotion(new_id(), "Eight off", PromotionKind.PERCENT_OFF, percent=Fraction(8))
    shop.promotions.save(shop.staff.owner(), offer)
    sale = Sale(shop)
    sale.scan("CAFE")
    with pytest.raises(ApprovalNeeded):
        shop.terms.discount_line(sale.actor, sale.id, 1, percent(5))
    shop.terms.discount_line(sale.actor, sale.id, 1, percent(2))
    with pytest.raises(ApprovalNeeded) as refused:
        shop.terms.discount_sale(sale.actor, sale.id, percent(5))
    assert refused.value.params["subject"] == "the whole sale"


def test_an_approval_is_for_one_act_and_has_both_names(shop: Application) -> None:
    sale = Sale(shop)
    sale.scan(MILK)
    with pytest.raises(ApprovalNeeded) as refused:
        shop.terms.discount_line(sale.actor, sale.id, 1, percent(25))
    allowed = sale.approved(refused.value)
    shop.terms.discount_line(allowed, sale.id, 1, percent(25), reason="regular")
    line = sale.priced.cart.lines[0]
    assert (line.discount_approved_by, line.discount_reason) == ("Max Manager", "regular")
    with pytest.raises(ApprovalNeeded):
        shop.terms.discount_line(sale.actor, sale.id, 1, percent(30))
    bodies = [bytes(row[0]).decode() for row in fetch_all("SELECT body FROM journal")]
    assert any('"approved_by":"Max Manager"' in body and "Cara" in body for body in bodies)


def test_nobody_approves_for_herself_nor_beyond_her_own_limit(shop: Application) -> None:
    staff, cara = shop.staff, shop.staff.by_name("Cara Cashier")
    manager = staff.by_name("Max Manager")
    with pytest.raises(Refused) as refused:
        staff.approve(cara, cara.id, "4815", Permission.DISCOUNT_LINE)
    assert refused.value.code == "approval.self"
    with pytest.raises(Refused) as beyond:
        staff.approve(cara, manager.id, MANAGER_PIN, Permission.DISCOUNT_LINE, percent=Fraction(80))
    assert beyond.value.code == "approval.not_enough"
    names = {each.name for each in staff.approvers(cara, Permission.DISCOUNT_LINE)}
    assert names == {"Max Manager", "Olga Owner"}
    most = staff.approvers(cara, Permission.DISCOUNT_LINE, percent=Fraction(80))
    assert [each.name for each in most] == ["Olga Owner"]


def test_a_wrong_pin_is_counted_at_an_approval_too(shop: Application) -> None:
    staff, cara = shop.staff, shop.staff.by_name("Cara Cashier")
    manager = staff.by_name("Max Manager")
    for _ in range(5):
        with pytest.raises(Refused):
            staff.approve(cara, manager.id, "0000", Permission.DISCOUNT_LINE)
    with pytest.raises(Refused) as refused:
        staff.approve(cara, manager.id, MANAGER_PIN, Permission.DISCOUNT_LINE)
    assert refused.value.code == "staff.locked"


def test_a_price_is_changed_for_a_reason_and_labels_are_noted(shop: Application) -> None:
    sale = Sale(shop, "Max Manager")
    sale.scan(MILK)
    with pytest.raises(InvalidInput):
        shop.terms.override_price(sale.actor, sale.id, 1, unit("1.09"), reason="because")
    shop.terms.override_price(sale.actor, sale.id, 1, unit("1.09"), reason=PriceReason.SHELF)
    assert sale.gross == "1.09"
    label = shop.shelf_prices.labels_to_fix()[0]
    assert (str(label.shelf_price), str(label.till_price)) == ("1.09", "1.19")
    shop.shelf_prices.fixed_label(sale.actor, label.id)
    assert shop.shelf_prices.labels_to_fix() == ()


def test_a_changed_price_takes_no_promotion(shop: Application) -> None:
    offer = Promotion(new_id(), "Half", PromotionKind.PERCENT_OFF, percent=Fraction(50))
    shop.promotions.save(shop.staff.owner(), offer)
    sale = Sale(shop, "Max Manager")
    sale.scan(MILK)
    assert sale.gross == "0.59"
    shop.terms.override_price(sale.actor, sale.id, 1, unit("1.00"), reason=PriceReason.DAMAGED)
    assert sale.gross == "1.00"


def test_a_cashier_changes_a_price_with_an_approval(shop: Application) -> None:
    sale = Sale(shop)
    sale.scan(MILK)
    with pytest.raises(PermissionDenied) as refused:
        shop.terms.override_price(sale.actor, sale.id, 1, unit("1.29"))
    shop.terms.override_price(sale.approved(refused.value), sale.id, 1, unit("1.29"))
    assert sale.gross == "1.29"


def test_some_goods_are_never_discounted(shop: Application) -> None:
    from rcommerce_pos.core.catalog.types import ProductDraft

    owner = shop.staff.owner()
    draft = ProductDraft("Stamps", sku="STAMPS", price=unit("0.95"), discountable=False)
    shop.catalog.add_product(owner, draft)
    offer = Promotion(new_id(), "Half", PromotionKind.PERCENT_OFF, percent=Fraction(50))
    shop.promotions.save(owner, offer)
    sale = Sale(shop, "Max Manager")
    sale.scan("STAMPS", MILK)
    with pytest.raises(Refused) as refused:
        shop.terms.discount_line(sale.actor, sale.id, 1, percent(5))
    assert refused.value.code == "discount.not_allowed"
    shop.terms.discount_sale(shop.staff.owner(), sale.id, percent(100))
    assert sale.gross == "0.95"


def test_a_tip_bears_no_tax_and_no_discount(shop: Application) -> None:
    sale = Sale(shop, "Max Manager")
    sale.scan(MILK)
    with pytest.raises(Refused):
        shop.terms.add_tip(sale.actor, sale.id, euro("2"))
    shop.settings.set(TIPS, True, shop.staff.owner())
    shop.terms.add_tip(sale.actor, sale.id, euro("2"))
    tax = sale.priced.totals.tax
    shop.terms.discount_sale(shop.staff.owner(), sale.id, percent(100))
    assert sale.gross == "2.00"
    shop.terms.discount_sale(shop.staff.owner(), sale.id, None)
    assert sale.priced.totals.tax == tax
    sale.scan(MILK)
    assert sale.priced.cart.lines[-1].name == "Tip"
    shop.terms.add_tip(sale.actor, sale.id, euro("0"))
    assert sale.gross == "2.38"


def test_the_service_charge_follows_the_goods(shop: Application) -> None:
    shop.settings.set(SERVICE_CHARGE, 10, shop.staff.owner())
    sale = Sale(shop, "Max Manager")
    sale.scan("CAFE")
    shop.terms.add_service_charge(sale.actor, sale.id)
    assert sale.gross == "7.14"
    sale.scan("CAFE")
    assert sale.gross == "14.28"
    shop.terms.discount_line(sale.actor, sale.id, 1, percent(50))
    assert sale.gross == "7.14"
    shop.carts.undo(sale.actor, sale.id)
    assert sale.gross == "14.28"
    shop.terms.remove_service_charge(sale.actor, sale.id)
    assert sale.gross == "12.98"


def test_a_sale_without_tax_costs_its_net(shop: Application) -> None:
    sale = Sale(shop)
    sale.scan("CAFE")
    net = sale.priced.totals.net
    with pytest.raises(PermissionDenied):
        shop.terms.exempt(sale.actor, sale.id, Exemption("embassy", "42"))
    manager = shop.staff.by_name("Max Manager")
    with pytest.raises(InvalidInput):
        shop.terms.exempt(manager, sale.id, Exemption("embassy", ""))
    shop.terms.exempt(manager, sale.id, Exemption("embassy", "42"))
    assert sale.priced.totals.gross == net
    assert not sale.priced.totals.tax
    shop.cash.open_shift(manager, euro("0"))
    order = shop.checkout.complete(manager, sale.id, (cash(shop, str(net)),))
    assert (order.exempt_reason, order.exempt_certificate) == ("embassy", "42")
    text = shop.receipts.text(order)
    assert "embassy" in text
    assert "42" in text


def test_an_exempt_customer_brings_her_exemption(shop: Application) -> None:
    manager = shop.staff.by_name("Max Manager")
    embassy = shop.customers.add(manager, "Embassy")
    shop.customers.exempt(manager, embassy.id, reason="diplomatic", certificate="D1")
    sale = Sale(shop)
    sale.scan("CAFE")
    taxed = sale.gross
    shop.terms.set_customer(sale.actor, sale.id, embassy.id)
    assert not sale.priced.totals.tax
    shop.terms.set_customer(sale.actor, sale.id, None)
    assert sale.gross == taxed


def test_everything_agreed_survives_a_crash(shop: Application) -> None:
    shop.settings.set(SERVICE_CHARGE, 10, shop.staff.owner())
    shop.settings.set(TIPS, True, shop.staff.owner())
    manager = shop.staff.by_name("Max Manager")
    sale = Sale(shop, "Max Manager")
    sale.scan(MILK, "CAFE")
    shop.terms.set_note(manager, sale.id, 1, "cold")
    shop.terms.discount_line(manager, sale.id, 2, percent(20), reason="regular")
    shop.terms.override_price(manager, sale.id, 1, unit("1.00"), reason=PriceReason.MATCH)
    shop.terms.add_service_charge(manager, sale.id)
    shop.terms.add_tip(manager, sale.id, euro("1"))
    shop.terms.discount_sale(manager, sale.id, percent(5))
    before = sale.priced
    shop.carts.forget(sale.id)
    after = shop.carts.sale(sale.id)
    assert after.cart == before.cart
    assert after.totals == before.totals
    shop.cash.open_shift(manager, euro("0"))
    order = shop.checkout.complete(manager, sale.id, (cash(shop, str(after.totals.gross)),))
    assert order.items[0].note == "cold"
    assert verify_store(shop).sound
