"""One renderer per format; each renders any document, and knows no question."""
