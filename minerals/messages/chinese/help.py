"""The help: what each command, argument and option does, and the words of the library around it.

The keys are paragraphs with single spaces. Examples and commands stay as they are.
"""

from __future__ import annotations

from minerals.messages.chinese import help_of_commands

EXAMPLE = "例："
HELP = {
    # The library
    "Arguments": "参数",
    "Options": "选项",
    "Commands": "命令",
    "default": "默认",
    "required": "必填",
    "env var": "环境变量",
    "Show this message and exit.": "显示本帮助后退出。",
    "Show the versions and exit.": "显示版本后退出。",
    "Install completion for the current shell.": "为当前 shell 安装自动补全。",
    "Show completion for the current shell, to copy it or customize the installation.": (
        "显示当前 shell 的自动补全脚本，以便复制或自行安装。"
    ),
    "Official critical-mineral lists, compared: which minerals, how dependent on imports, used for what.": (
        "官方关键矿产清单对照：列哪些矿产，进口依赖度多少，有何用途。"
    ),
    "A list: an id or name as `minerals lists` shows it, a code such as JP for the newest, or a file of yours; - for "
    "stdin. [default: US EU CN]": (
        "清单：`minerals lists` 所示的标识或名称，代码（如 JP，指其最新清单），或您的文件；- 为标准输入。"
        "[默认：US EU CN]"
    ),
    "A list: an id or name as `minerals lists` shows it, a code such as JP for the newest, or a file of yours; - for "
    "stdin. Files alone stand beside the official lists. [default: all official lists]": (
        "清单：`minerals lists` 所示的标识或名称，代码（如 JP，指其最新清单），或您的文件；- 为标准输入。"
        "只给文件时，与各官方清单并列。[默认：所有官方清单]"
    ),
    "A list: an id or name as `minerals lists` shows it, a code such as JP for the newest, or a file of yours; "
    "repeatable. [default: all lists; with --file, the newest of US, EU and CN]": (
        "清单：`minerals lists` 所示的标识或名称，代码（如 JP，指其最新清单），或您的文件；可重复。"
        "[默认：所有清单；有 --file 时，为 US、EU 和 CN 的最新清单]"
    ),
    "Rows: ids as printed, commodities, or the elements that groups cover.": (
        "行：原文所列（printed）、所归入的矿产（commodity），或类别所含的元素（element）。"
    ),
    "How to print the result. [default: table, or what the suffix of -o says]": (
        "结果的格式。[默认：table，或由 -o 的后缀决定]"
    ),
    "How to print the result. [default: table]": "结果的格式。[默认：table]",
    "How to print the result. [default: bibtex]": "结果的格式。[默认：bibtex]",
    "Write to this file, whole or not at all; its suffix says the format: .txt .json .csv .md .html .xlsx .parquet": (
        "写入此文件，要么完整写入，要么不写；后缀决定格式：.txt .json .csv .md .html .xlsx .parquet"
    ),
    "Write to this file, whole or not at all: .txt, .json, .csv or .md.": (
        "写入此文件，要么完整写入，要么不写：.txt、.json、.csv 或 .md。"
    ),
    "Write to this file, whole or not at all: .bib or .json.": "写入此文件，要么完整写入，要么不写：.bib 或 .json。",
    "Write to this file, whole or not at all. [default: stdout]": (
        "写入此文件，要么完整写入，要么不写。[默认：标准输出]"
    ),
    "Write to this file (.html), whole or not at all.": "写入此文件（.html），要么完整写入，要么不写。",
    "Write to this file, whole. [default: stdout]": "完整写入此文件。[默认：标准输出]",
    "Write to this file: .svg, .png or .pdf. [default: SVG]": "写入此文件：.svg、.png 或 .pdf。[默认：SVG]",
    "Language of tables and messages; zh-CN and the like are zh.": "表格和消息的语言；zh-CN 等视为 zh。",
    "Language of messages; zh-CN and the like are zh.": "消息的语言；zh-CN 等视为 zh。",
    "Print a table at once, however long; else PAGER shows a long one.": (
        "无论多长，一次打印整张表；否则长表由 PAGER 分页显示。"
    ),
    # compare
    "Compare lists mineral by mineral, with import dependence.": "逐个矿产对照各清单，附进口依赖度。",
    "Dependence is in percent, as each publisher measures and prints it: bounds stay bounds. Battery uses are those "
    "that the sources state.": "依赖度为百分数，照各发布方的指标和原文：界限仍为界限。电池用途为来源所述。",
    "Only minerals that a source ties to a battery, with their uses.": "只看有来源述及电池用途的矿产，并列出用途。",
    "Only the rows of these minerals; repeatable.": "只看这些矿产的行；可重复。",
    "Only minerals on all lists, on several but not all, or only on one.": (
        "只看在所有清单上、在多个但非所有清单上，或只在一个清单上的矿产。"
    ),
    "Only rows where a figure is certain to be at or above this; possible ones are named below the table.": (
        "只看有数值确定不低于此值的行；可能的列于表下。"
    ),
    "Only minerals that a source ties to this cell, such as lithium-ion.": (
        "只看有来源述及此电池类型（如 lithium-ion）的矿产。"
    ),
    "Only minerals that a source ties to this part, such as cathode.": "只看有来源述及此部件（如 cathode）的矿产。",
    "The order of the rows.": "行的顺序。",
    "Use the figures of this publication instead of the edition's own.": "用此出版物的数值代替清单所属的数值。",
    "Only lists in force and figures published by this date.": "只看截至此日有效的清单和已发布的数值。",
    "Further columns: production, china-share, controls, supply-risk; repeatable.": (
        "附加的列：production（产量）、china-share（中国份额）、controls（出口管制）、supply-risk（供应风险）；可重复。"
    ),
    "Number each figure, with publication and place in footnotes.": "为每个数值编号，在脚注中写明出版物和位置。",
    # report and plot
    "Make an HTML page of a comparison, a mineral or chemistries.": ("生成对照、单一矿产或电池体系的 HTML 页面。"),
    "It is one file that needs no network. Each cell is a strip from 0 to 100 beside the printed value. The page has "
    "both languages, sorts and filters, and holds its data and sources.": (
        "页面为单个文件，无需网络。每格在原文数值旁有一条 0 至 100 的标尺。"
        "页面含两种语言，可排序和筛选，并附数据和来源。"
    ),
    "Lists to compare; or one mineral; or battery chemistries. [default: US EU CN]": (
        "要对照的清单；或一种矿产；或电池体系。[默认：US EU CN]"
    ),
    "The title of the page.": "页面的标题。",
    "Draw a figure for a paper, as SVG, PNG or PDF.": "绘制论文用图，格式为 SVG、PNG 或 PDF。",
    "Bounds are drawn as bounds and gaps as gaps, as on the page of `minerals report`. PNG and PDF need the extra "
    "`report`.": "界限画作界限，空缺画作空缺，与 `minerals report` 的页面相同。PNG 和 PDF 需要附加包 `report`。",
    "dependence, matrix, history, production, battery or chain.": (
        "dependence（依赖度）、matrix（矩阵）、history（历年）、production（产量）、battery（电池）或 chain（产业链）。"
    ),
    "dependence: editions [default: US EU CN]; battery: chemistries; else one mineral.": (
        "dependence：清单 [默认：US EU CN]；battery：电池体系；其余：一种矿产。"
    ),
    "battery: the amounts of this publication.": "battery：此出版物的用量。",
    "The title of the figure.": "图的标题。",
    "Columns of a paper: one is 88 mm wide, two 180 mm.": "论文的栏数：一栏宽 88 毫米，两栏宽 180 毫米。",
    "matrix: only lists of this kind; repeatable.": "matrix：只看此类清单；可重复。",
    "matrix: only lists of this jurisdiction; repeatable.": "matrix：只看此国家或地区的清单；可重复。",
    "matrix: only the newest held list of each.": "matrix：只看各方最新的收录清单。",
    "history: only figures about these years.": "history：只看这些年份的数值。",
    # matrix and lists
    "Show which lists name which minerals, one mark per cell.": "显示各清单列有哪些矿产，每格一个标记。",
    "The last column counts jurisdictions: `13+3(?1)` are 13 with the mineral on a critical list (or on the kind asked "
    "for), 3 more with it only on a list of another kind, and 1 more whose list does not say.": (
        "末列为国家和地区数：`13+3(?1)` 表示 13 方的关键矿产清单（或所指定类型的清单）列有该矿产，"
        "另有 3 方仅在其他类型的清单上列有，还有 1 方的清单未说明。"
    ),
    "Only lists of this kind; repeatable. [default: critical and strategic]": (
        "只看此类清单；可重复。[默认：critical 和 strategic]"
    ),
    "Only lists of this jurisdiction, such as US; repeatable.": "只看此国家或地区（如 US）的清单；可重复。",
    "Only the newest list of each jurisdiction.": "只看各国家或地区的最新清单。",
    "Only minerals on all lists shown, on several but not all, or only on one.": (
        "只看在所示所有清单上、在多个但非所有清单上，或只在一个清单上的矿产。"
    ),
    "List the editions and publications in the data set.": "列出数据集中的清单和出版物。",
    "Only lists in force and publications issued by this date.": "只看截至此日有效的清单和已发布的出版物。",
    # policies
    "Show laws, strategies and other policies, with official titles.": "显示法律、战略等政策及其官方名称。",
    "Export controls are among them. Where the review of 2022 names a policy otherwise, both are shown.": (
        "包括出口管制。2022 年综述对政策另有称法的，两者均显示。"
    ),
    "Only policies of this jurisdiction; repeatable.": "只看此国家或地区的政策；可重复。",
    "Only policies that name it, or whose list has it.": "只看提及该矿产，或其清单列有该矿产的政策。",
    "Only policies with a date from this one on.": "只看有此日及以后日期的政策。",
    # assess
    "Assess each mineral by stage: indicators, intervals and lines.": "按环节评估各矿产：指标、区间和界线。",
    "Nothing is summed, weighted or ranked over columns, and what is unknown stays unknown. `-o FILE.json` keeps an "
    "assessment.": "不跨列求和、加权或排名，不详的仍为不详。`-o FILE.json` 可保存评估。",
    "Lists by id, or jurisdictions for their newest lists. [default: US EU CN]": (
        "清单的标识，或国家和地区的代码（指其最新清单）。[默认：US EU CN]"
    ),
    "Whose dependence and sources of imports.": "评估谁的依赖度和进口来源。",
    "Only minerals with a battery use.": "只看有电池用途的矿产。",
    "Only what had been published by this date.": "只看截至此日已发布的内容。",
    "From where an indicator is called high: concentration, dependence or supplier; repeatable.": (
        "指标从何值起视为高：concentration（集中度）、dependence（依赖度）或 supplier（最大供应国）；可重复。"
    ),
    "Order: name, concentration, dependence or supplier.": (
        "顺序：name（名称）、concentration（集中度）、dependence（依赖度）或 supplier（最大供应国）。"
    ),
    # battery and chain
    "Show the minerals that battery chemistries need, by list.": "显示各电池体系所需的矿产及其列入清单的情况。",
    "Kilograms are contents per kWh, of one publication, with import dependence and China's share by stage. They are "
    "not added up over minerals.": (
        "用量为每千瓦时的含量（千克），取自一份出版物，附进口依赖度和中国各环节份额。不同矿产不相加。"
    ),
    "Battery chemistries by name or id, such as NMC811 or LFP; without one, all are listed.": (
        "电池体系的名称或标识，例如 NMC811 或 LFP；不写时列出全部。"
    ),
    "Which chemistries a cut of this mineral touches.": "该矿产断供会影响哪些电池体系。",
    "With --cut: only this form of the mineral, such as natural.": "与 --cut 同用：只看该矿产的此形态，例如 natural。",
    "The amounts of this publication.": "此出版物的用量。",
    "The amounts of every publication, each named.": "各出版物的用量，各自注明。",
    "Kilograms for so many kWh. [default: 1]": "按此千瓦时数计的千克数。[默认：1]",
    "Only amounts per kWh of this.": "只看按此基准的每千瓦时用量。",
    "Count lithium as the element or as its carbonate.": "锂按元素或按碳酸锂计。",
    "Lists to compare; repeatable. [default: US EU CN]": "要对照的清单；可重复。[默认：US EU CN]",
    "Only this mineral; repeatable.": "只看此矿产；可重复。",
    "Show who holds each stage of a battery chain.": "显示电池产业链各环节由谁掌握。",
    "Each number is printed as published, with what it measures and its year; different measures are not added.": (
        "每个数字照原文，附其所指和年份；不同指标不相加。"
    ),
    "A mineral or a battery chemistry, by name or id.": "矿产或电池体系的名称或标识。",
    "Make an HTML page with strips; with --against it marks what changed.": (
        "生成带图示的 HTML 网页；加 --against 则标出变化。"
    ),
    "What changed since a kept assessment or a date; exit status 1 where something did.": (
        "自所保存的评估或某日以来的变化；有变化时退出状态为 1。"
    ),
    "Compare the arithmetic and the screen with what the EU prints.": "将算法和筛选结果与欧盟公布的结果对照。",
    # export
    "Write the whole data set as CSV, Parquet and datapackage.json.": (
        "将整个数据集写为 CSV、Parquet 和 datapackage.json。"
    ),
    "It is a Frictionless data package that describes every column. A folder that is there already is replaced "
    "only where an export wrote it.": ("这是说明各列的 Frictionless 数据包。已有的文件夹只有是先前导出的才会被替换。"),
    "Write this folder, whole or not at all.": "写入此文件夹，要么完整写入，要么不写。",
    **help_of_commands.HELP,
}
