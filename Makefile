# The two that matter: `make demo` and `make test`. Both set everything up first.
# Another interpreter: `PYTHON=python3.13 make test` (3.11 to 3.13).

export PYTHON
# Compiled modules are kept, or each of the many programs that are started compiles all of its own.
unexport PYTHONDONTWRITEBYTECODE
.DEFAULT_GOAL := help
.PHONY: help demo test e2e soak fuzz api-cases bench check check-systems format screenshots screenshot-matrix guide-pictures translations package package-test licences audit mutate lock clean setup

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile

demo:  ## the whole job on the bundled samples, in the real window; leaves build/demo/
	@.ci/setup demo
	.venv/bin/extend-desktop demo --out build/demo

test:  ## every test, on a private display with a private keyring
	@.ci/setup test
	.ci/with-desktop .venv/bin/python -m pytest -p tests.helpers.forked_workers --workers 6 $(ARGS)

e2e:  ## the tests that go through the real window; SCALE=2 as on a screen at 200 %
	@.ci/setup test
	EXTEND_DESKTOP_TEST_SCALE=$(or $(SCALE),1) .ci/with-desktop .venv/bin/python -m pytest tests/e2e $(ARGS)

soak:  ## kill the engine at 200 seeded moments, and what watches, reviews and archives (SEED=n plays one again); open and close everything 200 times
	@.ci/setup test
	.venv/bin/python -m pytest -m soak tests/integration/durability $(ARGS)
	.ci/with-desktop .venv/bin/python -m pytest -m soak tests/ui/frame/test_nothing_stays.py

check:  ## lint, format, types and import directions
	@.ci/setup check
	.ci/check

check-systems:  ## types as Windows and macOS have them, a minute
	@.ci/setup check
	.ci/check-systems

format:  ## format and apply safe fixes
	@.ci/setup check
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

screenshots:  ## every screen and theme to build/screenshots/; SIZE=1920x1080 takes larger ones, THEME=light one theme, LANG=de_DE.UTF-8 another language
	@.ci/setup test
	.ci/with-desktop .venv/bin/python -m tests.screenshots
	.ci/with-desktop .venv/bin/python -m tests.screenshots_accounts
	.ci/with-desktop .venv/bin/python -m tests.screenshots_again
	.ci/with-desktop .venv/bin/python -m tests.screenshots_control
	.ci/with-desktop .venv/bin/python -m tests.screenshots_dialogs
	.ci/with-desktop .venv/bin/python -m tests.screenshots_exports
	.ci/with-desktop .venv/bin/python -m tests.screenshots_files
	.ci/with-desktop .venv/bin/python -m tests.screenshots_languages
	.ci/with-desktop .venv/bin/python -m tests.screenshots_pages
	.ci/with-desktop .venv/bin/python -m tests.screenshots_results
	.ci/with-desktop .venv/bin/python -m tests.screenshots_review
	.ci/with-desktop .venv/bin/python -m tests.screenshots_settings
	.ci/with-desktop .venv/bin/python -m tests.screenshots_staging

screenshot-matrix:  ## each of them in every size and scale, with contact sheets; goes on where it was stopped
	@.ci/setup test
	.ci/with-desktop .venv/bin/python -m tests.screenshot_matrix $(ARGS)

guide-pictures:  ## the pictures of the guide in resources/guide/, light and dark
	@.ci/setup test
	.ci/with-desktop .venv/bin/python -m tests.screenshots_guide $(ARGS)

translations:  ## bring the catalogues in step with the source and compile those that are complete
	@.ci/setup test
	.venv/bin/python -m resources.translations

fuzz:  ## play many more orders of acts, faults and kills; N=n, how many; and other examples for each property
	@.ci/setup test
	.ci/with-desktop .venv/bin/python -m pytest -m hypothesis --hypothesis-profile=random tests/unit tests/shipping $(ARGS)
	EXTEND_DESKTOP_INTERLEAVINGS=$(or $(N),300) .venv/bin/python -m pytest tests/integration/virtual/test_interleavings.py $(ARGS)

api-cases:  ## make the cases of tests/data/openapi.yaml anew, and see that the sandbox stands them
	@.ci/setup test
	EXTEND_DESKTOP_RECORDED_CASES=tests/data/openapi_cases.json .venv/bin/python -m pytest -p schemathesis \
		tests/contract/openapi_operations.py $(ARGS)

bench:  ## figures against peers and limits to build/bench.json; ARGS="--only NAME --runs N"
	@.ci/setup test
	PYTHONPATH=packaging .ci/with-desktop .venv/bin/python -m tests.bench $(ARGS)

package:  ## freeze the program and build every package this machine can, into dist/
	@.ci/setup package
	PYTHONPATH=packaging .venv/bin/python -m shipping package

package-test:  ## verify what `make package` built: run it, unpack it, compare it with a second build
	@.ci/setup package
	PYTHONPATH=packaging .ci/with-desktop .venv/bin/python -m shipping test

licences:  ## hold the licence of everything that ships or helps against the lists
	@.ci/setup check
	PYTHONPATH=packaging .venv/bin/python -m shipping licences

audit:  ## ask an advisory database about every locked version; says so when it cannot be reached
	@.ci/setup check
	@.ci/tools
	PYTHONPATH=packaging .venv/bin/python -m shipping audit

mutate:  ## change the rules one thing at a time and see whether a test notices; a quarter of an hour
	@.ci/setup test
	@.ci/tools
	.ci/mutate
	.ci/mutate results

lock:  ## resolve the dependencies again; UPGRADE=--upgrade takes newer versions
	@.ci/setup check
	.ci/lock $(UPGRADE)

setup:  ## only the set-up
	@.ci/setup test

clean:  ## remove what was built, and the virtual environment
	rm -rf .venv build dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache
