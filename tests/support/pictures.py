"""Makes pictures for tests, good ones and hostile ones."""

import io
import struct
import zlib

from PIL import Image


def picture(
    width: int = 40, height: int = 30, *, kind: str = "PNG", colour: str = "#3366cc"
) -> bytes:
    """A picture of one colour, as a file's bytes."""
    target = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(target, kind)
    return target.getvalue()


def bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    """A small PNG that claims, and would unpack to, billions of pixels."""

    def chunk(name: bytes, body: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + body))
        return struct.pack(">I", len(body)) + name + body + check

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    row = zlib.compress(b"\0" * 4_000_000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", row) + chunk(b"IEND", b"")
