"""Keeps the translations: gathers every text, compiles, lists what is missing, fills it in.

    python -m tools.translations                    gather all texts and compile every language
    python -m tools.translations --missing de       what has no translation yet, as JSON
    python -m tools.translations --fill de x.json   take {context: {text: translation}} in

Texts of the window are found by pyside6-lupdate; what core and the command table say is found by
reading their syntax trees (see ``marked_texts``) and handed to lupdate as calls of ``translate``.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "ar")
CORE = "Core"
ANY = "*"
ERRORS = frozenset(
    {
        "PosError",
        "InvalidInput",
        "InvalidDocument",
        "Refused",
        "PermissionDenied",
        "ApprovalNeeded",
        "IllegalTransition",
        "Conflict",
        "NotFound",
        "Broken",
        "Unavailable",
        "StorageUnavailable",
        "DeviceUnavailable",
    }
)
ANSWERS = frozenset({"Answer", "_NoAnswer", "replace"})
"""Of card payments: why one is not known is stored in English, and said in words when shown."""
_PLACE = re.compile(r"\{\w*\}|%n|%\d|\bF\d{1,2}\b|\bEsc\b|\bEnter\b|\bCtrl\b")
"""What a translation keeps as it is: places, and the names of keys (Ctrl may be Strg)."""


def ts_file(language: str) -> Path:
    """Where the translations of a language are kept."""
    return FOLDER / f"rcommerce_pos_{language}.ts"


def qm_file(language: str) -> Path:
    """Where the compiled translations of a language are kept."""
    return FOLDER / f"rcommerce_pos_{language}.qm"


def sources() -> list[Path]:
    """The modules whose messages reach a window."""
    package = ROOT / "rcommerce_pos"
    return sorted(
        path
        for part in ("core", "ui")
        for path in (package / part).rglob("*.py")
        if "migrations" not in path.parts
    )


def called(node: ast.Call) -> str:
    """The last name of what is called."""
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def texts_of(node: ast.expr | None) -> Iterator[str]:
    """The constant texts that an expression can be: itself, or either side of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from texts_of(node.body)
        yield from texts_of(node.orelse)


def _argument(node: ast.Call, place: int) -> ast.expr | None:
    return node.args[place] if place < len(node.args) else None


def _keyword(node: ast.Call, name: str) -> ast.expr | None:
    return next((each.value for each in node.keywords if each.arg == name), None)


def marked_texts(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Context and text of what a module says to people without calling ``tr``.

    Messages and hints of errors, phrases among their parameters (``Phrase``), what somebody may
    not do (``demand``), the words of settings, and the labels of commands.
    """
    words = _context_of_words(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = called(node)
        context = words if name == "_word" else CORE
        for each in _wanted(node, name):
            for text in texts_of(each):
                if text:
                    yield context, text.rstrip(".") + "." if name == "InvalidDocument" else text


def _wanted(node: ast.Call, name: str) -> list[ast.expr | None]:
    """The arguments of a call that are texts for people."""
    if name in ERRORS:
        return [_argument(node, 1), _keyword(node, "hint")]
    if name in ANSWERS:
        return [_argument(node, 0) if name == "_NoAnswer" else _keyword(node, "reason")]
    places = {"Phrase": (0,), "_word": (0,), "demand": (1,), "Setting": (2, 3)}.get(name, ())
    found = [*(_argument(node, place) for place in places), _keyword(node, "what")]
    if name == "Setting":
        found += [_keyword(node, "unit"), _keyword(node, "search")]
        choices = _keyword(node, "choices")
        pairs = choices.elts if isinstance(choices, ast.Tuple) else []
        found += [pair.elts[1] for pair in pairs if isinstance(pair, ast.Tuple)]
    return found


def _context_of_words(tree: ast.AST) -> str:
    """Under what a module's table of texts (``_word``) is translated: its constant's value."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) == "QT_TRANSLATE_NOOP" and node.args:
            name = node.args[0]
            if isinstance(name, ast.Name):
                return _constant(tree, name.id) or CORE
    return CORE


def _constant(tree: ast.AST, name: str) -> str:
    """The text of a constant of a module, or of the module that it is imported from."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Constant)
            and name in [each.id for each in node.targets if isinstance(each, ast.Name)]
        ):
            return str(node.value.value)
        if isinstance(node, ast.ImportFrom) and name in [each.name for each in node.names]:
            path = ROOT.joinpath(*str(node.module).split(".")).with_suffix(".py")
            return _constant(ast.parse(path.read_text("utf-8")), name)
    return ""


def country_texts() -> Iterator[str]:
    """What the data of the countries say to whoever makes a shop."""
    for path in sorted(ROOT.joinpath("resources", "countries").glob("*.json")):
        country = json.loads(path.read_text("utf-8"))
        yield from (country[key] for key in ("certified_till", "note", "source") if country[key])


def gathered() -> dict[tuple[str, str], None]:
    """Every text that lupdate would not see, each once, in a stable order."""
    found: dict[tuple[str, str], None] = {}
    found |= dict.fromkeys((CORE, text) for text in country_texts())
    for path in sources():
        for entry in marked_texts(ast.parse(path.read_text("utf-8"))):
            found.setdefault(entry)
    return dict(sorted(found.items()))


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / name
    subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL)


def update(languages: Iterable[str] = LANGUAGES, *, folder: Path = FOLDER) -> None:
    """Gather every text into the files of the languages; what nobody says any more goes."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [str(path) for path in sources() if path.is_relative_to(ROOT / "rcommerce_pos" / "ui")]
    with tempfile.TemporaryDirectory() as place:
        lines = [
            f"QCoreApplication.translate({json.dumps(context)},"
            f" {json.dumps(text, ensure_ascii=False)})"
            for context, text in gathered()
        ]
        extra = Path(place) / "gathered.py"
        extra.write_text("\n".join(lines) + "\n", "utf-8")
        for language in languages:
            target = folder / ts_file(language).name
            _tool(
                "pyside6-lupdate",
                *("-no-obsolete", "-locations", "none"),
                *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
                *("-source-language", "en", "-target-language", language),
                *files,
                str(extra),
                *("-ts", str(target)),
            )


def compile_all(
    languages: Iterable[str] = LANGUAGES, *, folder: Path = FOLDER, into: Path = FOLDER
) -> None:
    """Compile the files of the languages; what is unfinished stays English."""
    for language in languages:
        source, target = folder / ts_file(language).name, into / qm_file(language).name
        _tool("pyside6-lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def messages(language: str, *, folder: Path = FOLDER) -> dict[tuple[str, str], str]:
    """Every text of a language's file with its translation; an unfinished one is empty."""
    found: dict[tuple[str, str], str] = {}
    root = ElementTree.parse(folder / ts_file(language).name).getroot()
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            answer = message.find("translation")
            done = answer is not None and answer.get("type") != "unfinished"
            found[name, message.findtext("source", "")] = (
                (answer.text or "") if done and answer is not None else ""
            )
    return found


def missing(language: str) -> dict[str, dict[str, str]]:
    """What has no translation yet, by context; the values are empty, to be filled in."""
    found: dict[str, dict[str, str]] = {}
    for (context, text), translation in messages(language).items():
        if not translation:
            found.setdefault(context, {})[text] = ""
    return found


def faults(text: str, translation: str) -> list[str]:
    """What a translation must keep of its text and does not."""
    found: list[str] = []
    plain = re.sub(r"\bStrg\b", "Ctrl", translation)
    if sorted(_PLACE.findall(text)) != sorted(_PLACE.findall(plain)):
        found.append("other places")
    if (text[:1].isspace(), text[-1:].isspace()) != (
        translation[:1].isspace(),
        translation[-1:].isspace(),
    ):
        found.append("other blanks at the ends")
    if text.count("\n") != translation.count("\n"):
        found.append("other lines")
    return found


def fill(language: str, given: dict[str, dict[str, str]]) -> list[str]:
    """Put translations in; the context ``*`` fills a text wherever it is missing.

    Answers what was not taken: a translation that lost a place of its text.
    """
    refused: list[str] = []
    target = ts_file(language)
    tree = ElementTree.parse(target)
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = message.findtext("source", "")
            own, everywhere = given.get(name, {}).get(text), given.get(ANY, {}).get(text)
            answer = message.find("translation")
            assert answer is not None
            translation = own or (everywhere if answer.get("type") == "unfinished" else "")
            if not translation:
                continue
            wrong = faults(text, translation)
            if wrong:
                refused.append(f"{name}: {text!r} -> {translation!r}: {', '.join(wrong)}")
                continue
            answer.attrib.pop("type", None)
            answer.text = translation
    with target.open("wb") as file:
        file.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        tree.write(file, encoding="utf-8", xml_declaration=False)
    update((language,))
    compile_all((language,))
    return refused


def main() -> int:
    """Do what the options say; answers the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--missing", choices=LANGUAGES)
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    options = parser.parse_args()
    if options.missing:
        print(json.dumps(missing(options.missing), ensure_ascii=False, indent=1))
        return 0
    if options.fill:
        language, path = options.fill
        refused = fill(language, json.loads(Path(path).read_text("utf-8")))
        print("\n".join(refused), file=sys.stderr)
        return 1 if refused else 0
    update()
    compile_all()
    for language in LANGUAGES:
        left = sum(len(each) for each in missing(language).values())
        print(f"{language}: {len(messages(language))} texts, {left} without a translation")
    return 0


if __name__ == "__main__":
    sys.exit(main())
