# make        set everything up and print the comparison of the US, EU and China lists
# make test   set everything up and run the tests
# make browser-test  the pages in Chromium
# make bench  measure speed against floors and peers (bench-quick: fewer rounds, smaller files);
#             AGAINST=FILE puts the numbers of an earlier page beside
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test browser-test lint golden docs bench bench-quick fuzz wheel-check clean
.DELETE_ON_ERROR:

run: $(VENV)/run.stamp
	@$(BIN)/minerals compare

test: $(VENV)/dev.stamp
	@$(BIN)/python -m pytest -n auto

# The pages in Chromium, where it is installed; else this says that it is not, and passes.
browser-test: $(VENV)/dev.stamp
	@if { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null; then \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[browser]' \
		&& $(BIN)/python -m pytest -n auto tests/browser; \
	else echo 'no Chromium here: the tests of the pages in a browser were not run' >&2; fi

lint: $(VENV)/dev.stamp
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo --no-cache

# Rewrites the golden files from what the program prints now: look at the difference before you keep it.
golden: $(VENV)/dev.stamp
	@$(BIN)/python -m tests.golden.write

# Rewrites the guides and the dictionary of columns from what the program prints now, then builds the site in build/site.
docs: $(VENV)/dev.stamp
	@$(BIN)/python -m tests.guide
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	@$(BIN)/zensical build --clean --strict

bench: $(VENV)/run.stamp
	@$(BIN)/python -m benchmarks $(if $(AGAINST),--against $(AGAINST))

bench-quick: $(VENV)/run.stamp
	@$(BIN)/python -m benchmarks --quick

# Damaged files for every command that reads one: make fuzz, or for ten minutes: make fuzz SECONDS=600 SEED=2
SECONDS ?= 30
SEED ?= 1
fuzz: $(VENV)/dev.stamp
	@$(BIN)/python -m tests.hostile.fuzz --seconds $(SECONDS) --seed $(SEED)

wheel-check: $(VENV)/dev.stamp
	@.ci/wheel-check $(BIN)/python

clean:
	rm -rf $(VENV) build dist

$(VENV)/run.stamp: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'Python 3.11 or newer is needed; name one: make PYTHON=python3.12' >&2; exit 1; }
	@echo 'Setting up $(VENV) ...' >&2
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/dev.stamp: $(VENV)/run.stamp
	@echo 'Installing what the tests need ...' >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
