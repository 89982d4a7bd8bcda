"""Brings the prices of a list in from a CSV file: product, price, and from which quantity on."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from rcommerce_pos.core.catalog.price_lists import PriceLists
from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.catalog.types import ListPrice, PriceList, Product
from rcommerce_pos.core.importers.columns import fold_name
from rcommerce_pos.core.importers.files import DelimitedFile, Record
from rcommerce_pos.core.importers.report import SHOWN, RejectsFile
from rcommerce_pos.core.importers.rows import RowFault, plain_number
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound, Phrase, phrase_of
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor

PART = 500
_NAMES = {
    "product": (
        "sku", "barcode", "product", "productcode", "itemcode", "ean", "gtin", "upc", "code",
        "articlenumber", "artikelnummer",
    ),
    "price": ("price", "listprice", "unitprice", "preis", "prix", "precio", "prezzo"),
    "quantity": (
        "minquantity", "quantity", "from", "qty", "minqty", "ab", "menge", "breakquantity",
    ),
}  # fmt: skip


@dataclass(slots=True)
class PriceImportReport:
    """What became of the rows; ``rejects_file`` holds those that were not taken."""

    price_list: str
    dry_run: bool = False
    made: bool = False
    rows: int = 0
    taken: int = 0
    repeated: int = 0
    rejected: int = 0
    rejects_file: str = ""
    reasons: Counter[str] = field(default_factory=Counter)
    faults: list[RowFault] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """The report as commands print it."""
        return {
            "list": self.price_list,
            "made": self.made,
            "dry_run": self.dry_run,
            "rows": self.rows,
            "taken": self.taken,
            "repeated": self.repeated,
            "rejected": self.rejected,
            "rejects_file": self.rejects_file or None,
            "rejected_by_reason": dict(self.reasons.most_common()),
            "rejected_rows": [fault.as_json() for fault in self.faults],
        }


class _CellFault(Exception):
    def __init__(self, column: str, reason: str) -> None:
        super().__init__(reason)
        self.column = column
        self.reason = reason


class PriceListImport:
    """Imports prices into one shop's lists."""

    def __init__(
        self, place: Place, catalog: CatalogService, lists: PriceLists, rejects: Path
    ) -> None:
        self._place = place
        self._catalog = catalog
        self._lists = lists
        self._rejects = rejects

    def run(
        self,
        actor: Actor,
        path: Path,
        *,
        code: str,
        create: str | None = None,
        dry_run: bool = False,
    ) -> PriceImportReport:
        """Read a file into the list of this code, which ``create`` makes under a name.

        Good rows are not lost to bad ones; the same product and quantity again replaces the price
        before it, and is counted. Written in parts, each one transaction. Raises InvalidInput for
        a file that is no list of prices, NotFound where there is no such list.
        """
        actor.demand(Permission.PRICES_EDIT, "import prices")
        file = DelimitedFile(path, country=self._place.shop.country)
        places = _match(file.layout.header)
        report = PriceImportReport(code, dry_run=dry_run)
        price_list = self._list(actor, code, create, report)
        rejects = RejectsFile(path, file.layout.header, self._rejects)
        try:
            self._read(actor, file, places, price_list, report, rejects)
        finally:
            rejects.close()
            report.rejects_file = rejects.path
        if not report.rows:
            raise InvalidInput(
                "import.no_rows",
                "{file} has a header and no prices.",
                file=path.name,
            )
        return report

    def _list(
        self, actor: Actor, code: str, create: str | None, report: PriceImportReport
    ) -> PriceList:
        try:
            return self._lists.price_list(code)
        except NotFound:
            if create is None:
                raise
        made = PriceList(new_id(), code.strip(), create)
        report.made = True
        return made if report.dry_run else self._lists.save(actor, made)

    def _read(
        self,
        actor: Actor,
        file: DelimitedFile,
        places: dict[str, int],
        price_list: PriceList,
        report: PriceImportReport,
        rejects: RejectsFile,
    ) -> None:
        seen: set[tuple[UUID, int]] = set()
        part: dict[tuple[UUID, int], ListPrice] = {}
        for record in file.records():
            report.rows += 1
            try:
                price = self._price(record, places, price_list)
            except _CellFault as fault:
                _reject(report, rejects, record, fault, dry_run=report.dry_run)
                continue
            key = (price.product_id, price.min_quantity.milli)
            report.repeated += key in seen
            report.taken += key not in seen
            seen.add(key)
            part[key] = price
            if len(part) >= PART:
                self._write(actor, price_list, part, report)
        self._write(actor, price_list, part, report)

    def _write(
        self,
        actor: Actor,
        price_list: PriceList,
        part: dict[tuple[UUID, int], ListPrice],
        report: PriceImportReport,
    ) -> None:
        if part and not report.dry_run:
            self._lists.put(actor, price_list.id, tuple(part.values()))
        part.clear()

    def _price(self, record: Record, places: dict[str, int], price_list: PriceList) -> ListPrice:
        if record.fault:
            raise _CellFault("", record.fault)
        product = self._product(_cell(record, places, "product"))
        currency = self._place.shop.currency
        text = _cell(record, places, "price")
        if not text:
            raise _CellFault("price", Phrase("it is empty"))
        quantity = _cell(record, places, "quantity")
        try:
            price = UnitPrice.parse(plain_number(text, currency), currency)
        except InvalidInput as error:
            raise _CellFault("price", phrase_of(error)) from error
        if price.micros < 0:
            raise _CellFault("price", Phrase("A price cannot be negative."))
        try:
            least = Quantity.parse(plain_number(quantity)) if quantity else ONE
        except InvalidInput as error:
            raise _CellFault("quantity", phrase_of(error)) from error
        if least.milli <= 0:
            raise _CellFault("quantity", Phrase("a price holds from a quantity above 0"))
        return ListPrice(price_list.id, product.id, least, price)

    def _product(self, code: str) -> Product:
        if not code:
            raise _CellFault("product", Phrase("it is empty"))
        known = self._catalog.by_sku(code)
        if known is not None:
            return known
        found = {each.product.id: each.product for each in self._catalog.lookup(code).found}
        if not found:
            raise _CellFault("product", Phrase("no product has the code '{code}'", code=code))
        if len(found) > 1:
            reason = Phrase("{count} products share the code '{code}'", count=len(found), code=code)
            raise _CellFault("product", reason)
        return next(iter(found.values()))


def _match(header: tuple[str, ...]) -> dict[str, int]:
    """The columns by their names; raises InvalidInput where the product or price is missing."""
    folded = [fold_name(name) for name in header]
    places: dict[str, int] = {}
    for wanted, names in _NAMES.items():
        place = next((folded.index(name) for name in names if name in folded), None)
        if place is not None:
            places[wanted] = place
    for wanted in ("product", "price"):
        if wanted not in places:
            shown = ", ".join(repr(name) for name in header[:12])
            raise InvalidInput(
                "import.column_missing",
                "The file has no column for the {wanted}.",
                hint="It has {shown}; name one “{name}”.",
                wanted=Phrase(wanted),
                shown=shown,
                name=_NAMES[wanted][0],
            )
    return places


def _cell(record: Record, places: dict[str, int], wanted: str) -> str:
    place = places.get(wanted)
    if place is None or place >= len(record.cells):
        return ""
    return record.cells[place].strip().removeprefix("'")


def _reject(
    report: PriceImportReport,
    rejects: RejectsFile,
    record: Record,
    fault: _CellFault,
    *,
    dry_run: bool,
) -> None:
    row = RowFault(record.line, fault.column, fault.reason, record.cells)
    report.rejected += 1
    report.reasons[f"{fault.column or 'row'}: {fault.reason.split(chr(39))[0].strip()}"] += 1
    if len(report.faults) < SHOWN:
        report.faults.append(row)
    if not dry_run:
        rejects.add(row)
