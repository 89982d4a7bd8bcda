"""The card payments to settle: what happened to each, both answers, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rcommerce_pos.core.payments.service import STOP
from rcommerce_pos.core.payments.types import Heard, Outcome, Task, TaskKind
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import in_words
from rcommerce_pos.ui.failure_banner import FailureBanner
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.card_tasks.view_model import (
    CardTasksState,
    CardTasksViewModel,
    Waiting,
)
from rcommerce_pos.ui.tokens import Tone
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.card_dialogs import NoteDialog, NotPaidDialog, PaidDialog
from rcommerce_pos.ui.widgets.content import Content
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.flow import FlowLayout
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear
from rcommerce_pos.ui.widgets.roll import Roll

_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TONES: dict[TaskKind, Tone] = {
    TaskKind.REVIEW: "warn",
    TaskKind.CONTRADICTION: "danger",
    TaskKind.GOODS_LEFT: "warn",
}


class CardTasksView(QWidget):
    """One card for each payment; ``asked`` says that a dialog was closed."""

    asked = Signal()

    def __init__(self, view_model: CardTasksViewModel, *, formatter: Formatter) -> None:
        super().__init__()
        self._view_model = view_model
        self._formatter = formatter
        self._shown: tuple[Waiting, ...] | None = None
        self._first: Button | None = None
        self._banner = FailureBanner()
        self._banner.again.connect(view_model.again)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(12))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addLayout(self._rows)
        column.addStretch(1)
        area = QScrollArea()
        area.setProperty("shows_focus", True)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Card payments to settle"))
        area.setWidget(inside)
        self._pages = Content(area, EmptyState("circle-check", ""))
        page = Roll()
        page.column.setSpacing(theme.px(12))
        page.column.addWidget(self._banner)
        page.column.addWidget(self._pages, 1)
        theme.margins(page.column, start=16, top=16, end=16, bottom=16)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(page)
        view_model.changed.connect(self.show_state)
        self.show_state(view_model.state)

    def focus(self) -> None:
        """The first act takes the keyboard, or the list itself."""
        (self._first or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: CardTasksState) -> None:
        """Show what waits."""
        readings = self._view_model.readings
        self._banner.show_error(state.error, can_try_again=readings.can_try_again)
        if state.waiting:
            self._pages.show_rows()
        elif not state.allowed:
            self._pages.show_unread(
                self.tr("You may not settle card payments"),
                self.tr("Somebody who may looks at them here."),
            )
        elif state.loading:
            self._pages.show_waiting()
        elif state.error is not None:
            self._pages.show_unread(self.tr("The card payments to settle would be here"))
        else:
            self._pages.show_empty(
                self.tr("No card payment waits for anybody"),
                self.tr("What the terminal does not say, and what it says twice, comes here."),
            )
        if state.waiting != self._shown:
            self._shown = state.waiting
            self._show_rows(state.waiting)

    def _show_rows(self, waiting: tuple[Waiting, ...]) -> None:
        clear(self._rows)
        self._first = None
        for each in waiting:
            self._rows.addWidget(self._row(each))

    def _row(self, each: Waiting) -> QWidget:
        attempt, kind = each.task.attempt, each.task.kind
        card = Card(padding=20, spacing=12)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(Badge(self._word(each.task), tone=_TONES[kind], icon="triangle-alert"))
        about = self.tr("{time} · {staff}").format(
            time=self._formatter.moment(attempt.created_at), staff=attempt.staff_name
        )
        if each.order is not None:
            about = self.tr("{about} · sale {number}").format(about=about, number=each.order.number)
        head.addWidget(Label(about, role="label", ink="quiet"), 1)
        amount = Label(self._formatter.money(attempt.amount), role="h2")
        amount.setAlignment(_END)
        head.addWidget(amount)
        card.column.addLayout(head)
        card.column.addWidget(Label(self._happened(each), role="line", wrap=True))
        for heard in each.answers:
            card.column.addWidget(Label(self._said(heard), role="label", ink="quiet", wrap=True))
        acts = QWidget()
        flow = FlowLayout(acts, gap=10)
        for button in self._acts(each):
            flow.addWidget(button)
            self._first = self._first or button
        card.column.addWidget(acts)
        return card

    def _acts(self, each: Waiting) -> list[Button]:
        again = Button(self.tr("Check again"), icon="refresh-cw", focusable=True)
        again.clicked.connect(lambda: self._view_model.ask(each))
        if each.task.kind is TaskKind.REVIEW:
            yes, no = self.tr("Paid…"), self.tr("Not paid…")
            if not each.task.attempt.pays:
                yes, no = self.tr("Went back…"), self.tr("Not back…")
            paid = Button(yes, icon="check", focusable=True)
            paid.clicked.connect(lambda: self._ask_paid(each))
            missing = Button(no, icon="x", focusable=True)
            missing.clicked.connect(lambda: self._ask_not_paid(each))
            return [again, paid, missing]
        if each.returning:
            return []
        acts = []
        if each.held.minor > 0 and each.task.attempt.reference is not None:
            words = self.tr("Give {amount} back…")
            if each.refused:
                words = self.tr("Try again: give {amount} back…")
            give = Button(
                words.format(amount=self._formatter.money(each.held)),
                icon="undo-2",
                focusable=True,
            )
            give.clicked.connect(lambda: self._ask_back(each))
            acts.append(give)
        close = Button(self.tr("Settled, with a note…"), icon="check", focusable=True)
        close.clicked.connect(lambda: self._ask_note(each))
        return [*acts, close]

    def _word(self, task: Task) -> str:
        if task.kind is TaskKind.REVIEW and not task.attempt.pays:
            return self.tr("Gone back or not?")
        return {
            TaskKind.REVIEW: self.tr("Paid or not?"),
            TaskKind.CONTRADICTION: self.tr("Two answers"),
            TaskKind.GOODS_LEFT: self.tr("To give back"),
        }[task.kind]

    def _happened(self, each: Waiting) -> str:
        if each.task.kind is TaskKind.REVIEW and not each.task.attempt.pays:
            return self.tr(
                "Nobody knows whether the money went back to the card. Look in the terminal's own"
                " list for what went back, not for the payment."
            )
        if each.task.kind is TaskKind.REVIEW:
            return self.tr(
                "Nobody knows whether the card was charged. Look at the terminal's own list of"
                " payments."
            )
        if each.returning:
            return self.tr(
                "The money is being given back now. The terminal may ask for the card: wait until"
                " it has answered."
            )
        if each.task.kind is TaskKind.CONTRADICTION:
            return self.tr(
                "After it was settled, something else was heard. The first answer stands until"
                " somebody settles it."
            )
        if each.refused:
            return self.tr(
                "The terminal would not give the money back. Try again, or give it back on the"
                " terminal itself and say how it was settled."
            )
        return self.tr("The terminal took money that no open sale waits for.")

    def _said(self, heard: Heard) -> str:
        if heard.source == STOP:
            words = self.tr("{time} · the till asked the terminal to stop")
            return words.format(time=self._formatter.time(heard.at))
        words = {
            "terminal": self.tr("{time} · the terminal: {outcome}"),
            "query": self.tr("{time} · the terminal, asked again: {outcome}"),
            "person": self.tr("{time} · {staff}: {outcome}"),
            "start": self.tr("{time} · at the start: {outcome}"),
        }.get(heard.source, self.tr("{time} · {outcome}"))
        outcome = self._outcome(heard)
        if heard.reason:
            reason = in_words(heard.reason)
            outcome = self.tr("{outcome} ({reason})").format(outcome=outcome, reason=reason)
        time = self._formatter.time(heard.at)
        return words.format(time=time, staff=heard.staff_name, outcome=outcome)

    def _outcome(self, heard: Heard) -> str:
        word = {
            Outcome.APPROVED: self.tr("approved"),
            Outcome.PARTIAL: self.tr("approved in part"),
            Outcome.DECLINED: self.tr("not paid"),
            Outcome.CANCELLED: self.tr("cancelled"),
            Outcome.REFUSED_BUSY: self.tr("not begun, it was busy"),
            Outcome.NOT_SENT: self.tr("never sent"),
            Outcome.IN_PROGRESS: self.tr("still at work"),
            Outcome.NOT_FOUND: self.tr("it knows no such payment"),
            Outcome.UNKNOWN: self.tr("no clear answer"),
        }[heard.outcome]
        if heard.authorised is None:
            return word
        return self.tr("{word}, {amount}").format(
            word=word, amount=self._formatter.money(heard.authorised)
        )

    def _ask_paid(self, each: Waiting) -> None:
        dialog = PaidDialog(self.window(), each.task.attempt, self._formatter)
        if dialog.exec():
            self._view_model.decide(each, paid=True, approval_code=dialog.code)
        self._close(dialog)

    def _ask_not_paid(self, each: Waiting) -> None:
        dialog = NotPaidDialog(self.window(), each.task.attempt, self._formatter)
        if dialog.exec():
            self._view_model.decide(each, paid=False)
        self._close(dialog)

    def _ask_back(self, each: Waiting) -> None:
        amount = self._formatter.money(each.held)
        digits = each.task.attempt.evidence.last4
        title = self.tr("Give {amount} back to the card?").format(amount=amount)
        if digits:
            words = self.tr("Give {amount} back to card •••• {digits}?")
            title = words.format(amount=amount, digits=digits)
        dialog = Dialog(
            self.window(), title, self.tr("The terminal does it now."), icon="undo-2", tone="warn"
        )
        keep = dialog.add_button(Button(self.tr("Back"), key="Esc"), default=True)
        keep.clicked.connect(dialog.reject)
        words = self.tr("Give {amount} back")
        give = dialog.add_button(Button(words.format(amount=amount), kind="danger"))
        give.clicked.connect(dialog.accept)
        if dialog.exec():
            self._view_model.give_back(each)
        self._close(dialog)

    def _ask_note(self, each: Waiting) -> None:
        dialog = NoteDialog(self.window())
        if dialog.exec():
            self._view_model.close(each.task.id, dialog.note)
        self._close(dialog)

    def _close(self, dialog: Dialog) -> None:
        dialog.deleteLater()
        self.asked.emit()
