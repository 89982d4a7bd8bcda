"""The import screen: choose a file, say its columns, look at a trial, import, take back."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.importers.undo import UndoReport
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said_whole, sentence
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.importing.choosing import ChoosingPage
from rcommerce_pos.ui.screens.importing.columns import ColumnsPage
from rcommerce_pos.ui.screens.importing.outcome import OutcomePage
from rcommerce_pos.ui.screens.importing.parts import Steps
from rcommerce_pos.ui.screens.importing.view_model import (
    ImportingViewModel,
    ImportState,
    Stage,
    Work,
)
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import row
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.progress_row import ProgressRow

TIGHT_BELOW = 640


class ImportingView(QWidget):
    """Three pages and what is being done; Back and the next step stand at the foot."""

    def __init__(self, view_model: ImportingViewModel, *, formatter: Formatter) -> None:
        super().__init__()
        self._view_model = view_model
        self._formatter = formatter
        self._steps = Steps(
            (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Imported"))
        )
        self._banner = Banner(tone="danger")
        self._try = self._banner.add(
            Button(self.tr("Try again"), size="small", icon="refresh-cw", focusable=True)
        )
        self._try.clicked.connect(view_model.read_again)
        self._banner.hide()
        self._progress = ProgressRow()
        self._progress.cancelled.connect(view_model.cancel)
        self.choosing = ChoosingPage(formatter)
        self.choosing.browse_wanted.connect(self.browse)
        self.choosing.chosen.connect(view_model.choose)
        self.choosing.undo_wanted.connect(self.ask_undo)
        self.columns = ColumnsPage(formatter)
        self.columns.placed.connect(view_model.set_place)
        self.outcome = OutcomePage(formatter)
        self.outcome.save_wanted.connect(self.ask_save)
        self.outcome.undo_wanted.connect(self._undo_result)
        self._pages = QStackedWidget()
        for page in (self.choosing, self.columns, self.outcome):
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setAccessibleName(self.tr("Import"))
            area.setWidget(page)
            self._pages.addWidget(area)
        self._back = Button(self.tr("Step before"), icon="arrow-left", focusable=True)
        self._back.clicked.connect(view_model.back)
        self._on = Button(kind="primary", focusable=True)
        self._on.clicked.connect(view_model.on)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(10))
        column.addWidget(self._steps)
        column.addWidget(self._banner)
        column.addWidget(self._progress)
        column.addWidget(self._pages, 1)
        column.addLayout(row(self._back, None, self._on, spacing=10))
        theme.margins(column, start=16, top=14, end=16, bottom=12)
        self._worked = Work.NOTHING
        self._stage = Stage.FILE
        view_model.changed.connect(self.show_state)
        self.show_state(view_model.state)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # Where it is tight the words stay whole, and the caps of the keys go.
        wide = self.width() >= theme.px(TIGHT_BELOW)
        self._back.set_words(key="Alt Left" if wide else "")
        self._on.set_words(key="F12" if wide else "")
        super().resizeEvent(event)

    def focus(self) -> None:
        """The field of the step takes the keyboard."""
        page = self._view_model.state.stage
        field: QWidget = self.choosing.path
        if page is Stage.COLUMNS:
            field = self.columns.first_field()
        elif page is not Stage.FILE:
            field = self._on
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choosing.path.selectAll()

    def browse(self) -> None:
        """Choose a file in a dialog of the system."""
        if self._view_model.state.work:
            return
        if self._view_model.state.stage is not Stage.FILE:
            self._view_model.again()
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.gz *.xz);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), "", kinds)
        if chosen:
            self._view_model.choose(Path(chosen))

    def ask_save(self) -> None:
        """Where the rejected rows go."""
        look = self._view_model.state.look
        if look is None:
            return
        name = f"{look.path.stem}.rejects.csv"
        title = self.tr("Save the rejected rows")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, "CSV (*.csv)")
        if chosen:
            self._view_model.save_rejects(Path(chosen))

    def ask_undo(self, code: str, name: str) -> None:
        """Take an import back, once somebody said that it is meant."""
        dialog = UndoDialog(self.window(), code, name)
        if dialog.exec():
            self._view_model.undo(code)
        dialog.deleteLater()

    def _undo_result(self) -> None:
        state = self._view_model.state
        if state.result is not None and state.result.batch and state.look is not None:
            self.ask_undo(state.result.batch, state.look.path.name)

    def show_state(self, state: ImportState) -> None:
        """Show the step, and what is being done."""
        stage = state.stage
        moved = stage is not self._stage
        self._stage = stage
        self._steps.show_step(stage)
        self._pages.setCurrentIndex(min(stage, Stage.CHECK))
        if stage is Stage.FILE:
            self.choosing.show_state(state)
        elif stage is Stage.COLUMNS:
            self.columns.show_state(state)
        else:
            self.outcome.show_state(state)
        self._show_work(state)
        self._show_message(state)
        idle = not state.work
        self._back.setVisible(stage in (Stage.COLUMNS, Stage.CHECK))
        self._back.setEnabled(idle)
        self._on.setVisible(stage is not Stage.FILE)
        self._on.setEnabled(idle and self._can_go_on(state))
        self._on.set_words(text=self._on_words(state))
        if moved and self.isVisible():
            self.focus()

    @staticmethod
    def _can_go_on(state: ImportState) -> bool:
        if state.stage is Stage.COLUMNS:
            return state.columns_fault is None
        if state.stage is Stage.CHECK:
            return state.trial is not None and bool(state.trial.created or state.trial.updated)
        return True

    def _on_words(self, state: ImportState) -> str:
        if state.stage is Stage.COLUMNS:
            return self.tr("Check the file")
        if state.stage is Stage.CHECK and state.trial is not None:
            count = state.trial.created + state.trial.updated
            return self.tr("Import {count} products").format(count=self._formatter.count(count))
        return self.tr("Import another file")

    def _show_work(self, state: ImportState) -> None:
        if state.work is not self._worked:
            self._worked = state.work
            if state.work is Work.NOTHING:
                self._progress.finish()
                return
            self._progress.begin(
                self._work_words(state.work), cancellable=state.work is not Work.UNDOING
            )
        if state.work is Work.NOTHING:
            return
        advance = state.advance
        if state.cancelling:
            self._progress.advance(0, 0, self.tr("Stopping…"))
        elif advance is not None:
            counted = self.tr("{rows} rows · {speed}/s").format(
                rows=self._formatter.count(advance.rows),
                speed=self._formatter.count(advance.per_second),
            )
            self._progress.advance(advance.thousandths, 1000, counted)

    def _work_words(self, work: Work) -> str:
        return {
            Work.NOTHING: "",
            Work.LOOKING: self.tr("Looking at the file…"),
            Work.CHECKING: self.tr("Checking…"),
            Work.SAVING: self.tr("Saving the rejected rows…"),
            Work.IMPORTING: self.tr("Importing…"),
            Work.UNDOING: self.tr("Taking the import back…"),
        }[work]

    def _show_message(self, state: ImportState) -> None:
        unread = self._view_model.readings.can_try_again and not state.work
        self._try.setVisible(unread)
        if state.error is not None and unread:
            title, text, code = said_whole(state.error)
            self._banner.tell(title, text, small=code, tone="danger")
        elif state.error is not None:
            self._banner.tell(self.tr("That did not work"), sentence(state.error), tone="danger")
        elif state.undone is not None:
            self._banner.tell(
                self.tr("The import was taken back"), self._undone(state.undone), tone="success"
            )
        elif state.saved:
            words = self.tr("The rejected rows were saved as {name}.").format(name=state.saved)
            self._banner.tell(words, "", tone="success")
        else:
            self._banner.hide()

    def _undone(self, report: UndoReport) -> str:
        count = self._formatter.count
        return self.tr(
            "{deleted} products removed, {archived} archived because they were sold or counted,"
            " {restored} set back to what they were."
        ).format(
            deleted=count(report.deleted),
            archived=count(report.archived),
            restored=count(report.restored),
        )


class UndoDialog(Dialog):
    """Asks before an import is taken back, by its name."""

    def __init__(self, parent: QWidget, code: str, name: str) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("UndoDialog", "Take back {code}?").format(code=code),
            QCoreApplication.translate(
                "UndoDialog",
                "What {name} brought is removed, or archived where it was sold since. What it"
                " changed is set back, unless somebody changed it again.",
            ).format(name=name),
            icon="undo-2",
            tone="warn",
        )
        keep = self.add_button(Button(self.tr("Keep it"), key="Esc"), default=True)
        keep.clicked.connect(self.reject)
        self.undo = self.add_button(Button(self.tr("Take it back"), kind="danger"))
        self.undo.clicked.connect(self.accept)
