"""Bytes -> a regular file, replaced whole or not at all: all writing ends here."""

from __future__ import annotations

import os
import secrets
import shutil
import stat
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from minerals.errors import MineralsError
from minerals.messages import say
from minerals.store.input import NOT_REGULAR, kind_of, reason


def write_whole(path: Path, content: bytes) -> None:
    """Replace the file at ``path`` by ``content``, whole or not at all.

    A link stays, and the file that it leads to is replaced; mode and owner stay, and a new file gets the mode that the
    umask gives. Raises ``MineralsError`` where something other than a regular file is there, and where it cannot be
    written; nothing has changed then.
    """
    try:
        _write(path, content)
    except (OSError, ValueError) as error:  # a ValueError where the name has a zero byte
        raise MineralsError(
            say("{file}: cannot be written: {why}; nothing was written", file=str(path), why=reason(error))
        ) from None


def write_folder(folder: Path, files: Mapping[str, bytes], mark: str) -> None:
    """Write files into a folder of their own, all or none; ``mark`` is the file that identifies such a folder.

    A folder with that file is replaced by the new folder. Raises ``MineralsError`` where something else is there, and
    where it cannot be written; nothing has changed then.
    """
    try:
        target = Path(os.path.realpath(folder))
        if target.exists() and not (target.is_dir() and ((target / mark).is_file() or not any(target.iterdir()))):
            raise MineralsError(
                say("{folder}: is there already and was not written by this; nothing was written", folder=str(folder))
            )
        _write_folder(target, files)
    except (OSError, ValueError) as error:
        raise MineralsError(
            say("{file}: cannot be written: {why}; nothing was written", file=str(folder), why=reason(error))
        ) from None


def _write_folder(target: Path, files: Mapping[str, bytes]) -> None:
    temporary, old = (target.parent / f".minerals-{secrets.token_hex(8)}" for _ in range(2))
    try:
        temporary.mkdir()
        for name, content in files.items():
            (temporary / name).parent.mkdir(exist_ok=True)
            (temporary / name).write_bytes(content)
        if target.exists():
            target.rename(old)
        temporary.rename(target)
    finally:
        if old.exists() and not target.exists():
            old.rename(target)
        for left in (temporary, old):
            shutil.rmtree(left, ignore_errors=True)


def _write(path: Path, content: bytes) -> None:
    old = _old(path)
    target = Path(os.path.realpath(path))
    folder = target.parent
    if not folder.is_dir():
        raise MineralsError(
            say(
                "{file}: cannot be written: there is no folder {folder}; nothing was written",
                file=str(path),
                folder=str(folder),
            )
        )
    # A name of its own: that of the file may be as long as a name can be.
    temporary = folder / f".minerals-{secrets.token_hex(8)}"
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666 if old is None else 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            if old is not None:
                _keep(descriptor, old, path)
            file.write(content)
            file.flush()
            os.fsync(descriptor)
        temporary.replace(target)
    except BaseException:
        temporary.unlink()
        raise
    with suppress(OSError):  # some systems cannot do this with a folder; the file is there all the same
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _old(path: Path) -> os.stat_result | None:
    """What is replaced; None where nothing is there yet, not even behind a link."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    kind = kind_of(status.st_mode)
    if kind:
        raise MineralsError(say("{file}: {fault}; nothing was written", file=str(path), fault=NOT_REGULAR[kind]))
    if not os.access(path, os.W_OK):
        raise MineralsError(
            say(
                "{file}: is write-protected; nothing was written; take the protection away, or name another file",
                file=str(path),
            )
        )
    return status


def _keep(descriptor: int, old: os.stat_result, path: Path) -> None:
    """Give a new file the owner and the mode of the old file."""
    new = os.fstat(descriptor)
    if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
        try:
            os.fchown(descriptor, old.st_uid, old.st_gid)
        except OSError:
            raise MineralsError(
                say("{file}: cannot be written without changing its owner; nothing was written", file=str(path))
            ) from None
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))
