"""What the program stands on: versions, folders, licences, read where they are kept."""

import platform
import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from PySide6.QtCore import qVersion

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.crash import installed_version
from rcommerce_pos.core.resources import resource
from rcommerce_pos.core.storage.database import engine_version
from rcommerce_pos.core.taxes.country import load_country

PROGRAM = "rcommerce-pos"
_BUNDLED = (
    ("Inter", "inter", "OFL-1.1"),
    ("JetBrains Mono", "jetbrains_mono", "OFL-1.1"),
    ("Tajawal", "tajawal", "OFL-1.1"),
    ("Heebo", "heebo", "OFL-1.1"),
    ("Lucide", "lucide", "ISC"),
)
_NAME = re.compile(r"^[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice|ofl)[^/]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """Something of others that the program is made with; ``text`` is its licence, or empty."""

    name: str
    version: str
    licence: str
    text: str


@dataclass(frozen=True, slots=True)
class About:
    """What the page says; ``warning`` where the country's law demands a certified till."""

    version: str
    python: str
    qt: str
    sqlite: str
    system: str
    data: str
    shop_code: str
    warning: str
    parts: tuple[Part, ...]


def read_about(application: Application) -> About:
    """Read it all; touches files and the store's engine."""
    shop = application.place.shop
    return About(
        version=installed_version(),
        python=platform.python_version(),
        qt=qVersion(),
        sqlite=engine_version(),
        system=f"{platform.system()} {platform.release()}",
        data=str(application.folders.data),
        shop_code=f"{shop.code} · {application.place.till.code}",
        warning=load_country(shop.country).certified_till,
        parts=(*_bundled(), *_libraries()),
    )


def _bundled() -> tuple[Part, ...]:
    """Fonts and icons, whose licences ship beside them."""
    found = []
    for name, folder, licence in _BUNDLED:
        directory = resource("third_party", folder)
        files = sorted(directory.glob("*LICENSE*"))
        text = "\n\n".join(each.read_text(encoding="utf-8", errors="replace") for each in files)
        found.append(Part(name, "", licence, text))
    return tuple(found)


def _libraries() -> tuple[Part, ...]:
    """Everything that the program's own package asks for, and what that asks for in turn."""
    found: dict[str, Part] = {}
    waiting = [PROGRAM]
    while waiting:
        try:
            package = distribution(waiting.pop())
        except PackageNotFoundError:
            continue
        name = package.metadata["Name"]
        if name.casefold() in found:
            continue
        if name.casefold() != PROGRAM:
            found[name.casefold()] = Part(
                name, package.version, licence_of(package), _text_of(package)
            )
        for line in package.requires or ():
            match = _NAME.match(line)
            if match and "extra ==" not in line:
                waiting.append(match[0])
    return tuple(found[key] for key in sorted(found))


def licence_of(package: Distribution) -> str:
    """The licence that a package names: as an expression, a short text, or a classifier."""
    facts = package.metadata
    expression = _first(package, "License-Expression")
    if expression:
        return expression
    short = _first(package, "License").strip()
    if short and "\n" not in short and len(short) <= 60:
        return short
    prefix = "License :: "
    named = [each for each in facts.get_all("Classifier") or () if each.startswith(prefix)]
    return named[0].rsplit(" :: ", 1)[-1] if named else ""


def _first(package: Distribution, name: str) -> str:
    return next(iter(package.metadata.get_all(name) or ()), "")


def _text_of(package: Distribution) -> str:
    """The licence files of a package, one after the other."""
    texts = []
    for file in package.files or ():
        if ".dist-info/" in str(file) and _LICENCE_FILE.search(str(file)):
            path = Path(str(file.locate()))
            if path.is_file():
                texts.append(path.read_text(encoding="utf-8", errors="replace"))
    return "\n\n".join(texts)
