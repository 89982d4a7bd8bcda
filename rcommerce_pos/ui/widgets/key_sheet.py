"""The sheet of every key, which can be searched: opened by F1."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.key_cap import KeyCap
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.search_field import SearchField


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
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.px(12), 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setMinimumHeight(theme.px(420))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._search)
        self.body.addWidget(area, 1)
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
        wanted = str(text).casefold().strip()
        place = 0
        for title, rows in self._groups:
            shown = [row for row in rows if wanted in f"{row.words} {row.key}".casefold()]
            if not shown:
                continue
            place += place % 2
            self._grid.addWidget(Label(title, role="label", ink="faint"), place // 2, 0, 1, 5)
            place += 2
            for row in shown:
                self._add(row, place)
                place += 1
        if not place:
            self._grid.addWidget(Label(self.tr("No key does that."), ink="quiet"), 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(4, 1)

    def _add(self, row: KeyRow, place: int) -> None:
        line, column = place // 2, (place % 2) * 3
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(KeyCap(row.key), line, column, start)
        self._grid.addWidget(Label(row.words, role="body"), line, column + 1)
