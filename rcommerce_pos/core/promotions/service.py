"""Keeps promotions and coupons, and the book of those that run."""

import json
import unicodedata
from uuid import UUID

from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import CatalogChanged, SettingChanged
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, to_millis
from rcommerce_pos.core.kernel.errors import Conflict, InvalidInput, NotFound, Refused
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.promotions.checks import check_promotion, meet
from rcommerce_pos.core.promotions.document import read_promotion, write_promotion
from rcommerce_pos.core.promotions.engine import PromotionBook
from rcommerce_pos.core.promotions.tables import CouponRow, PromotionRow
from rcommerce_pos.core.promotions.types import Choice, Coupon, Promotion
from rcommerce_pos.core.settings.declarations import PROMOTION_CHOICE
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import (
    data_version,
    execute,
    fetch_all,
    fetch_one,
    transaction,
)

_COUPON = (
    "SELECT c.code, c.promotion_id, c.most, c.most_each,"
    " (SELECT COUNT(*) FROM coupon_redemption r WHERE r.code = c.code)"
    " - (SELECT COUNT(*) FROM coupon_return b WHERE b.code = c.code) FROM coupon c"
)


class PromotionService:
    """The promotions of one shop."""

    def __init__(
        self,
        place: Place,
        settings: SettingsService,
        journal: JournalService,
        bus: EventBus,
        clock: Clock,
    ) -> None:
        self._place = place
        self._settings = settings
        self._journal = journal
        self._bus = bus
        self._clock = clock
        self._book: PromotionBook | None = None
        self._version: int | None = None
        bus.subscribe(SettingChanged, lambda _changed: self.forget())

    def promotions(self) -> tuple[Promotion, ...]:
        """All promotions by name, those that ended among them."""
        rows = fetch_all("SELECT rule FROM promotion ORDER BY active DESC, name, id")
        return tuple(self._read(row[0]) for row in rows)

    def promotion(self, promotion_id: UUID) -> Promotion:
        """One promotion; NotFound if there is none."""
        row = fetch_one("SELECT rule FROM promotion WHERE id = ?", (promotion_id.bytes,))
        if row is None:
            raise NotFound("promotion.unknown", "This promotion is not known any more.")
        return self._read(row[0])

    def book(self) -> PromotionBook:
        """The promotions that are switched on, ready to be asked; kept until somebody writes."""
        version = data_version()
        if self._book is None or version != self._version:
            rows = fetch_all("SELECT rule FROM promotion WHERE active = 1")
            choice = Choice(self._settings.get(PROMOTION_CHOICE))
            self._book = PromotionBook((self._read(row[0]) for row in rows), choice=choice)
            self._version = version
        return self._book

    def save(self, actor: Actor, promotion: Promotion) -> Promotion:
        """Offer something, or change what is offered; raises InvalidInput, in words."""
        actor.demand(Permission.PRICES_EDIT, "change promotions")
        check_promotion(promotion)
        rule = write_promotion(promotion)
        self._read(rule)  # what could not be read again is refused here
        when = promotion.conditions
        with transaction():
            PromotionRow.insert(
                id=promotion.id,
                name=promotion.name.strip(),
                kind=promotion.kind.value,
                active=promotion.active,
                first_day=when.first_day,
                last_day=when.last_day,
                rule=rule,
                updated_at=self._clock.now(),
            ).on_conflict(
                conflict_target=[PromotionRow.id],
                preserve=[
                    PromotionRow.name,
                    PromotionRow.kind,
                    PromotionRow.active,
                    PromotionRow.first_day,
                    PromotionRow.last_day,
                    PromotionRow.rule,
                    PromotionRow.updated_at,
                ],
            ).execute()
            self._log(actor, "promotion saved", promotion.name, rule=rule)
            self._bus.publish(CatalogChanged())
        self.forget()
        return promotion

    def competing(self, promotion: Promotion) -> tuple[Promotion, ...]:
        """The promotions that could want the same goods at the same time."""
        return tuple(each for each in self.promotions() if meet(promotion, each))

    def add_coupon(
        self,
        actor: Actor,
        promotion_id: UUID,
        code: str,
        *,
        most: int | None = None,
        most_each: int | None = None,
    ) -> Coupon:
        """Give a promotion a code; ``most`` redemptions in all, ``most_each`` by one customer."""
        actor.demand(Permission.PRICES_EDIT, "make a coupon")
        folded = fold_code(code)
        if not 3 <= len(folded) <= 40:
            raise InvalidInput("coupon.code", "The code of a coupon has 3 to 40 letters or digits.")
        if any(number is not None and number < 1 for number in (most, most_each)):
            raise InvalidInput("coupon.limit", "A coupon can be used at least once.")
        if self.coupon(folded) is not None:
            raise Conflict(
                "coupon.code_taken",
                "The coupon {folded} is there already.",
                folded=folded,
            )
        promotion = self.promotion(promotion_id)
        with transaction():
            CouponRow.insert(
                code=folded, promotion_id=promotion_id, most=most, most_each=most_each
            ).execute()
            self._log(actor, "coupon made", promotion.name, code=folded)
        return Coupon(folded, promotion_id, most, most_each)

    def coupon(self, code: str) -> Coupon | None:
        """A coupon by its code, without regard to case; None if there is none."""
        row = fetch_one(f"{_COUPON} WHERE c.code = ?", (fold_code(code),))
        return _coupon(row) if row else None

    def coupons(self, promotion_id: UUID) -> tuple[Coupon, ...]:
        """The codes of a promotion, with how often each was redeemed."""
        rows = fetch_all(
            f"{_COUPON} WHERE c.promotion_id = ? ORDER BY c.code LIMIT 1000", (promotion_id.bytes,)
        )
        return tuple(_coupon(row) for row in rows)

    def usable(self, code: str, customer_id: UUID | None) -> Coupon:
        """A coupon that can be redeemed now; Refused, saying why, where it cannot."""
        coupon = self.coupon(code)
        if coupon is None:
            raise NotFound(
                "coupon.unknown",
                "There is no coupon {coupon}.",
                coupon=fold_code(code),
            )
        promotion = self.promotion(coupon.promotion_id)
        if not promotion.active:
            raise Refused(
                "coupon.ended",
                "{promotion} is not offered any more.",
                promotion=promotion.name,
            )
        if coupon.most is not None and coupon.used >= coupon.most:
            raise Refused(
                "coupon.used_up",
                "The coupon {coupon} was redeemed already.",
                coupon=coupon.code,
            )
        if coupon.most_each is not None:
            if customer_id is None:
                raise Refused(
                    "coupon.needs_customer",
                    "The coupon {coupon} is limited for each customer.",
                    hint="Add the customer to the sale first.",
                    coupon=coupon.code,
                )
            if self._used_by(coupon.code, customer_id) >= coupon.most_each:
                raise Refused(
                    "coupon.used_up",
                    "This customer has redeemed the coupon {coupon}.",
                    coupon=coupon.code,
                )
        return coupon

    def redeem(self, codes: tuple[str, ...], *, order_id: UUID, customer_id: UUID | None) -> None:
        """Use coupons up, in the transaction of the sale: two tills cannot both use the last."""
        for code in codes:
            coupon = self.usable(code, customer_id)
            if self._used_in(coupon.code, order_id):
                raise Refused(
                    "coupon.twice",
                    "The coupon {coupon} counts once in a sale.",
                    coupon=coupon.code,
                )
            execute(
                "INSERT INTO coupon_redemption (code, order_id, customer_id, at_utc)"
                " VALUES (?, ?, ?, ?)",
                (
                    coupon.code,
                    order_id.bytes,
                    customer_id.bytes if customer_id else None,
                    to_millis(self._clock.now()),
                ),
            )

    def give_back(self, order_id: UUID) -> None:
        """The coupons of a sale that is voided can be redeemed again; in its transaction."""
        execute(
            "INSERT INTO coupon_return (code, order_id, at_utc)"
            " SELECT code, order_id, ? FROM coupon_redemption WHERE order_id = ?",
            (to_millis(self._clock.now()), order_id.bytes),
        )

    def forget(self) -> None:
        """Read the promotions again."""
        self._version = None

    def _used_by(self, code: str, customer_id: UUID) -> int:
        row = fetch_one(
            "SELECT COUNT(*) FROM coupon_redemption r WHERE code = ? AND customer_id = ?"
            " AND NOT EXISTS (SELECT 1 FROM coupon_return"
            " WHERE code = r.code AND order_id = r.order_id)",
            (code, customer_id.bytes),
        )
        return int(row[0]) if row else 0

    def _used_in(self, code: str, order_id: UUID) -> bool:
        found = fetch_one(
            "SELECT 1 FROM coupon_redemption WHERE code = ? AND order_id = ?",
            (code, order_id.bytes),
        )
        return found is not None

    def _read(self, rule: str) -> Promotion:
        return read_promotion(json.loads(rule), "promotion", self._place.shop.currency)

    def _log(self, actor: Actor, what: str, name: str, **more: object) -> None:
        self._journal.record(
            "CONFIG_CHANGE", {"v": 1, "what": what, "name": name, **more, "by": actor.name}
        )


def fold_code(code: str) -> str:
    """A coupon's code as it is kept: capitals of the compatible form, without blanks."""
    return "".join(unicodedata.normalize("NFKC", code).upper().split())


def _coupon(row: tuple[object, ...]) -> Coupon:
    code, promotion, most, most_each, used = row
    assert isinstance(promotion, bytes)
    return Coupon(
        str(code),
        UUID(bytes=promotion),
        None if most is None else int(str(most)),
        None if most_each is None else int(str(most_each)),
        int(str(used)),
    )
