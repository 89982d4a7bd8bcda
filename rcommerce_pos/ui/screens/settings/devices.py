"""Devices tried out: what the scanner sends, the tones, a receipt as a PDF, the other tills."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.settings.types import Till
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import till_name
from rcommerce_pos.ui.screens.settings.view_model import (
    Reading,
    SettingsState,
    SettingsViewModel,
)
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, row, wrap_row
from rcommerce_pos.ui.widgets.form import name_field, text_field
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Ink, Label
from rcommerce_pos.ui.widgets.laid_out import clear

PERSON_FROM_MS = 35
"""Characters further apart than that are a person's, as the scanner's router reckons."""


class ScannerTest(Card):
    """Scan anything: nothing is sold, and the panel says what came."""

    def __init__(self) -> None:
        super().__init__(kind="well", padding=16, spacing=6)
        self._icon = IconView("scan-barcode", size=22)
        self._title = Label(self.tr("Scan something to try the scanner"), role="strong", wrap=True)
        self._code = Label(role="line")
        self._facts = Label(role="label", ink="quiet", wrap=True)
        self._finds = Label(role="label", ink="quiet", wrap=True)
        self._bounce = Label(role="label", ink="quiet", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        for label in (self._title, self._code, self._facts, self._finds, self._bounce):
            words.addWidget(label)
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        self.column.addLayout(line)
        self._facts.setText(self.tr("Nothing is sold on this screen."))
        self._twice = 0
        for label in (self._code, self._finds, self._bounce):
            label.hide()

    def show_reading(self, reading: Reading) -> None:
        """Say what came, how fast, and what it stands for."""
        self._icon.set_icon("circle-check", colour="success_text")
        self._title.setText(self.tr("The scanner was heard"))
        self._code.setText(reading.code)
        facts = self.tr("{kind}, {count} characters, {gap} ms apart, {widest} ms at most").format(
            kind=reading.symbology,
            count=len(reading.code),
            gap=f"{reading.gap_ms:.0f}",
            widest=reading.widest_ms,
        )
        self._facts.setText(facts)
        ink: Ink = "success"
        if reading.finds:
            words = self.tr("It finds {names}.").format(names=", ".join(reading.finds))
        else:
            ink = "warn"
            words = self.tr("No product has this code.")
        if reading.check_is_wrong:
            ink, words = (
                "danger",
                self.tr("Its check digit is wrong: the read is not to be trusted."),
            )
        self._finds.setText(words)
        self._finds.set_ink(ink)
        for label in (self._code, self._finds):
            label.show()
        self.setAccessibleName(f"{facts} {words}")

    def show_bounce(self) -> None:
        """The scanner sent one read twice."""
        self._twice += 1
        words = self.tr("Sent twice, and counted once: {count} times so far.")
        self._bounce.setText(words.format(count=self._twice))
        self._bounce.show()


class Devices(QWidget):
    """Everything about devices that is no setting."""

    def __init__(self, view_model: SettingsViewModel, formatter: Formatter) -> None:
        super().__init__()
        self._view_model = view_model
        self._formatter = formatter
        self.scanner = ScannerTest()
        self._said = Label(role="label", ink="quiet", wrap=True)
        self._said.hide()
        self._tills = OtherTills()
        self._tills.renamed.connect(view_model.rename_till)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addWidget(self._tills)
        column.addWidget(Label(self.tr("Scanner"), role="h3"))
        column.addWidget(self.scanner)
        column.addWidget(Label(self.tr("Tones"), role="h3"))
        column.addWidget(
            Label(
                self.tr("Nothing to hear? Look at the volume of the computer and at Sounds."),
                role="label",
                ink="quiet",
                wrap=True,
            )
        )
        column.addWidget(wrap_row(*self._tones(), None))
        column.addWidget(Label(self.tr("Receipt"), role="h3"))
        self.save = Button(self.tr("Save a test receipt"), icon="file-text", focusable=True)
        self.save.clicked.connect(self._choose_file)
        column.addLayout(row(self.save, None))
        column.addWidget(self._said)
        theme.margins(column, start=4, top=8, end=4, bottom=8)
        view_model.read.connect(self.scanner.show_reading)
        view_model.bounced.connect(self.scanner.show_bounce)
        view_model.written.connect(self._tell_written)

    def _tones(self) -> list[Button]:
        found = []
        for name, words, icon in (
            ("good", self.tr("Good scan"), "circle-check"),
            ("asking", self.tr("Question"), "circle-question-mark"),
            ("bad", self.tr("Bad scan"), "circle-x"),
        ):
            button = Button(words, icon=icon, focusable=True, size="small")
            button.clicked.connect(lambda _checked=False, n=name: self._play(n))
            found.append(button)
        return found

    def _play(self, name: str) -> None:
        self._view_model.tone_wanted.emit(name)

    def _choose_file(self) -> None:
        name = self.tr("Test receipt.pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a test receipt"), name, "PDF (*.pdf)"
        )
        if chosen:
            self._view_model.write_receipt(Path(chosen))

    def _tell_written(self, path: object, why: object) -> None:
        assert isinstance(path, Path)
        if why:
            self._said.set_ink("danger")
            self._said.setText(self.tr("It was not saved: {why}.").format(why=why))
        else:
            self._said.set_ink("success")
            self._said.setText(self.tr("Saved as {name}.").format(name=path.name))
        self._said.show()

    def show_state(self, state: SettingsState) -> None:
        """Show the tills."""
        self._tills.show_state(state)


class OtherTills(QWidget):
    """The other tills of the shop with their names; hidden where there is one till."""

    renamed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self._shown: tuple[Till, ...] = ()
        self._may = False
        self._faults: dict[str, Label] = {}
        self.hide()

    def show_state(self, state: SettingsState) -> None:
        """Show the tills beside this one."""
        others = tuple(till for till in state.tills if till.code != state.own_till)
        if (others, state.may_edit) != (self._shown, self._may):
            self._shown, self._may = others, state.may_edit
            self._build()
        self.setVisible(bool(others))
        for till in others:
            fault: PosError | None = state.faults.get(f"till:{till.code}")
            self._faults[till.code].setText(said(fault) if fault else "")
            self._faults[till.code].setVisible(fault is not None)

    def _rename(self, till: Till, field: QLineEdit, shown: str) -> None:
        if field.text() != shown:
            self.renamed.emit(till, field.text())

    def _build(self) -> None:
        clear(self._column)
        self._faults.clear()
        self._column.addWidget(Label(self.tr("Other tills of the shop"), role="h3"))
        for till in self._shown:
            field = text_field()
            shown = till_name(till.name)
            field.setText(shown)
            field.setEnabled(self._may)
            name_field(field, self.tr("Name of till {code}").format(code=till.code))
            field.editingFinished.connect(partial(self._rename, till, field, shown))
            box = QWidget()
            line = QHBoxLayout(box)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(theme.px(12))
            line.addWidget(Label(till.code, role="strong"))
            line.addWidget(field, 1)
            self._column.addWidget(box)
            fault = Label(role="label", ink="danger", wrap=True)
            fault.hide()
            self._faults[till.code] = fault
            self._column.addWidget(fault)
