"""Knows the columns of product files by their names, in the words of many programs."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from rcommerce_pos.core.kernel.errors import InvalidInput

FIELDS = (
    "sku",
    "barcode",
    "name",
    "price",
    "cost",
    "tax_class",
    "category",
    "unit",
    "stock",
    "description",
)

# Folded names by field; the first that a file has is taken.
_NAMES: dict[str, tuple[str, ...]] = {
    "sku": (
        "sku", "variantsku", "stockcode", "productcode", "itemcode", "itemnumber", "articleno",
        "articlenumber", "artikelnummer", "internalreference", "defaultcode", "plu", "code",
    ),
    "barcode": (
        "barcode", "variantbarcode", "ean", "ean13", "gtin", "upc", "gtinupceanorisbn", "isbn",
        "strichcode",
        "barcodes",
    ),
    "name": (
        "name", "productname", "title", "itemname", "product", "item", "bezeichnung",
        "artikelbezeichnung", "nom", "nombre", "nome", "descriptionofgoods",
    ),
    "price": (
        "price", "unitprice", "variantprice", "saleprice", "salesprice", "regularprice",
        "retailprice", "sellingprice", "listprice", "preis", "verkaufspreis", "prix", "precio",
        "prezzo", "priceils",
    ),
    "cost": (
        "cost", "costprice", "costperitem", "unitcost", "purchaseprice", "buyingprice",
        "einkaufspreis", "standardprice",
    ),
    "tax_class": ("taxclass", "tax", "vatclass", "steuerklasse"),
    "category": (
        "category", "categories", "productcategory", "type", "department", "kategorie",
        "warengruppe", "reportingcategory",
    ),
    "unit": ("unit", "uom", "einheit"),
    "stock": (
        "stock", "onhand", "quantityonhand", "qtyonhand", "variantinventoryqty", "inventory",
        "stockquantity", "currentquantity", "bestand",
    ),
    "description": ("description", "bodyhtml", "longdescription", "beschreibung", "details"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column of a file holds which field: its place, beginning with 0."""

    places: dict[str, int]
    header: tuple[str, ...]

    @property
    def unused(self) -> tuple[str, ...]:
        """The columns that nothing is read from."""
        taken = set(self.places.values())
        return tuple(name for place, name in enumerate(self.header) if place not in taken and name)

    def name_of(self, field: str) -> str:
        """The name of a field's column in the file."""
        return self.header[self.places[field]] if field in self.places else field

    def as_json(self) -> dict[str, str]:
        """Which column became which field, for the report."""
        return {field: self.header[place] for field, place in self.places.items()}


def match(header: tuple[str, ...], mapping: Mapping[str, str]) -> Columns:
    """Find the fields in a header; ``mapping`` names the columns of fields outright.

    Raises InvalidInput for a field or column that does not exist, for one that is there twice, and
    where name, or both sku and barcode, are missing.
    """
    folded = [fold_name(name) for name in header]
    places: dict[str, int] = {}
    for field, column in mapping.items():
        _demand_field(field)
        places[field] = _place(header, column)
    for field in FIELDS:
        if field not in places:
            found = _recognised(field, folded, taken=set(places.values()))
            if found is not None:
                places[field] = found
    _settle_description(places, mapping)
    _demand(places, header)
    return Columns(places, header)


def columns_at(header: tuple[str, ...], places: Mapping[str, int]) -> Columns:
    """The fields where somebody said they are, and nothing guessed.

    Raises InvalidInput as ``match`` does, and for two fields in one column.
    """
    for field, place in places.items():
        _demand_field(field)
        if not 0 <= place < len(header):
            raise InvalidInput("import.column_unknown", "The file has no such column.")
    if len(set(places.values())) < len(places):
        twice = next(at for at in places.values() if list(places.values()).count(at) > 1)
        raise InvalidInput(
            "import.column_twice",
            "Two fields are read from the column {column}.",
            hint="Choose another column for one of them.",
            column=header[twice],
        )
    _demand(dict(places), header)
    return Columns(dict(places), header)


def recognised(header: tuple[str, ...]) -> dict[str, int]:
    """The fields that the names of columns tell, as far as they do; nothing is refused."""
    folded = [fold_name(name) for name in header]
    places: dict[str, int] = {}
    for field in FIELDS:
        with suppress(InvalidInput):
            found = _recognised(field, folded, taken=set(places.values()))
            if found is not None:
                places[field] = found
    _settle_description(places, {})
    return places


def fold_name(name: str) -> str:
    """A column's name without case, blanks and marks."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def _demand_field(field: str) -> None:
    if field not in FIELDS:
        raise InvalidInput(
            "import.field_unknown",
            "{field} is not a field.",
            hint="Fields are {fields}.",
            field=repr(field),
            fields=", ".join(FIELDS),
        )


def _place(header: tuple[str, ...], column: str) -> int:
    found = [place for place, name in enumerate(header) if name == column]
    if len(found) > 1:
        raise InvalidInput(
            "import.header_twice",
            "The column “{column}” is there {count} times.",
            column=column,
            count=len(found),
        )
    if found:
        return found[0]
    loose = [place for place, name in enumerate(header) if fold_name(name) == fold_name(column)]
    if len(loose) == 1:
        return loose[0]
    shown = ", ".join(repr(name) for name in header[:12])
    raise InvalidInput(
        "import.column_unknown",
        "The file has no column “{column}”.",
        hint="It has {shown}.",
        column=column,
        shown=shown,
    )


def _recognised(field: str, folded: list[str], *, taken: set[int]) -> int | None:
    for name in _NAMES[field]:
        found = [place for place, each in enumerate(folded) if each == name and place not in taken]
        if len(found) > 1:
            raise InvalidInput(
                "import.header_twice",
                "Two columns are called “{name}”, and it is not clear which holds the {field}.",
                hint="Rename one of them, or say --map {field}=COLUMN.",
                name=name,
                field=field,
            )
        if found:
            return found[0]
    return None


def _settle_description(places: dict[str, int], mapping: Mapping[str, str]) -> None:
    """Where nothing else is the name, a column of descriptions is it."""
    if "name" not in places and "description" in places and "description" not in mapping:
        places["name"] = places.pop("description")


def _demand(places: dict[str, int], header: tuple[str, ...]) -> None:
    shown = ", ".join(repr(name) for name in header[:12])
    if "name" not in places:
        raise InvalidInput(
            "import.no_name",
            "No column holds the products' names.",
            hint="Say which with --map name=COLUMN. The file has {shown}.",
            shown=shown,
        )
    if "sku" not in places and "barcode" not in places:
        raise InvalidInput(
            "import.no_code",
            "No column holds a SKU or a barcode.",
            hint="Say which with --map sku=COLUMN or --map barcode=COLUMN. The file has {shown}.",
            shown=shown,
        )
