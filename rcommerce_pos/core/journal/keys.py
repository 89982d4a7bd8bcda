"""The register's signing key: a 32-byte Ed25519 seed in a file that only its owner may read."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rcommerce_pos.core.kernel.errors import StorageUnavailable

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

FILE_NAME = "journal.key"


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key ready to sign, with what the store keeps of it."""

    private: "Ed25519PrivateKey"
    public_bytes: bytes
    key_id: bytes

    def sign(self, digest: bytes) -> bytes:
        """The 64-byte signature of a hash."""
        return self.private.sign(digest)


def make_key(folder: Path) -> SigningKey:
    """Make a register's key; an existing one is never overwritten."""
    folder.mkdir(parents=True, exist_ok=True)
    write_secret(folder / FILE_NAME, os.urandom(32))
    return load_key(folder)


def load_key(folder: Path) -> SigningKey:
    """The register's key; raises StorageUnavailable where the file is missing or cut."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    path = folder / FILE_NAME
    try:
        seed = path.read_bytes()
    except OSError as error:
        raise StorageUnavailable(
            "journal.no_key",
            "The till's signing key {file} cannot be read.",
            hint="Put the file back from where the data folder was copied; nothing was written.",
            file=path.name,
        ) from error
    if len(seed) != 32:
        raise StorageUnavailable(
            "journal.key_damaged",
            "The till's signing key {file} is damaged.",
            hint="Put the file back from where the data folder was copied; nothing was written.",
            file=path.name,
        )
    private = Ed25519PrivateKey.from_private_bytes(seed)
    public = private.public_key().public_bytes_raw()
    return SigningKey(private, public, key_id_of(public))


def key_id_of(public: bytes) -> bytes:
    """The short name of a public key."""
    return hashlib.sha256(public).digest()[:16]


def write_secret(path: Path, secret: bytes) -> None:
    """Write a new file that only its owner may read; FileExistsError where it exists."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(handle, secret)
        os.fsync(handle)
    finally:
        os.close(handle)
