"""Step 4: what is connected, each with a test: scanner, sounds, receipt, screen."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.receipts.pdf import pdf_of
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.setup.page import StepPage
from rcommerce_pos.ui.screens.setup.state import SetupState
from rcommerce_pos.ui.screens.setup.view_model import SetupViewModel
from rcommerce_pos.ui.sounds import BAD, GOOD, Sounds
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, row
from rcommerce_pos.ui.widgets.form import choice_field, flag_field, name_field
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Ink, Label
from rcommerce_pos.ui.widgets.scan_probe import Reading, ScanProbe

WIDTHS = (32, 42, 48)
SCALES = (80, 100, 125, 150, 200)
TARGETS = 3
FINGER = 48


class DevicesPage(StepPage):
    """``scale_chosen`` asks for the window in another size."""

    scale_chosen = Signal(int)

    def __init__(self, model: SetupViewModel) -> None:
        super().__init__(
            self.tr("Try what is connected"),
            self.tr("Everything here can be skipped, and tried again later in the settings."),
        )
        self._model = model
        self._sounds = Sounds(self)
        self._touched = 0
        self.body.addWidget(self._scanner())
        self.body.addWidget(self._loudspeaker())
        self.body.addWidget(self._receipt())
        self.body.addWidget(self._screen())
        self.body.addStretch(1)

    def _card(self, icon: str, title: str, text: str) -> tuple[Card, QVBoxLayout]:
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(Label(title, role="h3"))
        words.addWidget(Label(text, role="label", ink="quiet", wrap=True))
        card = Card(padding=16, spacing=10)
        line = row(spacing=14)
        tile = IconView(icon, size=22, tile=44, tile_colour="surface3")
        line.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        body = QVBoxLayout()
        body.setSpacing(theme.px(10))
        body.addLayout(words)
        line.addLayout(body, 1)
        card.column.addLayout(line)
        return card, body

    def _scanner(self) -> Card:
        card, body = self._card(
            "scan-barcode",
            self.tr("Barcode scanner"),
            self.tr("Scan the same barcode three times; the till measures how the scanner types."),
        )
        self.probe = ScanProbe()
        self.probe.measured.connect(self._measured)
        self._heard = Label(role="label", wrap=True)
        self._heard.hide()
        body.addWidget(self.probe)
        body.addWidget(self._heard)
        return card

    def _loudspeaker(self) -> Card:
        card, body = self._card(
            "play",
            self.tr("Sounds"),
            self.tr("A high tone for a good scan, a low one for a bad one. Can you hear them?"),
        )
        self.good = Button(self.tr("Good scan"), size="small", icon="circle-check", focusable=True)
        self.bad = Button(self.tr("Bad scan"), size="small", icon="circle-x", focusable=True)
        self.good.clicked.connect(lambda: self._sounds.play(GOOD))
        self.bad.clicked.connect(lambda: self._sounds.play(BAD))
        self.sounds = flag_field(self.tr("Play sounds"))
        self.sounds.toggled.connect(lambda on: self._model.change(sounds=on))
        body.addLayout(row(self.good, self.bad, None))
        body.addWidget(self.sounds)
        return card

    def _receipt(self) -> Card:
        card, body = self._card(
            "receipt-text",
            self.tr("Receipt"),
            self.tr("Receipts are shown on the screen and saved as PDF. How wide is your paper?"),
        )
        words = {
            32: self.tr("58 mm: 32 characters"),
            42: self.tr("80 mm: 42 characters"),
            48: self.tr("80 mm: 48 characters"),
        }
        self.width_field = choice_field([(width, words[width]) for width in WIDTHS])
        name_field(self.width_field, self.tr("Width of the receipt"))
        self.width_field.activated.connect(
            lambda _place: self._model.change(receipt_columns=self.width_field.value)
        )
        self.save = Button(
            self.tr("Save a test receipt"), size="small", icon="file-text", focusable=True
        )
        self.save.clicked.connect(self._save)
        self._saved = Label(role="label", wrap=True)
        self._saved.hide()
        body.addWidget(self.width_field)
        body.addLayout(row(self.save, None))
        body.addWidget(self._saved)
        return card

    def _screen(self) -> Card:
        card, body = self._card(
            "monitor",
            self.tr("Screen and touch"),
            self.tr("Press the three circles with your finger. If one is missed, choose larger."),
        )
        self._targets = []
        line = row(spacing=24)
        for place in range(TARGETS):
            target = Button(str(place + 1), kind="choice", size="small", focusable=True)
            target.setFixedSize(theme.px(FINGER), theme.px(FINGER))
            target.setAccessibleName(self.tr("Circle {number}").format(number=place + 1))
            target.clicked.connect(self._touch)
            self._targets.append(target)
            line.addWidget(target)
        line.addStretch(1)
        self._touch_words = Label(role="label", ink="quiet", wrap=True)
        self.scale = choice_field(
            [(percent, self.tr("{percent} %").format(percent=percent)) for percent in SCALES]
        )
        name_field(self.scale, self.tr("Text and button size"))
        self.scale.activated.connect(lambda _place: self.scale_chosen.emit(self.scale.value))
        body.addLayout(line)
        body.addWidget(self._touch_words)
        body.addWidget(Label(self.tr("Text and button size"), role="label", ink="quiet"))
        body.addWidget(self.scale)
        return card

    @override
    def first_field(self) -> QWidget:
        """The scanner's test: whoever has one scans at once."""
        return self.probe

    def _measured(self, reading: Reading | None) -> None:
        if reading is not None:
            self._model.change(scanner=reading)
        self._show_reading(reading, wrong=reading is None)

    def _show_reading(self, reading: Reading | None, *, wrong: bool = False) -> None:
        ink: Ink = "success"
        if wrong:
            words = self.tr(
                "These were not three scans of the same code. Scan it three times again."
            )
            ink = "danger"
        elif reading is None:
            self._heard.hide()
            return
        elif reading.slow:
            words = self.tr(
                "{code} was read, but with {average} ms between characters the till cannot tell"
                " this scanner from a person. Set its delay between characters to 0."
            ).format(code=reading.code, average=reading.average_ms)
            ink = "warn"
        else:
            end = reading.end or self.tr("nothing")
            words = self.tr(
                "{code} was read. {average} ms between characters, {longest} ms at most;"
                " before the code: {prefix}, after it: {suffix}, at the end: {end}."
            ).format(
                code=reading.code,
                average=reading.average_ms,
                longest=reading.longest_ms,
                prefix=reading.prefix or self.tr("nothing"),
                suffix=reading.suffix or self.tr("nothing"),
                end=end,
            )
        self._heard.set_ink(ink)
        self._heard.setText(words)
        self._heard.show()

    def _save(self) -> None:
        title = self.tr("Save a test receipt")
        chosen, _ = QFileDialog.getSaveFileName(self, title, "receipt.pdf", "PDF (*.pdf)")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the test receipt, and say what became of it."""
        content = pdf_of(
            self._model.receipt(), title=self.tr("Test receipt"), made_at=SystemClock().now()
        )
        try:
            path.write_bytes(content)
        except OSError as error:
            self._saved.set_ink("danger")
            words = self.tr("It was not saved: {why}.")
            self._saved.setText(words.format(why=error.strerror))
        else:
            self._saved.set_ink("success")
            self._saved.setText(self.tr("Saved as {name}.").format(name=path.name))
        self._saved.show()

    def _touch(self) -> None:
        hit = sum(target.isChecked() for target in self._targets)
        if hit == TARGETS:
            self._touch_words.set_ink("success")
            self._touch_words.setText(self.tr("Every circle was hit."))
        else:
            self._touch_words.setText(
                self.tr("{count} of {all} circles").format(count=hit, all=TARGETS)
            )

    @override
    def show_state(self, state: SetupState) -> None:
        """Show what was found out so far."""
        self.sounds.setChecked(state.sounds)
        self.width_field.choose(state.receipt_columns)
        self.scale.choose(state.scale_percent)
        if self._heard.isHidden():
            self._show_reading(state.scanner)
        screen = self.screen().availableGeometry()
        if not self._touch_words.text():
            self._touch_words.setText(
                self.tr("This screen has {width} by {height} points.").format(
                    width=screen.width(), height=screen.height()
                )
            )
