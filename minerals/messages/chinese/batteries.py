"""The messages of ``check`` on files about batteries, and the descriptions of their schemas."""

from __future__ import annotations

MESSAGES = {
    "it is longer than {most} characters": "长于 {most} 个字符",
    "`{token}` stands in the wrong place": "`{token}` 的位置不对",
    "no atomic mass of {element} is known": "没有 {element} 的原子质量",
    "it divides by zero": "除数为零",
    "a bracket is not closed": "括号未闭合",
    "`{token}` stands where a number was expected": "`{token}` 处应为数字",
    "it ends too early": "算式不完整",
    "battery chemistries": "电池体系",
    "amounts in batteries": "电池材料用量",
    "numbers of the battery chain": "电池产业链数值",
    "statements on batteries": "关于电池的表述",
    "amount": "用量",
    "number": "数值",
    "`{text}` comes to {number}; {recorded}": "`{text}` 的结果为 {number}；{recorded}",
    "{write}, or correct the arithmetic": "{write}，或改正算式",
    "is not among the chemistries": "不在电池体系之中",
    "the unit `{unit}` does not fit the basis `{basis}`, whose scope is `{scope}`": (
        "单位 `{unit}` 与基准 `{basis}` 不符，其范围为 `{scope}`"
    ),
    "write one of {units}, or another basis": "请写以下之一：{units}，或改用其他基准",
    "has neither what is printed (`published`) nor its `arithmetic`": (
        "既无原文所印（`published`），也无算式（`arithmetic`）"
    ),
    "`{field}` is {number} kg/kWh of {mineral}, less than {chemistry} needs by its formula, {least}": (
        "`{field}` 为 {number} kg/kWh（{mineral}），低于 {chemistry} 按化学式所需的 {least}"
    ),
    "check the page and the basis; at least {least} is possible": "请核对原文和基准；最低为 {least}",
    "`{text}` cannot be computed: {fault}": "`{text}` 无法计算：{fault}",
    "write numbers and signs between spaces, such as `0.41 kg x M(Li) / M(LiPF6)`": (
        "数字与符号之间请留空格，例如 `0.41 kg x M(Li) / M(LiPF6)`"
    ),
    "add the chemistry to batteries/chemistries.json first": "请先在 batteries/chemistries.json 中添加该电池体系",
    "the basis `{basis}` does not say which energy `{unit}` counts": "基准 `{basis}` 未说明 `{unit}` 计的是何种能量",
    "add `capacity` to the basis; `not-stated` where the source does not say": (
        "请在基准中添加 `capacity`；来源未说明时写 `not-stated`"
    ),
    "`{text}` is printed; {recorded}": "原文为 `{text}`；{recorded}",
    "`{field}` is {number}, which the words `{words}` do not say": "`{field}` 为 {number}，而原文 `{words}` 并未如此说",
    "write the number of the words, or add a `reading` that says how they were read": (
        "请写原文的数字，或添加 `reading` 说明如何解读"
    ),
    "`{field}` is {number}, below 0": "`{field}` 为 {number}，小于 0",
    "`{field}` is {number}, which is above `{other}`, {limit}": "`{field}` 为 {number}，大于 `{other}` 的 {limit}",
    "add what the page prints, or how it is computed": "请添加原文所印，或其算式",
    "check the page; an amount is 0 or more": "请核对原文；用量不小于 0",
}
_COMPONENTS = (
    "cathode, anode, electrolyte, solid-electrolyte, flow-electrolyte, separator, membrane, current-collector, "
    "electrode, air-electrode, grid, bipolar-plate, end-plate, busbar, terminal, wiring, casing, tank, cell, module "
    "and pack"
)
_METRICS = (
    "production-share, production, supply-share, supply-or-processing, processing-share, capacity-share, "
    "capacity-or-production, control, nationality, market-share, market-or-production, chain-share, shipment-share, "
    "mean-share, growth-share, projection, demand, demand-share, share-for-batteries, import-share "
    "and import-dependence"
)
_UNITS = (
    "kg/kWh, l/kWh, kWh/kg-cell, kg/kg-cell, kg/kg-active-material, kg/kg-electrolyte, kg/kg-battery, share-of-pack, "
    "percent-of-battery and percent-of-grid"
)


def _words(english: str) -> str:
    """Words joined as in a Chinese text."""
    return english.replace(", ", "、").replace(" and ", "、")


DESCRIPTIONS = {
    f"a component of a battery, one of {_COMPONENTS}": f"电池部件，以下之一：{_words(_COMPONENTS)}",
    "a country by its code of two capitals, such as CL": "国家的两个大写字母代码，例如 CL",
    "a mass in g/mol, above 0": "以 g/mol 计的质量，大于 0",
    "a number above 0": "大于 0 的数字",
    "a short name for the head of a column, such as NMC811": "列标题所用的短名，例如 NMC811",
    "an arithmetic such as `0.41 kg x M(Li) / M(LiPF6)`: numbers with words behind them, the signs x / + - and "
    "brackets between spaces": (
        "算式，例如 `0.41 kg x M(Li) / M(LiPF6)`：数字后可有说明，符号 x / + - 和括号前后留空格"
    ),
    "an array of amounts in printed order, at least one": "用量的数组，按原文顺序，至少一项",
    "an array of battery chemistries, at least one": "电池体系的数组，至少一项",
    "an array of components, at least one, each once": "部件的数组，至少一项，各出现一次",
    "an array of other names, at least one, each once": "其他名称的数组，至少一项，各出现一次",
    "an array of statements in printed order, at least one": "表述的数组，按原文顺序，至少一项",
    "an array of statements, at least one": "表述的数组，至少一项",
    "an array of the batteries that it names, at least one, each once": "所涉电池的数组，至少一项，各出现一次",
    "an array of the chemistries that the words name, at least one, each once": (
        "原文所指电池体系的数组，至少一项，各出现一次"
    ),
    "an array of the components that hold it, each once; none where they are not told apart": (
        "含该材料的部件的数组，各出现一次；来源未区分时为空"
    ),
    "an array of the components that it names, at least one, each once": "所涉部件的数组，至少一项，各出现一次",
    "an array of the minerals that it names, at least one, each once": "所涉矿产的数组，至少一项，各出现一次",
    "an object of languages, each with other names; several chemistries may share one": (
        "语言的对象，各含其他名称；多种电池体系可共用一个名称"
    ),
    "an object of short keys such as b1, each with what an amount is per": "b1 等短键的对象，各含用量的基准",
    "an object of the symbols of elements, each with its mass in g/mol": "元素符号的对象，各含以 g/mol 计的质量",
    "an object with the Chinese name and where it is printed, or null where none was read": (
        "含中文名称及其出处的对象；未读到时为 null"
    ),
    "an object with the name in English (en) and in Chinese (zh-Hans)": "含英文（en）和中文（zh-Hans）名称的对象",
    "how the numbers are computed; one alone where low and high are the same": (
        "数字的算式；low 与 high 相同时只写一个"
    ),
    "how words without a number were read, not blank": "无数字的文字如何解读，不为空白",
    "one amount of one material in one battery chemistry": "一种电池体系中一种材料的用量",
    "one battery chemistry, or a class or an average of several": "一种电池体系，或若干体系的类别或平均值",
    "one number of one stage of the chain": "产业链一个环节的一个数值",
    "one of en, zh-Hans and zh-Hant": "以下之一：en、zh-Hans、zh-Hant",
    "one statement of one text": "一份文本中的一条表述",
    "the English name, not blank, or null": "英文名称，不为空白，或 null",
    "the Faraday constant": "法拉第常数",
    "the atomic masses": "原子质量",
    "the battery chemistries, and the constants with which their figures are computed": (
        "电池体系，以及计算其数值所用的常数"
    ),
    "the family of the chemistry: one of lithium-ion, silicon-anode, solid-state, sodium-ion, "
    "high-temperature-sodium, lithium-metal, metal-air, flow, lead-acid, nickel and primary": (
        "电池体系的类别，以下之一：lithium-ion、silicon-anode、solid-state、sodium-ion、high-temperature-sodium、"
        "lithium-metal、metal-air、flow、lead-acid、nickel、primary"
    ),
    "the highest number, 0 or more": "最高值，不小于 0",
    "the id of a battery chemistry: lower-case words and numbers joined by hyphens, such as nmc811": (
        "电池体系标识：以连字符相连的小写词和数字，例如 nmc811"
    ),
    "the kilograms per kWh, and similar amounts, that one publication prints or that follow from it": (
        "一份出版物所印或可由其推算的每千瓦时公斤数及类似用量"
    ),
    "the lowest number, 0 or more": "最低值，不小于 0",
    "the number as printed, not blank": "原文中的数值，不为空白",
    "the number between them that the source takes, 0 or more": "来源在两者之间所取的数值，不小于 0",
    "the specific energy in Wh/kg as printed, not blank": "原文中以 Wh/kg 计的比能量，不为空白",
    "the stage: one of mining, refining, battery-chemical, component, cell, pack, demand and recycling": (
        "环节，以下之一：mining、refining、battery-chemical、component、cell、pack、demand、recycling"
    ),
    "the symbol of an element, such as Li": "元素符号，例如 Li",
    "the text that defines the chemistry, as it is cited, not blank": "界定该电池体系的文本的引用写法，不为空白",
    "the unit C/mol": "单位 C/mol",
    "the unit g/mol": "单位 g/mol",
    f"the unit: one of {_UNITS}": f"单位，以下之一：{_words(_UNITS)}",
    "the unit: one of percent, GWh, 10-kt and 100-million-m2": "单位，以下之一：percent、GWh、10-kt、100-million-m2",
    "the voltage of the computation and where it stands, not blank": "计算所用电压及其出处，不为空白",
    'the word "chemistries"': '文字 "chemistries"',
    'the word "intensities"': '文字 "intensities"',
    'the word "stages"': '文字 "stages"',
    'the word "statements"': '文字 "statements"',
    "the words as printed, not blank": "原文文字，不为空白",
    "the year that it is about, as stated, not blank": "所涉年份的原文写法，不为空白",
    "true or false: whether it can be charged again": "true 或 false：是否可再充电",
    "what an amount is per": "用量的基准",
    f"what is measured: one of {_METRICS}": f"所测口径，以下之一：{_words(_METRICS)}",
    "what it is: one of chemistry, class and average": "性质，以下之一：chemistry、class、average",
    "what one publication says of who holds a stage of the battery chain": (
        "一份出版物关于电池产业链某环节由谁掌握的说法"
    ),
    "what texts say of batteries and their minerals, in their own words": "各文本关于电池及其矿产的原话",
    "what the amount is of: one of cell, pack, system, battery, demand, active-material, electrolyte, grid and "
    "not-stated": (
        "用量所指的范围，以下之一：cell、pack、system、battery、demand、active-material、electrolyte、grid、not-stated"
    ),
    "what the energy is: one of nominal, net, gross, theoretical, practical, minimum and not-stated": (
        "能量的种类，以下之一：nominal、net、gross、theoretical、practical、minimum、not-stated"
    ),
    "what the statement is about: one of component-mineral, battery-component, battery-mineral, stage, share, "
    "dependence, quantity and substitution": (
        "表述的内容，以下之一：component-mineral、battery-component、battery-mineral、stage、share、dependence、quantity、"
        "substitution"
    ),
    "what the words say, in English, not blank": "原文含义的英文，不为空白",
}
