"""What an empty list says: what goes here, and the one thing to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Label


class EmptyState(QWidget):
    """An icon, one line of what goes here, and at most one button.

    Of several ``buttons`` whoever made them shows one.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        parent: QWidget | None = None,
        *,
        button: Button | None = None,
        buttons: Sequence[Button] = (),
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(8))
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(
            IconView(icon, size=28, tile=56, tile_colour="surface3", colour="text3"), 0, centre
        )
        self._title = Label(title, role="h3", wrap=True)
        self._title.setAlignment(centre)
        column.addWidget(self._title)
        self._text = Label(text, role="label", ink="quiet", wrap=True)
        self._text.setAlignment(centre)
        column.addWidget(self._text)
        self._text.setVisible(bool(text))
        for each in (*(() if button is None else (button,)), *buttons):
            column.addWidget(each, 0, centre)
        column.addStretch(1)
        self.setAccessibleName(title)

    def tell(self, title: str, text: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
