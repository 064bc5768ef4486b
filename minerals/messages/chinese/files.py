"""Reading and writing files."""

from __future__ import annotations

MESSAGES = {
    ", ": "、",
    " or ": " 或 ",
    " and ": " 和 ",
    "; ": "；",
    "{error}": "{error}",
    "{file}: {fault}": "{file}：{fault}",
    "{fault}; {hint}": "{fault}；{hint}",
    "check the name": "请检查名称",
    "check the name, and give yourself the right to read it": "请检查名称，并取得读取权限",
    "check the name, or divide the file": "请检查名称，或将文件拆分",
    "no such file": "没有这个文件",
    "cannot be read: {why}": "无法读取：{why}",
    "no file can have this name": "文件不能使用这个名称",
    "is a folder; a file was expected": "是文件夹；此处需要文件",
    "is a pipe; a regular file was expected": "是管道；此处需要普通文件",
    "is a device; a regular file was expected": "是设备；此处需要普通文件",
    "is a socket; a regular file was expected": "是套接字；此处需要普通文件",
    "is a link that leads out of the folder; put there what it leads to": "是指向文件夹之外的链接；请改放其所指的内容",
    "is a link to another folder in here, whose files are read already; remove the link": (
        "是指向此处另一文件夹的链接，其中的文件已另行读取；请删除该链接"
    ),
    "is larger than {limit} bytes, the most that is read": "大于 {limit} 字节，超出可读取的上限",
    "changed while it was read; run the command again when nothing writes to it": (
        "读取过程中发生了变化；请在没有程序写入时重新运行命令"
    ),
    "is a pipe, and no program has written to it for {seconds} seconds": "是管道，{seconds} 秒内没有程序写入",
    "name a file, or start the program that writes to the pipe": "请指明文件，或启动向该管道写入的程序",
    "it is a link that leads in a circle": "它是循环链接",
    "no such folder; a folder like lists/ was expected": "没有这个文件夹；此处需要像 lists/ 那样的文件夹",
    "is a file; a folder like lists/ was expected": "是文件；此处需要像 lists/ 那样的文件夹",
    "is a pipe; a folder like lists/ was expected": "是管道；此处需要像 lists/ 那样的文件夹",
    "is a device; a folder like lists/ was expected": "是设备；此处需要像 lists/ 那样的文件夹",
    "is a socket; a folder like lists/ was expected": "是套接字；此处需要像 lists/ 那样的文件夹",
    "{folder}: holds no .json file; a folder like lists/ was expected": (
        "{folder}：其中没有 .json 文件；此处需要像 lists/ 那样的文件夹"
    ),
    "{file}: cannot be written: {why}; nothing was written": "{file}：无法写入：{why}；未写入任何内容",
    "{file}: cannot be written: there is no folder {folder}; nothing was written": (
        "{file}：无法写入：文件夹 {folder} 不存在；未写入任何内容"
    ),
    "{file}: {fault}; nothing was written": "{file}：{fault}；未写入任何内容",
    "{file}: is write-protected; nothing was written; take the protection away, or name another file": (
        "{file}：有写保护；未写入任何内容；请取消写保护，或改用其他文件"
    ),
    "{file}: cannot be written without changing its owner; nothing was written": (
        "{file}：写入会改变文件的所有者；未写入任何内容"
    ),
    "is missing; every data set has a file {file}": "缺少此文件；每个数据集都有 {file}",
    "restore {file}, or copy the one that comes with the package": "请恢复 {file}，或复制程序自带的同名文件",
    "on line {line}, column {column} ({path})": "第 {line} 行第 {column} 列（{path}）",
    "holds no JSON object at the top": "最外层不是 JSON 对象",
    'begin the file with { "schema": ... }': '文件应以 { "schema": ... } 开头',
    "byte {byte} is not UTF-8": "字节 {byte} 不是 UTF-8",
    "save the file as UTF-8 without a byte order mark": "请将文件存为不带字节顺序标记的 UTF-8",
    "begins with a byte order mark": "文件以字节顺序标记开头",
    "save the file as UTF-8 without it": "请将文件存为不带该标记的 UTF-8",
    "is empty; a JSON object was expected": "文件为空；此处需要 JSON 对象",
    "restore the file, or copy one of the same kind and fill it in": "请恢复该文件，或复制同类文件后填写",
    "is not JSON: {fault}": "不是 JSON：{fault}",
    "mend the JSON at this place": "请在此处改正 JSON",
    "the string that begins here has no end": "从此处开始的字符串没有结束",
    "a control character stands in a string; write it as an escape such as \\n": (
        "字符串中有控制字符；请写成 \\n 之类的转义"
    ),
    "the backslash here begins no escape that JSON knows": "此处的反斜杠不构成 JSON 的转义",
    "a value was expected here": "此处需要一个值",
    "more text after the end of the value": "值结束之后还有文字",
    "a comma or the end of the array was expected here": "此处需要逗号或数组的结尾",
    "a comma or the end of the object was expected here": "此处需要逗号或对象的结尾",
    "a key in double quotes was expected here": "此处需要双引号中的键",
    "a colon was expected here": "此处需要冒号",
    "a smaller number was expected here": "此处的数字过大",
    "the key `{key}` stands twice in one object": "同一对象中键 `{key}` 出现两次",
    "keep one of the two": "请只保留其中一个",
    "is nested more than {levels} levels deep": "嵌套超过 {levels} 层",
    "use the few levels that the schema has": "请按模式规定的层次书写",
    "holds half a character, {code} alone, which UTF-8 cannot write": "含有半个字符：单独的 {code}，UTF-8 无法写出",
    "write the whole character": "请写出完整的字符",
    '"schema" is {written}; "{schema}" was expected here': '"schema" 为 {written}；此处应为 "{schema}"',
    "move the file to the folder of its own schema": "请将文件移到其模式所属的文件夹",
    "`{mineral}` is not in the register": "`{mineral}` 不在矿产登记册中",
    "use an id of minerals.json, or add the mineral there first": "请使用 minerals.json 中的标识，或先在其中添加该矿产",
    "the publisher states {stated} entries, the file has {count}": "发布方公布 {stated} 条，文件中有 {count} 条",
    "restore the missing entry, or take out the one too many; never change the count that was printed": (
        "请补上缺少的条目，或删去多余的条目；不要改动原文的数目"
    ),
    "minerals": "矿产",
    "publications": "出版物",
    "members of a list": "清单的条目",
    "import-dependence figures": "进口依赖度数值",
    "uses": "用途",
    "claims": "第三方说法",
    "criticality scores": "关键性评分",
    "export controls": "出口管制",
    "tables of world production": "世界产量表",
    "shares": "份额",
    "corrections": "勘误",
    "compounds": "化合物",
    "members of economies": "经济体成员",
    "governance indicators": "治理指标",
    "member": "成员",
    "estimate": "估计值",
    '"schema" is "{schema}"; a diff takes {compared}': '"schema" 为 "{schema}"；可比较的是 {compared}',
    "name a list, or the figures of a publication; `--library` compares whole folders": (
        "请指明清单，或载有数值的出版物；比较整个文件夹请用 `--library`"
    ),
}
