"""The bar of a screen that could not be read: what happened, what still holds, and once more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.ui.errors import said_whole
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button


class FailureBanner(Banner):
    """Hidden until something fails; ``again`` asks to read it once more.

    ``key`` is printed on the button where the screen itself presses it by that key.
    """

    again = Signal()

    def __init__(self, parent: QWidget | None = None, *, key: str = "") -> None:
        super().__init__(parent, tone="danger")
        words = self.tr("Try again")
        self.button = self.add(
            Button(words, size="small", icon="refresh-cw", key=key, focusable=not key)
        )
        self.button.clicked.connect(self.again)
        self.hide()

    def show_error(self, error: PosError | None, *, can_try_again: bool = False) -> None:
        """Say why something could not be done, or nothing any more."""
        if error is None:
            self.hide()
            return
        title, text, code = said_whole(error)
        self.button.setVisible(can_try_again)
        self.tell(title, text, small=code, tone="danger")
