"""The table of the review of 2022 and the three statements of its section 3.1, typed by hand, row by row.

Mineral id, name, use and dependence, as printed; a use that is not stated is None.
"""

from __future__ import annotations

US = [
    ("antimony", "锑", "铅酸电池", ">95%"),
    ("cobalt", "钴", "可充电电池", "76%"),
    ("graphite", "石墨", "电池和燃料电池", "100%"),
    ("indium", "铟", "光伏电池", "100%"),
    ("gallium", "镓", "光伏电池", "100%"),
    ("lithium", "锂", "可充电电池", ">25%"),
    ("manganese", "锰", "电池", "100%"),
    ("nickel", "镍", "可充电电池", "/"),
    ("praseodymium", "镨", "电池", "/"),
    ("scandium", "钪", "固体燃料电池", "100%"),
    ("rhodium", "铑", "电子组件", "/"),
    ("tellurium", "碲", "太阳能电池", "/"),
    ("zinc", "锌", "电池", "76%"),
    ("vanadium", "钒", "电池", "100%"),
    ("rare-earths", "稀土元素", "电池", ">90%"),
]
EU = [
    ("antimony", "锑", "铅酸电池", "100%"),
    ("beryllium", "铍", "汽车", "0%"),
    ("cobalt", "钴", "电池", "86%"),
    ("coking-coal", "焦煤", "电池电极材料", "62%"),
    ("gallium", "镓", "光伏电池", "31%"),
    ("indium", "铟", "光伏电池", "0%"),
    ("lithium", "锂", "电池", "100%"),
    ("magnesium", "镁", "汽车", "100%"),
    ("natural-graphite", "天然石墨", "电池", "98%"),
    ("scandium", "钪", "固体燃料电池", "100%"),
    ("silicon-metal", "金属硅", "电子器件", "63%"),
    ("platinum-group-metals", "铂族金属", "燃料电池", "100%"),
    ("rare-earths", "稀土元素", "电池", "100%"),
]
CN_MINERALS = [
    ("copper", "铜"),
    ("aluminium", "铝"),
    ("nickel", "镍"),
    ("antimony", "锑"),
    ("cobalt", "钴"),
    ("lithium", "锂"),
    ("rare-earths", "稀土"),
    ("crystalline-graphite", "晶质石墨"),
]
CN_USE, CN_VALUE = "电池", "暂无"
SECTION = [("lithium", "锂", None, "80%-90%"), ("cobalt", "钴", None, "80%-90%"), ("nickel", "镍", None, "80%-90%")]
