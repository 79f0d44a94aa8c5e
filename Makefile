# Majlis: the two commands are `make run` and `make test`. Installations and builds leave a stamp file, and
# run again only if their sources have changed.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-builtin-rules --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PORT ?= 8000
MAJLIS_DEMO ?= 1
CHROMIUM ?= /usr/bin/chromium
export CHROMIUM

PYTHON ?= $(shell for python in python3.11 python3 python3.12 python3.13; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$python" && break; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := PIP_ROOT_USER_ACTION=ignore $(BIN)/python -m pip --disable-pip-version-check --no-input --quiet --quiet
NPM := npm --prefix frontend --no-fund --no-audit --no-update-notifier --loglevel=error
PYTEST := $(BIN)/python -m pytest
SAY := printf '\033[1m%(%T)T · %s\033[0m\n' -1

FRONTEND := $(shell find frontend -path frontend/node_modules -prune -o -path frontend/dist -prune -o -type f \
	-not -name ids.ts -not -path 'frontend/public/assets/*' -not -name 'schema.*' -print 2>/dev/null) \
	$(shell find platform/majlis federations synergies -path '*/locale/*.ftl')

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: run
run: $(VENV)/.run-ready pango frontend/dist/index.html ## Install, build and start an example forum (PORT=8000; MAJLIS_DEMO=0 for an empty forum)
	@MAJLIS_DEMO=$(MAJLIS_DEMO) exec $(BIN)/majlis run --port $(PORT)

.PHONY: run-scaled
run-scaled: setup nginx ## Start the services of docker-compose.yml without Docker: PostgreSQL, Redis, many processes
	@mkdir -p "$${MAJLIS_DATA:=var/scaled}"; MAJLIS_DATA="$$MAJLIS_DATA" MAJLIS_DEMO=$(MAJLIS_DEMO) exec $(BIN)/majlis scaled --port $(PORT)

.PHONY: setup
setup: $(VENV)/.test-ready pango frontend/dist/index.html ## Create the environment in .venv and build the front end

.PHONY: test
test: check test-frontend test-databases test-browser ## Check and test everything, on both databases and in a browser

.PHONY: check
check: check-python check-schema check-frontend check-supply ## Format, lint, types, imports, migrations, schema, dependencies, secrets: all but the tests

.PHONY: soak
soak: setup chromium nginx ## The tests that take minutes
	$(PYTEST) -m soak

.PHONY: bench
bench: $(VENV)/.test-ready ## Measure this machine against the marks (a quarter of an hour)
	@$(BIN)/majlis bench

.PHONY: format
format: setup ## Format Python and the front end as `make check` requires
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	$(NPM) run format

.PHONY: schema
schema: setup ## Write the OpenAPI schema, from which the front end's row types are made
	MAJLIS_DATA=$$(mktemp -d) $(BIN)/majlis spectacular --validate --fail-on-warn --file frontend/schema.yml

.PHONY: golden
golden: setup ## Append the facts missing from tests/golden, taken from a history with every fact
	MAJLIS_DATA=$$(mktemp -d) DJANGO_SETTINGS_MODULE=majlis.settings $(BIN)/python -m tests.golden.lines

.PHONY: no-secrets
no-secrets: setup ## Accept the present findings as no secrets: read the difference of .secrets.baseline
	$(BIN)/python -m tests.support.leaks --accept

.PHONY: lock
lock: ## Pin the newest version of every dependency, by hash (needs `uv`)
	@lock() { { echo "# $$2"; echo "# Made by \`make lock\` from pyproject.toml; every file is pinned by its hash."; \
		uv pip compile pyproject.toml --upgrade --python-version 3.11 --universal --generate-hashes --quiet \
			--no-header --no-annotate --no-emit-index-url --no-emit-find-links "$${@:3}"; } > "$$1"; }; \
	lock requirements.txt 'What majlis needs to be installed and to run.' --extra install; \
	lock requirements-dev.txt 'What majlis needs to run, and what its checks and tests need.' \
		--extra dev --constraint requirements.txt

# The environment

$(VENV)/bin/pip:
	@[ -n '$(PYTHON)' ] || { echo 'Majlis needs Python 3.11 or newer: apt-get install python3 python3-venv'; exit 1; }
	@if ! $(PYTHON) -c 'import ensurepip' 2>/dev/null; then \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			$(SAY) 'Installing python3-venv'; \
			apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv >/dev/null; \
		else echo 'Python cannot make a virtual environment here: sudo apt-get install python3-venv'; exit 1; fi; fi
	@$(SAY) 'Making the virtual environment .venv'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.run-ready: requirements.txt pyproject.toml | $(VENV)/bin/pip
	@$(SAY) 'Installing Python packages, pinned by hash (about half a minute the first time)'
	@$(PIP) install --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.test-ready: requirements-dev.txt $(VENV)/.run-ready
	@$(SAY) 'Installing the requirements of checks and tests'
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@

frontend/node_modules/.installed: frontend/package-lock.json
	@node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null || { echo 'Majlis needs Node 20 or newer, with npm.'; exit 1; }
	@$(SAY) 'Installing front-end packages'
	@$(NPM) ci
	@touch $@

frontend/dist/index.html: $(FRONTEND) frontend/node_modules/.installed
	@$(SAY) 'Building the front end'
	@$(NPM) run build

.PHONY: chromium
chromium:
	@if ! [ -x $(CHROMIUM) ]; then \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			$(SAY) 'Installing Chromium for the browser tests'; \
			apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
		else echo 'The browser tests need Chromium: sudo apt-get install chromium, or CHROMIUM=/path/to/it'; exit 1; fi; fi

PANGO := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0

.PHONY: pango
pango:
	@$(BIN)/python -c 'import weasyprint' 2>/dev/null || { \
		[ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && $(SAY) 'Installing Pango, for PDFs' \
		&& apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(PANGO) >/dev/null; \
	} || echo 'PDFs need Pango (everything else works without it): sudo apt-get install $(PANGO)'

.PHONY: nginx
nginx:
	@if ! PATH="$$PATH:/usr/sbin:/usr/local/sbin" command -v nginx >/dev/null; then \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			$(SAY) 'Installing nginx, the proxy in front of many processes'; \
			apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nginx-light >/dev/null; \
		else echo 'Many processes need nginx in front: sudo apt-get install nginx-light'; exit 1; fi; fi

# The checks and the tests one by one

.PHONY: check-python
check-python: setup
	@$(SAY) 'Format, lint, types, imports, migrations'
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	MAJLIS_DATA=$$(mktemp -d) $(BIN)/majlis makemigrations --check --dry-run

.PHONY: check-schema
check-schema: setup
	@$(SAY) 'frontend/schema.yml is up to date'
	@fresh=$$(mktemp -d); trap 'rm -rf "$$fresh"' EXIT; \
	MAJLIS_DATA=$$fresh $(BIN)/majlis spectacular --validate --fail-on-warn --file "$$fresh/schema.yml"; \
	diff -u frontend/schema.yml "$$fresh/schema.yml" || { echo 'The schema changed: run `make schema`.'; exit 1; }

.PHONY: check-frontend
check-frontend: setup
	@$(SAY) 'Types, lint and format of the front end'
	$(NPM) run check

.PHONY: check-supply
check-supply: setup
	@$(SAY) 'Dependencies, and secrets in tracked files'
	$(BIN)/python -m tests.support.dependencies
	$(BIN)/python -m tests.support.leaks

.PHONY: test-frontend
test-frontend: setup
	@$(SAY) 'The front end'
	$(NPM) test

.PHONY: test-databases
test-databases: setup nginx
	@$(SAY) 'On both databases at once; each prints its output at its end'
	@$(MAKE) --jobs=2 --output-sync=target test-sqlite test-postgres

.PHONY: test-sqlite
test-sqlite: setup nginx
	@$(SAY) 'All tests but those in browsers, on SQLite'
	MAJLIS_TEST_DATABASE=sqlite $(PYTEST) -n logical --dist loadfile --ignore tests/browser

.PHONY: test-postgres
test-postgres: setup
	@$(SAY) 'The tests with a database, again on PostgreSQL'
	MAJLIS_TEST_DATABASE=postgres $(PYTEST) -n logical --dist loadfile --ignore tests/browser -m 'database and not soak'

.PHONY: test-browser
test-browser: setup chromium
	@$(SAY) 'In real browsers'
	$(PYTEST) tests/browser
