"""The demo shop's terminal answers, is set at the till, and ends with whoever began it."""

import os
import subprocess
import sys
from pathlib import Path

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.payments.terminals import connected
from rcommerce_pos.core.payments.types import HealthStatus
from rcommerce_pos.core.settings.declarations import CARD_TERMINAL
from rcommerce_pos.ui.demo_terminal import DemoTerminal
from tests.support.shop import make_shop


def test_it_answers_and_ends_with_the_till(tmp_path: Path) -> None:
    shop = make_shop(tmp_path / "shop", SystemClock())
    terminal = DemoTerminal(tmp_path, window=False)
    second = DemoTerminal(tmp_path, window=False)
    assert terminal.attach(shop)
    found = connected(shop.settings, shop.place)
    assert found is not None
    assert found.driver.diagnose(service_id="1").status is HealthStatus.OK
    assert second.attach(shop), "the port is taken, so it takes another"
    again = connected(shop.settings, shop.place)
    assert again is not None
    assert again.driver.diagnose(service_id="2").status is HealthStatus.OK
    for each in (terminal, second):
        each.stop()
    assert again.driver.diagnose(service_id="3").status is HealthStatus.UNREACHABLE
    shop.settings.set(CARD_TERMINAL, "nexo-local", shop.staff.owner())
    third = DemoTerminal(tmp_path, window=False)
    assert not third.attach(shop), "what somebody chose stays"
    third.stop()
    shop.close()


def test_a_till_that_is_killed_takes_it_along(tmp_path: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path\n"
        "from rcommerce_pos.ui.demo_terminal import DemoTerminal\n"
        "d = DemoTerminal(Path(sys.argv[1]), window=False)\n"
        "d._url(); print(d._process.pid, flush=True); time.sleep(60)\n"
    )
    till = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert till.stdout is not None
    number = int(till.stdout.readline())
    till.kill()
    till.wait()
    till.stdout.close()
    assert _ends(number)


def _ends(number: int) -> bool:
    """True once a process is gone."""
    for _ in range(200):
        try:
            os.kill(number, 0)
        except ProcessLookupError:
            return True
        if Path(f"/proc/{number}/stat").exists() and ") Z " in Path(
            f"/proc/{number}/stat"
        ).read_text(encoding="ascii", errors="replace"):
            return True
        subprocess.run([sys.executable, "-c", "import time; time.sleep(0.05)"], check=True)
    return False
