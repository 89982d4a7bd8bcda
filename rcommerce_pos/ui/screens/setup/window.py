"""The window of the first start: six steps, Back, Skip and Next; it knows no shop yet."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import COMMANDS, Actions, Scope
from rcommerce_pos.ui.errors import sentence
from rcommerce_pos.ui.scanner import Scan, ScanRouter
from rcommerce_pos.ui.screens.setup.country import CountryPage
from rcommerce_pos.ui.screens.setup.devices import DevicesPage
from rcommerce_pos.ui.screens.setup.done import DonePage
from rcommerce_pos.ui.screens.setup.goods import GoodsPage
from rcommerce_pos.ui.screens.setup.owner import OwnerPage
from rcommerce_pos.ui.screens.setup.page import StepPage
from rcommerce_pos.ui.screens.setup.rail import StepRail
from rcommerce_pos.ui.screens.setup.shop import ShopPage
from rcommerce_pos.ui.screens.setup.staff import StaffPage
from rcommerce_pos.ui.screens.setup.state import SetupState, Step
from rcommerce_pos.ui.screens.setup.view_model import SetupViewModel
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.progress_row import ProgressRow
from rcommerce_pos.ui.widgets.toast import Toast

SMALLEST = (1024, 700)
FOLDS_BELOW = 900
_MINE = ("theme", "full_screen")


class SetupWindow(QWidget):
    """``finished`` says that a shop was made, ``closed`` that the window was closed before.

    Everything that is typed lives in the view model, so the pages can be made anew when the size
    of text changes.
    """

    finished = Signal()
    closed = Signal()
    demo_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        model: SetupViewModel,
        *,
        languages: tuple[tuple[str, str], ...] = (("en", "English"),),
    ) -> None:
        super().__init__()
        self._model = model
        self._languages = languages
        self._page: StepPage | None = None
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*SMALLEST)
        mine = tuple(c for c in COMMANDS if c.scope is Scope.SETUP or c.id in _MINE)
        self.actions_ = Actions(self, mine)
        self.actions_.enter(Scope.SETUP)
        self.router = ScanRouter(self)
        self._listening = False
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._toast = Toast(self)
        self._build()
        on = self.actions_.on
        on("setup_next", model.next)
        on("setup_back", model.back)
        on("setup_skip", model.skip)
        on("theme", self._switch_theme)
        on("full_screen", self._switch_full_screen)
        self.router.scanned.connect(self._take_scan)
        model.changed.connect(self.show_state)
        model.finished.connect(self.finished)

    def start(self) -> None:
        """Show the first step."""
        self.show()
        self._listen(on=True)
        self._focus()

    def end(self) -> None:
        """Let go of the keyboard."""
        self._listen(on=False)

    def retranslate(self) -> None:
        """Say everything in the language and the direction that the program has now."""
        self._model.forget_faults()
        # The list that chose it is still at work.
        QTimer.singleShot(0, self, self._rebuild_at_field)

    def _rebuild_at_field(self) -> None:
        self._rebuild()
        self._focus()

    def _build(self) -> None:
        model = self._model
        self.setWindowTitle(self.tr("R Commerce POS · first start"))
        country = CountryPage(model, self._languages)
        country.language_chosen.connect(self.language_chosen)
        goods = GoodsPage(model)
        goods.demo_wanted.connect(self.demo_wanted)
        self.devices = DevicesPage(model)
        self.devices.scale_chosen.connect(self._scale)
        self.pages: dict[Step, StepPage] = {
            Step.COUNTRY: country,
            Step.SHOP: ShopPage(model),
            Step.GOODS: goods,
            Step.DEVICES: self.devices,
            Step.OWNER: OwnerPage(model),
            Step.STAFF: StaffPage(model),
            Step.DONE: DonePage(model),
        }
        titles = (
            (Step.COUNTRY, self.tr("Language and country")),
            (Step.SHOP, self.tr("Your shop")),
            (Step.GOODS, self.tr("Products")),
            (Step.DEVICES, self.tr("Devices")),
            (Step.OWNER, self.tr("Owner")),
            (Step.STAFF, self.tr("Staff")),
        )
        self._rail = StepRail(titles, str(model.folders.data))
        self._rail.chosen.connect(model.go)
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        self._banner = Banner(tone="danger")
        self._banner.hide()
        self._progress = ProgressRow()
        self._body = QWidget()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = self._above = QVBoxLayout()
        above.addWidget(self._banner)
        above.addWidget(self._progress)
        theme.margins(above, start=24, top=0, end=24, bottom=0)
        column.addWidget(self._stack, 1)
        column.addLayout(above)
        column.addLayout(self._feet())
        line = QHBoxLayout(self._body)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._rail)
        line.addLayout(column, 1)
        self._outer.addWidget(self._body)
        self.show_state(model.state)

    def _feet(self) -> QHBoxLayout:
        model = self._model
        self.back = Button(self.tr("Back"), kind="secondary", icon="arrow-left", focusable=True)
        self.skip = Button(self.tr("Skip this step"), kind="ghost", focusable=True)
        self._means = Label(role="label", ink="quiet", wrap=True)
        self._means.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.next = Button(self.tr("Next"), kind="primary", focusable=True)
        self.back.clicked.connect(model.back)
        self.skip.clicked.connect(model.skip)
        self.next.clicked.connect(model.next)
        line = self._foot = QHBoxLayout()
        line.setSpacing(theme.px(10))
        line.addWidget(self.back)
        line.addWidget(self._means, 1)
        line.addStretch(0)
        line.addWidget(self.skip)
        line.addWidget(self.next)
        theme.margins(line, start=24, top=12, end=24, bottom=16)
        return line

    def show_state(self, state: SetupState) -> None:
        """Show the step where one is."""
        page = self.pages[state.step]
        new = page is not self._page
        if new:
            self._page = page
            self._stack.setCurrentWidget(page)
        page.show_state(state)
        self._rail.show_state(state)
        done = state.step is Step.DONE
        self.back.setVisible(not done)
        self.skip.setVisible(not done)
        self._means.setText(self._skip_means(state.step))
        self.skip.setAccessibleDescription(self._means.text())
        self.back.setEnabled(state.step is not Step.COUNTRY and not state.making)
        self.skip.setEnabled(not state.making)
        self.next.setEnabled(not state.making)
        self.next.set_words(text=self._next_words(state.step))
        if state.error is not None:
            self._banner.tell(self.tr("The shop was not made"), sentence(state.error))
        else:
            self._banner.hide()
        if state.making:
            self._progress.begin(self.tr("Making the shop…"), cancellable=False)
        else:
            self._progress.finish()
        if new and self.isVisible():
            self._listen(on=state.step is not Step.DEVICES)
            QTimer.singleShot(0, self, self._focus)

    def _skip_means(self, step: Step) -> str:
        """What holds where a step is skipped."""
        return {
            Step.COUNTRY: self.tr("If you skip this, currency and time zone are the usual ones."),
            Step.SHOP: self.tr("If you skip this, the receipt says “My shop” until you change it."),
            Step.GOODS: self.tr("If you skip this, the shop begins without products."),
            Step.DEVICES: self.tr("If you skip this, the till expects usual devices."),
            Step.OWNER: self.tr("If you skip this, a PIN is made for you and shown at the end."),
            Step.STAFF: self.tr("If you skip this, you sell alone; people can be added later."),
        }.get(step, "")

    def _next_words(self, step: Step) -> str:
        if step is Step.DONE:
            return self.tr("To the sign-in")
        return self.tr("Make the shop") if step is Step.STAFF else self.tr("Next")

    def _focus(self) -> None:
        field = self.pages[self._model.state.step].first_field()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _listen(self, *, on: bool) -> None:
        """Keep scans out of the fields, but not from the test of the scanner."""
        if on != self._listening:
            self._listening = on
            if on:
                self.router.install(self)
            else:
                self.router.uninstall()

    def _take_scan(self, scan: Scan) -> None:
        if not self._model.take_scan(scan.code):
            self._toast.tell(
                self.tr("Nothing is sold yet; the scanner is tested in step 4"), icon="scan-barcode"
            )

    def _scale(self, percent: int) -> None:
        """Dress everything in another size, and make the pages anew."""
        self._model.change(scale_percent=percent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, "system" if not self._themed else theme.look().name, percent / 100)
        QTimer.singleShot(0, self, self._rebuild)

    _themed = False

    def _rebuild(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._outer.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._page = None
        self._build()
        self._fold()

    def _switch_theme(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._themed = True
        name = theme.look().name
        theme.apply(app, "light" if name == "dark" else "dark", theme.look().scale)

    def _switch_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _fold(self) -> None:
        narrow = self.width() < theme.px(FOLDS_BELOW)
        self._rail.fold(narrow=narrow)
        # What skipping means stands between the buttons, or above them.
        if narrow:
            self._above.addWidget(self._means)
        else:
            self._foot.insertWidget(1, self._means, 1)
        self._foot.setSpacing(theme.px(6 if narrow else 10))
        self._foot.setStretch(self._foot.count() - 3, 1 if narrow else 0)
        # Where it is tight the words stay whole, and the caps of the keys go.
        for button, command in (
            (self.back, "setup_back"),
            (self.skip, "setup_skip"),
            (self.next, "setup_next"),
        ):
            button.set_words(key="" if narrow else self.actions_.key(command))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        state = self._model.state
        if state.making or (state.step is Step.DONE and not state.written_down):
            # What is shown only once is not lost to a slip of the hand.
            self._model.next()
            event.ignore()
            return
        self.closed.emit()
        super().closeEvent(event)
