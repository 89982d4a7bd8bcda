"""What can be done with a line of the sale, in a menu where it was pressed."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from rcommerce_pos.ui.actions import Actions

_COMMANDS = ("quantity", "price", "discount", "note", "explain", None, "remove")


class LineMenu(QMenu):
    """The commands about the line that is chosen, with their keys."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _COMMANDS:
            if name is None:
                self.addSeparator()
                continue
            command = actions.commands[name]
            words = f"{command.words}\t{command.key}" if command.key else command.words
            action = self.addAction(words)
            action.triggered.connect(lambda _checked=False, key=name: actions.do(key))

    def pop_up(self, where: QPoint) -> None:
        """Show it at a point, above it where there is room."""
        size = self.sizeHint()
        self.popup(QPoint(where.x(), min(where.y(), where.y() - size.height())))
