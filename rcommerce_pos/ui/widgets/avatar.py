"""A person's initials on a round ground."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import Tone, tone_colours
from rcommerce_pos.ui.widgets.painting import painter_on, plate, write

_TONES: tuple[Tone, ...] = ("info", "success", "warn", "neutral", "danger")


def initials(name: str) -> str:
    """The first letters of a name's first and last word: ``Maya Chen`` is ``MC``."""
    words = name.split()
    if not words:
        return "?"
    ends = (words[0], words[-1]) if len(words) > 1 else (words[0],)
    return "".join(word[0] for word in ends).upper()


def tone_for(position: int) -> Tone:
    """The tone of the person at this place in a list."""
    return _TONES[position % len(_TONES)]


class Avatar(QWidget):
    """A round tile with initials; the name stands beside it, so it is not read out."""

    def __init__(
        self, name: str = "", parent: QWidget | None = None, *, tone: Tone = "info", size: int = 38
    ) -> None:
        super().__init__(parent)
        self._text = initials(name)
        self._tone: Tone = tone
        self._size = size
        theme.follow(self._dress)

    def set_person(self, name: str, *, tone: Tone = "info") -> None:
        """Show somebody else."""
        self._text, self._tone = initials(name), tone
        self.update()

    def _dress(self, _look: object) -> None:
        self.setFixedSize(theme.px(self._size), theme.px(self._size))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        back, ink, _edge = tone_colours(theme.colours(), self._tone)
        painter = painter_on(self)
        plate(painter, self.rect(), fill=back, radius=self.height() / 2)
        write(painter, self.rect(), self._text, theme.font("label", 700), ink)
        painter.end()
