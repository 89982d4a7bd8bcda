"""The settings: groups at the start, their fields in the middle, the receipt at the end."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.core.payments.profiles import profile
from rcommerce_pos.core.payments.terminals import NONE
from rcommerce_pos.core.receipts.layout import Grid
from rcommerce_pos.core.settings.declarations import ALL, CARD_TERMINAL
from rcommerce_pos.core.settings.setting import Group
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.failure_banner import FailureBanner
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.scanner import Scan
from rcommerce_pos.ui.screens.settings.about import AboutPage
from rcommerce_pos.ui.screens.settings.devices import Devices
from rcommerce_pos.ui.screens.settings.keys_page import KeysPage
from rcommerce_pos.ui.screens.settings.row import SettingRow
from rcommerce_pos.ui.screens.settings.view_model import SettingsState, SettingsViewModel
from rcommerce_pos.ui.screens.settings.words import ABOUT, GROUPS, group_words, haystack
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, Rule, row
from rcommerce_pos.ui.widgets.content import Content
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.form import choice_field, name_field
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.paper import Paper
from rcommerce_pos.ui.widgets.roll import Roll
from rcommerce_pos.ui.widgets.search_field import SearchField
from rcommerce_pos.ui.wording import loosened

SIDE = 232
NARROW_BELOW = 980
"""Logical widths below this have the groups above the fields, and the preview below."""
BESIDE_FROM = 620
FIELDS_LEAST = 120
"""Fields lower than this show nothing: all of it is scrolled instead."""
_WITH_RECEIPT = frozenset({Group.RECEIPTS.value, Group.SHOP.value})
_WIDEST = 16_777_215


class SettingsView(QWidget):
    """One group at a time, or whatever a search finds in all of them."""

    def __init__(
        self, view_model: SettingsViewModel, *, formatter: Formatter, actions: Actions
    ) -> None:
        super().__init__()
        self._view_model = view_model
        self._group: str = Group.SHOP
        self._began = False
        self._is_read = False
        self._wanted = ""
        self._is_below = False
        self.search = SearchField(self.tr("Search the settings"), icon="search")
        actions.show_key("find_setting", self.search)
        self.search.searched.connect(lambda _text: self._arrange())
        self._groups = {
            name: Button(
                group_words(name), kind="choice", size="small", icon=icon, start=True,
                focusable=True,
            )
            for name, (_words, icon) in GROUPS.items()
        }  # fmt: skip
        self._chooser = choice_field([(name, group_words(name)) for name in GROUPS])
        name_field(self._chooser, self.tr("Group of settings"))
        self._banner = FailureBanner()
        self._banner.again.connect(view_model.again)
        self._lock = Banner(tone="neutral")
        self._lock.hide()
        self._terminal = Banner(tone="warn")
        self._terminal.hide()
        self.rows = {setting.key: SettingRow(setting) for setting in ALL if setting.is_listed}
        self._hay = {key: haystack(each.setting) for key, each in self.rows.items()}
        self._heads: dict[str, Label] = {}
        self._rules: dict[str, Rule] = {}
        self.devices = Devices(view_model, formatter)
        self.keys = KeysPage(view_model, actions)
        self.about = AboutPage()
        self._empty = EmptyState("search", self.tr("No setting is called that"))
        self._taxes = Button(self.tr("To the taxes"), icon="percent", size="small", focusable=True)
        self._taxes.clicked.connect(view_model.taxes_wanted)
        self._preview_card = self._preview()
        self._lay_out()
        self._wire()
        self._show_group()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(theme.px(6))
        for button in self._groups.values():
            side.addWidget(button)
        side.addStretch(1)
        theme.margins(side, start=2, top=2, end=8, bottom=2)
        inside = QWidget()
        inside.setLayout(side)
        self._side = _area(inside, self.tr("Groups of settings"))
        page = QWidget()
        self._page = QVBoxLayout(page)
        self._page.setSpacing(0)
        for name in GROUPS:
            head = self._heads[name] = Label(group_words(name), role="h2")
            self._page.addWidget(head)
            for each in self.rows.values():
                if each.setting.group == name:
                    self._page.addWidget(each)
                    rule = self._rules[each.setting.key] = Rule()
                    self._page.addWidget(rule)
            if name == Group.PAYMENTS:
                self._page.insertWidget(self._page.indexOf(head) + 1, self._terminal)
                self._tax_line = QWidget()
                self._tax_line.setLayout(row(self._taxes, None))
                self._page.addWidget(self._tax_line)
        for widget in (self.devices, self.keys, self.about, self._empty):
            self._page.addWidget(widget)
        self._page.addStretch(1)
        theme.margins(self._page, start=4, top=2, end=14, bottom=8)
        self._fields = _area(page, self.tr("Settings"))
        self._fields.setMinimumHeight(theme.px(FIELDS_LEAST))
        self._card = Card(padding=16)
        self._card.column.addWidget(self.search)
        self._card.column.addWidget(self._chooser)
        self._card.column.addWidget(self._banner)
        self._card.column.addWidget(self._lock)
        self._body = QHBoxLayout()
        self._body.setSpacing(theme.px(12))
        self._content = Content(self._fields, EmptyState("settings", ""))
        self._body.addWidget(self._content, 1)
        self._body.addWidget(self._preview_card)
        self._card.column.addLayout(self._body, 1)
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        line.addWidget(self._side)
        line.addWidget(self._card, 1)
        theme.margins(line, start=16, top=16, end=16, bottom=16)
        whole = Roll()
        whole.column.addLayout(line)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(whole)

    def _preview(self) -> Card:
        self.paper = Paper(Grid(42, ()), font=12, padding=16)
        self._paper_area = _area(self.paper, self.tr("How a receipt looks"))
        self._paper_area.setWidgetResizable(False)
        self._paper_area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._about_paper = Label(role="label", ink="quiet", wrap=True)
        card = Card(kind="well", padding=12)
        card.column.addWidget(Label(self.tr("How a receipt looks"), role="h3"))
        card.column.addWidget(self._about_paper)
        card.column.addWidget(self._paper_area, 1)
        return card

    def _wire(self) -> None:
        model = self._view_model
        for name, button in self._groups.items():
            button.clicked.connect(partial(self.open_group, name))
        self._chooser.activated.connect(lambda _place: self.open_group(self._chooser.value))
        for each in self.rows.values():
            each.wanted.connect(partial(model.put, each.setting))
            each.unwanted.connect(partial(model.reset, each.setting))
            each.drafted.connect(partial(model.draft, each.setting))
        model.somebody_came.connect(self._begin)
        model.changed.connect(self.show_state)
        model.previewed.connect(self.show_receipt)
        model.about_read.connect(self.about.show_about)

    def focus(self) -> None:
        """The search takes the keyboard."""
        self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.field.selectAll()

    def take_scan(self, scan: Scan) -> bool:
        """A scan is tried out where the devices are; elsewhere it means nothing."""
        if self._group != Group.DEVICES or self.search.text:
            return False
        self._view_model.take_scan(scan)
        return True

    def open_group(self, name: str, *_checked: object) -> None:
        """Show one group, and no search any more."""
        self._group = name
        self.search.clear()
        self._show_group()
        self._fields.verticalScrollBar().setValue(0)
        if name == ABOUT:
            self._view_model.read_facts()

    def open_setting(self, key: str) -> None:
        """Go to one setting; where they are not read yet, once they are."""
        self._wanted = key
        if self._began and self._is_read:
            self._to_wanted()

    def _to_wanted(self) -> None:
        row, self._wanted = self.rows[self._wanted], ""
        self.open_group(row.setting.group.value)

        def show() -> None:
            row.focus()
            self._fields.ensureWidgetVisible(row)

        # Its place is known once everything is laid out.
        QTimer.singleShot(0, self, show)

    def show_state(self, state: SettingsState) -> None:
        """Show every setting as it stands."""
        if not state.loading and not self._began:
            self._began = True
            self.open_group(Group.SHOP if state.may_edit else Group.APPEARANCE)
        if state.entries and not self._is_read:
            self._is_read = True
            self._content.show_rows()
            self._arrange()
        elif not state.entries and state.error is not None:
            self._content.show_unread(self.tr("The settings would be here"))
        elif not state.entries:
            self._content.show_waiting()
        self.about.set_waiting(waiting=state.error is None)
        readings = self._view_model.readings
        self._banner.show_error(state.error, can_try_again=readings.can_try_again)
        for key, each in self.rows.items():
            entry = state.entries.get(key)
            if entry is not None:
                each.show_entry(
                    entry,
                    locked=key in state.locked,
                    fault=state.faults.get(key),
                    saved=key == state.saved,
                )
        self.devices.show_state(state)
        if self._group == Group.KEYS:
            self.keys.show_state(state)
        self._taxes.setVisible(self._view_model.may_edit_prices)
        self._show_lock()
        self._show_terminal()
        if self._wanted and self._began and self._is_read:
            self._to_wanted()

    def _begin(self) -> None:
        """Somebody else looks: the first group that she can do something in."""
        self._began = False

    def show_receipt(self, grid: object, sample: bool) -> None:
        """Show the receipt as it would be printed now."""
        assert isinstance(grid, Grid)
        self.paper.show_grid(grid)
        self._about_paper.setText(
            self.tr("A sample; there is no sale yet.") if sample else self.tr("Of the last sale.")
        )
        self._settle()

    def _show_group(self) -> None:
        for name, button in self._groups.items():
            button.setChecked(name == self._group and not self.search.text)
        self._chooser.choose(self._group)
        if self._group == Group.KEYS:
            self.keys.show_state(self._view_model.state)
        self._arrange()

    def _arrange(self) -> None:
        """What is shown: a group, or what the search finds."""
        wanted = loosened(self.search.text).split()
        groups: set[str] = set()
        found = 0
        for key, each in self.rows.items():
            name = each.setting.group.value
            hay = self._hay[key]
            fits = all(word in hay for word in wanted) if wanted else name == self._group
            each.setVisible(fits)
            self._rules[key].setVisible(fits)
            if fits:
                groups.add(name)
                found += 1
        keys = self._arrange_keys(" ".join(wanted))
        for name, head in self._heads.items():
            special = name in (Group.KEYS, ABOUT)
            own = name == self._group and not wanted
            # A heading over no more than the keys' own headings says nothing.
            head.setVisible(own if special else name in groups)
        plain = not wanted
        self.devices.setVisible(plain and self._group == Group.DEVICES)
        self.about.setVisible(plain and self._group == ABOUT)
        self._tax_line.setVisible(Group.PAYMENTS.value in groups)
        self._empty.setVisible(bool(wanted) and not found and not keys)
        shown = groups if wanted else {self._group}
        self._preview_card.setVisible(self._is_read and bool(shown & _WITH_RECEIPT) and bool(found))
        for name, button in self._groups.items():
            button.setChecked(plain and name == self._group)
        self._show_lock()
        self._show_terminal()
        self._settle()

    def _show_terminal(self) -> None:
        """Say of the chosen card terminal that nobody has certified it for real cards."""
        entry = self._view_model.state.entries.get(CARD_TERMINAL.key)
        own = self._group == Group.PAYMENTS and not self.search.text
        name = str(entry.value) if entry is not None else NONE
        if own and name != NONE and profile(name).uncertified:
            self._terminal.tell(
                self.tr("This card terminal is not certified with this till"),
                self.tr(
                    "Try it with test cards. Before the first real card, an acquirer must certify"
                    " till and terminal together."
                ),
            )
        else:
            self._terminal.hide()

    def _arrange_keys(self, wanted: str) -> int:
        """The page of keys by itself, or as far as a search finds something in it."""
        own = self._group == Group.KEYS and not wanted
        found = self.keys.search(wanted) if own or len(wanted) > 1 else 0
        self.keys.setVisible(own or found > 0)
        return found

    def _show_lock(self) -> None:
        """Say once over the fields why they are locked."""
        state = self._view_model.state
        shown = [each for each in self.rows.values() if each.isVisibleTo(self)]
        locked = bool(shown) and all(each.setting.key in state.locked for each in shown)
        if locked and not state.may_edit and not state.loading:
            self._lock.tell(
                self.tr("You may look at these, and somebody else may change them"),
                self.tr("Appearance is yours to set."),
            )
        else:
            self._lock.hide()

    def _settle(self) -> None:
        """Arrange by the width: groups beside or above, the preview beside or below."""
        logical = self.width() / theme.look().scale
        narrow = logical < NARROW_BELOW
        self._side.setVisible(not narrow)
        self._side.setFixedWidth(theme.px(SIDE))
        self._chooser.setVisible(narrow)
        paper = self.paper.width() + theme.px(48)
        shown = self._preview_card.isVisibleTo(self)
        self._place_preview(narrow=narrow)
        for column in (self._page, self._card.column):
            column.removeWidget(self._lock)
        if narrow:  # all of the height is for what is scrolled
            self._page.insertWidget(0, self._lock)
        else:  # over the fields
            self._card.column.insertWidget(self._card.column.count() - 1, self._lock)
        if narrow:
            self._preview_card.setMaximumWidth(_WIDEST)
            self._preview_card.setMinimumWidth(0)
            self._preview_card.setFixedHeight(self.paper.height() + theme.px(110))
        else:
            self._preview_card.setMinimumHeight(0)
            self._preview_card.setMaximumHeight(_WIDEST)
            self._preview_card.setFixedWidth(min(paper, self.width() // 3))
        side = 0 if narrow else theme.px(SIDE + 12)
        beside = paper if shown and not narrow else 0
        room = (self.width() - side - beside) / theme.look().scale - 80
        for each in self.rows.values():
            each.set_narrow(narrow=room < BESIDE_FROM)

    def _place_preview(self, *, narrow: bool) -> None:
        """Beside the fields, or below them where they take the whole width."""
        if narrow == self._is_below:
            return
        self._is_below = narrow
        shown = self._preview_card.isVisibleTo(self)
        if narrow:
            self._body.removeWidget(self._preview_card)
            self._page.insertWidget(self._page.indexOf(self.devices), self._preview_card)
        else:
            self._page.removeWidget(self._preview_card)
            self._body.addWidget(self._preview_card)
        self._preview_card.setVisible(shown)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever was typed is taken when one goes away."""
        for each in self.rows.values():
            each.flush()
        super().hideEvent(event)


def _area(widget: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    return area
