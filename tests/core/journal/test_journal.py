"""The journal: every act is in it, and nobody alters it unseen."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.journal.chain import canonical
from rcommerce_pos.core.journal.verify import verify_journal
from rcommerce_pos.core.storage.database import execute, fetch_all, transaction
from rcommerce_pos.core.verify import verify_store
from tests.support.clock import SetClock
from tests.support.shop import make_shop, sell

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)


@given(st.dictionaries(st.text(max_size=8), JSON, max_size=6))
def test_one_content_has_one_text(body: dict[str, object]) -> None:
    turned = dict(reversed(body.items()))
    assert canonical(body) == canonical(turned)
    assert canonical(json.loads(canonical(body))) == canonical(body)


def tamper(sql: str, *params: object) -> None:
    """What somebody with a database editor would do: drop the trigger, change, put it back."""
    triggers = fetch_all("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    with transaction():
        for name, _ in triggers:
            execute(f'DROP TRIGGER "{name}"')
        execute(sql, params)
        for _, text in triggers:
            execute(text)


def kinds() -> list[str]:
    return [row[0] for row in fetch_all("SELECT kind FROM journal ORDER BY seq")]


def test_a_day_is_in_it(shop: Application) -> None:
    sell(shop, ("MILK", "2"))
    assert kinds()[0] == "GENESIS"
    assert {"SHIFT_OPEN", "SALE"} <= set(kinds())
    assert verify_journal(shop.journal, full=True) == []


def test_a_changed_word_is_found(shop: Application) -> None:
    order = sell(shop, ("MILK", "2"))
    sell(shop, ("CHOC", "1"))
    row = fetch_all("SELECT seq, body FROM journal WHERE kind = 'SALE' ORDER BY seq LIMIT 1")[0]
    changed = bytes(row[1]).replace(order.staff_name.encode(), b"Somebody")
    assert changed != bytes(row[1])
    tamper("UPDATE journal SET body = ? WHERE seq = ?", changed, row[0])
    found = verify_journal(shop.journal)
    assert found
    assert str(row[0]) in found[0].row
    assert not verify_store(shop).sound


def test_a_removed_entry_is_found(shop: Application) -> None:
    sell(shop, ("MILK", "2"))
    sell(shop, ("CHOC", "1"))
    seq = fetch_all("SELECT seq FROM journal WHERE kind = 'SALE' ORDER BY seq LIMIT 1")[0][0]
    tamper("DELETE FROM journal WHERE seq = ?", seq)
    assert verify_journal(shop.journal)


def test_a_cut_end_is_found(shop: Application) -> None:
    shop.begin_run()
    sell(shop, ("MILK", "2"))
    shop.end_run()
    last = fetch_all("SELECT MAX(seq) FROM journal")[0][0]
    tamper("DELETE FROM journal WHERE seq > ?", last - 2)
    assert any("cut" in finding.rule for finding in verify_journal(shop.journal))


def test_an_entry_that_is_not_the_next_one_is_refused(shop: Application) -> None:
    row = fetch_all("SELECT * FROM journal ORDER BY seq DESC LIMIT 1")[0]
    values = list(row)
    values[2] += 2
    marks = ",".join("?" * len(values))
    with pytest.raises(Exception, match="head"), transaction():
        execute(f"INSERT INTO journal VALUES ({marks})", values)


def test_another_key_is_found(tmp_path: Path, clock: SetClock) -> None:
    application = make_shop(tmp_path / "one", clock)
    sell(application, ("MILK", "1"))
    application.close()
    other = make_shop(tmp_path / "two", clock)
    other.close()
    key = (tmp_path / "two" / "journal.key").read_bytes()
    (tmp_path / "one" / "journal.key").write_bytes(key)
    from rcommerce_pos.core.paths import folders

    application = Application.open(folders(tmp_path / "one"), clock=clock)
    try:
        assert verify_journal(application.journal)
    finally:
        application.close()


def test_no_secret_is_in_it(shop: Application) -> None:
    from tests.support.shop import CASHIER_PIN

    cara = next(m for m in shop.staff.members() if m.name.startswith("Cara"))
    shop.staff.sign_in(cara.id, CASHIER_PIN)
    bodies = b"".join(bytes(row[0]) for row in fetch_all("SELECT body FROM journal"))
    assert CASHIER_PIN.encode() not in bodies
