"""OLD.json NEW.json, objects by id -> how many jsondiff finds added, removed and changed."""

import json
import sys
from pathlib import Path

import jsondiff

old, new = (json.loads(Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:3])
found = jsondiff.diff(old, new)
removed = found.pop(jsondiff.delete, [])
print(sum(name not in old for name in found), len(removed), sum(name in old for name in found))
