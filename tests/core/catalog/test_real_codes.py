"""Real barcodes and names, hundreds of thousands of them, are taken as they are."""

import csv
import lzma

from rcommerce_pos.core.catalog.barcode import identify, lookup_forms
from rcommerce_pos.core.catalog.folding import fold, tokens
from tests.support.shared import shared_file


def test_every_real_code_and_name_is_taken() -> None:
    path = shared_file("data", "openfoodfacts_2019_barcodes_names.csv.xz")
    right = rows = wordless = 0
    with lzma.open(path, "rt", encoding="utf-8", newline="") as lines:
        for code, name in list(csv.reader(lines))[1:]:
            rows += 1
            known = identify(code)
            plain = len(code) in (8, 12, 13, 14) and known.gtin == code.zfill(14)
            right += plain and known.check_valid is True
            if rows % 20 == 0:
                assert lookup_forms(code)[0] == code
                words = tokens(name)
                assert tokens(fold(name)) == words
                wordless += not words
    assert rows == 818_846
    # As the file's own account says; UPC-E and numbers that lost their zeros are not among them.
    assert right == 808_160
    assert wordless < 10
