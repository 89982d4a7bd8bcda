"""The X report in a dialog: the sales of the open shift, and what should be in its drawer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rcommerce_pos.core.cash.types import CashKind
from rcommerce_pos.core.orders.types import TenderKind
from rcommerce_pos.core.reporting.shift import XReport
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Rule
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.label import Label


class XReportDialog(Dialog):
    """Shows a report; nothing is closed by looking."""

    def __init__(self, parent: QWidget, report: XReport, formatter: Formatter) -> None:
        super().__init__(parent, "", icon="chart-column", width=520)
        title = self.tr("X report")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._formatter = formatter
        self.rows: list[tuple[str, str]] = []
        since = self.tr("Opened {time} by {name}. The till stays open.").format(
            time=formatter.moment(report.shift.opened_at), name=report.shift.opened_by
        )
        self.fixed.addWidget(Label(since, role="label", ink="quiet", wrap=True))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self._write(report)
        close = self.add_button(Button(self.tr("Close"), kind="primary", key="Esc"), default=True)
        close.clicked.connect(self.accept)

    def _write(self, report: XReport) -> None:
        money = self._formatter.money
        self._head(self.tr("Sales"))
        self._row(self.tr("Sales made"), self._formatter.count(report.sales))
        self._row(self.tr("Taken with tax"), money(report.gross))
        for other in report.others:
            self._row(other.label or self._tender(other.kind), money(other.amount))
        if report.voided:
            self._row(self.tr("Voided again"), self._formatter.count(report.voided))
        self._lines.addWidget(Rule())
        self._head(self.tr("Drawer"))
        for kind, amount in report.drawer:
            self._row(self._kind(kind), money(amount))
        self._row(self.tr("Should be in the drawer"), money(report.expected), strong=True)

    def _head(self, words: str) -> None:
        self._lines.addWidget(Label(words, role="h3"))

    def _row(self, words: str, value: str, *, strong: bool = False) -> None:
        self.rows.append((words, value))
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        line.addWidget(Label(words, role="strong" if strong else "body", wrap=True), 1)
        number = Label(value, role="strong" if strong else "body")
        number.setAccessibleName(f"{words}: {value}")
        line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addLayout(line)

    def _tender(self, kind: TenderKind) -> str:
        return {
            TenderKind.CARD: self.tr("By card"),
            TenderKind.CARD_EXTERNAL: self.tr("By card on a stand-alone machine"),
        }.get(kind, self.tr("Otherwise"))

    def _kind(self, kind: CashKind) -> str:
        return {
            CashKind.FLOAT: self.tr("Float"),
            CashKind.SALE: self.tr("Cash of sales"),
            CashKind.POST_VOID: self.tr("Given back for voided sales"),
            CashKind.TENDER_CORRECTION: self.tr("Payments that were corrected"),
            CashKind.PAID_IN: self.tr("Paid in"),
            CashKind.PAID_OUT: self.tr("Paid out"),
            CashKind.DROP: self.tr("Dropped to the safe"),
        }[kind]
