"""The form of one product: six tabs, what is wrong marked on them, and nothing lost unasked."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from rcommerce_pos.core.catalog.sheet import Difference, ProductSheet, Tab, differences, merged
from rcommerce_pos.core.catalog.sheet_checks import Fault
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said, said_phrase, sentence
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.product.areas import TabArea, Whole, in_area
from rcommerce_pos.ui.screens.product.barcodes import BarcodesTab
from rcommerce_pos.ui.screens.product.basics import BasicsTab
from rcommerce_pos.ui.screens.product.head import ProductHead
from rcommerce_pos.ui.screens.product.pictures import PicturesTab
from rcommerce_pos.ui.screens.product.prices import PricesTab
from rcommerce_pos.ui.screens.product.rules import RulesTab
from rcommerce_pos.ui.screens.product.stock import CountDialog, Counted
from rcommerce_pos.ui.screens.product.tab import SheetTab
from rcommerce_pos.ui.screens.product.variants import VariantsTab
from rcommerce_pos.ui.screens.product.view_model import CodeNote, ProductState, ProductViewModel
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.content import Skeleton
from rcommerce_pos.ui.widgets.editor_page import UnsavedDialog
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.in_sight import InSight
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.toast import Toast

MOST_DIFFERENCES = 6
NARROW = 700
LEAST_CARD = 260


class ProductView(QWidget):
    """``closed`` asks for the way back, ``saved`` carries the product's key."""

    closed = Signal()
    saved = Signal(object)
    asked = Signal()
    """A dialog was closed: what was scanned meanwhile is wanted."""

    def __init__(self, view_model: ProductViewModel, *, formatter: Formatter) -> None:
        super().__init__()
        self._model = view_model
        self._formatter = formatter
        self._then: Callable[[], object] | None = None
        self._toast: Toast | None = None
        self._tab = Tab.BASICS
        self._arriving = True
        self.head = ProductHead()
        self._basics = BasicsTab(view_model, formatter)
        self._variants = VariantsTab(view_model, formatter)
        self._codes = BarcodesTab(view_model, formatter)
        self._prices = PricesTab(view_model, formatter)
        self.tabs: dict[Tab, SheetTab] = {
            each.tab: each
            for each in (
                self._basics,
                self._variants,
                self._codes,
                self._prices,
                PicturesTab(view_model, formatter),
                RulesTab(view_model, formatter),
            )
        }
        self.banner = _Notice()
        self._pages = QStackedWidget()
        self._areas = {tab: in_area(page, TabArea()) for tab, page in self.tabs.items()}
        self._again = Button(
            QCoreApplication.translate("FailureBanner", "Try again"),
            icon="refresh-cw",
            focusable=True,
        )
        self._empty = EmptyState("package", "", button=self._again)
        self._skeleton = Skeleton()
        self._state = Badge(self.tr("Saved"), tone="neutral")
        self._reason = Label(role="label", ink="quiet", wrap=True)
        self._undo_words = self.tr("Undo changes")
        self.undo = Button(self._undo_words, icon="undo-2", key="Alt Z", focusable=True)
        self.keep = Button(
            self.tr("Save"), kind="primary", icon="check", key="Ctrl S", focusable=True
        )
        self._lay_out()
        self._wire()
        self.show_state(view_model.state)

    def _lay_out(self) -> None:
        card = Card(padding=16, spacing=10)
        card.column.addWidget(self._pages, 1)
        for area in self._areas.values():
            self._pages.addWidget(area)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._skeleton)
        bar = self._bar = QGridLayout()
        bar.setSpacing(theme.px(10))
        bar.setColumnStretch(1, 1)
        bar.addWidget(self._state, 1, 0)
        bar.addWidget(self._reason, 1, 1)
        bar.addWidget(self.undo, 1, 2)
        bar.addWidget(self.keep, 1, 3)
        inside = Whole()
        upper = QVBoxLayout(inside)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(theme.px(10))
        upper.addWidget(self.head)
        upper.addWidget(self.banner)
        upper.addWidget(card, 1)
        self._card = card
        # In a low window the whole scrolls, so that the fields keep some room.
        self._whole = in_area(inside, InSight())
        self._whole.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(10))
        column.addWidget(self._whole, 1)
        column.addLayout(bar)
        theme.margins(column, start=16, top=12, end=16, bottom=12)

    def _wire(self) -> None:
        model = self._model
        model.changed.connect(self.show_state)
        model.filled.connect(self._fill)
        model.shown.connect(self._go_to)
        model.saved.connect(self._after_save)
        for page in self.tabs.values():
            page.changed.connect(self._edited)
        self._basics.priced.connect(self._prices.take_price)
        self._basics.taxed.connect(self._prices.take_tax)
        self._basics.coded.connect(self._codes.take_first)
        self._basics.code_typed.connect(model.look_at_first_code)
        self._basics.count_wanted.connect(self.count_stock)
        self._variants.count_wanted.connect(self.count_stock)
        model.counted.connect(self._say_counted)
        self._prices.price.textEdited.connect(self._basics.show_price)
        self._prices.tax_class.currentIndexChanged.connect(
            lambda _row: self._basics.show_tax(self._prices.tax_class.value)
        )
        self._codes.changed.connect(lambda: self._basics.show_code(self._codes.first))
        self.head.chosen.connect(self.go_to_tab)
        self.head.duplicate_wanted.connect(self.want_duplicate)
        self.head.archive_wanted.connect(self.want_archive)
        self.undo.clicked.connect(self.revert)
        self.keep.clicked.connect(self.save)
        self.banner.theirs.clicked.connect(model.take_theirs)
        self.banner.mine.clicked.connect(model.keep_mine)
        self.banner.anyway.clicked.connect(model.add_code_anyway)
        self.banner.dismiss.clicked.connect(model.dismiss)
        self._again.clicked.connect(model.again)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has no room for caps of keys, nor for words beside icons and buttons."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW)
        self._card.setMinimumHeight(min(theme.px(LEAST_CARD), max(self.height(), 1)))
        self.head.set_narrow(narrow=narrow)
        self.undo.set_words(text="" if narrow else self._undo_words, key="" if narrow else "Alt Z")
        self.undo.setAccessibleName(self._undo_words)
        self.keep.set_words(key="" if narrow else "Ctrl S")
        self._bar.removeWidget(self._reason)
        self._bar.addWidget(self._reason, *((0, 0, 1, 4) if narrow else (1, 1, 1, 1)))

    def open(self, product_id: UUID) -> None:
        """Show a product of the catalogue."""
        self._arrive()
        self._model.open(product_id)

    def new(self, code: str | None = None) -> None:
        """Begin a product, with the code that brought somebody here."""
        self._arrive()
        self._model.new(code)

    def duplicate(self, product_id: UUID) -> None:
        """Begin a product like another."""
        self._arrive()
        self._model.duplicate(product_id, words=self.tr("{name} (copy)"))

    def _arrive(self) -> None:
        self._arriving = True
        self.show_tab(Tab.BASICS)

    def focus(self) -> None:
        """The tab in front takes the keyboard."""
        self.tabs[self._tab].focus()

    @property
    def is_dirty(self) -> bool:
        """True where something is not saved."""
        return self._model.state.is_dirty

    def save(self) -> None:
        """Keep what was changed."""
        if self.is_dirty:
            self._then = None
            self._model.save()

    def revert(self) -> None:
        """Forget what was changed."""
        self._then = None
        self._model.revert()

    def leave_then(self, go_on: Callable[[], object]) -> None:
        """Go on once nothing unsaved is lost: at once, after it is saved, or not at all."""

        def leave() -> None:
            self._model.close()
            go_on()

        self._settle_then(leave)

    def _settle_then(self, go_on: Callable[[], object]) -> None:
        """Ask what becomes of unsaved changes; go on with the product as it is stored."""
        self._then = None
        if not self.is_dirty or not self._model.state.can_edit:
            go_on()
            return
        dialog = UnsavedDialog(self.window())
        dialog.exec()
        answer = dialog.answer
        dialog.deleteLater()
        self.asked.emit()
        if answer == "save":
            self._then = go_on
            self._model.save()
        elif answer == "discard":
            go_on()

    def leave(self) -> None:
        """Back to where one came from, once nothing would be lost."""
        self.leave_then(self.closed.emit)

    def take_scan(self, code: str) -> None:
        """A scanned code becomes the product's, or is said to be another one's."""
        self._model.take_code(code)

    def want_duplicate(self) -> None:
        """Begin a copy of the product, once nothing would be lost."""
        stored = self._model.state.stored
        if stored is not None and stored.id is not None:
            key = stored.id
            self._settle_then(lambda: self.duplicate(key))

    def want_archive(self) -> None:
        """Archive or restore the product, once nothing would be lost."""
        if self._model.state.stored is not None:
            self._settle_then(self._model.archive)

    @property
    def count_buttons(self) -> tuple[Button, Button]:
        """The ways to a count, which show its key."""
        return self._basics.stock.count, self._variants.count

    def count_stock(self) -> None:
        """Count the product, or the variant that is chosen, as it is on record."""
        wanted = self._to_count()
        if wanted is None:
            return
        before = QApplication.focusWidget()
        dialog = CountDialog(self.window(), wanted, self._formatter)
        accepted, counted = bool(dialog.exec()), dialog.counted
        dialog.deleteLater()
        self.asked.emit()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        if accepted and counted is not None:
            self._model.count(
                wanted.product_id, counted, reason=dialog.reason, recorded=wanted.recorded
            )

    def _to_count(self) -> Counted | None:
        """What a count is about here; a product with variants leads to their table."""
        state = self._model.state
        stored, facts = state.stored, state.facts
        if stored is None or stored.id is None or not state.can_count:
            return None
        if stored.is_stocked:
            return Counted(
                stored.id, stored.draft.name, stored.draft.unit, facts.stock_of(stored.id)
            )
        if not stored.is_common_part or not stored.draft.kind.is_stocked:
            return None
        key = self._variants.chosen if self._tab is Tab.VARIANTS else None
        one = next((each for each in stored.variants if each.id == key), None)
        if one is None:
            self.go_to_tab(Tab.VARIANTS)
            return None
        return Counted(one.id, one.name, stored.draft.unit, facts.stock_of(one.id))

    def _say_counted(self, _key: object, counted: object) -> None:
        assert isinstance(counted, Quantity)
        words = self.tr("Counted: {count}").format(count=self._formatter.quantity(counted))
        self._tell(words, icon="boxes")

    def show_tab(self, tab: Tab) -> None:
        """Bring a tab to the front."""
        self._tab = tab
        self.head.show_tab(tab)
        if self._model.state.is_open:
            self._pages.setCurrentWidget(self._areas[tab])

    def turn(self, by: int) -> None:
        """To the tab before or after; the keyboard goes along."""
        tabs = list(Tab)
        self.go_to_tab(tabs[(tabs.index(self._tab) + by) % len(tabs)])

    def go_to_tab(self, tab: Tab) -> None:
        """Bring a tab to the front, and put the keyboard into it."""
        self.show_tab(tab)
        self.focus()

    def issue_code(self) -> None:
        """Give the product a number of the shop's own."""
        self._model.issue_code()

    def add_group(self) -> None:
        """Begin a group of modifiers."""
        rules = self.tabs[Tab.RULES]
        if self._model.state.is_open and isinstance(rules, RulesTab) and rules.isEnabled():
            self.show_tab(Tab.RULES)
            rules.add_group()

    def show_state(self, state: ProductState) -> None:
        """Show everything but the fields."""
        sheet = state.sheet
        dirty = state.is_dirty and state.can_edit
        words = self.tr("Saved") if state.stored is not None else self.tr("Not saved yet")
        self._state.set_state(
            self.tr("Unsaved changes") if dirty else words, tone="warn" if dirty else "neutral"
        )
        self._state.setVisible(sheet is not None)
        self.undo.setEnabled(dirty)
        self.keep.setEnabled(dirty)
        self.undo.setVisible(state.can_edit)
        self.keep.setVisible(state.can_edit)
        why = self._why(state)
        self._reason.setText(why)
        self._reason.setVisible(bool(why))
        for page in self.tabs.values():
            page.setEnabled(state.can_edit)
            page.show_state(state)
        self._show_page(state)
        self._show_faults(state)
        self._show_notice(state)
        name = sheet.draft.name.strip() if sheet is not None else self.tr("Product")
        archived = sheet is not None and sheet.archived
        self.head.show_title(name, new=sheet is not None and sheet.is_new, archived=archived)
        kept = state.stored is not None and state.can_edit
        self.head.set_acts(duplicate=kept, archive=kept)
        if state.conflict is not None or state.faults or state.refused is not None:
            self._then = None

    def _why(self, state: ProductState) -> str:
        if not state.can_edit:
            return self.tr("Only a manager may change products.")
        if state.note is not None and state.note.kind != "taken":
            return self._note_words(state.note)
        if not state.can_price:
            return self.tr("Only a manager may change prices.")
        return ""

    def _show_page(self, state: ProductState) -> None:
        if state.is_open:
            self._pages.setCurrentWidget(self._areas[self._tab])
        elif state.refused is not None:
            self._again.setVisible(self._model.readings.can_try_again)
            self._empty.tell(self.tr("This product cannot be shown"), sentence(state.refused))
            self._pages.setCurrentWidget(self._empty)
        else:
            self._pages.setCurrentWidget(self._skeleton)

    def _show_faults(self, state: ProductState) -> None:
        for tab, page in self.tabs.items():
            twins = tab is Tab.BASICS
            page.show_faults([each for each in state.faults if twins or each.tab is tab])
        self.head.mark({fault.tab for fault in state.faults})

    def _show_notice(self, state: ProductState) -> None:
        if state.conflict is not None and state.sheet is not None and state.stored is not None:
            self.banner.show_conflict(
                self.tr("Somebody changed this product meanwhile"),
                self._differences(state.sheet, state.stored, state.conflict),
            )
        elif state.refused is not None and state.is_open:
            self.banner.show_words(said(state.refused), "", tone="danger")
        elif state.faults and not state.conflict:
            count = len(state.faults)
            words = self.tr("1 thing is to be put right before it can be saved")
            if count > 1:
                words = self.tr("{count} things are to be put right before it can be saved")
            first = state.faults[0]
            self.banner.show_words(words.format(count=count), said(first.error), tone="danger")
        elif state.note is not None and state.note.kind == "taken":
            self.banner.show_words(
                self.tr("{name} has the code {code} already").format(
                    name=state.note.name, code=state.note.code
                ),
                self.tr("Nothing was added. With two products at one code the till asks."),
                tone="warn",
                anyway=True,
            )
        else:
            self.banner.hide()

    def _note_words(self, note: CodeNote) -> str:
        """What became of a code: said beside Save, where it moves nothing."""
        words = {
            "present": self.tr("This product has the code {code} already."),
            "issued": self.tr("The product has the number {code} now. Save to keep it."),
            "shared": self.tr("{name} has the code {code}, too: the till will ask which is meant."),
        }
        usual = self.tr("The code {code} was added. Save to keep it.")
        if note.explanation and note.kind == "added":
            usual = self.tr("The code {code} was added; look at it: {why}")
        return words.get(note.kind, usual).format(
            code=note.code,
            name=note.name,
            why=said_phrase(note.explanation) if note.explanation else "",
        )

    def _differences(self, mine: ProductSheet, before: ProductSheet, theirs: ProductSheet) -> str:
        found = differences(merged(mine, before, theirs), theirs)
        lines = [self._difference(each) for each in found[:MOST_DIFFERENCES]]
        left = len(found) - len(lines)
        if left > 0:
            lines.append(self.tr("and {count} more").format(count=left))
        return "\n".join(lines)

    def _difference(self, each: Difference) -> str:
        name = self._field_words().get(each.field, each.field)
        mine, theirs = self._value_words(each.mine), self._value_words(each.theirs)
        if mine == theirs:
            return self.tr("{field}: yours and theirs differ").format(field=name)
        return self.tr("{field}: yours {mine}, theirs {theirs}").format(
            field=name, mine=mine, theirs=theirs
        )

    def _field_words(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "sku": self.tr("SKU"),
            "price": self.tr("Price"),
            "cost": self.tr("Cost"),
            "compare_at": self.tr("Price before"),
            "tax_class": self.tr("Tax class"),
            "unit": self.tr("Sold by"),
            "first_stock": self.tr("In stock"),
            "inventory_policy": self.tr("When none are left"),
            "category_id": self.tr("Category"),
            "description": self.tr("Note"),
            "barcodes": self.tr("Barcodes"),
            "brand": self.tr("Brand"),
            "tags": self.tr("Tags"),
            "discountable": self.tr("Discounts"),
            "kind": self.tr("Kind"),
            "rules": self.tr("Rules"),
            "deposit_id": self.tr("Deposit"),
            "archived": self.tr("Archived"),
            "options": self.tr("Options"),
            "variants": self.tr("Variants"),
            "groups": self.tr("Modifiers"),
            "bundle": self.tr("Bundle"),
            "pictures": self.tr("Pictures"),
            "scheduled": self.tr("Prices to come"),
        }

    def _value_words(self, value: object) -> str:
        if value is None or value == "":
            return "—"
        if isinstance(value, UnitPrice):
            return self._formatter.unit_price(value)
        if isinstance(value, tuple):
            return self._formatter.count(len(value))
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        return str(value) if isinstance(value, str) else ""

    def _fill(self, state: object, tabs: object) -> None:
        assert isinstance(state, ProductState)
        assert isinstance(tabs, tuple)
        for tab in tabs:
            self.tabs[tab].fill(state)
        self._basics.show_code(self._codes.first)
        for page in self.tabs.values():
            page.show_state(state)
        self._show_faults(state)
        whole = len(tabs) == len(self.tabs)
        if whole and self.isVisible():
            self._settle_focus()

    def _settle_focus(self) -> None:
        """Into a form that was just opened; after that the keyboard stays where somebody types.

        Who pressed a button of the form, which cannot be pressed twice, goes back to the field.
        """
        field = self._areas[self._tab].field
        if self._arriving or field is None or not isValid(field) or not field.isVisible():
            self._arriving = False
            self.focus()
        elif not self._areas[self._tab].isAncestorOf(QApplication.focusWidget() or self):
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, where: object) -> None:
        """To a tab, or to the place of a fault."""
        here = self._tab is Tab.BASICS
        if isinstance(where, Fault):
            tab = Tab.BASICS if here and self._basics.stands_here(where) else where.tab
            self.show_tab(tab)
            self.tabs[tab].go_to(where)
        elif isinstance(where, Tab) and not (here and where is Tab.BARCODES and self._has_one):
            self.show_tab(where)

    @property
    def _has_one(self) -> bool:
        """True where the product's only code is seen on the first tab, too."""
        sheet = self._model.state.sheet
        return sheet is not None and len(sheet.draft.barcodes) == 1

    def _edited(self) -> None:
        sheet = self._model.state.sheet
        if sheet is None:
            return
        unreadable: list[Fault] = []
        for page in self.tabs.values():
            sheet = page.read(sheet)
            unreadable += page.unreadable
        self._model.edit(sheet, unreadable)

    def _after_save(self, key: object) -> None:
        self.saved.emit(key)
        self._say_price_is_asked()
        then, self._then = self._then, None
        if then is not None and not self._model.state.is_dirty:
            then()

    def _say_price_is_asked(self) -> None:
        """A product without a price is no mistake, but nobody should find out at the counter."""
        sheet = self._model.state.stored
        if sheet is None or not sheet.asks_price:
            return
        words = self.tr("{name} has no price: the till asks for it at every sale")
        self._tell(words.format(name=sheet.draft.name), icon="circle-alert")

    def _tell(self, words: str, *, icon: str) -> None:
        if self._toast is None:
            # Over the whole window: who saves and leaves still reads it.
            self._toast = Toast(self.window())
        self._toast.tell(words, icon=icon)


class _Notice(Banner):
    """What is said above the form, with the ways on."""

    def __init__(self) -> None:
        super().__init__(tone="info")
        self._title.setWordWrap(True)
        self.theirs = self.add(Button(self.tr("Take theirs"), size="small", focusable=True))
        self.mine = self.add(
            Button(self.tr("Keep mine"), kind="primary", size="small", focusable=True)
        )
        self.anyway = self.add(Button(self.tr("Add it anyway"), size="small", focusable=True))
        self.dismiss = self.add(Button(icon="x", kind="ghost", size="small", focusable=True))
        self.dismiss.setAccessibleName(self.tr("Dismiss"))
        self.hide()

    def show_conflict(self, title: str, text: str) -> None:
        """Two people changed one product: ask whose changes hold."""
        self._offer(conflict=True)
        self.tell(title, text, tone="warn")

    def show_words(self, title: str, text: str, *, tone: str, anyway: bool = False) -> None:
        """Say something that needs no decision, or one."""
        self._offer(anyway=anyway, dismiss=tone != "danger")
        self.tell(title, text, tone=tone)  # type: ignore[arg-type]

    def _offer(
        self, *, conflict: bool = False, anyway: bool = False, dismiss: bool = False
    ) -> None:
        self.theirs.setVisible(conflict)
        self.mine.setVisible(conflict)
        self.anyway.setVisible(anyway)
        self.dismiss.setVisible(dismiss)
