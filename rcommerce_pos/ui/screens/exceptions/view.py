"""The exceptions of a day: voids after the total, overrides, links, refusals, with names."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rcommerce_pos.core.reporting.exceptions import ExceptionEntry, ExceptionKind
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.failure_banner import FailureBanner
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.exceptions.view_model import ExceptionsState, ExceptionsViewModel
from rcommerce_pos.ui.tokens import Tone
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, Rule
from rcommerce_pos.ui.widgets.content import Content
from rcommerce_pos.ui.widgets.date_field import DateField
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.flow import WrapBox, WrapRow
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear
from rcommerce_pos.ui.widgets.roll import Roll

_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TONES: dict[ExceptionKind, Tone] = {
    ExceptionKind.VOID_AFTER_TOTAL: "danger",
    ExceptionKind.VOID_ABOVE_LIMIT: "danger",
    ExceptionKind.POST_VOID: "danger",
    ExceptionKind.TENDER_CORRECTED: "warn",
    ExceptionKind.REFUND_ALONE: "danger",
    ExceptionKind.NO_SALE: "danger",
    ExceptionKind.PRICE_OVERRIDE: "warn",
    ExceptionKind.DISCOUNT_APPROVED: "warn",
    ExceptionKind.CODE_LINKED: "warn",
    ExceptionKind.CODE_CREATED: "info",
    ExceptionKind.CUSTOMER_AFTER_TOTAL: "warn",
    ExceptionKind.REFUSED: "neutral",
    ExceptionKind.PAID_OUT: "warn",
    ExceptionKind.HOURS_CORRECTED: "info",
}


class ExceptionsView(QWidget):
    """A day, how many acts of each kind it had, and the acts."""

    def __init__(self, view_model: ExceptionsViewModel, *, formatter: Formatter) -> None:
        super().__init__()
        self._view_model = view_model
        self._formatter = formatter
        self._banner = FailureBanner()
        self._banner.again.connect(view_model.again)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(8))
        self._area = Roll()
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setProperty("shows_focus", True)
        self._area.setAccessibleName(self.tr("Exceptions of the day"))
        self._area.column.addLayout(self._rows)
        self._area.column.addStretch(1)
        self._pages = Content(self._area, EmptyState("circle-check", ""))
        card = Card(padding=16)
        card.column.addWidget(self._head())
        card.column.addWidget(self._banner)
        card.column.addWidget(self._pages, 1)
        page = Roll()
        page.column.addWidget(card)
        theme.margins(page.column, start=16, top=16, end=16, bottom=16)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(page)
        view_model.changed.connect(self.show_state)
        self.show_state(view_model.state)

    def _head(self) -> WrapBox:
        self._day = DateField(self.tr("Business day"), self._formatter.locale)
        self._day.chosen.connect(self._view_model.show_day)
        before = Button(icon="chevron-left", kind="ghost", focusable=True)
        before.setAccessibleName(self.tr("The day before"))
        before.clicked.connect(lambda: self._view_model.step(-1))
        after = Button(icon="chevron-right", kind="ghost", focusable=True)
        after.setAccessibleName(self.tr("The day after"))
        after.clicked.connect(lambda: self._view_model.step(1))
        self._sum = Label(role="label", ink="quiet", wrap=True)
        line = WrapBox(gap=10)
        line.addWidget(before)
        line.addWidget(self._day)
        line.addWidget(after)
        line.addWidget(self._sum, 1)
        return line

    def focus(self) -> None:
        """The day takes the keyboard."""
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: ExceptionsState) -> None:
        """Show the acts of a day."""
        self._day.set_day(state.day)
        readings = self._view_model.readings
        self._banner.show_error(state.error, can_try_again=readings.can_try_again)
        clear(self._rows)
        for entry in state.entries:
            self._rows.addWidget(self._row(entry))
            self._rows.addWidget(Rule())
        self._sum.setText(self._summary(state.entries))
        if state.entries:
            self._pages.show_rows()
        elif state.loading:
            self._pages.show_waiting()
        elif state.error is not None:
            self._pages.show_unread(self.tr("The exceptions of the day would be here"))
        else:
            self._pages.show_empty(
                self.tr("Nothing out of the ordinary"),
                self.tr("Voids after the total, price overrides, links and refusals come here."),
            )

    def _summary(self, entries: tuple[ExceptionEntry, ...]) -> str:
        counts: dict[ExceptionKind, int] = {}
        for entry in entries:
            counts[entry.kind] = counts.get(entry.kind, 0) + 1
        return " · ".join(f"{count} × {self._word(kind)}" for kind, count in counts.items())

    def _word(self, kind: ExceptionKind) -> str:
        return {
            ExceptionKind.VOID_AFTER_TOTAL: self.tr("Void after the total"),
            ExceptionKind.VOID_ABOVE_LIMIT: self.tr("Large void"),
            ExceptionKind.POST_VOID: self.tr("Sale voided"),
            ExceptionKind.TENDER_CORRECTED: self.tr("Payment corrected"),
            ExceptionKind.REFUND_ALONE: self.tr("Refund without a sale"),
            ExceptionKind.PRICE_OVERRIDE: self.tr("Price override"),
            ExceptionKind.DISCOUNT_APPROVED: self.tr("Discount approved"),
            ExceptionKind.NO_SALE: self.tr("Drawer without a sale"),
            ExceptionKind.CODE_LINKED: self.tr("Code linked"),
            ExceptionKind.CODE_CREATED: self.tr("Product made at the counter"),
            ExceptionKind.REFUSED: self.tr("Refused"),
            ExceptionKind.CUSTOMER_AFTER_TOTAL: self.tr("Customer after the total"),
            ExceptionKind.PAID_OUT: self.tr("Paid out"),
            ExceptionKind.HOURS_CORRECTED: self.tr("Hours corrected"),
        }[kind]

    def _row(self, entry: ExceptionEntry) -> QWidget:
        formatter = self._formatter
        when = Label(formatter.time(entry.at), role="strong")
        theme.fix(when, width=84)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(entry.subject, role="line", wrap=True))
        who = entry.actor
        if entry.approved_by:
            who = self.tr("{actor}, allowed by {name}").format(
                actor=entry.actor, name=entry.approved_by
            )
        words.addWidget(Label(who, role="label", ink="quiet", wrap=True))
        row = QWidget()
        line = WrapRow(row, gap=16)
        line.addWidget(when)
        line.addWidget(Badge(self._word(entry.kind), tone=_TONES[entry.kind]))
        line.addLayout(words, 1)
        if entry.amount is not None:
            amount = Label(formatter.money(entry.amount), role="h3")
            amount.setAlignment(_END)
            line.addWidget(amount)
        return row
