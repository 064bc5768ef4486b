"""The rows of an answer: a typed header and records, complete and in the long form, whatever writes them.

CSV, the polars frame and every other table of data are written from these, so that all have the same rows and columns.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from minerals.errors import MineralsError
from minerals.frozen import frozen
from minerals.messages import say
from minerals.questions.columns import Column, Content, Kind, columns

if TYPE_CHECKING:
    import polars as pl

__all__ = ["FIGURE", "VALUE", "Answer", "Column", "Content", "Kind", "Records", "columns"]


@frozen
class Records:
    """A header and the rows below it, each as long as the header.

    The rows of a bill of materials are read from its file on use, once.
    """

    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Content]]

    @classmethod
    def of(cls, columns: tuple[Column, ...], records: Iterable[Mapping[str, Any]]) -> Records:
        """Rows from records by the names of the columns; a record without such a key has nothing there.

        >>> Records.of(columns("mineral covers:texts"), [{"mineral": "lithium", "covers": []}]).rows
        (('lithium', ()),)
        """
        names = [column.name for column in columns]
        return cls(columns, tuple(tuple(_content(record.get(name)) for name in names) for record in records))

    def frame(self) -> pl.DataFrame:
        """The rows as a typed polars frame: a closed vocabulary is an ``Enum``, several texts are a ``List``.

        Raises ``MineralsError`` where two columns share a name.

        >>> Records(columns("mineral low:number"), [("lithium", 25), ("gallium", None)]).frame().rows()
        [('lithium', 25.0), ('gallium', None)]
        """
        import polars as pl

        types: dict[Kind, type[pl.DataType] | pl.DataType] = {
            "text": pl.String,
            "number": pl.Float64,
            "whole": pl.Int64,
            "flag": pl.Boolean,
            "texts": pl.List(pl.String),
        }
        names = [column.name for column in self.columns]
        for name in names:
            if names.count(name) > 1:
                raise MineralsError(
                    say("two columns are called `{name}`; a frame needs a name of its own for each column", name=name)
                )
        schema = {
            column.name: pl.Enum(column.choices) if column.choices and column.kind == "text" else types[column.kind]
            for column in self.columns
        }
        contents = list(zip(*self.rows, strict=True)) or [()] * len(names)
        return pl.DataFrame(dict(zip(names, contents, strict=True)), schema=schema)

    def parquet(self) -> bytes:
        """The frame as a Parquet file; raises as that does."""
        content = io.BytesIO()
        self.frame().write_parquet(content)
        return content.getvalue()


def _content(content: Any) -> Content:
    return tuple(text or "" for text in content) if isinstance(content, list) else content


@frozen
class Streamed:
    """The JSON of an answer in pieces: ``head`` is the promise without its long array ``key``.

    ``texts`` are the entries of that array as text, in runs of some with a comma between every two.
    """

    head: Mapping[str, Any]
    key: str
    texts: Iterator[str]


@frozen
class Answer:
    """The answer to a question, with its rows; ``tool`` is name and version of this program, and of the data."""

    __slots__ = ("__dict__", "__weakref__")  # for what is computed once

    SCHEMA: ClassVar[str]
    """The name of the schema of its JSON."""
    tool: dict[str, str] = field(kw_only=True)

    # Given by the public API, so that a notebook shows a table: nothing here knows how an answer looks.
    _repr_html_: ClassVar[Callable[[Answer], str] | None] = None

    @property
    def brief(self) -> str:
        """The answer in a few words, for a prompt."""
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.brief}>"

    @property
    def head(self) -> dict[str, Any]:
        """The beginning of its JSON: the name of the schema, and the versions of the program and the data."""
        return {"schema": self.SCHEMA, "tool": self.tool}

    def to_dict(self) -> dict[str, Any]:
        """The answer as JSON, as its schema in ``schemas`` describes it."""
        raise NotImplementedError

    def records(self) -> Records:
        """The rows of the answer; neither polars nor anything of how it looks is loaded."""
        # Not an abstract method: its metaclass has a method `register`, which hides the field of that name.
        raise NotImplementedError

    def streamed(self, layout: Callable[[Any], str]) -> Streamed | None:
        """The JSON in pieces, the entries of its long array laid out by ``layout``; None where it has none."""
        return None

    @cached_property
    def frame(self) -> pl.DataFrame:
        """The rows of ``records`` as a polars frame with the same columns, typed as the schema of the JSON says.

        Raises ``MineralsError`` where two columns of a file of the user's own share a name.
        """
        return self._typed().frame()

    def parquet(self) -> bytes:
        """The rows of ``frame`` as a Parquet file; raises as that does."""
        return self._typed().parquet()

    def _typed(self) -> Records:
        from minerals.questions.choices import with_choices

        rows = self.records()
        return Records(with_choices(self.SCHEMA, rows.columns), rows.rows)


VALUE = "published kind approximate:flag low:number high:number low_inclusive:flag high_inclusive:flag"
"""The columns of a value as printed, and of what it means; ``low`` and ``high`` in percent."""
FIGURE = columns(
    f"{VALUE} metric base metric_as_published stage stage_basis period text_date publication part locator read_in"
    " confidence basis of relation name_as_published name_en item item_as_published reading note correction"
)
"""A figure of a comparison, by its keys in the JSON promise."""
