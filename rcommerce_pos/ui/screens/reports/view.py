"""The reports: the days, what was sold in them, and what it owes of each tax."""

from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rcommerce_pos.core.reporting.types import TaxReport
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.bidi import bare
from rcommerce_pos.ui.failure_banner import FailureBanner
from rcommerce_pos.ui.formatting import Formatter, ascii_digits
from rcommerce_pos.ui.screens.reports.kpi_card import KpiCard
from rcommerce_pos.ui.screens.reports.tax_table import TaxTable, TaxTableModel
from rcommerce_pos.ui.screens.reports.view_model import Period, ReportsState, ReportsViewModel
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, wrap_row
from rcommerce_pos.ui.widgets.date_field import DateField, date_format
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.flow import WrapBox
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.progress_row import ProgressRow
from rcommerce_pos.ui.widgets.roll import Roll

TABLE_LEAST = 220
"""A table lower than this shows nothing: the page is scrolled instead."""


class ReportsView(QWidget):
    """Shows the tax report of the days that were chosen."""

    def __init__(self, view_model: ReportsViewModel, *, formatter: Formatter) -> None:
        super().__init__()
        self._view_model = view_model
        self._formatter = formatter
        self._dates = QLocale(formatter.locale)
        self._banner = FailureBanner()
        self._banner.again.connect(view_model.again)
        self._progress = ProgressRow()
        page = Roll()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(page)
        column = page.column
        column.setSpacing(theme.px(12))
        column.addWidget(self._filters())
        column.addWidget(self._banner)
        column.addWidget(self._figures())
        column.addWidget(self._sheet(), 1)
        theme.margins(column, start=16, top=16, end=16, bottom=16)
        view_model.changed.connect(self.show_state)
        self.show_state(view_model.state)

    def focus(self) -> None:
        """The first day takes the keyboard."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: ReportsState) -> None:
        """Show the days, and the report as far as it is known."""
        self._first.set_day(state.first)
        self._last.set_day(state.last)
        for period, button in self._periods.items():
            button.setChecked(period is state.period)
        readings = self._view_model.readings
        self._banner.show_error(state.error, can_try_again=readings.can_try_again)
        if state.busy:
            self._progress.begin(self.tr("Adding up the sales…"), cancellable=False)
            return
        self._progress.finish()
        self._show_figures(state.report)
        self._show_sheet(state)

    def _filters(self) -> WrapBox:
        self._first = DateField(self.tr("First day"), self._formatter.locale)
        self._last = DateField(self.tr("Last day"), self._formatter.locale)
        for field in (self._first, self._last):
            field.chosen.connect(self._days_chosen)
        words = {
            Period.TODAY: self.tr("Today"),
            Period.THIS_MONTH: self.tr("This month"),
            Period.LAST_MONTH: self.tr("Last month"),
            Period.THIS_YEAR: self.tr("This year"),
        }
        self._periods = {
            period: Button(text, kind="choice", focusable=True) for period, text in words.items()
        }
        for period, button in self._periods.items():
            button.clicked.connect(partial(self._view_model.choose, period))
        to = Label(self.tr("to"), role="body", ink="quiet")
        return wrap_row(self._first, to, self._last, *self._periods.values(), None)

    def _figures(self) -> WrapBox:
        self._net = KpiCard(self.tr("Net"))
        self._tax = KpiCard(self.tr("Tax"))
        self._gross = KpiCard(self.tr("Gross"))
        self._sales = KpiCard(self.tr("Sales"))
        line = wrap_row(spacing=12)
        for card in (self._net, self._tax, self._gross, self._sales):
            line.addWidget(card, 1)
        return line

    def _sheet(self) -> QWidget:
        self._days = Label(role="label", ink="quiet")
        self._rounding = Label(role="label", ink="quiet")
        self._model = TaxTableModel(self._formatter)
        self.table = TaxTable(self._model)
        self._empty = EmptyState("chart-column", self.tr("No sales on these days"))
        self._waiting = QWidget()
        self._pages = QStackedWidget()
        self._pages.setMinimumHeight(theme.px(TABLE_LEAST))
        for page in (self._waiting, self.table, self._empty):
            self._pages.addWidget(page)
        card = Card(padding=18)
        title = Label(self.tr("Taxes"), role="h3")
        card.column.addWidget(wrap_row(title, self._days, None, self._rounding, spacing=12))
        card.column.addSpacing(theme.px(4))
        card.column.addWidget(self._progress)
        card.column.addWidget(self._pages, 1)
        return card

    def _show_figures(self, report: TaxReport | None) -> None:
        money = self._formatter.money
        totals = report.totals if report is not None else None
        self._net.show_value(money(totals.net) if totals else "")
        self._tax.show_value(money(totals.tax) if totals else "")
        self._gross.show_value(money(totals.gross) if totals else "")
        self._sales.show_value(self._formatter.count(totals.documents) if totals else "")

    def _show_sheet(self, state: ReportsState) -> None:
        report = state.report
        self._model.show_report(report)
        self._days.setText(self._words_of(report) if report is not None else "")
        self._rounding.setText(self._rounding_of(report) if report is not None else "")
        if report is not None and report.totals.documents:
            self._pages.setCurrentWidget(self.table)
        elif state.error is not None:
            self._empty.tell(
                self.tr("No report"), self.tr("Choose the days again. You can go on selling.")
            )
            self._pages.setCurrentWidget(self._empty)
        elif report is not None:
            self._empty.tell(
                self.tr("No sales on these days"), self.tr("Choose other days to see their taxes.")
            )
            self._pages.setCurrentWidget(self._empty)
        else:
            self._pages.setCurrentWidget(self._waiting)

    def _words_of(self, report: TaxReport) -> str:
        if report.first == report.last:
            return self._date(report.first)
        words = self.tr("{first} to {last}")
        return words.format(first=self._date(report.first), last=self._date(report.last))

    def _rounding_of(self, report: TaxReport) -> str:
        rounding = report.totals.rounding
        words = self.tr("Cash rounding {amount}")
        return words.format(amount=self._formatter.money(rounding)) if rounding else ""

    def _date(self, day: date) -> str:
        words = self._dates.toString(QDate(day.year, day.month, day.day), date_format(self._dates))
        # Qt puts marks between the numbers of an Arabic date, which turn it round.
        return bare(ascii_digits(words))

    def _days_chosen(self, _day: object) -> None:
        self._view_model.show_days(self._first.day, self._last.day)
