"""What is said over the lines of the sale, and what can be done about it at once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from rcommerce_pos.core.cart.types import Recalled
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.errors import said_phrase
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.sell.state import Notice, Tone
from rcommerce_pos.ui.screens.sell.view_model import SellViewModel
from rcommerce_pos.ui.tokens import Tone as Colour
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button

_TONES: dict[Tone, Colour] = {
    Tone.GOOD: "success",
    Tone.WARNING: "warn",
    Tone.BAD: "danger",
}
_Words = tuple[str, str]


class NoticeBanner(Banner):
    """Shows a notice in words; ``dismissed`` asks that everything in front is put away."""

    dismissed = Signal()

    def __init__(
        self,
        parent: QWidget,
        view_model: SellViewModel,
        *,
        formatter: Formatter,
        actions: Actions,
    ) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._actions = actions
        self._notice: Notice | None = None
        self._confirm = self.add(
            Button(self.tr("Yes, add them"), kind="primary", size="small", key="Enter")
        )
        self._confirm.clicked.connect(view_model.ringing.confirm_quantity)
        self._honour = self.add(
            Button(self.tr("Keep the former prices"), kind="primary", size="small")
        )
        self._honour.clicked.connect(view_model.changes.honour)
        self._again = self.add(
            Button(
                QCoreApplication.translate("FailureBanner", "Try again"), size="small", key="Enter"
            )
        )
        self._again.clicked.connect(view_model.open_again)
        self._unknown = self._unknown_offers()
        dismiss = self.add(Button(self.tr("Dismiss"), size="small", key="Esc"))
        dismiss.clicked.connect(self.dismissed)
        self.hide()

    def _unknown_offers(self) -> tuple[Button, ...]:
        """What an unknown code can become; each asks for approval where it is needed."""
        found: list[Button] = []
        for name, words in (
            ("link_code", self.tr("Link")),
            ("create_product", self.tr("New product")),
            ("open_price", self.tr("Open price")),
        ):
            button = Button(words, size="small", key=self._actions.key(name))
            button.clicked.connect(partial(self._actions.do, name))
            self._actions.show_key(name, button)
            found.append(self.add(button, below=True))
        return tuple(found)

    @property
    def asks_if_meant(self) -> bool:
        """True while it is asked whether so many were meant."""
        return self._notice is not None and self._notice.title == "quantity.unlikely"

    def show_notice(self, notice: Notice | None) -> None:
        """Say something, or nothing any more."""
        if notice == self._notice:
            return
        self._notice = notice
        if notice is None:
            self.hide()
            return
        self._confirm.setVisible(self.asks_if_meant)
        for button in self._unknown:
            button.setVisible(notice.title == "scan.unknown")
        self._honour.setVisible(notice.title == "cart.difference")
        self._again.setVisible(notice.unopened)
        title, text = self._words(notice)
        code = QCoreApplication.translate("Failure", "Code: {code}").format(code=notice.fault)
        small = code if notice.fault else ""
        self.tell(title, text, small=small, tone=_TONES[notice.tone])

    def _words(self, notice: Notice) -> _Words:
        words: dict[str, Callable[[Notice], _Words]] = {
            "scan.unknown": self._not_found,
            "permission.denied": self._denied,
            "quantity.unlikely": self._unlikely,
            "discount.dropped": self._dropped,
            "cart.parked": self._parked,
            "age.denied": self._too_young,
            "coupon.taken": self._coupon,
        }
        if notice.title in words:
            return words[notice.title](notice)
        if notice.title == "cart.difference" and notice.recalled is not None:
            return self._difference(notice.recalled)
        return notice.title, notice.text

    def _not_found(self, notice: Notice) -> _Words:
        title = self.tr("Barcode not found: {code}").format(code=notice.code)
        text = self.tr("Nothing was added. {why}").format(why=said_phrase(notice.text))
        return title, text.strip()

    def _denied(self, notice: Notice) -> _Words:
        title = self.tr("{what}: that needs a manager").format(what=notice.text)
        return title, self.tr("Nothing was changed. A manager can sign in and do it.")

    def _unlikely(self, notice: Notice) -> _Words:
        title = self.tr("{count} of them? That is a lot").format(count=notice.text)
        return title, self.tr("Nothing was added yet.")

    def _dropped(self, _notice: Notice) -> _Words:
        key = self._actions.key("undo")
        title = self.tr("The discount was taken off")
        text = self.tr("It was too much for what is left. {key} brings everything back.")
        return title, text.format(key=key)

    def _parked(self, _notice: Notice) -> _Words:
        key = self._actions.key("recall")
        return self.tr("The sale is parked"), self.tr("{key} brings it back.").format(key=key)

    def _too_young(self, notice: Notice) -> _Words:
        title = self.tr("{name} was not sold").format(name=notice.text)
        return title, self.tr("The age was not proved; that is written down.")

    def _coupon(self, notice: Notice) -> _Words:
        return self.tr("Coupon {code}").format(code=notice.code), notice.text

    def _difference(self, recalled: Recalled) -> _Words:
        money = self._formatter.money
        title = self.tr("It costs {now} now; it was {before} when it was parked").format(
            now=money(recalled.sale.totals.gross), before=money(recalled.before)
        )
        if recalled.taken_out:
            why = " ".join(said_phrase(each) for each in recalled.taken_out)
            return title, self.tr("Taken out of the sale: {reasons}").format(reasons=why)
        if recalled.ended:
            ended = ", ".join(recalled.ended)
            return title, self.tr("{names} ended meanwhile.").format(names=ended)
        return title, self.tr("Prices were changed meanwhile.")
