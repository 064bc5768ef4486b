"""Two environments beside the project's own: the wheel alone, as users have it, and the peers."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / ".bench"
PEERS = (
    "check-jsonschema",
    "csv-diff",
    "daff",
    "datacompy[polars]",
    "deepdiff",
    "jsondiff",
    "jsonpatch",
    "orjson",
)


def ours() -> Path:
    """The ``bin`` of an environment in which the wheel of this checkout is installed."""
    return _made("ours", ["--force-reinstall", "--no-deps", str(ROOT)], [str(ROOT)])


def peers() -> Path:
    """The ``bin`` of an environment in which the peers are installed."""
    return _made("peers", [], list(PEERS))


def versions(bin_folder: Path, names: tuple[str, ...]) -> str:
    """The versions of some packages of an environment, as a sentence."""
    code = "import sys, importlib.metadata as m; print(', '.join(f'{n} {m.version(n)}' for n in sys.argv[1:]))"
    done = subprocess.run([bin_folder / "python", "-c", code, *names], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def _made(name: str, again: list[str], packages: list[str]) -> Path:
    folder = FOLDER / name
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if not folder.is_dir():
        print(f"installing {', '.join(packages)} into {folder.relative_to(ROOT)} ...", file=sys.stderr)
        venv.create(folder, with_pip=True)
        subprocess.run([*pip, *packages], check=True)
    elif again:
        subprocess.run([*pip, *again], check=True)
    return folder / "bin"
