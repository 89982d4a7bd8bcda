"""Rows of a tax's form that come more than once: its rates, and what a context changes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.taxes.types import TaxClass, TaxContext, TaxRate
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.date_field import DateField
from rcommerce_pos.ui.widgets.flow import WrapBox, WrapRow
from rcommerce_pos.ui.widgets.form import Chooser, choice_field, name_field, text_field
from rcommerce_pos.ui.widgets.label import Label


@dataclass(slots=True)
class _RateRow:
    box: QWidget
    day: DateField
    rate: QLineEdit
    country: QLineEdit
    region: QLineEdit
    postal: QLineEdit
    now: Badge


class RatesField(QWidget):
    """Rates from a day on; a place narrows one to a country, a region, a postal code."""

    changed = Signal()

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._formatter = formatter
        self._rows: list[_RateRow] = []
        self._today = date.min
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(8))
        self._add = Button(self.tr("Add a rate"), icon="plus", size="small", focusable=True)
        self._add.clicked.connect(self._append_new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._column)
        column.addWidget(self._add)

    def set_rates(self, rates: Sequence[TaxRate], now: TaxRate | None, today: date) -> None:
        """Show these rates, the newest first, and mark the one that holds today."""
        self._today = today
        for row in self._rows:
            row.box.hide()
            row.box.deleteLater()
        self._rows = []
        for rate in sorted(rates, key=lambda each: each.valid_from, reverse=True):
            self._append(rate, now=rate == now)

    def rates(self) -> tuple[TaxRate, ...]:
        """The rates as they stand; numbers are read as the shop writes them."""
        found = [
            TaxRate(
                row.day.day,
                row.rate.text().strip().replace(self._formatter.decimal_mark, "."),
                row.country.text().strip().upper(),
                row.region.text().strip(),
                row.postal.text().strip(),
            )
            for row in self._rows
        ]
        return tuple(sorted(found, key=lambda each: (each.valid_from, each.country, each.region)))

    def rate_field(self, place: int) -> QLineEdit:
        """The field of a rate, the newest first."""
        return self._rows[place].rate

    def _append_new(self) -> None:
        self._append(TaxRate(self._today, ""), now=False)
        self._rows[-1].rate.setFocus()
        self.changed.emit()

    def _append(self, rate: TaxRate, *, now: bool) -> None:
        box = QWidget()
        line = WrapRow(box)
        day = DateField(self.tr("From"), self._formatter.locale)
        day.set_day(rate.valid_from)
        fields = [text_field(hint) for hint in ("", "US", "NY", "10")]
        texts = (
            rate.rate.replace(".", self._formatter.decimal_mark),
            rate.country,
            rate.region,
            rate.postal,
        )
        names = (
            self.tr("Rate"),
            self.tr("Country"),
            self.tr("Region"),
            self.tr("Postal code"),
        )
        badge = Badge(self.tr("today"), tone="success", small=True)
        rate_field, country, region, postal = fields
        row = _RateRow(box, day, rate_field, country, region, postal, badge)
        line.addLayout(_named(self.tr("From"), day))
        for field, text, name in zip(fields, texts, names, strict=True):
            field.setText(text)
            name_field(field, name)
            field.setMinimumWidth(theme.px(64))
            field.textEdited.connect(lambda _text: self.changed.emit())
            line.addLayout(_named(name, field), 1)
        remove = Button(icon="x", kind="ghost", size="small", focusable=True)
        remove.setAccessibleName(self.tr("Remove the rate"))
        remove.clicked.connect(lambda: self._remove(row))
        end = QVBoxLayout()
        end.setSpacing(theme.px(2))
        end.addWidget(badge)
        end.addWidget(remove)
        line.addLayout(end)
        badge.setVisible(now)
        day.chosen.connect(lambda _day: self.changed.emit())
        self._rows.append(row)
        self._column.addWidget(box)

    def _remove(self, row: _RateRow) -> None:
        self._rows.remove(row)
        row.box.hide()
        row.box.deleteLater()
        self.changed.emit()


@dataclass(slots=True)
class _ContextRow:
    box: QWidget
    key: UUID
    name: QLineEdit
    before: Chooser
    after: Chooser


class ContextsField(QWidget):
    """Ways of selling: in one, goods of a class are taxed as those of another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._classes: tuple[TaxClass, ...] = ()
        self._rows: list[_ContextRow] = []
        self._known: dict[str, TaxContext] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(8))
        add = Button(self.tr("Add a way of selling"), icon="plus", size="small", focusable=True)
        add.clicked.connect(self._append_new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._column)
        column.addWidget(add)

    def set_contexts(self, contexts: Sequence[TaxContext], classes: tuple[TaxClass, ...]) -> None:
        """Show what each context changes."""
        self._classes = classes
        self._known = {each.name.casefold(): each for each in contexts}
        for row in self._rows:
            row.box.hide()
            row.box.deleteLater()
        self._rows = []
        for context in contexts:
            for before, after in context.classes:
                self._append(context.id, context.name, before, after)

    def contexts(self) -> tuple[TaxContext, ...]:
        """The contexts as they stand: rows of the same name are one."""
        found: dict[str, TaxContext] = {}
        for row in self._rows:
            name = row.name.text().strip()
            key = name.casefold()
            if not name or row.before.value is None or row.after.value is None:
                continue
            known = self._known.get(key)
            made = found.get(key) or TaxContext(
                known.id if known else row.key, known.code if known else _code(name), name
            )
            pair = (row.before.value, row.after.value)
            found[key] = TaxContext(made.id, made.code, made.name, (*made.classes, pair))
        kept = [each for each in self._known.values() if each.name.casefold() in found]
        order = {each.name.casefold(): place for place, each in enumerate(kept)}
        return tuple(sorted(found.values(), key=lambda each: order.get(each.name.casefold(), 99)))

    def _append_new(self) -> None:
        if len(self._classes) < 2:
            return
        self._append(new_id(), self.tr("Eat in"), self._classes[-1].id, self._classes[0].id)
        self._rows[-1].name.setFocus()
        self.changed.emit()

    def _append(self, key: UUID, name: str, before: UUID, after: UUID) -> None:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        options: list[tuple[object, str]] = [(each.id, each.name) for each in self._classes]
        words = text_field()
        words.setText(name)
        words.setAccessibleName(self.tr("Way of selling"))
        first, second = choice_field(options), choice_field(options)
        first.setAccessibleName(self.tr("Goods of this class"))
        second.setAccessibleName(self.tr("are taxed as"))
        first.choose(before)
        second.choose(after)
        remove = Button(icon="x", kind="ghost", size="small", focusable=True)
        remove.setAccessibleName(self.tr("Remove the way of selling"))
        row = _ContextRow(box, key, words, first, second)
        above, below = WrapBox(gap=6), WrapBox(gap=6)
        above.addWidget(words, 1)
        above.addWidget(remove)
        below.addWidget(first, 1)
        below.addWidget(Label(self.tr("is taxed as"), role="label", ink="quiet"))
        below.addWidget(second, 1)
        column.addWidget(above)
        column.addWidget(below)
        words.textEdited.connect(lambda _text: self.changed.emit())
        for field in (first, second):
            field.currentIndexChanged.connect(lambda _index: self.changed.emit())
        remove.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.addWidget(box)

    def _remove(self, row: _ContextRow) -> None:
        self._rows.remove(row)
        row.box.hide()
        row.box.deleteLater()
        self.changed.emit()


def _named(name: str, field: QWidget) -> QVBoxLayout:
    """A field with its name above."""
    column = QVBoxLayout()
    column.setSpacing(theme.px(2))
    column.addWidget(Label(name, role="small", ink="quiet"))
    column.addWidget(field)
    return column


def _code(name: str) -> str:
    """A plain code of a name: ``eat-in``."""
    letters = "".join(each if each.isalnum() else " " for each in name.casefold())
    return "-".join(letters.split()) or "context"
