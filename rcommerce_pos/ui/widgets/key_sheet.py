"""The sheet of every key, which can be searched: opened by F1."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.key_cap import KeyCap
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.search_field import SearchField
from rcommerce_pos.ui.wording import loosened


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the sheet."""

    words: str
    key: str


class KeySheet(Dialog):
    """Keys by screen; what is typed narrows them down."""

    def __init__(self, parent: QWidget, groups: tuple[tuple[str, tuple[KeyRow, ...]], ...]) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("KeySheet", "Keys"),
            QCoreApplication.translate(
                "KeySheet",
                "Every key works wherever the focus is. A scan is never taken for typing.",
            ),
            icon="keyboard",
            width=760,
        )
        self._groups = groups
        self._search = SearchField(self.tr("Search the keys"), icon="search")
        self._search.searched.connect(self._fill)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(8))
        self.fixed.addWidget(self._search)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self.set_body_height(420)
        # Two columns where they fit: the window does not change while the sheet is read.
        self._across = 1 if theme.shape_of(parent).narrow else 2
        close = self.add_button(Button(self.tr("Close"), kind="primary", key="Esc"), default=True)
        close.clicked.connect(self.accept)
        self._fill("")
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self, text: object) -> None:
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        wanted = loosened(str(text)).strip()
        place = 0
        for title, rows in self._groups:
            shown = [row for row in rows if wanted in loosened(f"{row.words} {row.key}")]
            if not shown:
                continue
            place += -place % self._across
            heading = Label(title, role="label", ink="faint")
            self._grid.addWidget(heading, place // self._across, 0, 1, 5)
            place += self._across
            for row in shown:
                self._add(row, place)
                place += 1
        if not place:
            self._grid.addWidget(Label(self.tr("No key does that."), ink="quiet"), 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(4, 1 if self._across > 1 else 0)

    def _add(self, row: KeyRow, place: int) -> None:
        line, column = place // self._across, (place % self._across) * 3
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(KeyCap(row.key), line, column, start)
        self._grid.addWidget(Label(row.words, role="body", wrap=True), line, column + 1)
