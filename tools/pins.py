"""Writes the pinned versions of what is installed: `python -m tools.pins`.

Plain ``name==version`` lines, so that they hold for any index. PySide6 is pinned twice: from
Python 3.12 on, and the last one that older Pythons can run (docs/decisions).
"""

import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.markers import default_environment
from packaging.requirements import Requirement

ROOT = "rcommerce-pos"
FOLDER = Path("requirements")
QT = ("pyside6-essentials", "shiboken6")
QT_NEW, QT_OLD = "6.12.0", "6.11.3"


def closure(extra: str) -> dict[str, str]:
    """Every distribution that the project needs with an extra, and its version."""
    found: dict[str, str] = {}
    waiting = [(ROOT, extra)]
    while waiting:
        name, wanted = waiting.pop()
        environment: dict[str, Any] = {**default_environment(), "extra": wanted}
        for text in distribution(name).requires or ():
            requirement = Requirement(text)
            if requirement.marker and not requirement.marker.evaluate(environment):
                continue
            key = requirement.name.lower().replace("_", "-")
            if key in found:
                continue
            try:
                found[key] = distribution(key).version
            except PackageNotFoundError:
                print(f"{key} is not installed", file=sys.stderr)
                continue
            waiting += [(key, each) for each in (requirement.extras or {""})]
    return found


def lines(pins: dict[str, str]) -> list[str]:
    """The pins as lines of a requirements file."""
    made = []
    for name, version in sorted(pins.items()):
        if name in QT:
            made.append(f'{name}=={QT_NEW}; python_version >= "3.12"')
            made.append(f'{name}=={QT_OLD}; python_version < "3.12"')
        else:
            made.append(f"{name}=={version}")
    return made


def main() -> int:
    """Write requirements/run.txt and requirements/test.txt."""
    run = closure("")
    test = {name: version for name, version in closure("test").items() if name not in run}
    FOLDER.mkdir(exist_ok=True)
    windows = 'tzdata==2026.6; sys_platform == "win32"'
    (FOLDER / "run.txt").write_text("\n".join([*lines(run), windows]) + "\n", encoding="ascii")
    (FOLDER / "test.txt").write_text("\n".join(["-r run.txt", *lines(test)]) + "\n", "ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
