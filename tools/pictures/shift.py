"""Closing the till: the count, the second count, what it came to; and the crash dialog."""

from rcommerce_pos.ui.errors import CrashDialog
from tools.photographer import Photographer
from tools.pictures import payments

ORDER = 90


def take(photographer: Photographer) -> None:
    """Count too little, twice."""
    window = photographer.window
    desk = window.desk
    window.actions_.do("close_till")
    photographer.settle()
    for piece, number in ((5000, 1), (2000, 4), (1000, 5), (500, 2)):
        desk.shift_model.set_pieces(piece, number)
    desk.shift._grid.show_pieces({5000: 1, 2000: 4, 1000: 5, 500: 2})
    photographer.picture("close-till")
    desk.shift_model.finish_count()
    photographer.picture("close-till-again")
    desk.shift_model.set_pieces(5000, 1)
    desk.shift_model.finish_count()
    photographer.picture("till-closed")
    payments.close(photographer)
    window.actions_.do("done_counting")
    photographer.settle()
    report = "R Commerce POS\nTraceback (most recent call last):\n  …\nValueError: example"
    photographer.dialog("crash", lambda: CrashDialog(window, report).exec())
