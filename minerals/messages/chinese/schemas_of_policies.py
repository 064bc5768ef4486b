"""The descriptions of the schema of policies."""

from __future__ import annotations

DESCRIPTIONS = {
    "policies on minerals and batteries, as their issuers name them": "关于矿产和电池的政策，名称以发布机关所用为准",
    'the word "policies"': '文字 "policies"',
    "an array of policies, at least one": "政策的数组，至少一项",
    "one policy: a law, a strategy, a subsidy and so on": "一项政策：法律、战略、补贴等",
    "a kind of policy: law, order, proposal, strategy, report, list, export-control, subsidy, stockpile, trade, "
    "research or institution": (
        "政策类型：law、order、proposal、strategy、report、list、export-control、subsidy、stockpile、trade、research 或"
        " institution"
    ),
    "an array of what it is or does, each once": "政策类型的数组，各出现一次",
    "the title, or null where a third party names a policy that nobody identified": (
        "名称；第三方提到但未能确认的政策为 null"
    ),
    "whose the English title is: official, or ours where no official one was read": (
        "英文名称的来源：official；未读到官方英文名称时为 ours"
    ),
    "an array of its dates, in order": "日期的数组，按先后排列",
    "one date and what happened then": "一个日期及当时发生的事",
    "an event: proposed, adopted (signed, approved or promulgated), published, in-force, began, designated, "
    "revised, report or ended": (
        "事件：proposed、adopted（签署、批准或公布）、published、in-force、began、designated、revised、report 或 ended"
    ),
    "an array of edition ids, each once: the lists that it sets up": "清单标识的数组，各出现一次：该政策所设的清单",
    "an object with one text in both languages": "含一段中英两种文字的对象",
    "an object with one text in both languages, or null where there is none": "含一段中英两种文字的对象；没有时为 null",
    "what a third party's table says of it": "第三方的表中对该政策的写法",
    "how the row agrees with the policy: same, differs, ambiguous, incomplete, not-a-policy or not-identified": (
        "该行与政策的核对结果：same、differs、ambiguous、incomplete、not-a-policy 或 not-identified"
    ),
    "`difference`: what differs, in both languages": "`difference`：不同之处，中英两种文字",
    "no `difference` where the row agrees": "该行一致时没有 `difference`",
    "nothing: the row agrees": "无：该行一致",
    "where it was read, or null where nobody identified it": "读取之处；未能确认时为 null",
    "what nobody identified has no title, no source and a row of a third party": (
        "未能确认的政策没有名称和来源，只有第三方表中的一行"
    ),
    "a policy that was not identified: without a source and dates": "未能确认的政策：没有来源和日期",
    "a policy that was identified: with a kind, a source and a date": "已确认的政策：有类型、来源和日期",
    "null, as there is no title": "null，因为没有名称",
    "an empty array, as there is no title": "空数组，因为没有名称",
    "an object, as there is a title": "对象，因为有名称",
    "an array of at least one kind, as there is a title": "至少一个类型的数组，因为有名称",
    "an array of at least one date, as there is a title": "至少一个日期的数组，因为有名称",
}
