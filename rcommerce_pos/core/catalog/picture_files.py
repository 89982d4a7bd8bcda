"""Reads pictures that come from outside: what they are, whether they are safe, scaled down."""

import io
import warnings
from dataclasses import dataclass

from rcommerce_pos.core.kernel.errors import InvalidInput

LARGEST_FILE = 15 * 1024 * 1024
MOST_PIXELS = 40_000_000
LONGEST_SIDE = 12_000
IMAGE_SIDE = 512
THUMBNAIL_SIDE = 160
_JPEG_QUALITY = 86


@dataclass(frozen=True, slots=True)
class PreparedPicture:
    """A picture as it is kept: for the form, and small for keys."""

    image: bytes
    thumbnail: bytes
    width: int
    height: int


def prepare_picture(data: bytes) -> PreparedPicture:
    """A picture out of a file's bytes; raises InvalidInput for anything that is none.

    Its first bytes say what it is, never its name; its size is read before it is decoded; what
    else the file carries (a place, a camera) is not kept.
    """
    if len(data) > LARGEST_FILE:
        raise InvalidInput(
            "picture.large",
            "The picture's file is larger than {most} MB.",
            most=LARGEST_FILE // 1024 // 1024,
        )
    kind = sniff(data)
    if kind is None:
        raise InvalidInput(
            "picture.kind",
            "This is no picture that can be read.",
            hint="Take a PNG, JPEG or WebP file.",
        )
    # Pillow is loaded only once somebody has a picture.
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=[kind]) as opened:
                _demand_size(*opened.size)
                opened.draft("RGB", (IMAGE_SIDE * 2, IMAGE_SIDE * 2))
                opened.load()
                upright = ImageOps.exif_transpose(opened)
                alpha = upright.has_transparency_data
                plain = upright.convert("RGBA" if alpha else "RGB")
    except InvalidInput:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many() from error
    # Damaged files make the decoders raise almost anything.
    except Exception as error:
        raise InvalidInput(
            "picture.damaged", "The picture is damaged or incomplete.", hint="Take another file."
        ) from error
    plain.thumbnail((IMAGE_SIDE, IMAGE_SIDE), Image.Resampling.LANCZOS)
    image = _written(plain, alpha=alpha)
    width, height = plain.size
    plain.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
    return PreparedPicture(image, _written(plain, alpha=alpha), width, height)


def sniff(data: bytes) -> str | None:
    """What the first bytes say a file is: PNG, JPEG or WEBP; None for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    return None


def _demand_size(width: int, height: int) -> None:
    if width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE:
        raise _too_many()


def _too_many() -> InvalidInput:
    return InvalidInput(
        "picture.pixels",
        "The picture has too many pixels: at most {side} on a side and {most} million in all.",
        side=LONGEST_SIDE,
        most=MOST_PIXELS // 1_000_000,
    )


def _written(image: object, *, alpha: bool) -> bytes:
    from PIL import Image

    assert isinstance(image, Image.Image)
    target = io.BytesIO()
    if alpha:
        image.save(target, "PNG", optimize=True)
    else:
        image.save(target, "JPEG", quality=_JPEG_QUALITY, optimize=True)
    return target.getvalue()
