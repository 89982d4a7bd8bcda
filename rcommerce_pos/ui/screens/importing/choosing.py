"""The first page of the import: a file by button, drop or path, and the imports before."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rcommerce_pos.core.importers.preview import PastImport
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.importing.parts import DropField
from rcommerce_pos.ui.screens.importing.view_model import ImportState
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, Rule, row
from rcommerce_pos.ui.widgets.form import name_field, text_field
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Label


class ChoosingPage(QWidget):
    """``chosen`` carries a path, ``undo_wanted`` the code and the file name of an import."""

    browse_wanted = Signal()
    chosen = Signal(object)
    undo_wanted = Signal(str, str)

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._formatter = formatter
        self._shown: tuple[PastImport, ...] | None = None
        drop = DropField()
        drop.dropped.connect(self.chosen)
        centre = Qt.AlignmentFlag.AlignHCenter
        icon = IconView("file-text", size=28, tile=56, tile_colour="surface3", colour="text2")
        drop.column.addWidget(icon, 0, centre)
        title = Label(self.tr("Drop a list of products here, or choose it"), role="h3", wrap=True)
        title.setAlignment(centre)
        drop.column.addWidget(title)
        text = Label(
            self.tr("CSV from another till or a spreadsheet, also packed (.gz, .xz)."),
            role="label",
            ink="quiet",
            wrap=True,
        )
        text.setAlignment(centre)
        drop.column.addWidget(text)
        self.browse = Button(
            self.tr("Choose a file"), kind="primary", size="small", key="Ctrl O", focusable=True
        )
        self.browse.clicked.connect(self.browse_wanted)
        drop.column.addWidget(self.browse, 0, centre)
        self.path = text_field(self.tr("… or type where it lies, and press Enter"))
        name_field(self.path, self.tr("Path of the file"))
        self.path.returnPressed.connect(self._open)
        drop.column.addWidget(self.path)
        self._history = QVBoxLayout()
        self._history.setSpacing(theme.px(6))
        self._none = Label(role="label", ink="quiet", wrap=True)
        past = Card(padding=16, spacing=10)
        past.column.addWidget(Label(self.tr("Imported before"), role="h3"))
        past.column.addWidget(self._none)
        past.column.addLayout(self._history)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addWidget(drop)
        column.addWidget(past)
        column.addStretch(1)
        theme.margins(column, start=2, top=2, end=6, bottom=2)

    def _open(self) -> None:
        text = self.path.text().strip().strip('"')
        if text:
            self.chosen.emit(Path(text).expanduser())

    def show_state(self, state: ImportState) -> None:
        """Show what was imported before."""
        idle = not state.work
        self.browse.setEnabled(idle)
        self.path.setEnabled(idle)
        for button in self.findChildren(Button):
            if button is not self.browse:
                button.setEnabled(idle)
        if state.loading:
            self._none.setText("")
        elif state.error is not None:
            self._none.setText(self.tr("What was imported before would be here."))
        else:
            self._none.setText(self.tr("Nothing yet. Every import can be taken back here."))
        self._none.setVisible(not state.history)
        if state.history == self._shown:
            return
        self._shown = state.history
        while item := self._history.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for past in state.history:
            self._history.addWidget(Rule())
            self._history.addWidget(self._row(past))

    def _row(self, past: PastImport) -> QWidget:
        count = self._formatter.count
        when = self._formatter.moment(past.started_at)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(past.file_name, role="line", wrap=True))
        facts = self.tr(
            "{code} · {when} · {who} · {created} new, {updated} changed, {rejected} rejected"
        ).format(
            code=past.code,
            when=when,
            who=past.who,
            created=count(past.created),
            updated=count(past.updated),
            rejected=count(past.rejected),
        )
        words.addWidget(Label(facts, role="label", ink="quiet", wrap=True))
        box = QWidget()
        line = row(spacing=12)
        line.addLayout(words, 1)
        if past.undone_at is not None:
            line.addWidget(Badge(self.tr("Taken back"), tone="neutral", icon="undo-2"))
        else:
            if past.finished_at is None:
                line.addWidget(Badge(self.tr("Broken off"), tone="warn", icon="triangle-alert"))
            undo = Button(self.tr("Undo"), size="small", icon="undo-2", focusable=True)
            undo.setAccessibleName(
                self.tr("Take back {code}, {name}").format(code=past.code, name=past.file_name)
            )
            undo.clicked.connect(
                lambda _checked=False: self.undo_wanted.emit(past.code, past.file_name)
            )
            line.addWidget(undo)
        box.setLayout(line)
        return box
