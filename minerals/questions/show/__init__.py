"""An edition, a publication, a table of claims or a mineral, complete as in the data set."""
