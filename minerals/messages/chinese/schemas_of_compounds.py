"""The descriptions of the schema of compounds, which ``check`` quotes, in Chinese."""

from __future__ import annotations

DESCRIPTIONS = {
    'the word "compounds"': '文字 "compounds"',
    "traded compounds and ore minerals: what each contains": "贸易中的化合物与矿石矿物：各含何种矿产",
    "an object of the sources of the formulas by short key, at least one": "一个对象，按短键列出化学式的来源，至少一项",
    "an object that describes one source": "一个对象，描述一个来源",
    "one of primary, secondary and derived": "primary、secondary、derived 三者之一",
    "an array of compounds, at least one": "化合物的数组，至少一项",
    "one compound or ore mineral": "一种化合物或矿石矿物",
    "its names": "其名称",
    "an object of further names by language: en, zh-Hans, zh-Hant, and de where a publication prints them": (
        "一个对象，按语言列出其他名称：en、zh-Hans、zh-Hant，出版物印有德文时为 de"
    ),
    "a chemical formula such as Li2CO3, with water of crystallization as (H2O)7": (
        "化学式，如 Li2CO3；结晶水写作 (H2O)7"
    ),
    "the symbol of the element that the share is about": "份额所指元素的符号",
    "the part of the mass that the element has by the formula, from 0 to 1": "按化学式，该元素所占的质量份额，0 至 1",
    "a short key of sources": "来源的短键",
    "a formula comes with the share that follows from it and with its source": "有化学式时，应有由其得出的份额和来源",
    "a note that says why there is no formula, and nothing that follows from one": "说明为何没有化学式的注",
    "`element`, `share`, `source` and `locator` beside a formula": "化学式旁的 `element`、`share`、`source`、`locator`",
    "nothing: it belongs to a formula": "不应有内容：它属于化学式",
}
