"""Modifiers of a product beside the sale: groups of choices by touch or by their numbers."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rcommerce_pos.core.catalog.goods import Modifier, ModifierGroup
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear
from rcommerce_pos.ui.widgets.side_panel import SidePanel

MOST_KEYS = 9


class ModifierPanel(SidePanel):
    """Digits switch choices, Enter takes them; a group of one choice switches like a radio."""

    def __init__(self, host: QWidget, formatter: Formatter) -> None:
        super().__init__(host, "", width=420)
        self._formatter = formatter
        self._groups: tuple[ModifierGroup, ...] = ()
        self._chosen: list[UUID] = []
        self._answer: Callable[[tuple[UUID, ...]], object] = lambda _chosen: None
        self._buttons: dict[UUID, Button] = {}
        self._heads: dict[UUID, Label] = {}
        self._choices = QVBoxLayout()
        self._choices.setSpacing(theme.px(8))
        self._done = Button(self.tr("Add"), kind="primary", size="large", key="Enter")
        self._done.clicked.connect(self.accept)
        self.body.addLayout(self._choices)
        self.body.addStretch(1)
        self.foot.addWidget(self._done)

    def ask(
        self,
        product: str,
        groups: tuple[ModifierGroup, ...],
        answer: Callable[[tuple[UUID, ...]], object],
    ) -> None:
        """Ask what is to be with a product; what is preset is chosen already."""
        self.set_title(product)
        self._groups = groups
        self._answer = answer
        self._chosen = [each.id for group in groups for each in group.preset]
        self._clear()
        place = 0
        for group in groups:
            head = Label(role="label", ink="quiet")
            self._heads[group.id] = head
            self._choices.addWidget(head)
            for modifier in group.modifiers:
                place += 1
                self._choices.addWidget(self._button(group, modifier, place))
        self._settle_choices()
        self.open_panel()

    def choose(self, place: int) -> None:
        """Switch a choice by its number."""
        buttons = list(self._buttons.values())
        if 0 < place <= len(buttons):
            buttons[place - 1].click()

    def accept(self) -> None:
        """Take what is chosen, where every group has enough."""
        if not self._done.isEnabled():
            return
        self._answer(tuple(self._chosen))
        self.close_panel()

    def _button(self, group: ModifierGroup, modifier: Modifier, place: int) -> Button:
        price = modifier.price
        value = f"+{self._formatter.unit_price(price)}" if price.micros > 0 else ""
        if price.micros < 0:
            value = self._formatter.unit_price(price)
        button = Button(
            modifier.name,
            kind="choice",
            size="medium",
            value=value,
            key=str(place) if place <= MOST_KEYS else "",
            focusable=True,
            start=True,
        )
        button.clicked.connect(lambda _checked=False, g=group, m=modifier: self._switch(g, m))
        self._buttons[modifier.id] = button
        return button

    def _switch(self, group: ModifierGroup, modifier: Modifier) -> None:
        if modifier.id in self._chosen:
            self._chosen.remove(modifier.id)
        else:
            mine = [each.id for each in group.modifiers if each.id in self._chosen]
            if len(mine) >= group.most:
                self._chosen.remove(mine[0])
            self._chosen.append(modifier.id)
        self._settle_choices()

    def _settle_choices(self) -> None:
        enough = True
        for group in self._groups:
            count = sum(1 for each in group.modifiers if each.id in self._chosen)
            full = group.least <= count <= group.most
            enough = enough and full
            self._heads[group.id].setText(self._words(group))
            self._heads[group.id].set_ink("quiet" if full else "danger")
        for key, button in self._buttons.items():
            button.setChecked(key in self._chosen)
        self._done.setEnabled(enough)

    def _words(self, group: ModifierGroup) -> str:
        if group.least == group.most:
            words = self.tr("{group} · choose {count}")
            return words.format(group=group.name, count=group.least)
        if group.least == 0:
            words = self.tr("{group} · up to {most}")
            return words.format(group=group.name, most=group.most)
        words = self.tr("{group} · {least} to {most}")
        return words.format(group=group.name, least=group.least, most=group.most)

    def _clear(self) -> None:
        self._buttons, self._heads = {}, {}
        clear(self._choices)
