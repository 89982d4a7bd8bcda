"""The table of a tax report: a row for each tax and rate, goods without tax, and the total."""

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QStyle, QTableView
from typing_extensions import override

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.reporting.types import TaxReport
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter

ROW = 44
_TAX_COLUMN = 0
_NOTHING = "\u2013"
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Line:
    cells: tuple[str, ...]
    is_total: bool = False


class TaxTableModel(QAbstractTableModel):
    """Reads as the table does: tax, rate, base, tax amount, documents; the total stands last."""

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._formatter = formatter
        self._lines: tuple[_Line, ...] = ()
        self._headings = (
            self.tr("Tax"),
            self.tr("Rate"),
            self.tr("Base"),
            self.tr("Tax amount"),
            self.tr("Documents"),
        )

    def show_report(self, report: TaxReport | None) -> None:
        """Show the lines of a report, or none."""
        self.beginResetModel()
        self._lines = self._lines_of(report) if report is not None else ()
        self.endResetModel()

    @override
    def rowCount(self, parent: _AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: _AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    @override
    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.FontRole:
            return theme.font("body", 700 if line.is_total else 0)
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def _lines_of(self, report: TaxReport) -> tuple[_Line, ...]:
        lines = [
            self._line(tax.name, self._rate(tax.rate), tax.base, tax.amount, tax.documents)
            for tax in report.taxes
        ]
        untaxed, totals = report.untaxed, report.totals
        if untaxed.documents:
            zero = Money.zero(report.currency)
            words = self.tr("Goods without tax")
            lines.append(self._line(words, _NOTHING, untaxed.net, zero, untaxed.documents))
        total = self._line(self.tr("Total"), "", totals.net, totals.tax, totals.documents)
        return (*lines, _Line(total.cells, is_total=True))

    def _line(self, name: str, rate: str, base: Money, amount: Money, documents: int) -> _Line:
        money = self._formatter.money
        return _Line((name, rate, money(base), money(amount), self._formatter.count(documents)))

    def _rate(self, rate: str) -> str:
        return self._formatter.percent(Fraction(rate))


class TaxTable(QTableView):
    """Shows the lines of a report; the tax takes the room that the numbers leave."""

    def __init__(self, model: TaxTableModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setProperty("shows_focus", True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # A report has a handful of rows, so that measuring every cell costs nothing.
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_TAX_COLUMN, QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("Taxes of the period"))
        header.setAccessibleName(self.accessibleName())
        theme.follow(self._dress)

    def _dress(self, _look: object) -> None:
        px = theme.px
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.horizontalHeader().setFixedHeight(px(ROW))
        self.horizontalHeader().setMinimumSectionSize(px(116))
        # The style adds a margin of its own to a cell's text, and none to a heading's.
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        self.setStyleSheet(
            f"QTableView::item {{ padding: 0 {px(12) - margin}px;"
            f" border-bottom: 1px solid {theme.colours().grid}; }}"
        )


def _alignment(column: int) -> Qt.AlignmentFlag:
    return _START if column == _TAX_COLUMN else _END
