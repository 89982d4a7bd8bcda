"""A till that fills the screen and is left only by somebody who may."""

import logging
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import PermissionDenied, PosError
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.declarations import KIOSK
from rcommerce_pos.core.staff.types import Actor, Role
from rcommerce_pos.ui.asking import Asking
from rcommerce_pos.ui.awake import Awake, awake_for
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from rcommerce_pos.ui.tasks import Tasks

log = logging.getLogger(__name__)
_NOBODY = Actor(UUID(int=0), "", Role.CASHIER, frozenset())


class Kiosk(QObject):
    """Full screen without a frame and awake, from the start of the window until it is left."""

    def __init__(
        self,
        window: QWidget,
        application: Application,
        tasks: Tasks,
        formatter: Formatter,
        *,
        asking: Asking,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._application = application
        self._tasks = tasks
        self._formatter = formatter
        self._dialogs = asking
        self._awake: Awake = awake_for()
        self._asking = False
        self.is_wanted = application.settings.get(KIOSK)
        self.is_on = False
        self.keeps_awake = False

    def enter(self) -> None:
        """Fill the screen, and keep it awake where the system lets us."""
        self.is_on = True
        self._window.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=True)
        self._window.showFullScreen()
        self.keeps_awake = self._awake.hold()
        if not self.keeps_awake:
            log.warning("this system does not let a program keep the screen awake")

    def leave(self) -> None:
        """A window among others again."""
        self.end()
        self._window.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=False)
        self._window.showNormal()

    def end(self) -> None:
        """The screen may sleep again."""
        if self.is_on:
            self.is_on = False
            self._awake.release()
            self.keeps_awake = False

    def switch(self, actor: Actor | None) -> None:
        """Out of the kiosk for whoever may, and back into it for everybody."""
        if not self.is_on:
            self.enter()
        elif self.may_leave(actor):
            self.leave()

    def may_leave(self, actor: Actor | None) -> bool:
        """Ask for somebody who may, unless whoever is signed in may; False where nobody did."""
        if self._asking:
            return False
        who = actor or _NOBODY
        if who.may(Permission.LEAVE_KIOSK):
            self._note(who)
            return True
        self._asking = True
        try:
            allowed = self._ask(who)
        finally:
            self._asking = False
        if allowed is not None:
            self._note(allowed)
        return allowed is not None

    def _ask(self, who: Actor) -> Actor | None:
        error = PermissionDenied(
            Permission.LEAVE_KIOSK,
            "Leaving the kiosk needs somebody who may.",
        )
        dialog = ApprovalDialog(
            self._window,
            self._application,
            self._tasks,
            self._formatter,
            actor=who,
            error=error,
            put_back=self._dialogs.put_back,
        )
        return dialog.actor if self._dialogs.ask(dialog).agreed else None

    def _note(self, actor: Actor) -> None:
        self._tasks.counter(
            lambda: self._application.leave_kiosk(actor), _ignore, self._failed, owner=self
        )

    def _failed(self, error: PosError) -> None:
        log.error("leaving the kiosk was not noted: %s", error)


def _ignore(_answer: object) -> None:
    """Nobody waits for this answer."""
