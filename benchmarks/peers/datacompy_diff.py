"""OLD.csv NEW.csv -> how many rows datacompy, on polars, finds added, removed and changed."""

import sys

import datacompy
import polars as pl

old, new = (pl.read_csv(path, infer_schema=False) for path in sys.argv[1:3])
found = datacompy.PolarsCompare(old, new, join_columns=["id"])
print(len(found.df2_unq_rows), len(found.df1_unq_rows), len(found.all_mismatch()))
