"""OLD.json NEW.json, objects by id -> how many jsonpatch finds added, removed and changed."""

import json
import sys
from pathlib import Path

import jsonpatch

old, new = (json.loads(Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:3])
found = list(jsonpatch.make_patch(old, new))
changed = {one["path"].split("/")[1] for one in found if one["path"].count("/") > 1}
whole = [one["op"] for one in found if one["path"].count("/") == 1]
print(whole.count("add"), whole.count("remove"), len(changed))
