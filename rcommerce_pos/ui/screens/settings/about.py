"""About the program: versions, where the data lie, the law's notice, and the licences."""

from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import in_words
from rcommerce_pos.ui.screens.settings.facts import About, Part
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.content import Skeleton
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.label import Label


class AboutPage(QWidget):
    """Filled once the facts are read."""

    def __init__(self) -> None:
        super().__init__()
        self._notice = Banner(tone="warn")
        self._notice.hide()
        self._wait = Skeleton()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(theme.px(24))
        self._facts.setVerticalSpacing(theme.px(6))
        self._facts.setColumnStretch(1, 1)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(theme.px(2))
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addWidget(self._notice)
        column.addWidget(Label(self.tr("R Commerce POS"), role="h2"))
        column.addWidget(self._wait)
        column.addLayout(self._facts)
        column.addWidget(Label(self.tr("Made with the work of others"), role="h3"))
        column.addLayout(self._parts)
        column.addStretch(1)
        theme.margins(column, start=4, top=4, end=4, bottom=8)
        self.shown: About | None = None

    def set_waiting(self, *, waiting: bool) -> None:
        """The facts are being read, or they cannot be."""
        self._wait.setVisible(waiting and self.shown is None)

    def show_about(self, about: object) -> None:
        """Show the facts."""
        if not isinstance(about, About) or self.shown == about:
            return
        first = self.shown is None
        self.shown = about
        if about.warning:
            self._notice.tell(self.tr("Not certified for this country"), in_words(about.warning))
        self._wait.hide()
        if not first:
            return
        for place, (words, value) in enumerate(
            (
                (self.tr("Version"), about.version),
                (self.tr("Shop and till"), about.shop_code),
                (self.tr("Data folder"), about.data),
                (self.tr("Python"), about.python),
                (self.tr("Qt"), about.qt),
                (self.tr("SQLite"), about.sqlite),
                (self.tr("System"), about.system),
                (self.tr("Licence"), "Apache-2.0"),
            )
        ):
            self._facts.addWidget(Label(words, role="label", ink="quiet"), place, 0)
            self._facts.addWidget(Label(value, role="body", wrap=True), place, 1)
        for part in about.parts:
            self._parts.addWidget(self._part(part))

    def _part(self, part: Part) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(12))
        name = f"{part.name} {part.version}".strip()
        line.addWidget(Label(name, role="body", wrap=True), 2)
        licence = part.licence or self.tr("see its licence")
        line.addWidget(Label(licence, role="label", ink="quiet", wrap=True), 2)
        if part.text:
            read = Button(self.tr("Read"), kind="link", size="small", focusable=True)
            read.setAccessibleName(self.tr("Read the licence of {name}").format(name=part.name))
            read.clicked.connect(lambda: LicenceDialog(self.window(), part).exec())
            line.addWidget(read)
        return box


class LicenceDialog(Dialog):
    """The words of one licence."""

    def __init__(self, parent: QWidget, part: Part) -> None:
        super().__init__(parent, part.name, part.licence, icon="file-text", width=720)
        text = QPlainTextEdit(part.text)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Licence of {name}").format(name=part.name))
        text.setMinimumHeight(theme.px(300))
        self.body.addWidget(text, 1)
        close = self.add_button(Button(self.tr("Close"), kind="primary", key="Esc"), default=True)
        close.clicked.connect(self.accept)
