"""FILE -> the seconds that orjson takes to parse it."""

import sys
import time
from pathlib import Path

import orjson

content = Path(sys.argv[1]).read_bytes()
start = time.perf_counter()
orjson.loads(content)
print(time.perf_counter() - start)
