"""The list of products: search and filters, the table, and what is done to the chosen ones."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from rcommerce_pos.core.catalog.bulk_types import Archive, Restore
from rcommerce_pos.core.catalog.list_query import ListQuery, Sort
from rcommerce_pos.core.catalog.listing import PAGE
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.failure_banner import FailureBanner
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.products.bulk_dialog import BulkDialog
from rcommerce_pos.ui.screens.products.filters import FilterStrip, Goods
from rcommerce_pos.ui.screens.products.header import HEAD
from rcommerce_pos.ui.screens.products.state import Done, Notice, ProductsState
from rcommerce_pos.ui.screens.products.table import PATIENCE_MS, ProductTable
from rcommerce_pos.ui.screens.products.table_model import ProductTableModel
from rcommerce_pos.ui.screens.products.view_model import ProductsViewModel
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, row
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.flow import FlowLayout
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.painting import text_width
from rcommerce_pos.ui.widgets.progress_row import ProgressRow
from rcommerce_pos.ui.widgets.search_field import SearchField
from rcommerce_pos.ui.widgets.undo_bar import UndoBar

ASK_FROM = 50
"""Archiving so many is asked about, although it can be undone."""
SKELETON = 12
AROUND_HINT = 148
"""The edges of the screen, and the icon and the key of the search."""
WIDE_FROM = 1130
"""From this width on the choices stand beside the search."""
MIDDLE_FROM = 720
"""From this width on the buttons stand beside the choices."""
LEAST_ROWS = 5


class ProductsView(QWidget):
    """What is wanted of one product, the screens around this one do.

    ``edit_wanted`` and ``duplicate_wanted`` carry the key of a product, ``new_wanted`` a code that
    a new one is to have, or None; ``asked`` says that a dialog was closed: held scans go on.
    """

    edit_wanted = Signal(object)
    duplicate_wanted = Signal(object)
    new_wanted = Signal(object)
    import_wanted = Signal()
    asked = Signal()

    def __init__(
        self, view_model: ProductsViewModel, *, formatter: Formatter, currency: str
    ) -> None:
        super().__init__()
        self._view_model = view_model
        self._formatter = formatter
        self._currency = currency
        self._state = view_model.state
        self._to_table = False
        self._ever = False
        self._return_to = 0
        self._shown_query: ListQuery | None = None
        self.model = ProductTableModel(formatter, self)
        self.table = ProductTable(self.model)
        self._build()
        self._wire()
        self.show_state(view_model.state)

    def focus(self) -> None:
        """The search takes the keyboard."""
        self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.field.selectAll()

    def take_scan(self, code: str) -> None:
        """A code was scanned: to its product, or what an unknown one may become."""
        self._view_model.find_code(code)

    def open(self) -> None:
        """Edit the product with the cursor."""
        product = self.model.product(self.table.row)
        if product is not None and self.edit.isEnabled():
            self.edit_wanted.emit(product.id)

    def copy(self) -> None:
        """Make another product like the one with the cursor."""
        product = self.model.product(self.table.row)
        if product is not None and self.duplicate.isEnabled():
            self.duplicate_wanted.emit(product.id)

    def begin_new(self) -> None:
        """Make a product; with the unknown code, where one was just scanned."""
        if self.new.isEnabled():
            code = self._state.unknown_code
            self._view_model.forget_code()
            self.new_wanted.emit(code or None)

    def bring_in(self) -> None:
        """Bring products in from a file."""
        if self._state.may_import:
            self.import_wanted.emit()

    def change_several(self) -> None:
        """Ask what is to change about the chosen products."""
        ranges = self.table.chosen()
        if not ranges or not self.change.isEnabled():
            return
        dialog = BulkDialog(
            self.window(),
            _rows(ranges),
            self._state,
            formatter=self._formatter,
            currency=self._currency,
        )
        dialog.preview_wanted.connect(lambda change: self._view_model.preview(ranges, change))
        self._view_model.previewed.connect(dialog.show_preview)
        if dialog.exec() and dialog.change is not None:
            self._view_model.change(ranges, dialog.change)
        self._view_model.previewed.disconnect(dialog.show_preview)
        dialog.deleteLater()
        self.asked.emit()

    def archive_or_restore(self) -> None:
        """Take the chosen products out of sale, or sell them again where they are archived."""
        ranges = self.table.chosen()
        if not ranges or not self.archive.isEnabled():
            return
        restore = self._restores(ranges)
        if _rows(ranges) >= ASK_FROM and not self._agreed(_rows(ranges), restore=restore):
            return
        self._view_model.change(ranges, Restore() if restore else Archive())

    def undo(self) -> None:
        """Turn around what was archived or restored last."""
        self._view_model.undo()

    def tick(self) -> None:
        """Tick the product with the cursor, or tick it no longer."""
        self.table.tick_current()

    def tick_all(self) -> None:
        """Tick everything that matches, or nothing where that is ticked."""
        self.table.tick_all()

    def sort(self, by: Sort) -> None:
        """Order by something, or turn the order around."""
        self._view_model.sort(by)

    def dismiss(self) -> bool:
        """Esc: first what is said above, then the ticks, then the text; False for nothing left."""
        if self._state.progress is not None:
            self._view_model.cancel()
        elif self._state.unknown_code:
            self._view_model.forget_code()
        elif self.table.chosen() and self.model.ticks.ranges(self.model.rowCount()):
            self.table.untick()
        elif self.search.text:
            self.search.clear()
        else:
            return False
        return True

    def show_state(self, state: ProductsState) -> None:
        """Show everything but the rows."""
        self._state = state
        self.filters.show_state(state)
        query = state.query
        by = query.sort or (None if query.text.strip() else Sort.NAME)
        self.table.head.show_order(by, descending=query.descending)
        if self.search.text.strip() != query.text.strip():
            with QSignalBlocker(self.search.field):
                self.search.field.setText(query.text)
        self._tell(state)
        self._tell_pages(state)
        self._tell_bar(state)

    def _build(self) -> None:
        self.search = SearchField(
            self.tr("Search names, SKUs and barcodes, or scan"),
            icon="search",
            key="F2",
            short=self.tr("Search or scan"),
        )
        self.new = Button(
            self.tr("New product"),
            kind="primary",
            icon="plus",
            size="small",
            key="Ctrl N",
            focusable=True,
        )
        self.filters = FilterStrip(self._formatter)
        self._banner = FailureBanner()
        self._unknown = Banner(tone="warn")
        self._make = self._unknown.add(
            Button(self.tr("New product with this code"), size="small", key="Ctrl N")
        )
        self._forget = self._unknown.add(
            Button(self.tr("Dismiss"), kind="ghost", size="small", key="Esc")
        )
        self._only = Banner(tone="info")
        self.progress = ProgressRow()
        self.undo_bar = UndoBar()
        self._pages = QStackedWidget()
        self._pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._none = self._empty_page()
        self._nothing = EmptyState("search", "", button=self._clear_button())
        for page, padding in ((self.table, 1), (self._none, 16), (self._nothing, 16)):
            card = Card(padding=padding, spacing=0)
            card.fill(page)
            self._pages.addWidget(card)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(theme.px(8))
        self._top.addWidget(self.search, 1)
        self._rest = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rest.setSpacing(theme.px(8))
        self._rest.addWidget(self.filters.goods)
        self._rest.addLayout(row(self.new))
        self._top.addLayout(self._rest)
        inner = _Inside()
        column = QVBoxLayout()
        column.setSpacing(theme.px(10))
        column.addLayout(self._top)
        column.addWidget(self.filters)
        for each in (self._banner, self._unknown, self._only):
            column.addWidget(each)
            each.hide()
        column.addWidget(self._pages, 1)
        column.addWidget(self.progress)
        column.addWidget(self.undo_bar)
        theme.margins(column, start=16, top=12, end=16, bottom=10)
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column, 1)
        whole.addWidget(self._bar())
        # Where large text leaves no room for the table, the whole screen scrolls.
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        theme.follow(self._dress)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress(None)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._view_model.rest()

    def _dress(self, _look: object) -> None:
        ways = QBoxLayout.Direction
        middle = self.width() >= theme.px(MIDDLE_FROM)
        self._rest.setDirection(ways.LeftToRight if middle else ways.TopToBottom)
        hint = text_width(theme.font("body"), self.search.field.placeholderText())
        needed = hint + theme.px(AROUND_HINT) + self._rest.sizeHint().width()
        wide = self.width() >= max(theme.px(WIDE_FROM), needed)
        self._top.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._pages.setMinimumHeight(theme.px(HEAD + LEAST_ROWS * theme.look().sizes.row))

    def _bar(self) -> QWidget:
        """The bar at the foot: how many, and what can be done to them."""
        bar = QWidget()
        bar.setProperty("surface", "surface")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QWidget()
        flow = FlowLayout(inside, gap=10)
        self._count = Label(role="strong")
        self._detail = Label(role="small", ink="quiet")
        words = QWidget()
        column = QVBoxLayout(words)
        theme.margins(column, top=4, end=16)
        column.setSpacing(theme.px(2))
        column.addWidget(self._count)
        column.addWidget(self._detail)
        self.edit = Button(self.tr("Edit"), icon="pencil", key="Enter", focusable=True)
        self.duplicate = Button(self.tr("Duplicate"), icon="copy", key="Ctrl D", focusable=True)
        self.change = Button(self.tr("Change several"), icon="tags", key="F6", focusable=True)
        self.archive = Button(self.tr("Archive"), icon="package", key="F8", focusable=True)
        for each in (words, self.edit, self.duplicate, self.change, self.archive):
            flow.addWidget(each)
        line = QHBoxLayout(bar)
        line.addWidget(inside, 1)
        theme.margins(line, start=16, top=10, end=16, bottom=10)
        return bar

    def _empty_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        self._add = Button(
            self.tr("Add a product"), kind="primary", icon="plus", key="Ctrl N", focusable=True
        )
        state = EmptyState(
            "package",
            self.tr("Nothing is sold here yet"),
            self.tr("Add a product, scan its code, or bring a list in from a file."),
            button=self._add,
        )
        self._import = Button(self.tr("Import from a file"), icon="file-text", focusable=True)
        column.addStretch(1)
        column.addWidget(state)
        column.addWidget(self._import, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _clear_button(self) -> Button:
        self._clear = Button(self.tr("Show everything active"), focusable=True)
        return self._clear

    def _wire(self) -> None:
        model = self._view_model
        model.is_held_by(lambda page: not self.model.missing(page * PAGE, page * PAGE))
        model.changed.connect(self.show_state)
        model.restarted.connect(self._restarted)
        model.counted.connect(self._counted)
        model.read.connect(self.model.put)
        model.done.connect(self._tell_done)
        model.found.connect(self._found)
        self.search.searched.connect(model.search)
        self.search.entered.connect(lambda _text: self._enter_table())
        self.filters.shown.connect(model.show)
        self.filters.narrowed.connect(self._narrow)
        self.table.looked_at.connect(model.look_at)
        self.table.sorted_by.connect(model.sort)
        self.table.opened.connect(lambda _row: self.open())
        self.table.ticked.connect(self._tell_again)
        self.table.typed.connect(self._type)
        self.table.left.connect(self.focus)
        self.table.selectionModel().currentRowChanged.connect(self._tell_again)
        self.model.dataChanged.connect(self._tell_again)
        for button, act in (
            (self.new, self.begin_new),
            (self._add, self.begin_new),
            (self._make, self.begin_new),
            (self._import, self.bring_in),
            (self.edit, self.open),
            (self.duplicate, self.copy),
            (self.change, self.change_several),
            (self.archive, self.archive_or_restore),
            (self._forget, model.forget_code),
            (self._banner.button, model.again),
            (self._clear, model.clear),
        ):
            button.clicked.connect(lambda _checked=False, do=act: do())
        self.undo_bar.undone.connect(model.undo)
        self.progress.cancelled.connect(model.cancel)
        self.search.field.installEventFilter(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_skeleton)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.search.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self._enter_table()
            return True
        return False

    def _restarted(self, count: int) -> None:
        cursor = self.table.row if self._same_query() else 0
        self._ever = True
        self.model.restart(count)
        self._shown_query = self._view_model.state.query
        self._return_to = cursor
        self._go_back()
        self.table.look()
        if self._to_table and count:
            self._to_table = False
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _same_query(self) -> bool:
        """True where the list is read anew and not another."""
        return self._shown_query == self._view_model.state.query

    def _go_back(self) -> None:
        """To the row where the cursor was before the list was read anew, once it is known."""
        if 0 < self._return_to < self.model.rowCount():
            self.table.go_to(self._return_to)
            self._return_to = 0

    def _counted(self, count: int) -> None:
        self.model.set_count(count)
        self._go_back()
        self._tell_bar(self._state)

    def _found(self) -> None:
        self._to_table = True

    def _enter_table(self) -> None:
        """Enter or Down in the search: to the first row, once it is there."""
        if self._state.is_loading:
            self._to_table = True
        elif self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self, text: str) -> None:
        """Letters typed over the table are for the search."""
        self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.field.end(False)  # Qt takes no keyword here
        self.search.insert(text)

    def _narrow(self, goods: object) -> None:
        assert isinstance(goods, Goods)
        self._view_model.filter(
            category_id=goods.category_id,  # type: ignore[arg-type]
            tax_class_id=goods.tax_class_id,  # type: ignore[arg-type]
            unit=goods.unit,  # type: ignore[arg-type]
        )

    def _show_skeleton(self) -> None:
        if not self._ever and self._state.is_loading:
            self.model.restart(SKELETON)

    def _restores(self, ranges: tuple[tuple[int, int], ...]) -> bool:
        """True where the first of the chosen products is archived."""
        product = self.model.product(ranges[0][0]) or self.model.product(self.table.row)
        return product is not None and product.archived

    def _agreed(self, count: int, *, restore: bool) -> bool:
        """Whether so many are really meant."""
        words, verb = self.tr("Archive {count} products?"), self.tr("Archive")
        if restore:
            words, verb = self.tr("Restore {count} products?"), self.tr("Restore")
        dialog = Dialog(
            self.window(),
            words.format(count=self._formatter.count(count)),
            self.tr("What was sold of them stays. This can be undone."),
            icon="package",
            tone="warn",
        )
        cancel = dialog.add_button(Button(self.tr("Cancel"), key="Esc"), default=True)
        cancel.clicked.connect(dialog.reject)
        go_on = dialog.add_button(Button(verb, kind="primary"))
        go_on.clicked.connect(dialog.accept)
        agreed = bool(dialog.exec())
        dialog.deleteLater()
        self.asked.emit()
        return agreed

    def _tell(self, state: ProductsState) -> None:
        """What stands above the table: errors, an unknown code, and what one may not do."""
        self._banner.show_error(state.error, can_try_again=self._view_model.can_try_again)
        if state.unknown_code:
            words = self.tr("No product has the code {code}").format(code=state.unknown_code)
            self._unknown.tell(words, self.tr("Nothing was changed."))
        else:
            self._unknown.hide()
        if not state.may_edit and self._view_model.has_begun:
            self._only.tell(
                self.tr("You may look at products, but not change them"),
                self.tr("Ask somebody who may, such as the manager."),
            )
        else:
            self._only.hide()
        if state.progress is None:
            self.progress.finish()
            return
        if self.progress.is_idle:
            self.progress.begin(self.tr("Changing products"))
        counted = self.tr("{done} of {total}").format(
            done=self._formatter.count(state.progress.done),
            total=self._formatter.count(state.progress.total),
        )
        self.progress.advance(state.progress.done, state.progress.total, counted)

    def _tell_pages(self, state: ProductsState) -> None:
        """The table, or why it is empty."""
        if state.is_loading and not self._ever:
            if not self._patience.isActive():
                self._patience.start()
            self._pages.setCurrentIndex(0)
            return
        self._patience.stop()
        if state.error is not None and not self._ever:
            # What stands there are only the bars of what was waited for.
            self.model.restart(0)
        self._clear.setVisible(state.error is None)
        if state.is_loading or self.model.rowCount():
            self._pages.setCurrentIndex(0)
        elif state.error is not None:
            self._nothing.tell(self.tr("The products would be here"))
            self._pages.setCurrentIndex(2)
        elif state.query.is_plain and not state.active and not state.archived:
            self._pages.setCurrentIndex(1)
        else:
            text = state.query.text.strip()
            words = self.tr("Nothing is found for “{text}”").format(text=text)
            self._nothing.tell(
                words if text else self.tr("No product is like that"),
                self.tr("Look at other words, or take a filter away."),
            )
            self._pages.setCurrentIndex(2)

    def _tell_bar(self, state: ProductsState) -> None:
        """How many are listed and chosen, and what can be done to them."""
        count, rows = self._formatter.count, self.model.rowCount()
        ticked = self.model.ticks.count(rows)
        known = state.count is not None
        words = self.tr("1 product") if rows == 1 else self.tr("{count} products")
        listed = words.format(count=count(rows) + ("" if known else "+")) if self._ever else ""
        if ticked:
            chosen = self.tr("1 chosen") if ticked == 1 else self.tr("{count} chosen")
            self._count.setText(chosen.format(count=count(ticked)))
            self._detail.setText(self.tr("of {listed}").format(listed=listed))
        else:
            self._count.setText(listed)
            detail = self.tr("Space ticks, Ctrl A ticks everything")
            if state.is_cut:
                detail = self.tr("The best of many: type more to find others")
            elif not rows:
                detail = ""
            self._detail.setText(detail)
        ranges = self.table.chosen()
        some = bool(ranges) and state.progress is None and self._ever
        one = self.model.product(self.table.row) is not None and self._ever
        self.edit.setEnabled(one and state.may_edit)
        self.duplicate.setEnabled(one and state.may_edit)
        self.change.setEnabled(some and (state.may_edit or state.may_price))
        self.archive.setEnabled(some and state.may_edit)
        self.new.setEnabled(state.may_edit)
        self._add.setEnabled(state.may_edit)
        self._make.setEnabled(state.may_edit)
        self._import.setEnabled(state.may_import)
        restore = bool(ranges) and self._restores(ranges)
        self.archive.set_words(
            text=self.tr("Restore") if restore else self.tr("Archive"),
            icon="rotate-ccw" if restore else "package",
        )

    def _tell_again(self, *_what: object) -> None:
        """The rows or what is chosen of them changed."""
        if isValid(self.model) and isValid(self.table):
            self._tell_bar(self._state)

    def _tell_done(self, done: Done) -> None:
        words = {
            Notice.CHANGED: self.tr("Changed {count} products"),
            Notice.ARCHIVED: self.tr("Archived {count} products"),
            Notice.RESTORED: self.tr("Restored {count} products"),
            Notice.UNDONE: self.tr("Undone for {count} products"),
        }[done.notice].format(count=self._formatter.count(done.count))
        if done.skipped:
            skipped = self.tr("{words}; {count} do not take it and stayed")
            words = skipped.format(words=words, count=self._formatter.count(done.skipped))
        if done.stopped:
            words = self.tr("{words}; stopped before the end").format(words=words)
        self.undo_bar.tell(words)
        self.undo_bar.offer(undo=self._state.undo is not None)


class _Inside(QWidget):
    """What scrolls where there is no room: as high as its lines need at the width it gets."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return 0 if layout is None else layout.minimumHeightForWidth(width)


def _rows(ranges: tuple[tuple[int, int], ...]) -> int:
    return sum(last - first + 1 for first, last in ranges)
