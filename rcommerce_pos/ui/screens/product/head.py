"""The head of the form: what is edited, its state in words, and the strip of tabs."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rcommerce_pos.core.catalog.sheet import Tab
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.label import Label

STRIP = 62


class ProductHead(QWidget):
    """``chosen`` carries the tab that was pressed."""

    chosen = Signal(object)
    duplicate_wanted = Signal()
    archive_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._narrow = self._is_archived = False
        self._duplicate_words = self.tr("Duplicate")
        self._title = Label(role="h2")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._archived = Badge(self.tr("Archived, not sold"), tone="warn")
        self._new = Badge(self.tr("New product"), tone="info")
        self.duplicate = Button(
            self._duplicate_words, size="small", icon="copy", key="Ctrl D", focusable=True
        )
        self.archive = Button(
            self.tr("Archive"), size="small", icon="package", key="Alt A", focusable=True
        )
        self.duplicate.clicked.connect(self.duplicate_wanted)
        self.archive.clicked.connect(self.archive_wanted)
        self._group = QButtonGroup(self)
        self.tabs: dict[Tab, Button] = {}
        top = QHBoxLayout()
        top.setSpacing(theme.px(10))
        top.addWidget(self._title, 1)
        top.addWidget(self._new)
        top.addWidget(self._archived)
        top.addWidget(self.duplicate)
        top.addWidget(self.archive)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(top)
        column.addWidget(self._strip())

    def _strip(self) -> QScrollArea:
        words = {
            Tab.BASICS: self.tr("Basics"),
            Tab.VARIANTS: self.tr("Variants"),
            Tab.BARCODES: self.tr("Barcodes"),
            Tab.PRICES: self.tr("Prices and tax"),
            Tab.PICTURES: self.tr("Pictures"),
            Tab.RULES: self.tr("Rules"),
        }
        inner = QWidget()
        line = QHBoxLayout(inner)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        for number, tab in enumerate(Tab, 1):
            button = Button(
                words[tab], kind="choice", size="small", key=f"Alt {number}", focusable=True
            )
            button.clicked.connect(lambda _checked=False, t=tab: self.chosen.emit(t))
            self._group.addButton(button)
            self.tabs[tab] = button
            line.addWidget(button)
        line.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(self.tr("Tabs of the product"))
        self._area.setWidget(inner)
        theme.follow(self._dress)
        return self._area

    def _dress(self, _look: object) -> None:
        self._area.setFixedHeight(theme.px(STRIP))

    def set_narrow(self, *, narrow: bool) -> None:
        """In a narrow window the caps of keys go, and the acts keep their icons alone."""
        self._narrow = narrow
        for number, button in enumerate(self.tabs.values(), 1):
            button.set_words(key="" if narrow else f"Alt {number}")
        self.duplicate.set_words(
            text="" if narrow else self._duplicate_words, key="" if narrow else "Ctrl D"
        )
        self.duplicate.setAccessibleName(self._duplicate_words)
        self._show_archive()

    def _show_archive(self) -> None:
        words = self.tr("Restore") if self._is_archived else self.tr("Archive")
        self.archive.set_words(
            text="" if self._narrow else words,
            icon="rotate-ccw" if self._is_archived else "package",
            key="" if self._narrow else "Alt A",
        )
        self.archive.setAccessibleName(words)
        for button in (self.duplicate, self.archive):
            button.setToolTip(button.accessibleName() if self._narrow else "")

    def show_title(self, name: str, *, new: bool, archived: bool) -> None:
        """Say what is edited."""
        self._title.setText(name or self.tr("Without a name"))
        self._title.setToolTip(name)
        self._new.setVisible(new)
        self._archived.setVisible(archived)
        self._is_archived = archived
        self._show_archive()

    def set_acts(self, *, duplicate: bool, archive: bool) -> None:
        """What can be done with the product as a whole."""
        self.duplicate.setEnabled(duplicate)
        self.archive.setEnabled(archive)

    def show_tab(self, tab: Tab) -> None:
        """Light a tab."""
        self.tabs[tab].setChecked(True)
        self._area.ensureWidgetVisible(self.tabs[tab])

    def mark(self, wrong: Collection[Tab]) -> None:
        """Mark the tabs on which something is wrong."""
        for tab, button in self.tabs.items():
            button.set_words(icon="circle-alert" if tab in wrong else "")
            words = self.tr("Something is wrong on this tab.") if tab in wrong else ""
            button.setToolTip(words)
            if words:
                button.setAccessibleDescription(words)
