"""Where a shop's files lie: the user's own folder, or the one that was named."""

from dataclasses import dataclass
from pathlib import Path

APP_NAME = "rcommerce-pos"
STORE_FILE = "store.db"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one shop."""

    data: Path
    logs: Path
    backups: Path

    @property
    def store(self) -> Path:
        """The store's one file."""
        return self.data / STORE_FILE


def folders(data_dir: Path | None = None) -> Folders:
    """The folders under a data folder, or under the user's own where none is named."""
    data = data_dir.expanduser().absolute() if data_dir else _user_data_dir() / "shop"
    return Folders(data=data, logs=data / "logs", backups=data / "backups")


def demo_data_dir() -> Path:
    """The folder of the demo shop, apart from every real one."""
    return _user_data_dir() / "demo"


def window_file() -> Path:
    """What this computer remembers of its windows, apart from every shop."""
    import platformdirs

    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False)) / "window.json"


def _user_data_dir() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))
