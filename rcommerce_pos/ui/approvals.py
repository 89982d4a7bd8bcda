"""Somebody else may allow what the person who is signed in may not do."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import PermissionDenied, PosError
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.asking import Asking
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.ways import Ways

T = TypeVar("T")


class Approvals(QObject):
    """Asks for another person's badge or PIN, and does the act again in that name, once."""

    def __init__(
        self,
        ways: Ways,
        application: Application,
        tasks: Tasks,
        formatter: Formatter,
        *,
        asking: Asking,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ways = ways
        self._app = application
        self._tasks = tasks
        self._formatter = formatter
        self._asking = asking

    def ask(
        self,
        actor: Actor,
        error: PermissionDenied,
        retry: Callable[[Actor], object],
        let_be: Callable[[], object] | None = None,
    ) -> None:
        """Ask whether somebody else allows it.

        Who calls it off has not failed: nothing is done, which is said in passing, and ``let_be``
        ends what waits for it.
        """
        if self._ways.actor is None or self._ways.actor.id != actor.id:
            return
        dialog = ApprovalDialog(
            self._ways.window(),
            self._app,
            self._tasks,
            self._formatter,
            actor=actor,
            error=error,
            put_back=self._asking.put_back,
        )
        answer = self._asking.ask(dialog)
        if answer.agreed:
            retry(dialog.actor)
        elif answer.is_there:
            if let_be is not None:
                let_be()
            self._ways.tell(self.tr("Not approved: nothing was done"), icon="info")

    def attempt(self, actor: Actor, work: Callable[[Actor], T], done: Callable[[T], None]) -> None:
        """Do something; where the person may not, somebody else may allow it, once."""

        def attempt_as(who: Actor) -> None:
            def refused(error: PosError) -> None:
                if isinstance(error, PermissionDenied) and who is actor:
                    self.ask(actor, error, attempt_as)
                else:
                    self._ways.fail(error)

            self._tasks.counter(lambda: work(who), done, refused, owner=self)

        attempt_as(actor)
