"""Every message in Chinese, by its English template.

A test checks that each template of the program is here once, with the same places, and nothing else.
"""

from __future__ import annotations

from minerals.messages.chinese import (
    assess,
    batteries,
    check,
    command_line,
    coverage,
    files,
    notes,
    questions,
    schemas,
    schemas_of_compounds,
    schemas_of_economies,
    schemas_of_figures,
    schemas_of_policies,
    system,
    tables,
    writing,
)

PARTS = (
    files.MESSAGES,
    tables.MESSAGES,
    check.MESSAGES,
    writing.MESSAGES,
    assess.MESSAGES,
    questions.MESSAGES,
    command_line.MESSAGES,
    schemas.DESCRIPTIONS,
    schemas_of_figures.DESCRIPTIONS,
    schemas_of_compounds.DESCRIPTIONS,
    schemas_of_economies.DESCRIPTIONS,
    schemas_of_policies.DESCRIPTIONS,
    batteries.MESSAGES,
    batteries.DESCRIPTIONS,
    system.REASONS,
    notes.NOTES,
    coverage.COVERAGE,
)
CHINESE = {english: chinese for part in PARTS for english, chinese in part.items()}
