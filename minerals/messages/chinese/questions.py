"""Wrong arguments of a question, and unknown names."""

from __future__ import annotations

MESSAGES = {
    "unknown {what} `{name}`": "未知的{what} `{name}`",
    "{fault}: {hint}": "{fault}：{hint}",
    "one of {words} was expected": "应为以下之一：{words}",
    "{function} takes no option `{name}`": "{function} 没有参数 `{name}`",
    "it takes {options}": "可用的参数有 {options}",
    "{function}: a text was expected, not a list": "{function}：应为文字，而不是列表",
    "{function}: a text was expected, not {value}": "{function}：应为文字，而不是 {value}",
    "give several as arguments: {call}": "有多个时请分别作为参数：{call}",
    "mineral": "矿产",
    "edition": "清单",
    "edition or publication": "清单或出版物",
    "edition or mineral": "清单或矿产",
    "list, publication or file": "清单、出版物或文件",
    "publication with figures": "载有数值的出版物",
    "name": "名称",
    "language": "语言",
    "form": "格式",
    "format": "格式",
    "size": "尺寸",
    "grain": "粒度",
    "cell": "电池类型",
    "part": "部件",
    "column": "列",
    "field": "字段",
    "kind of change": "变化类型",
    "kind of list": "清单类型",
    "jurisdiction": "国家或地区",
    "viewer": "评估对象",
    "column to sort by": "排序的列",
    "line": "界线",
    "word for --{option}": "--{option} 的取值",
    "edition for --{option} {word}": "--{option} {word} 的清单",
    "`en` or `zh` was expected": "应为 `en` 或 `zh`",
    "`minerals lookup` takes names, symbols and ids": "`minerals lookup` 接受名称、符号和标识",
    "`minerals lists` shows the editions": "`minerals lists` 列出各清单",
    "`minerals lists` shows the editions and publications": "`minerals lists` 列出各清单和出版物",
    "`minerals lists` shows the ids": "`minerals lists` 列出各标识",
    "`minerals lists` shows the editions and publications; a mineral goes by its id or its name": (
        "`minerals lists` 列出各清单和出版物；矿产可用标识或名称"
    ),
    "`{name}` is a compound that contains {mineral}, not the mineral; name `{mineral}`": (
        "`{name}` 是含有 {mineral} 的化合物，并非该矿产；请写 `{mineral}`"
    ),
    "`{name}` means {minerals}: use one of these ids": "`{name}` 可指 {minerals}：请改用其中一个标识",
    "`{name}` is a mineral, not a list; `minerals show {id}` shows it": (
        "`{name}` 是矿产，不是清单；请用 `minerals show {id}` 查看"
    ),
    "--as-of {date}: a date such as 2021-06-01 was expected, or a month or a year": (
        "--as-of {date}：应为 YYYY、YYYY-MM 或 YYYY-MM-DD 形式的日期，例如 2021-06-01"
    ),
    "--since {date}: a date such as 2021-06-01 was expected, or a month or a year": (
        "--since {date}：应为 YYYY、YYYY-MM 或 YYYY-MM-DD 形式的日期，例如 2021-06-01"
    ),
    "the page would have {size} bytes, more than {largest}; choose fewer lists, or minerals by --mineral": (
        "页面将有 {size} 字节，超过 {largest}；请减少清单，或用 --mineral 选择矿产"
    ),
    "--as-of belongs to a mineral; `{name}` is shown as it was printed": "--as-of 只用于矿产；`{name}` 照原文显示",
    "--years {text}: a year such as 2021, or years such as 2018-2021, were expected": (
        "--years {text}：应为年份，例如 2021 或 2018-2021"
    ),
    "--years {text}: ends before it begins; write the earlier year first": (
        "--years {text}：结束早于开始；请先写较早的年份"
    ),
    "--years {years}: a number of years from 0 was expected": "--years {years}：应为不小于 0 的年数",
    "--tolerance {value}: percentage points from 0 to 100 were expected": (
        "--tolerance {value}：应为 0 至 100 之间的百分点"
    ),
    "--min-dependence {value}: a percentage from 0 to 100 was expected": (
        "--min-dependence {value}：应为 0 至 100 之间的百分数"
    ),
    "--{option} {word} takes no edition": "--{option} {word} 后面不带清单",
    "the data set has no list that was in force on {day}": "数据集中没有 {day} 有效的清单",
    "{fault}; the earliest is of {start}": "{fault}；最早的始于 {start}",
    "the data set has no list of {codes} that was in force on {day}": "数据集中没有 {codes} 在 {day} 有效的清单",
    "{fault}; the earliest is `{id}`, of {start}": "{fault}；最早的是 {start} 的 `{id}`",
    "the data set has no critical or strategic list of {codes}; name editions by their ids": (
        "数据集中没有 {codes} 的关键矿产或战略性矿产清单；请用标识指明清单"
    ),
    "the data set has no list of that kind and jurisdiction; `minerals lists` shows the lists": (
        "数据集中没有该国家或地区的这类清单；`minerals lists` 列出各清单"
    ),
    "the data set does not have the members of `{edition}`: {reason}": "数据集未收录 `{edition}` 的条目：{reason}",
    "the newest list of {of} with members is `{id}`": "{of} 最新的、收录有条目的清单是 `{id}`",
    "`{edition}` is in force from {start}; as of {day} there was no such list": (
        "`{edition}` 自 {start} 起有效；截至 {day} 尚无此清单"
    ),
    "`{edition}` has no date; whether it was in force on {day} is not known": (
        "`{edition}` 没有日期；无法判断其在 {day} 是否有效"
    ),
    "`{name}` has no figures about the economies compared": "`{name}` 没有关于所比较经济体的数值",
    "`{name}` was not published by {day}": "截至 {day}，`{name}` 尚未发布",
    "`{name}` collects several publications, and has no figures of its own": (
        "`{name}` 是多份出版物的合集，自身没有数值"
    ),
    "{edition}: of {count} members, {placed} are placed ({fault}); please report this": (
        "{edition}：{count} 个条目中有 {placed} 个落位（{fault}）；请报告此问题"
    ),
    "nowhere: {names}": "未落位：{names}",
    "some stand twice": "有的重复落位",
    "`{old}` is {kind}, `{new}` {other}: two lists, or the figures of two publications, were expected": (
        "`{old}` 是{kind}，`{new}` 是{other}：应为两份清单，或两份出版物的数值"
    ),
    "a list": "清单",
    "a file of figures": "数值文件",
    "the data set has {contents} of `{id}`, no figures": "数据集收录了 `{id}` 的{contents}，没有数值",
    "the data set has no file of `{id}`": "数据集没有 `{id}` 的文件",
    "{fault}: a diff compares lists or import-dependence figures": "{fault}：diff 比较清单或进口依赖度数值",
    "{fault}; it prints the list `{id}`": "{fault}；其中载有清单 `{id}`",
    "this is not the `{id}` that the diff starts from": "这不是该差异所依据的 `{id}`",
    "the patch does not fit {name}: {why}; it was made from another file, or from another version of it": (
        "补丁与 {name} 不符：{why}；它出自另一文件，或该文件的另一版本"
    ),
    "its contents are different": "内容不同",
    "the patch is no array of operations, which RFC 6902 expects": "补丁不是操作的数组，而 RFC 6902 要求数组",
    "the patch cannot be read: {why}; RFC 6902 was expected": "无法读取补丁：{why}；应符合 RFC 6902",
    "the patch copies more than {most} characters, which no data file needs": (
        "补丁复制的字符超过 {most} 个，任何数据文件都不需要这么多"
    ),
    "the patch nests values more than {levels} levels deep, which no data file does": (
        "补丁的嵌套超过 {levels} 层，任何数据文件都没有这么深"
    ),
    "what the patch makes of {name} is no data file: it has no `schema` that is known": (
        "补丁由 {name} 得出的不是数据文件：没有已知的 `schema`"
    ),
    "two columns are called `{name}`; a frame needs a name of its own for each column": (
        "有两列都名为 `{name}`；数据框的各列名称不能相同"
    ),
    "`{id}` names its sources itself; options are for a file of yours": ("`{id}` 自带来源；这些选项只用于您自己的文件"),
    "a page of one mineral takes no option `{name}`; it belongs to a comparison": (
        "单一矿产的页面没有选项 `{name}`；该选项用于对照"
    ),
    "the figure `matrix` takes no names; --jurisdiction and --kind choose the lists": (
        "图 `matrix` 不带名称；请用 --jurisdiction 和 --kind 选择清单"
    ),
    "the figure `{figure}` is of one mineral: name it, such as lithium": (
        "图 `{figure}` 只针对一种矿产：请写明，例如 lithium"
    ),
    "the figure `{figure}` takes no --{option}": "图 `{figure}` 没有选项 --{option}",
    "`{mineral}` has no figures over time that could be drawn": "`{mineral}` 没有可以绘制的历年数值",
    "`{mineral}` has no world production with shares that could be drawn": "`{mineral}` 没有可以绘制的世界产量份额",
    # batteries
    "--form belongs to --cut, as in: minerals battery --cut graphite --form natural": (
        "--form 须与 --cut 同用，例如：`minerals battery --cut graphite --form natural`"
    ),
    "--cut is a question of its own: it takes --form and --as-of only": (
        "--cut 是单独的查询：只能与 --form 和 --as-of 同用"
    ),
    "name a chemistry, such as NMC811; `minerals battery` alone lists them": (
        "请写电池体系，例如 NMC811；单独的 `minerals battery` 列出各体系"
    ),
    "`minerals battery` without a name lists them": "不带名称的 `minerals battery` 列出各体系",
    "`minerals battery` lists the chemistries": "`minerals battery` 列出各电池体系",
    "chemistry": "电池体系",
    "mineral or chemistry": "矿产或电池体系",
    "publication": "出版物",
    "basis": "基准",
    "unit of lithium": "锂的计量单位",
    "form of a mineral": "矿产形态",
    "`{name}` is the name of {count} things: {names}; use one of these ids": (
        "`{name}` 可指 {count} 种体系：{names}；请改用其中一个标识"
    ),
    "`{id}` ({name})": "`{id}`（{name}）",
    "with amounts: {names}": "载有用量的有 {names}",
    "basis {basis}": "基准 {basis}",
    "the data set has no amounts of `{chemistry}` with {asked}; there are: {amounts}": (
        "数据集中没有 `{chemistry}` 的这种用量（{asked}）；现有的是：{amounts}"
    ),
    "no kilograms of a mineral per kWh were published for `{chemistry}`": (
        "没有已发布的 `{chemistry}` 每千瓦时矿产用量（千克）"
    ),
    "no kilograms of a mineral per kWh were published for `{chemistry}` by {day}": (
        "截至 {day}，没有已发布的 `{chemistry}` 每千瓦时矿产用量（千克）"
    ),
    "{fault}; there are amounts in {units}": "{fault}；有以 {units} 计的用量",
    "the figure `battery` is of battery chemistries: name some, such as NMC811 LFP": (
        "`battery` 图以电池体系为对象：请写出名称，例如 NMC811 LFP"
    ),
    "the figure `chain` is of one mineral or chemistry: name it, such as graphite": (
        "`chain` 图以一种矿产或电池体系为对象：请写出名称，例如 graphite"
    ),
    "nothing is published of the chain of `{name}`": "未见 `{name}` 产业链的公布数据",
    "a page of chemistries takes no option `{name}`; it belongs to a comparison": (
        "电池体系页面不接受选项 `{name}`；该选项属于比较"
    ),
    "no mineral of `{chemistry}` is known, so it has no chain here": (
        "`{chemistry}` 所用的矿产不详，因而没有产业链数据"
    ),
    "the forms of {mineral} are {names}": "{mineral} 的形态有 {names}",
    "{mineral} has no forms": "{mineral} 没有其他形态",
    "--kwh takes a number above 0, not {number}": "--kwh 应为大于 0 的数，而不是 {number}",
    "--source takes one publication and --range all of them; ask for one of the two": (
        "--source 取一份出版物，--range 取所有出版物；两者取其一"
    ),
}
