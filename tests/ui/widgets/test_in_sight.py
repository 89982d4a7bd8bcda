"""Whatever has the keyboard is in sight, in every area around it, as long as there is one."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rcommerce_pos.ui.widgets.in_sight import InSight


def made(qtbot: QtBot) -> tuple[QWidget, InSight, list[QLineEdit]]:
    """Thirty fields in an area, in an area that shows a few of them."""
    window = QWidget()
    qtbot.addWidget(window)
    outer, inner, page = InSight(), InSight(), QWidget()
    column = QVBoxLayout(page)
    fields = [QLineEdit() for _ in range(30)]
    for field in fields:
        column.addWidget(field)
    inner.setWidget(page)
    inner.setFixedHeight(page.sizeHint().height())
    outer.setWidgetResizable(True)
    outer.setWidget(inner)
    QVBoxLayout(window).addWidget(outer)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, outer, fields


def test_the_field_with_the_keyboard_is_brought_in(qtbot: QtBot) -> None:
    _window, outer, fields = made(qtbot)
    assert fields[-1].visibleRegion().isEmpty()
    fields[-1].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: not fields[-1].visibleRegion().isEmpty())
    assert outer.verticalScrollBar().value() > 0


def test_one_follower_serves_every_area_and_none_that_is_gone(
    qtbot: QtBot, qapp: QApplication
) -> None:
    window, _outer, fields = made(qtbot)
    made(qtbot)
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    assert len(qapp.findChildren(QObject, "keyboard-follower", direct)) == 1
    window.activateWindow()
    fields[-1].setFocus(Qt.FocusReason.TabFocusReason)
    window.close()
    window.deleteLater()
    qtbot.wait(1)
