"""The meaning of the columns of tables, by the end of their names; the schemas have the closed vocabularies."""

from __future__ import annotations

from minerals.domain.labels import Label
from minerals.domain.labels.columns import a_to_l, m_to_z

MEANINGS = {**a_to_l.MEANINGS, **m_to_z.MEANINGS}
"""The end of a column's name -> its meaning."""
SIDES = {
    "one": Label("of the first figure", "第一个数值"),
    "other": Label("of the second figure", "第二个数值"),
}
"""The end of the name of a column of two figures -> whose it is."""
GROUPS = {
    "contents": Label("how much of this kind of data the data set contains", "此类数据的收录程度"),
    "flags": Label(
        "whether it is at or above the line: every, may, no or unknown", "是否达到门槛：必达、可能、否或未知"
    ),
    "summary": Label("number of such changes", "此类变动的数目"),
}
"""The common beginning of the names of many columns -> the meaning of all of them."""
OF_LIST = Label("how this list names the mineral", "该清单列入的方式")
"""The meaning of a column named after a list."""
