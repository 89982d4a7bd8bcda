"""The permissions of one person: each in words, ticked where she may, and where that is from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.staff.roles import PERMISSIONS
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.staff.permission_words import GROUPS, Words, said
from rcommerce_pos.ui.screens.staff.view_model import StaffState
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.card import Rule
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.tick_box import TickBox


class PermissionTable(QWidget):
    """``changed`` carries a permission, and whether the person may."""

    changed = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._silent = False
        self.rows: dict[Permission, PermissionRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        for place, (group, table) in enumerate(GROUPS):
            if place:
                column.addSpacing(theme.px(14))
            column.addWidget(Label(said(group), role="h3"))
            column.addSpacing(theme.px(4))
            for permission, words in table.items():
                row = PermissionRow(words)
                row.tick.toggled.connect(lambda may, p=permission: self._tell(p, may=may))
                self.rows[permission] = row
                column.addWidget(Rule())
                column.addWidget(row)

    def show_state(self, state: StaffState) -> None:
        """Show what the draft lets the person do; what one has not oneself cannot be given."""
        if state.draft is None or state.actor is None:
            return
        self._silent = True
        from_role = PERMISSIONS[state.draft.role]
        for permission, row in self.rows.items():
            may = permission in state.permissions
            row.show_state(may=may, from_role=permission in from_role)
            giveable = may or state.actor.may(permission)
            row.tick.setEnabled(giveable and state.can_edit and not state.is_above)
        self._silent = False

    def _tell(self, permission: Permission, *, may: bool) -> None:
        if not self._silent:
            self.changed.emit(permission, may)


class PermissionRow(QWidget):
    """A tick with its words, a line of help, and where the answer comes from."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.tick = TickBox(said(words.label))
        self.tick.setAccessibleDescription(said(words.help))
        self._help = Label(said(words.help), role="small", ink="quiet", wrap=True)
        self._from = Badge("", tone="neutral")
        about = QHBoxLayout()
        about.setContentsMargins(0, 0, 0, 0)
        about.addWidget(self._help, 1)
        theme.margins(about, start=34, top=0, end=0, bottom=6)
        words_column = QVBoxLayout()
        words_column.setSpacing(0)
        words_column.addWidget(self.tick)
        words_column.addLayout(about)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(12))
        line.addLayout(words_column, 1)
        line.addWidget(self._from, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def source(self) -> str:
        """Where the answer comes from, as it is shown."""
        return self._from.accessibleName()

    def show_state(self, *, may: bool, from_role: bool) -> None:
        """Tick it, and say whether that is of the role."""
        self.tick.setChecked(may)
        if may == from_role:
            words = self.tr("From the role") if may else self.tr("Not in the role")
            self._from.set_state(words, tone="neutral")
        elif may:
            self._from.set_state(self.tr("Granted"), tone="success")
        else:
            self._from.set_state(self.tr("Withheld"), tone="warn")
