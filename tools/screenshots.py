"""Draws every window and dialog in every look, size, direction and scale; `--check` judges them."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.demo import make_demo
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.settings.declarations import LANGUAGE
from rcommerce_pos.ui.languages import language_of
from tools.photographer import Combination, Photographer, matrix
from tools.walk import walk


@dataclass(frozen=True, slots=True)
class Seen:
    """What one walk in one combination saw; ``end`` is how its process ended."""

    label: str
    screens: int
    faults: tuple[str, ...]
    end: int


def main(arguments: list[str]) -> int:
    """Walk once in each combination, in a process of its own; 1 where anything is wrong."""
    chosen = _parser().parse_args(arguments)
    combinations = matrix(chosen.only)
    if chosen.language:
        mirrored = language_of(chosen.language).right_to_left
        combinations = tuple(each for each in combinations if each.mirrored == mirrored)
    if chosen.worker:
        return _walk(chosen, combinations[0])
    with tempfile.TemporaryDirectory() as folder:
        if chosen.fresh is None:
            chosen.fresh = Path(folder) / "fresh"
            make_demo(folders(chosen.fresh))
        seen = _in_parallel(chosen, combinations)
    for line in _report(seen):
        print(line)
    return 1 if any(each.faults or each.end for each in seen) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("screenshots"))
    parser.add_argument("--only", default="*", help="combinations, such as light-1366,*-rtl*")
    parser.add_argument("--screens", default="*", help="screens, such as sell,office-*")
    parser.add_argument("--language", default="", help="such as ar; English unless said")
    parser.add_argument("--check", action="store_true", help="judge instead of drawing")
    parser.add_argument("--both", action="store_true", help="judge and draw")
    parser.add_argument("--fresh", type=Path, help="a demo shop that is there already")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="walks at a time")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    return parser


def _in_parallel(chosen: argparse.Namespace, combinations: Iterable[Combination]) -> list[Seen]:
    command = [sys.executable, "-m", "tools.screenshots", "--worker"]
    command += ["--fresh", str(chosen.fresh), "--out", str(chosen.out)]
    command += ["--screens", chosen.screens, "--language", chosen.language]
    command += ["--check"] * chosen.check + ["--both"] * chosen.both
    with ThreadPoolExecutor(chosen.jobs) as pool:
        walks = [pool.submit(_one, command, each.label) for each in combinations]
        found = []
        for walked in as_completed(walks):
            seen = walked.result()
            print(f"{seen.screens} screens, {len(seen.faults)} faults: {seen.label}", flush=True)
            found.append(seen)
    return found


def _one(command: list[str], label: str) -> Seen:
    done = subprocess.run(
        [*command, "--only", label], stdout=subprocess.PIPE, text=True, check=False
    )
    screens, *faults = done.stdout.splitlines() or ["0"]
    # A walk that found faults ends with 1, and so does one that an error ended.
    end = 0 if faults else done.returncode
    return Seen(label, int(screens), tuple(faults), end)


def _report(seen: Iterable[Seen]) -> list[str]:
    """Every fault once, with the combinations that show it."""
    shown = defaultdict(list)
    for each in sorted(seen, key=lambda one: one.label):
        for fault in each.faults:
            shown[fault].append(each.label)
        if each.end:
            shown[f"the walk did not come to its end: {each.end}"].append(each.label)
    return [f"{fault} [{', '.join(labels)}]" for fault, labels in sorted(shown.items())]


def _walk(chosen: argparse.Namespace, combination: Combination) -> int:
    """One walk in this process; says how many screens it saw, and every fault in a line."""
    app = QApplication(sys.argv[:1])
    out = None if chosen.check else chosen.out
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        shutil.copytree(chosen.fresh, data)
        if chosen.language:
            _set_language(data, chosen.language)
        photographer = Photographer(
            app,
            data,
            combination,
            out=out,
            judge=chosen.check or chosen.both,
            screens=chosen.screens,
        )
        try:
            walk(photographer)
        finally:
            photographer.close()
    print(len(photographer.names), *photographer.report(), sep="\n", flush=True)
    return 1 if photographer.faults else 0


def _set_language(data: Path, code: str) -> None:
    application = Application.open(folders(data))
    application.settings.set(LANGUAGE, code)
    application.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
