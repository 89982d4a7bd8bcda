"""The page after a trial and after the import: counts, the rows that were not taken, undo."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.importers.report import ImportReport
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said_phrase
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.importing.parts import Count, PlainTable
from rcommerce_pos.ui.screens.importing.view_model import ImportState, Stage
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, row
from rcommerce_pos.ui.widgets.label import Label

FEW_ACROSS_BELOW = 700


class OutcomePage(QWidget):
    """What a trial found, or what an import came to."""

    save_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._formatter = formatter
        self._title = Label(role="h2", wrap=True)
        self._text = Label(role="label", ink="quiet", wrap=True)
        self._counts = {
            "created": Count(self.tr("new"), ink="success"),
            "updated": Count(self.tr("changed"), ink="link"),
            "unchanged": Count(self.tr("unchanged")),
            "rejected": Count(self.tr("rejected"), ink="danger"),
            "warned": Count(self.tr("taken, with a warning"), ink="warn"),
        }
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(10))
        self._across = 0
        self.undo = Button(self.tr("Undo this import"), size="small", icon="undo-2", focusable=True)
        self.undo.clicked.connect(self.undo_wanted)
        head = Card(padding=16, spacing=10)
        head.column.addWidget(self._title)
        head.column.addWidget(self._text)
        head.column.addLayout(self._grid)
        head.column.addLayout(row(self.undo, None))
        self.faults = PlainTable(self.tr("Rows that are not taken"), stretch=2)
        self._more = Label(role="label", ink="quiet", wrap=True)
        self.save = Button(
            self.tr("Save the rejected rows"), size="small", icon="file-text", focusable=True
        )
        self.save.clicked.connect(self.save_wanted)
        self._bad = Card(padding=16, spacing=10)
        self._bad.column.addWidget(Label(self.tr("Rows that are not taken"), role="h3"))
        self._bad.column.addWidget(self.faults)
        self._bad.column.addWidget(self._more)
        self._bad.column.addLayout(row(self.save, None))
        self.warnings = PlainTable(self.tr("Warnings"), stretch=1)
        self._odd = Card(padding=16, spacing=10)
        self._odd.column.addWidget(Label(self.tr("Taken, with a warning"), role="h3"))
        self._odd.column.addWidget(self.warnings)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addWidget(head)
        column.addWidget(self._bad)
        column.addWidget(self._odd)
        column.addStretch(1)
        theme.margins(column, start=2, top=2, end=6, bottom=2)
        self._shown: ImportReport | None = None
        self._lay_out()

    def show_state(self, state: ImportState) -> None:
        """Show the report of the trial, or of the import."""
        finished = state.stage is Stage.DONE
        report = state.result if finished else state.trial
        if report is None:
            return
        self.undo.setVisible(finished and bool(report.batch) and state.undone is None)
        self.undo.setEnabled(not state.work)
        self.save.setVisible(not finished)
        self.save.setEnabled(not state.work)
        if report is self._shown:
            return
        self._shown = report
        count = self._formatter.count
        for name, box in self._counts.items():
            box.show_number(count(getattr(report, name)))
        self._title.setText(self._title_of(report, finished=finished))
        self._text.setText(self._text_of(report, finished=finished))
        self._show_faults(report)
        rows = [(count(line), said_phrase(text)) for line, text in report.warnings]
        self.warnings.show_rows((self.tr("Line"), self.tr("Warning")), rows)
        self._odd.setVisible(bool(rows))

    def _title_of(self, report: ImportReport, *, finished: bool) -> str:
        rows = self._formatter.count(report.rows)
        if not finished:
            return self.tr("{rows} rows were read; nothing is written yet").format(rows=rows)
        if report.cancelled:
            return self.tr("Stopped after {rows} rows").format(rows=rows)
        brought = self._formatter.count(report.created + report.updated)
        return self.tr("{count} products were imported").format(count=brought)

    def _text_of(self, report: ImportReport, *, finished: bool) -> str:
        if not (report.created or report.updated):
            if report.rejected == report.rows:
                return self.tr("No row could be taken.")
            if report.same_as:
                words = self.tr("Everything is in the catalogue already: it came with {code}.")
                return words.format(code=report.same_as)
            return self.tr("Everything is in the catalogue already.")
        if not finished:
            return self.tr("Rows that cannot be taken are left out; the others are imported.")
        if report.cancelled:
            return self.tr(
                "What was imported by then is in the catalogue and stays there as {code}. It can"
                " be taken back here, or the same file be imported again."
            ).format(code=report.batch)
        if report.rejects_file:
            return self.tr(
                "It is called {code}. The rejected rows were written to {file}; mend them there"
                " and import that file."
            ).format(code=report.batch, file=report.rejects_file)
        return self.tr("It is called {code}, and can be taken back here at any time.").format(
            code=report.batch
        )

    def _show_faults(self, report: ImportReport) -> None:
        count = self._formatter.count
        rows = [
            (count(each.line), each.column or "—", said_phrase(each.reason))
            for each in report.faults
        ]
        heads = (self.tr("Line"), self.tr("Column"), self.tr("Reason"))
        self.faults.show_rows(heads, rows)
        self._bad.setVisible(bool(rows))
        more = report.rejected - len(rows)
        self._more.setText(self.tr("and {count} more").format(count=count(more)))
        self._more.setVisible(more > 0)

    def _lay_out(self) -> None:
        across = 2 if self.width() < theme.px(FEW_ACROSS_BELOW) else len(self._counts)
        if across == self._across:
            return
        self._across = across
        while self._grid.takeAt(0):
            pass
        for place, box in enumerate(self._counts.values()):
            self._grid.addWidget(box, place // across, place % across)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)
