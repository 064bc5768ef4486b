"""The verdicts on the review's table, written down by hand from the publications before the audit was built.

Jurisdiction, mineral, claimed dependence, verdict; then the same of its use.
"""

from __future__ import annotations

DEPENDENCE = """\
US antimony >95% differs
US cobalt 76% agrees
US graphite 100% agrees
US indium 100% agrees
US gallium 100% agrees
US lithium >25% agrees
US manganese 100% agrees
US nickel / figure-exists
US praseodymium / group-only
US scandium 100% cannot-check
US rhodium / cannot-check
US tellurium / cannot-check
US zinc 76% cannot-check
US vanadium 100% revised-since
US rare-earths >90% agrees
EU antimony 100% agrees
EU beryllium 0% differs
EU cobalt 86% agrees
EU coking-coal 62% agrees
EU gallium 31% agrees
EU indium 0% agrees
EU lithium 100% agrees
EU magnesium 100% agrees
EU natural-graphite 98% agrees
EU scandium 100% cannot-check
EU silicon-metal 63% cannot-check
EU platinum-group-metals 100% cannot-check
EU rare-earths 100% cannot-check
CN copper 暂无 nothing-published
CN aluminium 暂无 nothing-published
CN nickel 暂无 nothing-published
CN antimony 暂无 nothing-published
CN cobalt 暂无 nothing-published
CN lithium 暂无 nothing-published
CN rare-earths 暂无 nothing-published
CN crystalline-graphite 暂无 nothing-published
"""
USE = """\
US antimony 铅酸电池 use-stated
US cobalt 可充电电池 use-stated
US graphite 电池和燃料电池 use-stated
US indium 光伏电池 use-not-stated
US gallium 光伏电池 use-not-stated
US lithium 可充电电池 use-stated
US manganese 电池 use-stated
US nickel 可充电电池 use-stated
US praseodymium 电池 use-stated
US scandium 固体燃料电池 use-stated
US rhodium 电子组件 use-not-stated
US tellurium 太阳能电池 use-stated
US zinc 电池 use-not-stated
US vanadium 电池 use-stated
US rare-earths 电池 use-not-stated
EU antimony 铅酸电池 cannot-check
EU beryllium 汽车 use-stated
EU cobalt 电池 use-stated
EU coking-coal 电池电极材料 cannot-check
EU gallium 光伏电池 use-stated
EU indium 光伏电池 use-stated
EU lithium 电池 use-stated
EU magnesium 汽车 use-stated
EU natural-graphite 电池 use-stated
EU scandium 固体燃料电池 cannot-check
EU silicon-metal 电子器件 cannot-check
EU platinum-group-metals 燃料电池 use-stated
EU rare-earths 电池 cannot-check
CN copper 电池 use-stated
CN aluminium 电池 use-stated
CN nickel 电池 use-stated
CN antimony 电池 use-stated
CN cobalt 电池 use-stated
CN lithium 电池 use-stated
CN rare-earths 电池 use-stated
CN crystalline-graphite 电池 cannot-check
"""
