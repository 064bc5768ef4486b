"""Results -> one self-contained HTML page, in both languages, which loads nothing from any network.

The chart is the table: each cell is a strip from 0 to 100 with the printed value beside it.
"""
