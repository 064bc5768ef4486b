"""The meaning of names and the lists that name the mineral: for names, and for the rows of a bill of materials."""

from typing import TypeAlias

from minerals.questions.lookup.bill import EXPLAINED, Bill, Part, Unmatched, bill
from minerals.questions.lookup.lookup import Found, Lookup, lookup

LookedUp: TypeAlias = Lookup | Bill
"""The answer to names, or to a bill of materials."""

__all__ = ["EXPLAINED", "Bill", "Found", "LookedUp", "Lookup", "Part", "Unmatched", "bill", "lookup"]
