"""What every test stands on: no screen, a settable clock, a shop in a folder of its own."""

import gc
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The window speaks the computer's language: whoever tests in Lyon tests the English window, too.
os.environ["LC_ALL"] = "C.UTF-8"

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from rcommerce_pos.core.application import Application
from rcommerce_pos.ui.collector import collect_due
from tests.support.clock import SetClock
from tests.support.shop import make_shop

settings.register_profile(
    "house",
    deadline=None,
    max_examples=80,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def collected(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a window left is collected on its own thread, which alone may free widgets.

    Other threads live as long: servers, and the one that tells the runner of results.
    """
    if "qapp" in request.fixturenames:
        gc.disable()
        yield
        collect_due()
        return
    if not gc.isenabled():
        gc.collect()
        gc.enable()
    yield


@pytest.fixture(autouse=True)
def no_end_of_loops() -> Iterator[None]:
    """Whoever ends the application ends every dialog of every later test: it is caught at once."""
    yield
    if (widgets := sys.modules.get("PySide6.QtWidgets")) is None:
        return
    if (app := widgets.QApplication.instance()) is None:
        return
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    if loop.exec() != 0:
        QTimer.singleShot(0, app.quit)
        app.exec()
        pytest.fail("the test left the application ended: no dialog would open any more")


@pytest.fixture
def clock() -> SetClock:
    """A clock that a test sets."""
    return SetClock()


@pytest.fixture
def shop(tmp_path: Path, clock: SetClock) -> Iterator[Application]:
    """A German shop with a few products, on disk, its till open for nobody yet."""
    application = make_shop(tmp_path / "shop", clock)
    yield application
    application.close()
