"""The meaning of names and the lists that name the mineral: for names, and for the rows of a bill of materials."""
