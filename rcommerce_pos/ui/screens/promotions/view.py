"""The promotions editor: what is offered, the form of one, and what it does to an example."""

from datetime import date

from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.promotions.types import Choice, Promotion
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.editing import EditorView
from rcommerce_pos.ui.errors import said_apart
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.promotions.form import PromotionForm
from rcommerce_pos.ui.screens.promotions.view_model import PromotionsState, PromotionsViewModel
from rcommerce_pos.ui.tokens import Tone
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.editor_page import Entry
from rcommerce_pos.ui.widgets.flow import WrapBox
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
        head = WrapBox(gap=10)
        words = self.tr("Where two offers want the same goods, it is")
        head.addWidget(Label(words, role="label", ink="quiet"))
        head.addWidget(self._choice)
        head.addStretch(1)
        head.addWidget(self._copy)
        theme.margins(head.line, start=18, top=10, end=18, bottom=0)
        self.page.set_head(head)

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
            [self._entry(each, state.today) for each in state.promotions],
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
        self.form.show_coupons(state.coupons, saved=state.stored is not None and state.can_edit)
        refused = state.refused
        if refused is not None and refused.code.startswith("coupon."):
            self.form.show_problem(refused)
        else:
            self.form.show_problem(state.problem if state.is_dirty else None)
        if refused is None:
            self._warn(state)

    def _warn(self, state: PromotionsState) -> None:
        """Say what to think of before saving: the first in short, all that follows below it."""
        found = self._warnings(state)
        if found:
            title, text = found[0]
            rest = [f"{each}: {why}" for each, why in found[1:]]
            self.page.set_warning(title, " ".join([text, *rest]))

    def _warnings(self, state: PromotionsState) -> list[tuple[str, str]]:
        draft, found = state.draft, list[tuple[str, str]]()
        if draft is None or not draft.active:
            return found
        last = draft.conditions.last_day
        if last is not None and last < state.today:
            found.append(
                (
                    self.tr("It ended on {day}").format(day=self._short(last)),
                    self.tr("No till offers it any more."),
                )
            )
        if draft.needs_coupon and state.stored is not None and not state.coupons:
            found.append(
                (self.tr("It has no code yet"), self.tr("Nobody can redeem it before it has one."))
            )
        if state.competing:
            found.append(self._overlap(draft, state))
        return found

    def _overlap(self, draft: Promotion, state: PromotionsState) -> tuple[str, str]:
        names = ", ".join(each.name for each in state.competing[:3])
        if len(state.competing) > 3:
            names = self.tr("{names} and others").format(names=names)
        title = self.tr("Wants the same goods: {names}").format(names=names)
        if state.choice is Choice.BEST:
            return title, self.tr("The one that saves the customer more wins.")
        rivals = [draft, *state.competing]
        first = min(rivals, key=lambda each: (-each.priority, each.name, each.id.bytes))
        equal = sum(each.priority == first.priority for each in rivals) > 1
        if equal:
            words = self.tr("The priorities are equal: {name} wins, as the first by name.")
        else:
            words = self.tr("The higher priority wins: {name}.")
        return title, words.format(name=first.name or self.tr("this one"))

    def _entry(self, promotion: Promotion, today: date) -> Entry:
        badge, tone = self._badge(promotion, today)
        detail = self._days(promotion, today) or self.form.kind_words(promotion.kind)
        return Entry(promotion.id, promotion.name, detail, badge, tone)

    def _badge(self, promotion: Promotion, today: date) -> tuple[str, Tone]:
        when = promotion.conditions
        if not promotion.active:
            return self.tr("off"), "neutral"
        if when.last_day is not None and when.last_day < today:
            return self.tr("ended"), "neutral"
        if when.first_day is not None and when.first_day > today:
            return self.tr("to come"), "info"
        if promotion.needs_coupon:
            return self.tr("coupon"), "info"
        return self.tr("on"), "success"

    def _days(self, promotion: Promotion, today: date) -> str:
        """The day that matters next: when it begins, else when it ends."""
        first, last = promotion.conditions.first_day, promotion.conditions.last_day
        if first is not None and first > today:
            return self.tr("from {day}").format(day=self._short(first))
        return self.tr("until {day}").format(day=self._short(last)) if last is not None else ""

    def _short(self, day: date) -> str:
        return self._formatter.short_day(day)

    def _open(self, state: object) -> None:
        if isinstance(state, PromotionsState) and state.draft is not None:
            self.form.show_promotion(state)
            self.page.select(state.draft.id)

    def _edit(self) -> None:
        try:
            self._view_model.edit(self.form.read())
        except PosError as error:
            self._view_model.cannot_read(error)

    def _save(self) -> None:
        try:
            self._view_model.edit(self.form.read())
        except PosError as error:
            self._view_model.cannot_read(error)
        problem = self._view_model.state.problem
        if problem is not None:
            self.page.show_error(self.tr("Not saved: {why}").format(why=said_apart(problem)[0]))
            self.form.go_to_fault()
            return
        self._view_model.save()

    def _duplicate(self) -> None:
        if not self.page.may_leave():
            return
        draft = self._view_model.state.draft
        if draft is not None:
            self._view_model.duplicate(self.tr("{name}, copy").format(name=draft.name))
