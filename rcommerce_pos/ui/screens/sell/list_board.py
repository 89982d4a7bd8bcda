"""The lines of a sale as a list for scanning; with none yet, how to begin."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.sell.line_list import LineList
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.key_cap import KeyCap
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.roll import IfItFits


class ListBoard(Card):
    """The list of lines, or the words that stand there before the first scan; keys below."""

    def __init__(self, formatter: Formatter, actions: Actions) -> None:
        super().__init__(padding=0, spacing=0)
        self._actions = actions
        self.lines = LineList(formatter)
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(
                "scan-barcode",
                self.tr("Scan the first item"),
                self.tr("or type its name, a word of it, or its number."),
                button=self._to_try(),
            )
        )
        self._stack.addWidget(self.lines)
        self.fill(self._stack, 1)
        self.column.addWidget(self._hints())

    @property
    def bare_area(self) -> QWidget:
        """The lines without the hints below them."""
        return self._stack

    def show_lines(self, *, there: bool) -> None:
        """Show the lines where there are some."""
        self._stack.setCurrentIndex(1 if there else 0)

    def _to_try(self) -> Button | None:
        """In the demo shop: the way to codes that can be scanned; nobody has its goods."""
        if "demo_codes" not in self._actions.commands:
            return None
        button = Button(self.tr("Codes to try"), size="small", icon="scan-barcode")
        self._actions.show_key("demo_codes", button)
        button.clicked.connect(partial(self._actions.do, "demo_codes"))
        return button

    def _hints(self) -> QWidget:
        """What the keyboard does with the lines, the least known first."""
        hints = []
        for key, words in (
            ("multiply", self.tr("before a scan sells three")),
            ("↑ ↓", self.tr("select line")),
            ("remove", self.tr("remove")),
            ("undo", self.tr("undo")),
        ):
            hint = QWidget()
            line = QHBoxLayout(hint)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(theme.px(8))
            cap = KeyCap(key)
            line.addWidget(cap)
            line.addWidget(Label(words, role="label", ink="quiet"))
            if key in self._actions.commands:
                self._actions.show_key(key, cap)
            hints.append(hint)
        return IfItFits(hints)
