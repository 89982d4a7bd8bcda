"""Writes the application's one style sheet from the tokens."""

from rcommerce_pos.ui.tokens import (
    PROPORTIONAL_FROM_PX,
    RADIUS,
    TYPE,
    Look,
    Role,
    Tone,
    tone_colours,
)

TONES: tuple[Tone, ...] = ("neutral", "info", "success", "warn", "danger", "training")


def style_sheet(look: Look) -> str:
    """Rules for labels, frames, fields and Qt's own controls; sizes of controls stay in code."""
    return "\n".join(
        (*_labels(look), *_frames(look), *_fields(look), *_controls(look), *_views(look))
    )


def _type(look: Look, role: Role, weight: int = 0) -> str:
    step = TYPE[role]
    return f"font-size:{look.px(step.px)}px; font-weight:{weight or step.weight};"


def _labels(look: Look) -> list[str]:
    colours = look.colours
    rules = ["QLabel { background: transparent; }"]
    # Hero numbers set their own font: the sheet would give them tabular digits.
    rules += [
        f'QLabel[role="{role}"] {{ {_type(look, role)} }}'
        for role, step in TYPE.items()
        if step.px < PROPORTIONAL_FROM_PX
    ]
    inks = {
        "quiet": colours.text2,
        "faint": colours.text3,
        "link": colours.primary_text,
        "success": colours.success_text,
        "warn": colours.warn_text,
        "danger": colours.danger_text,
        "pay": colours.on_pay,
        "stage": colours.on_stage,
        "stage_quiet": colours.stage_text,
        "training": colours.on_training,
    }
    rules += [f'QLabel[ink="{ink}"] {{ color: {colour}; }}' for ink, colour in inks.items()]
    return rules


def _frames(look: Look) -> list[str]:
    colours = look.colours
    card = look.px(RADIUS.card)
    control = look.px(RADIUS.control)
    rules = [
        f'QWidget[surface="bg"] {{ background: {colours.bg}; }}',
        f'QWidget[surface="surface"] {{ background: {colours.surface}; }}',
        f'QWidget[surface="pay"] {{ background: {colours.pay}; }}',
        'QFrame[kind="card"] {'
        f" background: {colours.surface}; border: 1px solid {colours.border};"
        f" border-radius: {card}px; }}",
        'QFrame[kind="well"] {'
        f" background: {colours.surface2}; border: none; border-radius: {control}px; }}",
        'QFrame[kind="panel"] {'
        f" background: {colours.surface}; border: 1px solid {colours.border}; }}",
        'QFrame[kind="dialog"] {'
        f" background: {colours.surface}; border: 1px solid {colours.border};"
        f" border-radius: {look.px(RADIUS.dialog)}px; }}",
        f'QFrame[kind="topbar"] {{ background: {colours.surface}; border: none;'
        f" border-bottom: 1px solid {colours.border}; }}",
        f'QFrame[kind="rule"] {{ background: {colours.border}; border: none; }}',
    ]
    for tone in TONES:
        back, _ink, edge = tone_colours(colours, tone)
        rules.append(
            f'QFrame[kind="banner"][tone="{tone}"] {{ background: {back};'
            f" border: 1px solid {edge}; border-radius: {card}px; }}"
        )
        rules.append(
            f'QFrame[kind="toned"][tone="{tone}"] {{ background: {back};'
            f" border: none; border-radius: {card}px; }}"
        )
    # Where rail and ground are of one colour, an edge tells where the words end.
    edge = f"1px solid {colours.border_strong}" if look.name == "contrast" else "none"
    rules.append(
        f'QFrame[kind="toast"] {{ background: {colours.rail}; border: {edge};'
        f" border-radius: {control}px; }}"
        f'QFrame[kind="toast"] QLabel {{ color: {colours.rail_active_text}; }}'
    )
    return rules


def _fields(look: Look) -> list[str]:
    colours = look.colours
    radius = look.px(RADIUS.control)
    fields = "QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QTimeEdit, QComboBox, QDateEdit"
    focused = ", ".join(f"{name}:focus" for name in fields.split(", "))
    disabled = ", ".join(f"{name}:disabled" for name in fields.split(", "))
    return [
        f"{fields} {{ background: {colours.surface}; color: {colours.text};"
        f" placeholder-text-color: {colours.text3};"
        f" border: 1px solid {colours.border_strong}; border-radius: {radius}px;"
        f" padding: {look.px(6)}px {look.px(10)}px;"
        f" selection-background-color: {colours.primary};"
        f" selection-color: {colours.on_primary}; }}",
        f"{focused} {{ border: 2px solid {colours.focus};"
        f" padding: {max(0, look.px(6) - 1)}px {max(0, look.px(10) - 1)}px; }}",
        f"{disabled} {{ background: {colours.surface3}; color: {colours.disabled};"
        f" border: 1px solid {colours.border}; }}",
        f'QLineEdit[invalid="true"] {{ border: 2px solid {colours.danger}; }}',
        'QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus {'
        " background: transparent; border: none; padding: 0; }",
        f'QLineEdit[kind="bare"][role="grand"] {{ {_type(look, "total", 700)} }}',
        f'QLineEdit[kind="bare"][role="pay"] {{ {_type(look, "pay", 700)} }}',
        f'QLineEdit[kind="bare"][role="line"] {{ {_type(look, "line", 400)} }}',
        'QComboBox[invalid="true"], QSpinBox[invalid="true"], QTimeEdit[invalid="true"] {'
        f" border: 2px solid {colours.danger}; }}",
        f"QComboBox::drop-down {{ border: none; width: {look.px(30)}px; }}",
        "QComboBox::down-arrow { image: none; }",
        "QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button,"
        " QTimeEdit::down-button { width: 0; border: none; }",
        # The list opens below its field instead of over it, with one edge: the list's own.
        "QComboBox { combobox-popup: 0; }",
        "QComboBoxPrivateContainer { border: none; padding: 0; }",
        f"QComboBox QAbstractItemView::item {{ padding: 0 {look.px(10)}px; }}",
        f"QComboBox QAbstractItemView {{ background: {colours.surface}; color: {colours.text};"
        f" border: 1px solid {colours.border_strong}; padding: 0;"
        f" selection-background-color: {colours.primary_soft};"
        f" selection-color: {colours.primary_text}; }}",
    ]


def _controls(look: Look) -> list[str]:
    colours = look.colours
    radius = look.px(RADIUS.control)
    small = look.px(RADIUS.small)
    thick = look.px(12)
    return [
        f"QToolTip {{ background: {colours.rail}; color: {colours.rail_active_text};"
        f" border: none; padding: {look.px(6)}px {look.px(8)}px; }}",
        f"QMenu {{ background: {colours.surface}; color: {colours.text};"
        f" border: 1px solid {colours.border}; padding: {look.px(6)}px; }}",
        f"QMenu::item {{ padding: {look.px(10)}px {look.px(24)}px; border-radius: {small}px; }}",
        f"QMenu::item:selected {{ background: {colours.primary_soft};"
        f" color: {colours.primary_text}; }}",
        f"QMenu::item:disabled {{ color: {colours.disabled}; }}",
        f"QMenu::separator {{ height: 1px; background: {colours.border};"
        f" margin: {look.px(4)}px 0; }}",
        f"QScrollBar {{ background: transparent; border: none; margin: 0; width: {thick}px;"
        f" height: {thick}px; }}",
        f"QScrollBar::handle {{ background: {colours.border_strong};"
        f" border-radius: {look.px(3)}px; margin: {look.px(3)}px; min-height: {look.px(32)}px;"
        f" min-width: {look.px(32)}px; }}",
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }",
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }",
        f"QProgressBar {{ background: {colours.surface3}; border: none; color: transparent;"
        f" border-radius: {look.px(3)}px; min-height: {look.px(6)}px;"
        f" max-height: {look.px(6)}px; }}",
        f"QProgressBar::chunk {{ background: {colours.primary}; border-radius: {look.px(3)}px; }}",
        f"QPushButton {{ background: {colours.surface}; color: {colours.text};"
        f" border: 1px solid {colours.border_strong}; border-radius: {radius}px;"
        f" padding: {look.px(8)}px {look.px(16)}px; font-weight: 600; }}",
        f"QPushButton:focus {{ border: 2px solid {colours.focus}; }}",
        "QScrollArea { background: transparent; border: none; }",
        "QScrollArea > QWidget > QWidget { background: transparent; }",
    ]


def _views(look: Look) -> list[str]:
    colours = look.colours
    return [
        f"QAbstractItemView {{ background: {colours.surface}; color: {colours.text};"
        f" border: none; outline: none; gridline-color: {colours.grid};"
        f" selection-background-color: {colours.primary_soft};"
        f" selection-color: {colours.text}; }}",
        f'QAbstractScrollArea[shows_focus="true"] {{ border: 2px solid transparent;'
        f" border-radius: {look.px(RADIUS.small)}px; }}",
        f'QAbstractScrollArea[shows_focus="true"]:focus {{ border: 2px solid {colours.focus}; }}',
        f"QHeaderView {{ background: {colours.surface2}; border: none; }}",
        f"QHeaderView::section {{ background: {colours.surface2}; color: {colours.text2};"
        f" border: none; border-bottom: 1px solid {colours.border};"
        f" padding: 0 {look.px(12)}px; {_type(look, 'label', 600)} }}",
    ]
