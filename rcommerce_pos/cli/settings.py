"""Commands that tell and change what is set for a shop and its tills."""

from typing import Annotated, Any

import typer

from rcommerce_pos.cli.output import show
from rcommerce_pos.cli.selling import Json
from rcommerce_pos.cli.window import opened
from rcommerce_pos.core.kernel.errors import NotFound

group = typer.Typer(help="What is set for the shop and its tills.", rich_markup_mode=None)
Key = Annotated[str, typer.Argument(help="The name of a setting, such as receipt.footer.")]


@group.command("list")
def list_settings(
    context: typer.Context,
    changed: Annotated[
        bool, typer.Option("--changed", help="Only what differs from its default.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Tell every setting with its value."""
    with opened(context) as application:
        entries = [
            entry
            for entry in application.settings.entries()
            if not changed or not (entry.is_default or entry.setting.column)
        ]
        if as_json:
            show({"settings": [_facts(entry) for entry in entries]}, as_json=True)
            return
        for entry in entries:
            mark = "" if entry.is_default or entry.setting.column else "  (changed)"
            print(f"{entry.setting.key} = {_line(entry.value)}{mark}")


@group.command("get")
def get_setting(context: typer.Context, key: Key, as_json: Json = False) -> None:
    """Tell one setting: its value, its default, what fits."""
    with opened(context) as application:
        show(_facts(application.settings.entry(_known(key))), as_json=as_json)


@group.command("set")
def set_setting(
    context: typer.Context,
    key: Key,
    value: Annotated[str | None, typer.Argument(help="The new value.")] = None,
    default: Annotated[bool, typer.Option("--default", help="Back to the default.")] = False,
    as_json: Json = False,
) -> None:
    r"""Change one setting; in a text, \n begins a new line."""
    setting = _known(key)
    if default == (value is not None):
        raise typer.BadParameter("say either a value or --default")
    with opened(context) as application:
        owner = application.staff.owner()
        if value is None:
            application.settings.reset(setting, owner)
        else:
            text = value.replace("\\n", "\n") if setting.lines else value
            application.settings.set(setting, setting.read(text), owner)
        show(_facts(application.settings.entry(setting)), as_json=as_json)


def _known(key: str) -> Any:
    """The setting of a key; its type is known to the setting alone."""
    from rcommerce_pos.core.settings.declarations import named

    found = named(key)
    if found is None:
        raise NotFound(
            "setting.unknown",
            "There is no setting {key}.",
            hint="`rcommerce-pos settings list` names them all.",
            key=repr(key),
        )
    return found


def _facts(entry: Any) -> dict[str, object]:
    setting = entry.setting
    facts: dict[str, object] = {
        "key": setting.key,
        "value": entry.value,
        "default": None if setting.column else setting.default,
        "label": setting.label,
        "help": setting.help,
        "group": setting.group.value,
        "scope": setting.scope.value,
    }
    if setting.choices:
        facts["choices"] = [value for value, _words in setting.choices]
    if setting.least is not None or setting.most is not None:
        facts["least"], facts["most"] = setting.least, setting.most
    if setting.unit:
        facts["unit"] = setting.unit
    if entry.fault is not None:
        facts["fault"] = entry.fault.message
    return facts


def _line(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value).replace("\n", "\\n")
