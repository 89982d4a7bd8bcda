"""PINs, recovery codes and badges: what is allowed, and how they are kept.

A PIN is hashed as Argon2id(HMAC-SHA256(pepper, person ‖ PIN)), with a pepper that is not in the
database: four digits alone would be found in minutes by whoever copies the file.
"""

import hashlib
import hmac
import os
import secrets
from itertools import pairwise
from pathlib import Path
from uuid import UUID

from rcommerce_pos.core.journal.keys import write_secret
from rcommerce_pos.core.kernel.errors import InvalidInput, StorageUnavailable

PEPPER_FILE = "pin.pepper"
LEAST_DIGITS, MOST_DIGITS = 4, 8
MEMORY_KIB, ITERATIONS, LANES = 19 * 1024, 2, 1
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RECOVERY_LENGTH = 20
LEAST_BADGE, MOST_BADGE = 6, 128


def check_pin(pin: str, *, allow_trivial: bool = False) -> None:
    """Raise InvalidInput for a PIN that is no PIN, or that anybody would try first."""
    if not (pin.isascii() and pin.isdigit() and LEAST_DIGITS <= len(pin) <= MOST_DIGITS):
        raise InvalidInput("pin.malformed", "A PIN has 4 to 8 digits.")
    if allow_trivial:
        return
    steps = {int(b) - int(a) for a, b in pairwise(pin)}
    if steps <= {0} or steps <= {1} or steps <= {-1}:
        raise InvalidInput(
            "pin.trivial",
            "This PIN is one that anybody tries first.",
            hint="Choose digits that neither repeat nor count up or down.",
        )


def new_pin() -> str:
    """A random PIN of four digits that is not a trivial one."""
    while True:
        pin = f"{secrets.randbelow(10_000):04d}"
        try:
            check_pin(pin)
        except InvalidInput:
            continue
        return pin


def new_recovery_code() -> str:
    """Twenty random characters (100 bits) in groups of four, easy to read aloud."""
    plain = "".join(secrets.choice(_ALPHABET) for _ in range(RECOVERY_LENGTH))
    return "-".join(plain[index : index + 4] for index in range(0, RECOVERY_LENGTH, 4))


def plain_recovery_code(text: str) -> str:
    """A recovery code as typed, without dashes and with the letters people mix up mended."""
    kept = "".join(character for character in text.upper() if character.isalnum())
    return kept.translate(str.maketrans("OIL", "011"))


def make_pepper(folder: Path) -> None:
    """Make the secret that PINs are mixed with; an existing one stays."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / PEPPER_FILE).exists():
        write_secret(folder / PEPPER_FILE, os.urandom(32))


def hash_secret(folder: Path, person: UUID, secret: str) -> str:
    """The Argon2id hash of a PIN or recovery code, as PHC text."""
    return str(_argon(os.urandom(16)).derive_phc_encoded(_mixed(folder, person, secret)))


def matches(folder: Path, person: UUID, secret: str, phc: str) -> bool:
    """True where a PIN or recovery code is the one that was hashed."""
    from cryptography.exceptions import InvalidKey
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    try:
        Argon2id.verify_phc_encoded(_mixed(folder, person, secret), phc)
    except InvalidKey:
        return False
    return True


def badge_key(folder: Path, code: str) -> bytes:
    """What is stored of a badge: a keyed hash, by which a scanned code is found again.

    Raises InvalidInput for a code that is too short to be anybody's own.
    """
    text = code.strip()
    if not (text.isprintable() and LEAST_BADGE <= len(text) <= MOST_BADGE):
        raise InvalidInput(
            "badge.malformed",
            "A badge's code has {least} to {most} characters.",
            hint="Scan another badge.",
            least=LEAST_BADGE,
            most=MOST_BADGE,
        )
    return hmac.new(_pepper(folder), b"badge\0" + text.encode(), hashlib.sha256).digest()


def _argon(salt: bytes):  # type: ignore[no-untyped-def]  # the type is imported when it is used
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    return Argon2id(
        salt=salt, length=32, iterations=ITERATIONS, lanes=LANES, memory_cost=MEMORY_KIB
    )


def _mixed(folder: Path, person: UUID, secret: str) -> bytes:
    return hmac.new(
        _pepper(folder), person.bytes + secret.encode(errors="surrogatepass"), hashlib.sha256
    ).digest()


def _pepper(folder: Path) -> bytes:
    try:
        return (folder / PEPPER_FILE).read_bytes()
    except OSError as error:
        raise StorageUnavailable(
            "staff.no_pepper",
            "The secret that PINs are checked with ({file}) cannot be read.",
            hint="Put the file back from where the data folder was copied.",
            file=PEPPER_FILE,
        ) from error
