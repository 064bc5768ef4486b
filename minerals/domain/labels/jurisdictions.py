"""Names of jurisdictions and of their lists: as the head of a column, and as a mark behind a word."""

from __future__ import annotations

from minerals.domain.labels import Label

_NAMES = {
    "AU": (Label("Australia", "澳大利亚"), Label("AU", "澳")),
    "BR": (Label("Brazil", "巴西"), Label("BR", "巴西")),
    "CA": (Label("Canada", "加拿大"), Label("CA", "加")),
    "CD": (Label("DR Congo", "刚果（金）"), Label("CD", "刚果金")),
    "CL": (Label("Chile", "智利"), Label("CL", "智利")),
    "CN": (Label("China", "中国"), Label("CN", "中")),
    "CO": (Label("Colombia", "哥伦比亚"), Label("CO", "哥伦比亚")),
    "EU": (Label("EU", "欧盟"), Label("EU", "欧")),
    "GB": (Label("UK", "英国"), Label("UK", "英")),
    "ID": (Label("Indonesia", "印度尼西亚"), Label("ID", "印尼")),
    "IEA": (Label("IEA", "国际能源署"), Label("IEA", "IEA")),
    "IN": (Label("India", "印度"), Label("IN", "印度")),
    "JP": (Label("Japan", "日本"), Label("JP", "日")),
    "KE": (Label("Kenya", "肯尼亚"), Label("KE", "肯")),
    "KG": (Label("Kyrgyzstan", "吉尔吉斯斯坦"), Label("KG", "吉")),
    "KR": (Label("Korea", "韩国"), Label("KR", "韩")),
    "MY": (Label("Malaysia", "马来西亚"), Label("MY", "马来西亚")),
    "NATO": (Label("NATO", "北约"), Label("NATO", "北约")),
    "NG": (Label("Nigeria", "尼日利亚"), Label("NG", "尼日利亚")),
    "NZ": (Label("New Zealand", "新西兰"), Label("NZ", "新西兰")),
    "TR": (Label("Türkiye", "土耳其"), Label("TR", "土")),
    "UA": (Label("Ukraine", "乌克兰"), Label("UA", "乌克兰")),
    "US": (Label("US", "美国"), Label("US", "美")),
    "WORLD": (Label("world", "世界"), Label("WORLD", "WORLD")),
    "ZA": (Label("South Africa", "南非"), Label("ZA", "南非")),
    "ZW": (Label("Zimbabwe", "津巴布韦"), Label("ZW", "津巴布韦")),
}
"""Each jurisdiction by its code: as the head of a column, and as a mark."""
_OTHER_NAMES = {
    "CN": ("PRC", "People's Republic of China", "中华人民共和国"),
    "EU": ("European Union", "欧洲联盟"),
    "GB": ("United Kingdom", "Britain", "Great Britain"),
    "KR": ("South Korea", "Republic of Korea"),
    "TR": ("Turkey",),
    "US": ("United States", "United States of America", "USA", "U.S."),
}
_WORDS = {
    "battery": Label("battery", "电池"),
    "doe": Label("DOE", "能源部"),
    "draft": Label("draft", "草案"),
    "espa": Label("ESPA", "经安法"),
    "mmdr-d": Label("MMDR-D", "矿业法"),
    "priority": Label("priority", "优先"),
    "strategic": Label("strategic", "战略"),
    "support": Label("support", "支持"),
    "watchlist": Label("watch list", "观察"),
}
"""The words in an edition's id besides its jurisdiction and its year."""


def head(code: str, language: str) -> str:
    """The jurisdiction as a column head; its code where it has no name here."""
    return _NAMES[code][0].text(language) if code in _NAMES else code


def mark(code: str, language: str) -> str:
    """The jurisdiction as a short mark; its code where it has none here."""
    return _NAMES[code][1].text(language) if code in _NAMES else code


def code(text: str) -> str:
    """The code of a jurisdiction by its code, name or mark, whatever the case; the text itself where it is none.

    >>> code("uk"), code("美国"), code("United States"), code("XX")
    ('GB', 'US', 'US', 'XX')
    """
    for known, (in_full, short) in _NAMES.items():
        names = (known, *in_full, *short, *_OTHER_NAMES.get(known, ()))
        if text.strip().casefold() in (name.casefold() for name in names):
            return known
    return text


def is_jurisdiction(text: str) -> bool:
    """Whether a text is the code, the name or the mark of a jurisdiction.

    >>> is_jurisdiction("us"), is_jurisdiction("美国"), is_jurisdiction("mine.csv")
    (True, True, False)
    """
    return code(text) in _NAMES


def label(edition: str, language: str) -> list[str]:
    """The words and the year of an edition's id that distinguish it from others of its jurisdiction, the year last.

    >>> label("us-2022", "en"), label("jp-espa-2022", "en"), label("in-2023-mmdr-d", "zh")
    (['2022'], ['ESPA', '2022'], ['矿业法', '2023'])
    """
    parts = edition.partition("-")[2].split("-")
    years = [part for part in parts if part.isdecimal()]
    words = "-".join(part for part in parts if not part.isdecimal())
    words_in_id = [_WORDS[word].text(language) if word in _WORDS else word for word in _split(words)]
    return [*words_in_id, *years]


def _split(words: str) -> list[str]:
    return [words] if words in _WORDS else [word for word in words.split("-") if word]
