"""The words of the table of lists."""

from __future__ import annotations

from minerals.domain.labels import Label

EDITION = Label("Edition", "清单")
KIND = Label("Kind", "类型")
PUBLISHED = Label("Published", "发布")
HELD = Label("Data/stated", "收录/公布")
OF = Label("Of", "所属")
CHECKED = Label("Each list was last checked against its source on {day}.", "各清单最近一次与来源核对的日期：{day}。")
CHECKED_FROM_TO = Label(
    "Each list was last checked against its source between {first} and {last}; `minerals show ID` has the day.",
    "各清单最近一次与来源核对的日期在 {first} 至 {last} 之间；`minerals show ID` 显示具体日期。",
)
TITLE = Label("Title", "名称")
PUBLICATION = Label("Publication", "出版物")
COVERAGE = Label("Coverage", "收录")
NOT_SEEN = Label("not seen", "未见")
NOT_HELD = Label("{count} stated, not in data", "公布 {count}，未收录")
NO_MEMBERS = Label("no members", "未收录")
STATES_NONE = Label("-: the publisher states no number.", "-：发布方未公布数目。")
COUNTING_RULE = Label("{edition}: {rule}", "{edition}：{rule}")
AS_OF = Label(
    "As of {day}: lists in force and publications issued by that date.", "截至 {day}：当日有效的清单和已发布的出版物。"
)
UNDATED = Label(
    "Publications left out because they have no publication date: {count}.",
    "因无发布日期而未列入：出版物 {count} 种。",
)
IN_COLLECTIONS = Label(
    "These files cite {count} more publications; --format json lists them all.",
    "以上文件还引用另外 {count} 种出版物；--format json 列出全部。",
)
