"""One person to choose from on the sign-in screen."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle
from typing_extensions import override

from rcommerce_pos.core.staff.types import Member
from rcommerce_pos.ui import theme, vocabulary
from rcommerce_pos.ui.tokens import RADIUS, tone_colours
from rcommerce_pos.ui.widgets.avatar import initials, tone_for
from rcommerce_pos.ui.widgets.painting import painter_on, plate, write

HEIGHT = 66


class PersonTile(QAbstractButton):
    """Initials, first name and role; checked while it is the one that signs in."""

    def __init__(self, member: Member, position: int) -> None:
        super().__init__()
        self.member = member
        self._tone = tone_for(position)
        self.setCheckable(True)
        self.setText(member.name)
        self.setAccessibleName(f"{member.name}, {vocabulary.role(member.role.value)}")
        self.setToolTip(member.name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self._dress)

    def _dress(self, _look: object) -> None:
        self.setFixedHeight(theme.px(HEIGHT))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(130), theme.px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = painter_on(self)
        chosen = self.isChecked()
        fill = colours.primary_soft if chosen else colours.surface
        if self.isDown() or (self.underMouse() and not chosen):
            fill = colours.surface2
        plate(
            painter,
            self.rect(),
            fill=fill,
            edge=colours.primary if chosen else colours.border,
            radius=theme.px(RADIUS.control),
            width=2 if chosen else 1,
        )
        side = theme.px(38)
        circle = QRect(theme.px(12), (self.height() - side) // 2, side, side)
        back, ink, _edge = tone_colours(colours, self._tone)
        ground = colours.surface if chosen else back
        plate(painter, self._turned(circle), fill=ground, radius=side / 2)
        write(painter, self._turned(circle), initials(self.text()), theme.font("label", 700), ink)
        left = circle.right() + theme.px(11)
        half = self.height() // 2
        room = QRect(left, 0, self.width() - left - theme.px(6), theme.px(20))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        name = self._turned(room.translated(0, half - theme.px(18)))
        role = self._turned(room.translated(0, half))
        name_ink = colours.primary_text if chosen else colours.text
        write(painter, name, self.text().split()[0], theme.font("strong"), name_ink, flags)
        job = vocabulary.role(self.member.role.value)
        write(painter, role, job, theme.font("small"), colours.text2, flags)
        painter.end()

    def _turned(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
