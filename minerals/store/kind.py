"""What is known of a kind of data file; ``kinds`` is the table of all kinds, the schemas say what each field is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

from minerals.frozen import frozen
from minerals.messages import Message, say


@frozen
class Part:
    """One part of what identifies a record: the value of the first of ``keys`` that the record has.

    With ``meaning``, that value is a short key, and what counts is this entry of what the head has under it.
    """

    keys: tuple[str, ...]
    meaning: str | None = None


@frozen
class Duplicate:
    """How a second record with the same identity is reported.

    ``message`` takes the parts of the identity, and where the first record is.
    """

    code: str
    message: Callable[[Message, Message], Message]
    hint: Message


@frozen
class Kind:
    """One kind of data file; ``schema`` is its name, and ``records`` the key of the array of its records.

    A kind has a ``folder``, with one file for each id, or is a single ``file`` in the top folder.
    """

    schema: str
    records: str
    contents: Message
    """What its records are called in a sentence, in the plural."""
    folder: str = ""
    file: str | None = None
    required: bool = True
    """Whether a data set is incomplete without the ``file``."""
    id_key: str | None = None
    """The key of the head that has the id, which is also the stem of the file name."""
    subject: str = "mineral"
    """The key of a record that names the mineral it is about."""
    compared: bool = False
    """Whether `diff` compares two files of this kind figure by figure or member by member."""
    needs_editions: bool = False
    """Whether a rule compares its records with the contents of the editions."""
    needs_minima: bool = False
    """Whether a rule compares its records with the least amounts that the files of this kind hold."""
    by_publication: bool = False
    """Whether a file has what the publication of its id prints; claims only quote other publications."""
    identity: tuple[Part, ...] = ()
    """What no two records of a file have in common; none where a rule of its own decides that."""
    identity_of_each: str | None = None
    """The array inside a record whose entries each have an identity, with the fields of their record."""
    duplicate: Duplicate | None = None
    version_keys: tuple[str, ...] = ()
    """The keys that match a record with another version of its file, where its identity does not."""
    short_keys: Mapping[str, str] = field(default_factory=dict)
    """Key of a record -> the object in the head that explains its short values."""

    @property
    def matched_by(self) -> tuple[str, ...]:
        """The keys that match a record with another version of its file."""
        return self.version_keys or tuple(part.keys[0] for part in self.identity)

    def path(self, name: str) -> str:
        """The path of the file with an id, seen from the top folder.

        >>> Kind("edition", "members", "members of a list", folder="editions").path("us-2022")
        'editions/us-2022.json'
        """
        file = self.file or f"{name}.json"
        return f"{self.folder}/{file}" if self.folder else file


def keys(*names: str) -> tuple[Part, ...]:
    """An identity of some keys.

    >>> keys("id")
    (Part(keys=('id',), meaning=None),)
    """
    return tuple(Part((name,)) for name in names)


def second(noun: Message, code: str, hint: Message) -> Duplicate:
    """How a second record is reported that has the identity of another."""

    def message(key: Message, first: Message) -> Message:
        return say("a second {noun} with the same key as the one {first}: {key}", noun=noun, first=first, key=key)

    return Duplicate(code, message, hint)


TAKE_OUT_OR_CHECK = say("take one of the two out, or check the page")
TWICE = Duplicate(
    "id-twice",
    lambda key, first: say("the id {key} stands a second time; the first is {first}", key=key, first=first),
    say("keep one of the two entries"),
)
"""A second record with the id of another."""
READ_IN = {"read_in": "read_in"}
"""The short keys of every file that records where its publication was read."""
