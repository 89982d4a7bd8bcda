"""The reports screen: it shows what the service says, and nothing is nameless or cut off."""

from collections.abc import Callable, Iterator
from datetime import date
from time import monotonic

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import StorageUnavailable
from rcommerce_pos.core.reporting.taxes import TaxReports
from rcommerce_pos.core.storage.database import close_connection
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.reports.view import ReportsView
from rcommerce_pos.ui.screens.reports.view_model import Period, ReportsViewModel, days_of
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.date_field import DateField
from tests.support.shop import add, sell
from tests.ui.test_screens import faults_of

PATIENCE = 60
JUNE = (date(2026, 6, 1), date(2026, 6, 30))


class Screen:
    """The reports screen of a shop by itself."""

    def __init__(self, app: QApplication, shop: Application) -> None:
        self._app = app
        self._owner = QObject()
        self._actor = shop.staff.owner()
        self._tasks = Tasks(thread_ended=close_connection)
        self.model = ReportsViewModel(shop, self._tasks, self._owner)
        self.formatter = Formatter("en_DE", "Europe/Berlin")
        self.view = ReportsView(self.model, formatter=self.formatter)
        self.view.resize(1282, 704)
        self.view.show()

    def begin(self) -> None:
        """The owner looks at the reports."""
        self.model.begin(self._actor)

    def do(self, act: Callable[[], object]) -> None:
        """Ask for a report, and wait until it is shown."""
        act()
        end = monotonic() + PATIENCE
        while self.model.state.busy:
            self._app.processEvents()
            assert monotonic() < end
        self._app.processEvents()

    @property
    def rows(self) -> list[list[str]]:
        """The cells of the table, row by row."""
        model = self.view.table.model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    @property
    def figures(self) -> list[str]:
        """The numbers of the cards."""
        view = self.view
        return [card.text for card in (view._net, view._tax, view._gross, view._sales)]

    @property
    def words(self) -> list[str]:
        """Everything that is written in labels."""
        return [label.text() for label in self.view.findChildren(QLabel) if label.isVisible()]

    def close(self) -> None:
        self._tasks.stop()
        self.view.hide()
        self.view.deleteLater()


@pytest.fixture
def screen(qapp: QApplication, shop: Application) -> Iterator[Screen]:
    theme.apply(qapp)
    made = Screen(qapp, shop)
    yield made
    made.close()
    theme.apply(qapp)


def fill(shop: Application) -> None:
    add(shop, "Bread", "BREAD", "1.07", tax_class="reduced")
    add(shop, "Stamp", "STAMP", "0.95", tax_class="exempt")
    sell(shop, ("MILK", "1000"), ("BREAD", "2"))
    sell(shop, ("MILK", "2"), ("STAMP", "1"))


def test_the_screen_shows_what_the_service_says(screen: Screen, shop: Application) -> None:
    fill(shop)
    screen.do(screen.begin)
    report = TaxReports(shop.place).between(shop.staff.owner(), *JUNE)
    assert screen.model.state.report == report
    money, totals = screen.formatter.money, report.totals
    assert screen.figures == [money(totals.net), money(totals.tax), money(totals.gross), "2"]
    high, low = report.taxes
    assert screen.rows == [
        ["MwSt. 19 %", "19\xa0%", money(high.base), money(high.amount), "2"],
        ["MwSt. 7 %", "7\xa0%", money(low.base), money(low.amount), "1"],
        ["Goods without tax", "–", money(report.untaxed.net), money(totals.tax - totals.tax), "1"],
        ["Total", "", money(totals.net), money(totals.tax), "2"],
    ]
    assert screen.view.table.isVisible()


def test_numbers_are_at_the_end_and_the_total_is_bold(screen: Screen, shop: Application) -> None:
    fill(shop)
    screen.do(screen.begin)
    model = screen.view.table.model()
    for column in range(1, model.columnCount()):
        alignment = model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole)
        assert alignment & Qt.AlignmentFlag.AlignRight
    weights = [
        model.index(row, 0).data(Qt.ItemDataRole.FontRole).weight()
        for row in range(model.rowCount())
    ]
    assert [weight > 600 for weight in weights] == [False, False, False, True]
    assert screen.view.table.rowHeight(0) == theme.px(44)


def test_days_without_sales_say_so(screen: Screen) -> None:
    screen.do(screen.begin)
    assert not screen.view.table.isVisible()
    assert "No sales on these days" in screen.words
    assert screen.figures[3] == "0"


def test_a_last_day_before_the_first_is_told_and_can_be_mended(
    screen: Screen, shop: Application
) -> None:
    fill(shop)
    screen.do(screen.begin)
    screen.do(lambda: screen.model.show_days(date(2026, 6, 17), date(2026, 6, 16)))
    assert "Choose a last day that is not before the first." in screen.words
    assert screen.figures == ["–"] * 4
    screen.do(lambda: screen.model.choose(Period.TODAY))
    assert not screen.view._banner.isVisible()
    assert screen.rows[-1][-1] == "2"


def test_a_store_that_cannot_be_read_is_told(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_days: date) -> None:
        raise StorageUnavailable("storage.busy", "The store is busy.", hint="Try again.")

    monkeypatch.setattr(TaxReports, "between", fail)
    screen.do(screen.begin)
    assert {"The store is busy.", "Code: storage.busy", "No report"} <= set(screen.words)
    assert any(words.startswith("Try again. What was sold is stored") for words in screen.words)


def test_while_it_adds_up_the_report_before_stays(screen: Screen, shop: Application) -> None:
    fill(shop)
    screen.do(screen.begin)
    before = screen.rows
    screen.model.choose(Period.LAST_MONTH)
    assert screen.model.state.busy
    assert screen.rows == before
    screen.do(lambda: None)
    assert "No sales on these days" in screen.words


def test_a_button_chooses_its_days_and_shows_that_it_did(screen: Screen) -> None:
    screen.do(screen.begin)
    buttons = {button.text(): button for button in screen.view.findChildren(Button)}
    for words, first, last in (
        ("Today", date(2026, 6, 16), date(2026, 6, 16)),
        ("Last month", date(2026, 5, 1), date(2026, 5, 31)),
        ("This year", date(2026, 1, 1), date(2026, 12, 31)),
        ("This month", *JUNE),
    ):
        screen.do(buttons[words].click)
        fields = screen.view.findChildren(DateField)
        assert [field.day for field in fields] == [first, last]
        assert [text for text, each in buttons.items() if each.isChecked()] == [words]


def test_a_day_is_typed_and_reported_once_it_is_whole(screen: Screen) -> None:
    screen.do(screen.begin)
    asked: list[tuple[date, date]] = []
    screen.model.changed.connect(lambda state: asked.append((state.first, state.last)))
    field = screen.view.findChildren(DateField)[0]
    field.setFocus()
    field.setSelectedSection(DateField.Section.DaySection)
    QTest.keyClicks(field, "15")
    assert asked == []
    screen.do(lambda: QTest.keyClick(field, Qt.Key.Key_Return))
    assert set(asked) == {(date(2026, 6, 15), date(2026, 6, 30))}
    assert screen.model.state.period is None


def test_coming_back_shows_the_same_days_anew(screen: Screen, shop: Application) -> None:
    days = date(2026, 6, 16), date(2026, 6, 20)
    screen.do(screen.begin)
    screen.do(lambda: screen.model.show_days(*days))
    fill(shop)
    screen.do(screen.begin)
    assert (screen.model.state.first, screen.model.state.last) == days
    assert screen.rows[-1][-1] == "2"


@pytest.mark.parametrize(
    ("today", "period", "days"),
    [
        (date(2026, 1, 31), Period.LAST_MONTH, (date(2025, 12, 1), date(2025, 12, 31))),
        (date(2028, 2, 29), Period.THIS_MONTH, (date(2028, 2, 1), date(2028, 2, 29))),
        (date(2026, 12, 31), Period.THIS_MONTH, (date(2026, 12, 1), date(2026, 12, 31))),
        (date(2028, 2, 29), Period.THIS_YEAR, (date(2028, 1, 1), date(2028, 12, 31))),
    ],
)
def test_months_and_years_are_whole(today: date, period: Period, days: tuple[date, date]) -> None:
    assert days_of(period, today) == days


def is_cut(label: QLabel) -> bool:
    """True where a label is narrower than its line, or lower than its lines."""
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    return label.width() < label.fontMetrics().horizontalAdvance(label.text())


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), [(1282, 704), (1836, 1016), (952, 636)])
def test_nothing_is_nameless_or_cut_off(
    qapp: QApplication,
    screen: Screen,
    shop: Application,
    name: theme.ThemeName,
    width: int,
    height: int,
) -> None:
    fill(shop)
    add(shop, "Ship", "SHIP", "987654321.98")
    sell(shop, ("SHIP", "1"))
    theme.apply(qapp, name)
    screen.view.resize(width, height)
    screen.do(screen.begin)
    visible = [each for each in screen.view.findChildren(QWidget) if each.isVisible()]
    faults = [fault for each in visible for fault in faults_of(screen.view, each)]
    labels = [each for each in visible if isinstance(each, QLabel)]
    faults += [f"{label.text()!r} is cut off" for label in labels if is_cut(label)]
    assert faults == []
    assert (screen.view.width(), screen.view.height()) == (width, height)
    table = screen.view.table
    assert not table.horizontalScrollBar().isVisible()
    assert {table.accessibleName(), screen.view._first.accessibleName()} == {
        "Taxes of the period",
        "First day",
    }
