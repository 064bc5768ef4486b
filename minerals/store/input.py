"""Bytes of a file, a pipe or a stream, and the names of the data files in a folder: all reading begins here.

A path is opened once, and all bytes come from that open file. Regular files are read, pipes too where a stream
may replace a file, nothing else; never more than ``LIMIT`` bytes. Inside a folder, a link leads to another file of
that folder, or nowhere.
"""

from __future__ import annotations

import errno
import os
import select
import stat
from contextlib import suppress
from io import RawIOBase
from pathlib import Path
from typing import BinaryIO, NamedTuple

from minerals.errors import MineralsError
from minerals.frozen import frozen
from minerals.messages import Message, say

LIMIT = 1_000_000_000
"""Bytes, the most that is read: some millions of records, and few enough for memory."""
PATIENCE = 3.0
"""Seconds that a named pipe is given until some program writes to it."""
_CHUNK = 1 << 20
_CHECK_NAME = say("check the name")
_CHECK_RIGHTS = say("check the name, and give yourself the right to read it")
_LEADS_OUT = say("is a link that leads out of the folder; put there what it leads to")
_LINKED_FOLDER = say("is a link to another folder in here, whose files are read already; remove the link")
NOT_REGULAR = {
    "folder": say("is a folder; a file was expected"),
    "pipe": say("is a pipe; a regular file was expected"),
    "device": say("is a device; a regular file was expected"),
    "socket": say("is a socket; a regular file was expected"),
}
"""What is there where a file was expected."""
_NO_FOLDER = {
    "": say("is a file; a folder like lists/ was expected"),
    "pipe": say("is a pipe; a folder like lists/ was expected"),
    "device": say("is a device; a folder like lists/ was expected"),
    "socket": say("is a socket; a folder like lists/ was expected"),
}
"""What is there where a folder was expected."""


class UnreadableError(MineralsError):
    """A file that cannot be read; ``why`` is the fault, ``hint`` what to do, None where that is plain."""

    def __init__(self, name: str, why: Message, hint: Message | None = None) -> None:
        self.why, self.hint = why, hint or _CHECK_NAME
        message = say("{file}: {fault}", file=name, fault=why)
        super().__init__(message if hint is None else say("{fault}; {hint}", fault=message, hint=hint))


def read_bytes(path: Path, name: str | None = None, *, stream: bool = False) -> bytes:
    """The bytes of a file; ``name`` is what messages call it, the path itself by default.

    ``stream`` allows a pipe, as in ``<(command)``. Raises ``UnreadableError``.
    """
    name = str(path) if name is None else name
    try:
        _refuse(name, path.stat(), stream=stream)  # to open a device may do something
        # Not to wait for a pipe without a writer; it changes nothing for a regular file.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:  # a ValueError where the name has a zero byte
        raise _unreadable(name, error) from None
    with os.fdopen(descriptor, "rb", buffering=0) as file:
        before = os.fstat(descriptor)
        _refuse(name, before, stream=stream)
        try:
            if stat.S_ISFIFO(before.st_mode):
                return _first_of_pipe(descriptor, name) + _read(file, name)
            content = _read(file, name, before.st_size or None)
        except OSError as error:
            raise _unreadable(name, error) from None
        after = os.fstat(descriptor)
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise UnreadableError(
                name, say("changed while it was read; run the command again when nothing writes to it")
            )
        return content


class Given(NamedTuple):
    """What a user gave, read once, with the name that messages call it by."""

    content: bytes
    name: str


def read_given(source: Path | BinaryIO) -> Given:
    """The bytes of a path, which may lead to a pipe, or of an open binary file; raises ``UnreadableError``."""
    if isinstance(source, Path):
        return Given(read_bytes(source, stream=True), str(source))
    name = str(getattr(source, "name", "input"))
    try:
        return Given(_read(source, name), name)
    except OSError as error:
        raise _unreadable(name, error) from None


def kind_of(mode: int) -> str:
    """The kind of a file that is not regular, by its mode: a key of ``NOT_REGULAR``; "" for a regular file.

    >>> kind_of(stat.S_IFDIR), kind_of(stat.S_IFCHR), kind_of(stat.S_IFREG)
    ('folder', 'device', '')
    """
    if stat.S_ISREG(mode):
        return ""
    if stat.S_ISDIR(mode):
        return "folder"
    if stat.S_ISFIFO(mode):
        return "pipe"
    return "socket" if stat.S_ISSOCK(mode) else "device"


@frozen
class Inside:
    """The ``.json`` files of a folder by their path in it, and what cannot be read there, each sorted by path."""

    files: dict[str, Path]
    refused: dict[str, UnreadableError]


def expect_folder(folder: Path) -> None:
    """Raise ``UnreadableError`` where no folder is, or none that can be looked into."""
    name = str(folder)
    try:
        kind = kind_of(folder.stat().st_mode)
        if kind != "folder":
            raise UnreadableError(name, _NO_FOLDER[kind], _CHECK_NAME)
        os.scandir(folder).close()
    except FileNotFoundError:
        raise UnreadableError(name, say("no such folder; a folder like lists/ was expected"), _CHECK_NAME) from None
    except (OSError, ValueError) as error:  # a ValueError where the name has a zero byte
        raise _unreadable(name, error) from None


def inside(folder: Path) -> Inside:
    """The ``.json`` files under a folder, at any depth; raises as ``expect_folder`` does."""
    expect_folder(folder)
    files: dict[str, Path] = {}
    refused: dict[str, UnreadableError] = {}
    root = os.path.realpath(folder).rstrip(os.sep) + os.sep
    folders = [("", folder)]
    while folders:
        relative, path = folders.pop()
        try:
            entries = list(os.scandir(path))
        except OSError as error:
            refused[relative] = _unreadable(relative, error)
            continue
        for entry in entries:
            name = f"{relative}/{entry.name}" if relative else entry.name
            out = entry.is_symlink() and not f"{os.path.realpath(entry.path)}{os.sep}".startswith(root)
            if _leads_to_folder(entry):
                if out or entry.is_symlink():
                    refused[name] = UnreadableError(name, _LEADS_OUT if out else _LINKED_FOLDER)
                else:
                    folders.append((name, path / entry.name))
            elif out and entry.name.endswith(".json"):
                refused[name] = UnreadableError(name, _LEADS_OUT)
            elif entry.name.endswith(".json"):
                files[name] = path / entry.name
    return Inside(dict(sorted(files.items())), dict(sorted(refused.items())))


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # links in a circle: no folder, and no file that can be read
        return False


def _refuse(name: str, status: os.stat_result, *, stream: bool) -> None:
    kind = kind_of(status.st_mode)
    if kind and not (stream and kind == "pipe"):
        raise UnreadableError(name, NOT_REGULAR[kind], _CHECK_NAME)
    if status.st_size > LIMIT:
        raise _too_large(name)


def _first_of_pipe(descriptor: int, name: str) -> bytes:
    """Wait until some program writes to a pipe, and no longer than ``PATIENCE`` where none has opened it."""
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    first = b""
    if not poll.poll(PATIENCE * 1000):
        with suppress(BlockingIOError):  # a program has opened it and is not ready yet
            first = os.read(descriptor, _CHUNK)
            if not first:
                seconds = round(PATIENCE)
                why = say("is a pipe, and no program has written to it for {seconds} seconds", seconds=seconds)
                raise UnreadableError(name, why, say("name a file, or start the program that writes to the pipe"))
    os.set_blocking(descriptor, True)
    return first


def _read(stream: BinaryIO | RawIOBase, name: str, expected: int | None = None) -> bytes:
    """All of a stream; where it has more than was expected, what is behind that is not read."""
    chunks: list[bytes] = []
    length, most = 0, LIMIT if expected is None else expected
    # A file whose size is known is read at once: joining chunks would need its bytes twice.
    at_once = _CHUNK if expected is None else expected + 1
    while length <= most and (chunk := stream.read(at_once)):
        chunks.append(chunk)
        length += len(chunk)
    if length > LIMIT:
        raise _too_large(name)
    return b"".join(chunks)


def _too_large(name: str) -> UnreadableError:
    why = say("is larger than {limit} bytes, the most that is read", limit=f"{LIMIT:,}")
    return UnreadableError(name, why, say("check the name, or divide the file"))


def _unreadable(name: str, error: OSError | ValueError) -> UnreadableError:
    if isinstance(error, FileNotFoundError):
        return UnreadableError(name, say("no such file"), _CHECK_NAME)
    hint = _CHECK_RIGHTS if isinstance(error, PermissionError) else _CHECK_NAME
    return UnreadableError(name, say("cannot be read: {why}", why=reason(error)), hint)


def reason(error: OSError | ValueError) -> Message:
    """The system's message on a file; ``messages/chinese/system.py`` has the usual messages in Chinese."""
    if isinstance(error, OSError):
        if error.errno == errno.ELOOP:
            return say("it is a link that leads in a circle")
        return Message(error.strerror or str(error))
    return say("no file can have this name")
