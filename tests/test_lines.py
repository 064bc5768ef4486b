"""Where lines of Chinese end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from rich.cells import cell_len

from minerals.lines import is_chinese, line_starts


def broken(text: str, width: int) -> list[str]:
    starts = [0, *line_starts(text, width, cell_len), len(text)]
    return [text[start:end].rstrip() for start, end in pairwise(starts)]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        (
            "多个非官方来源的最低和最高值及年份，并非公布的区间",
            20,
            ["多个非官方来源的最低", "和最高值及年份，并非", "公布的区间"],
        ),
        ("最低和最高值及年份，并非公布的区间", 18, ["最低和最高值及年", "份，并非公布的区间"]),
        ("2006 至 2026 年的 52 项管制及其最后所见的状态", 18, ["2006 至 2026 年的", "52 项管制及其最后", "所见的状态"]),
        ("各清单最近一次核对的日期（见各清单的说明）", 26, ["各清单最近一次核对的日期", "（见各清单的说明）"]),
        (">90 化合物和金属 （稀土）", 14, [">90", "化合物和金属", "（稀土）"]),
        ("数据见 docs/reading.zh.md 的说明部分", 18, ["数据见", "docs/reading.zh.md", "的说明部分"]),
        ("长词abcdefghijklmnopqrstuvwxyz止", 10, ["长词", "abcdefghij", "klmnopqrst", "uvwxyz止"]),
        ("NMC811：anl-batpac-5-1、dai-2019", 24, ["NMC811：anl-batpac-5-1、", "dai-2019"]),
        ("NMC811：anl-batpac-5-1、dai-2019", 23, ["NMC811：", "anl-batpac-5-1、", "dai-2019"]),
        ("稀土", 2, ["稀", "土"]),
        ("", 10, [""]),
    ],
)
def test_a_line_of_chinese_ends_between_characters_and_parts_no_number_from_its_measure_word(
    text: str, width: int, lines: list[str]
) -> None:
    assert broken(text, width) == lines


def test_chinese_is_known_by_its_characters_or_by_the_mark_between_names() -> None:
    assert is_chinese("有每千瓦时用量的出版物：anl-batpac-5-1、computed-minimum、computed-practical、dai-2019")
    assert is_chinese("alkaline、lead-acid、Li-ion graphite")
    assert not is_chinese("Rare earths (稀土), as printed; anl-batpac-5-1, dai-2019")
    assert not is_chinese("precursors of cathodes of batteries, as the source prints them: 钴、三元正极材料前驱体")
