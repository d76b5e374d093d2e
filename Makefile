# Everything that a user or developer types; `make help` lists it. Each target does its own set-up first.
PYTHON := .venv/bin/python
LOCKS := uv.lock requirements.lock packaging/python-environment.sh

.PHONY: help setup run test check format style types package lock translations screenshots tree clean
.NOTPARALLEL:

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /make \1: /p' Makefile

setup: packages-for-test .venv/filled ## fetch everything that running and testing need

run: packages-for-run .venv/filled ## open the window; without a display, show the same in the terminal
	@if [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  $(PYTHON) -m cardkeeper; \
	else \
	  echo "There is no display here, so the demonstration runs in the terminal."; \
	  $(PYTHON) -m cardkeeper demo; \
	fi

test: setup ## run the tests
	@$(PYTHON) -m pytest

check: style types test ## formatting, lint, types and the tests, floors among them

style: setup
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m ruff check .

types: setup
	@$(PYTHON) -m mypy

format: setup ## put the code in its standard form
	@$(PYTHON) -m ruff format .
	@$(PYTHON) -m ruff check --fix .

translations: setup ## bring resources/i18n up to date with the sentences in the code
	@$(PYTHON) packaging/translations.py

screenshots: setup ## take every picture of the window that the documents show
	@$(PYTHON) packaging/screenshots.py docs/pictures

tree: setup ## bring the tree in CONTRIBUTING.md up to date with the files
	@$(PYTHON) packaging/tree.py

package: packages-for-package .venv/filled ## freeze the program into dist/cardkeeper
	@$(PYTHON) packaging/icons.py build/icons
	@$(PYTHON) -m PyInstaller --noconfirm --log-level WARN packaging/cardkeeper.spec

lock: ## choose new versions of everything we depend on (needs uv)
	uv lock --upgrade
	uv export --frozen --no-emit-project --no-annotate --no-header --quiet --output-file requirements.lock

clean: ## forget everything made here
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

packages-for-%:
	@packaging/system-packages.sh $*

# The interpreter comes with the system packages, so they come first, but are no reason to fill it again.
.venv/filled: $(LOCKS) | packages-for-run
	@packaging/python-environment.sh
