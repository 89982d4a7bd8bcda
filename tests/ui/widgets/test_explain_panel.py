"""Every step that core can name has words in the panel that says why."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rcommerce_pos.core.cart.explain import Step, StepKind
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.explain_panel import ExplainPanel


@pytest.mark.parametrize("kind", StepKind)
def test_every_step_has_words(qtbot: QtBot, kind: StepKind) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    panel = ExplainPanel(host, Formatter("en_GB", "UTC"), "EUR")
    facts = {"name": "Oat milk", "unit": "0.50", "quantity": "0.02", "code": "SPRING"}
    panel.show_steps("Why", "", [Step(kind, facts=facts)])
    (words, _amount), *others = panel.texts()
    assert words
    assert "{" not in words
    assert others == []
