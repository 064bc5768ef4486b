"""The help of the commands from `show` on."""

from __future__ import annotations

HELP = {
    # show and history
    "Show one edition, publication, table or mineral, as printed.": "照原文显示一份清单、出版物、说法表或一种矿产。",
    "Every value is shown as its source prints it, with its meaning in percent and its place in the source.": (
        "每个数值照来源原文，附其百分数含义和在来源中的位置。"
    ),
    "An edition, a publication, a table of claims, or a mineral (its id or its name).": (
        "清单、出版物、说法表，或矿产（标识或名称）。"
    ),
    "For a mineral: only what had been published by this date.": "对矿产：只看截至此日已发布的内容。",
    "Show one mineral over time: its lists and its figures.": "显示一种矿产的历年情况：清单和数值。",
    "Rows are the years that figures are about, columns the editions that print them: revisions read across.": (
        "行为数值所涉的年份，列为刊载数值的版次：横读可见修订。"
    ),
    "A mineral, by its id or by any name.": "矿产，可用标识或任何名称。",
    "Only figures about these years, such as 2018-2021.": "只看这些年份的数值，例如 2018-2021。",
    # lookup and cite
    "Look up which mineral or battery chemistry a name means.": "查询名称指哪种矿产或电池体系。",
    "A mineral comes with the lists that it is on. Nothing is guessed. With --file, each row comes back with its "
    "mineral, listings and import dependence in percent. Exit status 1 when some name means neither, 2 when none means "
    "either.": (
        "矿产附所列入的清单。不作猜测。有 --file 时，每行附上矿产、列入情况和进口依赖度（百分数）。"
        "有名称两者皆非时退出状态为 1，全都皆非时为 2。"
    ),
    "Names of minerals or battery chemistries, in English or Chinese, or symbols.": (
        "矿产或电池体系的英文或中文名称，或化学符号。"
    ),
    "Look up each row of this file: CSV, .xlsx, .ods, JSON or one name a line; - for stdin.": (
        "查询此文件的每一行：CSV、.xlsx、.ods、JSON，或每行一个名称；- 为标准输入。"
    ),
    "The column of the file that holds the names. [default: by its title, else by its contents]": (
        "文件中名称所在的列。[默认：按列名判断，否则按内容]"
    ),
    "The column of the file that holds the names.": "文件中名称所在的列。",
    "Cite publications, editions or this data set.": "引用出版物、清单或本数据集。",
    "Nothing is guessed: what is not known about a source is left out, and the note says so.": (
        "不作猜测：来源中不详的内容从略，并在附注中说明。"
    ),
    "Publications and editions. [default: this data set]": "出版物和清单。[默认：本数据集]",
    # diff and apply
    "Show what changed between two lists or two sets of figures.": "显示两份清单或两组数值之间的变化。",
    "Entries and figures are matched by what they are, not by their place. Exit status 0 when nothing is left to "
    "report, 1 when something differs, 2 on an error; what is missing from a publication that is only partly in the "
    "data set is no difference.": (
        "条目和数值按其所指对应，而非按位置。没有可报告的变化时退出状态为 0，有变化时为 1，出错时为 2；"
        "部分收录的出版物所缺的内容不算变化。"
    ),
    "A list, a publication with figures, or your own file (CSV, .xlsx, JSON ...); - for stdin.": (
        "清单、载有数值的出版物，或您的文件（CSV、.xlsx、JSON 等）；- 为标准输入。"
    ),
    "What to compare it with, of the same kind.": "与之比较的对象，须为同类。",
    "OLD and NEW are folders like lists/: compare all their files.": (
        "OLD 和 NEW 是像 lists/ 那样的文件夹：比较其中所有文件。"
    ),
    "Count the changes; do not list them.": "只计变化数目，不逐条列出。",
    "Report only this kind of change, such as added; repeatable.": "只报告此类变化，例如 added；可重复。",
    "Leave out changes of this field, such as name; repeatable.": "略去此字段的变化，例如 name；可重复。",
    "From NEW to OLD.": "从 NEW 到 OLD。",
    "Figures that differ by at most this many percentage points count as the same.": (
        "相差不超过此百分点的数值视为相同。"
    ),
    "Apply a patch to a data file and print the result.": "将补丁应用于数据文件，并打印结果。",
    "A patch that was made from another file, or from another version of it, is refused, and so is one that makes a "
    "file with problems; nothing is written then.": (
        "出自另一文件或另一版本的补丁不予应用，会造成问题文件的补丁亦然；此时不写入任何内容。"
    ),
    "The output of `minerals diff --format json-patch`; - for stdin.": (
        "`minerals diff --format json-patch` 的输出；- 为标准输入。"
    ),
    "The file that the patch starts from.": "补丁所依据的文件。",
    # audit and conflicts
    "Check a table cell by cell against the sources it cites.": "逐格对照所引来源核对表格。",
    "Bounds stay bounds; where the data set has nothing, the verdict is `cannot check`. Exit status 1 when a cell "
    "differs from its source or a row cannot be read, 2 when the table lacks what is needed.": (
        "界限仍为界限；数据集中没有的，结论为“无法核对”。有单元格与来源不符或有行无法读取时退出状态为 1，"
        "表格缺少必需内容时为 2。"
    ),
    "A table of claims in the data set, or a file of yours: CSV, .xlsx, .ods, JSON; - for stdin.": (
        "数据集中的说法表，或您的文件：CSV、.xlsx、.ods、JSON；- 为标准输入。"
    ),
    "The jurisdiction of rows that name none: US, EU, CN ...": "未写国家或地区的行所用的代码：US、EU、CN 等。",
    "The publication that rows without one cite: us-mcs-2026 ...": "未写出版物的行所引的出版物：us-mcs-2026 等。",
    "The year of rows that name none. [default: the newest of the publication]": (
        "未写年份的行所用的年份。[默认：该出版物的最新年份]"
    ),
    "What a column is called in the file, such as value=us_import_reliance_pct; may be repeated.": (
        "列在文件中的名称，例如 value=us_import_reliance_pct；可重复。"
    ),
    "Print a table to copy, and exit.": "打印空白表供复制，然后退出。",
    "Show where two sources disagree on a figure or on a list.": "显示两个来源在数值或清单上的矛盾之处。",
    "Bounds are intervals: above 95 and 100 agree. A different figure in a later edition of a series is marked as "
    "revised or redefined where that edition says so.": (
        "界限视为区间：高于 95 与 100 不矛盾。同一系列后来版次的不同数值，如该版自述修订或改变定义，则予注明。"
    ),
    "Only these minerals, by any name.": "只看这些矿产，可用任何名称。",
    "How many years figures of different series may lie apart.": "不同系列的数值最多可相隔的年数。",
    # new and check
    "Make an edition file of a list of your own.": "将您自己的清单做成清单文件。",
    "Each row becomes a member with its mineral; what the table does not say is left to be filled in, and named. Exit "
    "status 1 when a row names no mineral.": (
        "每行成为一个条目，附其矿产；表中没有的内容留待填写，并逐项指出。有行不是矿产名称时退出状态为 1。"
    ),
    "Names: CSV, .xlsx, .ods, JSON or one name a line; - for stdin.": (
        "名称：CSV、.xlsx、.ods、JSON，或每行一个名称；- 为标准输入。"
    ),
    "Check data files against their schemas and against each other.": "按模式检查数据文件，并相互核对。",
    "All problems are reported at once, with file, line, column and how to mend them. Exit status 1 when there are "
    "any.": "一次报告所有问题，附文件、行、列和改正方法。有问题时退出状态为 1。",
    "A folder like lists/, or one file of a kind found there. [default: the packaged data]": (
        "像 lists/ 那样的文件夹，或其中某一类的一个文件。[默认：程序自带的数据]"
    ),
    "First rewrite files whose layout is not canonical.": "先将排版不规范的文件重新排版。",
}
