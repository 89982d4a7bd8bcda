"""Step 3: what the shop sells at first: an own file, or nothing yet; or a look at the demo shop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.setup.page import StepPage
from rcommerce_pos.ui.screens.setup.state import Goods, SetupState
from rcommerce_pos.ui.screens.setup.view_model import SetupViewModel
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, row
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Label


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
            button.clicked.connect(lambda _checked=False, g=goods: model.change(goods=g))
            button.setAccessibleDescription(detail)
            self._choices[goods] = button
            self.body.addWidget(button)
            self.body.addWidget(Label(detail, role="label", ink="quiet", wrap=True))
            self.body.addSpacing(theme.px(6))
        self.body.addSpacing(theme.px(10))
        self.body.addWidget(self._demo())
        self.body.addStretch(1)

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
        """Light what is chosen."""
        for goods, button in self._choices.items():
            button.setChecked(goods is state.goods)
