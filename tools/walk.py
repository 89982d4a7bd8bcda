"""The whole walk: every module of `tools.pictures`, in the order of its ORDER (50 unless said)."""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

import tools.pictures
from tools.photographer import Photographer

USUAL = 50


def modules() -> tuple[ModuleType, ...]:
    """The modules of the walk; those without an order come between the office and closing."""
    names = sorted(each.name for each in iter_modules(tools.pictures.__path__))
    found = [import_module(f"tools.pictures.{name}") for name in names]
    return tuple(sorted(found, key=lambda each: getattr(each, "ORDER", USUAL)))


def walk(photographer: Photographer) -> None:
    """Take every picture; each module leaves the till as it found it, at an empty sale."""
    for module in modules():
        module.take(photographer)
