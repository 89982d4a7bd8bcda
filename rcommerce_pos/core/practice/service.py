"""Notes in the shop's journal that its till was practised at, and who did."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from cysqlite._cysqlite import Connection
from cysqlite.exceptions import SqliteError

from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, to_millis
from rcommerce_pos.core.kernel.errors import Refused
from rcommerce_pos.core.paths import Folders
from rcommerce_pos.core.practice.making import practice_folders
from rcommerce_pos.core.settings.types import Place, Purpose
from rcommerce_pos.core.storage.database import transaction


@dataclass(frozen=True, slots=True)
class Practised:
    """Who practised at a till since it was begun, and how many sales they made."""

    people: tuple[str, ...]
    sales: int


class PracticeService:
    """What a shop's till knows of its practice; it never opens that store to work on it."""

    def __init__(self, place: Place, journal: JournalService, shop: Folders, clock: Clock) -> None:
        self._place = place
        self._journal = journal
        self._shop = shop
        self._clock = clock

    @property
    def is_practice(self) -> bool:
        """True where this till is itself one to practise at."""
        return self._place.shop.purpose is Purpose.PRACTICE

    @property
    def places(self) -> Folders:
        """Where this till practises."""
        return practice_folders(self._shop, self._place.till.code)

    def begin(self) -> datetime:
        """Practice begins: noted in the shop's journal; answers when."""
        if self.is_practice:
            raise Refused("practice.of_practice", "This till is a practice till already.")
        now = self._clock.now()
        with transaction():
            self._journal.record("PRACTICE_BEGIN", {"v": 1, "till": self._place.till.code})
        return now

    def end(self, begun: datetime) -> Practised:
        """Practice is over: who signed in there is noted in the shop's journal."""
        done = self._read(begun)
        with transaction():
            self._journal.record(
                "PRACTICE_END",
                {
                    "v": 1,
                    "till": self._place.till.code,
                    "people": list(done.people),
                    "sales": done.sales,
                },
            )
        return done

    def _read(self, begun: datetime) -> Practised:
        """Read the practice store once its own window is closed."""
        store = self.places.store
        if not store.exists():
            return Practised((), 0)
        try:
            other = Connection(f"{store.as_uri()}?mode=ro")
        except SqliteError:
            return Practised((), 0)
        try:
            at = to_millis(begun)
            names = other.execute(_PEOPLE, (at,)).fetchall()
            sales = other.execute_one(_SALES, (at,))
        except SqliteError:
            return Practised((), 0)
        finally:
            other.close()
        return Practised(_texts(names), int(sales[0]) if sales else 0)


_PEOPLE = (
    "SELECT DISTINCT body ->> 'who' FROM journal WHERE kind = 'LOGIN' AND at_utc >= ? ORDER BY 1"
)
_SALES = "SELECT COUNT(*) FROM journal WHERE kind = 'SALE' AND at_utc >= ?"


def _texts(rows: Iterable[tuple[object, ...]]) -> tuple[str, ...]:
    return tuple(str(row[0]) for row in rows if row[0] is not None)
