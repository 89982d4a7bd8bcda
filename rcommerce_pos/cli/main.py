"""The command `rcommerce-pos`: its options, its groups, and how it ends.

Exit status 0, 1 (refused by a rule, or found broken) or 2 (bad input, or could not be done); one
line on standard error; nothing ever prompts. Without a command it opens the window.
"""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from rcommerce_pos.cli import (
    products,
    records,
    reports,
    selling,
    settings,
    shop,
    simulate,
    staff,
    window,
)
from rcommerce_pos.cli.output import crashed, fail
from rcommerce_pos.core.kernel.errors import PosError

# Typer carries its own copy of click, and names no common class of its usage errors.
_UsageFault: type[Exception] = next(
    kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException"
)

app = typer.Typer(
    name="rcommerce-pos",
    help="R Commerce POS: the till of a shop.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback(invoke_without_command=True)
def begin(
    context: typer.Context,
    data_dir: Annotated[
        Path | None,
        typer.Option("--data-dir", help="The folder of the shop; else the user's own."),
    ] = None,
    register: Annotated[
        str | None, typer.Option("--register", help="The code of the till to work at.")
    ] = None,
) -> None:
    """Sell, and look after a shop, from the command line or in a window."""
    context.obj = window.Start(data_dir, register)
    if context.invoked_subcommand is None:
        window.open_window(context, demo=False, debug=False)


app.command("window")(window.open_window)
app.command("practice")(window.practise)
app.command("kiosk")(window.kiosk)
app.command("init")(shop.init)
app.command("where")(shop.where)
app.command("scan")(selling.scan)
app.command("sell")(selling.sell)
app.command("quote")(selling.quote)
app.command("receipt")(records.receipt)
app.command("verify")(records.verify)
app.add_typer(products.group, name="import")
app.add_typer(products.catalogue, name="products")
app.add_typer(records.orders, name="orders")
app.add_typer(records.stock, name="stock")
app.add_typer(reports.report, name="report")
app.add_typer(simulate.group, name="simulate")
app.add_typer(staff.staff, name="staff")
app.add_typer(settings.group, name="settings")


def run() -> None:
    """Run the command of this process's arguments and exit."""
    sys.exit(main(sys.argv[1:]))


def main(arguments: list[str]) -> int:
    """Run one command; answers the exit status."""
    try:
        status = app(arguments, prog_name="rcommerce-pos", standalone_mode=False)
    except PosError as error:
        return fail(error)
    except _UsageFault as error:
        text = " ".join(str(error).split()) or type(error).__name__
        print(f"rcommerce-pos: {text} [usage]", file=sys.stderr)
        return 2
    except (typer.Abort, KeyboardInterrupt):
        print("rcommerce-pos: stopped", file=sys.stderr)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        print(f"rcommerce-pos: {where}{error.strerror or error} [io.failed]", file=sys.stderr)
        return 2
    except Exception as error:  # noqa: BLE001  # the one crash path of the command line
        return crashed(error)
    return status if isinstance(status, int) else 0


if __name__ == "__main__":
    run()
