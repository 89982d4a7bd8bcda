"""The form of a product by itself: its states, what may only be read, what is kept in memory."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from fractions import Fraction
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.goods import Bundle, BundlePart, BundlePricing, GoodsRules
from rcommerce_pos.core.catalog.quick_keys import QuickKey, QuickPage
from rcommerce_pos.core.catalog.sheet import Tab
from rcommerce_pos.core.catalog.types import ProductDraft, ProductKind, VariantDraft
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import close_connection
from rcommerce_pos.ui.screens.product.prices import PricesTab
from rcommerce_pos.ui.screens.product.variants import VariantsTab
from rcommerce_pos.ui.screens.product.view import ProductView
from rcommerce_pos.ui.screens.product.view_model import ProductViewModel
from rcommerce_pos.ui.screens.sell.key_editor import KeyEditor
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.thumbnails import MOST_KEPT, Thumbnails, draw_picture
from tests.support.editor import Editor
from tests.support.pictures import picture

Form = Editor[ProductViewModel, ProductView]


@pytest.fixture
def form(qapp: QApplication, shop: Application) -> Iterator[Form]:
    """The form in a window of its own; nobody looks at it yet."""
    editor = Editor(qapp, shop, ProductViewModel, ProductView)
    yield editor
    editor.close()


def key_of(shop: Application, sku: str) -> UUID:
    product = shop.catalog.by_sku(sku)
    assert product is not None
    return product.id


def only(actor: Actor, *permissions: Permission) -> Actor:
    return replace(actor, permissions=frozenset(permissions))


def test_who_may_not_edit_reads_and_is_told_why(form: Form, shop: Application) -> None:
    form.begin(only(shop.staff.owner(), Permission.SELL))
    form.view.open(key_of(shop, "MILK"))
    form.settle()
    assert not form.view.keep.isVisible()
    assert not form.view.head.archive.isEnabled()
    assert all(not page.isEnabled() for page in form.view.tabs.values())
    assert "manager" in form.view._reason.text()
    form.view.take_scan("4006381334013")
    form.settle()
    assert not form.view.is_dirty


def test_who_may_not_change_prices_may_change_the_rest(form: Form, shop: Application) -> None:
    form.begin(only(shop.staff.owner(), Permission.CATALOG_EDIT))
    form.view.open(key_of(shop, "MILK"))
    form.settle()
    prices = form.view.tabs[Tab.PRICES]
    assert isinstance(prices, PricesTab)
    assert not prices.price.isEnabled()
    assert prices.tax_class.isEnabled()
    assert "prices" in form.view._reason.text()


def test_what_is_gone_is_said(form: Form, shop: Application) -> None:
    form.begin(shop.staff.owner())
    form.view.open(new_id())
    form.settle()
    assert not form.model.state.is_open
    assert "product.unknown" in form.view._empty._text.text()


@pytest.mark.parametrize("sku", ["MILK", "4135", "FLOWERS", "LAST"])
def test_reading_every_tab_back_changes_nothing(form: Form, shop: Application, sku: str) -> None:
    form.begin(shop.staff.owner())
    form.view.open(key_of(shop, sku))
    form.settle()
    form.view._edited()
    assert not form.view.is_dirty
    assert form.model.state.sheet == form.model.state.stored


def test_a_table_of_variants_takes_what_is_pasted(form: Form, shop: Application) -> None:
    owner = shop.staff.owner()
    common = shop.catalog.add_with_variants(
        owner,
        ProductDraft("Tee"),
        options=("Size",),
        variants=tuple(VariantDraft((s,), ProductDraft(f"Tee, {s}")) for s in "SML"),
    )
    form.begin(owner)
    form.view.open(common.id)
    form.settle()
    form.view.go_to_tab(Tab.VARIANTS)
    variants = form.view.tabs[Tab.VARIANTS]
    assert isinstance(variants, VariantsTab)
    QGuiApplication.clipboard().setText("TS\t9.90\nTM\t10.90\nTL\tdear")
    variants.table.go_to(0, 2)
    QTest.keyClick(variants.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    form.settle()
    sheet = form.model.state.sheet
    assert sheet is not None
    assert [one.sku for one in sheet.variants] == ["TS", "TM", "TL"]
    assert [str(one.price) for one in sheet.variants] == ["9.90", "10.90", "None"]
    assert [(each.field, each.row) for each in form.model.state.faults] == [("price", 2)]
    form.view.save()
    form.settle()
    assert form.view.is_dirty
    variants.table.go_to(2, 3)
    variants.cells.setData(variants.cells.index(2, 3), "11")
    QTest.keyClick(variants.table, Qt.Key.Key_Delete)
    form.view.save()
    form.settle()
    assert [one.archived for one in shop.product_editing.read(common.id).variants] == [
        False, False, True,
    ]  # fmt: skip


def test_a_bad_file_is_said_on_the_tab_of_pictures(form: Form, shop: Application) -> None:
    form.begin(shop.staff.owner())
    form.view.open(key_of(shop, "MILK"))
    form.settle()
    form.model.add_pictures([lambda: b"<svg/>"])
    form.settle()
    assert form.view._tab is Tab.PICTURES
    assert [each.error.code for each in form.model.state.faults] == ["picture.kind"]
    form.model.add_pictures([lambda: picture(), lambda: picture(kind="WEBP")])
    form.settle()
    form.view.save()
    form.settle()
    assert len(shop.product_editing.read(key_of(shop, "MILK")).pictures) == 2


def test_so_many_thumbnails_are_kept_and_no_more(qapp: QApplication) -> None:
    owner = QObject()
    tasks = Tasks(thread_ended=close_connection)
    data = picture(20, 20)
    asked: list[int] = []

    def read(keys: Collection[UUID]) -> dict[UUID, bytes]:
        asked.append(len(keys))
        return dict.fromkeys(keys, data)

    thumbnails = Thumbnails(tasks, read, owner)
    keys = [new_id() for _ in range(MOST_KEPT + 40)]
    try:
        for start in range(0, len(keys), 50):
            thumbnails.want(keys[start : start + 50])
            thumbnails.want(keys[start : start + 50])
            while tasks.is_busy:
                qapp.processEvents()
            qapp.processEvents()
    finally:
        tasks.stop()
    assert sum(asked) == len(keys)
    assert thumbnails.image(keys[0]) is None
    assert thumbnails.image(keys[-1]) is not None
    assert len(thumbnails._kept) == MOST_KEPT


def test_a_picture_stays_in_its_place(qapp: QApplication) -> None:
    canvas = QImage(200, 100, QImage.Format.Format_RGB32)
    canvas.fill(Qt.GlobalColor.white)
    blue = QImage(60, 60, QImage.Format.Format_RGB32)
    blue.fill(Qt.GlobalColor.blue)
    painter = QPainter(canvas)
    draw_picture(painter, QRect(20, 20, 160, 60), blue)
    painter.end()
    assert QColor(canvas.pixel(100, 50)) == QColor(Qt.GlobalColor.blue)
    for x, y in ((100, 15), (100, 85), (30, 50), (170, 50)):
        assert QColor(canvas.pixel(x, y)) == QColor(Qt.GlobalColor.white)


def test_a_key_shows_its_picture_or_an_icon(qapp: QApplication, shop: Application) -> None:
    from PySide6.QtWidgets import QWidget

    host = QWidget()
    host.resize(800, 700)
    host.show()
    editor = KeyEditor(host)
    milk = shop.catalog.product(key_of(shop, "MILK"))
    page = QuickPage(new_id(), "Favourites", is_category=False)
    kept: list[tuple[QuickKey, ...]] = []
    editor.changed.connect(lambda _page, keys: kept.append(keys))
    editor.show_page(page, (QuickKey(milk, icon="milk", picture=new_id()), QuickKey(milk)))
    editor.choose(0)
    assert not editor._picture.isHidden()
    assert not editor._picture.isChecked()
    editor._picture.click()
    assert kept[-1][0].icon == ""
    assert editor._picture.isChecked()
    editor.choose(1)
    assert editor._picture.isHidden()


def test_what_the_form_does_not_offer_stays_as_it_is(form: Form, shop: Application) -> None:
    owner, catalog = shop.staff.owner(), shop.catalog
    deposit = catalog.add_product(
        owner, ProductDraft("Crate", price=UnitPrice.parse("3", "EUR"), kind=ProductKind.DEPOSIT)
    )
    beer = catalog.add_product(
        owner,
        ProductDraft(
            "Beer",
            deposit_id=deposit.id,
            tags=("a, b", "c"),
            description="one\r\ntwo",
            rules=GoodsRules(hours=(600, 1440), tare=Quantity(0)),
        ),
    )
    catalog.archive(owner, deposit.id)
    tip = shop.charges.product(ProductKind.TIP)
    bundle = catalog.add_product(owner, ProductDraft("Set", kind=ProductKind.BUNDLE))
    milk = catalog.product(key_of(shop, "MILK"))
    part = BundlePart(milk.id, milk.name, ONE, milk.price)
    third = Bundle(bundle.id, (part,), BundlePricing.DISCOUNTED, Fraction(100, 3))
    shop.composition.put_together(owner, third)
    form.begin(owner)
    for product in (beer, tip, bundle):
        form.view.open(product.id)
        form.settle()
        form.view._edited()
        assert form.model.state.sheet == form.model.state.stored
