"""Asks what is to change about many products, and shows what it does to the first of them."""

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rcommerce_pos.core.catalog.bulk_types import (
    Change,
    Fate,
    Sample,
    SetBrand,
    SetCategory,
    SetDiscountable,
    SetPrice,
    SetTag,
    SetTaxClass,
    Value,
)
from rcommerce_pos.core.catalog.price_rules import PriceAct, PriceRule
from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.bidi import apart
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import in_words
from rcommerce_pos.ui.screens.products.state import ProductsState
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.flow import WrapBox
from rcommerce_pos.ui.widgets.form import Chooser, Form, choice_field, text_field
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear

PAUSE_MS = 150
_PRICE, _CATEGORY, _TAX, _BRAND, _TAG, _DISCOUNT = range(6)
_MORE, _LESS, _PERCENT_MORE, _PERCENT_LESS, _SET = range(5)


class BulkDialog(Dialog):
    """``preview_wanted`` carries a Change; ``change`` is what was chosen, once it is accepted."""

    preview_wanted = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        count: int,
        state: ProductsState,
        *,
        formatter: Formatter,
        currency: str,
    ) -> None:
        self._formatter = formatter
        self._currency = currency
        counted = formatter.count(count)
        one = count == 1
        title = (
            QCoreApplication.translate("BulkDialog", "Change 1 product")
            if one
            else QCoreApplication.translate("BulkDialog", "Change {count} products")
        )
        super().__init__(parent, title.format(count=counted), icon="pencil", width=640)
        self.change: Change | None = None
        self._form = Form()
        self._what = self._kinds(state)
        self._pages: dict[object, QWidget] = {}
        self._page_box = QWidget()
        self._page_column = QVBoxLayout(self._page_box)
        self._page_column.setContentsMargins(0, 0, 0, 0)
        self._makers: dict[int, Callable[[], Change | None]] = {}
        self._form.add(self.tr("What"), self._what)
        self._form.put(self._page_box)
        self._make_pages(state)
        self._note = Label(role="label", ink="quiet", wrap=True)
        self.shown: tuple[tuple[str, str, str], ...] = ()
        """The first products as they are shown: name, before and after."""
        self._preview_box = self._preview()
        self._form.put(self._note)
        self._form.put(self._preview_box)
        area = QScrollArea()
        area.setWidget(self._form)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room = parent.window().height() - theme.px(220)
        area.setMinimumHeight(max(min(theme.px(430), room), theme.px(120)))
        self.body.addWidget(area, 1)
        cancel = self.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        self._go = self.add_button(
            Button(title.format(count=counted), kind="primary", key="Enter"), default=True
        )
        self._go.clicked.connect(self._accept)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._what.currentIndexChanged.connect(lambda _index: self._turn())
        self._turn()
        self._what.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill_in(self, amount: str, *, ending: int | None) -> None:
        """Write into the fields of a price, as a person does."""
        self._amount.setText(amount)
        self._ending.choose(ending)
        self._pause.stop()
        self._ask()

    def show_preview(self, answer: object) -> None:
        """Show what the change does to the first products, or why it cannot be done."""
        if isinstance(answer, PosError):
            self._preview_box.hide()
            self._note.set_ink("danger")
            self._note.setText(said(answer))
            self._go.setEnabled(False)
            return
        assert isinstance(answer, tuple)
        if self._pause.isActive():
            # Somebody typed on meanwhile: another preview follows.
            return
        skipped = sum(sample.fate is Fate.SKIPPED for sample in answer)
        self._note.set_ink("quiet")
        words = self.tr("The first products, before and after.")
        if skipped:
            words = self.tr("Some of these do not take it and stay as they are.")
            if self._what.value == _TAX:
                words = self.tr("Bundles and their parts stay as they are: they are taxed alike.")
        self._note.setText(words)
        self._fill(answer)
        self._go.setEnabled(True)

    def _kinds(self, state: ProductsState) -> Chooser:
        kinds = []
        if state.may_price:
            kinds.append((_PRICE, self.tr("Price")))
        if state.may_edit:
            kinds += [
                (_CATEGORY, self.tr("Category")),
                (_TAX, self.tr("Tax class")),
                (_BRAND, self.tr("Brand")),
                (_TAG, self.tr("Tag")),
                (_DISCOUNT, self.tr("Discounts")),
            ]
        return choice_field(kinds)

    def _make_pages(self, state: ProductsState) -> None:
        self._price_page()
        category = choice_field(((None, self.tr("No category")), *state.choices.categories))
        self._page(
            _CATEGORY,
            ((self.tr("New category"), category),),
            lambda: SetCategory(category.value),
        )
        tax_class = choice_field(in_words(state.choices.tax_classes))
        self._page(
            _TAX,
            ((self.tr("New tax class"), tax_class),),
            lambda: None if tax_class.value is None else SetTaxClass(tax_class.value),
        )
        brand = text_field(self.tr("Empty takes the brand away"))
        self._page(_BRAND, ((self.tr("New brand"), brand),), lambda: SetBrand(brand.text()))
        tag, there = (
            text_field(),
            choice_field(((True, self.tr("Add")), (False, self.tr("Remove")))),
        )
        self._page(
            _TAG,
            ((self.tr("Do what"), there), (self.tr("Tag"), tag)),
            lambda: SetTag(tag.text(), there=there.value) if tag.text().strip() else None,
        )
        allowed = choice_field(((True, self.tr("Allowed")), (False, self.tr("Not allowed"))))
        self._page(
            _DISCOUNT,
            ((self.tr("Discounts"), allowed),),
            lambda: SetDiscountable(discountable=bool(allowed.value)),
        )

    def _price_page(self) -> None:
        self._act = choice_field(
            (
                (_PERCENT_MORE, self.tr("Raise by percent")),
                (_PERCENT_LESS, self.tr("Lower by percent")),
                (_MORE, self.tr("Raise by an amount")),
                (_LESS, self.tr("Lower by an amount")),
                (_SET, self.tr("Set to")),
            )
        )
        self._amount = text_field()
        self._ending = choice_field(self._endings())
        self._page(
            _PRICE,
            (
                (self.tr("How"), self._act),
                (self.tr("How much"), self._amount),
                (self.tr("New prices end in"), self._ending),
            ),
            self._price,
        )

    def _endings(self) -> tuple[tuple[object, str], ...]:
        """Endings that shops use, with as many digits as the currency has."""
        digits = digits_of(self._currency)
        endings = (99, 95, 90, 49, 0) if digits == 2 else (9, 8, 0) if not digits else (990, 950, 0)
        mark = self._formatter.decimal_mark
        held = apart if self.isRightToLeft() else str
        return (
            (None, self.tr("Whatever comes out")),
            *(
                (each, held(f"{mark}{each:0{digits}d}") if digits else str(each))
                for each in endings
            ),
        )

    def _price(self) -> Change | None:
        text, act = self._amount.text().strip(), self._act.value
        if not text:
            return None
        formatter, ending = self._formatter, self._ending.value
        if act in (_PERCENT_MORE, _PERCENT_LESS):
            milli = formatter.parse_quantity(text.rstrip("% ")).milli
            percent = Fraction(milli, 1000)
            if act == _PERCENT_LESS:
                percent = -percent
            return SetPrice(PriceRule(PriceAct.PERCENT, percent=percent, ending=ending))
        price = formatter.parse_unit_price(text, self._currency)
        if act == _SET:
            return SetPrice(PriceRule(PriceAct.SET, price, ending=ending))
        amount = UnitPrice(-price.micros if act == _LESS else price.micros, self._currency)
        return SetPrice(PriceRule(PriceAct.ADD, amount, ending=ending))

    def _page(
        self,
        kind: int,
        fields: tuple[tuple[str, QWidget], ...],
        make: Callable[[], Change | None],
    ) -> None:
        page = WrapBox(gap=12)
        for name, field in fields:
            column = QVBoxLayout()
            column.setSpacing(theme.px(4))
            column.addWidget(Label(name, role="label", ink="quiet", wrap=True))
            column.addStretch(1)
            column.addWidget(field)
            page.addLayout(column, 1)
            field.setAccessibleName(name)
            if isinstance(field, QLineEdit):
                field.textChanged.connect(lambda _text: self._pause_then_ask())
            elif isinstance(field, Chooser):
                field.currentIndexChanged.connect(lambda _index: self._pause_then_ask())
        page.hide()
        self._page_column.addWidget(page)
        self._pages[kind] = page
        self._makers[kind] = make

    def _preview(self) -> QWidget:
        """Room for the first products, before and after."""
        box = QWidget()
        box.setAccessibleName(self.tr("Before and after"))
        self._grid = QGridLayout(box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(8))
        self._grid.setColumnStretch(0, 1)
        box.hide()
        return box

    def _fill(self, samples: tuple[Sample, ...]) -> None:
        self.shown = tuple(
            (
                sample.product.name,
                self._shown(sample.before),
                self.tr("stays") if sample.fate is Fate.SKIPPED else self._shown(sample.after),
            )
            for sample in samples
        )
        clear(self._grid)
        head = (self.tr("Product"), self.tr("Before"), self.tr("After"))
        for row, words in enumerate((head, *self.shown)):
            for column, text in enumerate(words):
                strong = row > 0 and column != 1
                label = Label(text, role="label", ink="" if strong else "quiet", wrap=column == 0)
                side = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
                self._grid.addWidget(label, row, column, side if column else Qt.AlignmentFlag(0))
        self._preview_box.setVisible(bool(samples))

    def _shown(self, value: Value) -> str:
        if isinstance(value, UnitPrice):
            return self._formatter.unit_price(value)
        if isinstance(value, bool):
            return self.tr("Allowed") if value else self.tr("Not allowed")
        return value or "–"

    def _turn(self) -> None:
        """Another thing is to change."""
        kind = self._what.value
        for each, page in self._pages.items():
            page.setVisible(each == kind)
        self._ask()

    def _pause_then_ask(self) -> None:
        self._go.setEnabled(False)
        self._pause.start()

    def _change(self) -> Change | None:
        """What is chosen; None while something is missing. Raises PosError for nonsense."""
        maker = self._makers.get(self._what.value)
        return maker() if maker is not None else None

    def _ask(self) -> None:
        """Have it shown what the change would do."""
        try:
            change = self._change()
        except PosError as error:
            self.show_preview(error)
            return
        if change is None:
            self._go.setEnabled(False)
            self._preview_box.hide()
            self._note.set_ink("quiet")
            self._note.setText(self.tr("Say what it becomes; nothing changes before you agree."))
            return
        self.preview_wanted.emit(change)

    def _accept(self) -> None:
        try:
            self.change = self._change()
        except PosError as error:
            self.show_preview(error)
            return
        if self.change is not None:
            self.accept()
