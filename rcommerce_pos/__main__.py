"""`python -m rcommerce_pos`: the same as the command `rcommerce-pos`."""

from rcommerce_pos.cli.main import run

if __name__ == "__main__":
    run()
