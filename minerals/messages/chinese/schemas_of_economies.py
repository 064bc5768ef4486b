"""The descriptions of the schemas of economies and of governance indicators, in Chinese."""

from __future__ import annotations

DESCRIPTIONS = {
    "the countries that belong to an economy, such as the member states of the EU, and since when": (
        "属于某一经济体的国家（如欧盟成员国）及起始日期"
    ),
    'the word "economies"': '文字 "economies"',
    "a date YYYY-MM-DD: when the pages were read": "日期 YYYY-MM-DD：读取网页之日",
    "a date YYYY, YYYY-MM or YYYY-MM-DD: the first day of the membership": (
        "日期 YYYY、YYYY-MM 或 YYYY-MM-DD：成员资格的起始日"
    ),
    "a date YYYY, YYYY-MM or YYYY-MM-DD: the last day of the membership, where it ended": (
        "日期 YYYY、YYYY-MM 或 YYYY-MM-DD：成员资格的截止日（已终止时）"
    ),
    "an array of members, at least one": "成员的数组，至少一项",
    "one country as a member of an economy": "作为某经济体成员的一个国家",
    "the governance indicators of countries as one update of their publisher prints them": (
        "各国治理指标，取自发布方的某一次更新"
    ),
    'the word "governance"': '文字 "governance"',
    "where the estimates were read, not blank": "读取估计值之处，不得为空",
    "an array of estimates, at least one": "估计值的数组，至少一项",
    "the estimates for one country in one year": "一国一年的估计值",
    "the year of the estimates, four digits": "估计值的年份，四位数字",
    **{
        f"the estimate of {english}, about -2.5 (weak) to 2.5 (strong); no such key where none is printed": (
            f"{chinese}的估计值，约 -2.5（弱）至 2.5（强）；未公布时无此键"
        )
        for english, chinese in (
            ("voice and accountability", "话语权与问责"),
            ("political stability and absence of violence", "政治稳定与无暴力"),
            ("government effectiveness", "政府效能"),
            ("regulatory quality", "监管质量"),
            ("rule of law", "法治"),
            ("control of corruption", "腐败控制"),
        )
    },
    "the mean of the standard errors of the estimates, 0 or more": "各估计值标准误的平均值，0 或以上",
    "the factor for trade restrictions that the publication prints with the share, such as 1.1, above 0": (
        "出版物随份额所印的贸易限制系数，如 1.1，大于 0"
    ),
}
