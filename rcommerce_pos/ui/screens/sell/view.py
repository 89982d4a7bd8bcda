"""The sell screen, as a list for scanning or with quick keys: lines, totals, what is asked."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rcommerce_pos.core.catalog.types import Product, SearchHit
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.sell.ask_panel import AskPanel
from rcommerce_pos.ui.screens.sell.entry import searched_for
from rcommerce_pos.ui.screens.sell.explaining import Explaining
from rcommerce_pos.ui.screens.sell.key_editor import KeyEditor
from rcommerce_pos.ui.screens.sell.line_menu import LineMenu
from rcommerce_pos.ui.screens.sell.modifier_panel import ModifierPanel
from rcommerce_pos.ui.screens.sell.notice_banner import NoticeBanner
from rcommerce_pos.ui.screens.sell.price_check import PriceCheckPanel
from rcommerce_pos.ui.screens.sell.questions import Questions
from rcommerce_pos.ui.screens.sell.results import Results
from rcommerce_pos.ui.screens.sell.sale_area import SaleArea
from rcommerce_pos.ui.screens.sell.state import Question, SellState
from rcommerce_pos.ui.screens.sell.view_model import SellViewModel
from rcommerce_pos.ui.widgets.explain_panel import ExplainPanel
from rcommerce_pos.ui.widgets.search_field import SearchField
from rcommerce_pos.ui.widgets.side_panel import SidePanel

WITHOUT_SALE = frozenset(
    {"search", "dismiss", "price_check", "recall", "layout", "quick_keys", "edit_keys"}
)
"""What can be done before there is a sale on the screen."""


class SellView(QWidget):
    """Rings up. ``paying`` carries how: ``pay``, ``exact_cash`` or ``card``.

    ``keys_changed`` says that keys are to go elsewhere now: see ``keys_to_focus``.
    """

    paying = Signal(str)
    keys_changed = Signal()

    def __init__(
        self, view_model: SellViewModel, *, formatter: Formatter, actions: Actions
    ) -> None:
        super().__init__()
        self._view_model = view_model
        self._actions = actions
        self.search = SearchField(
            self.tr("Scan or search products"),
            key=actions.key("search"),
            short=self.tr("Scan, search"),
        )
        self.search.searched.connect(view_model.ringing.type_ahead)
        self.search.entered.connect(self._enter)
        self.search.field.installEventFilter(self)
        self._banner = NoticeBanner(self, view_model, formatter=formatter, actions=actions)
        self._banner.dismissed.connect(self.dismiss)
        self.area = SaleArea(
            self,
            formatter,
            actions=actions,
            thumbnails=view_model.thumbnails,
            banner=self._banner,
        )
        self.area.reordered.connect(self._show_anew)
        self.editor = KeyEditor(self)
        self._wire_sale()
        self._wire_keys()
        self.area.lay_out()
        self._make_panels(formatter)
        view_model.changed.connect(self.show_state)
        view_model.asked.connect(self.keys_changed)
        view_model.left.connect(self.close_all)
        self._asked: Question | None = None
        self._wire()
        theme.changed().connect(self._follow_look)
        actions.show_key("search", self.search)
        actions.show_key("undo", self.area.undo)
        actions.show_key("another_sale", self.area.tabs)

    def _make_panels(self, formatter: Formatter) -> None:
        """What opens beside the sale, one at a time, and who asks in it."""
        self._results = Results(formatter, self)
        self._results.chosen.connect(self._add_hit)
        self.panel = AskPanel(self, formatter)
        self.panel.closed.connect(self._panel_closed)
        self.modifiers = ModifierPanel(self, formatter)
        self.modifiers.closed.connect(self._panel_closed)
        self._questions = Questions(self._view_model, self.panel, self.modifiers, formatter)
        self.check = PriceCheckPanel(self, formatter)
        self.check.wanted.connect(self._view_model.check_price)
        self.check.closed.connect(self._check_closed)
        self._explain = ExplainPanel(self, formatter, self._view_model.currency)
        self._explaining = Explaining(self._view_model, self._explain, self._actions)
        self._view_model.checked.connect(self._show_check)
        self._view_model.open_sales.parked.connect(self._questions.choose_parked)
        self._view_model.changes.customers_found.connect(self._questions.choose_customer)
        self._view_model.unknown.products_found.connect(self._questions.choose_product)
        self._panels = (self.panel, self.modifiers, self.check, self.editor)
        for panel in self._panels:
            panel.opening.connect(partial(self._make_room, panel))

    def _wire_sale(self) -> None:
        model, area = self._view_model, self.area
        area.undo.undone.connect(model.changes.undo)
        area.side.pressed.connect(self._pay)
        area.column.pressed.connect(self._press)
        model.ringing.picture_found.connect(area.side.show_picture)
        for lines in (area.list.lines, area.column.lines):
            lines.chosen.connect(model.select)
            lines.menu.connect(self._line_menu)
        for tabs in (area.tabs, area.column.tabs):
            tabs.chosen.connect(model.open_sales.switch)
            tabs.another.connect(model.open_sales.another)

    def _wire_keys(self) -> None:
        """The quick keys, and what is beside the sale while they are changed."""
        keys, tiles, editor = self._view_model.keys, self.area.tiles, self.editor
        tiles.chosen.connect(self._add_key)
        tiles.turned.connect(keys.find_keys)
        keys.pages_found.connect(tiles.show_pages)
        keys.keys_found.connect(tiles.show_keys)
        editor.closed.connect(self._panel_closed)
        editor.changed.connect(keys.save_keys)
        editor.wanted.connect(keys.find_key)
        editor.page_added.connect(keys.add_page)
        editor.page_renamed.connect(keys.rename_page)
        editor.page_deleted.connect(keys.delete_page)
        tiles.picked.connect(editor.choose)
        tiles.focus_moved.connect(self.keys_changed)
        keys.keys_found.connect(editor.show_page)
        keys.key_found.connect(editor.add)
        keys.page_wanted.connect(tiles.want)

    def _wire(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "search": self.focus_search,
            "quantity": self._questions.ask_quantity,
            "discount": self._questions.ask_discount,
            "price": self._questions.ask_price,
            "price_check": self._begin_check,
            "customer": self._questions.ask_customer,
            "park": self._park,
            "recall": self._view_model.open_sales.ask_parked,
            "note": self._questions.ask_note,
            "explain": self._explaining.step,
            "coupon": self._questions.ask_coupon,
            "tax_context": self._view_model.changes.next_tax_context,
            "exempt": self._questions.ask_exemption,
            "tip": self._questions.ask_tip,
            "service_charge": self._view_model.changes.toggle_service_charge,
            "pay": lambda: self._pay("pay"),
            "exact_cash": lambda: self._pay("exact_cash"),
            "card": lambda: self._pay("card"),
            "remove": self._remove,
            "clear_sale": self._view_model.changes.clear,
            "undo": self._view_model.changes.undo,
            "redo": self._view_model.changes.redo,
            "line_up": lambda: self._move(-1),
            "line_down": lambda: self._move(1),
            "more": lambda: self._step(1),
            "less": lambda: self._step(-1),
            "dismiss": self.dismiss,
            "another_sale": self._view_model.open_sales.another,
            "next_sale": lambda: self._view_model.open_sales.next_open(1),
            "previous_sale": lambda: self._view_model.open_sales.next_open(-1),
            "layout": self._switch_layout,
            "quick_keys": self._to_tiles,
            "edit_keys": self._edit_keys,
            "next_page": lambda: self._turn(1),
            "previous_page": lambda: self._turn(-1),
            "empties": self._questions.ask_empties,
            "open_price": lambda: self._questions.ask_open_price(self._unknown_code),
            "link_code": self._link_code,
            "create_product": self._create_product,
        }
        for name, act in acts.items():
            self._actions.on(name, partial(self._do, name, act))

    def _do(self, name: str, act: Callable[[], object]) -> None:
        """Do a command, or say at once that it is not allowed: nobody types for nothing."""
        command = self._actions.commands[name]
        if name not in WITHOUT_SALE:
            self._view_model.open_again()
        if self._actions.is_allowed(command):
            act()
        else:
            self._view_model.deny(command.words)

    @property
    def keys_to_focus(self) -> bool:
        """True while what is typed belongs to the panel's field and not to the scan field."""
        asked = self.panel.isVisible() and not self.panel.is_choice
        editing = self.editor.isVisible()
        return self.check.isVisible() or asked or editing or self.area.tiles.has_keyboard

    @property
    def asks(self) -> bool:
        """True while something is asked: scans wait."""
        return self.panel.isVisible() or self.modifiers.isVisible()

    def close_all(self) -> None:
        """Close whatever is asked or shown beside the sale: it does not outlive it."""
        for panel in (*self._panels, self._explain):
            panel.close_panel()

    def _make_room(self, panel: SidePanel) -> None:
        """One panel at a time: what lies below another one would take the keys."""
        for other in self._panels:
            if other is not panel:
                other.close_panel()

    def focus_search(self) -> None:
        """The scan field takes the keyboard."""
        self.panel.close_panel()
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.field.selectAll()

    def take_text(self, text: str) -> None:
        """Text that was typed anywhere on the screen."""
        if self.modifiers.isVisible():
            if text.isascii() and text.isdigit():
                self.modifiers.choose(int(text))
            return
        if self.panel.is_choice:
            if text.isascii() and text.isdigit():
                self.panel.choose(int(text))
            return
        if text in "+-" and text and not self.search.text:
            self._pay("exact_cash" if text == "+" else "card")
            return
        for character in text:
            if character == "\b":
                self.search.field.backspace()
            else:
                self.search.insert(character)

    def take_enter(self) -> None:
        """Enter, wherever the focus is."""
        if self.modifiers.isVisible():
            self.modifiers.accept()
        elif self.panel.is_choice:
            self.panel.choose_by_enter()
        else:
            self._enter(self.search.text)

    def take_scan(self, code: str) -> None:
        """A scanner read a code; ``3*`` in the scan field multiplies it, other text stays."""
        text = self.search.text
        if self.editor.isVisible():
            self.editor.take_scan(code)
        elif self.check.isVisible():
            self._view_model.check_price(code)
        elif text.rstrip().endswith("*"):
            self.search.clear()
            self._view_model.ringing.submit(text + code)
        else:
            self._view_model.ringing.scan(code)

    def dismiss(self) -> None:
        """Put away what is in front, then the half-typed text."""
        if self.editor.isVisible():
            self.editor.close_panel()
        elif self.modifiers.isVisible():
            self.modifiers.close_panel()
        elif self.panel.isVisible():
            self.panel.close_panel()
        elif self.check.isVisible():
            self.check.close_panel()
        elif self._explain.isVisible():
            self._explain.close_panel()
        elif self.area.tiles.has_keyboard:
            self.area.tiles.give_keyboard_back()
            self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.keys_changed.emit()
        elif self._results.isVisible() or self._banner.isVisible():
            self._view_model.dismiss()
        else:
            self.search.clear()

    def set_left_hand(self, *, left_hand: bool) -> None:
        """Have the sale and its Pay button at the start of the screen, or at its end."""
        self.area.set_left_hand(left_hand=left_hand)
        self._settle_results()

    def _show_anew(self) -> None:
        self.area.arrange(self._view_model.state)
        self.show_state(self._view_model.state)

    def show_state(self, state: SellState) -> None:
        """Show the sale and what is said about it."""
        self.area.show_sale(state)
        self.area.arrange(state)
        self._explaining.follow()
        self._banner.show_notice(state.notice)
        self.area.bring_in_sight(state)
        self._show_undo(state.undoable)
        self._results.show_hits(state.hits, state.searched)
        self._settle_results()
        if state.question is not None and state.question is not self._asked:
            self._asked = state.question
            self._questions.ask(state.question)
            self.keys_changed.emit()

    def _show_undo(self, undoable: str) -> None:
        if undoable == "*":
            self.area.undo.tell(self.tr("Sale cleared"))
        elif undoable:
            self.area.undo.tell(self.tr("Removed {name}").format(name=undoable))
        else:
            self.area.undo.hide()

    def _enter(self, text: object) -> None:
        current = self._results.current
        entered = str(text)
        if not entered and self._banner.asks_if_meant:
            self._view_model.ringing.confirm_quantity()
        elif not entered and self._view_model.state.sale is None:
            self._view_model.open_again()
        elif current is not None and self._is_answered(entered):
            self._add_hit(current)
        elif entered and not entered.rstrip().endswith("*"):
            self._view_model.ringing.submit(entered)
            self.search.clear()

    def _is_answered(self, text: str) -> bool:
        """Whether the results are those of this text, and not of what stood there before."""
        return self._view_model.state.searched == searched_for(text)

    def _add_hit(self, hit: SearchHit) -> None:
        head, star, _ = self.search.text.partition("*")
        self.search.clear()
        self._view_model.ringing.add_hit(hit, multiplier=head if star else "")

    def _park(self) -> None:
        sale = self._view_model.state.sale
        if sale is not None and sale.cart.lines:
            self._view_model.open_sales.park()

    def _begin_check(self) -> None:
        self.check.begin()
        self.keys_changed.emit()

    def _show_check(self, found: object) -> None:
        if isinstance(found, PosError):
            self.check.show_fault(said(found))
        elif isinstance(found, tuple):
            self.check.show_checks(found)

    def _check_closed(self) -> None:
        self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    def _remove(self) -> None:
        selected = self._view_model.state.selected
        if selected is not None:
            self._view_model.changes.remove(selected)

    def _move(self, by: int) -> None:
        if self.area.tiles.has_keyboard:
            self.area.tiles.step(by)
        elif self.panel.is_choice:
            self.panel.step(by)
        elif self._results.isVisible():
            self._results.move_choice(by)
        else:
            self._view_model.move_selection(by)

    def _step(self, by: int) -> None:
        selected = self._view_model.state.selected
        if selected is not None:
            self._view_model.changes.step_quantity(selected, by)

    def _pay(self, how: str) -> None:
        sale = self._view_model.state.sale
        if sale is None:
            self._view_model.once_there(lambda: self._pay(how))
        elif sale.cart.lines or sale.cart.tenders:
            self.close_all()
            self.paying.emit(how)

    def _line_menu(self, _line: object, where: object) -> None:
        if isinstance(where, QPoint):
            LineMenu(self, self._actions).pop_up(where)

    def _panel_closed(self) -> None:
        self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view_model.forget_question()
        self.keys_changed.emit()

    def _switch_layout(self) -> None:
        self._view_model.keys.switch_layout()
        self._view_model.keys.find_pages()

    def _to_tiles(self) -> None:
        """The arrow keys go through the quick keys; Esc or a scan gives them back."""
        if not self.area.shows_tiles:
            self._switch_layout()
        self.area.tiles.take_keyboard()
        self.keys_changed.emit()

    def _edit_keys(self) -> None:
        """Change what is on the page of quick keys that is shown."""
        if not self.area.shows_tiles:
            self._switch_layout()
        self.editor.open_panel()
        self.editor.focus()
        if self.area.tiles.page is not None:
            self._view_model.keys.find_keys(self.area.tiles.page)
        self.keys_changed.emit()

    def _turn(self, by: int) -> None:
        if self.area.shows_tiles:
            self.area.tiles.turn(by)

    def _add_key(self, product: object) -> None:
        if not isinstance(product, Product) or self.editor.isVisible():
            return
        head, star, _ = self.search.text.partition("*")
        self.search.clear()
        self._view_model.ringing.add_hit(SearchHit(product, None), multiplier=head if star else "")

    def _press(self, command: str) -> None:
        if command in ("pay", "exact_cash", "card"):
            self._pay(command)
        else:
            self._actions.do(command)

    @property
    def _unknown_code(self) -> str:
        """The code that was just read and is not known; empty where there is none."""
        notice = self._view_model.state.notice
        return notice.code if notice is not None and notice.title == "scan.unknown" else ""

    def _link_code(self) -> None:
        if self._unknown_code:
            self._questions.ask_link(self._unknown_code)

    def _create_product(self) -> None:
        if self._unknown_code:
            self._questions.ask_new_product(self._unknown_code)

    def _settle_results(self) -> None:
        side = theme.px(16)
        taken = self.area.width_beside
        width = self.width() - taken - 2 * side
        height = min(self._results.wanted_height(), self.height() - 2 * theme.px(6))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = side + (taken if mirrored != self.area.left_hand else 0)
        self._results.setGeometry(left, theme.px(6), width, height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.area.settle()
        self._settle_results()

    def _follow_look(self, _look: object = None) -> None:
        self.area.settle()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del and Ctrl+Z mean the sale while the scan field is empty."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and not self.search.text
            and (
                event.key() == Qt.Key.Key_Delete
                or event.modifiers() & Qt.KeyboardModifier.ControlModifier
            )
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
