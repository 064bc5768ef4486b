"""The words in the note of a citation; in English only, as a bibliography has one language."""

from __future__ import annotations

NO_DATE = "n.d."
NO_DATE_BECAUSE = "n.d. ({basis})"
ABOUT = "c. {date}"
ENGLISH_TITLE = "English title: {title}"
TITLE_NOT_SEEN = "original title not seen"
NO_AUTHOR = "publisher: {words}"
DATA_VERSION = "data version {version}"
