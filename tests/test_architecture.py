"""The house keeps its walls: who may import whom, and what no file may hold."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "rcommerce_pos"
MODULES = sorted(PACKAGE.rglob("*.py"))
TEXTS = [
    path
    for folder in ("rcommerce_pos", "tests", "tools", "bench", "docs", "resources", ".ci")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.suffix in {".py", ".md", ".toml", ".json", ".csv", ".txt", ".sh", ""}
    and path.is_file()
    and "third_party" not in path.parts
    and (ROOT / "bench" / "data") not in path.parents
    and "__pycache__" not in path.parts
]


def _contracts(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()",
         "--config", ".importlinter", "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip


def test_the_import_contracts_hold() -> None:
    done = _contracts(ROOT)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("core/kernel/quantity.py", "import rcommerce_pos.core.catalog.types"),
        ("core/cart/totals.py", "import rcommerce_pos.core.storage.database"),
        ("ui/formatting.py", "import rcommerce_pos.core.catalog.tables"),
        ("cli/output.py", "import PySide6.QtCore"),
        ("ui/screens/sell/entry.py", "import rcommerce_pos.ui.screens.payment.view"),
    ],
)
def test_a_planted_import_breaks_a_contract(tmp_path: Path, module: str, line: str) -> None:
    shutil.copytree(
        PACKAGE, tmp_path / "rcommerce_pos", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / ".importlinter", tmp_path)
    path = tmp_path / "rcommerce_pos" / module
    path.write_text(path.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    assert _contracts(tmp_path).returncode == 1


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        str(path)
        for path in MODULES
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_packages_hold_a_docstring_and_nothing_else() -> None:
    full = [
        str(path)
        for path in MODULES
        if path.name == "__init__.py" and len(ast.parse(path.read_text(encoding="utf-8")).body) != 1
    ]
    assert full == []


def test_there_are_no_floats_in_core() -> None:
    found: list[str] = []
    for path in sorted((PACKAGE / "core").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            literal = isinstance(node, ast.Constant) and isinstance(node.value, float)
            named = isinstance(node, ast.Name) and node.id == "float"
            if (literal or named) and path.name != "demo.py":
                found.append(f"{path}:{ast.dump(node)}")
    assert found == []


def test_no_second_sqlite_is_ever_loaded() -> None:
    pattern = re.compile(
        r"^\s*(import sqlite3|from sqlite3|from PySide6\.QtSql|import apsw)", re.MULTILINE
    )
    found = [str(path) for path in MODULES if pattern.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_colours_live_in_the_tokens_alone() -> None:
    pattern = re.compile(r"""["']#[0-9A-Fa-f]{6}""")
    found = [
        str(path)
        for path in sorted((PACKAGE / "ui").rglob("*.py"))
        if path.name != "tokens.py" and pattern.search(path.read_text(encoding="utf-8"))
    ]
    assert found == [str(PACKAGE / "ui" / "widgets" / "paper.py")]


def test_nothing_of_one_machine_is_written_down() -> None:
    words = (
        "/wo" + "rk/",
        "/ro" + "ot/",
        "pypi" + ".org",
        "files.python" + "hosted",
        "registry.n" + "pmjs",
    )
    found = [
        f"{path}: {word}"
        for path in TEXTS
        for word in words
        if word in path.read_text(encoding="utf-8", errors="ignore")
    ]
    assert found == []
