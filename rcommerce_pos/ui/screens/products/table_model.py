"""The rows of the list as far as they are looked at: pages come and go, the count stays."""

from collections import OrderedDict
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from rcommerce_pos.core.catalog.list_query import ListedProduct
from rcommerce_pos.core.catalog.listing import PAGE
from rcommerce_pos.core.catalog.types import ProductKind, Unit
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import tax_class_name
from rcommerce_pos.ui.screens.products.ticks import Ticks
from rcommerce_pos.ui.tokens import Tone

KEPT = 40
"""So many pages are kept; the one not looked at for longest goes first."""
ROW = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class Column(IntEnum):
    """The columns, in their order."""

    TICK = 0
    SKU = 1
    NAME = 2
    CATEGORY = 3
    BARCODE = 4
    TAX = 5
    STOCK = 6
    PRICE = 7
    CHANGED = 8
    STATUS = 9


AT_THE_END = (Column.STOCK, Column.PRICE, Column.CHANGED)
"""Columns of numbers, written at their end."""


class ProductTableModel(QAbstractTableModel):
    """So many rows, of which a few pages are there; the others say nothing until they are."""

    def __init__(self, formatter: Formatter, parent: QObject) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._count = 0
        self._pages: OrderedDict[int, tuple[ListedProduct, ...]] = OrderedDict()
        self.ticks = Ticks()

    def restart(self, count: int) -> None:
        """Another list, of which nothing is there yet."""
        self.beginResetModel()
        self._pages.clear()
        self._count = count
        self.ticks.clear()
        self.endResetModel()

    def set_count(self, count: int) -> None:
        """So many rows there are; those that are shown stay."""
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def put(self, page: int, rows: tuple[ListedProduct, ...]) -> None:
        """A page was read."""
        self._pages[page] = rows
        self._pages.move_to_end(page)
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        first, last = page * PAGE, min(page * PAGE + len(rows), self._count) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def forget_pages(self) -> None:
        """The rows changed: they are read again when they are looked at."""
        self._pages.clear()

    def missing(self, first: int, last: int) -> list[int]:
        """The pages of some rows that are not there; those that are count as looked at."""
        if not self._count:
            return []
        first, last = max(first, 0), min(last, self._count - 1)
        wanted = range(first // PAGE, last // PAGE + 1)
        for page in wanted:
            if page in self._pages:
                self._pages.move_to_end(page)
        return [page for page in wanted if page not in self._pages]

    @property
    def kept(self) -> int:
        """How many pages are there."""
        return len(self._pages)

    def product(self, row: int) -> ListedProduct | None:
        """The product of a row; None while it is not there."""
        rows = self._pages.get(row // PAGE)
        place = row % PAGE
        return rows[place] if rows is not None and 0 <= place < len(rows) else None

    def tick(self, first: int, last: int, *, ticked: bool) -> None:
        """Tick some rows, or tick them no longer."""
        self.ticks.put(min(first, last), max(first, last), ticked=ticked)
        self._ticked()

    def tick_all(self) -> None:
        """Tick everything that matches."""
        self.ticks.put_all()
        self._ticked()

    def untick(self) -> None:
        """Tick nothing."""
        self.ticks.clear()
        self._ticked()

    def _ticked(self) -> None:
        if self._count:
            last = self.index(self._count - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == Column.TICK:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), Column(index.column())
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.TICK:
            return Qt.CheckState.Checked if row in self.ticks else Qt.CheckState.Unchecked
        product = self.product(row)
        if product is None:
            return None
        if role == ROW:
            return product
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(product, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.TICK:
            return product.name
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        if section == Column.TICK and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Selected")
        return {
            Column.SKU: self.tr("SKU"),
            Column.NAME: self.tr("Product"),
            Column.CATEGORY: self.tr("Category"),
            Column.BARCODE: self.tr("Barcode"),
            Column.TAX: self.tr("Tax class"),
            Column.STOCK: self.tr("In stock"),
            Column.PRICE: self.tr("Price"),
            Column.CHANGED: self.tr("Changed"),
            Column.STATUS: self.tr("Status"),
        }.get(Column(section), "")

    def words(self, product: ListedProduct, column: Column) -> str:
        """What a cell says."""
        formatter = self._formatter
        if column is Column.PRICE:
            return self._price(product)
        if column is Column.STOCK:
            return "–" if product.on_hand is None else formatter.quantity(product.on_hand)
        if column is Column.CHANGED:
            return formatter.date(product.changed_at)
        if column is Column.STATUS:
            return self.status(product)[0]
        return {
            Column.SKU: product.sku or "",
            Column.NAME: product.name,
            Column.CATEGORY: product.category,
            Column.BARCODE: product.barcode,
            Column.TAX: tax_class_name(product.tax_class),
        }.get(column, "")

    def summary(self, product: ListedProduct) -> str:
        """What stands quietly behind the name: how many variants, or which one this is."""
        if product.has_variants:
            words = self.tr("1 variant") if product.variants == 1 else self.tr("{count} variants")
            return words.format(count=self._formatter.count(product.variants))
        return " / ".join(product.options)

    def status(self, product: ListedProduct) -> tuple[str, Tone]:
        """The state of a product in a word, and its tone: what needs somebody comes first."""
        stock, stocked = product.on_hand, product.kind.is_stocked and not product.has_variants
        priced = product.kind in (ProductKind.GOODS, ProductKind.SERVICE, ProductKind.DEPOSIT)
        if product.archived:
            return self.tr("Archived"), "neutral"
        if stocked and stock is not None and stock.milli < 0:
            return self.tr("Below zero"), "danger"
        if product.price is None and priced and not product.has_variants:
            return self.tr("No price"), "warn"
        if product.asks:
            return self.tr("Asks"), "info"
        if not stocked:
            return self.kind(product), "neutral"
        if stock is None:
            return self.tr("Not counted"), "neutral"
        return (self.tr("In stock"), "success") if stock.milli else (self.tr("Sold out"), "warn")

    def kind(self, product: ListedProduct) -> str:
        """What sort of product it is, in a word."""
        if product.has_variants:
            return self.tr("Variants")
        return {
            ProductKind.SERVICE: self.tr("Service"),
            ProductKind.BUNDLE: self.tr("Bundle"),
            ProductKind.DEPARTMENT: self.tr("Open price"),
            ProductKind.DEPOSIT: self.tr("Deposit"),
            ProductKind.TIP: self.tr("Tip"),
            ProductKind.SERVICE_CHARGE: self.tr("Charge"),
        }.get(product.kind, self.tr("Goods"))

    def _price(self, product: ListedProduct) -> str:
        if product.price is None:
            return "–"
        amount = self._formatter.unit_price(product.price)
        words = {
            Unit.KILOGRAM: self.tr("{price} / kg"),
            Unit.GRAM: self.tr("{price} / g"),
            Unit.LITRE: self.tr("{price} / l"),
            Unit.METRE: self.tr("{price} / m"),
        }.get(product.unit, "{price}")
        return words.format(price=amount)
