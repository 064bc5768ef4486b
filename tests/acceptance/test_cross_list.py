"""A table made elsewhere: the columns "On US list", "On EU list", "On Japan list" and "On India list" of Australia's.

Table C.1 of the parliamentary report on a green energy superpower, as the government's own page of 20 June 2023 prints
it too; rows 1 to 23 of 26 were read. The US list is that of 2022, the EU list that of 2020, Japan's the 34 kinds.
"""

from __future__ import annotations

import minerals

LISTS = ("us-2022", "eu-2020", "jp-2020", "in-2023")
PRINTED = """\
High purity alumina       yes yes no  no
Antimony                  yes yes yes yes
Beryllium                 yes yes yes yes
Bismuth                   yes yes yes yes
Chromium                  yes no  yes yes
Cobalt                    yes yes yes yes
Gallium                   yes yes yes yes
Germanium                 yes yes yes yes
Graphite                  yes yes yes yes
Hafnium                   yes yes yes no
Helium                    no  no  no  no
Indium                    yes yes yes yes
Lithium                   yes yes yes yes
Magnesium                 yes yes yes no
Manganese                 yes no  yes no
Niobium                   yes yes yes yes
Platinum-group elements   yes yes yes yes
Rare-earth elements       yes yes yes yes
Rhenium                   no  no  yes yes
Scandium                  yes yes no  no
Silicon                   no  yes yes yes
Tantalum                  yes yes yes yes
Titanium                  yes yes yes no
"""
EXPLAINED = {
    ("graphite", "jp-2020"): "the list prints carbon; the table says yes with a note of its own",
    ("scandium", "jp-2020"): "the list does not say whether its rare earths include scandium",
    ("scandium", "in-2023"): "the same",
    ("chromium", "in-2023"): "the table is older than India's list of June 2023, which has no chromium",
    ("hafnium", "in-2023"): "the same: India's list has hafnium",
    ("titanium", "in-2023"): "the same: India's list has titanium",
}


def test_the_matrix_agrees_with_the_table_but_for_what_is_explained() -> None:
    rows = {row.mineral.id: row for row in minerals.matrix().rows}
    differences = set()
    cells = 0
    for line in PRINTED.splitlines():
        name, said = line[:24].strip(), line[24:].split()
        row = rows[minerals.resolve(name).commodity]
        for edition, answer in zip(LISTS, said, strict=True):
            mark = row.marks[edition]
            ours = "?" if mark.text == "?" else "yes" if mark.sure else "no"
            cells += 1
            if ours != answer:
                differences.add((row.mineral.id, edition))
    assert cells == 23 * 4
    assert differences == set(EXPLAINED)
