"""The meaning of names and the lists that name the mineral: for names, and for the rows of a bill of materials."""

from minerals.questions.lookup.bill import EXPLAINED, Bill, Part, Unmatched, bill
from minerals.questions.lookup.lookup import Found, Lookup, lookup

__all__ = ["EXPLAINED", "Bill", "Found", "Lookup", "Part", "Unmatched", "bill", "lookup"]
