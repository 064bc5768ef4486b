"""Answers as figures for papers: the marks of the page, sized for one or two columns, readable in black and white.

Units are points; a figure is 88 mm wide for one column and 180 mm for two.
"""
