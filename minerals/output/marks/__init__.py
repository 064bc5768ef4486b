"""Published values as marks on a strip from 0 to 100: for the page and for figures in papers alike."""
