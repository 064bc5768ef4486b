"""SCHEMA FILE -> the seconds that jsonschema takes to name all errors, and how many records they are in."""

import json
import sys
import time
from pathlib import Path

from jsonschema import Draft202012Validator

schema, content = (Path(path).read_text(encoding="utf-8") for path in sys.argv[1:3])
validator = Draft202012Validator(json.loads(schema))
start = time.perf_counter()
found = {error.absolute_path[1] for error in validator.iter_errors(json.loads(content))}
print(time.perf_counter() - start)
print(len(found))
