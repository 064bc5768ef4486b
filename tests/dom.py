"""A page read back as a tree, with the standard library: what a test says of a page, it says of its elements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "link", "br", "input", "col", "hr", "img"})
CLOSES = {
    "td": {"td", "th"},
    "th": {"td", "th"},
    "tr": {"td", "th", "tr"},
    "tbody": {"td", "th", "tr", "tbody", "thead"},
    "li": {"li"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "option": {"option"},
}
"""What a start tag closes, as HTML lets these end tags be left out."""


@dataclass
class Element:
    """An element: its name, its attributes, and in order what it holds."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element | str] = field(default_factory=list)

    def walk(self) -> Iterator[Element]:
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def all(self, name: str = "", cls: str = "", **attributes: str) -> list[Element]:
        """The elements below with this name, this class and these attributes."""
        return [
            element
            for element in self.walk()
            if element is not self
            and name in ("", element.name)
            and (not cls or cls in element.classes)
            and all(element.attributes.get(key) == value for key, value in attributes.items())
        ]

    def one(self, name: str = "", cls: str = "", **attributes: str) -> Element:
        (found,) = self.all(name, cls, **attributes)
        return found

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def text(self, language: str = "en") -> str:
        """The text that a reader of one language sees; what only a screen reader says is part of it."""
        hidden = {"en": ("z-", "z"), "zh": ("e-", "e")}[language]
        pieces = []
        for child in self.children:
            if isinstance(child, str):
                pieces.append(child)
            elif child.name not in (hidden[0], "script", "style") and hidden[1] not in child.classes:
                pieces.append(child.text(language))
        return "".join(pieces)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("document")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        closes = CLOSES.get(tag, set())
        while self.open[-1].name in closes:
            closed = self.open.pop()
            if tag in ("td", "th", "li", "option") or closed.name == tag:
                break
        element = Element(tag, {key: value or "" for key, value in attrs})
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].children.append(Element(tag, {key: value or "" for key, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        at = next((at for at in range(len(self.open) - 1, 0, -1) if self.open[at].name == tag), None)
        assert at is not None, f"</{tag}> closes nothing"
        left_open = {element.name for element in self.open[at + 1 :]}
        assert left_open <= {"td", "th", "tr", "tbody", "thead", "li", "dt", "dd", "option"}, (tag, left_open)
        del self.open[at:]

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def read(page: str) -> Element:
    """The tree of a page; an element that is not closed where it must be fails."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert len(reader.open) == 1, [element.name for element in reader.open]
    return reader.root
