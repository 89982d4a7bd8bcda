"""Products stand in the order of their names' letters, without case and accents: frozen.

The key is reckoned by the store itself from the name, with nothing but its own functions: no
writer can forget it, and every program that opens the file knows it. Letters of their own in one
language stand beside the plain one: that is where readers of the other languages look.
"""

from typing import Any

LETTERS = (
    ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"),
    ("ae", "æÆ"),
    ("c", "çćĉċčÇĆĈĊČ"),
    ("d", "ďđðĎĐÐ"),
    ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"),
    ("g", "ĝğġģĜĞĠĢ"),
    ("h", "ĥħĤĦ"),
    ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"),
    ("j", "ĵĴ"),
    ("k", "ķĶ"),
    ("l", "ĺļľŀłĹĻĽĿŁ"),
    ("n", "ñńņňÑŃŅŇ"),
    ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐ"),
    ("oe", "œŒ"),
    ("r", "ŕŗřŔŖŘ"),
    ("s", "śŝşšșŚŜŞŠȘ"),
    ("ss", "ßẞ"),
    ("t", "ţťŧțŢŤŦȚ"),
    ("th", "þÞ"),
    ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"),
    ("w", "ŵŴ"),
    ("y", "ýÿŷÝŸŶ"),
    ("z", "źżžŹŻŽ"),
    # Accents that stand apart from their letters.
    ("", "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328"),
)
_CAPITALS = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"


def _chain(text: str, pairs: list[tuple[str, str]]) -> str:
    for letter, plain in pairs:
        text = f"replace({text}, '{letter}', '{plain}')"
    return text


def _key() -> str:
    """Names without such letters cost nothing, and those of western Europe little."""
    pairs = [(each, plain) for plain, letters in LETTERS for each in letters]
    west = [pair for pair in pairs if pair[0] <= "ÿ"]
    east = [pair for pair in pairs if pair[0] > "ÿ"]
    east += [("ё", "е"), ("Ё", "е"), *((each, each.lower()) for each in _CAPITALS)]
    lower = 'lower("name")'
    capitals = _chain(lower, [pair for pair in west if "À" <= pair[0] <= "Þ"])
    small = f"""CASE WHEN "name" GLOB '*[À-Þ]*' THEN {capitals} ELSE {lower} END"""
    western = _chain(small, [pair for pair in west if not "À" <= pair[0] <= "Þ"])
    return (
        f"""trim(CASE WHEN "name" NOT GLOB '*[^ -~]*' THEN {lower}"""
        f""" WHEN "name" NOT GLOB '*[^ -ÿ]*' THEN {western} ELSE {_chain(western, east)} END)"""
    )


STATEMENTS = (
    f'ALTER TABLE "product" ADD COLUMN "name_key" TEXT GENERATED ALWAYS AS ({_key()})',
    'DROP INDEX "product_active_name"',
    'DROP INDEX "product_archived_name"',
    'CREATE INDEX "product_active_name" ON "product" ("name_key") WHERE "archived_at" IS NULL',
    """
    CREATE INDEX "product_archived_name" ON "product" ("name_key") WHERE "archived_at" IS NOT NULL
    """,
)


def up(migrator: Any, db: Any) -> None:
    """Order the products by their names' letters."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
