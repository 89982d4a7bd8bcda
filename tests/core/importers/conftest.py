"""What tests of the importer share: a product file of a text, and its import by the owner."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.importers.report import ImportReport

Bring = Callable[..., ImportReport]


@pytest.fixture
def bring(shop: Application, tmp_path: Path) -> Bring:
    """Write a file and import it."""

    def run(content: str | bytes, name: str = "p.csv", *, dry_run: bool = False) -> ImportReport:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return shop.importer.import_products(
            path, mapping={}, dry_run=dry_run, actor=shop.staff.owner()
        )

    return run
