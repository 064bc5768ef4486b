"""What a kind of data file is: where it lies, what its records are called, and which of its fields mean what.

A field is named by its path from the top of the file, where ``*`` stands for every entry of an array or object.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Part:
    """One part of what identifies a record: the value of the first of ``keys`` that the record has.

    With ``meaning``, that value is a short key, and what counts is this entry of what the head has under it.
    """

    keys: tuple[str, ...]
    meaning: str | None = None


@dataclass(frozen=True, slots=True)
class Duplicate:
    """How a second record with the same identity is reported.

    ``message`` has places for ``{key}``, the identity as people read it, and ``{first}``, where the first record is.
    """

    code: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of data file; ``schema`` is its name, and ``records`` the key of the array of its records.

    A kind lies in a ``folder``, one file for each id, or is one ``file``, in the top folder where no other is named.
    """

    schema: str
    records: str
    contents: str
    """What its records are called in a sentence, in the plural."""
    folder: str = ""
    file: str | None = None
    required: bool = True
    """Whether a data set is incomplete without the ``file``."""
    id_key: str | None = None
    """The key of the head that holds the id, which is also the stem of the file name."""
    subject: str = "mineral"
    """The key of a record that names the mineral it is about."""
    compared: bool = False
    """Whether `diff` compares two files of this kind figure by figure or member by member."""
    needs_editions: bool = False
    """Whether a rule compares its records with the contents of the editions."""
    needs_minima: bool = False
    """Whether a rule compares its records with the least amounts that the files of this kind hold."""
    by_publication: bool = False
    """Whether a file holds what the publication of its id prints; claims only quote other publications."""
    identity: tuple[Part, ...] = ()
    """What no two records of a file have in common; none where a rule of its own decides that."""
    identity_of_each: str | None = None
    """The array inside a record whose entries each have an identity, with the fields of their record."""
    duplicate: Duplicate | None = None
    version_keys: tuple[str, ...] = ()
    """The keys by which a record is found again in another version of its file, where not by its identity."""
    short_keys: Mapping[str, str] = field(default_factory=dict)
    """Key of a record -> the object in the head that explains its short values."""
    statements: str | None = None
    """Entries of the head that use short keys as records do."""
    minerals: tuple[str, ...] = ()
    """Ids of minerals."""
    publications: tuple[str, ...] = ()
    """Ids of publications."""
    items: tuple[str, ...] = ()
    """Words of the closed vocabulary of items."""
    dates: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    """Objects that hold a printed share with its meaning."""
    countries: tuple[str, ...] = ()
    """Arrays with a line per country."""

    @property
    def matched_by(self) -> tuple[str, ...]:
        """The keys by which a record is found again in another version of its file."""
        return self.version_keys or tuple(part.keys[0] for part in self.identity)

    def path(self, name: str) -> str:
        """The path of the file with an id, seen from the top folder.

        >>> Kind("edition", "members", "members", folder="editions").path("us-2022")
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


def second(noun: str, code: str, hint: str) -> Duplicate:
    """How a second record is reported that has the identity of another."""
    return Duplicate(code, f"a second {noun} with the key of the one {{first}}: {{key}}", hint)


TAKE_OUT_OR_CHECK = "take one of the two out, or check the page"
READ_IN = {"read_in": "read_in"}
