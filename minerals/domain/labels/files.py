"""What is said of files and streams that cannot be read or written.

Errors are printed in English alone.
"""

from __future__ import annotations

CLOSED_INPUT = "stdin is closed; name a file, or connect stdin"
CLOSED_OUTPUT = "stdout is closed, so that there is nowhere to print to; connect stdout"
NO_NAME = "an empty name was given; a file or folder was expected (an unset variable of a script makes such a name)"
NO_FILE_NAME = "this is no name that a file can have"
NO_SUCH_FILE = "no such file"
NO_SUCH_FOLDER = "no such folder; a folder like lists/ was expected"
NOTHING_INSIDE = "holds no .json file; a folder like lists/ was expected"

KINDS = {
    "folder": "is a folder; a file was expected",
    "pipe": "is a pipe; a regular file was expected",
    "device": "is a device; a regular file was expected",
    "socket": "is a socket; a regular file was expected",
}
"""What stands where a file was expected."""
CHECK_NAME = "check the name"
CHECK_RIGHTS = "check the name and the rights"

UNREADABLE = "cannot be read: {why}"
LEADS_OUT = "is a link that leads out of the folder that is read; put there what it leads to"
LINKED_FOLDER = "is a link to a folder, whose files are read where they lie; take the link away"
TOO_LARGE = "holds more than {limit:,} bytes, which is more than is read"
CHANGED = "changed while it was read; run the command again when nothing writes to it"
NO_WRITER = "is a pipe, and no program has written to it for {seconds} seconds"

UNWRITABLE = "cannot be written: {why}; nothing was written"
UNKNOWN_SUFFIX = "what to write is not known from the suffix `{suffix}`; known are {known}; or name it with --format"
WRITE_PROTECTED = "is write-protected; nothing was written"
NO_PARENT = "cannot be written: there is no folder {folder}; nothing was written"
NOT_REGULAR = "{what}; nothing was written"
OWNER_LOST = "cannot be written without changing its owner; nothing was written"
MISSING_EXTRA = "{what} needs {package}, which is not installed: pip install 'critical-minerals[{extra}]'"
NEEDS_FILE = "{form} is no text; name a file to write it to, with -o FILE"
TOO_MANY_ROWS = "a workbook has at most {most:,} rows on a sheet; write .csv or .parquet"
TOO_MANY_COLUMNS = "a workbook has at most {most:,} columns; write .csv or .parquet"
TOO_LONG_A_TEXT = "a workbook has at most {most:,} characters in a cell; write .csv or .parquet"
DRAWN_SUFFIX = "the suffix `{suffix}` names nothing that can be drawn here; known are {known}"
NOT_FOR_A_TERMINAL = "a terminal cannot show this; name a file with -o, such as -o FILE.{suffix}"
