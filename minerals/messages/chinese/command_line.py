"""The command line: options, streams, formats, notes on stderr."""

from __future__ import annotations

MESSAGES = {
    "working": "处理中",
    "drawing the table": "绘制表格",
    "writing the answer": "写出结果",
    "checking": "检查",
    "comparing": "比较",
    "exporting": "导出",
    "applying": "应用补丁",
    "laid out again: {file}": "已重新排版：{file}",
    "fill in {keys}; then run `minerals check`": "请填写 {keys}，然后运行 `minerals check`",
    "what the patch makes of {file}": "补丁由 {file} 得出的文件",
    "there is not enough memory for this": "内存不足",
    "this is a fault of the program: please report it": "这是程序的错误：请报告",
    "`{name}` is no command; `minerals show {id}` shows it": "`{name}` 不是命令；请用 `minerals show {id}` 查看",
    "`{word}` is none of {words}": "`{word}` 不是以下之一：{words}",
    "name a table of claims or a file; `minerals audit --blank` prints a table to copy": (
        "请写说法表或文件；`minerals audit --blank` 可打印空白表供复制"
    ),
    "--column {option}: a column and its name were expected, such as value=reliance": (
        "--column {option}：应为列及其名称，例如 value=reliance"
    ),
    "--format json-patch is exact and whole: it takes no --library, --summary, --only, --ignore, --tolerance": (
        "`--format json-patch` 精确而完整：不能与 --library、--summary、--only、--ignore、--tolerance 同用"
    ),
    "OLD and NEW cannot both be stdin": "OLD 和 NEW 不能同时为标准输入",
    "name the minerals, or give a file with --file; one of the two was expected": (
        "请写矿产名称，或用 --file 指定文件；两者取其一"
    ),
    "--column belongs to --file": "--column 须与 --file 同用",
    "{file}: is there already; name a new file": "{file}：已存在；请另写一个文件名",
    "{file}: the suffix `{suffix}` names nothing that can be drawn here; known are {known}": (
        "{file}：后缀 `{suffix}` 不是此处可以绘制的格式；可用的有 {known}"
    ),
    "a terminal cannot show this; name a file with -o, such as -o FILE.{suffix}": (
        "终端无法显示；请用 -o 指定文件，例如 -o FILE.{suffix}"
    ),
    "an empty name was given; a file or folder was expected (an unset variable of a script makes such a name)": (
        "名称为空；此处需要文件或文件夹（脚本中未设置的变量会造成空名称）"
    ),
    "{option}: an empty value was given; name one, or leave the option out (an unset variable of a script makes such a "
    "value)": "{option}：值为空；请给出值，或不用此选项（脚本中未设置的变量会造成空值）",
    "stdin is closed; name a file, or connect stdin": "标准输入已关闭；请指定文件，或接通标准输入",
    "an export is a folder, which cannot be written to stdout; name a folder": (
        "导出结果是文件夹，无法写入标准输出；请指定文件夹"
    ),
    "stdout is closed, so that there is nowhere to print to; connect stdout": (
        "标准输出已关闭，无处打印；请接通标准输出"
    ),
    "{form} needs one more package: pip install 'critical-minerals[report]'; SVG needs none": (
        "{form} 需要另装一个包：`pip install 'critical-minerals[report]'`；SVG 不需要"
    ),
    "{form} needs the C library cairo (Debian: apt install libcairo2; macOS: brew install cairo): {why}": (
        "{form} 需要 C 库 cairo（Debian：`apt install libcairo2`；macOS：`brew install cairo`）：{why}"
    ),
}
