"""The messages of ``check``: faults, and how to mend them."""

from __future__ import annotations

MESSAGES = {
    # Fields and keys
    "`{field}` is {value}": "`{field}` 为 {value}",
    "`{field}` is absent": "缺少 `{field}`",
    'write "{field}": {value}': '请写 "{field}": {value}',
    "write {value}": "请写 {value}",
    "take {fields} out": "请删去 {fields}",
    "take it out": "请删去",
    "add {keys}": "请添加 {keys}",
    "lacks {keys}; expected: {expected}": "缺少 {keys}；此处应为：{expected}",
    "holds {value}; expected: {expected}": "此处为 {value}；应为：{expected}",
    "holds {value} twice; expected: {expected}": "{value} 出现两次；应为：{expected}",
    "the key is {key}; expected: {expected}": "键为 {key}；应为：{expected}",
    "the key `{key}` is unknown here; expected: the keys of {expected}": (
        "此处不应有键 `{key}`；应为以下内容的键：{expected}"
    ),
    "take it out, or use one of {keys}": "请删去，或改用以下之一：{keys}",
    "use one of {names}": "请使用以下之一：{names}",
    "write what is expected here": "请按要求书写",
    "write it in that form": "请按该格式书写",
    "write the key in that form": "请按该格式书写键",
    "add an entry, or use what is expected for none": "请添加一项；确实没有时按要求的写法表示",
    "correct the number": "请改正数字",
    "check the page; if it is printed so, keep it as the kind `in_words`, without numbers": (
        "请核对原文；若原文如此，请以 `in_words` 类收录，不写数字"
    ),
    "does not fit the schema: {fault}": "不符合模式：{fault}",
    "write what the schema describes": "请按模式的说明书写",
    "did you mean {names}?": "是否指 {names}？",
    # Files
    '"schema" is {written}; expected: one of {known}': '"schema" 为 {written}；应为以下之一：{known}',
    'lacks "schema"; expected: one of {known}': '缺少 "schema"；应为以下之一：{known}',
    'begin the file with "schema": one of {known}': '文件应以 "schema" 开头，其值为以下之一：{known}',
    '"schema" is "{schema}", but the file holds `{key}`': '"schema" 为 "{schema}"，但文件中是 `{key}`',
    "a file of the schema `{schema}` lies in `{folder}/`; {expected} was expected": (
        "`{schema}` 类文件位于 `{folder}/`；应位于 {expected}"
    ),
    "`{folder}/`": "`{folder}/`",
    "the top folder": "最上层文件夹",
    "move it to {folder}": "请移到 {folder}",
    "the schema `{schema}` belongs in one file, `{file}`": "`{schema}` 类的内容应在同一个文件 `{file}` 中",
    "name the file `{file}`, or take it away": "请将文件命名为 `{file}`，或将其移走",
    "`{id}` stands in a file named `{file}`": "文件 `{file}` 中写的是 `{id}`",
    'name the file `{id}.json`, or write "{key}": "{stem}"': '请将文件命名为 `{id}.json`，或写 "{key}": "{stem}"',
    "is not laid out canonically; expected on this line: {expected}": "排版不规范；此行应为：{expected}",
    "nothing": "空",
    "an empty line": "空行",
    "run `minerals check --fix {file}` to lay it out again": "请运行 `minerals check --fix {file}` 重新排版",
    "holds a character that cannot be seen: `{text}`": "含有不可见的字符：`{text}`",
    "write what is printed, without controls, line ends and other characters that show nothing": (
        "请照原文书写，不含控制字符、换行等不可见的字符"
    ),
    # References
    "`{name}` {fault}": "`{name}` {fault}",
    "is not in the register": "不在矿产登记册中",
    "add the mineral to minerals.json first": "请先在 minerals.json 中添加该矿产",
    "is not an edition of the data set": "不是数据集中的清单",
    "name an edition of the data set, or take it out": "请写数据集中的清单，或将其删去",
    "is not among the publications": "不在出版物之列",
    "add the publication to publications.json first": "请先在 publications.json 中添加该出版物",
    "is not among the corrections": "不在勘误之列",
    "keep the name with what it means, or make the two names differ": "请使两个名称有所区别",
    "add the correction to corrections.json first": "请先在 corrections.json 中添加该勘误",
    "is neither a publication nor an edition": "既不是出版物，也不是清单",
    "add it to publications.json first": "请先在 publications.json 中添加",
    "is not an item of the vocabulary": "不是词表中的品种",
    "`{id}` is this collection; expected: the publication that states it": (
        "`{id}` 是本合集自身；应为载有该内容的出版物"
    ),
    "name the text in which it stands; add it to publications.json first": (
        "请写明载有该内容的文本；先将其添加到 publications.json"
    ),
    "`{name}` is not a key of `{head}` in the head of this file": "`{name}` 不是本文件头部 `{head}` 中的键",
    "add it to `{head}`, or use one that stands there": "请将其添加到 `{head}`，或使用其中已有的键",
    "no record uses `{name}`": "没有记录使用 `{name}`",
    # Repeats
    "figure": "数值",
    "score": "评分",
    "control": "管制",
    "table": "表",
    "row": "行",
    "a second {noun} with the same key as the one {first}: {key}": "与{first}的{noun}同键，重复出现：{key}",
    "a second claim on {key}; the first is {first}": "对 {key} 的第二个说法；前一个在{first}",
    "the id {key} stands a second time; the first is {first}": "标识 {key} 再次出现；前一个在{first}",
    "keep one of the two entries": "请只保留其中一项",
    "give it an id of its own, or take it out": "请另用一个标识，或将其删去",
    "take one of the two out, or check the page": "请删去其中一个，或核对原文",
    "take one of the two out, or tell them apart by what the page says: item, stage, period or part": (
        "请删去其中一个，或按原文以品种、环节、年份或部分区分"
    ),
    "take one of the two out, or tell them apart by what the page says: stage or part": (
        "请删去其中一个，或按原文以环节或部分区分"
    ),
    "take one of the two out, or tell them apart by what the page says: item, stage, counts or period": (
        "请删去其中一个，或按原文以品种、环节、统计内容或年份区分"
    ),
    "put their countries into one row, or tell them apart by what the page says": (
        "请将其国家并入一行，或按原文加以区分"
    ),
    "`{name}` stands a second time; the first is {where}": "`{name}` 再次出现；前一个在{where}",
    "take one of the two out, and look for the entry that it displaced": "请删去其中一个，并查找被其顶替的条目",
    "`{name}` stands a second time in this table; the first is {where}": "`{name}` 在此表中再次出现；前一个在{where}",
    "take one of the two out, or give each the words that tell them apart on the page": (
        "请删去其中一个，或分别写出原文中用以区分的文字"
    ),
    # Editions
    "`{mineral}` is a group, and nothing says which minerals it covers": "`{mineral}` 是类别，但未写明包括哪些矿产",
    "add `covers` with the ids and `covers_basis`; add `covers_unknown` for those that it leaves open": (
        "请添加 `covers`（所含矿产的标识）和 `covers_basis`；是否包括不明的，写入 `covers_unknown`"
    ),
    "`{mineral}` is of the kind `{kind}`; only a group covers other minerals": (
        "`{mineral}` 属于 `{kind}`；只有类别才包括其他矿产"
    ),
    "take `{key}` out, or name the group that was printed": "请删去 `{key}`，或写原文所列的类别",
    "`{mineral}` stands in its own `{key}`": "`{mineral}` 出现在自己的 `{key}` 中",
    "name the minerals that the group stands for": "请写该类别所代表的矿产",
    "`{name}` stands in `covers` and in `covers_unknown`": "`{name}` 同时出现在 `covers` 和 `covers_unknown` 中",
    "keep it in one of the two": "请只保留在其中之一",
    "`{group}` is not among the headings of this edition": "`{group}` 不在本清单的标题之列",
    "add it to `headings` as printed, or take `group` out": "请照原文添加到 `headings`，或删去 `group`",
    "no member stands under the heading `{heading}`": "标题 `{heading}` 下没有条目",
    "take it out, or give the members under it their `group`": "请删去，或为其下的条目写明 `group`",
    "the companion `{name}` has no file `{file}`": "配套出版物 `{name}` 没有文件 `{file}`",
    "add the file, or take the companion out": "请添加该文件，或删去该配套出版物",
    "`{edition}` supersedes itself": "`{edition}` 取代了自己",
    "name the edition before it, or write null": "请写前一版清单，没有则写 null",
    "`{edition}` is a list of {other}, this one of {jurisdiction}": (
        "`{edition}` 是 {other} 的清单，本清单属于 {jurisdiction}"
    ),
    "name the edition of the same jurisdiction, or write null": "请写同一国家或地区的清单，没有则写 null",
    "the series `{series}` is of {other}, this list of {jurisdiction}": (
        "系列 `{series}` 属于 {other}，本清单属于 {jurisdiction}"
    ),
    "give the lists of each jurisdiction series of their own": "各国家或地区的清单应使用各自的系列",
    "`{edition}` is of the series `{other}`, this list of `{series}`": (
        "`{edition}` 属于系列 `{other}`，本清单属于系列 `{series}`"
    ),
    "write null, as lists that are in force side by side do not supersede each other; or correct the series": (
        "同时有效的清单互不取代，请写 null；或改正系列"
    ),
    "{count} of the {kind} series {series} of {jurisdiction} have `stands_for`; exactly one was expected": (
        "{jurisdiction} 的 {kind} 类系列 {series} 中，有 {count} 个写有 `stands_for`；应恰好有一个"
    ),
    "give the list of exactly one of them `stands_for`, with the reason": (
        "请恰好为其中一个系列的清单写 `stands_for`，并说明理由"
    ),
    # The register
    "`{mineral}` is a form or a member of itself: {chain}": "`{mineral}` 成了自己的形态或成员：{chain}",
    " -> ": " -> ",
    "take out the link that is wrong; the broadest of them has none": "请删去错误的一环；其中最上位的一个没有上位",
    "`{mineral}` belongs to {names}": "`{mineral}` 同时属于 {names}",
    " and to ": " 和 ",
    "leave it in one of them, or put the one inside the other": "请只留在其中之一，或将其中一个归入另一个",
    "the commodity is `{commodity}`; `form_of` and `group` lead to `{implied}`": (
        "`commodity` 为 `{commodity}`；而按 `form_of` 和 `group` 应为 `{implied}`"
    ),
    'write "commodity": "{implied}", or correct the `form_of` or the group of `{mineral}`': (
        '请写 "commodity": "{implied}"，或改正 `{mineral}` 的 `form_of` 或所属类别'
    ),
    "`{name}` already means `{owner}`": "`{name}` 已指 `{owner}`",
    "keep the name with the mineral that it means, or make the two names differ": (
        "请将该名称只用于其所指的矿产，或使两个名称有所区别"
    ),
    "`{item}` of `{mineral}`": "`{mineral}` 的 `{item}`",
    "the item {named} already is `{owner}`": "品种（{named}）已是 `{owner}`",
    "leave it with the mineral that it names": "请将其只留给所指的矿产",
    "`{mineral}` is the item {named}, but neither a form of that mineral nor related to it": (
        "`{mineral}` 是品种（{named}），但既不是该矿产的形态，也与其无关联"
    ),
    "add `{mineral}` to `related`, or take the item out": "请将 `{mineral}` 添加到 `related`，或删去该品种",
    "`{mineral}` has no Chinese name, and is on `{edition}` or in a row of it": (
        "`{mineral}` 没有中文名称，却列入 `{edition}` 或在其某一行中"
    ),
    "add the simplified Chinese name with its basis": "请添加简体中文名称及其依据",
    # Values, amounts, dates
    "the value `{published}` cannot be read": "无法读取数值 `{published}`",
    "write what the page prints; if it prints this, add a `reading`, or keep it as the kind `in_words`": (
        "请照原文书写；若原文如此，请添加 `reading`，或以 `in_words` 类收录"
    ),
    "`{published}` is read as {meaning} without a `reading`": "`{published}` 无需 `reading` 即可读作{meaning}",
    "`{published}` leaves no number from 0 to 100; a share of consumption lies there": (
        "`{published}` 不包含 0 至 100 之间的任何数；占消费的份额应在其间"
    ),
    "`{published}` lies outside 0 to 100; a share of consumption lies inside": (
        "`{published}` 超出 0 至 100；占消费的份额应在其间"
    ),
    "`{text}` means {meaning}; {recorded}": "`{text}` 的含义为{meaning}；{recorded}",
    "approximate": "约数",
    "from {low} to {high}": "自 {low} 至 {high}",
    "{number} (included or not)": "{number}（是否包含不明）",
    "{number} (included)": "{number}（包含）",
    "{number} (not included)": "{number}（不包含）",
    "`low` is {low}, which is above `high`, {high}": "`low` 为 {low}，大于 `high` 的 {high}",
    "exchange the two, or check the page": "请对调两者，或核对原文",
    "the amount `{published}` cannot be read": "无法读取数量 `{published}`",
    "write the number without separators, a range as `1 - 2`, a bound as `<3`; check the page": (
        "数字不加分隔符，范围写作 `1 - 2`，界限写作 `<3`；请核对原文"
    ),
    "no number": "没有数字",
    "{low} to {high}": "{low} 至 {high}",
    "there is no day {day}": "日历中没有 {day}",
    "check the date at its source": "请核对来源中的日期",
    "the period {period} ends before it begins": "时段 {period} 的结束早于开始",
    "exchange the two years, or check the page": "请对调两个年份，或核对原文",
    # Claims, controls, countries, criticality
    "`{edition}` is a list of {publisher}, the claim is about {jurisdiction}": (
        "`{edition}` 是 {publisher} 的清单，而此说法涉及 {jurisdiction}"
    ),
    "correct whichever of the two is wrong": "请改正其中错误的一个",
    "`{locator}` is also the place of the claim {where}": "`{locator}` 也是{where}的说法的出处",
    "count the rows on the page again, or say which of the two is meant": "请重新数原文的行，或写明指的是哪一个",
    "{after} is before {before}": "{after} 早于 {before}",
    "exchange the two dates, or check them at their source": "请对调两个日期，或核对来源",
    "`{key}` is `{value}`, which the words `{words}` do not say": "`{key}` 为 `{value}`，而原文 `{words}` 中没有",
    "write what the words say, or correct `published` at its source": "请照原文书写，或按来源改正 `published`",
    "`{code}` is not the code of a country whose names the program has": "`{code}` 不是程序中有名称的国家代码",
    "`{code}` ({country})": "`{code}`（{country}）",
    "use the ISO 3166-1 code of two letters; a new country first needs its names in the program": (
        "请使用 ISO 3166-1 两字母代码；新的国家须先在程序中添加名称"
    ),
    "`{name}` is not among the assessments in the head of this file": "`{name}` 不在本文件头部的评估之列",
    "add it to `assessments` with its thresholds, or correct the year": (
        "请将其连同阈值添加到 `assessments`，或改正年份"
    ),
    "no score is of the assessment `{name}`": "没有评分属于评估 `{name}`",
    # Policies
    "policies": "政策",
    "`{policy}` has the same row: {row}": "`{policy}` 已对应同一行：{row}",
    "name the row of each, or take one of the two out": "请写明各自的行，或删去其一",
}
