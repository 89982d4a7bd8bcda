"""Keeps pictures of products: in the shop's one file, small, the first one standing for it."""

from collections.abc import Collection, Sequence
from uuid import UUID

from rcommerce_pos.core.catalog.picture_files import PreparedPicture, prepare_picture
from rcommerce_pos.core.catalog.sheet import MOST_PICTURES, SheetPicture
from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import CatalogChanged
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, fetch_all, fetch_one, transaction

MOST_AT_ONCE = 200
"""So many thumbnails are read in one go: a page of keys."""


class Pictures:
    """The pictures of one shop's products; may be read from any thread."""

    def __init__(self, bus: EventBus) -> None:
        self._bus = bus

    def read(self, data: bytes) -> SheetPicture:
        """A picture out of a file, ready to be put on a sheet; InvalidInput where it is none."""
        ready = prepare_picture(data)
        return SheetPicture(new_id(), ready.image, ready.thumbnail)

    def of(self, product_id: UUID) -> tuple[SheetPicture, ...]:
        """The pictures of a product by their keys, in their order."""
        rows = fetch_all(
            "SELECT id FROM product_picture WHERE product_id = ? ORDER BY position",
            (product_id.bytes,),
        )
        return tuple(SheetPicture(UUID(bytes=row[0])) for row in rows)

    def image(self, picture_id: UUID) -> bytes:
        """A picture as the form shows it."""
        row = fetch_one("SELECT image FROM product_picture WHERE id = ?", (picture_id.bytes,))
        if row is None:
            raise NotFound("picture.unknown", "This picture is not there any more.")
        return bytes(row[0])

    def thumbnails(self, pictures: Collection[UUID]) -> dict[UUID, bytes]:
        """Pictures as keys show them, of those that are there."""
        found: dict[UUID, bytes] = {}
        keys = [each.bytes for each in pictures][:MOST_AT_ONCE]
        if keys:
            marks = ",".join("?" * len(keys))
            for key, data in fetch_all(
                f"SELECT id, thumbnail FROM product_picture WHERE id IN ({marks})", keys
            ):
                found[UUID(bytes=key)] = bytes(data)
        return found

    def first_of(self, product_id: UUID) -> UUID | None:
        """The picture that stands for a product; a variant without one has its common part's."""
        row = fetch_one(
            "SELECT COALESCE("
            " (SELECT id FROM product_picture WHERE product_id = ?1 AND position = 1),"
            " (SELECT i.id FROM product p JOIN product_picture i ON i.product_id = p.variant_of"
            " AND i.position = 1 WHERE p.id = ?1))",
            (product_id.bytes,),
        )
        return UUID(bytes=row[0]) if row is not None and row[0] is not None else None

    def add(self, actor: Actor, product_id: UUID, data: bytes) -> UUID:
        """Put a picture behind those that a product has."""
        actor.demand(Permission.CATALOG_EDIT, "change pictures")
        ready = prepare_picture(data)
        with transaction():
            present = self.of(product_id)
            if len(present) >= MOST_PICTURES:
                raise InvalidInput(
                    "picture.many",
                    "A product has at most {most} pictures.",
                    most=MOST_PICTURES,
                )
            made = SheetPicture(new_id(), ready.image, ready.thumbnail)
            self.put(product_id, (*present, made), ready)
            self._bus.publish(CatalogChanged())
        return made.id

    def put(
        self,
        product_id: UUID,
        pictures: Sequence[SheetPicture],
        ready: PreparedPicture | None = None,
    ) -> None:
        """Have a product show these pictures, in this order; inside ``transaction()``.

        What a sheet carries is prepared once more unless ``ready`` is it: nothing is kept that was
        not read here.
        """
        key = product_id.bytes
        kept = {each.id for each in pictures}
        for each in self.of(product_id):
            if each.id not in kept:
                execute("DELETE FROM product_picture WHERE id = ?", (each.id.bytes,))
        # Two steps, because no two pictures may share a place in between.
        execute("UPDATE product_picture SET position = -position WHERE product_id = ?", (key,))
        for position, each in enumerate(pictures, 1):
            moved = execute(
                "UPDATE product_picture SET position = ? WHERE id = ? AND product_id = ?",
                (position, each.id.bytes, key),
            )
            if moved:
                continue
            if each.image is None:
                raise NotFound("picture.unknown", "This picture is not there any more.")
            made = ready or prepare_picture(each.image)
            execute(
                "INSERT INTO product_picture (id, product_id, position, width, height, thumbnail,"
                " image) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (each.id.bytes, key, position, made.width, made.height, made.thumbnail, made.image),
            )


def first_pictures(products: Sequence[tuple[UUID, UUID | None]]) -> dict[UUID, UUID]:
    """The picture of each product that has one, or whose common part does."""
    if not products:
        return {}
    wanted = {key.bytes for pair in products for key in pair if key is not None}
    marks = ",".join("?" * len(wanted))
    rows = fetch_all(
        f"SELECT product_id, id FROM product_picture WHERE product_id IN ({marks})"
        " AND position = 1",
        tuple(wanted),
    )
    found = {UUID(bytes=product): UUID(bytes=picture) for product, picture in rows}
    answer = {}
    for product, common in products:
        picture = found.get(product) or (found.get(common) if common is not None else None)
        if picture is not None:
            answer[product] = picture
    return answer
