"""Step 3: what the shop sells at first: a product, a file, or nothing; or a look at the demo."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.given_names import tax_class_name
from rcommerce_pos.ui.screens.setup.page import StepPage
from rcommerce_pos.ui.screens.setup.state import Goods, SetupState
from rcommerce_pos.ui.screens.setup.view_model import SetupViewModel
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, row
from rcommerce_pos.ui.widgets.form import Form, choice_field, text_field
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Label

MOST_NAME = 120


class GoodsPage(StepPage):
    """``demo_wanted`` asks for a window on the demo shop, which is kept apart from this one."""

    demo_wanted = Signal()

    def __init__(self, model: SetupViewModel) -> None:
        super().__init__(
            self.tr("What do you sell?"),
            self.tr("You can add products at any time, one by one or from a file."),
        )
        self._model = model
        self._choices: dict[Goods, Button] = {}
        for goods, icon, words, detail in (
            (
                Goods.TYPED,
                "plus",
                self.tr("Type the first product"),
                self.tr("So that you can make a first sale at once."),
            ),
            (
                Goods.IMPORT,
                "file-text",
                self.tr("Import a file"),
                self.tr("From another till or a spreadsheet: as soon as you have signed in."),
            ),
            (
                Goods.EMPTY,
                "package",
                self.tr("Begin empty"),
                self.tr("Without products. An unknown code can be added while you sell."),
            ),
        ):
            button = Button(
                words,
                kind="choice",
                size="choice",
                icon=icon,
                start=True,
                focusable=True,
            )
            button.clicked.connect(lambda _checked=False, g=goods: self._choose(g))
            button.setAccessibleDescription(detail)
            self._choices[goods] = button
            self.body.addWidget(button)
            self.body.addWidget(Label(detail, role="label", ink="quiet", wrap=True))
            if goods is Goods.TYPED:
                self.body.addWidget(self._first_product())
            self.body.addSpacing(theme.px(6))
        self.body.addSpacing(theme.px(10))
        self.body.addWidget(self._demo())
        self.body.addStretch(1)

    def _first_product(self) -> QWidget:
        """The few things without which nothing can be sold."""
        model = self._model
        self.name = text_field(self.tr("Flat white"))
        self.name.setMaxLength(MOST_NAME)
        self.price = text_field()
        self.tax_class = choice_field([])
        self.code = text_field(self.tr("Optional"))
        self._form = Form()
        self._form.add(self.tr("Name"), self.name)
        self._form.add_side_by_side(
            (self.tr("Price"), self.price),
            (self.tr("Tax class"), self.tax_class),
            (self.tr("Barcode"), self.code),
        )
        self.name.textEdited.connect(lambda text: model.change(product_name=text))
        self.price.textEdited.connect(lambda text: model.change(product_price=text))
        self.code.textEdited.connect(lambda text: model.change(product_code=text))
        self.tax_class.activated.connect(
            lambda _row: model.change(product_tax=self.tax_class.value)
        )
        self._card = Card(padding=18)
        self._card.column.addWidget(self._form)
        self._classes: tuple[tuple[str, str], ...] = ()
        return self._card

    def _demo(self) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(Label(self.tr("Look round first?"), role="h3"))
        words.addWidget(
            Label(
                self.tr(
                    "The demo shop has products, staff and a week of sales. It opens in a window"
                    " and a folder of its own; nothing of it comes into your shop."
                ),
                role="label",
                ink="quiet",
                wrap=True,
            )
        )
        self.demo = Button(
            self.tr("Open the demo shop"), size="small", icon="store", focusable=True
        )
        self.demo.clicked.connect(self._open_demo)
        self._told = Label(role="label", ink="success", wrap=True)
        self._told.hide()
        card = Card(padding=18, spacing=10)
        line = row(IconView("store", size=22, tile=44, tile_colour="surface3"), spacing=14)
        line.addLayout(words, 1)
        card.column.addLayout(line)
        card.column.addLayout(row(self.demo, None))
        card.column.addWidget(self._told)
        return card

    def _open_demo(self) -> None:
        self._told.setText(
            self.tr("The demo shop opens in a few seconds. Come back to this window when you like.")
        )
        self._told.show()
        self.demo_wanted.emit()

    @override
    def first_field(self) -> QWidget:
        """What is chosen."""
        return self._choices[self._model.state.goods]

    @override
    def show_state(self, state: SetupState) -> None:
        """Light what is chosen, and show what was typed."""
        for goods, button in self._choices.items():
            button.setChecked(goods is state.goods)
        self._card.setVisible(state.goods is Goods.TYPED)
        meaning = self._model.meaning
        classes = tuple(
            (each.code, tax_class_name(each.name)) for each in meaning.country.tax_classes
        )
        if classes != self._classes:
            self._classes = classes
            self.tax_class.set_options(list(classes))
        self.tax_class.choose(state.product_tax or meaning.standard_code)
        for key, field in (
            ("product_name", self.name),
            ("product_price", self.price),
            ("product_code", self.code),
        ):
            if field.text() != getattr(state, key):
                field.setText(getattr(state, key))
            self._form.set_fault(field, state.faults.get(key, ""))
        self._form.rename(self.price, self._price_words(state.currency))

    def _price_words(self, currency: str) -> str:
        return self.tr("Price in {currency}").format(currency=currency)

    def _choose(self, goods: Goods) -> None:
        self._model.change(goods=goods)
        if goods is Goods.TYPED:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
