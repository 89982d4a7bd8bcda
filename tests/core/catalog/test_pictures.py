"""Pictures: small in the file, in their order; what is no picture is refused before it hurts."""

import io
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.picture_files import (
    IMAGE_SIDE,
    LARGEST_FILE,
    THUMBNAIL_SIDE,
    prepare_picture,
)
from rcommerce_pos.core.catalog.quick_keys import QuickKey
from rcommerce_pos.core.catalog.sheet import MOST_PICTURES, SheetPicture
from rcommerce_pos.core.catalog.types import ProductDraft, VariantDraft
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied, PosError
from rcommerce_pos.core.storage.database import fetch_all
from tests.support.pictures import bomb, picture


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def milk_of(shop: Application) -> UUID:
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    return milk.id


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_large_picture_is_kept_small(kind: str) -> None:
    ready = prepare_picture(picture(3000, 1500, kind=kind))
    assert (ready.width, ready.height) == (IMAGE_SIDE, IMAGE_SIDE // 2)
    assert opened(ready.image).size == (512, 256)
    assert max(opened(ready.thumbnail).size) == THUMBNAIL_SIDE
    assert len(ready.image) < 60_000


def test_transparency_stays_and_the_rest_of_the_file_goes() -> None:
    target = io.BytesIO()
    Image.new("RGBA", (20, 20), (255, 0, 0, 40)).save(target, "PNG")
    assert opened(prepare_picture(target.getvalue()).image).mode == "RGBA"
    target = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "A camera"
    exif[0x0112] = 6
    Image.new("RGB", (40, 20), "red").save(target, "JPEG", exif=exif)
    ready = prepare_picture(target.getvalue())
    assert opened(ready.image).size == (20, 40)
    assert b"A camera" not in ready.image


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "picture.kind"),
        (b"GIF89a" + bytes(200), "picture.kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture.kind"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "picture.kind"),
        (b"\x89PNG\r\n\x1a\n", "picture.damaged"),
        (b"\xff\xd8\xff" + b"\0" * 500, "picture.damaged"),
        (b"RIFF\x10\0\0\0WEBPVP8 " + b"\0" * 50, "picture.damaged"),
        (b"\x89PNG\r\n\x1a\n" + picture(kind="JPEG"), "picture.damaged"),
        (picture(400, 300)[:-40], "picture.damaged"),
        (picture(400, 300, kind="JPEG")[:300], "picture.damaged"),
        (bomb(), "picture.pixels"),
        (bomb(7000, 7000), "picture.pixels"),
        (bomb(100_000, 2), "picture.pixels"),
        (b"\x89PNG\r\n\x1a\n" + bytes(LARGEST_FILE), "picture.large"),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        prepare_picture(data)
    assert caught.value.code == code


@given(st.binary(max_size=300), st.integers(0, 400), st.sampled_from(["PNG", "JPEG", "WEBP"]))
def test_no_bytes_do_more_than_be_refused(noise: bytes, at: int, kind: str) -> None:
    good = picture(60, 60, kind=kind)
    for data in (noise, good[:at] + noise + good[at + len(noise) :]):
        try:
            prepare_picture(data)
        except PosError as error:
            assert error.code.startswith("picture.")


def test_pictures_are_added_ordered_and_taken_away(shop: Application) -> None:
    owner, editing = shop.staff.owner(), shop.product_editing
    read = editing.read(milk_of(shop))
    one, two, three = (
        shop.pictures.read(picture(colour=colour)) for colour in ("red", "green", "blue")
    )
    kept = editing.save(owner, replace(read, pictures=(one, two, three)), read)
    assert [each.id for each in kept.pictures] == [one.id, two.id, three.id]
    turned = editing.save(owner, replace(kept, pictures=(three, kept.pictures[0])), kept)
    assert [each.id for each in turned.pictures] == [three.id, one.id]
    assert shop.pictures.first_of(milk_of(shop)) == three.id
    red, green, blue = opened(shop.pictures.image(three.id)).convert("RGB").getpixel((5, 5))  # type: ignore[misc]
    assert blue > 200 > red + green
    assert set(shop.pictures.thumbnails([one.id, two.id, three.id])) == {one.id, three.id}
    none = editing.save(owner, replace(turned, pictures=()), turned)
    assert none.pictures == ()
    assert fetch_all("SELECT 1 FROM product_picture") == []


def test_a_hostile_picture_on_a_sheet_writes_nothing(shop: Application) -> None:
    owner, editing = shop.staff.owner(), shop.product_editing
    read = editing.read(milk_of(shop))
    good = shop.pictures.read(picture())
    evil = SheetPicture(good.id, bomb(), bomb())
    changed = replace(read, draft=replace(read.draft, name="Evil"), pictures=(evil,))
    with pytest.raises(PosError) as caught:
        editing.save(owner, changed, read)
    assert caught.value.code == "picture.pixels"
    assert editing.read(milk_of(shop)) == read


def test_a_picture_of_another_product_cannot_be_taken(shop: Application) -> None:
    owner, editing = shop.staff.owner(), shop.product_editing
    theirs = shop.pictures.add(owner, milk_of(shop), picture())
    choc = shop.catalog.by_sku("CHOC")
    assert choc is not None
    read = editing.read(choc.id)
    with pytest.raises(PosError):
        editing.save(owner, replace(read, pictures=(SheetPicture(theirs),)), read)
    assert shop.pictures.first_of(milk_of(shop)) == theirs


def test_who_may_and_how_many(shop: Application) -> None:
    cara, owner = shop.staff.by_name("Cara Cashier"), shop.staff.owner()
    with pytest.raises(PermissionDenied):
        shop.pictures.add(cara, milk_of(shop), picture())
    for _ in range(MOST_PICTURES):
        shop.pictures.add(owner, milk_of(shop), picture())
    with pytest.raises(InvalidInput, match="at most 12"):
        shop.pictures.add(owner, milk_of(shop), picture())


def test_keys_and_variants_know_their_picture(shop: Application) -> None:
    owner = shop.staff.owner()
    shirt = shop.catalog.add_with_variants(
        owner,
        ProductDraft("Shirt"),
        options=("Size",),
        variants=tuple(VariantDraft((s,), ProductDraft(f"Shirt {s}")) for s in "SM"),
    )
    small, medium = shop.catalog.variants(shirt.id)
    common = shop.pictures.add(owner, shirt.id, picture())
    own = shop.pictures.add(owner, medium.id, picture())
    page = shop.quick_keys.add_page(owner, "Shirts")
    milk = shop.catalog.product(milk_of(shop))
    keys = tuple(QuickKey(each) for each in (small, medium, milk))
    shop.quick_keys.put(owner, page.id, keys)
    assert [key.picture for key in shop.quick_keys.keys(page)] == [common, own, None]


def test_a_deleted_product_takes_its_pictures_along(shop: Application) -> None:
    owner = shop.staff.owner()
    shop.pictures.add(owner, milk_of(shop), picture())
    shop.catalog.delete(owner, milk_of(shop))
    assert fetch_all("SELECT 1 FROM product_picture") == []


def test_a_copy_has_pictures_of_its_own(shop: Application) -> None:
    owner, editing = shop.staff.owner(), shop.product_editing
    shop.pictures.add(owner, milk_of(shop), picture())
    copied = editing.save(owner, editing.duplicate(milk_of(shop), name="Milk (copy)"))
    assert len(copied.pictures) == 1
    assert copied.id is not None
    assert shop.pictures.first_of(copied.id) != shop.pictures.first_of(milk_of(shop))
