"""Draws every window and dialog in every look, size, direction and scale; `--check` judges them."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.demo import make_demo
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.settings.declarations import LANGUAGE
from rcommerce_pos.ui.languages import language_of
from tools.photographer import SCALES, Combination, Photographer, matrix
from tools.walk import walk


def draw(
    fresh: Path,
    combinations: tuple[Combination, ...],
    *,
    out: Path | None,
    check: bool,
    screens: str = "*",
    language: str = "",
) -> list[str]:
    """One walk for the combinations of one scale; answers what is wrong."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        shutil.copytree(fresh, data)
        if language:
            _set_language(data, language)
        photographer = Photographer(app, data, combinations, out=out, judge=check, screens=screens)
        try:
            walk(photographer)
        finally:
            photographer.close()
        pictures = len(photographer.names) * len(combinations)
        print(f"{len(photographer.names)} screens, {pictures} pictures", flush=True)
        return photographer.report()


def _set_language(data: Path, code: str) -> None:
    application = Application.open(folders(data))
    application.settings.set(LANGUAGE, code)
    application.close()


def main(arguments: list[str]) -> int:
    """Draw everything into a folder, one process for each scale."""
    parser = argparse.ArgumentParser(prog="screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("screenshots"))
    parser.add_argument("--only", default="*", help="combinations, such as light-1366 or *-rtl*")
    parser.add_argument("--screens", default="*", help="screens, such as sell or office-*")
    parser.add_argument("--language", default="", help="such as ar; English unless said")
    parser.add_argument("--check", action="store_true", help="judge instead of drawing")
    parser.add_argument("--both", action="store_true", help="judge and draw")
    parser.add_argument("--fresh", type=Path, help="a demo shop that is there already")
    parser.add_argument("--scale", type=float, help="one of the scales, in this process")
    chosen = parser.parse_args(arguments)
    if chosen.scale is None:
        return _in_parallel(chosen)
    combinations = tuple(
        each
        for each in matrix(chosen.only)
        if each.scale == chosen.scale
        and (not chosen.language or each.mirrored == language_of(chosen.language).right_to_left)
    )
    if not combinations:
        return 0
    out = None if chosen.check else chosen.out
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
    _app = QApplication(sys.argv[:1])
    found = draw(
        chosen.fresh,
        combinations,
        out=out,
        check=chosen.check or chosen.both,
        screens=chosen.screens,
        language=chosen.language,
    )
    print("\n".join(found), flush=True)
    return 1 if found else 0


def _in_parallel(chosen: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh"
        make_demo(folders(fresh))
        started = []
        for scale in SCALES:
            command = [sys.executable, "-m", "tools.screenshots", "--scale", str(scale)]
            command += ["--fresh", str(fresh), "--out", str(chosen.out)]
            command += ["--only", chosen.only, "--screens", chosen.screens]
            command += ["--language", chosen.language]
            command += ["--check"] * chosen.check + ["--both"] * chosen.both
            started.append(subprocess.Popen(command))
        status = max(process.wait() for process in started)
    if not chosen.check:
        print(f"{len(list(chosen.out.glob('*.png')))} pictures in {chosen.out}")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
