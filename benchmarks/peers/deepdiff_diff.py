"""OLD.json NEW.json, objects by id -> how many DeepDiff finds added, removed and changed."""

import json
import sys
from pathlib import Path

from deepdiff import DeepDiff

old, new = (json.loads(Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:3])
found = DeepDiff(old, new)
changed = {path.split("']")[0] for path in found.get("values_changed", ())}
print(len(found.get("dictionary_item_added", ())), len(found.get("dictionary_item_removed", ())), len(changed))
