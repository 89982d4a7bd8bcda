"""The promotions editor: what is offered, the form of one, and what it does to an example."""

from PySide6.QtWidgets import QHBoxLayout

from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.promotions.types import Choice, Promotion
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.editing import EditorView
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.promotions.form import PromotionForm
from rcommerce_pos.ui.screens.promotions.view_model import PromotionsState, PromotionsViewModel
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.editor_page import Entry
from rcommerce_pos.ui.widgets.form import choice_field
from rcommerce_pos.ui.widgets.label import Label


class PromotionsView(EditorView):
    """Edits promotions; nothing is offered before it is saved."""

    def __init__(self, view_model: PromotionsViewModel, *, formatter: Formatter) -> None:
        self.form = PromotionForm(view_model, formatter)
        super().__init__(
            view_model, title=self.tr("Promotions"), form=self.form, formatter=formatter
        )
        self._view_model = view_model
        self._choice = choice_field(
            [
                (Choice.PRIORITY, self.tr("the higher priority")),
                (Choice.BEST, self.tr("the best for the customer")),
            ]
        )
        self._choice.setAccessibleName(self.tr("Where two offers want the same goods"))
        self._copy = Button(self.tr("Duplicate"), icon="copy", size="small", focusable=True)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        words = self.tr("Where two offers want the same goods, it is")
        head.addWidget(Label(words, role="label", ink="quiet"))
        head.addWidget(self._choice)
        head.addStretch(1)
        head.addWidget(self._copy)
        theme.margins(head, start=18, top=10, end=18, bottom=0)
        self._column.insertLayout(0, head)

    def _wire(self) -> None:
        model = self._view_model
        model.changed.connect(self.show_state)
        model.opened.connect(self._open)
        self.form.changed.connect(self._edit)
        self.page.save_wanted.connect(self._save)
        self._choice.currentIndexChanged.connect(
            lambda _index: model.choose_policy(self._choice.value)
        )
        self._copy.clicked.connect(self._duplicate)

    def show_state(self, state: PromotionsState) -> None:
        """Show the offers, and what the one that is edited would do."""
        self.show_frame(
            state,
            [self._entry(each) for each in state.promotions],
            why=self.tr("Only a manager may change promotions."),
            empty=(
                self.tr("Nothing is offered yet"),
                self.tr("New begins the first promotion."),
            ),
        )
        self._copy.setEnabled(state.can_edit and state.draft is not None)
        self._choice.setEnabled(state.can_edit)
        if self._choice.value is not state.choice:
            self._choice.blockSignals(True)
            self._choice.choose(state.choice)
            self._choice.blockSignals(False)
        self.form.show_coupons(state.coupons)
        if state.is_dirty:
            self.form.show_problem(state.problem)
        if state.refused is None and state.competing and state.draft and state.draft.exclusive:
            names = ", ".join(state.competing[:3])
            self.page.set_warning(
                self.tr("Wants the same goods as {names}").format(names=names),
                self.tr("On goods that both want, one of them applies."),
            )

    def _entry(self, promotion: Promotion) -> Entry:
        when = promotion.conditions
        if not promotion.active:
            badge, tone = self.tr("off"), "neutral"
        elif promotion.needs_coupon:
            badge, tone = self.tr("coupon"), "info"
        else:
            badge, tone = self.tr("on"), "success"
        days = self.tr("always")
        if when.first_day or when.last_day:
            first = self._formatter.day(when.first_day) if when.first_day else "…"
            last = self._formatter.day(when.last_day) if when.last_day else "…"
            days = f"{first} – {last}"
        return Entry(
            promotion.id,
            promotion.name,
            days,
            badge,
            "success" if tone == "success" else "info" if tone == "info" else "neutral",
        )

    def _open(self, state: object) -> None:
        if isinstance(state, PromotionsState) and state.draft is not None:
            self.form.show_promotion(state)
            self.page.select(state.draft.id)

    def _edit(self) -> None:
        try:
            self._view_model.edit(self.form.read())
        except PosError as error:
            self.form.show_problem(error)
            self.example.show_problem(error.message)
            self.page.set_dirty(dirty=True)

    def _save(self) -> None:
        try:
            self._view_model.edit(self.form.read())
        except PosError as error:
            self.form.show_problem(error)
            return
        self._view_model.save()

    def _duplicate(self) -> None:
        draft = self._view_model.state.draft
        if draft is not None and self.page.may_leave():
            self._view_model.duplicate(self.tr("{name}, copy").format(name=draft.name))
