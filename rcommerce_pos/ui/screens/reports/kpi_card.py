"""A card with one number of a report, as large as its room allows."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import Role
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.painting import text_width

PADDING = 18
NOTHING = "\u2013"
_ROLES: tuple[Role, ...] = ("h1", "h2", "line")
LEAST = 150


class KpiCard(Card):
    """What is counted, small, and the number below it."""

    def __init__(self, name: str) -> None:
        super().__init__(padding=PADDING, spacing=4)
        self._name = name
        self._value = Label(NOTHING, role="h1")
        # Its step follows the room, so it may not ask for room itself.
        self._value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.column.addWidget(Label(name, role="label", ink="quiet"))
        self.column.addWidget(self._value)
        theme.follow(self._settle)

    @property
    def text(self) -> str:
        """The number as it is shown."""
        return self._value.text()

    def show_value(self, text: str) -> None:
        """Show a number; nothing stands for one that is not known."""
        self._value.setText(text or NOTHING)
        self.setAccessibleName(f"{self._name} {text}".strip())
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _settle(self, _look: object) -> None:
        self._value.setFixedHeight(theme.px(36))
        self.setMinimumWidth(theme.px(LEAST))
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * theme.px(PADDING) - 4
        text = self._value.text()
        fitting = (role for role in _ROLES if text_width(theme.font(role), text) <= room)
        role = next(fitting, _ROLES[-1])
        if self._value.property("role") != role:
            theme.restyle(self._value, role=role)
