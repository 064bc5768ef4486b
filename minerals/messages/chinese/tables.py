"""The user's own tables: the kind of a file, its header, columns and rows."""

from __future__ import annotations

MESSAGES = {
    "stdin can be named once only": "标准输入只能指明一次",
    "{file}: is {kind}; a table was expected; save it as CSV, .xlsx or .ods": (
        "{file}：是 {kind}；此处需要表格；请存为 CSV、.xlsx 或 .ods"
    ),
    "{file}: is no workbook; a sheet belongs to .xlsx and .ods": "{file}：不是工作簿；只有 .xlsx 和 .ods 才有工作表",
    "an Excel workbook": "Excel 工作簿",
    "an OpenDocument spreadsheet": "OpenDocument 电子表格",
    "a PDF document": "PDF 文档",
    "a workbook in the format of Excel 97, or one with a password": "Excel 97 格式或带密码的工作簿",
    "a gzip archive": "gzip 压缩文件",
    "a 7-Zip archive": "7-Zip 压缩文件",
    "a RAR archive": "RAR 压缩文件",
    "a zip archive": "zip 压缩文件",
    "a workbook or an archive that is cut off": "不完整的工作簿或压缩文件",
    "an image": "图像",
    "a Parquet file": "Parquet 文件",
    "an Arrow file": "Arrow 文件",
    "a database": "数据库",
    "an RTF document": "RTF 文档",
    "a web page": "网页",
    "an XML file": "XML 文件",
    "a Word document": "Word 文档",
    "{file}: is {kind}; to read it, install the reader: {command}; or save the sheet as CSV UTF-8": (
        "{file}：是 {kind}；读取需要先安装：{command}；或将工作表存为 UTF-8 编码的 CSV"
    ),
    "{file}: is {kind} that cannot be read; open it, and save it again or as CSV UTF-8": (
        "{file}：是 {kind}，但无法读取；请打开后重新保存，或存为 UTF-8 编码的 CSV"
    ),
    "a binary workbook of Excel (.xlsb)": "Excel 二进制工作簿（.xlsb）",
    "{file}: is {kind} with more than {limit} {what}, the most that is read; delete what stands far below or beside "
    "the table, or save the sheet as CSV UTF-8": (
        "{file}：是 {kind}，超过 {limit} {what}，这是可读取的上限；"
        "请删除表格下方或右侧远处的内容，或将工作表另存为 CSV UTF-8"
    ),
    "bytes": "字节",
    "cells": "个单元格",
    "{file}: the header has {count} columns, of which most rows fill few; take out the columns that stay empty": (
        "{file}：表头有 {count} 列，而多数行只填写其中少数几列；请删除空列"
    ),
    "{file}: has {count} sheets with something in them: {sheets}; name one behind the file: {file}#{first}": (
        "{file}：有 {count} 个非空工作表：{sheets}；请在文件名后指明一个：{file}#{first}"
    ),
    "sheet of {file}": "{file} 的工作表",
    "the sheets are {names}": "工作表有 {names}",
    "{file}, sheet `{sheet}`": "{file}，工作表 `{sheet}`",
    "{file}: is empty; a header was expected, and rows below it": "{file}：为空；此处需要表头和其下的行",
    "the header is row {row}; the row above it is not part of the table": "表头在第 {row} 行；其上的一行不属于表格",
    "the header is row {row}; the {count} rows above it are not part of the table": (
        "表头在第 {row} 行；其上的 {count} 行不属于表格"
    ),
    "{file}:1: holds zero bytes; text was expected; save the file as CSV UTF-8": (
        "{file}:1：含有零字节；此处需要文字；请将文件存为 UTF-8 编码的 CSV"
    ),
    "{file}:{line}: cannot be read as {encoding}, nor as Windows-1252 or GB18030; save the file as CSV UTF-8": (
        "{file}:{line}：无法按 {encoding}、Windows-1252 或 GB18030 读取；请将文件存为 UTF-8 编码的 CSV"
    ),
    "read as {encoding}, since it is no UTF-8": "不是 UTF-8，按 {encoding} 读取",
    "{file}:{line}: the row that begins here cannot be read ({why}); "
    'close each quote, and write a quote inside a quoted cell twice: ""': (
        '{file}:{line}：从此处开始的行无法读取（{why}）；引号须成对，引号内的引号写两次：""'
    ),
    "a quote is not closed": "引号未闭合",
    "a cell is too long": "单元格过长",
    "a quote stands inside a cell": "引号出现在单元格中间",
    "{file}: JSON was given, {given}; {expected}": "{file}：所给的 JSON 是 {given}；{expected}",
    "{file}: JSON was given; entry {place} is {given}; {expected}": (
        "{file}：所给的 JSON 中第 {place} 项是 {given}；{expected}"
    ),
    "{file}: JSON was given; some entries are names and some objects; {expected}": (
        "{file}：所给的 JSON 中有的项是名称，有的项是对象；{expected}"
    ),
    "{file}: holds an empty array; {expected}": "{file}：数组为空；{expected}",
    "an array of names, or of objects with the same keys, was expected": "此处需要名称的数组，或键相同的对象的数组",
    '{given} with "schema" {written}': '{given}，其 "schema" 为 {written}',
    "an object": "对象",
    "an array": "数组",
    "a text": "文字",
    "true or false": "true 或 false",
    "null": "null",
    "a number": "数字",
    "{file}:{row}: which column holds the names? none reads as names of minerals: say it with --column; "
    "the columns are {columns}": (
        "{file}:{row}：无法判断哪一列是名称，没有一列可读作矿产名称：请用 --column 指明；各列为 {columns}"
    ),
    "the names are read from column `{column}`, which reads as names of minerals": (
        "名称取自列 `{column}`，其内容可读作矿产名称"
    ),
    "the names are read from column `{column}`; {others} reads as names too: see --column": (
        "名称取自列 `{column}`；{others} 也可读作名称，可用 --column 指明"
    ),
    "column in {file}": "{file} 中的列",
    "the columns are {columns}": "各列为 {columns}",
    "did you mean `{name}`? the columns are {columns}": "是否指 `{name}`？各列为 {columns}",
    "{file}:{row}: {count} columns are called `{name}`; give each its own name": (
        "{file}:{row}：有 {count} 列都名为 `{name}`；请各用不同的名称"
    ),
    "{file}: there is a column `{name}` already, which the answer adds; give it another name": (
        "{file}：已有列 `{name}`，与结果所添加的列同名；请改用别的名称"
    ),
    "{file}: holds no name; one on each row was expected": "{file}：其中没有名称；每行应有一个",
    "{file}: holds {contents}; a list was expected": "{file}：其内容是{contents}；此处需要清单",
    "the row has more cells than the header": "该行的单元格多于表头",
    "the row has more cells than the header; put a cell in quotes that contains the separator": (
        "该行的单元格多于表头；含分隔符的单元格请加引号"
    ),
    "is not a mineral name": "不是矿产名称",
    "is not a mineral name; did you mean {names}?": "不是矿产名称；是否指 {names}？",
    "contains {mineral}, but is not the mineral itself": "含有 {mineral}，但并非该矿产本身",
    "no name": "没有名称",
    "{file}: row {row}: `{name}` is a group; move what the list covers from `covers_unknown` to `covers`": (
        "{file}：第 {row} 行：`{name}` 是类别；请将清单所涵盖的矿产由 `covers_unknown` 移至 `covers`"
    ),
    "row {row} `{name}`": "第 {row} 行 `{name}`",
    "row {rows}": "第 {rows} 行",
    "rows {rows}": "第 {rows} 行",
    "rows {rows} and {count} more": "第 {rows} 行及另外 {count} 行",
    "{file}: {rows}: {why}": "{file}：{rows}：{why}",
    "{file}: {names} more names in {rows} rows are not known; their rows have no mineral in the answer": (
        "{file}：另有 {names} 个名称（共 {rows} 行）不能识别；结果中这些行没有矿产"
    ),
    "{list}: these rows name a mineral again and are compared once: {rows}": (
        "{list}：以下各行重复列出同一矿产，只比较一次：{rows}"
    ),
    "table of claims or file": "说法表或文件",
    "{file}: holds no row that claims something; {copy}": "{file}：没有任何一行含有说法；{copy}",
    "`minerals audit --blank` prints a table to copy": "`minerals audit --blank` 可打印空白表供复制",
    "{column} is read from column `{title}`": "{column} 取自列 `{title}`",
    "there is no column `{name}`": "没有列 `{name}`",
    "there is no column `{name}` (did you mean `{near}`?)": "没有列 `{name}`（是否指 `{near}`？）",
    "{fault}; name the column that has it: --column mineral=NAME": "{fault}；请指明相应的列：`--column mineral=列名`",
    "{fault}; name the column that has it: --column publication=NAME, or name one for all rows: --publication ID": (
        "{fault}；请指明相应的列：`--column publication=列名`，或为所有行指定一份：`--publication 标识`"
    ),
    "there is neither a column `value` nor a column `use`; "
    "name the column that has it: --column value=NAME or --column use=NAME": (
        "既没有列 `value`，也没有列 `use`；请指明相应的列：`--column value=列名` 或 `--column use=列名`"
    ),
    "the columns are {columns}; {copy}": "各列为 {columns}；{copy}",
    "there are {count} columns `{name}`; give each its own name": "有 {count} 列都名为 `{name}`；请各用不同的名称",
    "--column {column}=NAME: a table may have {columns}": "--column {column}=列名：表中可有的列为 {columns}",
    "given for all rows: {fault}": "为所有行指定的内容：{fault}",
}
