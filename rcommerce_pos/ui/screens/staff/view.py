"""The staff's window: everybody at the start, the form of one of them, what is asked beside it."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.staff.types import Role, StaffRecord
from rcommerce_pos.ui.errors import said, said_whole
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import owner_name
from rcommerce_pos.ui.screens.staff.dialogs import (
    ArchiveDialog,
    BadgeDialog,
    PinDialog,
    RecoveryCodeDialog,
)
from rcommerce_pos.ui.screens.staff.form import StaffForm
from rcommerce_pos.ui.screens.staff.view_model import StaffState, StaffViewModel
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.editor_page import EditorPage, Entry
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.toast import Toast


class StaffView(QWidget):
    """``asked`` says that a dialog was closed: what was scanned meanwhile is wanted."""

    asked = Signal()

    def __init__(self, view_model: StaffViewModel, *, formatter: Formatter) -> None:
        super().__init__()
        self.model = view_model
        self.form = StaffForm(formatter)
        self.page = EditorPage(self.tr("Staff"))
        self.page.set_form(self.form)
        self.page.hide_example()
        self._denied = EmptyState("lock", "")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.page)
        self._pages.addWidget(self._denied)
        self._toast = Toast(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        view_model.changed.connect(self.show_state)
        view_model.opened.connect(self._open)
        view_model.told.connect(self._tell)
        view_model.recovery_made.connect(self._show_recovery)
        view_model.badge_found.connect(self._badge_found)
        self.page.chosen.connect(lambda key: view_model.open(key) if isinstance(key, UUID) else 0)
        self.page.new_wanted.connect(view_model.new)
        self.page.revert_wanted.connect(view_model.revert)
        self.page.again_wanted.connect(view_model.again)
        self.page.save_wanted.connect(lambda: view_model.save(self.form.pin.text()))
        self.form.changed.connect(lambda: view_model.edit(self.form.read()))
        self.form.permission_changed.connect(
            lambda permission, may: view_model.set_permission(permission, may=may)
        )
        self.form.customer_searched.connect(view_model.find_customers)
        self.form.customer_linked.connect(
            lambda key, linked: view_model.link_customer(key, linked=linked)
        )
        self.form.wanted.connect(self._act)

    def focus(self) -> None:
        """The list takes the keyboard."""
        self.page.focus()

    def take_scan(self, code: str) -> None:
        """A badge leads to its person; a free one goes to whoever is shown."""
        if self.model.state.can_edit:
            self.model.look_up_badge(code)
        else:
            self._toast.tell(self.tr("You may not look up badges"), icon="lock")

    def show_state(self, state: StaffState) -> None:
        """Show everybody, and who is edited."""
        if state.denied is not None:
            self._denied.tell(
                self.tr("The records of the staff are not yours to see"), said(state.denied)
            )
            self._pages.setCurrentWidget(self._denied)
            return
        self._pages.setCurrentWidget(self.page)
        self.page.show_entries([self._entry(each) for each in state.records])
        self.page.set_dirty(dirty=state.is_dirty and state.can_edit)
        why = self.tr("You may unlock people here, and change nothing else.")
        known = not state.loading and (state.draft is not None or state.refused is None)
        self.page.set_can_edit(can=state.can_edit, why=why if known and not state.can_edit else "")
        self.form.setEnabled(True)
        self.form.show_state(state)
        if state.loading:
            self.page.show_loading()
        elif not known:
            self.page.show_unread()
        elif state.draft is None:
            self.page.show_empty(self.tr("Nobody yet"), self.tr("New takes somebody on."))
        else:
            self.page.show_form()
        self._warn(state)

    def _warn(self, state: StaffState) -> None:
        self.page.set_warning("")
        if state.refused is not None:
            self.page.stay()
            if not self.form.show_problem(state.refused):
                title, text, code = said_whole(state.refused)
                again = self.model.readings.can_try_again
                self.page.show_error(title, text, small=code, can_try_again=again)
            return
        self.form.show_problem(None)
        if state.is_above and state.can_edit:
            self.page.set_warning(
                self.tr("This person may do more than you"),
                self.tr("Somebody who may do as much changes this record."),
            )
        elif (
            state.stored is not None
            and state.is_own
            and Permission.STAFF_EDIT not in state.permissions
        ):
            self.page.set_warning(
                self.tr("You would lock yourself out of this window"),
                self.tr("Another owner could let you in again."),
            )

    def _entry(self, record: StaffRecord) -> Entry:
        roles = {
            Role.CASHIER: self.tr("Cashier"),
            Role.MANAGER: self.tr("Manager"),
            Role.OWNER: self.tr("Owner"),
        }
        words = roles[record.draft.role]
        if record.draft.granted or record.draft.withheld:
            words = self.tr("{role}, adapted").format(role=words)
        name = owner_name(record.draft.name)
        if not record.active:
            return Entry(record.id, name, words, self.tr("archived"))
        if record.wait_seconds:
            return Entry(record.id, name, words, self.tr("locked"), "danger")
        if record.has_badge:
            return Entry(record.id, name, words, self.tr("badge"), "info")
        return Entry(record.id, name, words)

    def _open(self, state: object) -> None:
        if isinstance(state, StaffState) and state.draft is not None:
            self.form.show_person(state)
            self.page.select(state.stored.id if state.stored is not None else None)
            if state.stored is None:
                self.form.name.setFocus()

    def _act(self, act: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "archive": self._archive,
            "restore": self.model.restore,
            "unlock": self.model.unlock,
            "set_pin": self._set_pin,
            "give_badge": lambda: self._give_badge(""),
            "revoke_badge": self.model.revoke_badge,
            "recovery": self._recovery,
        }
        acts[act]()

    def _archive(self) -> None:
        if self._ask(ArchiveDialog(self.window(), self._name)):
            self.model.archive()

    def _set_pin(self) -> None:
        dialog = PinDialog(self.window(), self._name, own=self.model.state.is_own)
        if self._ask(dialog):
            self.model.set_pin(dialog.pin, dialog.old_pin)

    def _recovery(self) -> None:
        dialog = PinDialog(self.window(), self._name, own=True, new=False)
        if self._ask(dialog):
            self.model.make_recovery_code(dialog.old_pin)

    def _give_badge(self, code: str) -> None:
        dialog = BadgeDialog(self.window(), self._name, code=code)
        if self._ask(dialog):
            self.model.give_badge(dialog.code)

    def _show_recovery(self, code: str) -> None:
        self._ask(RecoveryCodeDialog(self.window(), code))

    def _badge_found(self, member_id: object, code: str) -> None:
        stored = self.model.state.stored
        if isinstance(member_id, UUID):
            if self.page.may_leave():
                self.model.open(member_id)
                self._tell("badge_known")
        elif stored is not None and stored.active and not self.model.state.is_above:
            self._give_badge(code)
        else:
            self._tell("badge_free")

    def _ask(self, dialog: Dialog) -> bool:
        answer = bool(dialog.exec())
        dialog.deleteLater()
        self.asked.emit()
        return answer

    @property
    def _name(self) -> str:
        draft = self.model.state.draft
        return draft.name if draft is not None else ""

    def _tell(self, code: str) -> None:
        words = {
            "saved": self.tr("Saved"),
            "archived": self.tr("Archived: she signs in no more"),
            "restored": self.tr("Restored: the PIN is the one from before"),
            "unlocked": self.tr("Unlocked: the next PIN is looked at"),
            "pin_changed": self.tr("The PIN is set"),
            "badge_given": self.tr("The badge is given"),
            "badge_revoked": self.tr("The badge opens nothing any more"),
            "badge_known": self.tr("This is whose badge it is"),
            "badge_free": self.tr("Nobody has this badge"),
            "linked": self.tr("Linked: she rings up no sale to herself"),
            "unlinked": self.tr("The customer is nobody of the staff"),
        }[code]
        self._toast.tell(words)
