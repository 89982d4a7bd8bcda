"""Step 1: language and country, and what that means for prices, taxes, coins and dates."""

from datetime import UTC, datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rcommerce_pos.core.kernel.currencies import is_currency
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.taxes.country import countries
from rcommerce_pos.ui.errors import in_words
from rcommerce_pos.ui.formatting import Formatter, country_name, own_locale_of
from rcommerce_pos.ui.given_names import tax_class_name
from rcommerce_pos.ui.languages import worn
from rcommerce_pos.ui.screens.setup.page import Facts, Folding, StepPage
from rcommerce_pos.ui.screens.setup.state import Meaning, SetupState
from rcommerce_pos.ui.screens.setup.view_model import SetupViewModel, zones_of
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.form import Form, choice_field, text_field
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.wording import in_order


class CountryPage(StepPage):
    """``languages`` are codes with their own names; ``language_chosen`` tells of another one."""

    language_chosen = Signal(str)

    def __init__(self, model: SetupViewModel, languages: tuple[tuple[str, str], ...]) -> None:
        super().__init__(
            self.tr("Where is your shop?"),
            self.tr("Taxes, coins and the way dates are written follow from the country."),
        )
        self._model = model
        self.language = choice_field(languages)
        language = worn().code
        names = [(code, country_name(code, language)) for code in countries()]
        self.country = choice_field(in_order(names, lambda pair: pair[1]))
        self.currency = text_field()
        self.currency.setMaxLength(3)
        self.zone = choice_field([])
        self._form = Form()
        self._language_row = self._form.add(self.tr("Language"), self.language)
        self._language_row.setVisible(len(languages) > 1)
        self._form.add(self.tr("Country"), self.country)
        self._form.add(
            self.tr("Currency"),
            self.currency,
            note=self.tr("Three letters, such as EUR. It cannot be changed later."),
        )
        self._zone_row = self._form.add(self.tr("Time zone"), self.zone)
        self._facts = Facts()
        card = Card(padding=18, spacing=12)
        card.column.addWidget(Label(self.tr("What that means"), role="h3"))
        card.column.addWidget(self._facts)
        self._source = Label(role="small", ink="quiet", wrap=True)
        card.column.addWidget(self._source)
        self._law = Banner(tone="warn")
        self._note = Banner(tone="info")
        self.body.addWidget(self._law)
        self.body.addWidget(self._note)
        self.body.addWidget(Folding(self._form, card, shares=(4, 5)))
        self.body.addStretch(1)
        self._shown = ""
        self.language.activated.connect(lambda _place: self._choose_language())
        self.country.activated.connect(lambda _place: model.choose_country(self.country.value))
        self.currency.textEdited.connect(lambda text: model.change(currency=text.strip().upper()))
        self.zone.activated.connect(lambda _place: model.change(time_zone=self.zone.value))

    @override
    def first_field(self) -> QWidget:
        """The language where there is a choice, else the country."""
        return self.country if self._language_row.isHidden() else self.language

    def _choose_language(self) -> None:
        self._model.change(language=self.language.value)
        self.language_chosen.emit(self.language.value)

    @override
    def show_state(self, state: SetupState) -> None:
        """Show the country and what it means."""
        meaning = self._model.meaning
        country = meaning.country
        self.language.choose(state.language)
        self.country.choose(state.country)
        if self.currency.text().strip().upper() != state.currency:
            self.currency.setText(state.currency)
        if self._shown != state.country:
            self._shown = state.country
            zones = zones_of(state.country, country.time_zone)
            with QSignalBlocker(self.zone):
                self.zone.set_options([(zone, zone.replace("_", " ")) for zone in zones])
            self._zone_row.setVisible(len(zones) > 1)
        self.zone.choose(state.time_zone)
        self._form.set_fault(self.currency, state.faults.get("currency", ""))
        self._show_law(meaning)
        self._facts.show_rows(self._rows(meaning, state))
        self._source.setText(
            self.tr("From {source}; looked at on {day}.").format(
                source=in_words(country.source),
                day=Formatter(own_locale_of(country.code)).short_day(country.date),
            )
        )

    def _show_law(self, meaning: Meaning) -> None:
        country = meaning.country
        if country.certified_till:
            title = self.tr("Mind the law there")
            self._law.tell(title, in_words(country.certified_till), tone="warn")
        else:
            self._law.hide()
        if country.note:
            self._note.tell(self.tr("Good to know"), in_words(country.note), tone="info")
        else:
            self._note.hide()

    def _rows(self, meaning: Meaning, state: SetupState) -> tuple[tuple[str, str], ...]:
        country = meaning.country
        currency = state.currency if is_currency(state.currency) else country.currency
        formatter = Formatter(own_locale_of(country.code), state.time_zone or country.time_zone)
        now = datetime.now(UTC)
        prices = self.tr("{tax} is in the price on the shelf")
        if not country.prices_include_tax:
            prices = self.tr("{tax} is added at the till")
        classes = [
            f"{tax_class_name(name)}: {' + '.join(tax.name for tax in taxes) or '—'}"
            for name, taxes in meaning.classes
        ]
        coins = [formatter.short_money(Money(value, currency)) for value in country.denominations]
        if currency != country.currency:
            coins = [self.tr("1, 2 and 5 of every power of ten")]
        step = self.tr("to the last coin")
        if currency == country.currency and country.cash_step > 1:
            step = self.tr("to {amount}").format(
                amount=formatter.money(Money(country.cash_step, currency))
            )
        example = Money.parse("1234.5", currency) if currency != "JPY" else Money(1234, currency)
        return (
            (self.tr("Prices"), prices.format(tax=country.tax_word)),
            (self.tr("Taxes"), " · ".join(classes)),
            (self.tr("Notes and coins"), " · ".join(coins)),
            (self.tr("Cash is rounded"), step),
            (self.tr("Amounts"), formatter.money(example)),
            (self.tr("Dates"), f"{formatter.date(now)} · {formatter.time(now)}"),
        )
